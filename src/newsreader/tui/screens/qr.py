"""A QR code large enough to be read off the screen."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.widgets import Static

from newsreader.tui.bindings import hint, sheet_bindings
from newsreader.tui.key import Scope
from newsreader.tui.screens.sheet import Sheet
from newsreader.tui.widgets.bar import Bar, words

_TRIM = 2
"""Modules of the quiet zone that a small window may cost on each side; two are left."""

_LEAST = 40
"""Columns of the paper, if the window has them: the line below the code has the same."""


class QrScreen(Sheet[None]):
    """The code, black on white whatever the theme is, and the link beneath."""

    CSS_PATH = "qr.tcss"
    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings(Scope.QR)

    def __init__(self, lines: Sequence[str], url: str) -> None:
        """Make the screen.

        Args:
            lines: The code as half blocks, ink on paper, its quiet zone four modules wide.
            url: What it says.
        """
        super().__init__()
        self._lines = list(lines)
        self._url = url

    def compose(self) -> ComposeResult:
        """The code, and what it says."""
        with Vertical(id="sheet"):
            yield Static(id="code", markup=False)
            yield Bar()

    def on_mount(self) -> None:
        """Say what the code says."""
        bar = self.query_one(Bar)
        bar.left = words(self._url)
        bar.right = words(hint(self, "qr-close", "closes"))
        self._show(self.size.width, self.size.height)

    def on_resize(self, event: events.Resize) -> None:
        """Fit the code in anew."""
        self._show(event.size.width, event.size.height)

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)

    def _show(self, width: int, height: int) -> None:
        lines = self._lines
        if len(lines) > height or len(lines[0]) > width:
            half = _TRIM // 2
            lines = [line[_TRIM:-_TRIM] for line in lines[half:-half]]
        code, bar = self.query_one("#code", Static), self.query_one(Bar)
        fits = len(lines) <= height and len(lines[0]) <= width
        code.set_class(fits, "-fits")
        # The last line goes first where there is none to spare: the code itself says it.
        bar.display = not fits or len(lines) < height
        code.update(
            "\n".join(line.center(min(_LEAST, width)) for line in lines)
            if fits
            else f"The code of this link has {len(lines[0])} columns and {len(lines)} lines; "
            f"this window has {width} and {height}."
        )
