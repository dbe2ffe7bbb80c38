"""The straight way to one host: one connection, over which h11 speaks HTTP."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from functools import partial
from typing import Final

import h11

from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address
from newsreader.fetch.answer import Head
from newsreader.fetch.connect import connect, trusted
from newsreader.fetch.limits import Limits
from newsreader.fetch.networks import Guard, Resolve
from newsreader.fetch.request import BrokenOffError
from newsreader.fetch.stream import Stream
from newsreader.fetch.words import (
    BAD_HEADER,
    BROKEN_OFF,
    GARBLED,
    HEADERS_TOO_LONG,
    connection_words,
    no_answer,
    no_connection,
    no_http,
    stopped_coming,
)

LONGEST_IDLE: Final = 30.0
"""Seconds after which a connection is not trusted to be one still: what lies between may forget."""
_LONGEST_HEAD: Final = 100_000
"""Bytes of a head at most."""
_TOO_LONG: Final = 431
"""What h11 hints at when a head is longer than that."""


class HungUpError(Exception):
    """A connection from before was closed when a question came, and nothing was heard."""


class Line:
    """One connection to a host, opened by the first question.

    Args:
        address: Whom to ask.
        limits: How long anything may take.
        resolve: How names are looked up.
    """

    def __init__(self, address: Address, limits: Limits, resolve: Resolve) -> None:
        self.address = address
        self._limits = limits
        self._resolve = resolve
        self._stream: Stream | None = None
        self._engine = _engine()
        self._idle_since = 0.0

    async def ask(
        self, address: Address, headers: Sequence[tuple[bytes, bytes]], guard: Guard
    ) -> tuple[Head, AsyncIterator[bytes]]:
        """Ask one thing.

        Args:
            address: What to ask for, of the same scheme, host and port.
            headers: All of them, `Host` first.
            guard: What the address must pass.

        Returns:
            The head of the answer, and the pieces of its body as they come.

        Raises:
            HungUpError: A connection from before was closed; ask again, on a new one.
            FetchError: It leads where it may not, a header cannot be sent, or the answer goes
                beyond a limit.
            UnreachableError: No answer came, or it stopped coming.
        """
        try:
            question = h11.Request(method="GET", target=address.target, headers=list(headers))
        except h11.LocalProtocolError:
            raise FetchError(BAD_HEADER) from None
        kept = self._stream is not None
        stream = self._stream or await self._open(guard)
        stream.ask(b"".join(filter(None, map(self._engine.send, (question, h11.EndOfMessage())))))
        try:
            head = await self._head(stream)
        except TimeoutError:
            raise no_answer(self._limits.read) from None
        except (OSError, h11.RemoteProtocolError) as error:
            if kept and stream.ended and not stream.heard:
                self._close()
                raise HungUpError from None
            raise _failed(error, stream) from None
        return head, self._pieces(stream)

    async def may_serve(self, address: Address, guard: Guard) -> bool:
        """Whether it may be used, when it was kept, to ask for an address."""
        return (
            address.origin == self.address.origin
            and self._stream is not None
            and asyncio.get_running_loop().time() < self._idle_since + LONGEST_IDLE
            and guard.may_reuse(address, public=self._stream.public)
            and await self._stream.quiet()
        )

    async def finish(self) -> bool:
        """Be done with an answer, and tell whether there may be another question.

        There may be if all of it was read, and nothing came beyond it: that would answer the next.
        """
        engine = self._engine
        done = engine.our_state is h11.DONE and engine.their_state is h11.DONE
        if self._stream is None or not done or engine.trailing_data[0]:
            return False
        engine.start_next_cycle()
        self._idle_since = asyncio.get_running_loop().time()
        return True

    def adopt(self, limits: Limits) -> None:
        """Have other limits from the next question on."""
        self._limits = limits

    async def aclose(self) -> None:
        """Close it."""
        self._close()

    def _close(self) -> None:
        if self._stream is not None:
            self._stream.close()
        self._stream = None

    async def _open(self, guard: Guard) -> Stream:
        address, limits = self.address, self._limits
        context = trusted() if address.scheme == "https" else None
        try:
            choose = partial(guard.choose, address)
            stream = await connect(
                address.host, address.port, limits.connect, self._resolve, choose
            )
            if context is not None:
                await stream.secure(context, address.name)
        except TimeoutError:
            raise no_connection(limits.connect) from None
        except (OSError, ValueError) as error:
            raise connection_words(error) from None
        self._stream = stream
        self._engine = _engine()
        return stream

    async def _head(self, stream: Stream) -> Head:
        """Read the head of the answer, and over those that come before it."""
        while not isinstance(answer := await self._next(stream), h11.Response):
            pass
        return Head.of(answer.status_code, answer.headers.raw_items())

    async def _next(self, stream: Stream) -> h11.Event | type[h11.PAUSED]:
        """Return what comes next: the head of an answer, a part of its body, or its end."""
        while True:
            event = self._engine.next_event()
            if event is not h11.NEED_DATA:
                assert not isinstance(event, type) or event is h11.PAUSED
                return event
            self._engine.receive_data(await stream.read(self._limits.read))

    async def _pieces(self, stream: Stream) -> AsyncIterator[bytes]:
        try:
            while isinstance(part := await self._next(stream), h11.Data):
                yield bytes(part.data)
        except TimeoutError:
            raise stopped_coming(self._limits.read) from None
        except OSError:
            raise BrokenOffError(BROKEN_OFF) from None
        except h11.RemoteProtocolError:
            raise BrokenOffError(BROKEN_OFF if stream.ended else GARBLED) from None


def _engine() -> h11.Connection:
    return h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD)


def _failed(error: Exception, stream: Stream) -> FetchError:
    """Say why there was no answer."""
    if not isinstance(error, h11.RemoteProtocolError):
        return connection_words(error)
    words: FetchError
    if error.error_status_hint == _TOO_LONG:
        words = FetchError(HEADERS_TOO_LONG)
    elif not stream.heard:
        words = no_http("the server closed the connection without an answer")
    elif stream.ended:
        words = no_http("the server closed the connection in the middle of its headers")
    else:
        words = no_http("the server does not speak HTTP, or not as it should")
    # The status may have come, though the head as a whole did not.
    words.status, words.size = stream.status, stream.size
    return words
