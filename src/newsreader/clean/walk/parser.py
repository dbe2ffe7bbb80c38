"""The HTML parser, kept in bounds: any string in, events out, in time that grows with its length.

libxml2's parser drops nothing and nests without recursion when it is read event by event. What is
left to guard against is its search of all open elements for each end tag: with very many of both
it takes time by the square. So a document nested deeper than any page is parsed again, without the
tags that nest so deep.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any, Final, TypeAlias
from urllib.parse import unquote

from lxml import etree

from newsreader.clean.walk.builder import DEEPEST, Builder, TooDeepError
from newsreader.markup import tree
from newsreader.markup.ending import Ending
from newsreader.markup.forms import is_set, unset
from newsreader.markup.tree import retold
from newsreader.model.depth import pruned
from newsreader.pattern import late

Pause: TypeAlias = Callable[[], object]
"""Called now and then by work that takes long: it may wait, or raise to end the work."""

LONGEST: Final = 8_000_000
"""Characters of HTML that are looked at; what is beyond was never written to be read."""

PIECE: Final = 8192
"""Bytes that the parser is given at a time: between two of them there may be a pause, or an end."""

_MARKUP: Final = late(r"</?[A-Za-z]|<[!?]")
_TWICE_ESCAPED: Final = late(
    r"\s*&(?:amp;)?lt;(?:p|div|span|img|a|br|h[1-6]|ul|ol|figure|table|blockquote|b|i|em|strong)"
    r"(?:\s|/|&(?:amp;)?gt;)",
    re.IGNORECASE,
)
_ENTITY: Final = late(r"&(?:amp;)?(lt|gt|quot|amp|#39|apos|nbsp);")
_ENTITIES: Final = {"lt": "<", "gt": ">", "quot": '"', "amp": "&", "#39": "'", "apos": "'"}
_SURROGATES: Final = late("[\ud800-\udfff]")
# In these obsolete elements tags are text, to the very end of the page in the first of them; they
# were meant for code, and code it becomes.
_AS_IT_STANDS: Final = late(
    r"<(/?)(?:[Pp][Ll][Aa][Ii][Nn][Tt][Ee][Xx][Tt]|[Xx][Mm][Pp]|[Ll][Ii][Ss][Tt][Ii][Nn][Gg])\b"
)
"""Its first sign stands for itself, which is what makes it quick."""
_PRUNED_DEPTH: Final = 120
_TARGET_NAME: Final = late(r"""href\s*=\s*["']?[^"'\s>#]*#([^"'\s>]+)""", re.IGNORECASE)


def readable(html: str) -> str:
    """Return the markup without what parsers stumble over, cut to the length that is looked at.

    Markup that was escaped once too often by its publisher is unescaped; so it is only when there
    is no markup in the text but escaped one, from the very start.
    """
    html = html[:LONGEST]
    if "<" not in html and _TWICE_ESCAPED.match(html):
        html = _ENTITY.sub(lambda found: _ENTITIES.get(found[1], "&nbsp;"), html)
    if "\0" in html:
        html = html.replace("\0", "")
    try:
        html.encode("utf-8")  # the quickest way to find one, and most text has none
    except UnicodeEncodeError:
        html = _SURROGATES.sub("", html)
    html = _AS_IT_STANDS.sub(r"<\1pre", html)
    if "<![CDATA[" in html:
        html = html.replace("<![CDATA[", "").replace("]]>", "")
    return html


def is_markup(html: str) -> bool:
    """Tell whether there are tags in a text; if not, its newlines are its paragraphs."""
    return _MARKUP.search(html) is not None


def targets_of(html: str) -> frozenset[str]:
    """Return the names of places that links in the text lead to."""
    names = _TARGET_NAME.findall(html) if "#" in html else []
    # A name may be written with escapes in an address; the place itself has none.
    return frozenset(names) | {unquote(name) for name in names if "%" in name}


def walk_html(html: str, base: str, pause: Pause | None = None) -> Builder:
    """Parse HTML and return the builder that has seen all of it.

    Args:
        html: Markup that has been through `readable`.
        base: What relative addresses stand on.
        pause: Called now and then; what it raises ends the walk.
    """
    targets = targets_of(html)
    builder = Builder(base, targets)
    try:
        if is_set(html):
            for _ in retold(read_tree(html, pause), builder):
                if pause is not None:
                    pause()
        else:
            _feed(html, builder, pause)
    except (TooDeepError, tree.TooDeepError):
        builder = Builder(base, targets)
        with suppress(TooDeepError):  # what came before the depths is shown
            _feed(pruned(html, _PRUNED_DEPTH), builder, pause)
    return builder


def read_tree(html: str, pause: Pause | None = None) -> etree._Element:
    """Return markup as a tree in which formulas and code stand in a form that can be read.

    Args:
        html: Markup that has been through `readable`, or the start of it.
        pause: Called now and then; what it raises ends the work.

    Raises:
        tree.TooDeepError: It nests deeper than any page.
    """
    grower = tree.Grower(DEEPEST)
    _feed(html, grower, pause)
    top = grower.close()
    unset(top)
    return top


def _feed(html: str, target: Any, pause: Pause | None) -> None:
    for _ in fed(html.encode("utf-8"), target):
        if pause is not None:
            pause()


def fed(data: bytes, target: Any) -> Iterator[int]:
    """Feed markup to a target bit by bit.

    Args:
        data: In UTF-8.
        target: Is told what begins and ends, and not that there is no more.

    Yields:
        How many bytes it has been told of, or nearly so; whoever stops here leaves out the rest.

    Raises:
        Exception: Whatever the target raises.
    """
    told: Any = Ending(target)
    parser = etree.HTMLParser(target=told, encoding="utf-8", huge_tree=True, no_network=True)
    # In pieces, so that a target that has had enough ends the parsing, not only the listening.
    try:
        for start in range(0, len(data), PIECE):
            parser.feed(data[start : start + PIECE])
            yield start + PIECE
        parser.close()
    except etree.LxmlError:
        return  # libxml2 gives up on nothing that is known; what it told so far is kept
