"""Initials that a page sets in a box of their own: the first letter of the text beside them."""

import re
from typing import Final

from lxml import html

_INITIAL: Final = re.compile(
    r"drop-?cap|first-?letter|(?:^|[\s_-])(?:initial|lettrine|versal)(?:$|[\s_-])", re.IGNORECASE
)


def join_initials(body: html.HtmlElement) -> None:
    """Give the words that begin beside a box with an initial their first letter back.

    Args:
        body: The page; changed in place.
    """
    for box in list(body.iter("div", "p")):
        letter = (box.text or "").strip()
        if len(box) or len(letter) != 1 or not letter.isupper():
            continue
        if not _INITIAL.search(box.get("class", "")[:300]):
            continue
        if tail := (box.tail or "").lstrip():
            if tail[0].islower():
                box.text, box.tail = None, letter + tail
            continue
        after = box.getnext()
        texts = after.iter() if after is not None else ()
        first = next((each for each in texts if (each.text or "").strip()), None)
        if first is not None and (text := (first.text or "").lstrip())[:1].islower():
            box.text, first.text = None, letter + text
