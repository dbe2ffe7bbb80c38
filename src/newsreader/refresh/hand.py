"""One worker process, as the refresh sees it: a feed goes in, an outcome comes out, or it fails.

Everything here blocks, and belongs into a thread of its own.
"""

import socket
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Final, TypeVar

from newsreader.errors import NewsreaderError, ParseError
from newsreader.lifeline import start_on_a_line
from newsreader.model.arrival import NewArticle
from newsreader.refresh.wire import (
    HEAD,
    READY,
    Piece,
    Reply,
    Task,
    decoder_of,
    joined,
    pack,
    unpack,
)

if TYPE_CHECKING:
    from msgspec.msgpack import Decoder

COMMAND: Final = (sys.executable, "-P", "-m", "newsreader.refresh.worker")
"""The command of a worker; the number of its socket is its argument."""

_STARTS: Final = 60.0
"""Seconds in which a worker must have started, on the slowest of machines."""
_LOOK: Final = 1.0
"""Seconds between looks at the clock while it works. A machine that was put to sleep, or a process
that was halted, wakes up with one of them over and no more: that is no time the feed took."""
_IDLE: Final = 0.25
"""What a second counts in which it had no processor: a full machine may not cost a feed, and one
that waits for ever is given up all the same."""
_NOTHING: Final = 0.001
_CHUNK: Final = 1 << 20
_Message = TypeVar("_Message")


class HungError(ParseError):
    """It took too long."""


class CrashedError(ParseError):
    """The worker is gone."""


class Hand:
    """A worker process; it starts at once and ends with `close` or with this process.

    Attributes:
        used: Whether it has been given a feed.
    """

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        """Start it.

        Args:
            command: What to run.

        Raises:
            NewsreaderError: The system does not let it start.
        """
        self._replies = decoder_of(Reply)
        self._pieces = decoder_of(Piece)
        self.used = self._ready = False
        self._left = 0.0
        try:
            self._process, self._line = start_on_a_line(command)
        except OSError as error:
            raise NewsreaderError(f"feeds cannot be read: {error.strerror}") from error

    def do(self, task: Task, body: bytes) -> Reply:
        """Have one feed read.

        Args:
            task: What is to be done, within which time.
            body: The feed.

        Raises:
            HungError: It took longer than `task.seconds` of a processor, or four times as long
                without one; the worker is gone.
            CrashedError: The worker crashed, or somebody killed it.
            NewsreaderError: The worker did not even start.
        """
        self._await_start()
        self.used = True
        self._left = task.seconds
        try:
            self._send(pack(task, body))
            self._send(body)
            reply = self._message(self._replies)
            further: list[NewArticle] = []
            for _ in range(reply.pieces):
                piece = self._message(self._pieces)
                further += piece
            return joined(reply, further)
        except TimeoutError:
            self.close()
            raise HungError(
                f"took longer than {task.seconds:g} seconds to read, and was given up"
            ) from None
        except (EOFError, OSError):
            self.close()
            raise CrashedError("broke the parser") from None

    def stop(self) -> None:
        """End it, whatever it is doing; from any thread: whoever waits for it hears of that."""
        self._process.kill()
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """End it and give everything back; nobody may be waiting for it."""
        self.stop()
        self._process.wait()
        self._line.close()
        assert self._process.stdin is not None
        self._process.stdin.close()

    def _await_start(self) -> None:
        if self._ready:
            return
        self._left = _STARTS
        try:
            self._ready = self._receive(1) == READY
        except (EOFError, OSError):
            self.close()
            raise NewsreaderError("feeds cannot be read: the parser does not start") from None

    def _message(self, decoder: "Decoder[_Message]") -> _Message:
        kind, size, _ = HEAD.unpack(self._receive(HEAD.size))
        return unpack(kind, self._receive(size), decoder)

    def _send(self, data: bytes) -> None:
        rest = memoryview(data)
        while rest:
            rest = rest[self._in_time(self._line.send, rest[:_CHUNK]) :]

    def _receive(self, size: int) -> bytearray:
        data = bytearray(size)
        rest = memoryview(data)
        while rest:
            got = self._in_time(self._line.recv_into, rest[:_CHUNK])
            if not got:
                raise EOFError
            rest = rest[got:]
        return data

    def _in_time(self, act: Callable[[memoryview], int], data: memoryview) -> int:
        """Send or receive something before the time is over.

        Raises:
            TimeoutError: It is.
        """
        while True:
            self._line.settimeout(min(_LOOK, self._left))
            before, worked = time.monotonic(), self._worked()
            try:
                return act(data)
            except TimeoutError:
                passed = min(time.monotonic() - before, 2 * _LOOK)
                self._left -= counted(passed, self._worked() - worked)
                if self._left < _NOTHING:
                    raise

    def _worked(self) -> float:
        """The seconds that it has had a processor, or all that have passed where nobody tells."""
        try:
            # How Linux names the clock of another process: clock_getcpuclockid(3).
            return time.clock_gettime((~self._process.pid << 3) | 2)
        except (OSError, AttributeError, OverflowError):
            return time.monotonic()


def counted(passed: float, worked: float) -> float:
    """Return how many seconds of the time that a feed has are over.

    Args:
        passed: Seconds that have gone by.
        worked: Seconds of a processor that the worker has had in them.
    """
    worked = min(max(worked, 0.0), passed)
    return worked + _IDLE * (passed - worked)
