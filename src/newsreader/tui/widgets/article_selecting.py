"""Selecting text with the mouse: by characters, by words, by paragraphs.

Textual has a selection of its own, which takes whole widgets where it begins or ends in none of
their text and goes over from pane to pane; this one stays in the article and knows what of a line
is text. What is selected is copied when the button is let go.
"""

from textual import events
from textual.timer import Timer

from newsreader.pattern import late
from newsreader.tui.widgets.article_ground import ArticleGround
from newsreader.tui.widgets.article_messages import SelectionMade
from newsreader.tui.widgets.article_paint import SELECTED, Stroke
from newsreader.typeset.passages import Spot, whole_clusters

SCROLL_EVERY = 0.05
"""Seconds between two lines while the mouse is held above or below the pane."""

_WORD = late(r"\w+(?:[.'’‐-]\w+)*")

_Grip = tuple[Spot, Spot]
"""The spots before and after the character that the mouse is on."""


class Selecting(ArticleGround):
    """What is selected of the article."""

    ALLOW_SELECT = False

    _selected: tuple[Spot, Spot] | None = None
    _anchor: _Grip | None = None
    _pressed = (0, 0)
    _dragged = False
    _pointer = (0, 0)
    _scrolling: Timer | None = None

    @property
    def selection(self) -> str:
        """The text that is selected, as its author wrote it, or `""`."""
        return "" if self._selected is None else self.reading.text(*self._selected)

    @property
    def has_selection(self) -> bool:
        """Whether there is a selection."""
        return self._selected is not None

    def select(self, start: Spot, end: Spot) -> None:
        """Select what lies between two spots of `reading`.

        Args:
            start: The first.
            end: The second, not before the first.
        """
        self._selected = (start, end) if start < end else None
        self.refresh()

    def leave_selection(self) -> None:
        """Select nothing."""
        if self._selected is not None:
            self._selected = None
            self.refresh()

    # Mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Begin a selection, if the mouse is moved before the button is let go."""
        offset = event.get_content_offset(self)
        self._dragged = False
        if offset is None or event.button != 1 or self.page is None:
            return
        self._pressed = (offset.x, offset.y)
        self._anchor = self._grip(offset.x, offset.y)
        self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """Select up to the mouse."""
        if self._anchor is None:
            return
        offset = event.get_content_offset_capture(self)
        self._pointer = (offset.x, offset.y)
        if self._pointer == self._pressed and not self._dragged:
            return
        self._dragged = True
        self._drag()
        outside = not 0 <= offset.y < self.scrollable_content_region.height
        if outside and self._scrolling is None:
            self._scrolling = self.set_interval(SCROLL_EVERY, self._scroll)
        elif not outside:
            self._stop()

    def on_mouse_up(self, _event: events.MouseUp) -> None:
        """Copy what is selected."""
        if self._anchor is None:
            return
        self._anchor = None
        self._stop()
        self.release_mouse()
        if self._dragged:
            self._tell()

    def take_click(self, event: events.Click) -> bool:
        """Select a word at a second click and a paragraph at a third; else select nothing.

        Args:
            event: The click.

        Returns:
            Whether it was one of these, or the end of a selection, and not a click on what is
            there.
        """
        if self._dragged:
            self._dragged = False
            return True
        offset = event.get_content_offset(self)
        self.leave_selection()
        if event.chain < 2 or offset is None or self.page is None:
            return False
        self._select_around(self._grip(offset.x, offset.y), whole=event.chain > 2)
        self._tell()
        return True

    def _select_around(self, grip: _Grip, *, whole: bool) -> None:
        """Select the word that the mouse is on, or its whole paragraph."""
        (passage, offset), after = grip
        if (passage, offset) == after:
            return  # beside all text
        text = self.reading.passages[passage].text
        if whole:
            self.select(Spot(passage, 0), Spot(passage, len(text)))
            return
        for word in _WORD.finditer(text):
            if word.start() <= offset < word.end():
                self.select(Spot(passage, word.start()), Spot(passage, word.end()))

    def _grip(self, x: int, y: int) -> _Grip:
        line = self.line_at(y)
        count = len(self.page.lines) if self.page is not None else 0
        if line < 0:
            return Spot(0, 0), Spot(0, 0)
        if line >= count:
            return self.reading.end, self.reading.end
        return self.reading.spot_at(line, self.character_at(line, x))

    def _drag(self) -> None:
        if self._anchor is not None:
            head = self._grip(*self._pointer)
            start, end = min(self._anchor[0], head[0]), max(self._anchor[1], head[1])
            self.select(*self.reading.within(start, end))

    def _scroll(self) -> None:
        y = self._pointer[1]
        self.move(-1 if y < 0 else 1)
        self._drag()

    def _stop(self) -> None:
        if self._scrolling is not None:
            self._scrolling.stop()
            self._scrolling = None

    def _tell(self) -> None:
        if text := self.selection:
            self.post_message(SelectionMade(text))

    def selected_on(self, line: int) -> list[Stroke]:
        """Return what of a line is selected.

        Args:
            line: Index of a line of the page.
        """
        if self._selected is None or self.page is None:
            return []
        text = self.page.lines[line].text
        parts = self.reading.on_line(line, *self._selected)
        return [Stroke(*whole_clusters(text, *part), SELECTED) for part in parts]

    # What is so for a while

    def forget(self) -> None:
        """Another article is shown."""
        super().forget()
        self._anchor = None
        self._stop()
        self.leave_selection()

    def adapt(self) -> None:
        """The same article has a new page, whose rows may be others."""
        super().adapt()
        self._anchor = None
        self._stop()
        self.leave_selection()
