"""Painting that is held back for a moment, so that what belongs together is painted at once."""

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, Final, Generic, TypeVar

from textual.app import App
from textual.timer import Timer

from newsreader.tui.type_ahead import TypeAheadApp

Result = TypeVar("Result")

_LONGEST: Final = 0.04
"""Seconds for which nothing is painted at most: an eye takes longer to notice."""


class Hold:
    """Holds the painting of an App back until something is there, or for a moment.

    Textual paints sixty times a second at most. A key that moves the selection and opens an article
    would have the one painted at once and the other wait for its next turn, and pay for both.
    """

    def __init__(self, app: App[Any]) -> None:
        """Hold nothing yet.

        Args:
            app: Whose painting it is.
        """
        self._app = app
        self._held = ExitStack()
        self._timer: Timer | None = None
        self._waiting: list[Callable[[], object]] = []
        self._lost = False

    def begin(self) -> None:
        """Paint nothing until `end`, or until a moment is over."""
        if self._timer is None:
            self._held.enter_context(self._app.batch_update())
            # The App's, and not that of a screen, which may be gone by then.
            self._timer = self._app.set_timer(_LONGEST, self.end)

    def end(self) -> None:
        """Paint again, if it was held back."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
            self._held.close()
            if self._lost:
                self._app.screen.refresh()
            self._lost = False
            self._app.call_after_refresh(self._go_on)

    def note_painted(self) -> None:
        """Note that something was about to be painted: while painting is held back it is lost.

        Textual itself paints without asking when the screen has a new size, theme or place.
        """
        self._lost = self._lost or self._timer is not None

    def after(self, act: Callable[[], object]) -> None:
        """Do something when all has been painted: painting need not share the processor with it.

        Args:
            act: Done at once where nothing is held back.
        """
        if self._timer is None:
            act()
        else:
            self._waiting.append(act)

    def _go_on(self) -> None:
        waiting, self._waiting = self._waiting, []
        for act in waiting:
            act()


class HoldingApp(TypeAheadApp[Result], Generic[Result]):
    """An App whose painting can be held back for a moment.

    Attributes:
        hold: What holds it back.
    """

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        """Hold nothing back.

        Args:
            ansi_color: As for `App`.
        """
        super().__init__(ansi_color=ansi_color)
        self.hold = Hold(self)

    def post_display_hook(self) -> None:
        """Something has been painted, or was about to be."""
        self.hold.note_painted()
        super().post_display_hook()
