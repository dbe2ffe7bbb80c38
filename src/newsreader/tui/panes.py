"""Where the panes of the main screen are at a start, for a terminal of any size.

It says what `screens/main.tcss` says, for whoever paints before Textual is loaded; a test holds the
two to the same answer, size by size.
"""

from enum import Enum
from typing import Final, NamedTuple

RULE: Final = "▏"
"""What divides two panes; it is the first cell of the right one."""
MEDIUM: Final = 80
"""Columns from which there are two panes."""
WIDE: Final = 110
"""Columns from which there are three."""
HIGH: Final = 12
"""Lines from which there are titles, and blank lines in what stands above the panes."""


class Ground(Enum):
    """What is painted before there is a word on it."""

    HEADER = "header"
    STATUS = "status"
    PANE = "pane"
    RULE = "rule"


class Pane(NamedTuple):
    """One of the panes that are side by side.

    Attributes:
        left: Its first column, 0-based.
        right: The column behind its last one.
        ruled: Whether a rule parts it from the one before, in its first column.
    """

    left: int
    right: int
    ruled: bool

    @property
    def inner(self) -> int:
        """Its first column behind the rule."""
        return self.left + self.ruled


class Panes(NamedTuple):
    """The main screen of one size.

    Attributes:
        columns: Cells of a line.
        lines: How many there are.
        panes: From left to right; they fill the columns.
        listed: Which of them has the headlines.
        header: Lines above them.
        titled: Lines of each that its title has.
        status: Lines below them.
    """

    columns: int
    lines: int
    panes: tuple[Pane, ...]
    listed: int
    header: int
    titled: int
    status: int

    @property
    def list(self) -> Pane:
        """The pane of the headlines."""
        return self.panes[self.listed]

    @property
    def list_lines(self) -> range:
        """The lines of the screen that headlines have, 0-based."""
        return range(self.header + self.titled, self.lines - self.status)


def panes_in(size: tuple[int, int]) -> Panes:
    """Return where everything is.

    Args:
        size: Columns and lines of the terminal.
    """
    columns, lines = size
    ends = _ends(columns)
    panes = tuple(
        Pane(left, right, ruled=left > 0)
        for left, right in zip((0, *ends), (*ends, columns), strict=True)
    )
    titles = int(lines >= HIGH)
    return Panes(columns, lines, panes, int(len(panes) > 2), titles, titles, min(1, lines))


def _ends(columns: int) -> tuple[int, ...]:
    """Return the columns behind the panes that have one to their right."""
    if columns < MEDIUM:
        return ()
    if columns < WIDE:
        return (_share(columns, 42, 36, columns) // 100,)
    # Textual adds the parts of cells up before it cuts them off.
    tags = _share(columns, 18, 24, 34)
    return tags // 100, (tags + _share(columns, 36, 40, 68)) // 100


def _share(columns: int, percent: int, least: int, most: int) -> int:
    """Return so much of the columns, in hundredths of a cell."""
    return max(100 * least, min(100 * most, percent * columns))
