"""Boxes amid a text that show pictures with captions, whatever they are called."""

from collections.abc import Iterable
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import count_words
from newsreader.extract.names import BOXES

_FEWEST: Final = 3
"""Words of a caption that tells something."""
_LARGEST: Final = 600
"""Elements of such a box."""
_MOST: Final = 100
"""Elements beside it that are looked at, and pieces of a caption."""
_NOWHERE: Final = ("#", "javascript:")


def is_gallery(choice: Choice, box: html.HtmlElement) -> bool:
    """Tell whether a box shows figures with captions amid a text, and leads nowhere.

    What is called a carousel or a widget has links where it is a rail.

    Args:
        choice: The lines of the page.
        box: The box.
    """
    if box.tag not in BOXES:
        return False
    inside = list(islice(box.iter(), _LARGEST + 1))
    figures = [each for each in inside if each.tag == "figure"]
    if not figures or len(inside) > _LARGEST:
        return False
    if any(each.tag == "a" and _leads(each) for each in inside):
        return False
    captions = [each for each in inside if each.tag == "figcaption" and _says_something(each)]
    if {each.getparent() for each in captions} != set(figures):
        return False
    before, behind = box.itersiblings(preceding=True), box.itersiblings()
    return _has_text(choice, before) and _has_text(choice, behind)


def _leads(link: html.HtmlElement) -> bool:
    address = link.get("href", "").strip()
    return bool(address) and not address.startswith(_NOWHERE)


def _says_something(caption: html.HtmlElement) -> bool:
    return count_words(" ".join(islice(caption.itertext(), _MOST))) >= _FEWEST


def _has_text(choice: Choice, elements: Iterable[html.HtmlElement]) -> bool:
    counts = (choice.counts.get(each) for each in islice(elements, _MOST))
    return any(count is not None and count.chosen for count in counts)
