"""What was posted elsewhere and is shown amid a text, as the network writes it for such pages.

The words are the post's own, who posted them and when; a script puts the post in their place. A
library takes them for links, which they all are, or for less than the text that they stand in.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import home_of, is_prose
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_POST: Final = re.compile(
    r"(?:^|\s)(?:instagram-media|twitter-(?:tweet|video)|tiktok-embed|bluesky-embed|mastodon-embed"
    r"|text-post-media|reddit-(?:card|embed(?:-bq)?)|fb-(?:post|xfbml-parse-ignore)|tumblr-post"
    r"|flickr-embed)(?=$|\s)"
)
"""What networks call a quotation that their script shows as a post."""
_SAID: Final = names("p blockquote")
_HIGHEST: Final = 3
"""Elements around a post below what the paragraphs of the text stand in."""
_LONGEST_NAME: Final = 300


def keep_posts(choice: Choice) -> None:
    """Choose the words of posts beside the paragraphs of a text of which nothing was chosen.

    A post of which something was chosen and dropped again is out for what it says. What stands in
    no paragraph of a post is pressed to see it.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    chosen = chosen_lines(choice)
    if not chosen:
        return
    homes = {home_of(choice.runs[at]) for at in chosen if is_prose(choice.runs[at])}
    said = {letters_of(choice.runs[at].text) for at in chosen}
    for post, lines in _posts(choice, chosen[0]).items():
        if any(choice.chosen[at] or choice.before[at] for at in lines):
            continue
        if homes.isdisjoint(islice(ancestors(post), 1, _HIGHEST + 1)):
            continue
        for at in lines:
            run = choice.runs[at]
            if run.block.tag in _SAID and letters_of(run.text) not in said | {""}:
                choice.chosen[at] = True
    choice.recount()


def _posts(choice: Choice, first: int) -> dict[html.HtmlElement, list[int]]:
    """Return the lines of each post behind a line of the page."""
    posts: dict[html.HtmlElement, list[int]] = {}
    for at in range(first + 1, len(choice.runs)):
        post = next(_posts_around(choice.runs[at].block), None)
        if post is not None:
            posts.setdefault(post, []).append(at)
    return posts


def _posts_around(block: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the posts that a line is in."""
    for each in ancestors(block):
        called = each.get("class", "")[:_LONGEST_NAME] if each.tag == "blockquote" else ""
        if _POST.search(called):
            yield each
