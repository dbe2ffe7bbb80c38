"""The line on which an address or a path is typed; its foot says what `Enter` does."""

from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import Input

from newsreader.tui.bindings import foot_bindings
from newsreader.tui.key import Scope


class AskLine(Input):
    """A line to type on whose `Enter` can be clicked in the foot, too."""

    BINDINGS: ClassVar[list[BindingType]] = foot_bindings(Scope.ASK)
