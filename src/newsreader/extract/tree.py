"""The characters of a page to its tree, kept in bounds before any library sees it.

libxml2's parser tells what it meets event by event, in time that grows with the page. The tree is
made of those events here, so that what no page needs never gets into it: nesting without end, an
element's hundred thousand attributes, scripts, a picture written out in an address. A library that
takes time by the square of any of these then takes none of it.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from lxml import etree, html

from newsreader.dataclass import dataclass
from newsreader.extract.letters import without_controls, without_soft_hyphens
from newsreader.extract.printed_only import drop_printed_only
from newsreader.extract.unclosed import closed, is_swallowed
from newsreader.markup.ending import Ending
from newsreader.markup.tree import LINES, NAME, PARTING, tex_element, touch
from newsreader.model.depth import pruned
from newsreader.model.names import names
from newsreader.model.void import VOID

DEEPEST: Final = 200
"""Levels of the tree; what nests deeper is kept, flat."""
MOST_ELEMENTS: Final = 30_000
"""Elements of the tree; what comes after is not looked at."""
_TOO_DEEP: Final = 500
"""libxml2 looks through all open elements at each end tag; here it is stopped."""
_PRUNED: Final = 100
"""Levels of a page that nests so deep once it is read again."""
_MOST_ATTRIBUTES: Final = 40
_LONGEST_VALUE: Final = 4000
_LONGEST_DATA: Final = 2_000_000
"""Characters of JSON-LD that are kept, all of it together."""
_GONE: Final = names("""
    style svg template object applet canvas textarea select datalist
    """)
_MOST_STYLES: Final = 40
"""Pieces of styles that are looked at."""
_LONGEST_STYLE: Final = 20_000
_OF_HEAD: Final = names("""
    base basefont bgsound link meta noframes noscript script style template title
    """)
"""Elements of a head; the first other one begins the body, whose tag a page may leave out."""
_FOLDS: Final = re.compile(r"[\t\n\r]+")
_PIECE: Final = 65536


@dataclass(slots=True)
class Page:
    """A page as a tree.

    Attributes:
        head: The `<head>`; it may be empty.
        body: The `<body>`; it may be empty.
        scripts: How many scripts there were that are no data.
        cut: Whether the page was larger than what is looked at.
        deep: Whether what it nests without end could not be made out.
    """

    head: html.HtmlElement
    body: html.HtmlElement
    scripts: int = 0
    cut: bool = False
    deep: bool = False

    @property
    def root(self) -> html.HtmlElement:
        """The `<html>` element."""
        root = self.body.getparent()
        assert root is not None
        return root


class _EnoughError(Exception):
    """There is more of the page than anybody reads."""


class _TooDeepError(Exception):
    """Elements of the page stand within one another without end."""


class _Builder:
    """The target of the parser: it is told what begins and ends, and makes a tree of it.

    Args:
        deepest: How many elements may be open.
    """

    def __init__(self, deepest: int) -> None:
        self._deepest = deepest
        root = html.html_parser.makeelement("html")
        self.page = Page(etree.SubElement(root, "head"), etree.SubElement(root, "body"))
        self._stack: list[html.HtmlElement] = [self.page.head]
        self._opened: list[bool] = []  # of each open element, whether it stands in the stack
        self._pieces: list[str] = []
        self._skipped = 0
        self._last = ""  # the last letter of the line
        self._parted = False  # whether what is as wide as a sign has been skipped behind it
        self._elements = 0
        self._data = 0
        self._styles: list[str] = []
        self._in_style = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if self._skipped:
            self._skipped += 1
        elif tag == "script" and (as_written := tex_element(attributes)) is not None:
            self._opened.append(self._begin(*as_written))
        elif tag == "template" and attributes.get("shadowrootmode"):
            self._opened.append(self._begin("div", {}))  # shown in the place of what it stands in
        elif tag in _GONE or (tag == "script" and not self._is_data(attributes)):
            self._skipped = 1
            self._parted = tag in PARTING
            self._in_style = tag == "style" and len(self._styles) < _MOST_STYLES
        else:
            self._opened.append(self._begin(tag, attributes))
        if self._skipped > _TOO_DEEP or len(self._opened) > self._deepest:
            raise _TooDeepError

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> bool:
        """Add an element to the tree; tell whether it was."""
        self._flush()
        if tag in {"html", "head", "body"}:  # they are there already
            if tag == "body":
                self._begin_body()
            if tag != "head":
                _copy(attributes, self.page.body if tag == "body" else self.page.root)
            return False
        if not NAME.fullmatch(tag) or (len(self._stack) >= DEEPEST and tag not in VOID):
            self._pieces.append(" ")
            return False
        if tag not in _OF_HEAD and self._stack == [self.page.head]:
            self._begin_body()
        if tag in LINES:
            self._last = ""
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise _EnoughError
        element = etree.SubElement(self._stack[-1], tag)
        _copy(attributes, element)
        self._stack.append(element)
        return True

    def _begin_body(self) -> None:
        """What comes now is of the body; once it has begun, what says so again changes nothing."""
        if self._stack[0] is not self.page.body:
            self._stack = [self.page.body]

    def _is_data(self, attributes: Mapping[str, str]) -> bool:
        if attributes.get("type", "").strip().lower() == "application/ld+json":
            return True
        self.page.scripts += 1
        return False

    def end(self, tag: str) -> None:
        """An element ends; the parser sees to it that it is the last one that began."""
        if self._skipped:
            self._skipped -= 1
            self._in_style = False
            return
        if self._opened and self._opened.pop() and len(self._stack) > 1:
            self._flush()
            if self._stack.pop().tag in LINES:
                self._last = ""

    def data(self, text: str) -> None:
        """Text stands here."""
        if self._skipped:
            if self._in_style:
                self._styles.append(text[:_LONGEST_STYLE])
            return
        if self._stack[-1].tag == "script":
            self._data += len(text)
            if self._data > _LONGEST_DATA:
                return
        if self._stack == [self.page.head] and not text.isspace():
            self._flush()
            self._begin_body()
        if self._parted:
            self._parted = False
            if touch(self._last, text):
                self._pieces.append(" ")
        self._last = text[-1:]
        self._pieces.append(text)

    def close(self) -> Page:
        """There is no more; return the tree."""
        self._flush()
        drop_printed_only(self.page.body, self._styles)
        return self.page

    def _flush(self) -> None:
        if not self._pieces:
            return
        text = without_soft_hyphens(without_controls("".join(self._pieces)))
        self._pieces.clear()
        parent = self._stack[-1]
        last = parent[-1] if len(parent) else None
        if last is None:
            parent.text = (parent.text or "") + text
        else:
            last.tail = (last.tail or "") + text


def _copy(attributes: Mapping[str, str], element: html.HtmlElement) -> None:
    """Give an element the attributes that anybody may have written for a reader."""
    left = _MOST_ATTRIBUTES
    for name, written in attributes.items():
        value = written
        if not NAME.fullmatch(name) or name[:2].lower() == "on":
            continue
        if len(value) > _LONGEST_VALUE:
            if name.lower() == "src" and value.startswith("data:image/"):
                value = value[:_LONGEST_VALUE].partition(",")[0]  # a picture, not to be seen
            elif "srcset" not in name.lower() and name.lower() != "class":
                continue
            else:
                value = value[:_LONGEST_VALUE].rpartition(" ")[0].rstrip(", ")
        value = without_controls(value)
        if name.lower() in {"href", "src"}:
            value = _FOLDS.sub("", value).strip()  # as browsers read an address
        else:
            value = without_soft_hyphens(value)
        element.set(name.lower(), value)
        left -= 1
        if not left:
            return


def tree_of(text: str) -> Page:
    """Parse the characters of a page.

    Args:
        text: Any at all; characters that XML forbids are not in the tree, however written.

    Returns:
        The page within bounds.
    """
    text = text.replace("\x00", "")
    page = _built(text, DEEPEST)
    if page.deep:
        return _built(pruned(text, _PRUNED), _TOO_DEEP)
    if not page.cut and is_swallowed(page.body):
        again = _built(closed(text), DEEPEST)
        if not again.deep and not is_swallowed(again.body):
            return again
    return page


def _built(text: str, deepest: int) -> Page:
    """Parse up to where there is enough, or where more than so many elements are open."""
    builder = _Builder(deepest)
    target: Any = Ending(builder)
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True, no_network=True)
    data = text.encode("utf-8", "replace")
    try:
        # In pieces, so that a builder that has had enough ends the parsing.
        for start in range(0, len(data), _PIECE):
            parser.feed(data[start : start + _PIECE])
        parser.close()
    except _EnoughError:
        builder.page.cut = True
    except _TooDeepError:
        builder.page.deep = True
    except etree.LxmlError:
        pass  # an empty page; what it told so far is kept
    return builder.close()


def parsed(markup: str) -> Any:
    """Parse a piece of markup within a page; its top is a `<body>`."""
    return tree_of(markup).body
