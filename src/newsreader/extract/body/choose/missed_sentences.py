"""Sentences that a library missed between two lines of the text, in its column."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from newsreader.extract.body.lines.choice import Choice, chosen_lines
from newsreader.extract.body.lines.column import ENOUGH, column_of, is_open
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.runs import Run

_MOST: Final = 3
"""Lines between two of the text."""
_SHORTEST: Final = 4
"""Words of the shortest such sentence."""
_LINKED: Final = 15
"""The same of one with links in it."""


def complete_sentences(choice: Choice) -> None:
    """Choose sentences of few links or none between two lines of the text that stand in its column.

    Args:
        choice: The lines of the page.
    """
    if sum(len(choice.runs[at].words) for at in chosen_lines(choice)) < ENOUGH:
        return
    column, _ = column_of(choice)
    if column is None:
        return
    for gap in _gaps(choice):
        if all(_says(choice.runs[at]) and is_open(choice.runs[at].block, column) for at in gap):
            for at in gap:
                choice.chosen[at] = True
    choice.recount()


def _gaps(choice: Choice) -> Iterator[range]:
    for before, after in pairwise(chosen_lines(choice)):
        if 1 < after - before <= _MOST + 1:
            yield range(before + 1, after)


def _says(run: Run) -> bool:
    return 3 * run.linked <= len(run.words) and is_prose(run, _LINKED if run.linked else _SHORTEST)
