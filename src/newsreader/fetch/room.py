"""The few places for large bodies, and who has to give one up: who hardly uses it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from newsreader.fetch.request import UnreachableError

_SLOWEST = 16_000
"""Bytes a second below which a large body is not waited for while others wait for its place."""


class Room:
    """A number of places; whoever wants one waits for it.

    Args:
        places: How many there are.
    """

    def __init__(self, places: int) -> None:
        self._places = asyncio.Semaphore(places)
        self._waiting = 0

    @property
    def wanted(self) -> bool:
        """Whether somebody waits for a place."""
        return self._waiting > 0

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Wait for a place and have it."""
        self._waiting += 1
        try:
            await self._places.acquire()
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._places.release()


class Pace:
    """How fast a body comes that has a place.

    Without it a few servers that let a byte fall now and then would hold all places for as long as
    an address may take, and the next few after them.

    Args:
        room: Where the place is.
        seconds: How long what comes is counted before it is judged.
    """

    def __init__(self, room: Room, seconds: float) -> None:
        self._room = room
        self._seconds = seconds
        self._since = asyncio.get_running_loop().time()
        self._came = 0

    def keep(self, size: int) -> None:
        """Count what has come.

        Args:
            size: Bytes.

        Raises:
            UnreachableError: It is next to nothing, and others wait for the place.
        """
        self._came += size
        now = asyncio.get_running_loop().time()
        spent = now - self._since
        if spent < self._seconds:
            return
        if self._came < spent * _SLOWEST and self._room.wanted:
            words = "its large answer came too slowly while others waited for their turn"
            raise UnreachableError(words, connected=True)
        self._since, self._came = now, 0
