"""One connection that speaks HTTP/1.1, one question after the other.

It stands on h11, as httpx does, and straight on asyncio, which costs a quarter of what the layers
between would.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

import h11

from newsreader.errors import FetchError
from newsreader.fetch.answer import Head
from newsreader.fetch.request import UnreachableError
from newsreader.fetch.words import connection_words, size_words, time_words

_LONGEST_HEAD = 100_000
"""Bytes that the head of an answer, or a line between the pieces of its body, may have."""
_MOST_PRELIMINARY = 20
"""Answers of status 1xx that may come before the real one."""
_TOO_LONG = 431
"""How h11 says that its buffer is full."""


class Wire(asyncio.Protocol):
    """A connection; it belongs to one errand at a time.

    Attributes:
        public: Whether it leads out into the world.
        heard: Whether anything has come since the last question.
        used: Whether it has answered a question before this one.
        idle_since: Time of the event loop's clock when it last had nothing to do.
    """

    def __init__(self) -> None:
        self.public = True
        self.heard = False
        self.used = False
        self.idle_since = 0.0
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_LONGEST_HEAD)
        self._loop = asyncio.get_running_loop()
        self._transport: asyncio.Transport | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._paused = False
        self._failure: Exception | None = None
        self._ended = False
        self._answering = False
        self._silence = 0.0

    @property
    def free(self) -> bool:
        """Whether it is open and may be asked."""
        return not self._ended and self._http.our_state is h11.IDLE

    @property
    def lost(self) -> bool:
        """Whether it is closed, and no word of an answer has come."""
        return self._ended and not self.heard

    async def ask(
        self, target: str, headers: Sequence[tuple[bytes, bytes]], silence: float
    ) -> Head:
        """Ask one thing.

        Args:
            target: Path and query.
            headers: All of them, `Host` first.
            silence: Seconds for which the server may say nothing, now or later.

        Raises:
            FetchError: A header cannot be sent, or the answer goes beyond a limit.
            UnreachableError: No answer came.
        """
        assert self._transport is not None
        self.heard = self._answering = False
        self._silence = silence
        try:
            request = h11.Request(method=b"GET", target=target, headers=list(headers))
            line = self._http.send(request)
            self._http.send(h11.EndOfMessage())
        except h11.LocalProtocolError:
            # The text would quote the header, and that may be a secret.
            raise FetchError("a header set for this feed cannot be sent as it stands") from None
        assert line is not None
        self._transport.write(line)
        for _ in range(_MOST_PRELIMINARY):
            event = await self._event()
            if isinstance(event, h11.Response):
                self._answering = True
                return Head.of(event.status_code, event.headers)
        raise FetchError("the server only ever says that an answer will come")

    async def read(self) -> bytes:
        """Return the next piece of the body as it came, or `b""` when it is whole.

        Raises:
            FetchError: It broke off.
            UnreachableError: It stopped coming.
        """
        event = await self._event()
        if isinstance(event, h11.Data):
            return bytes(event.data)
        self.used = True
        http = self._http
        if http.our_state is h11.DONE and http.their_state is h11.DONE and self._nothing_left():
            http.start_next_cycle()
            self._resume()  # so that it is noticed when the other side closes it
            self.idle_since = self._loop.time()
        else:
            self.close()
        return b""

    def close(self) -> None:
        """Close it at once, whatever may still be on the way."""
        self._ended = True
        if self._transport is not None:
            self._transport.abort()

    def _nothing_left(self) -> bool:
        return not self._ended and not self._http.trailing_data[0]

    async def _event(self) -> Any:
        while True:
            try:
                event = self._http.next_event()
            except h11.RemoteProtocolError as error:
                raise self._nonsense(error) from None
            if event is not h11.NEED_DATA:
                return event
            if self._ended:
                raise self._broken(self._failure or ConnectionResetError())
            await self._more()

    async def _more(self) -> None:
        """Wait until something has come, or the connection has ended."""
        self._waiter = self._loop.create_future()
        clock = self._loop.call_later(self._silence, self._late, self._waiter)
        self._resume()
        try:
            await self._waiter
        finally:
            clock.cancel()
            self._waiter = None

    def _resume(self) -> None:
        if self._paused and self._transport is not None:
            self._paused = False
            self._transport.resume_reading()

    def _late(self, waiter: asyncio.Future[None]) -> None:
        if waiter.done():
            return
        span = time_words(self._silence)
        words = f"no answer within {span}"
        if self._answering:
            words = f"the answer stopped coming for {span}"
        waiter.set_exception(UnreachableError(words, connected=True))

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def _broken(self, error: Exception) -> FetchError:
        if self._answering:
            return FetchError("the answer broke off before it was complete")
        return connection_words(error)

    def _nonsense(self, error: h11.RemoteProtocolError) -> FetchError:
        if self._answering:
            if self._ended:
                return FetchError("the answer broke off before it was complete")
            return FetchError("the answer is garbled in the middle")
        if error.error_status_hint == _TOO_LONG:
            return FetchError(f"its headers are larger than {size_words(_LONGEST_HEAD)}")
        if not self.heard:
            words = "the server closed the connection without an answer"
        elif self._ended:
            words = "the server closed the connection in the middle of its headers"
        else:
            words = "the server does not speak HTTP, or not as it should"
        return UnreachableError(words, connected=True)

    # What asyncio calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Take what comes; what comes unasked ends the connection."""
        if self.used and self._http.our_state is h11.IDLE:
            self.close()
            return
        self.heard = True
        self._http.receive_data(data)
        if self._waiter is None and not self._paused and self._transport is not None:
            # Nobody is reading just now: let it wait at the sender's.
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> bool:
        """Take that no more will come."""
        self._end(None)
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """Take that the connection is gone."""
        self._end(exc)

    def _end(self, error: Exception | None) -> None:
        if not self._ended:
            self._ended = True
            self._failure = error
            if error is None and self._http.our_state is not h11.IDLE:
                self._http.receive_data(b"")
        self._wake()
