"""Bodies as they come in: within limits, few large ones at once, a slot only while bytes come."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from newsreader.fetch.answer import Head
from newsreader.fetch.decoding import Decoder
from newsreader.fetch.errand import Errand
from newsreader.fetch.request import BrokenOffError
from newsreader.fetch.room import Pace, Room
from newsreader.fetch.words import too_large

_LARGE = 1_000_000
"""Bytes beyond which a body needs a place of its own."""
_LARGE_AT_ONCE = 4
"""How many of those there are."""


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
    ) -> tuple[bytes, str]:
        """Read a body within the limit, counting what comes over the wire.

        Args:
            head: Of the answer.
            chunks: What comes, as it comes.
            errand: For whom.
            clock: Of the server; it stands still while one waits for others.
            most: Bytes that it may have, on the wire and unpacked.
            patience: Seconds that a slow one may keep its place from others.

        Raises:
            FetchError: It is too large.
            BrokenOffError: It broke off, and nobody wants a part of it.

        Returns:
            The body, decompressed, and that it broke off, in words, or `""`.
        """
        if (head.length or 0) > most:
            raise too_large(most)
        decoder = Decoder(head.all("content-encoding"), most)
        pieces: list[bytes] = []
        size = 0
        pace: Pace | None = None
        try:
            errand.slot.listen()
            async for chunk in chunks:
                await self.heard(errand, clock)
                errand.size += len(chunk)
                if pace is not None:
                    pace.keep(len(chunk))
                if errand.size > most:
                    raise too_large(most)
                for piece in decoder.feed(chunk):
                    pieces.append(piece)
                    size += len(piece)
                    if size > _LARGE and pace is None:
                        await self._wait_for_room(errand, clock)
                        pace = Pace(self._large, patience)
                errand.slot.listen()
            pieces.append(decoder.finish())
        except BrokenOffError as error:
            if not (errand.request.partial and size):
                raise
            return b"".join(pieces), str(error)
        return b"".join(pieces), ""

    async def heard(self, errand: Errand, clock: asyncio.Timeout) -> None:
        """Have the slot back that was lent while the server was silent.

        Args:
            errand: Whose slot it is.
            clock: Of the server.
        """
        errand.slot.hear()
        if errand.slot.lent:
            async with _halted(errand, clock):
                await errand.slot.take()

    async def _wait_for_room(self, errand: Errand, clock: asyncio.Timeout) -> None:
        """Wait for one of the few places for large bodies."""
        async with _halted(errand, clock):
            await errand.held.enter_async_context(self._large.place())


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
