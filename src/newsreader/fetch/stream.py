"""One open connection, on asyncio's streams, that remembers what it has heard."""

import asyncio
import re
import ssl

from newsreader.errors import FetchError
from newsreader.fetch.networks import is_public

_AT_ONCE = 65_536
"""Bytes that are read at once."""
_PRELIMINARY = re.compile(rb"HTTP/1\.[01] 1")
_STATUS = re.compile(rb"HTTP/1\.[01] ([2-9]\d\d)[ \r\n]")
_ENDLESS = re.compile(rb"(?>HTTP/1\.[01] 1.*?\n\r?\n){21}", re.DOTALL)
"""More answers of status 1xx than may come before the real one."""


class Stream:
    """A connection that is open.

    Args:
        reader: What comes.
        writer: What goes.
        deadline: Time of the event loop's clock at which it must be secure, if it is to be.

    Attributes:
        public: Whether it leads to an address that all the world may ask.
        heard: Whether anything has come since the last question.
        ended: Whether nothing came when more was last waited for.
        status: The HTTP status of the answer to the last question, or None where there is none.
        size: Bytes that have come since that question.
    """

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, deadline: float
    ) -> None:
        peer = writer.get_extra_info("peername")
        self.public = peer is not None and is_public(peer[0])
        self.heard = self.ended = False
        self.status: int | None = None
        self.size = 0
        self._reader = reader
        self._writer = writer
        self._deadline = deadline
        self._start: bytes | None = None  # of an answer, as long as it is a preliminary one

    async def read(self, seconds: float | None) -> bytes:
        """Return what has come, or `b""` at the end.

        Args:
            seconds: How long to wait for it.

        Raises:
            TimeoutError: Nothing has come.
            OSError: It broke off.
            FetchError: It only ever says that an answer will come.
        """
        self.ended = True
        async with asyncio.timeout(seconds):
            data = await self._reader.read(_AT_ONCE)
        self.ended = not data
        self.heard = self.heard or bool(data)
        self.size += len(data)
        if self._start is not None:
            self._start += data
            if _ENDLESS.match(self._start):
                raise FetchError("the server only ever says that an answer will come")
            if not _PRELIMINARY.match(self._start):
                said = _STATUS.match(self._start)
                self.status = int(said[1]) if said else None
                self._start = None
        return data

    def ask(self, question: bytes) -> None:
        """Ask something; it is too small to wait for, and reading will show what went wrong."""
        self.heard, self._start = False, b""
        self.status, self.size = None, 0
        self._writer.write(question)

    async def quiet(self) -> bool:
        """Whether it is open, and nothing has come unasked."""
        try:
            async with asyncio.timeout(0):
                await self._reader.read(1)
        except TimeoutError:
            return True
        except OSError:
            pass
        return False

    async def secure(self, context: ssl.SSLContext, name: str | None) -> None:
        """Make it secure, in what is left of the time until it must stand; or close it.

        Args:
            context: Whom to trust.
            name: Who must be at the other end.

        Raises:
            TimeoutError: It took too long.
            OSError: No secure connection was agreed on.
            ValueError: No certificate can have such a name.
        """
        try:
            async with asyncio.timeout_at(self._deadline):
                await self._writer.start_tls(context, server_hostname=name)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close it at once, whatever may still be on the way."""
        self._writer.transport.abort()
