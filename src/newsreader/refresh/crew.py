"""The workers of a refresh: started when the first feed must be read, replaced when one breaks.

A feed that hangs, crashes its worker or wants too much memory costs itself alone. One that takes
long gives its turn up, so that it does not hold up the others either.
"""

import asyncio
import os
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, suppress
from datetime import datetime
from functools import partial
from random import Random
from typing import Final, Protocol

from newsreader.dataclass import replace
from newsreader.errors import ParseError, StoreError
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, Outcome
from newsreader.refresh.hand import COMMAND, CrashedError, Hand
from newsreader.refresh.job import Job
from newsreader.refresh.wire import Failure, Reply, Task

MOST: Final = 2
"""Workers at the same time, when one of them is at a feed that takes long or there are many."""
_MANY: Final = 100
"""Feeds that one worker reads; if others wait by then, a second works beside it for good."""
_LONG: Final = 0.5
"""Seconds after which a feed that is being read no longer holds up the next one."""
LARGE: Final = 1_000_000
"""Bytes of a body beyond which it is read while no other such is."""
_SMALL_MEMORY: Final = 32_000_000
"""Bytes of memory that all other bodies may need. One that needs more is read as if it were large,
for which there is what the job says."""
_FITS: Final = 4_000_000
"""Bytes of the newest articles that are taken of a feed all of which would need too much memory."""


class Reading(Protocol):
    """Reads feeds, wherever that is done."""

    async def read(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        """Read a good answer, as `Visiting.arrived` does.

        Raises:
            ParseError: It cannot be read in the time or the memory there is.
            StoreError: The store cannot say what it has.
        """

    def close(self) -> None:
        """Give everything back; what is being read is let go."""


class Crew:
    """Reads feeds in worker processes."""

    def __init__(
        self,
        job: Job,
        chance: Random,
        command: Sequence[str] = COMMAND,
        *,
        room: asyncio.Event | None = None,
    ) -> None:
        """Start nothing yet.

        Args:
            job: Where the store is, and what a feed may take.
            chance: Where jitter comes from.
            command: How a worker is started.
            room: Set while there is room for what a feed brings; none is read before.
        """
        self._room = room
        self._job = job
        self._chance = chance
        self._command = command
        self._turn = asyncio.Semaphore(1)
        self._places = asyncio.Semaphore(MOST)
        self._large = asyncio.Semaphore(1)
        self._threads = ThreadPoolExecutor(MOST, "worker")
        self._idle: list[Hand] = []
        self._hands: set[Hand] = set()
        self._lock = threading.Lock()
        self._closed = False
        # A single core has enough to do with one.
        self._may_widen = (os.cpu_count() or 1) > 1
        self._read = 0

    async def read(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        """Have a worker read a feed, when its turn has come; see `Reading.read`."""
        large = len(fetched.body) > LARGE
        reply = None if large else await self._read_small(due, fetched, now)
        if reply is None:
            reply = await self._reply(due, fetched, now, large=True)
        if reply.failure is Failure.MEMORY:
            reply = await self._reply(due, fetched, now, large=True, room=_FITS)
        self._read += 1
        return _outcome(reply)

    async def _read_small(self, due: Due, fetched: Fetched, now: datetime) -> Reply | None:
        """Have a worker read a feed with little memory; None where that was too little."""
        try:
            reply = await self._reply(due, fetched, now, large=False)
        except CrashedError:
            if self._closed:
                raise
            # Where a library of C gets no memory it may end the whole process.
            return None
        return None if reply.failure is Failure.MEMORY else reply

    async def _reply(
        self,
        due: Due,
        fetched: Fetched,
        now: datetime,
        *,
        large: bool,
        room: int | None = None,
    ) -> Reply:
        """Have a worker read a feed, or as much of it as has room; of the large one at a time."""
        job = self._job
        task = Task(
            store=job.store,
            interval=job.interval,
            seed=self._chance.getrandbits(32),
            seconds=job.parse_seconds + len(fetched.body) // LARGE,
            memory=job.parse_memory if large else min(job.parse_memory, _SMALL_MEMORY),
            due=due,
            fetched=replace(fetched, body=b""),
            now=now,
            room=room,
        )
        async with AsyncExitStack() as held:
            if large:
                await held.enter_async_context(self._large)
            await held.enter_async_context(self._places)
            if self._may_widen and self._turn.locked() and self._read >= _MANY:
                self._may_widen = False
                self._turn.release()
            await held.enter_async_context(_Turn(self._turn))
            if self._room is not None:
                await self._room.wait()
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(
                self._threads, partial(self._do, fresh=large), task, fetched.body
            )

    def close(self) -> None:
        """End all workers at once."""
        with self._lock:
            self._closed = True
            hands = list(self._hands)
        for hand in hands:
            hand.stop()
        self._threads.shutdown()
        for hand in hands:
            hand.close()

    def _do(self, task: Task, body: bytes, *, fresh: bool) -> Reply:
        hand = self._take(fresh=fresh)
        try:
            reply = hand.do(task, body)
        except BaseException:
            self._dismiss(hand)
            raise
        if reply.tired:
            self._dismiss(hand)
        else:
            self._idle.append(hand)
        return reply

    def _take(self, *, fresh: bool) -> Hand:
        """Return an idle worker, or a new one; in place of the idle one where it must be fresh."""
        with suppress(IndexError):
            hand = self._idle.pop()
            # What it has kept of others would come on top of what a large feed may need.
            if not (fresh and hand.used):
                return hand
            self._dismiss(hand)
        with self._lock:
            if self._closed:
                raise CrashedError("the refresh was stopped")
            hand = Hand(self._command)
            self._hands.add(hand)
            return hand

    def _dismiss(self, hand: Hand) -> None:
        hand.close()
        with self._lock:
            self._hands.discard(hand)


class _Turn:
    """Held while a feed is being read, but not for longer than others should wait for it."""

    def __init__(self, turn: asyncio.Semaphore) -> None:
        self._turn = turn
        self._held = False

    async def __aenter__(self) -> None:
        await self._turn.acquire()
        self._held = True
        self._timer = asyncio.get_running_loop().call_later(_LONG, self._over)

    async def __aexit__(self, *_: object) -> None:
        self._timer.cancel()
        self._over()

    def _over(self) -> None:
        if self._held:
            self._held = False
            self._turn.release()


def _outcome(reply: Reply) -> Outcome:
    match reply.failure:
        case Failure.MEMORY:
            raise ParseError("needed too much memory to read, and was given up")
        case Failure.STORE:
            raise StoreError(reply.words)
        case Failure.MISTAKE:
            raise ParseError(reply.words)
    assert reply.outcome is not None
    return reply.outcome
