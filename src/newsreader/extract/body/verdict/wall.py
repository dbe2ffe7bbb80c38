"""The end of what a page gives to everybody: where it asks for a subscription in place of the rest.

Prose alone is weak evidence: an article may speak of subscriptions, and a site asks for members
under every text of its. What asks must stand at the end of what was found, and what is before it
must be cut off, or be short.
"""

import re
from itertools import islice
from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_paragraph, is_part
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.mend.hidden import is_hidden
from newsreader.extract.body.words.paying import asks_to_pay
from newsreader.extract.body.words.walls import ASKS, RESERVED
from newsreader.model.names import names

_SHORT: Final = 250
"""Words of a beginning, where a page asks for a subscription."""
_PREVIEW: Final = 500
"""Words of a beginning, where a page says that this very text is not for everybody."""
_LONGEST: Final = 45
"""Words of a line that asks."""
_MOST_LETTERS: Final = 400
_NEAR: Final = 8
"""Lines that may stand between the last one that was chosen and the one that asks."""
_FAR: Final = 60
"""Lines at the end of what was chosen that are looked through."""
_MOST_AFTER: Final = 80
"""Words that may have been chosen behind it: what a subscriber would learn."""
_HEADINGS: Final = names("h1 h2 h3 h4 h5 h6 figcaption")
_LABELLED: Final = re.compile(r"^\s*[\[\uff3b\u3010][^\]\uff3d\u3011]{1,20}[\]\uff3d\u3011]\s*")
"""A label in square brackets before what a line says."""
_CUT: Final = re.compile(r"(?:…|\.\.\.|[:\uff1a])[\s\])>»”\"'’]*$")
"""How a text ends that goes on elsewhere: it trails off, or announces what is not there."""


def drop_wall(choice: Choice) -> None:
    """Find where a page asks for a subscription in place of the rest, and drop it and what follows.

    Where the page says that its text is free, only what asks in so many words is believed.

    Args:
        choice: The lines of the page, boilerplate dropped; told whether there is such a line.
    """
    chosen = chosen_lines(choice)
    if not chosen:
        return
    runs = choice.runs
    last = chosen[-1]
    for index in range(min(last + _NEAR, len(runs) - 1), max(last - _FAR, -1), -1):
        after = [at for at in chosen if at >= index]
        if _too_much(choice, index, after):
            return
        run = runs[index]
        if not _may_ask(run):
            continue
        said = _LABELLED.sub("", run.text)
        reserved = RESERVED.search(said)
        asks = reserved or ASKS.search(said)
        if not asks and (choice.known.free or index < last or not asks_to_pay(said)):
            continue
        before = [runs[at] for at in chosen if at < index]
        most = _PREVIEW if reserved else _SHORT
        if not _is_beginning(before, most, cut=bool(asks)) or _is_unseen(run):
            continue
        for at in after:
            choice.chosen[at] = False
        choice.walled = True
        return


def _too_much(choice: Choice, index: int, after: list[int]) -> bool:
    """Tell whether what stands behind a line is more of the text."""
    behind = [choice.runs[at] for at in after if at > index]
    return any(is_paragraph(run) for run in behind) or (
        sum(len(run.words) for run in behind) > _MOST_AFTER
    )


def _may_ask(run: Run) -> bool:
    return len(run.words) <= _LONGEST and len(run.text) <= _MOST_LETTERS and not is_part(run)


def _is_beginning(before: list[Run], most: int, *, cut: bool) -> bool:
    """Tell whether lines are the beginning of a text.

    Args:
        before: The lines.
        most: How many words a beginning may have.
        cut: Whether it may have more where it is cut off at its end.
    """
    text = [run for run in before if run.block.tag not in _HEADINGS]
    if not text:
        return False
    short = sum(len(run.words) for run in before) <= most
    return short or (cut and _CUT.search(text[-1].text) is not None)


def _is_unseen(run: Run) -> bool:
    return any(is_hidden(each) for each in islice(ancestors(run.block), _NEAR))
