"""One connection as httpcore wants it, on asyncio's streams, that remembers what it has heard."""
# ruff: noqa: ASYNC109 - httpcore hands the times in

import asyncio
import re
import ssl
from typing import Any

import httpcore

from newsreader.errors import FetchError

_PRELIMINARY = re.compile(rb"HTTP/1\.[01] 1")
_STATUS = re.compile(rb"HTTP/1\.[01] ([2-9]\d\d)[ \r\n]")
_ENDLESS = re.compile(rb"(?>HTTP/1\.[01] 1.*?\n\r?\n){21}", re.DOTALL)
"""More answers of status 1xx than may come before the real one."""


class Stream(httpcore.AsyncNetworkStream):
    """A connection that is open; its errors are httpcore's, which leaves the timing to it.

    Args:
        reader: What comes.
        writer: What goes.
        deadline: Time of the event loop's clock at which it must be secure, if it is to be.

    Attributes:
        heard: Whether anything has come since the last question.
        ended: Whether nothing came when more was last waited for.
        status: The HTTP status of the answer to the last question, or None where there is none.
        size: Bytes that have come since that question.
    """

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, deadline: float
    ) -> None:
        self.heard = self.ended = False
        self.status: int | None = None
        self.size = 0
        self._reader = reader
        self._writer = writer
        self._deadline = deadline
        self._start: bytes | None = None  # of an answer, as long as it is a preliminary one

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come, or `b""` at the end.

        Raises:
            FetchError: It only ever says that an answer will come.
        """
        self.ended = True
        try:
            async with asyncio.timeout(timeout):
                data = await self._reader.read(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout from error
        except OSError as error:
            raise httpcore.ReadError from error
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

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Ask something; it is too small to wait for, and reading will show what went wrong."""
        if buffer:
            self.heard, self._start = False, b""
            self.status, self.size = None, 0
            self._writer.write(buffer)

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

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Make it secure, in what is left of the time until it must stand."""
        try:
            async with asyncio.timeout_at(self._deadline):
                await self._writer.start_tls(ssl_context, server_hostname=server_hostname)
        except BaseException as error:
            await self.aclose()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout from error
            if isinstance(error, OSError | ValueError):  # a name that no certificate can have
                raise httpcore.ConnectError from error
            raise
        return self

    async def aclose(self) -> None:
        """Close it at once, whatever may still be on the way."""
        self._writer.transport.abort()

    def get_extra_info(self, info: str) -> Any:
        """Return what asyncio knows of it."""
        return self._writer.get_extra_info(info)
