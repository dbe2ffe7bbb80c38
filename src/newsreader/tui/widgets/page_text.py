"""A page of facts: pieces of text in lines that are set anew for each width."""

from collections.abc import Callable

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from newsreader.tui.guard import plain
from newsreader.tui.turning import turning
from newsreader.typeset.sheet import Row, Tone

_STYLES = {
    Tone.PLAIN: "",
    Tone.STRONG: "bold",
    Tone.META: "$meta",
    Tone.CREDIT: "italic $meta",
    Tone.ERROR: "$error",
    Tone.NOTE: "$accent",
}


class PageText(Widget):
    """The page, set anew for each width."""

    DEFAULT_CSS = """
    PageText { width: 1fr; height: auto; }
    """

    visual = False
    """Whether text that is read from the right is put in the order of the eye."""

    def __init__(self, *, id: str | None = None) -> None:
        """Make an empty page.

        Args:
            id: The widget's id.
        """
        super().__init__(id=id)
        self._set: Callable[[int], tuple[Row, ...]] = lambda _: ()
        self._rows: tuple[Row, ...] = ()

    def show(self, setter: Callable[[int], tuple[Row, ...]]) -> None:
        """Show something else.

        Args:
            setter: Gives the rows for a width in cells.
        """
        self._set = setter
        width = self.size.width
        if not width or setter(width) != self._rows:
            self.refresh(layout=True)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines as last set."""
        return self._rows

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Set the page into a width, and say how many lines that makes."""
        self._rows = self._set(width)
        return len(self._rows)

    def render(self) -> Content:
        """The page as last set."""
        turn = turning(self.visual)
        lines = (((turn(plain(text)), _STYLES[tone]) for text, tone in row) for row in self._rows)
        return Content("\n").join(Content.assemble(*line) for line in lines)
