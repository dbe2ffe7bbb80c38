"""The room for one picture that is looked at large."""

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from newsreader.model.pictures import Shown
from newsreader.tui.guard import folded
from newsreader.tui.widgets.picture_paint import picture_row


class Canvas(Widget):
    """Paints a picture in the middle, or words while there is none.

    Attributes:
        shown: The picture, or None.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"canvas--ground"}

    def __init__(self, *, id: str | None = None) -> None:
        """Begin empty.

        Args:
            id: The widget's id.
        """
        super().__init__(id=id)
        self.shown: Shown | None = None
        self._number = 0
        self._words = ""

    def show(self, shown: Shown | None, number: int = 0, words: str = "") -> None:
        """Paint a picture, or words.

        Args:
            shown: The picture, or None.
            number: What a terminal knows it by, where it does.
            words: What stands there without a picture, or below it.
        """
        self.shown, self._number, self._words = shown, number, words
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Paint one line."""
        width, height = self.size
        ground = self.get_component_rich_style("canvas--ground")
        shown = self.shown
        if shown is None:
            lines = folded(self._words, width - 2)
            at = y - max(0, (height - len(lines)) // 2)
            text = lines[at] if 0 <= at < len(lines) else ""
            return self._line(text, ground)
        row = y - max(0, (height - shown.box.rows) // 2)
        if self._words and row == shown.box.rows + 1:
            return self._line(self._words[:width], ground)
        if not 0 <= row < shown.box.rows or shown.box.columns > width:
            return Strip.blank(width, ground)
        left = (width - shown.box.columns) // 2
        right = width - left - shown.box.columns
        middle = Strip(picture_row(shown, row, self._number, ground), shown.box.columns)
        return Strip.join([Strip.blank(left, ground), middle, Strip.blank(right, ground)])

    def _line(self, text: str, ground: Style) -> Strip:
        width = self.size.width
        line = " " * ((width - cell_len(text)) // 2) + text
        return Strip([Segment(line, ground)]).adjust_cell_length(width, ground)
