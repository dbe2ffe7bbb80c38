"""The backdrop: a screen without what stands in its panes, for a start to put its list before.

The last screen can be shown again only while nobody has written to the store since, and in its own
size. The colours of its grounds and rules and of the parts of a headline stay true for longer, and
in any size: with them the list as it is now can be painted before Textual is loaded, by the lines
that paint it later too.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.model.article import Headline
from newsreader.tui import frame
from newsreader.tui.frame import Run
from newsreader.tui.panes import RULE, Ground, Panes
from newsreader.tui.widgets.headline_row import Part, Shape, lines, shape_in

_SCROLLBAR: Final = 1
"""Cells at the right of the list that are kept for it, whether there is one or not."""


@dataclass(frozen=True, slots=True)
class Backdrop:
    """What an empty screen looks like, and how the list is painted on it.

    Attributes:
        grounds: The numbers of the style of each ground.
        inks: The numbers of the style of each part of a row; with True, of the selected row's.
        theme: The name of the theme that gives them.
        visual: Whether text that is read from the right is put in the order of the eye.
        pictured: Whether headlines have pictures beside them, where there is room.
    """

    grounds: Mapping[Ground, str]
    inks: Mapping[tuple[Part, bool], str]
    theme: str
    visual: bool
    pictured: bool

    def shape(self, panes: Panes) -> Shape:
        """Return how the rows of the list are laid out.

        Args:
            panes: Where the panes are.
        """
        width = panes.list.right - panes.list.inner - _SCROLLBAR
        size = width, len(panes.list_lines)
        return shape_in(size, visual=self.visual, pictured=self.pictured)

    def rows(self, panes: Panes) -> list[list[Run]]:
        """Return the runs of each line of the empty screen, from the top.

        Args:
            panes: Where the panes are.
        """
        between: list[Run] = []
        for pane in panes.panes:
            if pane.ruled:
                between.append((self.grounds[Ground.RULE], RULE))
            between.append((self.grounds[Ground.PANE], " " * (pane.right - pane.inner)))
        blank = " " * panes.columns
        return [
            *([[(self.grounds[Ground.HEADER], blank)]] * panes.header),
            *([between] * (panes.lines - panes.header - panes.status)),
            *([[(self.grounds[Ground.STATUS], blank)]] * panes.status),
        ]

    def paint(
        self,
        panes: Panes,
        headlines: Sequence[Headline | None],
        above: int,
        selected: int,
        when: Callable[[Headline], str],
    ) -> str:
        """Return what puts the screen on the terminal's other one, with a list on it.

        Args:
            panes: Where the panes are.
            headlines: The rows from the first on that is in sight; None where one is gone.
            above: Lines of the first of them that are above the pane.
            selected: Which of them is selected.
            when: Gives the age of a headline.
        """
        shape, painted = self.shape(panes), list[list[Run]]()
        for at, headline in enumerate(headlines):
            painted += self._row(shape, headline, at == selected, when)
        high = len(panes.list_lines)
        blank: list[Run] = [(self.inks[Part.SPACE, False], " " * (shape.width + _SCROLLBAR))]
        shown = painted[above : above + high]
        shown += [blank] * (high - len(shown))
        empty = frame.paint(self.rows(panes))
        return empty + frame.put(shown, panes.list.inner, panes.list_lines.start)

    def _row(
        self,
        shape: Shape,
        headline: Headline | None,
        selected: bool,
        when: Callable[[Headline], str],
    ) -> list[list[Run]]:
        """Return the lines of one row, each as wide as the pane."""
        ground = self.inks[Part.SPACE, selected]
        rest = (self.inks[Part.SPACE, False], " " * _SCROLLBAR)
        if headline is None:
            return [[(ground, " " * shape.width), rest]] * shape.rows
        shape = shape.around(headline)
        picture = (ground, " " * shape.beside)
        return [
            [*((self.inks[part, selected], text) for text, part in pieces), picture, rest]
            for pieces in lines(headline, shape, when(headline), bar=selected)
        ]


def to_rows(backdrop: Backdrop) -> list[list[Run]]:
    """Return a backdrop as lines of runs, as `frame.write` takes them."""
    grounds = [(backdrop.grounds[ground], ground.value) for ground in Ground]
    inks = ([(backdrop.inks[part, one], part.value) for part in Part] for one in (False, True))
    flags = (backdrop.visual, backdrop.pictured)
    told = [("", str(int(flag))) for flag in flags]
    return [grounds, *inks, told, [("", backdrop.theme)]]


def from_rows(rows: Sequence[Sequence[Run]]) -> Backdrop | None:
    """Return the backdrop that lines of runs hold, or None where anything is amiss.

    Args:
        rows: As `frame.read` gives them.
    """
    try:
        first, plain, chosen, told, names = rows
        grounds = {Ground(name): numbers for numbers, name in first}
        inks = {
            (Part(name), selected): numbers
            for selected, row in ((False, plain), (True, chosen))
            for numbers, name in row
        }
        visual, pictured = (bool(int(text)) for _, text in told)
        [(_, theme)] = names
    except ValueError:
        return None
    if len(grounds) != len(Ground) or len(inks) != 2 * len(Part):
        return None
    return Backdrop(grounds, inks, theme, visual, pictured)
