"""Tables: columns as wide as they need, else wrapped cells, else one record under the other."""

import re
from collections.abc import Sequence
from itertools import zip_longest
from typing import TypeAlias

from newsreader.model.document import Cell, Table
from newsreader.model.span import Direction, Mark, Span
from newsreader.typeset.cells import cell_width
from newsreader.typeset.flow import Flow, flow, set_lines, words
from newsreader.typeset.lines import Run, Style
from newsreader.typeset.setter import Align, Margin, Setter
from newsreader.typeset.wording import direction

_GUTTER = 2
_LEAST_ROWS = 3
"""Rows, the head one of them, below which a table is not worth dividing."""

_LONGEST_WORD = 16
"""A word of more cells may be cut when columns are short of room."""

_NUMBER = re.compile(r"[-+−–±~<>≈]?\s*[$€£¥]?\s*\d[\d.,'  ]*\s*(%|‰|[A-Za-z€£¥°]{1,3})?")

_Row: TypeAlias = list[tuple[str, Flow]]


def set_table(setter: Setter, margin: Margin, table: Table) -> None:
    """Set a table within a margin; no line is wider, whatever the table holds.

    Args:
        setter: Takes the lines; the caption is a block of its own.
        margin: What it stands in.
        table: Rows of any length.
    """
    setter.begin()
    if caption := " ".join(table.caption.split()):
        setter.text(margin, words(caption, Style.CAPTION))
    setter.begin()
    rows = [row for row in table.rows if any(span.text.strip() for c in row for span in c.spans)]
    if not rows:
        return
    columns = max(map(len, rows))
    header = all(cell.header for cell in rows[0])
    aligns = _alignments(rows, columns, header)
    flows = [_set_row(row, aligns) for row in rows]
    room = margin.width - _GUTTER * (columns - 1)
    widths = _fit([[cell[1] for cell in row] for row in flows], columns, room)
    if widths is not None:
        rtl = _is_rtl(flows) if table.direction is None else table.direction is Direction.RTL
        if rtl:
            flows, widths = [_turned(row, columns) for row in flows], widths[::-1]
        _set_grid(setter, margin, flows, widths, header, rtl=rtl)
    elif panels := _panels(flows, columns, aligns, header, margin.width):
        _set_panels(setter, margin, flows, panels, header)
    else:
        _set_records(setter, margin, flows, header)


def _is_rtl(rows: list[_Row]) -> bool:
    """Whether a table is read from the right: its first words are."""
    texts = (cell.text for row in rows for _, cell in row)
    first = next((text for text in texts if any(map(str.isalpha, text))), "")
    return direction(first) is Direction.RTL


def _turned(row: _Row, columns: int) -> _Row:
    """A row with its first cell at the right, and its words at the right of each."""
    filled = [*row, *[("left", Flow("", (), True))] * (columns - len(row))]
    return [("right" if align == "left" else align, cell) for align, cell in reversed(filled)]


def _panels(
    rows: list[_Row], columns: int, aligns: list[str], header: bool, width: int
) -> list[tuple[list[int], list[int]]]:
    """Divide a table of figures into tables that fit, each with the first column again.

    Returns:
        The columns of each and their cells; none where the table is not one of figures, or hardly
        two columns of it would fit beside the first.
    """
    figures = aligns[1:].count("right")
    if not header or len(rows) < _LEAST_ROWS or columns < 4 or 2 * figures < columns - 1:
        return []
    panels: list[tuple[list[int], list[int]]] = []
    rest = list(range(1, columns))
    while rest:
        found: tuple[list[int], list[int]] | None = None
        for count in range(1, len(rest) + 1):
            chosen = [0, *rest[:count]]
            cells = [[row[at][1] for at in chosen if at < len(row)] for row in rows]
            widths = _fit(cells, len(chosen), width - _GUTTER * count)
            if widths is None:
                break
            found = chosen, widths
        if found is None or (len(found[0]) < 3 and len(rest) > 1):
            return []
        panels.append(found)
        rest = rest[len(found[0]) - 1 :]
    return panels


def _set_panels(
    setter: Setter,
    margin: Margin,
    rows: list[_Row],
    panels: list[tuple[list[int], list[int]]],
    header: bool,
) -> None:
    """Set the parts of a table that is too wide one under the other."""
    length = sum(len(cell.text) + 1 for row in rows for _, cell in row) + len(rows)
    for number, (chosen, widths) in enumerate(panels):
        if number:
            setter.blank(margin)
        part = [[row[at] for at in chosen if at < len(row)] for row in rows]
        _set_grid(setter, margin, part, widths, header, offset=number * length)


