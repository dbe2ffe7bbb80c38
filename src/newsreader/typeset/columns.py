"""How wide the columns of a table are: as wide as they need, else as the room lets them."""

from collections.abc import Sequence

from newsreader.typeset.cells import cell_width
from newsreader.typeset.rows import JUDGED, Place, Row

GUTTER = 2
"""Cells between two columns."""
_LONGEST_WORD = 16
"""A word of more cells may be cut when columns are short of room."""
_MOST_LINES = 8
"""A text that would take more lines than about this many wants a wider column ..."""
_ROOMY = 24
"""... of so many cells at most."""
_LEAST_ROOM = 10
"""Cells of the narrowest column of sentences, of three lines or more."""
_SPARE = 2
"""Cells by which the columns of a long table are wider than its first rows need: figures grow."""
_SPANNED = 40
"""Cells to which columns are widened at most for what spans them."""


def fit(rows: Sequence[Row], columns: int, width: int) -> list[int] | None:
    """Return the width of each column, or None when there is no sensible one within the room.

    Args:
        rows: The cells; of a long table those that it is judged by.
        columns: How many columns.
        width: Cells of all columns with the gutters between them.
    """
    room = width - GUTTER * (columns - 1)
    natural = [1] * columns
    least = [1] * columns
    spanning: list[tuple[int, Place]] = []
    for number, row in enumerate(rows):
        at = 0
        spare = _SPARE if number < JUDGED < len(rows) else 0
        for place in row:
            if place.columns > 1:
                spanning.append((at, place))
                at += place.columns
                continue
            for part in place.flow.text.split("\n"):
                cells = cell_width(part)
                natural[at] = max(natural[at], cells + spare)
                if cells > least[at]:
                    least[at] = max(least[at], _least(part, cells))
            at += 1
    for at, place in sorted(spanning, key=lambda one: one[1].columns):
        parts = place.flow.text.split("\n")
        cells = max(map(cell_width, parts))
        _widen(natural, at, place.columns, min(cells, _SPANNED))
        _widen(least, at, place.columns, max(_least(part, cell_width(part)) for part in parts))
    natural = list(map(max, natural, least))
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


def _least(text: str, cells: int) -> int:
    """How many cells a column must have for a text, at the least."""
    longest = max(map(cell_width, text.split()), default=0)
    wanted = min(-(-cells // _MOST_LINES), _ROOMY)
    if cells > 3 * _LEAST_ROOM:
        wanted = max(wanted, _LEAST_ROOM)
    return max(min(longest, _LONGEST_WORD), wanted)


def _widen(widths: list[int], at: int, columns: int, cells: int) -> None:
    """Make columns wider, each by as much, until what spans them has its cells."""
    missing = cells - width_of(widths, at, columns)
    if missing > 0:
        each, more = divmod(missing, columns)
        for number in range(columns):
            widths[at + number] += each + (number < more)


def width_of(widths: Sequence[int], at: int, columns: int) -> int:
    """Cells of neighbouring columns with the gutters between them."""
    return sum(widths[at : at + columns]) + GUTTER * (columns - 1)
