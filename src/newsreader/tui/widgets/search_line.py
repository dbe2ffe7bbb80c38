"""The search line: a query is typed, and what is wrong with it is said in words."""

from collections.abc import Callable
from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Static

from newsreader.tui.guard import plain

LEAVE = "leave-line"
"""The id of leaving a line that is typed in; no key of the table, since it is never another."""
HINT = 'words, "a phrase", -not, title:ferry, tag:weather, feed:herald, is:starred, time:<5m'
"""What can be typed, in one line."""


class SearchLine(Vertical):
    """A line for a query, and one beneath it for what is wrong with it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "cancel", "Cancel", id=LEAVE, show=False)
    ]
    DEFAULT_CSS = """
    SearchLine {
        height: auto; display: none; background: $bar;
        & > Horizontal { height: 1; padding: 0 1; }
        & .sign { width: 2; color: $accent; text-style: bold; }
        & Input { width: 1fr; height: 1; border: none; padding: 0; background: $bar; }
        & Input:focus { border: none; background-tint: $foreground 0%; }
        & > .said { height: auto; max-height: 3; padding: 0 1 0 3; color: $meta; }
        & > .said.-wrong { color: $error; }
    }
    """

    input = getters.query_one(Input)
    said = getters.query_one(".said", Static)

    class Searched(Message):
        """A query was typed that can be understood; `""` takes the search away."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Left(Message):
        """The search line was left without a query."""

    def __init__(self, check: Callable[[str], str], id: str | None = None) -> None:
        """Make a line that is not shown yet.

        Args:
            check: Says what is wrong with a query, or `""`.
            id: The widget's id.
        """
        super().__init__(id=id)
        self._check = check

    def compose(self) -> ComposeResult:
        """The line and what is said about it."""
        with Horizontal():
            yield Static("/", classes="sign")
            yield Input(compact=True, select_on_focus=False)
        yield Static(HINT, classes="said", markup=False)

    def open(self, text: str) -> None:
        """Show the line and give it the focus.

        Args:
            text: What stands in it at first.
        """
        self.display = True
        self.input.value = text
        self.input.cursor_position = len(text)
        # At once: `focus()` would let keys typed meanwhile pass.
        self.screen.set_focus(self.input)
        self._say("")

    def action_cancel(self) -> None:
        """Leave everything as it was."""
        self.display = False
        self.post_message(self.Left())

    def leave_without(self, focused: Widget) -> None:
        """Fold the line away, as it is, when the focus has gone elsewhere.

        Args:
            focused: Where it is now.
        """
        if focused is not self.input:
            self.display = False

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        """A query that is being typed is often wrong for a moment; only a right one is told."""
        event.stop()
        if self.said.has_class("-wrong"):
            self._say(self._check(event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        wrong = self._check(event.value)
        self._say(wrong)
        if not wrong:
            self.display = False
            self.post_message(self.Searched(event.value.strip()))

    def _say(self, wrong: str) -> None:
        self.said.set_class(bool(wrong), "-wrong")
        self.said.update(Content(plain(wrong) or HINT))
