"""Plain feeds are read on the spot; for all others there are the workers.

Handing a feed to another process and back costs as much as reading a third of it, and the first
feed waits for that process to start. So the feeds of a refresh that has not very many are read
where they arrive, if they are small and need no more than the standard library's parser of XML.
What is more than plain, takes longer than a moment or trips over anything goes to a worker, which
can be killed.
"""

import asyncio
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from types import FrameType
from typing import Final

from newsreader.errors import NotPlainError
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, Outcome
from newsreader.refresh.crew import Crew
from newsreader.refresh.visit import Visiting

MANY: Final = 200
"""Feeds of one refresh beyond which workers read them all, since those work beside the asking."""
_SMALL: Final = 500_000
"""Bytes of a body that may be plain."""
_MOMENT: Final = 0.5
"""Seconds that a plain feed may take; the network waits for it."""


class _TooLongError(BaseException):
    """The moment is over; nothing that catches the mistakes of a parser may catch this."""


class PlainFirst:
    """Reads feeds on the spot or has them read; it must be made and used in the main thread.

    The time is kept by an alarm, which ends Python's own code and regular expressions wherever they
    are; nothing else that a plain feed goes through can take long.
    """

    def __init__(
        self,
        visiting: Visiting,
        crew: Crew,
        turn: asyncio.Lock,
        seconds: float = _MOMENT,
        *,
        room: asyncio.Event | None = None,
    ) -> None:
        """Set the alarm clock up.

        Args:
            visiting: Makes an outcome of an answer.
            crew: Who reads the others.
            turn: Held while a feed is read on the spot, and by whoever stores what was read: a
                thread that stores and one that reads pull at Python's lock with every row, which
                costs more than the one can do while the other waits for the disk.
            seconds: How long a plain feed may take.
            room: Set while there is room for what a feed brings; none is read before.
        """
        self._visiting = visiting
        self._crew = crew
        self._turn = turn
        self._seconds = seconds
        self._room = room
        self._reads = False
        self._before = signal.signal(signal.SIGALRM, self._ring)

    async def read(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        """Read a feed; see `Reading.read`."""
        if len(fetched.body) <= _SMALL:
            async with self._turn_with_room():
                outcome = self._at_once(due, fetched, now)
            if outcome is not None:
                return outcome
        return await self._crew.read(due, fetched, now)

    def close(self) -> None:
        """End the workers, and leave the alarm as it was."""
        signal.signal(signal.SIGALRM, self._before)
        self._crew.close()

    @asynccontextmanager
    async def _turn_with_room(self) -> AsyncIterator[None]:
        """Hold the turn at a moment when there is room; those who store need it to make some."""
        while True:
            if self._room is not None:
                await self._room.wait()
            async with self._turn:
                if self._room is None or self._room.is_set():
                    yield
                    return

    def _at_once(self, due: Due, fetched: Fetched, now: datetime) -> Outcome | None:
        """Read a feed that proves to be plain; None for all others."""
        try:
            with self._alarm():
                return self._visiting.arrived(due, fetched, now, plain=True)
        except (NotPlainError, _TooLongError):
            return None
        except Exception:  # a worker will meet the same, and say what it means
            return None

    @contextmanager
    def _alarm(self) -> Iterator[None]:
        self._reads = True
        signal.setitimer(signal.ITIMER_REAL, self._seconds)
        try:
            yield
        finally:
            # In this order: an alarm that comes between the two rings for nobody.
            self._reads = False
            signal.setitimer(signal.ITIMER_REAL, 0.0)

    def _ring(self, _number: int, _frame: FrameType | None) -> None:
        if self._reads:
            raise _TooLongError
