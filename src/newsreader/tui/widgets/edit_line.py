"""A line in which something short is changed, and what is to be said of it beneath."""

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
from newsreader.tui.widgets.search_line import LEAVE


class EditLine(Vertical):
    """What it is, the line, and a hint, or what is wrong with what was typed.

    Attributes:
        name_of: What is changed in it, as told to `open`.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,ctrl+c", "cancel", "Cancel", id=LEAVE, show=False)
    ]
    DEFAULT_CSS = """
    EditLine {
        height: auto; display: none; padding: 0 1;
        & > Horizontal { height: 1; }
        & .label { width: auto; padding: 0 1 0 0; color: $accent; text-style: bold; }
        & Input { width: 1fr; height: 1; border: none; padding: 0; background: $bar; }
        & Input:focus { border: none; background-tint: $foreground 0%; }
        & > .said { height: auto; max-height: 3; color: $meta; }
        & > .said.-wrong { color: $error; }
    }
    """

    input = getters.query_one(Input)
    name_of = ""
    _hint = ""

    class Entered(Message):
        """What was typed is to be kept.

        Attributes:
            name: What was changed.
            text: What was typed.
        """

        def __init__(self, name: str, text: str) -> None:
            super().__init__()
            self.name = name
            self.text = text

    class Left(Message):
        """The line was left, and nothing is to be changed."""

    def compose(self) -> ComposeResult:
        """The line and what is said about it."""
        with Horizontal():
            yield Static(classes="label", markup=False)
            yield Input(compact=True, select_on_focus=False)
        yield Static(classes="said", markup=False)

    def open(self, name: str, label: str, text: str, hint: str, instead: str = "") -> None:
        """Show the line and give it the focus.

        Args:
            name: What is changed in it.
            label: What that is called.
            text: What stands in it at first.
            hint: What is said below it.
            instead: What holds where nothing is typed.
        """
        self.name_of, self._hint = name, hint
        self.query_one(".label", Static).update(Content(label))
        self.input.placeholder = plain(instead)
        self.input.value = plain(text)
        self.input.cursor_position = len(self.input.value)
        self.display = True
        # At once: `focus()` would let keys typed meanwhile pass.
        self.screen.set_focus(self.input)
        self._say("")

    def refuse(self, why: str) -> None:
        """Say why what was typed cannot be kept; it stays for whoever mends it.

        Args:
            why: In words.
        """
        self._say(why)

    def close(self) -> None:
        """Fold the line away."""
        self.display = False

    def action_cancel(self) -> None:
        """Leave everything as it was."""
        self.close()
        self.post_message(self.Left())

    def leave_without(self, focused: Widget | None) -> None:
        """Fold the line away when the focus has gone elsewhere.

        Args:
            focused: Where it is now.
        """
        if self.display and focused is not self.input:
            self.action_cancel()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        event.stop()
        self._say("")  # what was wrong is being mended

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Entered(self.name_of, event.value.strip()))

    def _say(self, wrong: str) -> None:
        said = self.query_one(".said", Static)
        said.set_class(bool(wrong), "-wrong")
        said.update(Content(plain(wrong or self._hint)))
