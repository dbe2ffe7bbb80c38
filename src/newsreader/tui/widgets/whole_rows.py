"""A list of rows of several lines each, of which a whole one is always at the top."""

from textual.geometry import Size

from newsreader.tui.widgets.direct import Direct
from newsreader.tui.widgets.rows import least_top


class WholeRows(Direct):
    """A pane of rows: one begins at its top, whoever scrolls and however far.

    What would be left of a row there is a line that nobody can tell whose it is.
    """

    @property
    def each(self) -> int:
        """Lines of a row."""
        raise NotImplementedError

    @property
    def lines_high(self) -> int:
        """Lines of the pane, at least 1."""
        return max(1, self.scrollable_content_region.height)

    def make_room(self, rows: int, width: int) -> None:
        """Let so many rows be scrolled through.

        Args:
            rows: How many there are.
            width: Cells of each.
        """
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
