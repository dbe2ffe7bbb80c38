"""Proxies that the environment names, HTTP and SOCKS 5.

A proxy looks names up itself, so what it will ask can only be checked beforehand, by name.
"""

import os
import sys
from typing import TYPE_CHECKING

from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address
from newsreader.fetch.networks import is_loopback

if TYPE_CHECKING:
    import httpx

UNUSABLE = "the proxy that the environment names cannot be used"


class Proxies:
    """What the environment names at the start of a run.

    Most name none, so what knows proxies is loaded only where one is named; that takes as long as
    to ask a few dozen feeds.
    """

    def __init__(self) -> None:
        self._named: dict[str, str] = {}
        # Other systems keep proxies elsewhere too.
        if sys.platform != "linux" or any(name.lower().endswith("_proxy") for name in os.environ):
            from urllib.request import getproxies

            self._named = getproxies()

    def choose(self, address: Address) -> "httpx.Proxy | None":
        """Return the one that leads to an address, or None where the way is straight.

        Raises:
            FetchError: Its own address cannot be used.
        """
        named = self._named.get(address.scheme) or self._named.get("all")
        # This machine itself is never behind a proxy, whatever the environment forgot to say.
        if not named or is_loopback(address.host):
            return None
        from urllib.request import proxy_bypass

        import httpx

        if proxy_bypass(f"{address.host}:{address.port}"):
            return None
        try:
            return httpx.Proxy(named if "://" in named else f"http://{named}")
        except (ValueError, httpx.InvalidURL):
            # The text would quote its address, and that may have a password in it.
            raise FetchError(UNUSABLE) from None
