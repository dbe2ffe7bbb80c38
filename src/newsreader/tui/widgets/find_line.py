"""The find line: words are typed, and what they find in the article is told at once."""

from typing import ClassVar

from textual import getters, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Static

from newsreader.tui.widgets.search_line import LEAVE


class FindLine(Horizontal):
    """A line for words, and at its end how often they are there."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "cancel", "Cancel", id=LEAVE, show=False),
        Binding("down,ctrl+n", "step(1)", "Next", show=False),
        Binding("up,ctrl+p", "step(-1)", "Previous", show=False),
    ]
    DEFAULT_CSS = """
    FindLine {
        height: 1; padding: 0 1; display: none; background: $bar;
        & > .sign { width: 2; color: $accent; text-style: bold; }
        & > Input { width: 1fr; height: 1; border: none; padding: 0; background: $bar; }
        & > Input:focus { border: none; background-tint: $foreground 0%; }
        & > .count { width: auto; padding: 0 0 0 1; color: $meta; }
        & > .count.-none { color: $error; }
    }
    """

    input = getters.query_one(Input)
    count = getters.query_one(".count", Static)

    class Typed(Message):
        """Other words stand in the line."""

        def __init__(self, text: str) -> None:
            super().__init__()
            self.text = text

    class Entered(Typed):
        """The words are complete; `""` stands for those sought last."""

    class Stepped(Message):
        """Another match is asked for while the line is open."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    class Left(Message):
        """The line was left: nothing is to be highlighted."""

    def compose(self) -> ComposeResult:
        """A sign, the line, and the count."""
        yield Static("/", classes="sign")
        yield Input(compact=True, select_on_focus=False)
        yield Static("", classes="count", markup=False)

    def open(self) -> None:
        """Show the line, empty, and give it the focus."""
        self.display = True
        with self.input.prevent(Input.Changed):
            self.input.value = ""
        self.tell(0, 0)
        # At once: `focus()` would let keys typed meanwhile pass.
        self.screen.set_focus(self.input)

    def tell(self, at: int, count: int) -> None:
        """Say which match is the current one.

        Args:
            at: Its number, from 1.
            count: How many there are.
        """
        sought = bool(self.input.value.strip())
        self.count.set_class(sought and not count, "-none")
        self.count.update(Content(f"{at:,}/{count:,}" if sought else ""))

    def action_cancel(self) -> None:
        """Leave the article as it was."""
        self.display = False
        self.post_message(self.Left())

    def leave_without(self, focused: Widget) -> None:
        """Fold the line away when the focus has gone elsewhere; what it found stays highlighted.

        Args:
            focused: Where it is now.
        """
        if focused is not self.input:
            self.display = False

    def action_step(self, by: int) -> None:
        """Ask for another match.

        Args:
            by: 1 for the next, -1 for the one before.
        """
        self.post_message(self.Stepped(by))

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        if self.display:
            self.post_message(self.Typed(event.value))

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.display = False
        self.post_message(self.Entered(event.value))
