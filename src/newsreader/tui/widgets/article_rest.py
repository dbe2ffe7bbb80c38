"""The rest of a long page, made in a thread once its first part is on the screen.

Half a megabyte of text takes longer to set than a key press may take to be answered, and what is
in sight is a hundredth of it.
"""

import threading
from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from textual.message import Message
from textual.widget import Widget

from newsreader.model.article import Place
from newsreader.tui.pace import LeftError, Pace
from newsreader.typeset.lines import Page

FirstMaker: TypeAlias = Callable[[int, Place, int], Page]
"""Makes the first part of a page: for a width in cells, with so many lines from a place on."""

PacedMaker: TypeAlias = Callable[[int, Pace], Page]
"""Makes all of a page for a width in cells, and lets the screen go first."""

_FIRST_LINES = 200
"""Lines of a page that are made at once; most articles have no more."""

_FIRST_PANES = 3
"""Heights of the pane that are made at once, where that is more."""


class Pages:
    """Makes the pages of one article.

    Attributes:
        asked: How many pages have been asked for: the last one alone is of use.
    """

    def __init__(
        self,
        maker: Callable[[int], Page],
        first: FirstMaker | None,
        paced: PacedMaker | None = None,
    ) -> None:
        """Take what makes them.

        Args:
            maker: Makes all of the page for a width in cells.
            first: Makes as much of it as is wanted first; None: all is made at once.
            paced: As `maker`, in a thread; None: `maker` does that, too.
        """
        self.asked = 0
        self._maker = maker
        self._first = first
        self._paced = paced or (lambda column, _pace: maker(column))
        self._making = threading.Lock()
        self._made: tuple[int, Page] | None = None
        self._awaited = False
        self._left = False

    def make(self, widget: Widget, column: int, place: Place, height: int) -> Page:
        """Make the page, of a long one what is in sight first and the rest after that is shown.

        Args:
            widget: Is sent a `PageMade` with all of the page where the first part is not all.
            column: Cells.
            place: What is to be in sight.
            height: Lines that are seen at once.
        """
        self.asked += 1
        if self._first is None:
            return self._maker(column)
        page = self._first(column, place, max(_FIRST_LINES, _FIRST_PANES * height))
        if not page.whole:
            rest = partial(self._make_rest, widget, column, self.asked)
            # Twice: while painting is held back for this page, the first time comes before it.
            widget.call_after_refresh(widget.call_after_refresh, rest)
        return page

    def whole(self, column: int) -> Page:
        """Make all of the page that was asked for last, or wait for the thread that is about it.

        Args:
            column: Cells.
        """
        self._awaited = True
        with self._making:
            self._awaited = False
            if self._made is None or self._made[0] != self.asked:
                self._made = self.asked, self._maker(column)
            return self._made[1]

    def leave(self) -> None:
        """Another article is shown: what is being made comes to nothing."""
        self._left = True

    def _make_rest(self, widget: Widget, column: int, number: int) -> None:
        """Make all of the page in a thread, if no other has been asked for since."""
        if not self._is_wanted(number):
            return
        pace = Pace(lambda: not self._left, lambda: self._awaited)

        def act() -> None:
            try:
                with self._making:
                    if self._made is not None and self._made[0] == number:
                        return  # the screen could not wait, and has it
                    if not self._is_wanted(number):
                        return
                    page = self._paced(column, pace)
                    self._made = number, page
            except LeftError:
                return
            if self._is_wanted(number):
                widget.post_message(PageMade(page, self, number))

        widget.run_worker(act, thread=True, group="page", exit_on_error=False)

    def _is_wanted(self, number: int) -> bool:
        """Whether no other page has been asked for since, and no other article."""
        return not self._left and number == self.asked


class PageMade(Message):
    """A page has been made in full.

    Attributes:
        page: All of it.
        pages: Whose page it is.
        number: How many pages had been asked for.
    """

    def __init__(self, page: Page, pages: Pages, number: int) -> None:
        super().__init__()
        self.page = page
        self.pages = pages
        self.number = number
