"""The menu of a headline, by the right button: what can be done with it, and by which key."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widgets.option_list import Option

from newsreader.model.article import Headline
from newsreader.tui.bindings import sheet_bindings
from newsreader.tui.key import Scope
from newsreader.tui.keys import show_key, split_keys
from newsreader.tui.screens.sheet import ListSheet
from newsreader.tui.widgets.paged_list import PagedList

WIDTH = 30
"""Cells of the menu."""


class HeadlineMenu(ListSheet[str]):
    """A few lines at the mouse; gives back the id of the key that does what was chosen."""

    CSS_PATH = "headline_menu.tcss"
    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings(Scope.HEADLINE_MENU)

    def __init__(self, headline: Headline, in_force: Mapping[str, str], x: int, y: int) -> None:
        """Make the menu.

        Args:
            headline: Whose.
            in_force: The keymap.
            x: Column of the screen where the mouse is.
            y: Its line.
        """
        super().__init__()
        self._at = x, y
        self._keys = in_force
        self._entries = dict(_entries(headline))

    def compose(self) -> ComposeResult:
        """A line for each thing that can be done."""
        lines = (Option(self._line(name, does)) for name, does in self._entries.items())
        yield PagedList(*lines, id="sheet", markup=False)

    def on_mount(self) -> None:
        """Put the menu at the mouse, where it is whole."""
        self._place()
        self.list.focus()

    def on_resize(self) -> None:
        """Keep it on the screen."""
        self._place()

    def _place(self) -> None:
        width, height = self.app.size
        x = max(0, min(self._at[0] + 1, width - WIDTH))
        y = max(0, min(self._at[1], height - len(self._entries)))
        self.list.styles.width = min(WIDTH, width)
        self.list.styles.offset = x, y

    def _line(self, name: str, does: str) -> Content:
        key = show_key(split_keys(self._keys[name])[0])
        gap = " " * max(1, WIDTH - 2 - cell_len(does) - cell_len(key))
        return Content.assemble((does, "$foreground"), (f"{gap}{key}", "$meta"))

    def on_key(self, event: events.Key) -> None:
        """Take the key of a line, which does the same without the menu."""
        for name in self._entries:
            if event.key in split_keys(self._keys[name]):
                event.stop()
                event.prevent_default()
                self.dismiss(name)
                return

    def on_option_list_option_selected(self, message: PagedList.OptionSelected) -> None:
        """Something was chosen."""
        message.stop()
        self.dismiss([*self._entries][message.option_index])


def _entries(headline: Headline) -> Iterator[tuple[str, str]]:
    """What can be done, by the ids of the keys that do it, in words."""
    yield "toggle-read", "Mark as unread" if headline.read else "Mark as read"
    yield "toggle-star", "Take the star off" if headline.starred else "Star"
    yield "toggle-later", "Take off Read later" if headline.later else "Read later"
    if headline.url:
        yield "browser", "Open in the browser"
        yield "copy-link", "Copy the link"
    yield "share", "Share …"
