"""What of a page is in sight of a place, where that is wanted before all of it."""

from newsreader.dataclass import dataclass
from newsreader.model.article import Place
from newsreader.typeset.lines import Line

LONG = 20_000
"""Characters of a text of which, where only some lines are wanted, only a part is broken."""


class FullError(Exception):
    """As many lines have been set as are wanted, or as there are blocks for."""


class TooLongError(Exception):
    """There are more lines than a page may have."""


@dataclass(slots=True)
class Sight:
    """How much of a page is wanted at first: what is in sight of a place.

    Attributes:
        place: Where the reader is.
        rows: Lines that are wanted from there on.
        last: Lines of the page after which there are enough, once the place has been set.
    """

    place: Place
    rows: int
    last: int | None = None

    def look(self, line: Line, count: int) -> None:
        """Take note of a line that has been set.

        Args:
            line: The line.
            count: Lines of the page so far.

        Raises:
            FullError: There are enough.
        """
        if self.last is None and (line.block, line.offset) >= (self.place.block, self.place.offset):
            self.last = count + self.rows
        if self.last is not None and count >= self.last:
            raise FullError

    def length(self, block: int, width: int) -> int:
        """Return how many characters of a text can be in sight, with some to spare."""
        before = self.place.offset if block == self.place.block else 0
        return before + self.rows * width + LONG
