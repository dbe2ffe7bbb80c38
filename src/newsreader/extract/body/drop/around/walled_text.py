"""What a page has behind its wall for those who do not pay, where it gives it to everybody."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_walled
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.body.lines.runs import Run, runs_of
from newsreader.extract.body.words.book import bare
from newsreader.extract.body.words.invites import asked, invite
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.body.words.paying import asks_to_pay
from newsreader.extract.body.words.walls import ASKS as UNLOCKS
from newsreader.extract.body.words.walls import RESERVED
from newsreader.extract.body.words.wants import ACCOUNT, ASKS, PITCH, PLEA, SUPPORT
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_PRESSED: Final = ("button", "form", "input", "select")
_PIECES: Final = names("p ul ol dl figure") | HEADINGS
"""Elements that are one piece of a text; others are boxes around some."""
_LINKS: Final = names("li dt dd") | HEADINGS
"""Elements of a text that may be all of a link."""
_MOST: Final = 60
"""Lines of a box that are looked at."""
_MOST_LETTERS: Final = 400
"""Letters of a line that is looked through."""


def is_walled_text(element: html.HtmlElement) -> bool:
    """Tell whether what is named after a paywall is what stands behind it, not what asks to pay.

    Templates give that name to each paragraph behind the first ones. The wall itself has something
    to press, or calls to it; a box of text has sentences, too.

    Args:
        element: An element that is called something else than a text.
    """
    if not is_walled(element) or next(element.iter(*_PRESSED), None) is not None:
        return False
    runs = list(islice(runs_of(element), _MOST))
    if any(map(_calls, runs)):
        return False
    return element.tag in _PIECES or any(map(is_prose, runs))


def _calls(run: Run) -> bool:
    """Tell whether a line asks to pay or to log in, or is a button for that."""
    if any(ACCOUNT.search(each.get("href", "")) for each in run.block.iter("a")):
        return True
    if run.block.tag not in _LINKS and run.linked == len(run.words):
        return True
    if len(run.text) > _MOST_LETTERS:
        return False
    said = bare(run.text)
    return (
        any(each.fullmatch(said) for each in (LABEL, ASKS, PITCH))
        or any(asked(each, run.text, vouched=True) for each in (PLEA, SUPPORT))
        or any(each.search(run.text) for each in (UNLOCKS, RESERVED))
        or asks_to_pay(run.text)
        or invite(run.text) is not None
    )
