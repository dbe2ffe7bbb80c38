"""The open connections of one run: at most one to a host, kept while there may be more to ask.

HTTP is spoken by httpcore, the half of httpx that does; where it connects to is decided here.
"""

import asyncio
import os
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from functools import cache
from typing import TYPE_CHECKING

import certifi
import httpcore
from aiohappyeyeballs import start_connection

from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address, host_name
from newsreader.fetch.answer import Head
from newsreader.fetch.limits import Limits
from newsreader.fetch.networks import Guard, Resolve, is_public, places
from newsreader.fetch.proxies import UNUSABLE, Proxies
from newsreader.fetch.request import BrokenOffError, UnreachableError
from newsreader.fetch.stream import Stream
from newsreader.fetch.words import connection_words, time_words

if TYPE_CHECKING:
    import httpx  # for none but proxies, and it takes as long to load as thirty feeds to be asked

_MOST_IDLE = 32
_LONGEST_IDLE = 30.0
"""Seconds after which a connection is not trusted to be one still: what lies between may forget."""
_HEAD_START = 0.25
"""Seconds that an address has before the next one of its host is tried beside it (RFC 8305)."""
_TOO_LONG = 431
"""What h11 hints at when a head is longer than httpcore lets it be."""
_FAILURES = (
    httpcore.NetworkError,
    httpcore.TimeoutException,
    httpcore.ProtocolError,
    httpcore.ProxyError,
)


@cache
def trusted() -> ssl.SSLContext:
    """Read the certificates that we trust: once, since it takes longer than many requests.

    They are those that the environment names, as for httpx and most programs, or else Mozilla's.

    Raises:
        FetchError: The environment names what cannot be read.
    """
    try:
        file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
        if not file and not folder:
            file = certifi.where()
        return ssl.create_default_context(cafile=file or None, capath=folder or None)
    except OSError:
        words = "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read"
        raise FetchError(words) from None


class Web:
    """What one run asks and is answered; whoever asks holds its host's turn.

    Args:
        limits: How long anything may take.
        resolve: How names are looked up.
    """

    def __init__(self, limits: Limits, resolve: Resolve) -> None:
        self._limits = limits
        self._resolve = resolve
        self._proxies = Proxies()
        self._idle: dict[str, _Line] = {}
        self._hung_up: set[str] = set()
        """Hosts that closed a kept connection when they were asked on it: none is kept any more."""

    @asynccontextmanager
    async def ask(
        self,
        address: Address,
        headers: Sequence[tuple[bytes, bytes]],
        guard: Guard,
        pause: Callable[[], Awaitable[None]],
    ) -> AsyncIterator[tuple[Head, AsyncIterator[bytes]]]:
        """Ask one thing; once more if a connection from before was closed when the question came.

        The server may have read the question all the same (RFC 9112, 9.3.1), so that is done at
        most once in a run for each host, and after the gap between two questions.

        Args:
            address: What to ask for.
            headers: All of them, `Host` first.
            guard: What the address must pass.
            pause: Waits for as long as the host is left alone between two questions.

        Yields:
            The head of the answer, and the pieces of its body as they come.

        Raises:
            FetchError: It leads where it may not, a header cannot be sent, or the answer broke off
                or goes beyond a limit.
            UnreachableError: No answer came, or it stopped coming.
        """
        line = await self._take(address, guard)
        try:
            try:
                response = await line.ask(address, headers, guard)
            except _HungUpError:
                self._hung_up.add(host_name(address.host, address.port))
                await pause()
                response = await line.ask(address, headers, guard)
            try:
                yield Head.of(response.status, response.headers), line.pieces(response)
            finally:
                await response.aclose()
        finally:
            await self._give_back(line)

    def adopt(self, limits: Limits) -> None:
        """Have other limits from the next question on."""
        self._limits = limits
        for line in self._idle.values():
            line.adopt(limits)

    async def aclose(self) -> None:
        """Close all that are kept."""
        for line in self._idle.values():
            await line.aclose()
        self._idle.clear()
        await asyncio.sleep(0)  # closing a connection takes a turn of the loop

    async def _take(self, address: Address, guard: Guard) -> "_Line":
        proxy = self._proxies.choose(address)
        if proxy is not None:
            await guard.check(address.host)
        line = self._idle.pop(host_name(address.host, address.port), None)
        if line is not None:
            if await line.may_serve(address, guard):
                return line
            await line.aclose()
        return _Line(address, proxy, self._limits, self._resolve)

    async def _give_back(self, line: "_Line") -> None:
        known_as = host_name(line.address.host, line.address.port)
        if known_as in self._hung_up or not line.may_be_kept():
            await line.aclose()
            return
        self._idle[known_as] = line
        if len(self._idle) > _MOST_IDLE:
            await self._idle.pop(next(iter(self._idle))).aclose()


