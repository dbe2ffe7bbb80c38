"""Help: all keys as they are in force, and how the reader is best used."""

from collections.abc import Mapping
from textwrap import wrap
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from newsreader.tui.bindings import hint, sheet_bindings, without
from newsreader.tui.guard import plain
from newsreader.tui.key import Scope
from newsreader.tui.keys import KEYS, show_key, show_keys, split_keys
from newsreader.tui.screens.sheet import Sheet
from newsreader.tui.widgets.bar import Bar, words

KEY_CELLS = 18
"""Cells of the column of keys."""

WORDS = (
    "{read_on} is all that is needed: it opens the selected article, pages down, and at its end "
    "goes to the next unread one. {down} and {up} only pass over headlines; what they pass over "
    "stays unread."
)
"""What to know before all keys."""


class HelpScreen(Sheet[None]):
    """The live key map."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = without(sheet_bindings(Scope.HELP, Scope.SHEET), "help")

    body = getters.query_one(VerticalScroll)

    def __init__(self, in_force: Mapping[str, str]) -> None:
        """Make the screen.

        Args:
            in_force: The keymap.
        """
        super().__init__()
        self._keys = in_force

    def compose(self) -> ComposeResult:
        """A title and the table, in two columns where there is room."""
        with Vertical(id="sheet"):
            yield Bar(classes="title")
            with VerticalScroll():
                yield Static(self._words(), id="words", markup=False)
                for scope in Scope:
                    yield Static(self._table(scope), classes="table")

    def on_mount(self) -> None:
        """Say how to leave."""
        title = self.query_one(Bar)
        title.left = words(("Keys", "bold $accent"))
        title.right = words(hint(self, "help-close", "closes"))

    def action_leave(self) -> None:
        """Back to where one was."""
        self.dismiss(None)

    def action_scroll(self, way: str) -> None:
        """Scroll the table.

        Args:
            way: `"down"`, `"up"`, `"page_down"`, `"page_up"`, `"home"` or `"end"`.
        """
        getattr(self.body, f"scroll_{way}")(animate=False)

    def _words(self) -> str:
        read_on, down, up = (
            show_key(split_keys(self._keys[name])[0]) for name in ("read-on", "down", "up")
        )
        return WORDS.format(read_on=read_on, down=down, up=up)

    def _table(self, scope: Scope) -> Content:
        parts: list[tuple[str, str]] = [(scope.value, "bold $accent")]
        for key in KEYS:
            if key.scope is scope:
                first, *more = _in_column(show_keys(self._keys[key.id]))
                parts.append((f"\n{first:<{KEY_CELLS}} ", "$foreground"))
                parts.append((key.description, "$meta"))
                parts += [(f"\n{line}", "$foreground") for line in more]
        return Content.assemble(*parts)


def _in_column(keys: str) -> list[str]:
    """The keys on lines of their column; one that is longer than that stands out of it."""
    lines = wrap(plain(keys), KEY_CELLS, break_long_words=False, break_on_hyphens=False)
    return lines or [""]
