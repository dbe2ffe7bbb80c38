"""A list of rows of several lines each: moving in it, and a whole row at its top."""

import sys

from textual.geometry import Size

from newsreader.tui.widgets.direct import Direct
from newsreader.tui.widgets.rows import into_sight, least_top


class WholeRows(Direct):
    """A pane of rows: one begins at its top, whoever scrolls and however far.

    What would be left of a row there is a line that nobody can tell whose it is.
    """

    @property
    def each(self) -> int:
        """Lines of a row."""
        raise NotImplementedError

    @property
    def at(self) -> int:
        """The selected row, from 0."""
        raise NotImplementedError

    def move_to(self, row: int) -> None:
        """Select a row, or the first or last where it is beyond them.

        Args:
            row: Its number, from 0.
        """
        raise NotImplementedError

    _high = 1
    """Lines it had when it was last in sight."""

    @property
    def lines_high(self) -> int:
        """Lines of the pane, at least 1; of one that is hidden those it had before."""
        return self.scrollable_content_region.height or self._high

    @property
    def selected_was_in_sight(self) -> bool:
        """Whether the selected row was in sight before the pane got another height."""
        top = self.scroll_offset.y
        return top <= self.at * self.each < top + self._high

    def make_room(self, rows: int, width: int) -> None:
        """Let so many rows be scrolled through.

        Args:
            rows: How many there are.
            width: Cells of each.
        """
        self._high = self.lines_high
        lines = rows * self.each
        if lines > self.lines_high:  # at the end of all a row begins at the top too
            lines = least_top(lines, self.each, self.lines_high) + self.lines_high
        self.virtual_size = Size(width, lines)

    def validate_scroll_y(self, value: float) -> float:
        """Let a row begin at the top."""
        return super().validate_scroll_y(self._at_row(value))

    def validate_scroll_target_y(self, value: float) -> float:
        """Let a row begin at the top."""
        return super().validate_scroll_target_y(self._at_row(value))

    def _at_row(self, line: float) -> float:
        return round(line / self.each) * self.each

    def show_row(self) -> None:
        """Bring the selected row into sight, with a neighbour when there is room."""
        top = self.scroll_offset.y
        wanted = into_sight(self.at, self.each, self.lines_high, top)
        if wanted != top:
            self.scroll_to(y=wanted, animate=False, force=True)

    def action_down(self) -> None:
        """Select the next row."""
        self.move_to(self.at + 1)

    def action_up(self) -> None:
        """Select the row before."""
        self.move_to(self.at - 1)

    def action_top(self) -> None:
        """Select the first row."""
        self.move_to(0)

    def action_bottom(self) -> None:
        """Select the last row."""
        self.move_to(sys.maxsize)

    def action_page_down(self) -> None:
        """Go down one page."""
        self._page(1.0)

    def action_page_up(self) -> None:
        """Go up one page."""
        self._page(-1.0)

    def action_half_down(self) -> None:
        """Go down half a page."""
        self._page(0.5)

    def action_half_up(self) -> None:
        """Go up half a page."""
        self._page(-0.5)

    def _page(self, pages: float) -> None:
        rows = max(1, int(self.lines_high / self.each * abs(pages)))
        self.move_to(self.at + (rows if pages > 0 else -rows))
