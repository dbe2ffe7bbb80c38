"""Times that a page tells twice: how long ago, true for a moment, and when, true for good."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.words.dates import AGO

_AGO: Final = re.compile(rf"\W*(?:{AGO})\W*", re.IGNORECASE)
_CLOCK: Final = re.compile(r"\d{1,2}[:.h]\d{2}(?!\d)")
_LONGEST: Final = 40
"""Characters of a time."""
_MOST_PIECES: Final = 9


def tell_once(body: html.HtmlElement) -> None:
    """Leave of a `<time>` that says "9h ago" and "18:55", in it or right behind it, the second.

    Args:
        body: The page; changed in place.
    """
    for time in body.iter("time"):
        beside = time.getnext()
        if (_is_age(time.text) and any(_has_clock(child) for child in time)) or (
            not len(time) and _is_age(time.text) and beside is not None and _has_clock(beside)
        ):
            time.text = None
        elif _has_clock(time):
            for child in list(time):
                if not (child.tail or "").strip() and _is_age(
                    "".join(islice(child.itertext(), _MOST_PIECES))
                ):
                    time.remove(child)


def _is_age(text: str | None) -> bool:
    return text is not None and len(text) <= _LONGEST and _AGO.fullmatch(text) is not None


def _has_clock(element: html.HtmlElement) -> bool:
    said = "".join(islice(element.itertext(), _MOST_PIECES))
    return len(said) <= _LONGEST and _CLOCK.search(said) is not None
