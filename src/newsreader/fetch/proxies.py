"""Proxies that the environment names.

A proxy looks names up itself, so what it will ask can only be checked beforehand, by name.
"""

from urllib.request import getproxies, proxy_bypass

import httpx

from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address
from newsreader.fetch.networks import is_loopback

UNUSABLE = "the proxy that the environment names cannot be used"


class Proxies:
    """What the environment names at the start of a run."""

    def __init__(self) -> None:
        self._named = getproxies()

    def choose(self, address: Address) -> httpx.Proxy | None:
        """Return the one that leads to an address, or None where the way is straight.

        Raises:
            FetchError: Its own address cannot be used.
        """
        named = self._named.get(address.scheme) or self._named.get("all")
        # This machine itself is never behind a proxy, whatever the environment forgot to say.
        if not named or is_loopback(address.host):
            return None
        if proxy_bypass(f"{address.host}:{address.port}"):
            return None
        try:
            return httpx.Proxy(named if "://" in named else f"http://{named}")
        except (ValueError, httpx.InvalidURL):
            # The text would quote its address, and that may have a password in it.
            raise FetchError(UNUSABLE) from None
