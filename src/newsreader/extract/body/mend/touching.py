"""Labels and values that only a style sets apart: `<b>45.</b><span>Half-time</span>`."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.markup.signatures import SENTENCE_ENDS
from newsreader.markup.tree import touch
from newsreader.model.names import names

_BOXES: Final = names("div li p dt dd")
_INLINE: Final = names("span b strong i em time")
_IN_CAPTION: Final = names("span small cite em i")
_CLOSING: Final = ".:'’′"
_LONGEST_LABEL: Final = 40
_MOST_PIECES: Final = 9
_FEWEST: Final = 3
"""Boxes in a row that are made so; one alone may be a word whose first letter is set in colour."""


def part_touching(body: html.HtmlElement) -> None:
    """Put a space between the two parts of each box in a row of boxes that have just two.

    So a time stands apart from the word behind it, with a box around them or without one, and the
    credit in a caption from its sentence.

    Args:
        body: The page; changed in place.
    """
    rows: dict[tuple[html.HtmlElement, str, str], list[html.HtmlElement]] = {}
    for box in body.iter(*_BOXES):
        home = box.getparent()
        if home is not None and _touch(box):
            rows.setdefault((home, box.tag, box.get("class", "")), []).append(box)
    for row in rows.values():
        if len(row) >= _FEWEST:
            for box in row:
                box[0].tail = " "
    for caption in body.iter("figcaption"):
        _part_credit(caption)
    for time in body.iter("time"):
        after = time.getnext()
        if after is None or time.tail or after.tag not in _INLINE:
            continue
        when, said = ("".join(islice(each.itertext(), _MOST_PIECES)) for each in (time, after))
        if touch(when, said) and not said[0].islower():
            time.tail = " "


def _part_credit(caption: html.HtmlElement) -> None:
    """Put a space between two elements of a caption, where a sentence ends and names begin."""
    for last in list(islice(caption.iter(*_IN_CAPTION), _MOST_PIECES)):
        before = last.getprevious()
        if before is None or before.tail or before.tag not in _IN_CAPTION:
            continue
        said, names_in = (_said(each) for each in (before, last))
        if said.endswith(SENTENCE_ENDS) and names_in[:1].isalnum() and not names_in[0].islower():
            before.tail = " "


def _said(element: html.HtmlElement) -> str:
    return "".join(islice(element.itertext(), _MOST_PIECES))


def _touch(box: html.HtmlElement) -> bool:
    """Tell whether all of a box are two elements within a line, with nothing between them."""
    if len(box) != 2 or any(each.tag not in _INLINE for each in box):
        return False
    around = (box.text, box[0].tail, box[1].tail)
    if any(around):
        return False
    label, value = ("".join(islice(each.itertext(), _MOST_PIECES)) for each in box)
    if not 1 < len(label) <= _LONGEST_LABEL or not value[:1].isalnum() or not _ends(label):
        return False
    if label[-1].isalnum():  # "1st" and "12,50" are one word each
        return not value[0].islower() and not (label[-1].isdigit() and value[0].isdigit())
    return True


def _ends(label: str) -> bool:
    """Tell whether a label ends in a letter, a number or a sign that closes it."""
    return label[-1].isalnum() or (label[-1] in _CLOSING and any(map(str.isalnum, label)))
