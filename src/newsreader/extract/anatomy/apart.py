"""What holds something else than the lines between a headline and the text."""

from itertools import islice
from typing import Final

from newsreader.extract.anatomy.sources import Element
from newsreader.extract.names import LISTS, SUBHEADINGS
from newsreader.model.names import names

_APART: Final = names("nav aside footer figure ul ol li button form blockquote time")
_PARAGRAPHS: Final = SUBHEADINGS | names("p div")


def is_apart(element: Element) -> bool:
    """Tell whether no lead paragraph is in an element; a list with one paragraph is no list.

    Args:
        element: What stands behind a headline, or around that.
    """
    holder = element.getparent() if element.tag == "li" else element
    return element.tag in _APART and (holder is None or not _has_one_paragraph(holder))


def _has_one_paragraph(element: Element) -> bool:
    """Tell whether a list has one item, and that its words in an element of their own."""
    items = list(islice(element.iter("li"), 2)) if element.tag in LISTS else []
    if len(items) != 1 or (items[0].text or "").strip():
        return False
    return next((each.tag in _PARAGRAPHS for each in items[0]), False)
