"""Spans as a tree of what stands within what, as Markdown and HTML write them."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from newsreader.dataclass import dataclass, replace
from newsreader.export.addresses import outward
from newsreader.model.span import Isolate, Mark, Span

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


@dataclass(frozen=True, slots=True)
class Isolated:
    """Pieces that are put in order for themselves (`<bdi>`).

    Attributes:
        direction: `"ltr"`, `"rtl"`, or `""`: as their first letter is read.
        inside: The pieces.
    """

    direction: str
    inside: "tuple[Piece, ...]"


Piece: TypeAlias = "str | Marked | Linked | Isolated"
"""Plain text, or pieces within something."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """Spans that nothing may be begun or ended among: those of an isolate, or one that is in none.

    Attributes:
        isolate: What they stand in, or None.
        spans: They themselves, without that.
    """

    isolate: Isolate | None
    spans: tuple[Span, ...]

    @property
    def href(self) -> str:
        """Where all of them lead to, or `""`."""
        found = {one.href for one in self.spans}
        return found.pop() if len(found) == 1 else ""

    def has(self, mark: Mark) -> bool:
        """Whether all of them have a mark; code has nothing but text in it."""
        if mark is Mark.CODE and self.isolate is not None:
            return False
        return all(mark in one.marks for one in self.spans)

    def without(self, mark: Mark = Mark.NONE, *, href: bool = False) -> "_Unit":
        """The same without a mark or an address that all of it has."""
        bare = [
            replace(one, marks=one.marks & ~mark, href="" if href else one.href)
            for one in self.spans
        ]
        return _Unit(self.isolate, tuple(bare))


def nest(spans: Sequence[Span]) -> tuple[Piece, ...]:
    """Return spans as a tree: links outermost, code innermost, no mark begun twice.

    An isolate stands in the links and marks that all of it has, and around those that it has not.

    Args:
        spans: Any spans; links that lead nowhere a browser may go lose their address.
    """
    return _linked(
        [
            replace(one, marks=one.marks & _WRITTEN, href=outward(one.href))
            for one in spans
            if one.text
        ]
    )


def _units(spans: Sequence[Span]) -> Iterator[_Unit]:
    outermost: Callable[[Span], Isolate | None] = lambda one: next(iter(one.isolates), None)  # noqa: E731
    for isolate, group in groupby(spans, outermost):
        if isolate is None:
            yield from (_Unit(None, (one,)) for one in group)
        else:
            yield _Unit(isolate, tuple(replace(one, isolates=one.isolates[1:]) for one in group))


def _linked(spans: Sequence[Span]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for href, group in groupby(_units(spans), lambda one: one.href):
        inside = _marked([unit.without(href=bool(href)) for unit in group], ORDER)
        found += [Linked(href, inside)] if href else inside
    return tuple(found)


def _marked(units: Sequence[_Unit], order: Sequence[Mark]) -> tuple[Piece, ...]:
    found: list[Piece] = []
    if not order:
        for isolate, group in groupby(units, lambda one: one.isolate):
            spans = [one for unit in group for one in unit.spans]
            if isolate is None:
                found.append("".join(one.text for one in spans))
            else:
                side = isolate.direction.value if isolate.direction else ""
                found.append(Isolated(side, _linked(spans)))
        return tuple(found)
    mark, rest = order[0], order[1:]
    has: Callable[[_Unit], bool] = lambda one: one.has(mark)  # noqa: E731
    for marked, group in groupby(units, has):
        inside = _marked([unit.without(mark) if marked else unit for unit in group], rest)
        found += [Marked(mark, inside)] if marked else inside
    return tuple(found)
