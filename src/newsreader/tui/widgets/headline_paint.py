"""From a headline to the strips of its row, kept for as long as its row looks the same."""

from collections.abc import Callable
from datetime import date, tzinfo

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.strip import Strip

from newsreader.dataclass import dataclass
from newsreader.model.article import Headline
from newsreader.tui.guard import fit, folded
from newsreader.tui.widgets.headline_row import Part, Shape, age, lines
from newsreader.tui.widgets.headline_thumbs import Thumbs, beside
from newsreader.tui.widgets.rows import Rows

COMPONENTS = (
    *(f"headline-list--{part.value}" for part in Part),
    "headline-list--selected",
    "headline-list--selected-focus",
    "headline-list--empty",
)
"""The component classes of the list."""

LIST_CSS = """
HeadlineList {
    scrollbar-gutter: stable; scrollbar-size: 0 1; overflow-x: hidden;
    & > .headline-list--space { color: $foreground; }
    & > .headline-list--bar, & > .headline-list--mark { color: $accent; }
    & > .headline-list--title { color: $foreground; }
    & > .headline-list--star { color: $accent; }
    & > .headline-list--seen, & > .headline-list--meta { color: $meta; }
    & > .headline-list--tag, & > .headline-list--empty { color: $meta; }
    & > .headline-list--selected { background: $cursor-blurred; }
    & > .headline-list--selected-focus { background: $cursor; }
    &:nocolor > .headline-list--selected-focus { text-style: reverse; }
}
"""
"""How the list looks where no style sheet says otherwise; only variables of the theme."""

_KEPT = 1024
"""Rows whose strips are kept."""


@dataclass(frozen=True, slots=True)
class Look:
    """What all rows of a list have in common.

    Attributes:
        shape: How they are laid out.
        whole: Cells to fill, at least the shape's.
        focus: Whether the list has the focus.
        today: The day that it is for the reader.
        zone: The reader's time zone.
    """

    shape: Shape
    whole: int
    focus: bool
    today: date
    zone: tzinfo


class Painter:
    """Paints rows; what looks the same is the same strip again.

    Textual keeps with a strip what it has worked out for it (its parts, its escape sequences), so a
    row that comes by a second time, on whatever line, costs next to nothing.
    """

    def __init__(self, style_of: Callable[[str], Style], thumbs: Thumbs) -> None:
        """Start without paint.

        Args:
            style_of: Gives the style of a component class.
            thumbs: The pictures that have come.
        """
        self._thumbs = thumbs
        self._style_of = style_of
        self._styles: dict[tuple[Part, bool, bool], Style] = {}
        self._strips: LRUCache[tuple[object, ...], list[Strip]] = LRUCache(_KEPT)

    def forget(self) -> None:
        """Forget what was painted in other colours."""
        self._styles.clear()
        self._strips.clear()

    def lines(self, rows: Rows, lines: range, look: Look) -> list[Strip]:
        """Paint some lines of a list; what all of them have in common is looked up once.

        Args:
            rows: The list.
            lines: Lines of the list, 0-based; behind the last row they are blank.
            look: How the rows look.
        """
        each = look.shape.rows
        first, behind = lines.start // each, -(-lines.stop // each)
        strips: list[Strip] = []
        for row in range(first, behind):
            selected = row == rows.at
            headline = rows.row(row) if row < len(rows) else None
            if headline is None:
                strips += [self._blank(look, selected and row < len(rows))] * each
            else:
                strips += self._row(headline, look, selected)
        above = lines.start - first * each
        return strips[above : above + len(lines)]

    def _row(self, headline: Headline, look: Look, selected: bool) -> list[Strip]:
        """Return the lines of one row."""
        missed, bar = self._thumbs.missed(headline) is not None, selected and look.focus
        shape = look.shape if missed else look.shape.around(headline)
        when = age(headline.published, look.today, look.zone)
        thumb = self._thumbs.find(headline) if shape.beside else None
        key = (headline, when, selected, bar, shape, look.whole, thumb)
        strips = self._strips.get(key)
        if strips is None:
            painted = [
                [Segment(text, self.style(part, selected, bar)) for text, part in row if text]
                for row in lines(headline, shape, when, bar=bar)
            ]
            if shape.beside:
                ground = self.style(Part.SPACE, selected, bar)
                for at, row in enumerate(painted):
                    row.extend(beside(thumb, at, ground))
            strips = [self._fill(Strip(row), look.whole) for row in painted]
            self._strips[key] = strips
        return strips

    def empty_line(self, told: str, y: int, room: tuple[int, int], whole: int) -> Strip:
        """Paint one line of a list without rows: what there is to say, a third down the pane.

        Args:
            told: What there is to say; lines are kept.
            y: Line within the pane.
            room: Cells and lines of the pane.
            whole: Cells to fill.
        """
        style = self._style_of("headline-list--empty")
        text = folded(told, room[0] - 4)
        first = max(0, (room[1] - len(text)) // 3)
        shown = fit(text[y - first], room[0] - 4) if 0 <= y - first < len(text) else ""
        strip = Strip([Segment("  " + shown, style)]).adjust_cell_length(room[0], style)
        return self._fill(strip, whole)

    def _blank(self, look: Look, selected: bool) -> Strip:
        """Return a line without a headline."""
        style = self.style(Part.SPACE, selected, selected and look.focus)
        return self._fill(Strip.blank(look.shape.width, style), look.whole)

    def _fill(self, strip: Strip, whole: int) -> Strip:
        """Fill the place of the scrollbar, where there may be none."""
        ground = Style(bgcolor=self.style(Part.SPACE, False, False).bgcolor)
        return strip.adjust_cell_length(whole, ground)

    def style(self, part: Part, selected: bool, focus: bool) -> Style:
        """The style of a part of a row.

        Args:
            part: Which.
            selected: Whether the row is the selected one.
            focus: Whether the list has the focus.
        """
        known = self._styles.get((part, selected, focus))
        if known is None:
            known = self._styles[part, selected, focus] = self._mix(part, selected, focus)
        return known

    def _mix(self, part: Part, selected: bool, focus: bool) -> Style:
        style = self._style_of(f"headline-list--{part.value}")
        if not selected:
            return style
        name = "selected-focus" if focus else "selected"
        ground = self._style_of(f"headline-list--{name}")
        bold = part in {Part.TITLE, Part.SEEN} or style.bold
        return style + Style(bgcolor=ground.bgcolor, reverse=ground.reverse, bold=bold)
