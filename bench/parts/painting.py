"""A stage without a terminal that tells when it has been painted."""

import asyncio
import inspect
import time
from collections.abc import Callable

from measure import Cost
from textual import events
from textual.app import ComposeResult
from textual.keys import key_to_character
from textual.widget import Widget
from textual.widgets import Static

from newsreader.tui.themed import ThemedApp

REST = 0.04
"""Seconds without painting after which a screen is at rest; a frame takes 0.017."""
PATIENCE = 60.0
"""Seconds after which something that is never painted is a mistake of the program."""


class Clock:
    """Mixed into an App: notes when it was last painted.

    Attributes:
        painted_at: Wall and processor time of the last painting, or None.
    """

    painted_at: tuple[float, float] | None = None

    def post_display_hook(self) -> None:
        """Take note; Textual calls this when it has written to the terminal."""
        self.painted_at = time.perf_counter(), time.process_time()


class Stage(Clock, ThemedApp[None]):
    """An App with one widget on it."""

    def __init__(self, widget: Widget) -> None:
        """Take the widget.

        Args:
            widget: What is tried out.
        """
        super().__init__()
        self.animation_level = "none"
        self._widget = widget

    def compose(self) -> ComposeResult:
        """Put it on the screen."""
        yield self._widget

    def press(self, key: str) -> None:
        """Press a key as the terminal would."""
        self.post_message(events.Key(key, key_to_character(key)))


async def painted(
    stage: Clock, do: Callable[[], object], done: Callable[[], bool] = lambda: True
) -> Cost:
    """Do something and return what it took until it was painted and all was at rest.

    Args:
        stage: Where it is done, running.
        do: What to do; what it gives is awaited if it can be.
        done: Whether what is on the screen is what is waited for.

    Raises:
        TimeoutError: It was never painted.
    """
    await at_rest(stage)
    stage.painted_at = None
    wall, cpu = time.perf_counter(), time.process_time()
    result = do()
    if inspect.isawaitable(result):
        await result
    while stage.painted_at is None or not done():
        await asyncio.sleep(REST / 8)
        if time.perf_counter() - wall > PATIENCE:
            raise TimeoutError("it was never painted")
    await at_rest(stage)
    return Cost(stage.painted_at[0] - wall, stage.painted_at[1] - cpu)


async def warm_up() -> None:
    """Paint something, so that what a process loads for its first painting is on nobody's bill."""
    stage = Stage(Static("● ○ ★ ━ … 中 \N{THUMBS UP SIGN}"))
    async with stage.run_test():
        await at_rest(stage)


async def at_rest(stage: Clock) -> None:
    """Wait until nothing has been painted for a moment."""
    before: tuple[float, float] | None = (0.0, 0.0)
    while before != stage.painted_at:
        before = stage.painted_at
        await asyncio.sleep(REST)
