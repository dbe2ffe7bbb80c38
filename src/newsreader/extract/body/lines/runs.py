"""A page's tree as a row of runs: the lines of text between two edges of blocks."""

import re
from typing import Final

from lxml import html

from newsreader.dataclass import dataclass, field
from newsreader.model.names import names

BLOCKS: Final = names("""
    address article aside blockquote body caption center dd details dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav
    ol p pre section summary table tbody td tfoot th thead tr ul listing plaintext xmp
    iframe video audio
    """)
"""Elements that start and end a line of their own."""
SILENT: Final = names("""
    script noscript head button input link meta title noframes source iframe audio video
    track param map area progress dialog option
    """)
"""Elements whose text no reader sees as the page's."""
_WRAPPERS: Final = names("""
    button dialog noscript title option map
    """)
_PAGE: Final = ("article", "main", "footer", "h1", "h2", "h3", "h4")
_UNPARTED: Final = (
    r"\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""The letters of Chinese and Japanese, which have no spaces between words."""
WORD: Final = re.compile(rf"[{_UNPARTED}]{{1,2}}|[^\W{_UNPARTED}]+")
"""A word, or two letters where no spaces part words: as many as a word there has on average."""


def text_of(element: html.HtmlElement) -> str:
    """Return all text in an element, seen or not, with one space between words.

    Args:
        element: The element.
    """
    return " ".join("".join(element.itertext()).split())


def count_words(text: str) -> int:
    """Return how many words a text has, in whatever writing.

    Args:
        text: The text.
    """
    return sum(1 for _ in WORD.finditer(text))


@dataclass(slots=True, eq=False)
class Run:
    """A line of text.

    Attributes:
        block: The block that it stands in.
        words: Its words, in lower case.
        linked: How many of them are in links.
        pieces: The elements that hold its text: the element, and whether it is its tail.
        text: The text as it stands.
    """

    block: html.HtmlElement
    words: list[str]
    linked: int = 0
    pieces: list[tuple[html.HtmlElement, bool]] = field(default_factory=list)
    text: str = ""


def spaced(run: Run) -> str:
    """Return a line with a space between its elements, which a style may set below one another."""
    texts = ((piece.tail if tail else piece.text) or "" for piece, tail in run.pieces)
    return " ".join(" ".join(texts).split())


class _Collector:
    """Collects text until an edge of a block closes the run."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self._texts: list[str] = []
        self._pieces: list[tuple[html.HtmlElement, bool]] = []
        self._linked: list[str] = []

    def add(self, element: html.HtmlElement, *, tail: bool, linked: bool) -> None:
        text = element.tail if tail else element.text
        if not text:
            return
        self._texts.append(text)
        self._pieces.append((element, tail))
        if linked:
            self._linked.append(text)

    def space(self) -> None:
        self._texts.append(" ")

    def close(self, block: html.HtmlElement) -> None:
        text = "".join(self._texts)
        if text and not text.isspace():
            words = WORD.findall(text.lower())
            linked = count_words(" ".join(self._linked))
            self.runs.append(Run(block, words, linked, self._pieces, " ".join(text.split())))
            self._pieces = []
        self._texts.clear()
        self._pieces = [] if self._pieces else self._pieces
        self._linked.clear()


def runs_of(body: html.HtmlElement) -> list[Run]:
    """Return the lines of text of a tree, in their order.

    Args:
        body: The top of the tree; it may nest as deep as `tree` lets it.
    """
    collector = _Collector()
    _collect(body, collector, body, linked=False)
    collector.close(body)
    return collector.runs


def _collect(
    element: html.HtmlElement, collector: _Collector, block: html.HtmlElement, *, linked: bool
) -> None:
    collector.add(element, tail=False, linked=linked)
    for child in element:
        tag = child.tag
        if tag in SILENT and not (tag in _WRAPPERS and _holds_page(child)):
            pass
        elif tag in BLOCKS:
            collector.close(block)
            _collect(child, collector, child, linked=linked)
            collector.close(child)
        elif tag == "br":
            collector.space()
        else:
            _collect(child, collector, block, linked=linked or tag == "a")
        collector.add(child, tail=True, linked=linked)


def _holds_page(element: html.HtmlElement) -> bool:
    """Tell whether there is a heading to fold out in a button, or a page in one never closed."""
    return next(element.iter(*_PAGE), None) is not None