def _set_row(row: Sequence[Cell], aligns: list[str]) -> _Row:
    """Each cell of a row with its alignment; heads and figures at the same side."""
    return [
        (align, flow(cell.spans, Style.CELL_HEADER if cell.header else Style.CELL))
        for cell, align in zip(row, aligns, strict=False)
    ]


def _alignments(rows: Sequence[Sequence[Cell]], columns: int, header: bool) -> list[str]:
    """The alignment of each column: as its author says, and figures at the right."""
    aligns = []
    for column in range(columns):
        cells = [row[column] for row in rows[header:] if column < len(row)]
        said = next((cell.align for cell in cells if cell.align != "left"), "left")
        texts = [text for cell in cells if (text := _text(cell).strip())]
        if said == "left" and texts and all(_NUMBER.fullmatch(text) for text in texts):
            said = "right"
        aligns.append(said)
    return aligns


def _text(cell: Cell) -> str:
    """The characters of a cell."""
    return "".join([span.text for span in cell.spans])


def _fit(rows: list[list[Flow]], columns: int, room: int) -> list[int] | None:
    """Return the cells for each column, or None where words would be cut to pieces.

    Each column first gets its longest word; what is left goes to the columns that want more, the
    modest ones first.
    """
    natural = [1] * columns
    least = [1] * columns
    for row in rows:
        for column, cell in enumerate(row):
            for part in cell.text.split("\n"):
                width = cell_width(part)
                natural[column] = max(natural[column], width)
                if width > least[column]:
                    longest = max(map(cell_width, part.split()), default=0)
                    least[column] = max(least[column], min(longest, _LONGEST_WORD))
    if sum(natural) <= room:
        return natural
    left = room - sum(least)
    if left < 0:
        return None
    widths = least.copy()
    wants = sorted(range(columns), key=lambda column: natural[column] - least[column])
    for taken, column in enumerate(wants):
        more = min(natural[column] - least[column], left // (columns - taken))
        widths[column] += more
        left -= more
    return widths


def _set_grid(
    setter: Setter,
    margin: Margin,
    rows: list[_Row],
    widths: list[int],
    header: bool,
    *,
    offset: int = 0,
    rtl: bool = False,
) -> None:
    """Rows under each other, a thin line under the head, air between rows of several lines."""
    side = Align.RIGHT if rtl else Align.LEFT
    full = sum(widths) + _GUTTER * (len(widths) - 1)
    broken = [
        [list(set_lines(cell, width)) for (_, cell), width in zip(row, widths, strict=False)]
        for row in rows
    ]
    wraps = any(len(cell) > 1 for cells in broken[header:] for cell in cells)
    for number, (row, cells) in enumerate(zip(rows, broken, strict=True)):
        if wraps and number > header:
            setter.blank(margin)
        for index, parts in enumerate(zip_longest(*cells)):
            runs: list[Run] = []
            pending = 0
            for (align, _), part, width in zip(row, parts, widths, strict=False):
                inside = part[0] if part else ()
                pending = _set_cell(runs, inside, pending, width, align) + _GUTTER
            if runs and rtl:
                used = sum([cell_width(run.text) for run in runs])
                runs.append(Run(" " * (full - used), Style.GAP))
            if runs:
                setter.line(margin, tuple(runs), offset + index, align=side, rtl=rtl)
        offset += sum(len(cell.text) for _, cell in row) + 1
        if number == 0 and header:
            rule = (Run("─" * full, Style.RULE),)
            setter.line(margin, rule, offset - 1, align=side, rtl=rtl)


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


def _set_records(setter: Setter, margin: Margin, rows: list[_Row], header: bool) -> None:
    """Each row as lines of `name: value`, for a table with more columns than there is room."""
    names = [cell.text.replace("\n", " ").strip() for _, cell in rows[0]] if header else []
    offset = sum(len(cell.text) for _, cell in rows[0]) + 1 if header else 0
    for number, row in enumerate(rows[header:] or rows):
        if number:
            setter.blank(margin)
        line = offset
        end = offset + sum(len(cell.text) for _, cell in row)
        for column, (_, cell) in enumerate(row):
            text = cell.text.strip()
            if not text:
                continue
            inner = margin.within("", "  ", Style.CELL, setter.width)
            name = names[column] if column < len(names) else ""
            record = _record(name, cell)
            for runs, _ in set_lines(record, inner.width):
                setter.line(inner, runs, min(line, end))
                line += 1
        offset = end + 1


def _record(name: str, cell: Flow) -> Flow:
    """One field of a record: its name and its value."""
    if not name:
        return cell
    label = flow((Span(f"{name}: ", Mark.NONE),), Style.TERM)
    shift = len(label.text)
    pieces = [piece._replace(end=piece.end + shift) for piece in cell.pieces]
    return Flow(label.text + cell.text, (*label.pieces, *pieces), label.narrow and cell.narrow)
