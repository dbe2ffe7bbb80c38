"""The ground of the article pane: the page that it holds, and where the lines of it are."""

from typing import Final

from newsreader.model.article import Place
from newsreader.tui.widgets.direct import Direct
from newsreader.tui.widgets.picture_paint import plate_on
from newsreader.typeset.lines import Page
from newsreader.typeset.painted import character_at, painted_cells
from newsreader.typeset.passages import Reading, read

HEAD_ROOM: Final = 1
"""Blank lines above the headline."""
TOP: Final = Place()
"""Where an article begins."""
_LEAST_SHARE: Final = 4
"""How many times as high as the head of a table the pane is at least, if it is to stay in sight."""
_NONE: Final = range(0)
"""No lines."""


class ArticleGround(Direct):
    """A pane that holds a page.

    Attributes:
        visual: Whether text that is read from the right is put in the order of the eye.
        covered: Lines at the foot of the pane over which the screen puts words, if it has any.
    """

    def __init__(self, *, visual: bool = True, id: str | None = None) -> None:
        """Hold nothing.

        Args:
            visual: Whether text that is read from the right is put in the order of the eye.
            id: The widget's id.
        """
        super().__init__(id=id)
        self.visual = visual
        self.covered = 0
        self._page: Page | None = None
        self._place = TOP
        self._left = 0
        self._read: tuple[Page, Reading] | None = None

    @property
    def page(self) -> Page | None:
        """The page on the screen, all of it, or None."""
        if self._page is not None and not self._page.whole:
            self.complete()
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

    def complete(self) -> None:
        """Put the whole page in the place of its first part, which is all that has been made."""

    def follow_size(self) -> None:
        """Lay the page out for the size that the pane has by now, if that is still to be done.

        Where somebody goes is not lost then: laying out goes back to the place that was last noted.
        """

    # Going somewhere

    def move(self, lines: int) -> None:
        """Scroll.

        Args:
            lines: So many down; negative ones up.
        """
        if self.scroll_offset.y + lines > self.max_scroll_y:
            _ = self.page  # all of it: there may be more than has been set
        self.scroll_to(y=self.scroll_offset.y + lines, animate=False, force=True)

    def go_to_line(self, line: int, *, below: int | None = None) -> None:
        """Bring a line to the top of the pane.

        Args:
            line: Index of the line.
            below: Lines that are to stay above it; None: what stays at the top of the pane there,
                and above the first line the room that there is.
        """
        self.follow_size()
        if below is None:
            below = self.room_above(line) if line else HEAD_ROOM
        self.move(line + HEAD_ROOM - below - self.scroll_offset.y)

    def go_to(self, place: Place) -> None:
        """Bring a place to the top of the pane; the first one with the room above it.

        Args:
            place: Where in the article.
        """
        self.follow_size()
        if self.page is not None:
            self.go_to_line(self.page.line_at(place))

    # Where things are

    @property
    def reading(self) -> Reading:
        """The text of the page, read when it is first asked for."""
        page = self.page
        if page is None:
            return Reading(())
        if self._read is None or self._read[0] is not page:
            self._read = (page, read(page))
        return self._read[1]

    @property
    def sight(self) -> tuple[int, int]:
        """Index of the first line in sight, and of the one after the last.

        A line that words of the screen may cover is not: it is asked for links and matches, and of
        these there is always something to say.
        """
        first = self.scroll_offset.y - HEAD_ROOM
        end = first + max(1, self.scrollable_content_region.height - self.covered)
        return max(0, self.seen_at(first)), end

    def pinned_at(self, top: int) -> range:
        """The lines that stay at the top of the pane: the head of a table that is scrolled through.

        It stays as long as rows of its table are below it, and where it takes little of the pane.

        Args:
            top: Index of the line that is at the top without that.
        """
        made = self.made
        head = made.head_of(top) if made is not None else _NONE
        small = len(head) * _LEAST_SHARE <= self.scrollable_content_region.height
        if made is None or top <= head.start or not small:
            return _NONE
        below = top + len(head)
        below += below < len(made.lines) and made.lines[below].blank
        return head if made.head_of(below) == head else _NONE

    def seen_at(self, top: int) -> int:
        """Index of the first line that is seen below what stays at the top of the pane.

        Args:
            top: Index of the line that is at the top without that.
        """
        return top + len(self.pinned_at(top))

    def room_above(self, line: int) -> int:
        """How many lines stay at the top of the pane where a line is the first below them.

        Args:
            line: Index of the line.
        """
        head = self.made.head_of(line) if self.made is not None else _NONE
        return len(self.pinned_at(line - len(head))) if head and line >= head.stop else 0

    @property
    def first_words(self) -> tuple[Place, int] | None:
        """The first text in sight that is no picture's, and its row; None at the top."""
        made = self.made
        top = self.scroll_offset.y - HEAD_ROOM
        if made is None or top < 0:
            return None
        for index in range(
            self.seen_at(top),
            min(top + self.scrollable_content_region.height, len(made.lines)),
        ):
            if not made.lines[index].blank and plate_on(made, index) is None:
                return made.place_at(index), index - top
        return None

    def is_at(self, place: Place, row: int) -> bool:
        """Whether a place is still on the row to which it was brought, or as near as may be.

        Args:
            place: Where in the article.
            row: Of the pane.
        """
        made = self.made
        line = made.line_at(place) if made is not None else 0
        y = max(0, line + HEAD_ROOM - (row or self.room_above(line))) if line else 0
        return self.scroll_offset.y == min(y, self.max_scroll_y)

    def line_at(self, y: int) -> int:
        """The index of the line at a row of the pane, which need not be there.

        Args:
            y: Row, 0-based.
        """
        top = self.scroll_offset.y - HEAD_ROOM
        pinned = self.pinned_at(top)
        return pinned[y] if 0 <= y < len(pinned) else y + top

    def character_at(self, line: int, x: int) -> int:
        """The index of the character at a cell of a line.

        Args:
            line: Index of a line of the page.
            x: Column of the pane, 0-based.

        Returns:
            -1 before the line, its length behind it.
        """
        made = self.made
        if x < self.left or made is None:
            return -1
        text = made.lines[line].text
        found = character_at(made.lines[line], x - self.left, visual=self.visual)
        return len(text) if found is None else found

    def cell_of(self, line: int, at: int) -> int:
        """The column of the pane at which a character of a line stands.

        Args:
            line: Index of a line of the page.
            at: Index of the character.
        """
        if self.made is None:
            return self.left
        cells = painted_cells(self.made.lines[line], visual=self.visual)
        return self.left + (cells.index(at) if at in cells else len(cells))
