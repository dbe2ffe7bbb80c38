"""What is there for those alone who print a page: no screen shows it.

So say its classes, or the styles that the page has in it: hidden there, and shown for `print`.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.markup.tree import drop

_NAMED: Final = re.compile(
    r"(?:^|\s)(?:visible-print(?:-(?:block|inline|inline-block))?|show-for-print|only-?print"
    r"|print-?only|printonly|d-none(?=\s(?:[^\s]+\s)*d-print-(?!none)))(?:\s|$)",
    re.IGNORECASE,
)
"""Classes of it, of frameworks and by themselves."""
_LONGEST_CLASS: Final = 300
_PRINT: Final = re.compile(r"@media\s+(?:only\s+)?print\s*\{")
_MOST_BLOCKS: Final = 8
"""Blocks for print that are looked at in one style."""
_MEDIA: Final = re.compile(r"@media\b")
_RULE: Final = re.compile(r"([#.][A-Za-z][\w-]{0,60})\s*\{([^{}]{0,600})\}")
"""A style for whatever has one name."""
_BRACES: Final = re.compile(r"[{}]")
_HIDES: Final = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_SHOWS: Final = re.compile(r"display\s*:\s*(?!none|inherit|unset)[a-z]", re.IGNORECASE)
_MOST: Final = 0.5
"""The share of a page's letters above which a script was to show it."""


def drop_printed_only(body: html.HtmlElement, styles: Sequence[str]) -> None:
    """Take out of a page what only its print has: notices, addresses, the page's own one.

    Args:
        body: The page; changed in place.
        styles: What stands in it of styles, each the text of an element.
    """
    called = _printed_names(styles)
    found: list[html.HtmlElement] = []
    for element in body.iter():
        if element is body or not element.attrib:
            continue
        classes = element.get("class", "")[:_LONGEST_CLASS]
        names = {f".{each}" for each in classes.split()} | {f"#{element.get('id', '')}"}
        if called & names or (classes and _NAMED.search(classes)):
            found.append(element)
    if not found or sum(map(_letters, found)) > _MOST * _letters(body):
        return
    for element in found:
        if element.getparent() is not None:
            drop(element)


def _printed_names(styles: Sequence[str]) -> set[str]:
    """Return the names, with their signs, that styles hide and show in print alone."""
    hidden: set[str] = set()
    shown: set[str] = set()
    for style in styles:
        first = _MEDIA.search(style)
        hidden |= _named(style[: first.start()] if first else style, _HIDES)
        for block in islice(_PRINT.finditer(style), _MOST_BLOCKS):
            shown |= _named(_block_at(style, block.end()), _SHOWS)
    return hidden & shown


def _named(style: str, wanted: re.Pattern[str]) -> set[str]:
    return {name for name, said in _RULE.findall(style) if wanted.search(said)}


def _block_at(style: str, start: int) -> str:
    """Return what of a style stands in the braces that are opened right before a place."""
    deep = 1
    for brace in _BRACES.finditer(style, start):
        deep += 1 if brace[0] == "{" else -1
        if not deep:
            return style[start : brace.start()]
    return style[start:]


def _letters(element: html.HtmlElement) -> int:
    return len("".join(element.itertext()))
