"""The article pane: a page set for its width, painted line by line, that keeps its place."""

from collections.abc import Callable
from typing import ClassVar

from rich.segment import Segment
from textual.binding import BindingType
from textual.geometry import Size
from textual.reactive import reactive
from textual.strip import Strip
from textual.timer import Timer

from newsreader.dataclass import replace
from newsreader.model.article import Place
from newsreader.model.session import LEAST_MEASURE, MOST_MEASURE
from newsreader.tui.bindings import bindings
from newsreader.tui.guard import fit, folded
from newsreader.tui.key import Scope
from newsreader.tui.widgets.article_ground import HEAD_ROOM
from newsreader.tui.widgets.article_messages import ColumnStays, PlaceChanged
from newsreader.tui.widgets.article_moving import Moving
from newsreader.tui.widgets.article_paint import (
    ARTICLE_CSS,
    COMPONENTS,
    EMPTY,
    Painter,
)
from newsreader.tui.widgets.article_passing import Passing
from newsreader.tui.widgets.article_picturing import Picturing
from newsreader.tui.widgets.article_rest import FirstMaker, PacedMaker, PageMade, Pages
from newsreader.typeset.layout import Layout
from newsreader.typeset.lines import Line, Page

NO_MARGINS = 30
"""Cells of the widest pane that its column fills from edge to edge."""

STEP = 4
"""Cells that `+` and `-` change the column by."""

NOTHING_YET = "Nothing to read yet.\nThe headline that you choose is opened here."
"""What stands in the pane where there is no article at all."""

_TOP = Place()

_FOOT_ROOM = 1
"""Blank lines below the last line."""

_REST = 0.4
"""Seconds without scrolling after which the reader is at rest."""


