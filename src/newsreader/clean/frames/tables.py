"""Tables of data, and tables that only lay out a page."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from newsreader.clean.anchors import anchor_in
from newsreader.clean.spans import all_text, flatten
from newsreader.dataclass import dataclass
from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Definitions,
    Details,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Table,
)
from newsreader.model.span import Direction, Span

MOST_COLUMNS: Final = 64
"""A row with more cells than this is no table that anybody could read in a terminal."""
JUDGED: Final = 200
"""Rows by which it is told what a table is for."""
_LONG_CELL: Final = 400
_LONGEST_CELL: Final = 2000


@dataclass(frozen=True, slots=True)
class CellContent:
    """A cell as it was written.

    Attributes:
        blocks: What is in it.
        header: Whether it is a `<th>`.
        align: `"left"`, `"right"` or `"center"`.
        columns: How many columns it spans.
        lines: How many rows it spans.
    """

    blocks: tuple[Block, ...]
    header: bool = False
    align: str = "left"
    columns: int = 1
    lines: int = 1


class _Below(NamedTuple):
    """What a cell from above leaves in a column: how many more rows, and whether of headings."""

    lines: int
    header: bool


def table_blocks(
    rows: Sequence[Sequence[CellContent]],
    caption: str,
    *,
    layout: bool = False,
    direction: Direction | None = None,
) -> list[Block]:
    """Return a table as blocks: a `Table` of data, or the blocks of a layout one after another.

    Args:
        rows: The cells as written, row by row.
        caption: The table's title, or `""`.
        layout: Whether the author said that it is no table of data.
        direction: The side from which its columns are read, as declared, or None.
    """
    rows = [row for row in rows if any(cell.blocks for cell in row)]
    if not rows:
        return []
    if layout or _is_layout(rows[:JUDGED], caption):
        return [block for row in rows for cell in row for block in cell.blocks]
    pictures = [
        block for row in rows for cell in row for block in cell.blocks if isinstance(block, Figure)
    ]
    return [Table(_filled(rows), caption, direction), *pictures]


def _is_layout(rows: Sequence[Sequence[CellContent]], caption: str) -> bool:
    cells = [cell for row in rows for cell in row]
    if max(map(len, rows)) > MOST_COLUMNS:
        return True
    if caption or any(cell.header for cell in cells):
        return False
    if len(rows) == 1 or max(map(len, rows)) == 1:
        return True
    if any(_is_page_part(cell.blocks) for cell in cells):
        return True
    # Some cells of a table of data may be long, or lists; of a page most that matter are.
    wide = 2 * sum(_is_wide(cell.blocks) for cell in cells)
    filled = sum(bool(cell.blocks) for cell in cells)
    return wide > filled or (wide == filled and len(rows) < 3)


def _is_page_part(blocks: Sequence[Block]) -> bool:
    """Tell whether a cell holds what no cell of data holds."""
    several = sum(isinstance(block, Paragraph) for block in blocks) > 2
    parts = (Heading, Quote, PullQuote, Code, Table, Figure, Embed, Rule, Details, Definitions)
    if several or any(isinstance(block, parts) for block in blocks):
        return True
    return len(all_text(blocks)) > _LONGEST_CELL


def _is_wide(blocks: Sequence[Block]) -> bool:
    """Tell whether a cell holds what few cells of data hold."""
    lists = any(isinstance(block, ListBlock) for block in blocks)
    return lists or len(all_text(blocks)) > _LONG_CELL


def _filled(rows: Sequence[Sequence[CellContent]]) -> tuple[tuple[Cell, ...], ...]:
    """Return rows of one length: places that a cell spans, or that are missing, hold an empty one.

    The spanning cell stands in the first of its places.
    """
    below: dict[int, _Below] = {}
    filled: list[list[Cell]] = []
    for row in rows:
        line: list[Cell] = []
        waiting = iter(row)
        for cell in _places(waiting, below, line):
            spans = flatten([each for block in cell.blocks for each in _in_cell(block)])
            header = cell.header
            start = len(line)
            anchor = anchor_in(cell.blocks)
            line.append(Cell(spans, cell.align, header, cell.columns, cell.lines, anchor))
            line.extend(Cell((), cell.align, header) for _ in range(cell.columns - 1))
            del line[MOST_COLUMNS:]
            if cell.lines > 1:
                covered = range(start, len(line))
                below.update((column, _Below(cell.lines - 1, header)) for column in covered)
        filled.append(line)
    width = max(map(len, filled))
    return tuple(_padded(line, width) for line in filled)


def _padded(line: Sequence[Cell], width: int) -> tuple[Cell, ...]:
    """A row with as many cells as the others; a row of headings stays one."""
    if len(line) == width:
        return tuple(line)
    return (*line, *[Cell((), header=all(cell.header for cell in line))] * (width - len(line)))


def _in_cell(block: Block) -> Sequence[Block]:
    """A block as it stands in a cell: pictures do not, and a list is lines with marks."""
    if isinstance(block, Figure):
        return ()
    if not isinstance(block, ListBlock):
        return (block,)
    return [
        Paragraph((Span(mark), *flatten([each for part in item for each in _in_cell(part)])))
        for number, item in enumerate(block.items)
        for mark in [f"{block.number_of(number)}. " if block.ordered else "• "]
    ]


def _places(
    cells: Iterator[CellContent], below: dict[int, _Below], line: list[Cell]
) -> Iterator[CellContent]:
    """Yield the cells of a row, each once the line has come to a place that is free for it."""
    for cell in cells:
        _cover(below, line)
        yield cell
    _cover(below, line)


def _cover(below: dict[int, _Below], line: list[Cell]) -> None:
    while (above := below.get(len(line))) is not None and above.lines > 0:
        below[len(line)] = above._replace(lines=above.lines - 1)
        line.append(Cell((), header=above.header))
