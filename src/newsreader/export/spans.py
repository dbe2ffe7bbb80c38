"""Spans as a tree of what stands within what, as Markdown and HTML write them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from newsreader.export.addresses import outward
from newsreader.model.document import Mark, Span

ORDER = (
    Mark.STRONG,
    Mark.EMPHASIS,
    Mark.STRIKE,
    Mark.HIGHLIGHT,
    Mark.SUPERSCRIPT,
    Mark.SUBSCRIPT,
    Mark.CODE,
)
"""The marks that are written, the outermost first; what a reader can do without is left out."""

_WRITTEN = Mark.NONE
for _mark in ORDER:
    _WRITTEN |= _mark


@dataclass(frozen=True, slots=True)
class Marked:
    """Pieces within one mark."""

    mark: Mark
    inside: "tuple[Piece, ...]"


@dataclass(frozen=True, slots=True)
class Linked:
    """Pieces that lead to `href`, which is never `""`."""

    href: str
    inside: "tuple[Piece, ...]"


Piece: TypeAlias = "str | Marked | Linked"
"""Plain text, or pieces within something."""


def nest(spans: Sequence[Span]) -> tuple[Piece, ...]:
    """Return spans as a tree: links outermost, code innermost, no mark begun twice.

    Args:
        spans: Any spans; links that lead nowhere a browser may go lose their address.
    """
    kept = [Span(one.text, one.marks & _WRITTEN, outward(one.href)) for one in spans if one.text]
    found: list[Piece] = []
    for href, group in groupby(kept, lambda one: one.href):
        inside = _marked(tuple(group), ORDER)
        found += [Linked(href, inside)] if href else inside
    return tuple(found)


def _marked(spans: Sequence[Span], order: Sequence[Mark]) -> tuple[Piece, ...]:
    if not order:
        return ("".join(one.text for one in spans),)
    mark, rest = order[0], order[1:]
    has: Callable[[Span], bool] = lambda one: mark in one.marks  # noqa: E731
    found: list[Piece] = []
    for marked, group in groupby(spans, has):
        inside = _marked(tuple(group), rest)
        found += [Marked(mark, inside)] if marked else inside
    return tuple(found)
