"""What stands above the main screen: a click beside it closes it."""

from typing import TypeVar

from textual import events
from textual.screen import ModalScreen

T = TypeVar("T")
"""What a sheet gives back."""


class Sheet(ModalScreen[T]):
    """A sheet that is left by a click beside it, as by its key: nothing is chosen."""

    def on_click(self, event: events.Click) -> None:
        """Close, if nothing of the sheet is under the mouse."""
        if event.widget is self:
            event.stop()
            self.dismiss(None)
