"""Numbers of things in a row, each set in a box of its own above the heading that it counts."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from lxml import html

from newsreader.extract.names import SUBHEADINGS
from newsreader.markup.tree import drop
from newsreader.model.names import names

_BOXES: Final = names("div span p b strong")
_NUMBER: Final = re.compile(r"\s*#?\s?(\d{1,3})\s?[.):]?\s*")
_TOTAL: Final = re.compile(r"[^\d\n]{1,12}(\d{1,3})\s*")
"""What says behind a number of how many it is."""
_FIRST: Final = re.compile(r"[\s#]*(\d{1,6})(?!\d)")
_NEAR: Final = 4
"""Elements around a number, right behind one of which is the heading."""
_MOST: Final = 60
"""Elements behind a number that are looked at for words."""


def join_numbers(body: html.HtmlElement) -> None:
    """Put the number above a heading at its front, where several of a kind count on.

    What a numbered list says at the front of its items, beside its own numbers, goes, and so does
    of how many each is one.

    Args:
        body: The page; changed in place.
    """
    kinds: dict[tuple[str, str], list[html.HtmlElement]] = {}
    for box in body.iter(*_BOXES):
        if box.text and not len(box) and _NUMBER.fullmatch(box.text) and _is_alone(box):
            kinds.setdefault((str(box.tag), box.get("class", "")), []).append(box)
    for row in kinds.values():
        counts = [_number(box) for box in row]
        if not any(abs(number - before) == 1 for before, number in pairwise(counts)):
            continue
        _drop_totals(row, max(counts))
        for box in row:
            if _counts_item(box):
                drop(box)
            elif (heading := _heading_below(box)) is not None:
                _join(box, heading)


def _drop_totals(row: Sequence[html.HtmlElement], most: int) -> None:
    """Drop what stands behind each number of a row alike, and says how many there are: "of 15"."""
    totals = [box.getnext() for box in row]
    said = {_total(each) for each in totals}
    if len(said) > 1 or not all(found is not None and int(found) >= most for found in said):
        return
    for total in totals:
        if total is not None:
            drop(total)


def _total(box: html.HtmlElement | None) -> str | None:
    """Return the number that ends the few letters of an element, or None."""
    if box is None or len(box) or (box.tail or "").strip() or box.tag not in _BOXES:
        return None
    found = _TOTAL.fullmatch(box.text or "")
    return None if found is None else found[1]


def _number(box: html.HtmlElement) -> int:
    found = _NUMBER.fullmatch(box.text or "")
    return int(found[1]) if found else 0


def _is_alone(box: html.HtmlElement) -> bool:
    """Tell whether an element is the first thing of what it stands in, with no text beside it."""
    around = box.getparent()
    if around is None or (around.text or "").strip() or (box.tail or "").strip():
        return False
    return around.tag not in SUBHEADINGS and not any(map(_says, box.itersiblings(preceding=True)))


def _says(element: html.HtmlElement) -> bool:
    return any(text.strip() for text in element.itertext())


def _counts_item(box: html.HtmlElement) -> bool:
    """Tell whether a number is that of the item of the numbered list which it begins."""
    item = box.getparent()
    around = item.getparent() if item is not None and item.tag == "li" else None
    if item is None or around is None or around.tag != "ol" or not any(map(_says, item[1:])):
        return False
    before = sum(1 for each in islice(item.itersiblings(preceding=True), 1000) if each.tag == "li")
    return _number(box) == before + 1


def _heading_below(box: html.HtmlElement) -> html.HtmlElement | None:
    """Return the heading whose words are the next ones, close behind a number."""
    for around in (box, *islice(box.iterancestors(), _NEAR - 1)):
        if around.tag in {"li", "td", "th", "body", "a", "button"} or (around.tail or "").strip():
            return None
        for each in _behind(around):
            if each.tag in SUBHEADINGS:
                return each if _says(each) else None
            if (each.text or "").strip():
                return None
    return None


def _behind(element: html.HtmlElement) -> Iterator[html.HtmlElement]:
    beside = islice(element.itersiblings(), _MOST)
    yield from islice((inner for each in beside for inner in each.iter()), _MOST)


def _join(box: html.HtmlElement, heading: html.HtmlElement) -> None:
    """Set a number before the words of a heading that does not have it already."""
    said = (box.text or "").strip()
    first = _FIRST.match("".join(heading.itertext()))
    if first is None or int(first[1]) != _number(box):
        heading.text = f"{said}{'.' if said.isdigit() else ''} {(heading.text or '').lstrip()}"
    drop(box)
