"""Sheets of facts: names and what they stand for, in lines of a width."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TypeAlias

from newsreader.typeset.breaks import break_lines
from newsreader.typeset.cells import printable


class Tone(Enum):
    """What a piece of the page is; the screen decides how that looks."""

    PLAIN = "plain"
    STRONG = "strong"
    META = "meta"
    ERROR = "error"
    NOTE = "note"


Piece: TypeAlias = tuple[str, Tone]
"""Text without control characters, and what it is."""
Row: TypeAlias = tuple[Piece, ...]
"""One line; none wider than the page."""

LABEL = 12
"""Cells of the column of names."""
_NARROW = 40
"""Cells below which a name stands above what it names."""


def named(name: str, parts: Sequence[Piece], width: int) -> Iterator[Row]:
    """Yield the lines of a fact: its name, and beside it or below what it is.

    Args:
        name: The name.
        parts: What it is, each on lines of its own; empty ones are passed over.
        width: Cells.
    """
    beside = width >= _NARROW
    indent = " " * (LABEL if beside else 2)
    lines = [row for text, tone in parts for row in folded(text, tone, width - len(indent)) if text]
    head: Piece = (f"{name:<{LABEL}}" if beside else name, Tone.META)
    if not beside:
        yield (head,)
    for at, row in enumerate(lines):
        yield (head, *row) if beside and not at else ((indent, Tone.META), *row)


def folded(text: str, tone: Tone, width: int) -> list[Row]:
    """Return words as lines.

    Args:
        text: Any text.
        tone: What it is.
        width: Cells, at least 1.
    """
    clean = printable(text).replace("\n", " ")
    return [((clean[start:end], tone),) for start, end in break_lines(clean, width)]
