"""Links to the feeds of a site below a text: "Subscribe to: Post Comments (Atom)"."""

import re
from typing import Final

from lxml import html

from newsreader.extract.addresses import path_of
from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.kinds import is_part, is_prose
from newsreader.extract.body.lines.links import each_link, is_own
from newsreader.extract.body.lines.runs import Run

_FEEDS: Final = re.compile(r"application/(?:rss|atom|rdf)\+xml", re.IGNORECASE)
"""What a link says of a feed that it leads to."""
_COMMENTS: Final = re.compile(
    r"/comments?/(?:feed|rss|atom|default)(?:/|\.xml|$)|/feeds/\d{1,24}/comments"
    r"|/(?:trackback|wp-trackback\.php)/?$",
    re.IGNORECASE,
)
"""Paths of the feeds of what readers wrote, and of what tells a text that another names it."""
_FEED: Final = re.compile(
    r"/(?:feed|rss|atom)(?:/(?:rss2?|atom|rdf)?)?$|/(?:rss|atom|feed|index)\.(?:xml|rdf|rss)$"
    r"|/feeds/posts/default$",
    re.IGNORECASE,
)
"""Paths of the feeds of a site."""
_LONGEST: Final = 12
"""Words of such a line."""
_LONGEST_NOTE: Final = 45
"""Words of one that tells how to follow what readers write."""
_LAST: Final = 6
"""Lines at the end of a text, among which they stand."""


def drop_feed_links(choice: Choice) -> None:
    """Drop the last lines that lead to feeds of the site, and to those of what readers write.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    for index in reversed(chosen_lines(choice)[1:][-_LAST:]):
        run = choice.runs[index]
        if _leads_to_feeds(run, url) or _follows_comments(run, url):
            choice.chosen[index] = False
        elif is_prose(run):
            break


def _leads_to_feeds(run: Run, url: str) -> bool:
    """Tell whether all links of a short line, no item of a list, lead to feeds of the site."""
    links = each_link(run)
    few = len(run.words) <= _LONGEST and not is_part(run)
    return few and bool(links) and all(_is_feed(each, url) for each in links)


def _follows_comments(run: Run, url: str) -> bool:
    """Tell whether a line leads to the feed of what readers wrote under this very text."""
    if len(run.words) > _LONGEST_NOTE or not run.linked:
        return False
    own = path_of(url).rstrip("/") if url else ""
    addresses = [each.get("href", "") for each in each_link(run)]
    return any(
        is_own(each, url)
        and (
            _COMMENTS.search(path_of(each)) is not None
            or (len(own) > 1 and path_of(each).rstrip("/") in {f"{own}/feed", f"{own}/rss"})
        )
        for each in addresses
    )


def _is_feed(link: html.HtmlElement, url: str) -> bool:
    address = link.get("href", "").strip()
    if not address or not is_own(address, url):
        return False
    path = path_of(address)
    told = _FEEDS.match(link.get("type", "")) is not None
    return told or (_FEED.search(path) or _COMMENTS.search(path)) is not None
