"""The headline list: any number of rows, of which only those in sight are fetched and painted."""

from array import array
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, tzinfo
from typing import ClassVar

from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region
from textual.reactive import reactive
from textual.strip import Strip

from newsreader.model.article import Flag, Headline
from newsreader.tui.bindings import bindings
from newsreader.tui.key import Scope
from newsreader.tui.messages import FlagClicked, Highlighted, MenuAsked, NewAbove, Opened
from newsreader.tui.widgets.headline_paint import COMPONENTS, LIST_CSS, Look, Painter
from newsreader.tui.widgets.headline_row import Part, Shape, flag_at, shape_in
from newsreader.tui.widgets.headline_thumbs import Thumbs
from newsreader.tui.widgets.rows import Rows, first_top, merge
from newsreader.tui.widgets.whole_rows import WholeRows


class HeadlineList(WholeRows, can_focus=True, inherit_bindings=False):
    """A list of article ids whose rows are fetched by the page and painted when they are seen.

    The selection is an article, never a row number: new headlines may come above it and it stays
    where it is on the screen.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.LISTS, Scope.HEADLINES)
    COMPONENT_CLASSES: ClassVar[set[str]] = set(COMPONENTS)
    DEFAULT_CSS = LIST_CSS

    empty_text: reactive[str] = reactive("Nothing here.")
    """What stands in the pane when there is no headline; lines are kept."""

    pictured: reactive[bool] = reactive(False, init=False)
    """Whether headlines have their pictures beside them, where there is room."""

    visual = True
    """Whether titles that are read from the right are put in the order of the eye."""

    def __init__(
        self,
        fetch: Callable[[Sequence[int]], list[Headline]],
        *,
        now: Callable[[], datetime],
        zone: tzinfo,
        id: str | None = None,
    ) -> None:
        """Make an empty list.

        Args:
            fetch: Gives the headlines of some ids in their order; missing ones are left out.
            now: The clock, for the ages.
            zone: The reader's time zone.
            id: The widget's id.
        """
        super().__init__(id=id)
        self._rows = Rows(fetch)
        self._now = now
        self._zone = zone
        self._shape = Shape(0, tall=True)
        self.thumbs = Thumbs()
        self._painter = Painter(self.get_component_rich_style, self.thumbs)
        self._thumb = (0, 0)
        self._told_new = 0

    @property
    def each(self) -> int:
        """Lines of a headline."""
        return self._shape.rows

    @property
    def at(self) -> int:
        """The row of the selected article, from 0."""
        return self._rows.at

    # What it holds

    @property
    def ids(self) -> "array[int]":
        """The articles of all rows, in order; not to be changed."""
        return self._rows.ids

    @property
    def selected(self) -> int | None:
        """The selected article's id, or None in an empty list."""
        return self._rows.selected

    @property
    def seen(self) -> "array[int]":
        """The articles of all rows but those that have arrived above and not been on screen."""
        return self._rows.seen

    @property
    def in_sight(self) -> "array[int]":
        """The articles whose rows are on screen, from top to bottom."""
        first = self.scroll_offset.y // self.each
        return self.ids[first : first + -(-self.lines_high // self.each)]

    @property
    def headlines_in_sight(self) -> list[Headline]:
        """The headlines whose rows are on screen, from top to bottom."""
        first = self.scroll_offset.y // self.each
        rows = range(first, first + len(self.in_sight))
        return [one for one in map(self._rows.row, rows) if one is not None]

    @property
    def headline(self) -> Headline | None:
        """The selected headline, or None."""
        return self._rows.row(self._rows.at) if self._rows else None

    def load(self, ids: "array[int]", select: int | None = None, line: int | None = None) -> None:
        """Show another list, from its top or from an article that is in it.

        Args:
            ids: The rows.
            select: The article to select, if it is there.
            line: The line of the pane on which it is to stand where that can be; else it stands in
                the middle.
        """
        self._rows.load(ids, select)
        self._resize_virtual()
        top = first_top(self._rows.at, len(self._rows), self.each, self.lines_high, line)
        self.scroll_to(y=top, animate=False, force=True)
        self._tell_new()
        self.post_message(Highlighted(self.selected))
        self.refresh()

    def replace(self, ids: "array[int]") -> None:
        """Put a newer version of the list in place without moving what is on screen.

        The selected article stays selected and on its line; so does the top one when the selection
        is out of sight. What came above is counted. A list that was empty until now begins with
        what is newest as long as nobody has touched it and `leave_as_is` was not called.

        Args:
            ids: The rows.
        """
        if ids == self._rows.ids:
            self.reread()
            return
        if not self._rows:
            self.load(ids)
            self._rows.untouched = True
            return
        before, height = self.selected, self.each
        top = self.scroll_offset.y // height
        in_sight = top <= self._rows.at <= top + self.lines_high // height
        anchor = self._rows.at if in_sight else min(top, len(self._rows) - 1)
        landed = self._rows.replace(ids, anchor)
        y = self.scroll_offset.y + (landed - anchor) * height
        self._resize_virtual()
        self.scroll_to(y=y, animate=False, force=True)
        if self.selected != before:
            self.post_message(Highlighted(self.selected))
        self._tell_new()
        self.refresh()

    def merge(self, ids: "array[int]", keep: Collection[int]) -> None:
        """As `replace`, but some articles stay though they are no longer in the result.

        Args:
            ids: The rows as the store gives them now.
            keep: The articles that must not vanish under their reader.
        """
        self.replace(merge(self._rows.ids, ids, keep))

    def leave_as_is(self) -> None:
        """From now on nothing moves, though nobody has touched the list yet."""
        self._rows.untouched = False

    def reread(self) -> None:
        """Fetch all rows anew when they are next seen."""
        self._rows.forget()
        self.refresh()

    def mark(self, ids: Collection[int], flag: Flag, value: bool) -> None:
        """Show a state as set, before the store has it.

        Args:
            ids: The articles.
            flag: Which state.
            value: What it is now.
        """
        self.leave_as_is()
        self._rows.mark(ids, flag, value)
        if len(ids) > 1:
            self.refresh()
        elif ids and (row := self._rows.find_id(next(iter(ids)))) >= 0:
            self._refresh_row(row)

    def find(self, wanted: Callable[[Headline], bool], step: int = 1) -> int | None:
        """Return the row of the next article that fits, from the selected one on, round the end.

        Args:
            wanted: Tells whether a headline fits.
            step: 1 for downwards, -1 for upwards.
        """
        return self._rows.find(wanted, step)

    def following(self, article_id: int, count: int = 20) -> "array[int]":
        """The articles after one, for the rail of More news; of the last one the first of all.

        Args:
            article_id: An article, in the list or not.
            count: How many at most.
        """
        at = self._rows.find_id(article_id) + 1
        after = self.ids[at : at + count]
        return after or array("q", [one for one in self.ids[: count + 1] if one != article_id])

    @property
    def shape(self) -> Shape:
        """How rows are laid out now."""
        return self._shape

    def style_of(self, part: Part, selected: bool) -> Style:
        """Return the style of a part of a row while the list has the focus.

        Args:
            part: Which.
            selected: Whether the row is the selected one.
        """
        return self._painter.style(part, selected, selected)

    # Moving

    def select(self, article_id: int) -> bool:
        """Select an article and bring it into sight.

        Args:
            article_id: Its id.

        Returns:
            Whether it is in the list.
        """
        at = self._rows.find_id(article_id)
        if at >= 0:
            self.move_to(at)
        return at >= 0

    def action_open(self) -> None:
        """Ask for the selected article."""
        if self.selected is not None:
            self.post_message(Opened(self.selected))

    def move_to(self, row: int) -> None:
        """Select a row, or the first or last where it is beyond them.

        Args:
            row: Its number, from 0.
        """
        self.leave_as_is()
        row = max(0, min(row, len(self._rows) - 1))
        if not self._rows or row == self._rows.at:
            self.show_row()
            return
        self._refresh_row(self._rows.at)
        self._rows.at = row
        self._refresh_row(row)
        self.show_row()
        self.post_message(Highlighted(self.selected))

    def on_click(self, event: events.Click) -> None:
        """Ask for the headline under the mouse, or turn the state round whose sign is there.

        The right button asks what can be done with it.
        """
        x, y = event.get_content_offset_capture(self)
        row, line = divmod(y + self.scroll_offset.y, self.each)
        if event.button not in {1, 3} or not 0 <= row < len(self._rows):
            return
        event.stop()
        headline = self._rows.row(row)
        if event.button == 3:
            self.move_to(row)
            self.post_message(MenuAsked(event.screen_x, event.screen_y))
        elif headline is not None and (flag := flag_at(headline, self._shape, x, line)):
            self.post_message(FlagClicked(headline, flag))
        else:
            self.move_to(row)
            self.post_message(Opened(self.ids[row], enter=False))

    # Painting

    def _resize_virtual(self) -> None:
        self.make_room(len(self._rows), self._shape.width)

    def on_resize(self) -> None:
        """Lay the rows out anew; the selection keeps its place on the screen."""
        region = self.scrollable_content_region
        shape = shape_in(region.size, visual=self.visual, pictured=self.pictured)
        if shape == self._shape:
            was_in_sight = self.selected_was_in_sight
            self._resize_virtual()
            if was_in_sight:  # what somebody has scrolled to with the mouse stays
                self.show_row()
            return
        above = self._rows.at * self.each - self.scroll_offset.y
        changed = shape.rows != self.each
        self._shape = shape
        self._resize_virtual()
        if changed:
            self.scroll_to(y=self._rows.at * shape.rows - above, animate=False, force=True)
        self.show_row()
        self.refresh()

    def watch_pictured(self) -> None:
        """Make room for pictures, or none."""
        self.on_resize()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Paint from the new line on, and count as seen what has come into sight."""
        if round(old_value) != round(new_value):
            self.refresh(self.size.region)
        # In a long list most rows leave the thumb where it is, to the eighth of a cell.
        of = self.virtual_size.height
        thumb = of, int(new_value * self.lines_high * 8 / max(1, of))
        if thumb != self._thumb and self.show_vertical_scrollbar:
            self._thumb = thumb
            self.vertical_scrollbar.position = new_value
        self._tell_new()

    def _tell_new(self) -> None:
        above = self._rows.seen_from(-(-round(self.scroll_y) // self.each))
        if above != self._told_new:
            self._told_new = above
            self.post_message(NewAbove(above))

    def watch_empty_text(self) -> None:
        """Show the new text at once."""
        self.refresh()

    def notify_style_update(self) -> None:
        """Forget what was painted in the old colours."""
        self._painter.forget()
        super().notify_style_update()

    def _refresh_row(self, row: int) -> None:
        self.refresh_lines(row * self.each, self.each)

    def on_focus(self) -> None:
        """Show the selection as the one that keys move."""
        self.refresh()

    def on_blur(self) -> None:
        """Show the selection as resting."""
        self.leave_as_is()
        self.refresh()

    @property
    def whole_width(self) -> int:
        """Cells of a strip: at first the pane has its shape, but no size yet."""
        return max(self._shape.width, self.size.width)

    def render_line(self, y: int) -> Strip:
        """Paint line `y` of the pane."""
        return self.paint(range(y, y + 1))[0]

    def paint(self, lines: range) -> list[Strip]:
        """Paint some lines of the pane at their full width.

        Args:
            lines: Lines of the pane, 0-based.
        """
        shape, whole, above = self._shape, self.whole_width, self.scroll_offset.y
        if not self._rows:
            room = shape.width, self.lines_high
            return [self._painter.empty_line(self.empty_text, y, room, whole) for y in lines]
        today = self._now().astimezone(self._zone).date()
        look = Look(shape, whole, self.has_focus, today, self._zone)
        return self._painter.lines(self._rows, range(above + lines.start, above + lines.stop), look)

    def region_of_selected(self) -> Region:
        """Where the selected row is on the pane, for tests and for scrolling to it."""
        width, height = self._shape.width, self.each
        return Region(0, self._rows.at * height - self.scroll_offset.y, width, height)
