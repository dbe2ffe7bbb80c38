"""The way to one host by a proxy: httpcore, which knows all kinds of proxies, speaks HTTP on it."""
# ruff: noqa: ASYNC109 - httpcore hands the times in

import ssl
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import httpcore
from socksio import SOCKSError

from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address
from newsreader.fetch.answer import Head
from newsreader.fetch.connect import connect, trusted
from newsreader.fetch.limits import Limits
from newsreader.fetch.line import LONGEST_IDLE, HungUpError
from newsreader.fetch.networks import Guard, Resolve
from newsreader.fetch.proxies import UNUSABLE
from newsreader.fetch.request import BrokenOffError, UnreachableError
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
from newsreader.model.wording import time_words

if TYPE_CHECKING:
    import httpx

_TOO_LONG = 431
"""What h11 hints at when a head is longer than httpcore lets it be."""
_FAILURES = (
    httpcore.NetworkError,
    httpcore.TimeoutException,
    httpcore.ProtocolError,
    httpcore.ProxyError,
    SOCKSError,
)
_CLOSED = "the proxy closed the connection or did not speak HTTP"
_NO_SOCKS = "the proxy closed the connection or did not speak SOCKS"
_LOGIN_WANTED = "the proxy wants a user name and a password, or others than these"


class ProxiedLine(httpcore.AsyncNetworkBackend):
    """One connection to a proxy, to ask one host; it is used as `Line` is.

    Args:
        address: Whom to ask.
        proxy: By whom.
        limits: How long anything may take.
        resolve: How the proxy's name is looked up; it looks the host's up itself.
    """

    def __init__(
        self, address: Address, proxy: "httpx.Proxy", limits: Limits, resolve: Resolve
    ) -> None:
        self.address = address
        self._proxy = proxy
        self._limits = limits
        self._resolve = resolve
        self._stream: Stream | None = None
        self._response: httpcore.Response | None = None
        self._pool = self._make_pool()

    def _make_pool(self) -> httpcore.AsyncConnectionPool:
        """Which of its connections speaks to a proxy is for the pool to know."""
        return httpcore.AsyncConnectionPool(
            ssl_context=trusted() if self.address.scheme == "https" else None,
            proxy=_as_httpcore(self._proxy),
            max_connections=1,
            keepalive_expiry=LONGEST_IDLE,
            network_backend=self,
        )

    async def ask(
        self, address: Address, headers: Sequence[tuple[bytes, bytes]], guard: Guard
    ) -> tuple[Head, AsyncIterator[bytes]]:
        """Ask one thing; see `Line.ask`. Whoever asks has checked the host."""
        url = httpcore.URL(
            scheme=address.scheme, host=address.host, port=address.own_port, target=address.target
        )
        silence, kept = self._limits.read, self._stream
        waits = {"connect": self._limits.connect, "read": silence, "write": silence}
        told = {"timeout": waits, "sni_hostname": address.name}
        request = httpcore.Request("GET", url, headers=headers, extensions=told)
        try:
            response = await self._pool.handle_async_request(request)
        except _FAILURES as error:
            if kept is not None and kept is self._stream and kept.ended and not kept.heard:
                await self._pool.aclose()
                self._pool, self._stream = self._make_pool(), None
                raise HungUpError from None
            raise self._failed(error) from None
        except ValueError:  # a name or a password too long to be sent
            raise FetchError(UNUSABLE) from None
        self._response = response
        return Head.of(response.status, response.headers), self._pieces(response)

    async def may_serve(self, address: Address, guard: Guard) -> bool:
        """Whether it may be used, when it was kept, to ask for an address."""
        return (
            address.origin == self.address.origin
            and guard.may_reuse(address, public=True)
            and self._stream is not None
            and await self._stream.quiet()
        )

    async def finish(self) -> bool:
        """Be done with an answer; see `Line.finish`.

        httpcore has no open window to see that through; should this one close, no line is kept.
        """
        if self._response is not None:
            await self._response.aclose()
        inner: object = next(iter(self._pool.connections), None)
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
        """Close it, also where httpcore has left it open: when it led no further than the proxy."""
        await self._pool.aclose()
        if self._stream is not None:
            self._stream.close()

    async def connect_tcp(self, host: str, port: int, *_: object, **__: object) -> "_Wire":
        """Connect to the proxy, for httpcore."""
        self._stream = None
        with _as_failures(httpcore.ConnectTimeout, httpcore.ConnectError):
            self._stream = await connect(host, port, self._limits.connect, self._resolve, None)
        return _Wire(self._stream, self._limits.read)

    async def _pieces(self, response: httpcore.Response) -> AsyncIterator[bytes]:
        try:
            async for piece in response.aiter_stream():
                yield piece
        except httpcore.TimeoutException:
            raise stopped_coming(self._limits.read) from None
        except _FAILURES as error:
            whole = self._stream is not None and not self._stream.ended
            garbled = whole and isinstance(error, httpcore.ProtocolError)
            raise BrokenOffError(GARBLED if garbled else BROKEN_OFF) from None

    def _failed(self, error: Exception) -> FetchError:
        """Say why there was no answer."""
        if self._stream is None and isinstance(error, httpcore.ConnectTimeout):
            words = f"no connection to the proxy within {time_words(self._limits.connect)}"
            return UnreachableError(words)
        if self._stream is None and isinstance(error, httpcore.ConnectError):
            return UnreachableError(str(connection_words(error, "proxy")))
        if isinstance(error, SOCKSError):
            return UnreachableError(_NO_SOCKS)
        if isinstance(error, httpcore.ConnectTimeout):
            return no_connection(self._limits.connect)
        if isinstance(error, httpcore.TimeoutException):
            return no_answer(self._limits.read)
        if isinstance(error, httpcore.LocalProtocolError):
            return FetchError(BAD_HEADER)
        if isinstance(error, httpcore.ProxyError):
            return UnreachableError(_refusal(str(error)))
        if not isinstance(error, httpcore.RemoteProtocolError):
            return connection_words(error)
        failure: FetchError = no_http(_CLOSED)
        if getattr(error.args[0], "error_status_hint", None) == _TOO_LONG:
            failure = FetchError(HEADERS_TOO_LONG)
        if self._stream is not None:
            failure.status, failure.size = self._stream.status, self._stream.size
        return failure


