"""The words of an element that are seen: those that a reader of the page reads."""

from collections.abc import Collection, Iterator
from typing import Final

from lxml import etree

from newsreader.markup.unseen import is_unseen
from newsreader.model.names import names

_BLOCKS: Final = names("div p li ul ol dl dt dd section article figcaption h1 h2 h3 h4 h5 h6")
_IN_A_ROW: Final = names("span a cite small")
"""Elements between two of which a style sets a gap."""
SILENT: Final = names("script style noscript template svg button label input title")
"""Elements whose words are none of a caption."""


def words_in(element: etree._Element, without: Collection[etree._Element] = ()) -> str:
    """Return the words of an element that are seen and no button's.

    Args:
        element: Whose words are wanted.
        without: Elements in it whose words are left out.
    """
    return " ".join("".join(_texts(element, without)).split())


def says_anything(element: etree._Element, without: Collection[etree._Element] = ()) -> bool:
    """Tell whether an element has a letter or a digit that is seen and no button's.

    Args:
        element: Whose words are asked for; no more of them are read than it takes.
        without: Elements in it whose words do not count.
    """
    return any(any(map(str.isalnum, text)) for text in _texts(element, without))


def _texts(element: etree._Element, without: Collection[etree._Element]) -> Iterator[str]:
    yield element.text or ""
    before = ""
    for child in element:
        tag = child.tag if isinstance(child.tag, str) else ""
        apart = tag in _BLOCKS or tag == "br"
        if apart or (before == tag and tag in _IN_A_ROW):
            yield " "  # a style sets caption and credit apart
        if tag and tag not in SILENT and child not in without and not is_unseen(child):
            yield from _texts(child, without)
        if apart:
            yield " "
        yield child.tail or ""
        before = "" if child.tail else tag
