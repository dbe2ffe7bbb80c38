"""How the reader wants an article set."""

from enum import Enum

from newsreader.dataclass import dataclass


class Spacing(Enum):
    """How far apart lines and paragraphs stand; a terminal has whole lines only."""

    COMPACT = "compact"
    """No blank line between paragraphs: their first lines are set in."""
    NORMAL = "normal"
    """A blank line between paragraphs."""
    DOUBLE = "double"
    """A blank line between all lines; first lines of paragraphs are set in."""

    @property
    def next(self) -> "Spacing":
        """The one that the key leads to: normal, double, compact and round."""
        order = (Spacing.NORMAL, Spacing.DOUBLE, Spacing.COMPACT)
        return order[(order.index(self) + 1) % len(order)]


JUSTIFIED = "justified"
"""The name of the alignment that stretches lines; the other is `"left"`."""


def layout_of(align: str, spacing: str) -> "Layout":
    """Return the layout that two names stand for; a name that is not known stands for the usual."""
    known = {one.value: one for one in Spacing}
    return Layout(align == JUSTIFIED, known.get(spacing, Spacing.NORMAL))


@dataclass(frozen=True, slots=True)
class Layout:
    """How an article is set.

    Attributes:
        justified: Whether lines of running text are stretched to the whole width, where that
            leaves no wide gaps.
        spacing: How far apart its lines and paragraphs stand.
        beside: Cells at the right of the column that a table may take which does not fit into it.
    """

    justified: bool = False
    spacing: Spacing = Spacing.NORMAL
    beside: int = 0

    @property
    def usual(self) -> bool:
        """Whether running text is set as it comes."""
        return not self.justified and self.spacing is Spacing.NORMAL

    @property
    def align(self) -> str:
        """The name of its alignment."""
        return JUSTIFIED if self.justified else "left"
