"""Where the panes of the main screen are, for a terminal of any size and any wish of its reader.

It says what `screens/main.tcss` says, for whoever paints before Textual is loaded; a test holds the
two to the same answer, size by size.
"""

from enum import Enum
from typing import Final, NamedTuple

from newsreader.model.session import LEAST_SHARE, MOST_SHARE, Session

RULE: Final = "▏"
"""What divides two panes; it is the first cell of the right one."""
MEDIUM: Final = 80
"""Columns from which there are two panes, where nobody has said how many."""
WIDE: Final = 110
"""Columns from which there are three, likewise."""
LEAST_OF_TWO: Final = 70
"""Columns from which two panes can be had."""
LEAST_OF_THREE: Final = 96
"""Columns from which three can be had."""
LEAST_SHARED: Final = 24
"""Cells that headlines and article have at least, whatever share of the width the list is given."""
HIGH: Final = 12
"""Lines from which there are titles, and blank lines in what stands above the panes."""


class Ground(Enum):
    """What is painted before there is a word on it."""

    HEADER = "header"
    STATUS = "status"
    PANE = "pane"
    RULE = "rule"


class Wish(NamedTuple):
    """How a reader wants the panes.

    Attributes:
        number: How many at most; 0: as many as have enough room.
        share: Hundredths of the width of headlines and article that the headlines have; 0: what
            serves most readers.
    """

    number: int = 0
    share: int = 0


USUAL: Final = Wish()
"""What is wished for where nothing is said."""


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


def wish_of(session: Session, number: int, share: int) -> Wish:
    """Return how the panes are wanted: as last chosen on the screen, else as configured.

    Args:
        session: What is remembered of the screen.
        number: As in `Wish`, by the config file.
        share: Likewise.
    """
    number = number if session.panes is None else session.panes
    share = share if session.list_share is None else session.list_share
    # What is remembered may be of another version of the program.
    return Wish(
        number if number in range(4) else USUAL.number,
        share if LEAST_SHARE <= share <= MOST_SHARE else USUAL.share,
    )


def breakpoints(number: int) -> list[tuple[int, str]]:
    """Return from how many columns on the style sheet's classes hold, as Textual takes them.

    Args:
        number: As in `Wish`.
    """
    medium, wide = (LEAST_OF_TWO, LEAST_OF_THREE) if number else (MEDIUM, WIDE)
    found = [(0, "-narrow"), (medium, "-medium"), (wide, "-wide")]
    return found[: number or len(found)]


def how_many(columns: int, number: int = 0) -> int:
    """Return how many panes there are side by side.

    Args:
        columns: Those of the terminal.
        number: As in `Wish`.
    """
    return sum(columns >= least for least, _ in breakpoints(number)) or 1


def panes_in(size: tuple[int, int], wish: Wish = USUAL) -> Panes:
    """Return where everything is.

    Args:
        size: Columns and lines of the terminal.
        wish: How the panes are wanted.
    """
    columns, lines = size
    ends = _ends(columns, wish)
    panes = tuple(
        Pane(left, right, ruled=left > 0)
        for left, right in zip((0, *ends), (*ends, columns), strict=True)
    )
    titles = int(lines >= HIGH)
    return Panes(columns, lines, panes, int(len(panes) > 2), titles, titles, min(1, lines))


def _ends(columns: int, wish: Wish) -> tuple[int, ...]:
    """Return the columns behind the panes that have one to their right."""
    count = how_many(columns, wish.number)
    if count == 1:
        return ()
    if count == 2:
        if not wish.share:
            return (_share(columns, 42, 36, 68) // 100,)
        return (_shared(100 * columns, wish.share) // 100,)
    # Textual adds the parts of cells up before it cuts them off.
    tags = _share(columns, 18, 24, 34)
    listed = _share(columns, 36, 40, 68)
    if wish.share:
        listed = _shared(100 * columns - tags, wish.share)
    return tags // 100, (tags + listed) // 100


def _shared(room: int, share: int) -> int:
    """Return the part of the room that the list has, both in hundredths of a cell."""
    least = 100 * LEAST_SHARED
    return max(least, min(room - least, room * share // 100))


def _share(columns: int, percent: int, least: int, most: int) -> int:
    """Return so much of the columns, in hundredths of a cell."""
    return max(100 * least, min(100 * most, percent * columns))
