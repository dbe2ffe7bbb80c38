"""Short lines that an author has set in the middle of a text's start: the head of a judgment."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.kinds import home_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.dates import MINUTES, is_stamp
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.signed import BYLINE, SIGNED
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_CENTRED: Final = re.compile(r"text-align\s{0,3}:\s{0,3}center", re.IGNORECASE)
_BLOCKS: Final = names("p div center")
_FEWEST: Final = 3
"""Lines of a row that say neither when nor what to press."""
_LONGEST: Final = 15
"""Words of such a line."""
_STYLE: Final = 300


def centred_rows(choice: Choice, places: Sequence[int], told: Sequence[str]) -> set[int]:
    """Return which of the first lines stand in a row that an author has set in the middle.

    Editors set a style of their own to each paragraph for that, templates give a class. A row with
    a byline in it is one of the page.

    Args:
        choice: The lines of the page.
        places: Those of the first lines of the text.
        told: The headline and the authors, as the page has them.
    """
    known = {letters_of(each) for each in told}
    found: set[int] = set()
    for home, group in groupby(places, lambda at: _home_of_centred(choice.runs[at])):
        row = list(group)
        if home is not None and _is_said([choice.runs[at] for at in row], known):
            found.update(row)
    return found


def _home_of_centred(run: Run) -> html.HtmlElement | None:
    """Return where a short line stands that is set in the middle by a style of its own."""
    if run.block.tag not in _BLOCKS or len(run.words) > _LONGEST:
        return None
    by_style = _CENTRED.search(run.block.get("style", "")[:_STYLE]) is not None
    by_tag = run.block.tag == "center" or run.block.get("align", "").lower() == "center"
    return home_of(run) if by_style or by_tag else None


def _is_said(row: Sequence[Run], known: set[str]) -> bool:
    if any(BYLINE.match(run.text) or SIGNED.match(run.text) for run in row):
        return False
    if any(letters_of(run.text) in known for run in row):
        return False
    return sum(_says_something(run) for run in row) >= _FEWEST


def _says_something(run: Run) -> bool:
    if not run.words or run.linked == len(run.words) or is_stamp(run.text):
        return False
    return LABEL.fullmatch(run.text) is None and MINUTES.fullmatch(run.text) is None
