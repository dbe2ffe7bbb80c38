"""Bodies as they come in: within limits, few large ones at once, a slot only while bytes come."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from io import BytesIO

from newsreader.errors import FetchError
from newsreader.fetch.answer import Answer, Head
from newsreader.fetch.decoding import Decoder
from newsreader.fetch.errand import Errand
from newsreader.fetch.room import Pace, Room
from newsreader.fetch.words import too_large

_LARGE = 1_000_000
"""Bytes beyond which a body needs a place of its own."""
_LARGE_AT_ONCE = 2
"""How many of those there are."""
_BREATH = 500
"""Chunks that are read without a look at what else there is to do."""
_CRUMB = 16
"""Bytes on average below which chunks are crumbs, so that each costs more than all its bytes."""
_MOST_CRUMBS = 50_000
"""So many of them are read."""


class Intake:
    """Takes in the bodies of all answers, so that memory is bounded however many come at once."""

    def __init__(self) -> None:
        self._large = Room(_LARGE_AT_ONCE)

    async def make_room(self, size: int, held: AsyncExitStack) -> None:
        """Wait for a place for a body whose size is known before it is read.

        Args:
            size: Bytes.
            held: Gives the place back when it is left.
        """
        if size > _LARGE:
            await held.enter_async_context(self._large.place())

    async def body(
        self,
        head: Head,
        chunks: AsyncIterator[bytes],
        errand: Errand,
        clock: asyncio.Timeout,
        *,
        most: int,
        patience: float,
    ) -> bytes:
        """Read a body within the limit, counting what comes over the wire.

        Args:
            head: Of the answer.
            chunks: What comes, as it comes.
            errand: For whom; its `came` is what there is until it is whole.
            clock: Of the server; it stands still while one waits for others.
            most: Bytes that it may have, on the wire and unpacked.
            patience: Seconds that a slow one may keep its place from others.

        Raises:
            FetchError: It is too large, or in crumbs.
            BrokenOffError: It broke off.
            UnreachableError: It stopped coming, or came too slowly while others waited.

        Returns:
            The body, decompressed.
        """
        if (head.length or 0) > most:
            raise too_large(most)
        decoder = Decoder(head.all("content-encoding"), most)
        # Not a list of pieces, since each of two bytes takes forty; and what this gives is no copy.
        body = BytesIO()
        errand.came = head, body
        count = 0
        pace: Pace | None = None
        errand.slot.listen()
        async for chunk in chunks:
            await self.heard(errand, clock)
            errand.size += len(chunk)
            if pace is not None:
                pace.keep(len(chunk))
            if errand.size > most:
                raise too_large(most)
            count += 1
            if count % _BREATH == 0:
                await _breathe(count, errand.size)
            for piece in decoder.feed(chunk):
                body.write(piece)
                if pace is None and body.tell() > _LARGE:
                    await self._wait_for_room(errand, clock)
                    pace = Pace(self._large, patience)
            errand.slot.listen()
        body.write(decoder.finish())
        errand.came = None
        return body.getvalue()

    async def heard(self, errand: Errand, clock: asyncio.Timeout) -> None:
        """Have the slot back that was lent while the server was silent.

        Args:
            errand: Whose slot it is.
            clock: Of the server.
        """
        errand.slot.hear()
        if errand.slot.lent:
            async with _halted(errand, clock):
                await errand.slot.regain()

    async def stay(self, errand: Errand, answer: Answer) -> None:
        """Have the slot back in which a body stays that came no further while that was lent.

        Args:
            errand: Whose slot it is.
            answer: What there is.
        """
        # A large one has its place, and stays in that: those who wait for it may have all slots.
        if len(answer.body) <= _LARGE:
            await errand.slot.regain()

    async def _wait_for_room(self, errand: Errand, clock: asyncio.Timeout) -> None:
        """Wait for one of the few places for large bodies."""
        async with _halted(errand, clock):
            await errand.held.enter_async_context(self._large.place())


async def _breathe(count: int, size: int) -> None:
    """Let others have their turn where much comes in little, and give up what comes in crumbs.

    Raises:
        FetchError: What it takes to read it is out of all proportion to what it is.
    """
    if count >= _MOST_CRUMBS and size < _CRUMB * count:
        raise FetchError("the server sends it in pieces of a few bytes")
    await asyncio.sleep(0)


@asynccontextmanager
async def _halted(errand: Errand, clock: asyncio.Timeout) -> AsyncIterator[None]:
    """Halt the clock while one waits for others: that is not the server's time."""
    loop = asyncio.get_running_loop()
    begun, end = loop.time(), clock.when()
    clock.reschedule(None)
    yield
    waited = loop.time() - begun
    errand.waited += waited
    clock.reschedule(None if end is None else end + waited)