class _HungUpError(Exception):
    """A connection from before was closed when a question came, and nothing was heard."""


class _Line(httpcore.AsyncNetworkBackend):
    """The way to one host, straight or by a proxy: one connection, and how it is made."""

    def __init__(
        self, address: Address, proxy: "httpx.Proxy | None", limits: Limits, resolve: Resolve
    ) -> None:
        self.address = address
        self._limits = limits
        self._resolve = resolve
        self._proxy = proxy
        self._public = True
        self._guard: Guard | None = None
        self._stream: Stream | None = None
        self._way = self._make_way()

    def _make_way(self) -> httpcore.AsyncHTTPConnection | httpcore.AsyncConnectionPool:
        """Return a connection that is opened by the first question."""
        address, proxy = self.address, self._proxy
        ssl_context = trusted() if address.scheme == "https" else None
        if proxy is None:
            origin = httpcore.Origin(address.scheme.encode(), address.host.encode(), address.port)
            return httpcore.AsyncHTTPConnection(
                origin, ssl_context, keepalive_expiry=_LONGEST_IDLE, network_backend=self
            )
        # Which of its connections speaks to a proxy is for the pool to know.
        return httpcore.AsyncConnectionPool(
            ssl_context=ssl_context,
            proxy=_as_httpcore(proxy),
            max_connections=1,
            keepalive_expiry=_LONGEST_IDLE,
            network_backend=self,
        )

    async def ask(
        self, address: Address, headers: Sequence[tuple[bytes, bytes]], guard: Guard
    ) -> httpcore.Response:
        """Ask.

        Raises:
            _HungUpError: A connection from before was closed; ask again, on a new one.
            FetchError: As for `Web.ask`.
        """
        self._guard = guard
        url = httpcore.URL(
            scheme=address.scheme, host=address.host, port=address.own_port, target=address.target
        )
        silence, kept = self._limits.read, self._stream
        waits = {"connect": self._limits.connect, "read": silence, "write": silence}
        told = {"timeout": waits, "sni_hostname": address.name}
        request = httpcore.Request("GET", url, headers=headers, extensions=told)
        try:
            try:
                return await self._way.handle_async_request(request)
            except (httpcore.NetworkError, httpcore.RemoteProtocolError):
                if kept is None or kept is not self._stream or kept.heard or not kept.ended:
                    raise
            await self._way.aclose()
            self._way, self._stream = self._make_way(), None
            raise _HungUpError
        except _FAILURES as error:
            words = self._words(error)
            if self._stream is not None and isinstance(error, httpcore.RemoteProtocolError):
                # The status may have come, though the head as a whole did not.
                words.status, words.size = self._stream.status, self._stream.size
            raise words from None
        except ImportError:  # a kind of proxy that needs a library of its own
            raise FetchError(UNUSABLE) from None

    async def pieces(self, response: httpcore.Response) -> AsyncIterator[bytes]:
        """Give the body as it comes."""
        try:
            async for piece in response.aiter_stream():
                yield piece
        except httpcore.TimeoutException:
            words = f"the answer stopped coming for {time_words(self._limits.read)}"
            raise UnreachableError(words, connected=True) from None
        except _FAILURES as error:
            whole = self._stream is not None and not self._stream.ended
            if whole and isinstance(error, httpcore.ProtocolError):
                raise BrokenOffError("the answer is garbled in the middle") from None
            raise BrokenOffError("the answer broke off before it was complete") from None

    async def may_serve(self, address: Address, guard: Guard) -> bool:
        """Whether it may be used, when it was kept, to ask for an address."""
        return (
            address.origin == self.address.origin
            and not self._is_old()
            and await guard.may_reuse(address.host, public=self._public)
            and self._stream is not None
            and await self._stream.quiet()
        )

    def _is_old(self) -> bool:
        """Whether it was idle for so long that it is not trusted; a pool sees to that itself."""
        return isinstance(self._way, httpcore.AsyncHTTPConnection) and self._way.has_expired()

    def may_be_kept(self) -> bool:
        """Whether it is open and nothing came beyond the answer: that would answer the next one.

        httpcore has no open window to see this through; should this one close, no line is kept.
        """
        inner: object = self._way
        if isinstance(inner, httpcore.AsyncConnectionPool):
            inner = next(iter(inner.connections), None)
        while (within := getattr(inner, "_connection", None)) is not None:
            inner = within
        if not isinstance(inner, httpcore.AsyncHTTP11Connection) or not inner.is_available():
            return False
        engine = getattr(inner, "_h11_state", None)
        return engine is not None and not engine.trailing_data[0]

    def adopt(self, limits: Limits) -> None:
        """Have other limits from the next question on."""
        self._limits = limits

    async def aclose(self) -> None:
        """Close it."""
        await self._way.aclose()

    async def connect_tcp(self, host: str, port: int, *_: object, **__: object) -> Stream:
        """Look a name up once, and connect to where what was found may be asked."""
        assert self._guard is not None
        deadline = asyncio.get_running_loop().time() + self._limits.connect
        try:
            async with asyncio.timeout_at(deadline):
                found = await places(host, self._resolve)
                if self._proxy is None:
                    found = await self._guard.choose(host, found)
                rows = [_row(place, port) for place in found]
                link = await start_connection(rows, happy_eyeballs_delay=_HEAD_START)
                reader, writer = await asyncio.open_connection(sock=link)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except (OSError, ValueError) as error:  # the latter for a name without any address
            raise httpcore.ConnectError from error
        peer = writer.get_extra_info("peername")
        self._public = self._proxy is not None or (peer is not None and is_public(peer[0]))
        self._stream = Stream(reader, writer, deadline)
        return self._stream

    def _words(self, error: Exception) -> FetchError:
        """Say why there was no answer."""
        if isinstance(error, httpcore.ConnectTimeout):
            return UnreachableError(f"no connection within {time_words(self._limits.connect)}")
        if isinstance(error, httpcore.TimeoutException):
            words = f"no answer within {time_words(self._limits.read)}"
            return UnreachableError(words, connected=True)
        if isinstance(error, httpcore.LocalProtocolError):
            # The text would quote the header, and that may be a secret.
            return FetchError("a header set for this feed cannot be sent as it stands")
        if isinstance(error, httpcore.ProxyError):
            return UnreachableError("the proxy refused to pass the request on")
        if not isinstance(error, httpcore.RemoteProtocolError) or self._stream is None:
            return connection_words(error)
        if getattr(error.args[0], "error_status_hint", None) == _TOO_LONG:
            return FetchError("its headers are larger than 100 kB")
        if self._proxy is not None:
            words = "the proxy closed the connection or did not speak HTTP"
        elif not self._stream.heard:
            words = "the server closed the connection without an answer"
        elif self._stream.ended:
            words = "the server closed the connection in the middle of its headers"
        else:
            words = "the server does not speak HTTP, or not as it should"
        return UnreachableError(words, connected=True)


def _row(place: str, port: int) -> tuple[int, int, int, str, tuple[str, int]]:
    """Return a numeric address as the system would have found it."""
    family = socket.AF_INET6 if ":" in place else socket.AF_INET
    return family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (place, port)


def _as_httpcore(proxy: "httpx.Proxy") -> httpcore.Proxy:
    url = proxy.url
    return httpcore.Proxy(
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/"),
        auth=proxy.raw_auth,
        ssl_context=trusted() if url.scheme == "https" else None,
    )
