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
"""Bytes beyond which a body needs one of the places for the large."""
_LARGE_AT_ONCE = 2
"""How many of those there are."""
_MIDDLING = 300_000
"""Bytes beyond which one that is not large needs a place too."""
_MIDDLING_AT_ONCE = 12
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
        self._middling = Room(_MIDDLING_AT_ONCE)

    async def make_room(self, size: int, held: AsyncExitStack) -> None:
        """Wait for a place for a body whose size is known before it is read.

        Args:
            size: Bytes.
            held: Gives the place back when it is left.
        """
        room = self._room_for(size)
        if room is not None:
            await held.enter_async_context(room.place())

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
        place = await errand.held.enter_async_context(AsyncExitStack())
        room: Room | None = None
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
                wanted = self._room_for(body.tell())
                if wanted is not None and wanted is not room:
                    room = wanted
                    await _move(place, room, errand, clock)
                    pace = Pace(room, patience)
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

    def _room_for(self, size: int) -> Room | None:
        """Return where a body of so many bytes needs a place, or None."""
        if size <= _MIDDLING:
            return None
        return self._middling if size <= _LARGE else self._large


async def _move(place: AsyncExitStack, room: Room, errand: Errand, clock: asyncio.Timeout) -> None:
    """Give a place up, if there is one, and wait for one in another room."""
    # In this order: large ones that wait for each other would else keep all others waiting.
    await place.aclose()
    async with _halted(errand, clock):
        await place.enter_async_context(room.place())


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
