"""Paragraphs of a page that has none, only two breaks of a line between them."""

from typing import Final

from lxml import etree, html

from newsreader.extract.body.lines.runs import BLOCKS
from newsreader.markup.tree import append_text
from newsreader.model.names import names

_BLOCKS: Final = names("div td section article body main center")
"""Elements that hold a text without paragraphs of its own."""
_INLINE: Final = names("font span")
_FEWEST: Final = 2
"""Such breaks in one element, from which on they part its paragraphs."""


def part_stretches(body: html.HtmlElement) -> bool:
    """Make a paragraph of each stretch of text between two breaks in a row, and tell if any was.

    What stands in one is then judged by itself: the byline in the cell of a text, "printer version"
    under it. Stanzas in a paragraph stay one.

    Args:
        body: The page; changed in place.
    """
    found = [each for each in body.iter(*_BLOCKS, *_INLINE) if _is_parted(each)]
    for element in found:
        _part(element)
    return bool(found)


def part_by_empty(body: html.HtmlElement) -> None:
    """Put loose text into the empty paragraphs before it, where a page has these for breaks.

    Args:
        body: The page; changed in place.
    """
    found: dict[html.HtmlElement, list[html.HtmlElement]] = {}
    for each in body.iter("p"):
        around = each.getparent()
        if around is not None and around.tag in _BLOCKS and _is_empty(each):
            found.setdefault(around, []).append(each)
    for empty in found.values():
        if sum(bool((each.tail or "").strip()) for each in empty) < _FEWEST:
            continue
        for paragraph in empty:
            paragraph.text, paragraph.tail = paragraph.tail, None
            while (after := paragraph.getnext()) is not None and after.tag not in BLOCKS:
                paragraph.append(after)


def _is_empty(element: html.HtmlElement) -> bool:
    return not len(element) and not (element.text or "").strip()


def _is_parted(element: html.HtmlElement) -> bool:
    if sum(_is_double(each) for each in element.iterchildren("br")) < _FEWEST:
        return False
    block: html.HtmlElement | None = element
    while block is not None and block.tag not in BLOCKS:
        block = block.getparent()
    return block is not None and block.tag in _BLOCKS


def _is_double(element: html.HtmlElement) -> bool:
    """Tell whether a break is followed by another, with nothing between the two."""
    under = element.getnext()
    return under is not None and under.tag == "br" and not (element.tail or "").strip()


def _part(element: html.HtmlElement) -> None:
    children = list(element)
    text, element.text = element.text or "", None
    for child in children:
        element.remove(child)
    paragraph: html.HtmlElement | None = None

    def opened() -> html.HtmlElement:
        return etree.SubElement(element, "p") if paragraph is None else paragraph

    if text.strip():
        paragraph = opened()
        paragraph.text = text
    broken = False
    for child in children:
        tail, child.tail = child.tail or "", None
        if child.tag == "br" and (broken or paragraph is None):
            paragraph, broken = None, True
        elif child.tag in BLOCKS:
            element.append(child)
            paragraph = None
        else:
            paragraph = opened()
            paragraph.append(child)
        if tail.strip() or paragraph is not None:
            paragraph = opened()
            append_text(paragraph, tail)
        broken = child.tag == "br" and not tail.strip()
