"""The event loop's clock, made to stand still and put forward by hand: no test waits for its time.

All that the program measures with it, patience above all, is then for the test to say, however
quick the machine is. What comes from servers comes as ever.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

from tests.fetch.server import Server

_PATIENCE = 60.0
_A_WHILE = 50
"""Turns of the event loop in which all that has come is heard."""


class Hours:
    """The clock of the event loop that runs."""

    def __init__(self) -> None:
        self._now = asyncio.get_running_loop().time()

    def time(self) -> float:
        """What the loop takes for the time."""
        return self._now

    async def pass_by(self, seconds: float) -> None:
        """Put the clock forward, once all has been heard that has come until now."""
        for _turn in range(_A_WHILE):
            await asyncio.sleep(0)
        self._now += seconds


@contextmanager
def stopped_hours() -> Iterator[Hours]:
    """Have the clock of the event loop that runs stand still, until it is put forward."""
    loop = asyncio.get_running_loop()
    hours, usual = Hours(), loop.time
    loop.time = hours.time  # type: ignore[method-assign]
    try:
        yield hours
    finally:
        loop.time = usual  # type: ignore[method-assign]


async def until(happened: Callable[[], object]) -> None:
    """Wait until something has happened, whatever the loop takes for the time."""
    end = time.monotonic() + _PATIENCE
    while not happened():
        assert time.monotonic() < end, "it never happened"
        await asyncio.to_thread(time.sleep, 0.002)


@asynccontextmanager
async def waited_out(
    server: Server, seconds: float, ready: Callable[[], object] = lambda: True
) -> AsyncIterator[None]:
    """Have the time pass by at once that it takes to give up a server which hangs.

    Args:
        server: It; nobody else may be asked beside it.
        seconds: How long it is waited for, each time that it hangs.
        ready: Whether all has happened that is to come before.
    """

    async def watch(hours: Hours) -> None:
        for number in range(1, 1000):
            while server.hanging < number or not ready():
                await asyncio.to_thread(time.sleep, 0.002)
            await hours.pass_by(seconds)

    with stopped_hours() as hours:
        watching = asyncio.create_task(watch(hours))
        try:
            yield
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)
