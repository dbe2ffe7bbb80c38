"""Buttons and fields on a page: whether something is there to be pressed, chosen or not."""

import re
from itertools import islice
from typing import Final

from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.body.lines.links import each_link, gives_file
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.lines.sellers import is_called_button
from newsreader.extract.body.words.wants import ASKS, STARTS
from newsreader.extract.names import HEADINGS

_MOST: Final = 8
"""Words of a button."""
_ALL: Final = 0.9
"""The share of the words of a line in links that is all of it."""
_NEAR: Final = 3
_LONGEST: Final = 300
_CENTRED: Final = re.compile(r"text-(?:align-)?center(?![\w-])|text-align:\s?center", re.IGNORECASE)


def is_control(run: Run) -> bool:
    """Tell whether a line is a link that is drawn as a button, or has the words of one.

    What gives a file is none: it may be what the text is about.

    Args:
        run: The line.
    """
    if not 0 < len(run.words) <= _MOST or run.linked < _ALL * len(run.words):
        return False
    if run.block.tag in HEADINGS or is_part(run):
        return False
    links = each_link(run)
    if any(map(gives_file, links)):
        return False
    if any(map(is_called_button, links)):
        return any(map(str.isalpha, run.text))
    return (ASKS.fullmatch(run.text) or STARTS.fullmatch(run.text)) is not None


def is_centred(run: Run) -> bool:
    """Tell whether a line is set in the middle, by itself or by what is right around it.

    Args:
        run: The line.
    """
    return any(
        each.tag == "center"
        or each.get("align", "").lower() == "center"
        or _CENTRED.search(each.get("class", "")[:_LONGEST])
        or _CENTRED.search(each.get("style", "")[:_LONGEST])
        for each in islice(ancestors(run.block), _NEAR)
    )
