"""Programs on Textual without a terminal, and how to tell when they have been painted."""

import asyncio
import inspect
import time
from collections.abc import Callable
from typing import Any

from measure import Cost
from textual import events
from textual.app import App, ComposeResult
from textual.keys import key_to_character
from textual.widget import Widget
from textual.widgets import Static

from newsreader.tui import keys
from newsreader.tui.themed import ThemedApp

REST = 0.04
"""Seconds without painting after which a screen is at rest; a frame takes 0.017."""
PATIENCE = 60.0
"""Seconds after which something that is never painted is a mistake of the program."""


class Stage(ThemedApp[None]):
    """An App with one widget on it."""

    def __init__(self, widget: Widget) -> None:
        """Take the widget.

        Args:
            widget: What is tried out.
        """
        super().__init__()
        self.animation_level = "none"
        self.moving_keys = keys.moving_keys(keys.key_table())
        self._widget = widget

    def compose(self) -> ComposeResult:
        """Put it on the screen."""
        yield self._widget


class Watch:
    """Looks at an App and takes down when it is painted."""

    def __init__(self, app: App[Any]) -> None:
        """Begin to look.

        Args:
            app: Before it runs.
        """
        self._app = app
        self._painted: tuple[float, float] | None = None
        self._wanted: Callable[[], bool] | None = None
        # Textual calls this when it has written to the terminal.
        self._hook = app.post_display_hook
        app.post_display_hook = self._note  # type: ignore[method-assign]

    def _note(self) -> None:
        self._hook()
        if self._wanted is None or self._wanted():
            self._painted = time.perf_counter(), time.process_time()
            if self._wanted is not None:
                self._wanted = _never

    async def key(self, key: str, until: Callable[[], bool] | None = None) -> Cost:
        """Press a key as the terminal would, and return what `painted` does."""
        return await self.painted(lambda: self.press(key), until)

    def press(self, *keys: str) -> None:
        """Press keys as the terminal would, as fast as can be."""
        for key in keys:
            self._app.post_message(events.Key(key, key_to_character(key)))

    async def painted(
        self, do: Callable[[], object], until: Callable[[], bool] | None = None
    ) -> Cost:
        """Do something and return what it took until it was painted and all was at rest.

        Args:
            do: What to do; what it gives is awaited if it can be.
            until: With it, the first painting counts for which it holds, whatever comes after.

        Raises:
            TimeoutError: It was never painted.
        """
        await self.at_rest()
        self._painted, self._wanted = None, until
        wall, cpu = time.perf_counter(), time.process_time()
        result = do()
        if inspect.isawaitable(result):
            await result
        while self._painted is None:
            await asyncio.sleep(REST / 8)
            if time.perf_counter() - wall > PATIENCE:
                raise TimeoutError("it was never painted")
        if until is None:
            await self.at_rest()
        self._wanted = None
        return Cost(self._painted[0] - wall, self._painted[1] - cpu)

    async def at_rest(self) -> None:
        """Wait until nothing has been painted for a moment."""
        before: tuple[float, float] | None = (0.0, 0.0)
        while before != self._painted:
            before = self._painted
            await asyncio.sleep(REST)


def _never() -> bool:
    return False


async def warm_up() -> None:
    """Paint something, so that what a process loads for its first painting is on nobody's bill."""
    stage = Stage(Static("● ○ ★ ━ … 中 \N{THUMBS UP SIGN}"))
    watch = Watch(stage)
    async with stage.run_test():
        await watch.at_rest()
