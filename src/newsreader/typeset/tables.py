"""Tables: columns as wide as they need, else wrapped cells, else parts, else one record a row.

A table of figures, or one that compares many things in few words, is divided into parts with some
of its columns; any other is set as records, one under the other.

How a long table is set is judged by its first rows, and by some of all others how wide its columns
are; those are made ready one by one as they are set, so that the start of a table of thousands is
there as soon as that of any.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice, zip_longest
from typing import TypeAlias

from newsreader.model.document import Cell, Table
from newsreader.model.span import Direction
from newsreader.typeset.cells import cell_width
from newsreader.typeset.columns import GUTTER, fit, width_of
from newsreader.typeset.flow import set_lines, words
from newsreader.typeset.lines import Run, Stretch, Style, TableText, stretched, text_of
from newsreader.typeset.records import set_records
from newsreader.typeset.rows import (
    JUDGED,
    Row,
    alignments,
    columns_of,
    heads_of,
    lowered,
    part_of,
    rise,
    set_row,
    set_rows,
    turned,
)
from newsreader.typeset.setter import Margin, Setter
from newsreader.typeset.wording import direction

_Rows: TypeAlias = Callable[[], Iterator[Row]]
"""Gives the rows of a table anew, each made ready when it is asked for."""

_ENDLESS = 10**6
"""Cells in which a table has no line broken."""
_LEAST_ROWS = 3
"""Rows, the head one of them, below which a table is not worth dividing."""

_MANY = 6
"""Columns of a table that compares many things."""

_SHORT = 40
"""Cells of what such a table says of one."""

_MOSTLY = 0.8
"""The share of them that is no longer."""


def set_table(setter: Setter, margin: Margin, table: Table) -> None:
    """Set a table within a margin, or beyond it where there is room beside the column.

    No line is wider than that, whatever the table holds.

    Args:
        setter: Takes the lines; the caption is a block of its own.
        margin: What it stands in.
        table: Rows of any length.
    """
    setter.begin(table.anchor)
    if caption := " ".join(table.caption.split()):
        setter.text(margin, words(caption, Style.CAPTION))
    setter.begin()
    cells = [row for row in table.rows if any(span.text.strip() for c in row for span in c.spans)]
    if not cells:
        return
    setter.tables[setter.block] = TableText()
    columns = max(map(len, cells))
    heads = heads_of(cells[:JUDGED])
    further = _telling(cells[JUDGED:])
    aligns = alignments(cells[:JUDGED] + further, columns, heads)
    judged = lowered(set_rows(cells[:JUDGED], aligns, heads), heads)

    def rows() -> Iterator[Row]:
        yield from judged
        for row in cells[JUDGED:]:
            yield set_row(row, aligns)

    measured = [*judged, *(set_row(row, aligns) for row in further)]
    rtl = _is_rtl(judged) if table.direction is None else table.direction is Direction.RTL
    room = margin.width + (0 if rtl else setter.layout.beside)
    if (widths := _widths(measured, columns, margin.width, room)) is not None:
        if rtl:
            judged, widths = [turned(row, columns) for row in judged], widths[::-1]
        rest = (turned(row, columns) if rtl else row for row in islice(rows(), JUDGED, None))
        risen = ((row, rise(row)) for row in chain(judged, rest))
        _set_grid(setter, margin, risen, widths, heads, rtl=rtl)
    elif panels := _panels(measured, columns, aligns, heads, room):
        _set_panels(setter, margin, rows, panels, heads)
    else:
        set_records(setter, margin, rows(), columns, min(heads, len(cells) - 1))


def _widths(rows: list[Row], columns: int, width: int, room: int) -> list[int] | None:
    """Return the width of each column: within the margin, but beyond it where that spares lines.

    Args:
        rows: The cells.
        columns: How many columns.
        width: Cells within the margin.
        room: Cells with those beside it.
    """
    within = fit(rows, columns, width)
    beyond = fit(rows, columns, room) if room > width else None
    if beyond is None or within is None:
        return within or beyond
    return beyond if beyond == fit(rows, columns, _ENDLESS) else within


def _telling(rows: list[tuple[Cell, ...]]) -> list[tuple[Cell, ...]]:
    """Return some of many rows, among them for each column the one with the longest cell."""
    longest: dict[int, tuple[int, int]] = {}
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            length = sum([len(span.text) for span in cell.spans])
            if length > longest.get(column, (0, 0))[0]:
                longest[column] = length, number
    chosen = {number for _, number in longest.values()}
    chosen.update(range(0, len(rows), len(rows) // JUDGED + 1))
    return [rows[number] for number in sorted(chosen)]


def _is_rtl(rows: Sequence[Row]) -> bool:
    """Whether a table is read from the right: its first words are."""
    texts = (place.flow.text for row in rows for place in row)
    first = next((text for text in texts if any(map(str.isalpha, text))), "")
    return direction(first) is Direction.RTL


def _panels(
    rows: list[Row], columns: int, aligns: list[str], heads: int, width: int
) -> list[tuple[list[int], list[int]]]:
    """Divide a table of figures into tables that fit, each with the first column again.

    Returns:
        The columns of each and their cells; none where the table is neither one of figures nor one
        that compares many things in few words, or hardly two columns of it would fit beside the
        first.
    """
    figures = heads and columns >= 4 and 2 * aligns[1:].count("right") >= columns - 1
    if len(rows) < _LEAST_ROWS or not (figures or _compares(rows, columns)):
        return []
    panels: list[tuple[list[int], list[int]]] = []
    rest = list(range(1, columns))
    while rest:
        found: tuple[list[int], list[int]] | None = None
        for count in range(1, len(rest) + 1):
            chosen = [0, *rest[:count]]
            widths = fit([part_of(row, chosen) for row in rows], len(chosen), width)
            if widths is None:
                break
            found = chosen, widths
        if found is None or (len(found[0]) < 3 and len(rest) > 1):
            return []
        panels.append(found)
        rest = rest[len(found[0]) - 1 :]
    return panels


def _compares(rows: list[Row], columns: int) -> bool:
    """Tell whether a table has many columns and short cells: a thing in each, a row a property."""
    said = [cell_width(place.flow.text) for row in rows for place in row if place.flow.text]
    short = sum(cells <= _SHORT for cells in said)
    return columns >= _MANY and short >= _MOSTLY * len(said)


def _set_panels(
    setter: Setter,
    margin: Margin,
    rows: _Rows,
    panels: list[tuple[list[int], list[int]]],
    heads: int,
) -> None:
    """Set the parts of a table that is too wide one under the other."""
    offset = 0
    for number, (chosen, widths) in enumerate(panels):
        if number:
            setter.blank(margin)
        # Their offsets rise alike, so that a place in one is the same row in any other.
        part = ((part_of(row, chosen), rise(row)) for row in rows())
        offset = _set_grid(setter, margin, part, widths, heads, offset=offset)


def _set_grid(
    setter: Setter,
    margin: Margin,
    rows: Iterable[tuple[Row, int]],
    widths: list[int],
    heads: int,
    *,
    offset: int = 0,
    rtl: bool = False,
) -> int:
    """Rows under each other, a thin line under the head, air between rows of several lines.

    Each row comes with by how much offsets rise in it.

    Returns:
        The offset of what follows.
    """
    full = width_of(widths, 0, len(widths))
    said = setter.tables[setter.block]
    first = -1
    broken = (_Broken(row, widths, risen) for row, risen in rows)
    judged = list(islice(broken, JUDGED))
    wraps = any(row.wraps for row in judged[heads:])
    for number, row in enumerate(chain(judged, broken)):
        if wraps and number > heads:
            setter.blank(margin)
        for place in row.places:
            setter.name(place.anchor)
        starts = row.write(said, rtl=rtl)
        for index, (runs, parts) in enumerate(row.lines(starts)):
            if runs and rtl:
                used = sum([cell_width(run.text) for run in runs])
                runs.append(Run(" " * (full - used), Style.GAP))
            if runs:
                setter.row(margin, tuple(runs), offset + index, parts, rtl=rtl)
                first = len(setter.lines) - 1 if first < 0 else first
        offset += row.risen
        if number == heads - 1:
            rule = (Run("─" * full, Style.RULE),)
            setter.row(margin, rule, offset - 1, (), rtl=rtl)
            said.heads.append(range(first, len(setter.lines)))
    said.end_part(offset)
    return offset


class _Broken:
    """A row with its cells broken into lines.

    Args:
        places: Its cells.
        widths: Cells of each column.
        risen: By how much offsets rise in it.
    """

    def __init__(self, places: Row, widths: Sequence[int], risen: int) -> None:
        self.places = places
        self.risen = risen
        self._widths = [width_of(widths, at, place.columns) for at, place in columns_of(places)]
        self._cells = [
            list(set_lines(place.flow, width))
            for place, width in zip(places, self._widths, strict=True)
        ]

    @property
    def wraps(self) -> bool:
        """Whether a cell of it takes more than one line."""
        return any(len(cell) > 1 for cell in self._cells)

    def write(self, said: TableText, *, rtl: bool) -> list[int]:
        """Add its words to those of the table, the cell that is read first before the others.

        Returns:
            Where the words of each place start.
        """
        places = self.places[::-1] if rtl else self.places
        starts = [
            said.add(place.flow.text, "\t" * place.columns if number < len(places) else "\n")
            for number, place in enumerate(places, 1)
        ]
        return starts[::-1] if rtl else starts

    def lines(self, starts: Sequence[int]) -> Iterator[tuple[list[Run], list[Stretch]]]:
        """Yield its lines; none of their runs ends where the column does.

        Args:
            starts: Where the words of each place start in the table's.
        """
        for parts in zip_longest(*self._cells):
            runs: list[Run] = []
            stretches: list[Stretch] = []
            pending = 0
            for number, (place, part) in enumerate(zip(self.places, parts, strict=True)):
                inside, offset = part or ((), 0)
                width = self._widths[number]
                pending = _set_cell(runs, inside, pending, width, place.align) + GUTTER
                if inside:
                    shown = text_of(inside)
                    at = len(text_of(runs)) - len(shown)
                    stretches += stretched(place.flow.text, starts[number], offset, at, shown)
            yield runs, stretches


def _set_cell(
    runs: list[Run], inside: tuple[Run, ...], pending: int, width: int, align: str
) -> int:
    """Add one line of one cell to a row's runs.

    Args:
        runs: The row so far.
        inside: The line's runs, none where the cell has ended.
        pending: Spaces that are due before it.
        width: Cells of its column.
        align: Its side of the column.

    Returns:
        Spaces that are due after it.
    """
    if not inside:
        return pending + width
    free = width - sum([cell_width(run.text) for run in inside])
    before = {"right": free, "center": free // 2}.get(align, 0)
    if pending + before:
        runs.append(Run(" " * (pending + before), Style.GAP))
    runs.extend(inside)
    return free - before
