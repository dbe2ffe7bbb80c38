"""Words that a page shows by mistake: keys of its elements, names of variants, rows of buttons."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsreader.extract.body.choose import Choice, ancestors
from newsreader.extract.body.leads import chosen_lines, is_part, links_of
from newsreader.extract.body.phrases import LABEL
from newsreader.extract.body.runs import Run

_NEAR: Final = 2
_LONGEST: Final = 40
"""Characters of a key."""
_MADE: Final = re.compile(r"(?:[a-z]+-)+(?=[a-z]*\d)(?=\d*[a-z])[0-9a-z]{6,}")
"""A key that nobody wrote: words, and letters mixed with digits at its end."""
_VARIANT: Final = re.compile(r"default|primary|secondary|tertiary", re.IGNORECASE)


def drop_stray(choice: Choice) -> None:
    """Drop keys of elements that are shown, names of variants in a row, and rows of buttons.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    runs = choice.runs
    for place, index in enumerate(chosen):
        run = runs[index]
        variant = _VARIANT.fullmatch(run.text) and _is_beside(runs, chosen, place)
        if variant or _is_key(run) or _is_row_of_buttons(run):
            choice.chosen[index] = False


def _is_beside(runs: Sequence[Run], chosen: Sequence[int], place: int) -> bool:
    """Tell whether another name of a variant is right before or after one, and no item of a list.

    Args:
        runs: The lines of the page.
        chosen: The places of those that are the text's.
        place: Which of these is a name of a variant.
    """
    if is_part(runs[chosen[place]]):
        return False
    sides = (*chosen[max(0, place - 1) : place], *chosen[place + 1 : place + 2])
    return any(_VARIANT.fullmatch(runs[at].text) and not is_part(runs[at]) for at in sides)


def _is_key(run: Run) -> bool:
    """Tell whether a line is the key of the element that it stands in, as no writer has it."""
    text = run.text
    if len(text) > _LONGEST or run.linked or " " in text:
        return False
    if not text.startswith("#") and not _MADE.fullmatch(text):
        return False
    key = text.removeprefix("#")
    return bool(key) and any(each.get("id") == key for each in islice(ancestors(run.block), _NEAR))


def _is_row_of_buttons(run: Run) -> bool:
    """Tell whether a line is all of some links, each with the words of a button."""
    if is_part(run) or not run.words or run.linked < len(run.words):
        return False
    links = list(dict.fromkeys(links_of(run)))
    if len(links) < _NEAR or len(run.text) > 2 * _LONGEST:
        return False
    return all(LABEL.fullmatch(" ".join("".join(each.itertext()).split())) for each in links)
