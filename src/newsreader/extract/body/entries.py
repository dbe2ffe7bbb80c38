"""The times of the entries of a live blog: each a line of its own beside a heading."""

import re
from typing import Final

from newsreader.extract.body.choose import Choice, ancestors
from newsreader.extract.names import SUBHEADINGS

_CLOCK: Final = re.compile(
    r"(?:[^\W\d]{2,9}\.?,? ){0,2}(?:[\w.,/-]{1,10},? ){0,4}"
    r"\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h)?(?:\s?\(?[a-z]{2,5}\)?)?",
    re.IGNORECASE,
)
"""A time of the day, with a word or a date before it and a zone after."""
_MOST_WORDS: Final = 9
_FEWEST: Final = 3
"""Entries of a live blog; fewer times beside headings are datelines."""
_NEAR: Final = 4
"""Elements around a time, one of which is around its heading too."""


def keep_times(choice: Choice) -> None:
    """Choose the times right above chosen headings, or right below, where several have one.

    Args:
        choice: The lines of the page.
    """
    headings = [
        index
        for index, run in enumerate(choice.runs)
        if choice.chosen[index] and run.block.tag in SUBHEADINGS
    ]
    sides = [
        [each + step for each in headings if _is_time(choice, each + step, each)]
        for step in (-1, 1)
    ]
    times = max(sides, key=len)
    if len(times) >= _FEWEST:
        for index in times:
            choice.chosen[index] = True


def _is_time(choice: Choice, index: int, heading: int) -> bool:
    """Tell whether a line is a time, and stands with a heading in what is an entry."""
    if not 0 <= index < len(choice.runs):
        return False
    run = choice.runs[index]
    if not 1 < len(run.words) <= _MOST_WORDS or _CLOCK.fullmatch(run.text) is None:
        return False
    block = choice.runs[heading].block
    around = [each for each, _ in zip(ancestors(run.block), range(_NEAR), strict=False)]
    return any(each in around for each in ancestors(block.getparent()))
