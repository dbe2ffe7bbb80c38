"""The last lines of a text that say nothing now that what stood below them is out."""

import re
from collections.abc import Sequence
from typing import Final

from newsreader.extract.body.drop.onward.leads import ends_text
from newsreader.extract.body.drop.onward.release import is_of_release
from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.kinds import ENDS
from newsreader.extract.body.lines.links import leads_into_page, links_of
from newsreader.extract.body.lines.runs import text_of
from newsreader.extract.body.words.rights import ORIGIN
from newsreader.extract.names import HEADINGS, SUBHEADINGS

_NEAR: Final = 4
"""Last lines of which one may be the heading of a box, and lines below a heading of links."""
_MOST_WORDS: Final = 80
"""Words of the lines that a last box has left."""
_LONGEST_HEAD: Final = 16
"""Words of a last heading whose text is out."""
_LONGEST_CARD: Final = 30
"""Words of a line that says who somebody is."""
_ECHO: Final = 2
"""Lines of an end that says one thing twice, and the words by which they may differ."""
_SIGNS: Final = re.compile(r"[\s_*·•~=–—-]{1,60}")
"""A line that parts two others."""


def drop_endings(choice: Choice) -> None:
    """Drop the last box, echo, heading or line of signs where what it led to is out.

    Args:
        choice: The lines of the page.
    """
    _drop_last_box(choice, choice.before)
    _drop_last_echo(choice)
    _drop_last_card(choice)
    _drop_head_of_links(choice)
    _drop_signs(choice)


def _drop_last_box(choice: Choice, before: Sequence[bool]) -> None:
    """Drop a few last lines under "Up next" of which the one that leads there is out."""
    for index in chosen_lines(choice)[-_NEAR:]:
        if choice.runs[index].block.tag not in SUBHEADINGS or not ends_text(choice.runs[index]):
            continue
        if is_of_release(choice, index):
            continue
        under = range(index + 1, len(before))
        around = choice.runs[index].block.getparent()
        out = any(
            (before[at] or choice.runs[at].block.getparent() is around)
            and not choice.chosen[at]
            and choice.runs[at].linked
            for at in under
        )
        left = [at for at in under if choice.chosen[at]]
        words = sum(len(choice.runs[at].words) for at in left)
        if out and words <= _MOST_WORDS:
            for at in (index, *left):
                choice.chosen[at] = False


def _drop_last_echo(choice: Choice) -> None:
    """Drop a last heading and the one line under it that says the same: of an address that is out.

    So goes "Contact the harbour office" under "Contact Harbour Office".
    """
    last = chosen_lines(choice)[-_ECHO:]
    if len(last) < _ECHO:
        return
    head, line = (choice.runs[at] for at in last)
    if head.block.tag not in SUBHEADINGS or len(head.words) < _ECHO or line.text.endswith(ENDS):
        return
    if len(line.words) <= len(head.words) + _ECHO and set(head.words) <= set(line.words):
        for at in last:
            choice.chosen[at] = False


def _drop_last_card(choice: Choice) -> None:
    """Drop "More about Ann Quay" and the line below it that begins with a link of that name.

    The line says who that is; what is no sentence of the text has a box with its heading.
    """
    last = chosen_lines(choice)[-_ECHO:]
    if len(last) < _ECHO:
        return
    head, line = (choice.runs[at] for at in last)
    link = next(links_of(line), None)
    if head.block.tag not in SUBHEADINGS or link is None or line.text.endswith(ENDS):
        return
    if len(line.words) > _LONGEST_CARD or len(head.words) > _LONGEST_HEAD:
        return
    name = text_of(link)
    named = len(name.split()) >= _ECHO and line.text.startswith(name)
    if named and head.text.endswith(name) and head.text != name and link.get("href"):
        for at in last:
            choice.chosen[at] = False


def _drop_head_of_links(choice: Choice) -> None:
    """Drop a last heading over links that are out, whichever heading it is."""
    for index in chosen_lines(choice)[1:][-1:]:
        run = choice.runs[index]
        below = choice.runs[index + 1 : index + 1 + _NEAR]
        if run.block.tag not in HEADINGS or len(run.words) > _LONGEST_HEAD:
            continue
        if ORIGIN.fullmatch(run.text) or len(below) < _NEAR:
            continue
        linked = all(0 < len(each.words) <= min(each.linked, _LONGEST_HEAD) for each in below)
        if linked and not any(map(leads_into_page, below)):
            choice.chosen[index] = False


def _drop_signs(choice: Choice) -> None:
    """Drop lines of signs ("___") that part nothing any more: the second of two, and the last."""
    below = True
    for index in reversed(chosen_lines(choice)):
        parts = _SIGNS.fullmatch(choice.runs[index].text) is not None
        if parts and below:
            choice.chosen[index] = False
        below = parts
