"""The page of an article in a pane: set for its width, scrolled, with the place that it keeps."""

from collections.abc import Callable
from typing import Final

from textual.geometry import Size
from textual.reactive import reactive
from textual.timer import Timer

from newsreader.model.article import Place
from newsreader.model.session import LEAST_MEASURE, MOST_MEASURE
from newsreader.tui.widgets.article_ground import HEAD_ROOM, TOP, ArticleGround
from newsreader.tui.widgets.article_messages import PicturesNear, PlaceChanged
from newsreader.tui.widgets.article_rest import FirstMaker, PacedMaker, PageMade, Pages
from newsreader.tui.widgets.picture_paint import PicturePaint
from newsreader.typeset.layout import Layout
from newsreader.typeset.lines import Page, Plate

ONE_MARGIN: Final = 30
"""Cells of the widest pane whose column ends at its right edge; one stays blank at the left."""
_FOOT_ROOM: Final = 1
"""Blank lines below the last line."""
_REST: Final = 0.4
"""Seconds without scrolling after which the reader is at rest."""


class PageView(ArticleGround):
    """A pane that has its page made for the width that it has.

    It knows neither the article nor how a page is made: it is given a callable that makes the page
    for a width, and asks it again when the width changes. Where the reader is, is kept as a
    `Place` in the text, so a new width never loses it.

    Attributes:
        pictures: Those that have come, and how they are painted.
    """

    measure: reactive[int] = reactive(72, init=False)
    """Cells of the column where the pane has room for it."""

    text_layout: reactive[Layout] = reactive(Layout(), init=False)
    """How running text is set; what makes the pages reads it."""

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
        super().__init__(visual=visual, id=id)
        self.set_reactive(PageView.measure, self.validate_measure(measure))
        self.set_reactive(PageView.text_layout, layout or Layout())
        self.pictures = PicturePaint(lambda: self.app.screen is not self.screen)
        self._near: tuple[Plate, ...] = ()
        self._pages: Pages | None = None
        self._laid: tuple[int, int] | None = None
        self._beside = 0
        self._timer: Timer | None = None

    def show(
        self,
        maker: Callable[[int], Page] | None,
        place: Place = TOP,
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
        return max(1, width - (2 if width > ONE_MARGIN else 1))

    def beside(self, column: int) -> int:
        """Cells of the pane at the right of a column of some width, but the last."""
        return max(0, self._room()[0] - self._margin(column) - column - 1)

    def _margin(self, column: int) -> int:
        """Cells at the left of a column, so that no text touches what is beside the pane."""
        spare = self._room()[0] - column
        return max(spare // 2, min(1, spare))

    def _lay_out(self, held: tuple[Place, int] | None = None) -> None:
        """Make the page for the width there is and put the place at the top of the pane.

        Args:
            held: A place that is to be on a row of the pane instead, 0-based.
        """
        self.repaint()
        self._laid = None
        room = width, height = self._room()
        if self._pages is None or width < 1 or height < 1:
            self.virtual_size = Size(width, 0)
            self.scroll_to(y=0, animate=False, force=True)
            return
        column = min(self.measure, self._widest)
        self._left, before = self._margin(column), self._beside
        self._beside = self.beside(column)
        stale = self._page is not None and self._page.tables and before != self._beside
        if self._page is None or stale or self._page.width != column:
            self._page = self._pages.make(self, column, self._place, height)
            self.adapt()
        self.virtual_size = Size(width, len(self._page.lines) + HEAD_ROOM + _FOOT_ROOM)
        if held is not None:
            y = max(0, self._page.line_at(held[0]) + HEAD_ROOM - held[1])
            self._place = self._page.place_at(self.seen_at(y - HEAD_ROOM)) if y else TOP
        else:
            line = self._page.line_at(self._place)
            y = line + HEAD_ROOM - self.room_above(line) if line else 0
        self.scroll_to(y=y, animate=False, force=True)
        self._laid = room
        self.tell_pictures()

    def complete(self) -> None:
        """Put the whole page in the place of its first part."""
        if self._page is not None and self._pages is not None:
            self._adopt(self._pages.whole(self._page.width))

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

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Note where the reader is, and say so when they rest.

        While the pane is being laid out a new position is not their doing.
        """
        super().watch_scroll_y(old_value, new_value)
        if self._page is None or self._laid != self._room():
            return
        self.tell_pictures()
        top = round(new_value)
        place = self._page.place_at(self.seen_at(top - HEAD_ROOM)) if top else TOP
        if place == self._place:
            return
        self._place = place
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(_REST, self.tell_place)

    # Pictures

    def forget_near(self) -> None:
        """The page is made anew: say again which pictures are near."""
        self._near = ()

    def tell_pictures(self) -> None:
        """Say which pictures are within a page of what is in sight and not there yet."""
        page = self.made
        if page is None:
            return
        top, height = self.scroll_offset.y - HEAD_ROOM, self.scrollable_content_region.height
        near = self.pictures.near(page, top, height)
        if near != self._near:
            self._near = near
            self.post_message(PicturesNear(page.article_id, near))

    def on_unmount(self) -> None:
        """Make nothing any more."""
        if self._pages is not None:
            self._pages.leave()

    # What others add to it

    def forget(self) -> None:
        """Another article is shown: nothing of what was chosen, sought or selected is there."""

    def adapt(self) -> None:
        """The same article has a new page: its lines are others."""

    def repaint(self) -> None:
        """Paint all lines anew."""
        self.refresh()
