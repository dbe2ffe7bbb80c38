"""Rows of a table before they are set: cells with their sides, and the columns they span."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from newsreader.model.document import Cell
from newsreader.typeset.flow import Flow, flow
from newsreader.typeset.lines import Style

_NUMBER = re.compile(r"[-+−–±~<>≈]?\s*[$€£¥]?\s*\d[\d.,'  ]*\s*(%|‰|[A-Za-z€£¥°]{1,3})?")


JUDGED = 200
"""Rows of a table, or items of a list, by which it is decided how all of them are set."""


class Place(NamedTuple):
    """A cell that takes one column or several.

    Attributes:
        align: Its side: `"left"`, `"right"` or `"center"`.
        flow: Its words.
        columns: How many columns it takes, at least 1.
        lines: How many rows its words are for.
        anchor: The name by which links find it, or `""`.
    """

    align: str
    flow: Flow
    columns: int = 1
    lines: int = 1
    anchor: str = ""


Row: TypeAlias = list[Place]
"""The cells of a row, one after the other; columns at its end may be missing."""

_EMPTY = Flow("", (), True)


def set_rows(rows: Sequence[Sequence[Cell]], aligns: Sequence[str], heads: int) -> list[Row]:
    """Make rows ready to be set; figures and what is above them stand at the same side.

    Args:
        rows: As a document has them.
        aligns: The side of each column.
        heads: How many of the rows are the head; what spans columns there is in their middle.
    """
    return [set_row(row, aligns, head=number < heads) for number, row in enumerate(rows)]


def set_row(row: Sequence[Cell], aligns: Sequence[str], *, head: bool = False) -> Row:
    """Make one row ready to be set.

    Args:
        row: As a document has it.
        aligns: The side of each column.
        head: Whether it is of the head.
    """
    places = []
    free = 0
    for at, (cell, align) in enumerate(zip(row, aligns, strict=False)):
        if at < free:
            continue
        columns = _spanned(row, at) if cell.columns > 1 else 1
        free = at + columns
        side = align
        if columns > 1:
            side = "center" if head and cell.align == "left" else cell.align
        style = Style.CELL_HEADER if cell.header else Style.CELL
        places.append(Place(side, flow(cell.spans, style), columns, cell.lines, cell.anchor))
    return places


def _spanned(row: Sequence[Cell], at: int) -> int:
    """How many columns a cell can have for itself: as it asks for, as far as they are empty."""
    end = at + 1
    while end < min(at + row[at].columns, len(row)) and not _text(row[end]).strip():
        end += 1
    return end - at


def _text(cell: Cell) -> str:
    """The characters of a cell."""
    return "".join([span.text for span in cell.spans])


def heads_of(rows: Sequence[Sequence[Cell]]) -> int:
    """Return how many rows are the head of a table.

    Args:
        rows: None is without words.
    """
    count = 0
    while count < len(rows) and all(cell.header for cell in rows[count]):
        count += 1
    if count == len(rows):
        return min(count, 1)
    while count > 1 and _is_title(rows[count - 1]):
        count -= 1  # a title over the rows that follow, not over the table
    return count


def _is_title(row: Sequence[Cell]) -> bool:
    """Whether a row is one cell over all columns."""
    return len(row) > 1 and row[0].columns >= len(row)


def alignments(rows: Sequence[Sequence[Cell]], columns: int, heads: int) -> list[str]:
    """Return the side of each column: as its author says, and figures at the right."""
    aligns = []
    for column in range(columns):
        cells = [row[column] for row in rows[heads:] if column < len(row)]
        said = next((cell.align for cell in cells if cell.align != "left"), "left")
        own = [cell for cell in cells if cell.columns == 1]
        texts = [text for cell in own if (text := _text(cell).strip())]
        if said == "left" and texts and all(_NUMBER.fullmatch(text) for text in texts):
            said = "right"
        aligns.append(said)
    return aligns


def lowered(rows: Sequence[Row], heads: int) -> list[Row]:
    """Return rows with each heading of several rows in the last of them, next to the rule."""
    if heads < 2:
        return list(rows)
    found = [dict(columns_of(row)) for row in rows[:heads]]
    for number, row in enumerate(found[:-1]):
        for at, place in row.items():
            last = min(number + place.lines, heads) - 1
            below = found[last].get(at)
            if below is not None and below.columns == place.columns and not below.flow.text.strip():
                row[at], found[last][at] = below, place
    return [*[list(row.values()) for row in found], *rows[heads:]]


def rise(row: Row) -> int:
    """By how much the offsets of a table rise in a row, however it is set."""
    return sum([len(place.flow.text) for place in row]) + 1


def columns_of(row: Row) -> Iterator[tuple[int, Place]]:
    """Yield the places of a row, each with the first of its columns."""
    at = 0
    for place in row:
        yield at, place
        at += place.columns


def turned(row: Row, columns: int) -> Row:
    """Return a row with its first cell at the right, and its words at the right of each."""
    missing = columns - sum([place.columns for place in row])
    filled = [*row, Place("left", _EMPTY, missing)] if missing else row
    return [
        place._replace(align="right") if place.align == "left" else place
        for place in reversed(filled)
    ]


def part_of(row: Row, chosen: Sequence[int]) -> Row:
    """Return the places of a row that stand in some of its columns, in which they then span less.

    Args:
        row: The row.
        chosen: The columns, rising.
    """
    wanted = set(chosen)
    counts = (
        (place, len(wanted.intersection(range(at, at + place.columns))))
        for at, place in columns_of(row)
    )
    return [place._replace(columns=count) for place, count in counts if count]