class _Wire(httpcore.AsyncNetworkStream):
    """A connection as httpcore wants it; its errors are httpcore's.

    Args:
        stream: The connection.
        patience: Seconds to wait where httpcore gives none: for what a SOCKS proxy has to say.
    """

    def __init__(self, stream: Stream, patience: float) -> None:
        self._stream = stream
        self._patience = patience

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what has come; httpcore takes it at any size."""
        with _as_failures(httpcore.ReadTimeout, httpcore.ReadError):
            return await self._stream.read(self._patience if timeout is None else timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Ask something."""
        if buffer:
            self._stream.ask(buffer)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Make it secure."""
        with _as_failures(httpcore.ConnectTimeout, httpcore.ConnectError):
            await self._stream.secure(ssl_context, server_hostname)
        return self

    async def aclose(self) -> None:
        """Close it."""
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        """Return nothing: httpcore asks for what only other versions of HTTP need."""
        return None


@contextmanager
def _as_failures(late: type[Exception], broken: type[Exception]) -> Iterator[None]:
    """Turn the system's errors into httpcore's."""
    try:
        yield
    except TimeoutError as error:
        raise late from error
    except (OSError, ValueError) as error:
        raise broken from error


def _refusal(said: str) -> str:
    """Say why a proxy does not pass a request on, from httpcore's words, of which none is shown."""
    if said.startswith("Proxy Server could not connect"):
        return "the proxy could not connect to the server"
    if said.startswith(("407", "Requested", "Invalid username")):
        return _LOGIN_WANTED
    return "the proxy refused to pass the request on"


def _as_httpcore(proxy: "httpx.Proxy") -> httpcore.Proxy:
    url = proxy.url
    return httpcore.Proxy(
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/"),
        auth=proxy.raw_auth,
        ssl_context=trusted() if url.scheme == "https" else None,
    )
