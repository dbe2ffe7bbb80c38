"""Dates of which only a style sets the parts apart: `May<span>06</span>2018` is "May 06 2018"."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.words.dates import is_stamp
from newsreader.model.names import names

_HOLDERS: Final = names("div p span time a li")
_CALLED: Final = re.compile(
    r"date|datum|fecha|calend|(?:^|[\s_-])(?:data|day|tag|jour|dia|time|posted|publish)",
    re.IGNORECASE,
)
"""What holds such a date is called."""
_LONGEST: Final = 40
_MOST_NAMES: Final = 200
_MOST_PIECES: Final = 9


def part_dates(body: html.HtmlElement) -> None:
    """Put spaces between the parts of dates that would be read as one word.

    Args:
        body: The page; changed in place.
    """
    for element in body.iter(*_HOLDERS):
        called = element.tag == "time" or _CALLED.search(element.get("class", "")[:_MOST_NAMES])
        if not called or not len(element):
            continue
        pieces = list(islice(element.itertext(), _MOST_PIECES + 1))
        whole = "".join(pieces)
        if len(pieces) > _MOST_PIECES or len(whole) > _LONGEST or is_stamp(" ".join(whole.split())):
            continue
        if is_stamp(" ".join(" ".join(pieces).split())):
            for each in element.iterdescendants():
                if each.text:
                    each.text = f" {each.text} "
