"""A pane that paints its lines itself, without Textual's cache between."""

from textual.geometry import Region
from textual.strip import Strip

from newsreader.tui.widgets.components import Components


class Direct(Components):
    """A pane without border and padding whose strips are whole: full width, with a background.

    Textual keeps what it painted by the line of the screen, so that scrolling by one row, or a new
    page, has it paint all of them anew, and what it does to each (borders, padding, tints, titles,
    none of which these panes have) costs more than painting it. Strips that a pane keeps by what
    they show have all with them that Textual has worked out: their parts, their escape sequences.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """Paint some lines of the pane.

        Args:
            crop: What is wanted of the pane.
        """
        strips = self.paint(crop.line_range)
        background = self.background_colors[1]
        for line_filter in self.get_line_filters():
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        if crop.column_span != (0, self.whole_width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def paint(self, lines: range) -> list[Strip]:
        """Paint some lines of the pane at their full width.

        Args:
            lines: Lines of the pane, 0-based.
        """
        return [self.render_line(y) for y in lines]

    @property
    def whole_width(self) -> int:
        """Cells of a strip: the pane with the place of the scrollbar, which may have none."""
        return self.size.width
