"""The backdrop: a screen without what stands in its panes, for a start to put its list before.

The last screen can be shown again only while nobody has written to the store since. Its grounds and
dividers, the place of the headlines and the colours of their parts stay true for longer: with them
the list as it is now can be painted before Textual is loaded, by the lines that paint it later too.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.model.article import Headline
from newsreader.tui import frame
from newsreader.tui.frame import Run
from newsreader.tui.widgets.headline_row import ROOM, Part, Shape, lines

_BEHIND: Final = 4
"""How many rows of runs come after those of the screen: two of styles, the numbers, the theme."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the list is on the screen, and how its rows are laid out.

    Attributes:
        left: Its first column, 0-based.
        top: Its first line, 0-based.
        high: How many lines it has.
        whole: Cells of a line, with the place of the scrollbar.
        shape: How its rows are laid out.
    """

    left: int
    top: int
    high: int
    whole: int
    shape: Shape


@dataclass(frozen=True, slots=True)
class Backdrop:
    """A screen with empty panes, and how the list is painted on it.

    Attributes:
        rows: The runs of each line of the screen, from the top.
        place: Where the list is.
        inks: The numbers of the style of each part of a row; with True, of the selected row's.
        theme: The name of the theme that gives them.
    """

    rows: Sequence[Sequence[Run]]
    place: Place
    inks: Mapping[tuple[Part, bool], str]
    theme: str

    def paint(
        self,
        headlines: Sequence[Headline | None],
        above: int,
        selected: int,
        when: Callable[[Headline], str],
    ) -> str:
        """Return what puts the screen on the terminal's other one, with a list on it.

        Args:
            headlines: The rows from the first on that is in sight; None where one is gone.
            above: Lines of the first of them that are above the pane.
            selected: Which of them is selected.
            when: Gives the age of a headline.
        """
        place, painted = self.place, list[list[Run]]()
        for at, headline in enumerate(headlines):
            painted += self._row(headline, at == selected, when)
        blank: list[Run] = [(self.inks[Part.SPACE, False], " " * place.whole)]
        shown = painted[above : above + place.high]
        shown += [blank] * (place.high - len(shown))
        return frame.paint(self.rows) + frame.put(shown, place.left, place.top)

    def _row(
        self, headline: Headline | None, selected: bool, when: Callable[[Headline], str]
    ) -> list[list[Run]]:
        """Return the lines of one row, each as wide as the pane."""
        shape, ground = self.place.shape, self.inks[Part.SPACE, selected]
        rest = (self.inks[Part.SPACE, False], " " * (self.place.whole - shape.width))
        if headline is None:
            return [[(ground, " " * shape.width), rest]] * shape.rows
        picture = (ground, " " * (ROOM.columns + 1 if shape.pictured else 0))
        return [
            [*((self.inks[part, selected], text) for text, part in pieces), picture, rest]
            for pieces in lines(headline, shape, when(headline), bar=selected)
        ]


def to_rows(backdrop: Backdrop) -> list[list[Run]]:
    """Return a backdrop as lines of runs, as `frame.write` takes them."""
    place, shape = backdrop.place, backdrop.place.shape
    numbers = (place.left, place.top, place.high, place.whole, shape.width)
    flags = (shape.tall, shape.visual, shape.pictured)
    inks = ([(backdrop.inks[part, one], part.value) for part in Part] for one in (False, True))
    told = [("", str(int(number))) for number in (*numbers, *flags)]
    return [*map(list, backdrop.rows), *inks, told, [("", backdrop.theme)]]


def from_rows(rows: Sequence[Sequence[Run]], size: tuple[int, int]) -> Backdrop | None:
    """Return the backdrop that lines of runs hold, or None where anything is amiss.

    Args:
        rows: As `frame.read` gives them.
        size: Columns and lines of the terminal, which the list must not leave.
    """
    if len(rows) != size[1] + _BEHIND:
        return None
    *screen, plain, chosen, told, names = rows
    try:
        inks = {
            (Part(name), selected): numbers
            for selected, row in ((False, plain), (True, chosen))
            for numbers, name in row
        }
        left, top, high, whole, width, *flags = (int(text) for _, text in told)
        tall, visual, pictured = map(bool, flags)
        [(_, theme)] = names
    except ValueError:
        return None
    fits = 0 <= left <= left + whole <= size[0] and 0 <= top < top + high <= size[1]
    if len(inks) != 2 * len(Part) or not fits or not 0 < width <= whole:
        return None
    shape = Shape(width, tall, visual, pictured)
    return Backdrop(screen, Place(left, top, high, whole, shape), inks, theme)
