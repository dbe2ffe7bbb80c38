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
_MUCH: Final = 20_000_000
"""Bytes of memory that may wait to be stored, or be on their way into the store, before those who
bring more have to wait as well: two batches of common feeds."""
_LITTLE: Final = 6_000_000
"""The same while a large feed is read or stored."""


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
        self._visited: list[tuple[Visited, int]] = []
        self._error: Exception | None = None
        self._size = self._leaving = 0
        self._limit = _MUCH
        self._some = asyncio.Event()
        self._enough = asyncio.Event()

    def start(self, feed_id: int) -> None:
        """Note that a feed is being asked now."""
        self._started.append(FeedStarted(feed_id))
        self._some.set()

    async def put(self, visited: Visited) -> None:
        """Put in what a visit brought, and wait while there is too much of it."""
        size = sum(map(weight, visited.outcome.articles))
        self._visited.append((visited, size))
        self._to_come -= 1
        self._size += size
        self._some.set()
        self._look()
        if len(self._visited) >= BATCH or not self._to_come or not self.room.is_set():
            self._enough.set()
        await self.room.wait()

    def narrow(self, *, narrow: bool) -> None:
        """Have less room, or all of it again.

        Args:
            narrow: Whether a large feed is being read or stored.
        """
        self._limit = _LITTLE if narrow else _MUCH
        self._look()

    def _look(self) -> None:
        if self._size + self._leaving > self._limit:
            self.room.clear()
        else:
            self.room.set()

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
        taken, self._visited = self._visited[:BATCH], self._visited[BATCH:]
        self._leaving = sum(size for _, size in taken)
        self._size -= self._leaving
        if not self._visited:
            self._some.clear()
            self._enough.clear()
        return started, [visited for visited, _ in taken]

    def stored(self) -> None:
        """Let those go on who wait for room: what was taken is in the store."""
        self._leaving = 0
        self._look()
