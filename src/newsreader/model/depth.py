"""Markup that nests deeper than any page, made shallow before a parser reads it again."""

import re
from typing import Final

from newsreader.model.void import VOID

_TAG: Final = re.compile(r"<(/?)([A-Za-z][^\s/>]{0,60})[^<>]{0,2000}>")
_WORD: Final = re.compile(r"\w+")
_LEFT_OPEN: Final = frozenset(_WORD.findall("p li dt dd td th tr option tbody thead tfoot"))
"""Elements that the next of their kind ends, so that they add no more than one level each."""
_LINES: Final = frozenset(_WORD.findall("p li dt dd"))
"""Those of them that stand for themselves."""


def pruned(html: str, deepest: int) -> str:
    """Return markup without the tags beyond a depth; their text stays, and so do its paragraphs.

    Args:
        html: Any at all.
        deepest: How many elements may stand within one another, those that are ended by the next
            of their kind apart.
    """
    opened: dict[str, int] = {}
    dropped: dict[str, int] = {}
    depth = 0

    def keep(match: re.Match[str]) -> str:
        nonlocal depth
        name = match[2].lower()
        if name in VOID:
            return match[0]
        if name in _LEFT_OPEN:
            return match[0] if depth < deepest or name in _LINES else "<br>"
        if not match[1]:
            if depth >= deepest:
                dropped[name] = dropped.get(name, 0) + 1
                return " "
            depth += 1
            opened[name] = opened.get(name, 0) + 1
            return match[0]
        if dropped.get(name):
            dropped[name] -= 1
            return " "
        if not opened.get(name):
            return " "
        opened[name] -= 1
        depth -= 1
        return match[0]

    return _TAG.sub(keep, html)
