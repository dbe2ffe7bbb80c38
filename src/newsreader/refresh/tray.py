"""What visits have brought, gathered until it is worth a transaction."""

import asyncio
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.model.arrival import Due, Outcome
from newsreader.model.progress import FeedStarted
from newsreader.refresh.weight import weight

BATCH: Final = 50
"""Feeds stored in one transaction at most."""
SOON: Final = 0.3
"""Seconds that what a feed brought waits for company before it is stored."""
_MUCH: Final = 6_000_000
"""Bytes of memory that may wait to be stored before those who bring more have to wait as well."""


@dataclass(frozen=True, slots=True)
class Visited:
    """A feed that has been asked, and what is to be stored of it."""

    due: Due
    outcome: Outcome


class Tray:
    """Between the many who ask feeds and the one who stores what they bring.

    Attributes:
        room: Set while there is room for more.
    """

    def __init__(self, feeds: int) -> None:
        """Begin empty.

        Args:
            feeds: How many feeds will be put in.
        """
        self.room = asyncio.Event()
        self.room.set()
        self._to_come = feeds
        self._started: list[FeedStarted] = []
        self._visited: list[Visited] = []
        self._error: Exception | None = None
        self._size = 0
        self._some = asyncio.Event()
        self._enough = asyncio.Event()

    def start(self, feed_id: int) -> None:
        """Note that a feed is being asked now."""
        self._started.append(FeedStarted(feed_id))
        self._some.set()

    async def put(self, visited: Visited) -> None:
        """Put in what a visit brought, and wait while there is too much of it."""
        self._visited.append(visited)
        self._to_come -= 1
        self._size += sum(map(weight, visited.outcome.articles))
        self._some.set()
        if len(self._visited) >= BATCH or not self._to_come:
            self._enough.set()
        if self._size > _MUCH:
            self._enough.set()
            self.room.clear()
            await self.room.wait()

    def fail(self, error: Exception) -> None:
        """Let whoever takes next have an error."""
        self._error = error
        self._some.set()
        self._enough.set()

    async def take(self) -> tuple[list[FeedStarted], list[Visited]]:
        """Wait for something, and a moment longer for some more to store with it."""
        await self._some.wait()
        try:
            async with asyncio.timeout(SOON):
                await self._enough.wait()
        except TimeoutError:
            pass
        if self._error is not None:
            raise self._error
        started, self._started = self._started, []
        visited, self._visited = self._visited[:BATCH], self._visited[BATCH:]
        if not self._visited:
            self._some.clear()
            self._enough.clear()
            self._size = 0
        return started, visited

    def stored(self) -> None:
        """Let those go on who wait for room."""
        if not self._size:
            self.room.set()
