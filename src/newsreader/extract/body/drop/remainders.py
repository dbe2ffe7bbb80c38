"""What is left of a box of which nearly all was dropped, and of a table without its rows."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.drop.beside_fields import paragraphs_beside
from newsreader.extract.body.lines.boxes import is_inner_article
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import STOPS, is_prose, looks_of
from newsreader.extract.names import FRAMES, HEADINGS
from newsreader.model.names import names

_LONGEST: Final = 12
"""Words of what is left of a box."""
_MOST: Final = 2
"""Lines of it."""
_FEWEST: Final = 2
"""Lines of the box that were dropped; one is enough beside a single word."""
_ALIKE: Final = 2
"""Sentences of a text that look like a short one, and stand in such a box."""
_LARGEST: Final = 120
"""Words of such a box."""
_WHOLE: Final = names("table thead tbody tr figure ul ol dl pre blockquote")
"""Elements whose lines belong together whatever is out of them."""

_LOOSE: Final = names("div span section")
_DOT: Final = re.compile(r"\W{1,3}")
"""What stands between a date and the time that a text takes."""


def drop_remainders(choice: Choice) -> None:
    """Drop a line or two of a box of which all else was dropped, and the head of an empty table.

    What stands with the headline is no remainder: the line below it tells of the text. Nor is a
    heading, which may be of what is below the box; nor a short sentence in a box like those of the
    text, or beside a form that went.

    Args:
        choice: The lines of the page.
    """
    before = choice.before
    boxes = _boxes_of(choice)
    chosen = chosen_lines(choice)
    looks = Counter(looks_of(choice.runs[at]) for at in chosen if is_prose(choice.runs[at]))
    for index in chosen:
        run = choice.runs[index]
        if run.block.tag in HEADINGS or is_prose(run) or len(run.words) > _LONGEST:
            continue
        if run.text.endswith(STOPS) and (own := looks_of(run)) and looks[own] >= _ALIKE:
            continue
        around = takewhile(_is_box, islice(ancestors(run.block), 1, None))
        found = (each for each in around if each in boxes)
        box = next((each for each in found if _is_gone(choice, before, boxes[each])), None)
        if box is not None and index not in paragraphs_beside(choice, [box]):
            choice.chosen[index] = False
    _drop_heads(choice)


def _boxes_of(choice: Choice) -> dict[html.HtmlElement, list[int]]:
    """Return the lines of each small box."""
    boxes: dict[html.HtmlElement, list[int]] = {}
    for index, run in enumerate(choice.runs):
        for each in ancestors(run.block):
            if not _is_box(each) or choice.counts[each].words > _LARGEST:
                break
            if each.tag not in _WHOLE:
                boxes.setdefault(each, []).append(index)
    return boxes


def _is_box(element: html.HtmlElement) -> bool:
    """Tell whether an element is no frame: what is in one is no part of a box around that."""
    return element.tag not in FRAMES or is_inner_article(element)


def _is_gone(choice: Choice, before: Sequence[bool], lines: Sequence[int]) -> bool:
    """Tell whether so much of a box was dropped that the rest of it says nothing."""
    left = [at for at in lines if choice.chosen[at]]
    out = [at for at in lines if before[at] and not choice.chosen[at]]
    rest = sum(len(choice.runs[at].words) for at in left)
    if len(left) > _MOST or len(out) < min(_FEWEST, rest):
        return False
    if not rest:
        return _are_signs_alone(choice, lines, left)
    if any(is_prose(choice.runs[at]) for at in left):
        return False
    if any(choice.runs[at].block.tag == "h1" for at in lines):
        return False
    gone = sum(len(choice.runs[at].words) for at in out)
    return rest <= _LONGEST and gone >= 2 * rest


def _are_signs_alone(choice: Choice, lines: Sequence[int], left: Sequence[int]) -> bool:
    """Tell whether what is left of a line of facts is the dots that stood between them."""
    words = any(choice.runs[at].words for at in lines)
    return words and all(
        choice.runs[at].block.tag in _LOOSE and _DOT.fullmatch(choice.runs[at].text) for at in left
    )


def _drop_heads(choice: Choice) -> None:
    """Drop the head of a table that has no other row, and no table of the text right beside it.

    Where each row is a table of its own, the first is their head, and the last may be their sum.
    """
    heads: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice):
        around = ancestors(choice.runs[index].block)
        table = next((each for each in around if each.tag == "table"), None)
        if table is not None:
            heads.setdefault(table, []).append(index)
    for table, lines in heads.items():
        rows = list(islice(table.iter("tr"), 2))
        if len(rows) == 1 and len(rows[0]) > 1 and all(cell.tag == "th" for cell in rows[0]):
            beside = (table.getprevious(), table.getnext())
            if any(each in heads and _is_as_wide(each, rows[0]) for each in beside):
                continue
            for at in lines:
                choice.chosen[at] = False


def _is_as_wide(table: html.HtmlElement | None, head: html.HtmlElement) -> bool:
    """Tell whether the first row of a table has as many cells as a head, and values in them."""
    row = None if table is None else next(table.iter("tr"), None)
    return row is not None and len(row) == len(head) and any(cell.tag == "td" for cell in row)
