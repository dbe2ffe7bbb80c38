"""Asking by way of a proxy that the environment names: httpx's affair.

The proxy looks names up itself, so what it will ask can only be checked beforehand, by name.
"""

import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address
from newsreader.fetch.answer import Head
from newsreader.fetch.limits import Limits
from newsreader.fetch.lines import trusted
from newsreader.fetch.networks import is_loopback
from newsreader.fetch.request import UnreachableError
from newsreader.fetch.words import connection_words, time_words

if TYPE_CHECKING:
    import httpx

_VARIABLES = frozenset({"http_proxy", "https_proxy", "all_proxy"})


def _has_proxies() -> bool:
    if sys.platform in {"darwin", "win32"}:
        return True  # they keep them elsewhere too
    return any(name.lower() in _VARIABLES and value for name, value in os.environ.items())


class Detour:
    """One question asked through a proxy; it has the ways of a `Wire`.

    Attributes:
        heard: Whether the head of the answer has come.
    """

    def __init__(self, client: "httpx.AsyncClient", address: Address, limits: Limits) -> None:
        self.heard = False
        self._client = client
        self._address = address
        self._limits = limits
        self._held = AsyncExitStack()
        self._pieces: AsyncIterator[bytes] | None = None

    async def ask(
        self, target: str, headers: Sequence[tuple[bytes, bytes]], silence: float
    ) -> Head:
        """Ask, as a `Wire` does."""
        import httpx

        waits = {"connect": self._limits.connect, "read": silence, "write": silence, "pool": None}
        try:
            request = httpx.Request(
                "GET", str(self._address), headers=list(headers), extensions={"timeout": waits}
            )
            response = await self._client.send(request, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
            raise self._words(error) from None
        self._held.push_async_callback(response.aclose)
        self._pieces = response.aiter_raw()
        self.heard = True
        return Head.of(response.status_code, response.headers.raw)

    async def read(self) -> bytes:
        """Return the next piece of the body, as a `Wire` does."""
        import httpx

        assert self._pieces is not None
        try:
            return await anext(self._pieces, b"")
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise self._words(error) from None

    async def close(self) -> None:
        """Let go of the answer; what was read whole leaves its connection open."""
        await self._held.aclose()

    def _words(self, error: Exception) -> FetchError:
        import httpx

        silence = time_words(self._limits.read)
        if isinstance(error, httpx.ConnectTimeout):
            return UnreachableError(f"no connection within {time_words(self._limits.connect)}")
        if isinstance(error, httpx.TimeoutException):
            stopped = f"the answer stopped coming for {silence}"
            words = stopped if self.heard else f"no answer within {silence}"
            return UnreachableError(words, connected=True)
        if self.heard:
            return FetchError("the answer broke off before it was complete")
        if isinstance(error, httpx.ProxyError):
            return UnreachableError("the proxy refused to pass the request on")
        if isinstance(error, httpx.LocalProtocolError):
            # The text would quote the header, and that may be a secret.
            return FetchError("a header set for this feed cannot be sent as it stands")
        if isinstance(error, httpx.RemoteProtocolError):
            words = "the proxy closed the connection or did not speak HTTP"
            return UnreachableError(words, connected=True)
        return connection_words(error)


class Detours:
    """The proxies of one run.

    Args:
        limits: What no answer may go beyond.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._some = _has_proxies()
        self._clients: dict[str, httpx.AsyncClient] = {}

    def take(self, address: Address) -> Detour | None:
        """Return the way that the environment wants to an address, or None for the straight one.

        Raises:
            FetchError: The proxy's own address cannot be used.
        """
        proxy = self._proxy_for(address) if self._some else ""
        if not proxy:
            return None
        client = self._clients.get(proxy)
        if client is None:
            client = self._clients[proxy] = self._open(proxy)
        return Detour(client, address, self._limits)

    async def close(self) -> None:
        """Close all connections."""
        for client in self._clients.values():
            await client.aclose()
        self._clients.clear()

    @staticmethod
    def _proxy_for(address: Address) -> str:
        from urllib.request import getproxies, proxy_bypass

        # This machine itself is never behind a proxy, whatever the environment forgot to say.
        if is_loopback(address.host):
            return ""
        proxies = getproxies()
        proxy = proxies.get(address.scheme) or proxies.get("all") or ""
        if not proxy or proxy_bypass(f"{address.host}:{address.port}"):
            return ""
        return proxy if "://" in proxy else f"http://{proxy}"

    @staticmethod
    def _open(proxy: str) -> "httpx.AsyncClient":
        from http.cookiejar import DefaultCookiePolicy

        import httpx

        try:
            client = httpx.AsyncClient(
                headers={}, verify=trusted(), proxy=proxy, trust_env=False, follow_redirects=False
            )
        except (ImportError, ValueError, httpx.InvalidURL):
            # The text would quote its address, and that may have a password in it.
            raise FetchError("the proxy that the environment names cannot be used") from None
        client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return client
