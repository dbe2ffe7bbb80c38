"""The chosen part of a page as HTML of its own: its lines, and what holds and stands among them."""

import re
from collections.abc import Collection
from itertools import islice
from typing import Final

from lxml import etree, html

from newsreader.extract.body.lines.runs import BLOCKS, SILENT, Run
from newsreader.extract.names import LAZY_PLAYERS
from newsreader.markup.tree import PARTING, append_text, touch
from newsreader.model.names import names

_ATTRIBUTES: Final = names("""
    id class name href src srcset alt title width height lang dir cite datetime colspan
    rowspan align start value type role style data-lang data-language poster rel hreflang
    checked open reversed scope span sizes media aria-label aria-hidden allow itemprop
    videoid data-videoid videotitle playlabel data-title
    """)
_SAID_BY_NAME: Final = names("checked open reversed")
"""Attributes that say what they say without a value."""
_HIDING: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)[^;]*;?", re.IGNORECASE)
_VERBATIM: Final = names("""
    pre math picture video audio
    """)
"""Elements that are copied with all that is in them."""
_CELLS: Final = names("""
    td th tr colgroup col
    """)
_EMPTY: Final = frozenset({"br", "wbr"})
_PARAGRAPH: Final = 2
"""Breaks of a line that make a paragraph, and no more of them say anything."""


class Writer:
    """Copies a part of a tree.

    Args:
        runs: The lines that are wanted.
        media: Elements without words that are wanted, with all that is in them.
    """

    def __init__(self, runs: Collection[Run], media: Collection[html.HtmlElement]) -> None:
        self._media = set(media)
        self._pieces = {piece for run in runs for piece in run.pieces}
        self._around: set[html.HtmlElement] = set()
        for element, tail in self._pieces:
            self._enclose(element.getparent() if tail else element)
        for element in self._media:
            self._enclose(element.getparent())
        self._last = ""  # the last letter of the line, if any stands in it yet
        self._gap = ""  # what has been left out since: a block, or something within the line

    def _enclose(self, element: html.HtmlElement | None) -> None:
        while element is not None and element not in self._around:
            self._around.add(element)
            element = element.getparent()

    def write(self, body: html.HtmlElement) -> str:
        """Return the wanted part of a page as the HTML of one `<div>`, or `""`."""
        if body not in self._around:
            return ""
        top = etree.Element("div")
        inmost = self._inmost(body)
        if _is_from_the_right(inmost):
            top.set("dir", "rtl")
        self._children(inmost, top)
        return etree.tostring(top, method="html", encoding="unicode")

    def _inmost(self, body: html.HtmlElement) -> html.HtmlElement:
        """Return the element within which all of it stands, that is no part of the text itself."""
        element = body
        while True:
            if (element, False) in self._pieces:
                return element
            within = [
                child
                for child in element
                if child in self._around or child in self._media or (child, True) in self._pieces
            ]
            if len(within) != 1 or within[0] in self._media or within[0] not in self._around:
                return element
            only = within[0]
            if (only, True) in self._pieces or only.tag not in {
                "div",
                "section",
                "article",
                "main",
            }:
                return element
            element = only

    def _children(self, element: html.HtmlElement, copy: etree._Element) -> None:
        """Copy what is wanted of an element's content."""
        copy.text = None
        if (element, False) in self._pieces:
            self._say(copy, element.text or "")
        for child in element:
            made = self._element(child, copy)
            if made is None:
                self._gap = self._gap or _gap(child)
            elif made.tag in BLOCKS or made.tag == "br":
                self._last = self._gap = ""
            if (child, True) in self._pieces:
                self._say(copy, child.tail or "")
            elif made is not None:
                made.tail = None

    def _say(self, copy: etree._Element, text: str) -> None:
        """Write text, and keep it from the words before what has been left out between the two."""
        if text and not text.isspace():
            if self._gap == "block" and self._last:
                for _ in range(_PARAGRAPH):
                    etree.SubElement(copy, "br")
            elif self._gap and touch(self._last, text):
                text = f" {text}"
            self._gap = ""
        append_text(copy, text)
        self._last = text[-1:] or self._last

    def _element(self, child: html.HtmlElement, copy: etree._Element) -> etree._Element | None:
        tag = child.tag
        if child in self._media or (tag in _VERBATIM and child in self._around):
            made = _whole(child)
            copy.append(made)
            return made
        if child in self._around:
            # What is wanted of a button is the heading in it; its readers leave buttons out.
            made = etree.SubElement(copy, "div" if tag == "button" else tag)
            _attributes(child, made)
            if made.tag in BLOCKS:
                self._last = self._gap = ""
            self._children(child, made)
            return made
        if tag in _CELLS and copy.tag in {"tr", "table", "tbody", "thead", "tfoot", "colgroup"}:
            made = etree.SubElement(copy, tag)  # an empty cell keeps the others in their columns
            _attributes(child, made)
            return made
        if len(copy) + len(copy.text or "") or copy.tag not in BLOCKS:
            if tag in _EMPTY:
                return etree.SubElement(copy, tag)
            if tag not in BLOCKS and tag not in SILENT:
                breaks = [
                    etree.SubElement(copy, "br") for _ in islice(child.iter("br"), _PARAGRAPH)
                ]
                if breaks:
                    return breaks[-1]
        if tag == "a" and (child.get("id") or child.get("name")) and not child.get("href"):
            made = etree.SubElement(copy, tag)
            _attributes(child, made)
            return made
        return None


def _gap(left_out: html.HtmlElement) -> str:
    """Return what an element is to the words around it where it is left out, or `""`."""
    if left_out.tag in PARTING:
        return "within"
    return "block" if next(left_out.iter(*BLOCKS), None) is not None else ""


def _is_from_the_right(element: html.HtmlElement | None) -> bool:
    """Whether an element, or the nearest around it that says anything, is read from the right.

    That all is read from the left is what pages say without a thought.
    """
    while element is not None:
        if (declared := (element.get("dir") or "").strip().lower()) in {"ltr", "rtl", "auto"}:
            return bool(declared == "rtl")
        element = element.getparent()
    return False


def _whole(element: html.HtmlElement) -> etree._Element:
    """Copy an element with all that is in it."""
    made = etree.Element(element.tag)
    _attributes(element, made)
    if element.tag in LAZY_PLAYERS:
        return made
    made.text = element.text
    for child in element:
        if child.tag in {"script", "noscript", "button"}:
            append_text(made, child.tail or "")
            continue
        inner = _whole(child)
        inner.tail = child.tail
        made.append(inner)
    return made


def _attributes(element: html.HtmlElement, made: etree._Element) -> None:
    for name, value in element.attrib.items():
        if name == "style":
            value = _HIDING.sub("", value).strip()  # noqa: PLW2901
        if name in _ATTRIBUTES and (value or name in _SAID_BY_NAME):
            made.set(name, value)
