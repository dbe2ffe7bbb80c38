"""What readers wrote under a text, and the lines about it: who wrote a comment, and when."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.links import links_of
from newsreader.extract.body.lines.runs import Run

_COMMENT: Final = re.compile(r"(?:^|\s)(?:comment|comm-?text|comment-?text)(?:\s|$)", re.IGNORECASE)
_COMMENTS: Final = re.compile(
    r"#(?:comments?|respond|disqus_thread|kommentare|commentaires|comentarios)(?:[_-][a-z]+)?$",
    re.IGNORECASE,
)
"""How an address ends that leads to what readers wrote."""
_LONGEST_COUNT: Final = 6
_RULES: Final = re.compile(r"guidelines|terms|privacy|rules|netiquette|charte", re.IGNORECASE)
"""What is in the address of the rules that readers keep."""
_LONGEST_NOTE: Final = 160
_NEAR: Final = 3
"""Elements around a line, one of which holds the comment that it is about."""
_LEAST: Final = 5
"""Words of a comment."""
_LONGEST: Final = 300
_TEXT: Final = 100
"""Words above all comments that are a text, however much was said of it."""
_FEW: Final = 3
"""How many times the words below comments those above are, at least."""


def drop_comment_heads(choice: Choice) -> None:
    """Drop lines beside a comment of which no word is chosen, in what holds nothing else chosen.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if _leads_to_comments(run) or _is_note(choice, run):
            choice.chosen[index] = False
        if not run.words or is_prose(run):
            continue
        for around in islice(ancestors(run.block), _NEAR):
            if choice.counts[around].chosen > len(run.words):
                break
            if _holds_comment(choice, around):
                choice.chosen[index] = False
                break


def _leads_to_comments(run: Run) -> bool:
    """Tell whether a line is one short link to what readers wrote: "Comments (5 posted)"."""
    if not 0 < len(run.words) <= min(_LONGEST_COUNT, run.linked):
        return False
    links = set(links_of(run))
    return len(links) == 1 and all(
        _COMMENTS.search(link.get("href", "")[-_LONGEST:]) is not None for link in links
    )


def _is_note(choice: Choice, run: Run) -> bool:
    """Tell whether a line stands in a box with a link to rules, right above readers' comments."""
    box = run.block.getparent()
    count = None if box is None else choice.counts.get(box)
    below = None if box is None else box.getnext()
    if box is None or count is None or below is None or count.words > _LONGEST_NOTE:
        return False
    if not (holds_comments(below) or "fb-comments" in below.get("class", "").split()):
        return False
    return any(_RULES.search(link.get("href", "")[:_LONGEST]) for link in islice(box.iter("a"), 9))


def _holds_comment(choice: Choice, around: html.HtmlElement) -> bool:
    return any(
        each in choice.counts
        and choice.counts[each].words >= _LEAST
        and not choice.counts[each].chosen
        and (_COMMENT.search(each.get("class", "")[:_LONGEST]) or holds_comments(each))
        for each in around.iter()
    )


def drop_comments(choice: Choice) -> None:
    """Drop what readers wrote, where there is a text above it: a forum's posts are its text."""
    chosen = chosen_lines(choice)
    known: dict[object, bool] = {}
    inside = []
    for index in chosen:
        for element in ancestors(choice.runs[index].block):
            if element.tag == "body":
                break
            if element not in known:
                known[element] = holds_comments(element)
            if known[element]:
                inside.append(index)
                break
    total = sum(len(choice.runs[index].words) for index in chosen)
    comments = sum(len(choice.runs[index].words) for index in inside)
    if 2 * comments < total or _is_below_text(choice, chosen, inside):
        for index in inside:
            choice.chosen[index] = False


def _is_below_text(choice: Choice, chosen: Sequence[int], inside: Sequence[int]) -> bool:
    """Tell whether what readers wrote stands below a text, and hardly anything below that.

    Args:
        choice: The lines of the page.
        chosen: The places of the chosen lines.
        inside: Those of what readers wrote.
    """
    said = [at for at in chosen if is_prose(choice.runs[at])]
    above = sum(len(choice.runs[at].words) for at in said if at < inside[0])
    below = sum(len(choice.runs[at].words) for at in said if at > inside[-1])
    return above >= max(_TEXT, _FEW * below)
