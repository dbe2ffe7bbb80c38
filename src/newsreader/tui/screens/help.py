"""Help: all keys as they are in force, and how the reader is best used."""

from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from newsreader.tui.bindings import hint, sheet_bindings, without
from newsreader.tui.guard import plain
from newsreader.tui.key import Key, Scope
from newsreader.tui.keys import KEYS, keys_of, show_key, show_keys, split_keys
from newsreader.tui.screens.sheet import Sheet
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.filter_lines import fits
from newsreader.tui.widgets.narrowed import Narrowed, typed_words

KEY_CELLS = 18
"""Cells of the column of keys."""

WORDS = (
    "{read_on} is all that is needed: it opens the selected article, pages down, and at its end "
    "goes to the next unread one. {down} and {up} only pass over headlines; what they pass over "
    "stays unread."
)
"""What to know before all keys."""


class HelpBody(VerticalScroll, Narrowed, can_focus=True, inherit_bindings=False):
    """The tables; all their keys are the screen's, but for what is typed to find some."""

    def __init__(self, *children: Widget, keys: frozenset[str]) -> None:
        """Make the body.

        Args:
            children: The tables.
            keys: What does something here, so that typing does not begin with it.
        """
        super().__init__(*children)
        self._acting = keys

    def check_consume_key(self, key: str, character: str | None) -> bool:
        """Whether a key is one of the letters, with which typing may also begin.

        Args:
            key: By Textual's name.
            character: What it writes, if anything.
        """
        if super().check_consume_key(key, character):
            return True
        return character is not None and character.isalpha() and key not in self._acting


class HelpScreen(Sheet[None]):
    """The live key map, from the keys of the place on where its reader is."""

    CSS_PATH = "help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = without(sheet_bindings(Scope.HELP, Scope.SHEET), "help")

    body = getters.query_one(HelpBody)

    def __init__(self, in_force: Mapping[str, str], here: Sequence[Scope]) -> None:
        """Make the screen.

        Args:
            in_force: The keymap.
            here: The parts of it that are in force where the reader is, the nearest first.
        """
        super().__init__()
        self._keys = in_force
        self._scopes = (*here, *(scope for scope in Scope if scope not in here))
        self._reading = Scope.READING in here

    def compose(self) -> ComposeResult:
        """A title and the tables."""
        scopes = (Scope.HELP, Scope.SHEET, Scope.EVERYWHERE)
        acting = frozenset().union(*(keys_of(scope, self._keys) for scope in scopes))
        with Vertical(id="sheet"):
            yield Bar(classes="title")
            with HelpBody(keys=acting):
                yield Static(self._words(), id="words", markup=False)
                for scope in self._scopes:
                    yield Static(self._table(scope, ""), classes="table")
                yield Static("Nothing has these letters.", id="nothing", markup=False)

    def on_mount(self) -> None:
        """Say how to find something, and how to leave."""
        self._show(None)
        self.body.focus()

    def on_narrowed_typed(self, message: Narrowed.Typed) -> None:
        """Show the keys that have the letters."""
        message.stop()
        self._show(message.text)

    def _show(self, typed: str | None) -> None:
        """Show the keys that have some letters, or all.

        Args:
            typed: The letters, or None.
        """
        title = self.query_one(Bar)
        title.left = words(("Keys", "bold $accent")) if typed is None else typed_words(typed)
        find, close = hint(self, "help-find", "finds · "), hint(self, "help-close", "closes")
        title.right = words(find, close) if typed is None else words(("Esc shows all", "$meta"))
        self.query_one("#words").display = self._reading and not typed
        tables = self.query(".table").results(Static)
        for scope, table in zip(self._scopes, tables, strict=True):
            content = self._table(scope, typed or "")
            table.display = bool(content)
            table.update(content)
        nothing = not any(table.display for table in self.query(".table"))
        self.query_one("#nothing").display = nothing
        self.body.scroll_home(animate=False)

    def action_find(self) -> None:
        """Start typing: from now on every letter counts."""
        self.body.type(self.body.typed or "")

    def action_leave(self) -> None:
        """Show all keys again; back to where one was."""
        if self.body.typed is not None:
            self.body.type(None)
        else:
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

    def _table(self, scope: Scope, typed: str) -> Content:
        """The keys of a scope that have what was typed; nothing where none has."""
        parts: list[tuple[str, str]] = []
        for key in KEYS:
            if key.scope is scope and _has(key, self._keys[key.id], typed):
                first, *more = _in_column(show_keys(self._keys[key.id]))
                parts.append((f"\n{first:<{KEY_CELLS}} ", "$foreground"))
                parts.append((key.description, "$meta"))
                parts += [(f"\n{line}", "$foreground") for line in more]
        return Content.assemble((scope.value, "bold $accent"), *parts) if parts else Content("")


def _has(key: Key, keys: str, typed: str) -> bool:
    """Whether what was typed is meant for a line: one sign is a key, more are words."""
    shown = [show_key(one) for one in split_keys(keys)]
    if len(typed) == 1:
        return typed in shown
    return fits(key.description, typed) or any(fits(one, typed) for one in (*shown, key.id))


def _in_column(keys: str) -> list[str]:
    """The keys on lines of their column; one that is longer than that stands out of it."""
    lines = wrap(plain(keys), KEY_CELLS, break_long_words=False, break_on_hyphens=False)
    return lines or [""]
