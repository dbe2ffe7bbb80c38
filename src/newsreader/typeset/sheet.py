"""Sheets of facts: names and what they stand for, in lines of a width."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TypeAlias

from newsreader.typeset.breaks import break_lines
from newsreader.typeset.cells import cell_width, printable


class Tone(Enum):
    """What a piece of the page is; the screen decides how that looks."""

    PLAIN = "plain"
    STRONG = "strong"
    META = "meta"
    CREDIT = "credit"
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
    return run_on([(text, tone)], width)


def run_on(pieces: Sequence[Piece], width: int) -> list[Row]:
    """Return pieces, the one right after the other, as lines; none where they are empty.

    Args:
        pieces: Any texts, and what they are.
        width: Cells, at least 1.
    """
    clean = [(printable(text).replace("\n", " "), tone) for text, tone in pieces]
    whole = "".join(text for text, _ in clean)
    lines = break_lines(whole, width) if whole else []
    return [tuple(_between(clean, start, end)) for start, end in lines]


def _between(pieces: Sequence[Piece], start: int, end: int) -> Iterator[Piece]:
    """What stands of pieces between two places of their whole text."""
    at = 0
    for text, tone in pieces:
        if part := text[max(0, start - at) : max(0, end - at)]:
            yield part, tone
        at += len(text)


def row_width(row: Row) -> int:
    """Return how many cells a line takes."""
    return cell_width("".join(text for text, _ in row))
