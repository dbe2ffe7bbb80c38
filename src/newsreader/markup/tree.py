"""A tree of markup for what can only be told of a whole element, and that tree told event by event.

It is made of the events of a parser, which come in time that grows with the markup; what would take
time by the square, an element's hundred thousand attributes, never gets into it.
"""

from collections.abc import Iterator, Mapping
from typing import Final, Protocol

from lxml import etree

from newsreader.markup.mathjax import kind_of_tex
from newsreader.model.names import names
from newsreader.pattern import late

_MOST_ATTRIBUTES: Final = 60
_LONGEST: Final = 300
"""Characters of classes that are looked at."""
NAME: Final = late(r"[a-zA-Z_][a-zA-Z0-9_.-]{0,60}")
"""Names that elements and attributes of a tree may have."""
_NO_TEXT: Final = late("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no tree takes."""
_TOP: Final = "body"


FORMULA: Final = "math-tex"
"""The class of an element whose text is TeX."""

PARTING: Final = names("""
    applet audio button canvas embed iframe img input meter object picture progress select svg
    textarea video
""")  # fmt: skip
"""Elements within a line that are as wide as a sign, and part the words beside them."""
LINES: Final = names("""
    address article aside blockquote br caption dd details div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td
    tfoot th thead tr ul
""")  # fmt: skip
"""Elements that end a line."""


class TooDeepError(Exception):
    """Elements are nested deeper than a tree is told of."""


class Told(Protocol):
    """What is told what begins and ends, as the target of a parser is."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """The element that began last ends."""

    def data(self, text: str) -> None:
        """Text stands here."""


class Grower:
    """The target of a parser that makes a tree of what it is told.

    Args:
        deepest: How many elements may be open.

    Attributes:
        top: What all of it stands in.
    """

    def __init__(self, deepest: int) -> None:
        self.top = etree.Element(_TOP)
        self._deepest = deepest
        self._stack = [self.top]
        self._opened: list[bool] = []
        self._pieces: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins; one with a name that no page has is left out, and not what is in it.

        Raises:
            TooDeepError: Too many are open.
        """
        self._flush()
        if len(self._opened) >= self._deepest:
            raise TooDeepError
        if tag == "script" and (read := tex_element(attributes)) is not None:
            tag, attributes = read
        known = NAME.fullmatch(tag) is not None
        self._opened.append(known)
        if not known:
            return
        element = etree.SubElement(self._stack[-1], tag)
        for at, (name, value) in enumerate(attributes.items()):
            if at >= _MOST_ATTRIBUTES:
                break
            if NAME.fullmatch(name):
                element.set(name, _NO_TEXT.sub("", value))
        self._stack.append(element)

    def end(self, tag: str) -> None:
        """An element ends; the parser sees to it that it is the last one that began."""
        self._flush()
        if self._opened and self._opened.pop():
            self._stack.pop()

    def data(self, text: str) -> None:
        """Text stands here."""
        self._pieces.append(text)

    def close(self) -> etree._Element:
        """There is no more; return the tree."""
        self._flush()
        return self.top

    def _flush(self) -> None:
        if not self._pieces:
            return
        text = _NO_TEXT.sub("", "".join(self._pieces))
        self._pieces.clear()
        append_text(self._stack[-1], text)


def tex_element(attributes: Mapping[str, str]) -> tuple[str, Mapping[str, str]] | None:
    """Return as what a `<script>` with the TeX of a formula is read, or None if it is none.

    Args:
        attributes: Of the script.
    """
    kind = kind_of_tex(attributes)
    if not kind:
        return None
    tag = "div" if "display" in kind else "span"
    return tag, {"class": FORMULA, "id": attributes.get("id", "")}


def retold(top: etree._Element, target: Told) -> Iterator[None]:
    """Tell a target what is in a tree, as a parser would.

    Args:
        top: What all of it stands in; of itself nothing is told.
        target: Is told what begins and ends, and not that there is no more.

    Yields:
        After each event; whoever stops here leaves out the rest.

    Raises:
        Exception: Whatever the target raises.
    """
    if top.text:
        target.data(top.text)
    for event, element in etree.iterwalk(top, events=("start", "end")):
        if element is top:
            continue
        if event == "start":
            target.start(str(element.tag), {str(n): str(v) for n, v in element.attrib.items()})
            if element.text:
                target.data(element.text)
        else:
            target.end(str(element.tag))
            if element.tail:
                target.data(element.tail)
        yield


def classes_of(element: etree._Element) -> list[str]:
    """Return the classes of an element, in small letters."""
    return str(element.get("class", "")[:_LONGEST]).lower().split()


def append_text(element: etree._Element, text: str) -> None:
    """Put text at the end of an element."""
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def touch(before: str, after: str) -> bool:
    """Tell whether two pieces of text would make one word, side by side."""
    return before[-1:].isalnum() and after[:1].isalnum()


def _parts(element: etree._Element) -> bool:
    return element.tag in PARTING or next(element.iter(*LINES), None) is not None


def drop(element: etree._Element) -> None:
    """Take an element out of its tree; the text after it stays, and does not join that before."""
    parent = element.getparent()
    if parent is None:
        return
    tail, before = element.tail, element.getprevious()
    if tail and tail[0].isalnum() and _parts(element):
        said = (
            parent.text if before is None else before.tail or "".join(map(str, before.itertext()))
        )
        tail = f" {tail}" if touch(said or "", tail) else tail
    if tail and before is not None:
        before.tail = (before.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
