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


class ArticleSelecting:
    """What is selected of the article."""

    def __init__(self, ground: ArticleGround) -> None:
        """Select nothing.

        Args:
            ground: The page, and where its lines are; it has the mouse, and tells what is selected.
        """
        self._ground = ground
        self._selected: tuple[Spot, Spot] | None = None
        self._anchor: _Grip | None = None
        self._pressed = (0, 0)
        self._dragged = False
        self._pointer = (0, 0)
        self._scrolling: Timer | None = None

    @property
    def text(self) -> str:
        """The text that is selected, as its author wrote it, or `""`."""
        return "" if self._selected is None else self._ground.reading.text(*self._selected)

    @property
    def any(self) -> bool:
        """Whether there is a selection."""
        return self._selected is not None

    def select(self, start: Spot, end: Spot) -> None:
        """Select what lies between two spots of `reading`.

        Args:
            start: The first.
            end: The second, not before the first.
        """
        self._selected = (start, end) if start < end else None
        self._ground.refresh()

    def leave(self) -> None:
        """Select nothing."""
        if self._selected is not None:
            self._selected = None
            self._ground.refresh()

    # Mouse

    def press(self, event: events.MouseDown) -> None:
        """Begin a selection, if the mouse is moved before the button is let go."""
        offset = event.get_content_offset(self._ground)
        self._dragged = False
        if offset is None or event.button != 1 or self._ground.page is None:
            return
        self._pressed = (offset.x, offset.y)
        self._anchor = self._grip(offset.x, offset.y)
        self._ground.capture_mouse()

    def drag(self, event: events.MouseMove) -> None:
        """Select up to the mouse."""
        if self._anchor is None:
            return
        offset = event.get_content_offset_capture(self._ground)
        self._pointer = (offset.x, offset.y)
        if self._pointer == self._pressed and not self._dragged:
            return
        self._dragged = True
        self._drag()
        outside = not 0 <= offset.y < self._ground.scrollable_content_region.height
        if outside and self._scrolling is None:
            self._scrolling = self._ground.set_interval(SCROLL_EVERY, self._scroll)
        elif not outside:
            self._stop()

    def release(self) -> None:
        """Copy what is selected."""
        if self._anchor is None:
            return
        self._anchor = None
        self._stop()
        self._ground.release_mouse()
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
        offset = event.get_content_offset(self._ground)
        self.leave()
        if event.chain < 2 or offset is None or self._ground.page is None:
            return False
        self._select_around(self._grip(offset.x, offset.y), whole=event.chain > 2)
        self._tell()
        return True

    def _select_around(self, grip: _Grip, *, whole: bool) -> None:
        """Select the word that the mouse is on, or its whole paragraph."""
        (passage, offset), after = grip
        if (passage, offset) == after:
            return  # beside all text
        text = self._ground.reading.passages[passage].text
        if whole:
            self.select(Spot(passage, 0), Spot(passage, len(text)))
            return
        for word in _WORD.finditer(text):
            if word.start() <= offset < word.end():
                self.select(Spot(passage, word.start()), Spot(passage, word.end()))

    def _grip(self, x: int, y: int) -> _Grip:
        line = self._ground.line_at(y)
        count = len(self._ground.page.lines) if self._ground.page is not None else 0
        if line < 0:
            return Spot(0, 0), Spot(0, 0)
        if line >= count:
            return self._ground.reading.end, self._ground.reading.end
        return self._ground.reading.spot_at(line, self._ground.character_at(line, x))

    def _drag(self) -> None:
        if self._anchor is not None:
            head = self._grip(*self._pointer)
            start, end = min(self._anchor[0], head[0]), max(self._anchor[1], head[1])
            self.select(*self._ground.reading.within(start, end))

    def _scroll(self) -> None:
        y = self._pointer[1]
        self._ground.move(-1 if y < 0 else 1)
        self._drag()

    def _stop(self) -> None:
        if self._scrolling is not None:
            self._scrolling.stop()
            self._scrolling = None

    def _tell(self) -> None:
        if text := self.text:
            self._ground.post_message(SelectionMade(text))

    def strokes_on(self, line: int) -> list[Stroke]:
        """Return what of a line is selected.

        Args:
            line: Index of a line of the page.
        """
        if self._selected is None or self._ground.page is None:
            return []
        text = self._ground.page.lines[line].text
        parts = self._ground.reading.on_line(line, *self._selected)
        return [Stroke(*whole_clusters(text, *part), SELECTED) for part in parts]

    # What is so for a while

    def forget(self) -> None:
        """Another page is shown, whose rows are others."""
        self._anchor = None
        self._stop()
        self.leave()
