"""Whom the press may ask: of a press release a part, of a box of the site below a text none."""

from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.kinds import home_of, is_prose
from newsreader.extract.body.words.abroad import PRESS_CONTACTS

_LEAST: Final = 2
"""Paragraphs beside such a line that make it one of theirs."""


def is_of_release(choice: Choice, index: int) -> bool:
    """Tell whether a line says whom the press may ask, and stands as the paragraphs of a text do.

    Whoever sends a release to the press writes it among them. What a site says of that below its
    articles has a box of its own.

    Args:
        choice: The lines of the page.
        index: The place of the line.
    """
    runs = choice.runs
    if PRESS_CONTACTS.fullmatch(runs[index].text) is None:
        return False
    home = home_of(runs[index])
    above = (runs[at] for at in range(index) if choice.chosen[at])
    beside = (run for run in above if run.block.tag == "p" and home_of(run) is home)
    below = next((runs[at] for at in range(index + 1, len(runs)) if choice.chosen[at]), None)
    if below is None or home not in ancestors(below.block):
        return False
    return sum(map(is_prose, beside)) >= _LEAST
