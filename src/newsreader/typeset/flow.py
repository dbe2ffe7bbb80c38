"""Spans of a document as one text with styles, and that text as lines of runs."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from newsreader.model.scripts import above, below, lowered, raised
from newsreader.model.span import Mark, Span, Spans
from newsreader.typeset.bidi_levels import has_rtl, is_letter
from newsreader.typeset.breaks import break_lines
from newsreader.typeset.cells import (
    SUBSTITUTE,
    cell_width,
    clusters,
    is_narrow,
    is_simple,
    printable,
)
from newsreader.typeset.isolates import Path, resolved, shared
from newsreader.typeset.lines import Run, Style

_OFF_THE_LINE = Mark.SUPERSCRIPT | Mark.SUBSCRIPT
_LONGEST_SCRIPT = 8
_LONGEST_BALANCED = 600
_BETWEEN_NOTES = re.compile(r"[,;]\s*")
_PARTS = re.compile(r"[,;]\s*|[^,;]+")
_NO_SCRIPT = frozenset("[]()^_*†‡§¶™®©℠")
"""What stands above the line by itself or marks a note: it is not set apart in signs."""


_FARTHEST = 400
"""Characters before and after a line that may tell how it is read."""

_end = attrgetter("end")


class Piece(NamedTuple):
    """A stretch of a flow that looks the same: up to `end`, in this style."""

    end: int
    style: Style
    marks: Mark
    href: str
    isolates: Path = ()


class Flow(NamedTuple):
    """Text with its styles.

    Attributes:
        text: All characters; offsets of places count in it.
        pieces: Stretches in order; the last ends where the text does.
        narrow: Whether each character takes one cell.
    """

    text: str
    pieces: tuple[Piece, ...]
    narrow: bool

    @property
    def turned(self) -> bool:
        """Whether some of it is read from the right, or put in order for itself."""
        return has_rtl(self.text) or any(piece.isolates for piece in self.pieces)


def flow(spans: Spans, style: Style) -> Flow:
    """Join spans to one text in a style.

    Args:
        spans: As a document has them.
        style: What they are on the page.

    Returns:
        The flow; its text is `""` where there is nothing to show.
    """
    if len(spans) == 1:
        span = spans[0]
        text = _characters(span)
        piece = Piece(len(text), style, span.marks, span.href, *resolved(spans))
        return Flow(text, (piece,), is_narrow(text))
    texts = [_characters(span) for span in spans]
    text = "".join(texts)
    ends = list(accumulate(map(len, texts)))
    narrow = is_narrow(text)
    if not narrow and not is_simple(text):
        # No cluster may be divided between two styles: it would be painted in two halves.
        joints = [0, *accumulate(map(len, clusters(text)))]
        ends = [joints[bisect_left(joints, end)] for end in ends]
    pieces = [
        Piece(end, style, span.marks, span.href, path)
        for end, span, path in zip(ends, spans, resolved(spans), strict=True)
    ]
    return Flow(text, tuple(pieces), narrow)


def words(text: str, style: Style, href: str = "") -> Flow:
    """Return a plain text as a flow of one style."""
    return flow((Span(text, Mark.NONE, href),), style)


def balanced(flowed: Flow, width: int) -> int:
    """Return the narrowest measure at which a short text takes no more lines than at a width.

    Set to it, its lines are about as long as each other and none is a single word at the end.

    Args:
        flowed: The text.
        width: Cells, at least 1.
    """
    lines = break_lines(flowed.text, width) if len(flowed.text) <= _LONGEST_BALANCED else []
    if len(lines) < 2 or "\n" in flowed.text:
        return width
    return bisect_left(
        range(width), -len(lines), lo=1, key=lambda cells: -len(break_lines(flowed.text, cells))
    )


def head(flowed: Flow, length: int) -> Flow:
    """Return the start of a flow; the flow itself where it is no longer than that."""
    if len(flowed.text) <= length:
        return flowed
    ended = [piece for piece in flowed.pieces if piece.end < length]
    last = flowed.pieces[len(ended)]
    return Flow(flowed.text[:length], (*ended, last._replace(end=length)), flowed.narrow)


def set_lines(flowed: Flow, width: int) -> Iterator[tuple[tuple[Run, ...], int]]:
    """Break a flow into lines.

    Args:
        flowed: The text.
        width: Cells, at least 1.

    Yields:
        The runs of each line (none for a blank one) and its offset in the flow's text.
    """
    for start, end in break_lines(flowed.text, width):
        runs = cut_runs(flowed, start, end)
        yield (runs if flowed.narrow else fitted(runs, width)), start


def fitted(runs: tuple[Run, ...], width: int) -> tuple[Run, ...]:
    """Return the runs of a line, or a sign in their place when even one cluster is too wide."""
    if sum([cell_width(run.text) for run in runs]) > width:
        return (runs[0]._replace(text=SUBSTITUTE),)
    return runs


def cut_runs(flowed: Flow, start: int, end: int) -> tuple[Run, ...]:
    """Return the runs of a part of a flow."""
    text, pieces = flowed.text, flowed.pieces
    if len(pieces) == 1:
        piece = pieces[0]
        return (Run(text[start:end], *piece[1:]),) if end > start else ()
    runs = []
    at = bisect_left(pieces, start + 1, key=_end)
    while start < end:
        piece = pieces[at]
        stop = min(piece.end, end)
        if stop > start:
            runs.append(Run(text[start:stop], *piece[1:]))
            start = stop
        at += 1
    return tuple(runs)


def context(flowed: Flow, start: int, runs: tuple[Run, ...]) -> tuple[str, tuple[Run, ...]]:
    """Return what must be known of a paragraph to put one line of it in order.

    Args:
        flowed: The paragraph.
        start: Where the line starts in it.
        runs: The line.

    Returns:
        The last letters before it, as `bidi_levels.levels` takes them; and what follows it, up to
        the first letter that stands in no isolate. A forced line end parts what is put in order.
    """
    return _leads(flowed, start), _tail(flowed, start + sum([len(run.text) for run in runs]))


def _tail(flowed: Flow, at: int) -> tuple[Run, ...]:
    stop = flowed.text.find("\n", at, at + _FARTHEST)
    stop = min(len(flowed.text), at + _FARTHEST) if stop < 0 else stop
    runs: list[Run] = []
    for run in cut_runs(flowed, at, stop):
        letter = next((n for n, char in enumerate(run.text) if is_letter(char)), None)
        if letter is not None and not run.isolates:
            return (*runs, run._replace(text=run.text[: letter + 1]))
        runs.append(run)
    return tuple(runs)


def _leads(flowed: Flow, at: int) -> str:
    """The last letters before a line: of the paragraph, and of each isolate that goes on."""
    text, pieces = flowed.text, flowed.pieces
    if not 0 < at < len(text):
        return ""
    before = bisect_left(pieces, at, key=_end)
    here = pieces[bisect_left(pieces, at + 1, key=_end)].isolates
    goes_on = shared(pieces[before].isolates, here)
    places = {here[:depth]: depth for depth in range(goes_on + 1)}
    found = [" "] * (goes_on + 1)
    least = max(0, at - _FARTHEST, text.rfind("\n", 0, at) + 1)
    end = at
    for number in range(before, -1, -1):
        start = max(pieces[number - 1].end if number else 0, least)
        # What stands before the beginning of an isolate is not in it, though it be in one alike.
        goes_on = min(goes_on, shared(pieces[number].isolates, here))
        depth = places.get(pieces[number].isolates)
        if depth is not None and depth <= goes_on and found[depth] == " ":
            found[depth] = next(filter(is_letter, reversed(text[start:end])), " ")
        if start <= least or " " not in found[: goes_on + 1]:
            break
        end = start
    return "".join(found).rstrip()


def _signs(text: str, of: Callable[[str], str | None]) -> str:
    """The signs of a text off the line; what parts the numbers of several notes stays on it."""
    parts = _PARTS.findall(text)
    signs = [part if _BETWEEN_NOTES.fullmatch(part) else of(part) or "" for part in parts]
    return "".join(signs) if all(signs) else ""


def _characters(span: Span) -> str:
    """The characters of a span; figures above and below the line are given their own signs."""
    text = printable(span.text)
    if span.marks and span.marks & _OFF_THE_LINE and text:
        upper = Mark.SUPERSCRIPT in span.marks
        if signs := _signs(text, above if upper else below):
            return signs
        short = len(text) <= _LONGEST_SCRIPT and not text.isspace()
        if short and not span.href and _NO_SCRIPT.isdisjoint(text):
            return (raised if upper else lowered)(text)
    return text
