"""Labels of tickers, and links that open a window over the page: never a part of a text."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.names import FRAMES
from newsreader.extract.seen import words_in
from newsreader.markup.tree import drop
from newsreader.model.names import names

_SHOWN: Final = ("img", "picture", "video", "iframe", "table", "h1", "h2", "p")
_LONGEST: Final = 60
"""Characters of a label."""
_FAR: Final = 4
_MOST: Final = 20
_OVER: Final = names("dialog menu")
"""What a link says that it opens over the page."""
_BUTTON: Final = names("btn button")


def drop_openers(body: html.HtmlElement) -> None:
    """Take out of a page the labels beside lines that run, and links that open a window over it.

    Args:
        body: The page; changed in place.
    """
    for ticker in list(islice(body.iter("marquee"), _MOST)):
        if (box := _box_of(ticker)) is not None:
            drop(box)
    for link in [each for each in body.iter("a") if each.get("aria-haspopup") in _OVER]:
        called = link.get("class", "").lower().replace("--", " ").split()
        if not _BUTTON.isdisjoint(called) and len(words_in(link)) <= _LONGEST:
            drop(link)


def _box_of(ticker: html.HtmlElement) -> html.HtmlElement | None:
    """Return the largest box around a line that runs in which there is but a label beside it."""
    box = None
    own = len(words_in(ticker))
    for around in islice(ticker.iterancestors(), _FAR):
        if around.tag in FRAMES or len(words_in(around)) - own > _LONGEST:
            break
        shown = [each for each in around.iter(*_SHOWN) if ticker not in each.iterancestors()]
        if any(each.tag != "p" or len(words_in(each)) > _LONGEST for each in shown):
            break
        box = around
    return box
