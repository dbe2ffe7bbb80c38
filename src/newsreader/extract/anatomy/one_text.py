"""Whether an element is one block of text, and no frame around a head with its byline."""

from typing import Final

from newsreader.extract.anatomy.sources import UNREAD, Element, Sources
from newsreader.model.names import names

_LABELS: Final = ("byline", "date", "kicker", "section", "edition")
_BLOCKS: Final = names("""
    address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6
    header li main nav ol p pre section table tbody td th thead tr ul
    """)


def is_one_text(sources: Sources, element: Element) -> bool:
    """Tell whether an element is one block of text, and no frame around a head with its byline."""
    labels = {each for kind in _LABELS for each in sources.marks.get(kind, ())}
    labels.update(sources.authors, sources.times, sources.headings)
    blocks: set[Element] = set()
    for each in element.iter():
        if each in labels:
            return False
        if isinstance(each.tag, str) and each.tag not in UNREAD and _says(each.text):
            blocks.add(_block_of(each, element))
        if each is not element and _says(each.tail) and (around := each.getparent()) is not None:
            blocks.add(_block_of(around, element))
        if len(blocks) > 1:
            return False
    return True


def _says(text: str | None) -> bool:
    return text is not None and any(map(str.isalnum, text))


def _block_of(element: Element, top: Element) -> Element:
    while element is not top and element.tag not in _BLOCKS:
        around = element.getparent()
        if around is None:
            break
        element = around
    return element
