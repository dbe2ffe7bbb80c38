"""Notes that no link leads to: lines behind a text with the numbers in brackets that it has."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, set_beside
from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_AT_START: Final = re.compile(r"([\[(])(\d{1,2})([\])])\s{0,2}(?=\S)")
_WITHIN: Final = re.compile(r"(?<=[^\s\[(])\s?([\[(])(\d{1,2})([\])])")
_APART: Final = names("aside header nav footer form dialog figure body html")
_BLOCKS: Final = names("p div li dd")
_FEWEST: Final = 3
"""Words of a note with its number."""
_LONGEST_HEADING: Final = 5
_ROUND: Final = 2
"""Notes that a row has at least where brackets are round: a text may count by such in a line."""


def keep_numbered(choice: Choice) -> None:
    """Choose the lines behind the text that begin with the numbers to which it points, from one on.

    The heading right above them comes with them.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    marks = set(_marks(choice))
    if not marks:
        return
    choice.recount()
    last = chosen_lines(choice)[-1]
    for at in range(last + 1, len(choice.runs)):
        row = _row_from(choice.runs, at, marks)
        fewest = _ROUND if choice.runs[at].text.startswith("(") else 1
        if len(row) < fewest or not all(_is_beside(choice, choice.runs[each]) for each in row):
            continue
        head = choice.runs[at - 1]
        if head.block.tag in SUBHEADINGS and len(head.words) <= _LONGEST_HEADING:
            row.append(at - 1)
        for each in row:
            choice.chosen[each] = True
        break
    choice.recount()


def _marks(choice: Choice) -> Iterator[tuple[str, int]]:
    """Yield the numbers in brackets within chosen lines, with their bracket."""
    for at in chosen_lines(choice):
        for opening, number, _ in _WITHIN.findall(choice.runs[at].text):
            yield opening, int(number)


def _row_from(runs: Sequence[Run], start: int, marks: set[tuple[str, int]]) -> list[int]:
    """Return the places of lines numbered from one on, each of which the text points to."""
    row: list[int] = []
    for at in range(start, len(runs)):
        run = runs[at]
        found = _AT_START.match(run.text)
        if found is None or run.block.tag not in _BLOCKS or len(run.words) < _FEWEST:
            break
        if int(found[2]) != len(row) + 1 or (found[1], int(found[2])) not in marks:
            break
        if run.linked == len(run.words):
            break
        row.append(at)
    return row


def _is_beside(choice: Choice, run: Run) -> bool:
    """Tell whether a line stands beside the text, and in nothing else by its name."""
    return set_beside(choice, ancestors(run.block), _is_apart) is not None


def _is_apart(element: html.HtmlElement) -> bool:
    return element.tag in _APART or is_beside_text(element)
