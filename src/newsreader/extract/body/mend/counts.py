"""Numbers that stand by themselves before what they count: of an item of a list, of a heading."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.names import SUBHEADINGS
from newsreader.extract.seen import words_in
from newsreader.markup.tree import drop
from newsreader.model.names import names

_NUMBER: Final = re.compile(r"(\d{1,3})[.)]?")
_COUNTED: Final = re.compile(r"\d{1,2}[.)]")
_HOLDS: Final = names("div span p b strong")
_MOST: Final = 200
"""Items of a list that are looked at."""


def drop_counts(body: html.HtmlElement) -> None:
    """Take out the numbers of items, which a list has by itself, and "1." right before a heading.

    Args:
        body: The page; changed in place.
    """
    for listed in list(body.iter("ol")):
        items = list(islice(listed.iterchildren("li"), _MOST))
        for place, item in enumerate(items, 1):
            first = next(iter(item), None)
            if first is None or (item.text or "").strip() or first.tag not in _HOLDS:
                continue
            number = _NUMBER.fullmatch(words_in(first)) if len(first) <= 1 else None
            if number is not None and int(number[1]) == place and len(items) > 1 < len(item):
                drop(first)
    for heading in list(body.iter(*SUBHEADINGS)):
        before = heading.getprevious()
        if before is None or before.tag not in _HOLDS or (before.tail or "").strip():
            continue
        if len(before) <= 1 and _COUNTED.fullmatch(words_in(before)):
            drop(before)