class ArticleView(Passing, Picturing, Moving, can_focus=True, inherit_bindings=False):
    """Shows an article in a column of comfortable width, in the middle of the pane.

    It knows neither the article nor how a page is made: it is given a callable that makes the page
    for a width, and asks it again when the width changes. Where the reader is, is kept as a
    `Place` in the text, so a new width never loses it.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.LISTS, Scope.ARTICLE)
    COMPONENT_CLASSES: ClassVar[set[str]] = set(COMPONENTS)
    DEFAULT_CSS = ARTICLE_CSS

    measure: reactive[int] = reactive(72, init=False)
    """Cells of the column where the pane has room for it."""

    text_layout: reactive[Layout] = reactive(Layout(), init=False)
    """How running text is set; what makes the pages reads it."""

    empty_text: reactive[str] = reactive(NOTHING_YET)
    """What stands in the pane when no article is shown; lines are kept."""

    hyperlinks: reactive[bool] = reactive(False, init=False)
    """Whether the terminal is told where links lead."""

    def __init__(
        self,
        *,
        measure: int = 72,
        layout: Layout | None = None,
        visual: bool = True,
        id: str | None = None,
    ) -> None:
        """Make an empty pane.

        Args:
            measure: Cells of the column; clamped to what `+` and `-` allow.
            layout: How running text is set at first.
            visual: Whether text that is read from the right is put in the order of the eye.
            id: The widget's id.
        """
        super().__init__(id=id)
        self.set_reactive(ArticleView.measure, self.validate_measure(measure))
        self._wished = 0  # the measure that `-` was taken from where it was wider than the pane
        self.set_reactive(ArticleView.text_layout, layout or Layout())
        self.visual = visual
        self._pages: Pages | None = None
        self._page: Page | None = None
        self._place = _TOP
        self._laid: tuple[int, int] | None = None
        self._left = self._beside = 0
        self._timer: Timer | None = None
        self._painter = Painter(self.get_component_rich_style, visual=visual)
        self._strips: dict[int, Strip] = {}

    # What it holds

    @property
    def page(self) -> Page | None:
        """The page on the screen, all of it, or None."""
        if self._page is not None and self._pages is not None and not self._page.whole:
            self._adopt(self._pages.whole(self._page.width))
        return self._page

    @property
    def made(self) -> Page | None:
        """The page as far as it has been made: what is in sight, at least; or None."""
        return self._page

    @property
    def article_id(self) -> int | None:
        """The article on the page, or None."""
        return None if self._page is None else self._page.article_id

    @property
    def left(self) -> int:
        """Cells before the column."""
        return self._left

    @property
    def place(self) -> Place:
        """Where the reader is."""
        return self._place

    def show(
        self,
        maker: Callable[[int], Page] | None,
        place: Place = _TOP,
        first: FirstMaker | None = None,
        paced: PacedMaker | None = None,
        *,
        row: int = 0,
    ) -> None:
        """Show another article, or none.

        What there is to say of the one before is said first.

        Args:
            maker: Makes the page for a width in cells; it is kept, and asked at each new width.
            place: Where to open it.
            first: Makes as much of the page as is to be seen first; the rest is then made in a
                thread.
            paced: Makes the page in that thread, letting the screen go first; None: as `maker`.
            row: The row of the pane on which the place is to be.
        """
        self.tell_place()
        before = self.article_id
        if self._pages is not None:
            self._pages.leave()
        self._pages = Pages(maker, first, paced) if maker is not None else None
        self._place = place
        self.pictures.clear()
        self._page = None
        self.forget_near()
        self._lay_out((place, row) if row else None)
        if self.article_id != before:
            self.forget()

    def set_anew(self) -> None:
        """Have the page made again: more is known of what is on it.

        The first words in sight stay on their row, whatever goes from above them.
        """
        held = self.first_words
        self._page = None
        self.forget_near()
        self._lay_out(held)

    def tell_place(self) -> None:
        """Say at once where the reader is, if that has not been said."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
            if self._page is not None:
                self.post_message(PlaceChanged(self._page.article_id, self._place))

    # Laying out

    def validate_measure(self, measure: int) -> int:
        """Keep the column within what can be read."""
        return max(LEAST_MEASURE, min(measure, MOST_MEASURE))

    def watch_measure(self) -> None:
        """Set the page anew, at the same place."""
        self._lay_out()

    def watch_text_layout(self) -> None:
        """Set the page anew, at the same place."""
        self._page = None
        self._lay_out()

    def watch_empty_text(self) -> None:
        """Show the new text at once."""
        self.refresh()

    def watch_hyperlinks(self) -> None:
        """Paint anew, with links for the terminal or without."""
        self._painter.hyperlinks = self.hyperlinks
        self._strips.clear()
        self.refresh()

    def on_resize(self) -> None:
        """Set the page for the new size; the place stays at the top of the pane."""
        self.follow_size()

    def follow_size(self) -> None:
        """Lay the page out for the size that the pane has by now, if that is still to be done."""
        if self._laid != self._room():
            self._lay_out()

    def _room(self) -> tuple[int, int]:
        """Width and height of what can be painted on."""
        region = self.scrollable_content_region
        return region.width, region.height

    @property
    def _widest(self) -> int:
        """Cells of the widest column that the pane has room for."""
        width = self._room()[0]
        return width - 2 if width > NO_MARGINS else width

    def beside(self, column: int) -> int:
        """Cells of the pane at the right of a column of some width, but the last."""
        width = self._room()[0]
        return max(0, width - (width - column) // 2 - column - 1)

    def _lay_out(self, held: tuple[Place, int] | None = None) -> None:
        """Make the page for the width there is and put the place at the top of the pane.

        Args:
            held: A place that is to be on a row of the pane instead, 0-based.
        """
        self._strips.clear()
        self.refresh()
        self._laid = None
        room = width, height = self._room()
        if self._pages is None or width < 1 or height < 1:
            self.virtual_size = Size(width, 0)
            self.scroll_to(y=0, animate=False, force=True)
            return
        column = min(self.measure, self._widest)
        self._left, before = (width - column) // 2, self._beside
        self._beside = self.beside(column)
        stale = self._page is not None and self._page.tables and before != self._beside
        if self._page is None or stale or self._page.width != column:
            self._page = self._pages.make(self, column, self._place, height)
            self.adapt()
        self.virtual_size = Size(width, len(self._page.lines) + HEAD_ROOM + _FOOT_ROOM)
        if held is not None:
            y = max(0, self._page.line_at(held[0]) + HEAD_ROOM - held[1])
            self._place = self._page.place_at(self.seen_at(y - HEAD_ROOM)) if y else _TOP
        else:
            line = self._page.line_at(self._place)
            y = line + HEAD_ROOM - self.room_above(line) if line else 0
        self.scroll_to(y=y, animate=False, force=True)
        self._laid = room
        self.tell_pictures()

    def on_page_made(self, message: PageMade) -> None:
        """Take the whole page, if it is still the one that is wanted."""
        if message.pages is self._pages and message.pages.asked == message.number:
            self._adopt(message.page)

    def _adopt(self, page: Page) -> None:
        """Put a whole page in the place of its first part, line for line the same.

        Where it is not the same after all, the place of the reader is what stays.
        """
        held = self.first_words
        before, self._page = self._page, page
        width = self._room()[0]
        self.virtual_size = Size(width, len(page.lines) + HEAD_ROOM + _FOOT_ROOM)
        if before is not None and page.lines[: len(before.lines)] != before.lines:
            self._lay_out(held)

    # The column

    def action_wider(self) -> None:
        """Make the column wider; where the pane ends, as wide as it was wished for before.

        Where it fills the pane already it stays as it is, and that is told.
        """
        widest = min(self._widest, MOST_MEASURE)
        if self.measure >= widest:
            self.post_message(ColumnStays(widest, "wide"))
            return
        wider = self.measure + STEP
        if self._wished > wider >= self._widest:
            wider = self._wished
        self.measure = wider

    def action_narrower(self) -> None:
        """Make the column narrower, from what can be seen and not from what was wished for."""
        shown = min(self.measure, self._page.width if self._page is not None else self.measure)
        if shown <= LEAST_MEASURE:
            self.post_message(ColumnStays(shown, "narrow"))
        else:
            self._wished = self.measure if shown < self.measure else self._wished
            self.measure = shown - STEP

    def action_align(self) -> None:
        """Stretch lines of running text to the column, or leave them ragged."""
        layout = self.text_layout
        self.text_layout = replace(layout, justified=not layout.justified)

    def action_spacing(self) -> None:
        """Go to the next line spacing."""
        self.text_layout = replace(self.text_layout, spacing=self.text_layout.spacing.next)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Note where the reader is, and say so when they rest.

        While the pane is being laid out a new position is not their doing.
        """
        super().watch_scroll_y(old_value, new_value)
        self.renumber()
        if self._page is None or self._laid != self._room():
            return
        self.tell_pictures()
        top = round(new_value)
        place = self._page.place_at(self.seen_at(top - HEAD_ROOM)) if top else _TOP
        if place == self._place:
            return
        self._place = place
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_REST, self.tell_place)

    def on_unmount(self) -> None:
        """Make nothing any more."""
        if self._pages is not None:
            self._pages.leave()

    def on_blur(self) -> None:
        """Say where the reader is before they go elsewhere, and take the numbers away."""
        self.tell_place()
        self.leave_choice()

    def repaint(self) -> None:
        """Paint all lines anew: a picture has come."""
        self._strips.clear()
        self.refresh()

    # Painting

    def notify_style_update(self) -> None:
        """Forget what was painted in the old colours."""
        self._painter.forget()
        self._strips.clear()
        super().notify_style_update()

    def render_line(self, y: int) -> Strip:
        """Paint one line of the pane.

        Args:
            y: Line within the pane.
        """
        width = self.whole_width
        if self._page is None:
            return self._empty_line(y)
        index = self.line_at(y)
        if not 0 <= index < len(self._page.lines):
            return self._painter.blank(width)
        if self.is_passing:
            return self._passing(index, self._page.lines[index], width)
        strip = self._strips.get(index)
        if strip is None or strip.cell_length != width:
            line = self._page.lines[index]
            strip = self._painter.strip(line, self._left, width)
            strip = self.pictures.strip(self._page, index, strip, self._left)
            self._strips[index] = strip
        return strip

    def _passing(self, index: int, line: Line, width: int) -> Strip:
        """Paint a line with all that looks otherwise for a while; it is not kept."""
        strip = self._painter.strip(line, self._left, width, self.strokes_on(index))
        if self._page is not None:
            strip = self.pictures.strip(self._page, index, strip, self._left)
        hints = self.hints_on(index)
        return self._painter.hinted(strip, hints) if hints else strip

    def _empty_line(self, y: int) -> Strip:
        """What to do when there is nothing to read, a third down the pane."""
        style = self.get_component_rich_style(EMPTY)
        width, height = self._room()
        text = folded(self.empty_text, width - 4)
        line = y - max(0, (height - len(text)) // 3)
        shown = fit(text[line], width - 4) if 0 <= line < len(text) else ""
        return Strip([Segment("  " + shown, style)]).adjust_cell_length(self.whole_width, style)
