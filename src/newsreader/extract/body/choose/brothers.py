"""Lines that a library left out while most lines of their shape and place are chosen."""

import re
from collections import Counter
from collections.abc import Hashable
from itertools import islice
from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.runs import Run

_AROUND: Final = 4
"""A block and what is around it, by which it is known as one of several alike."""
_NAMES: Final = 200
"""Characters of a name that are looked at."""
_NUMBERED: Final = re.compile(r"\S*\d\S*")
"""A name that tells one element from those like it."""
_LEAST: Final = 3
"""Lines that make a row."""


def complete_brothers(choice: Choice) -> None:
    """Choose lines within the text of whose brothers two in three are chosen.

    Brothers are lines whose elements are alike, with what is around them and within: the
    advantages of several wares, the two short paragraphs below each name of a list.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    if not chosen:
        return
    shapes = [_shape(run) for run in choice.runs]
    all_of = Counter(shapes[chosen[0] : chosen[-1] + 1])
    chosen_of = Counter(shapes[index] for index in chosen)
    for index in range(chosen[0], chosen[-1]):
        shape = shapes[index]
        if choice.chosen[index] or not _says(choice.runs[index]):
            continue
        if chosen_of[shape] < max(_LEAST, 2 * all_of[shape] / 3):
            continue
        if not any(map(is_furniture, ancestors(choice.runs[index].block))):
            choice.chosen[index] = True
    choice.recount()


def _says(run: Run) -> bool:
    """Tell whether a line is more than a number, a sign or the unit of one."""
    return len(run.words) > 1 or run.text[:1].isupper()


def _shape(run: Run) -> Hashable:
    """Return what a line has in common with its brothers."""
    around = [
        (each.tag, _NUMBERED.sub("", each.get("class", "")[:_NAMES]).strip())
        for each in islice(ancestors(run.block), _AROUND)
    ]
    within = {each.tag for each in islice(run.block, _AROUND)}
    return (*around, frozenset(within), 2 * run.linked > len(run.words))
