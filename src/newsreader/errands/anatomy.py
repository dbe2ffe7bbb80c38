"""The anatomy of a page: read by the rules for dates, bylines and credits, and cleaned."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from newsreader.clean.bylines.agencies import initialled
from newsreader.clean.bylines.byline import split_byline
from newsreader.clean.bylines.credit import beside_credit, split_credit
from newsreader.clean.text import one_line
from newsreader.clean.words import to_text
from newsreader.extract.anatomy.read import Readings, read_anatomy
from newsreader.model.page import Anatomy
from newsreader.parse.dates import read_date

if TYPE_CHECKING:
    from newsreader.extract.anatomy.sources import Element

_TEASER: Final = 4_000
"""Characters of markup of a feed's text that may be a summary and no more."""


def reading_anatomy(
    url: str, now: datetime, *, feed_html: str = ""
) -> "Callable[[Element], Anatomy]":
    """Return what reads the anatomy out of the root of a page; its strings are still hostile.

    Args:
        url: The address of the page.
        now: When it was fetched, aware UTC.
        feed_html: What the feed has of the article's text.
    """
    readings = Readings(
        date=lambda text: read_date(text, now),
        byline=_byline,
        initials=initialled,
        credit=_credit,
        beside=_beside,
    )
    feed = to_text(feed_html).split("\n") if len(feed_html) <= _TEASER else ()
    return lambda tree: read_anatomy(tree, url, readings, now=now, feed=feed)


def _byline(texts: Sequence[str]) -> tuple[tuple[str, ...], str, str]:
    found = split_byline(texts)
    return found.people, found.agency, found.edition


def _credit(line: str) -> tuple[str, str]:
    return split_credit(one_line(line))


def _beside(line: str) -> str:
    return beside_credit(one_line(line))
