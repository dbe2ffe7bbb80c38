"""Whose network an address is in: what a public server may not make the reader ask.

A name is looked up once, what was found is checked, and that very address is connected to: a name
that says one thing to the one who checks and another to the one who asks gains nothing by it.
"""

import asyncio
import ipaddress
import socket
import threading
from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeAlias

from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address

Resolve: TypeAlias = Callable[[str], Awaitable[Sequence[str]]]
"""From a host's name to its numeric addresses, the best first; OSError when it is unknown."""

_REFUSED = "it leads to an address in your own network"
"""Why a place is not asked, of a redirect and of an address that a feed or page names alike."""
_NAMED_OUTSIDE = (
    "its name leads into your own network: if it stands there, name {} in local_hosts in the config"
)
"""The same of what the reader chose himself."""
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.IPv6Network("64:ff9b:1::/48")
_INSIDE = (
    *("localhost", "local", "internal", "home.arpa", "localdomain", "lan", "intranet"),
    *("corp", "home", "private", "fritz.box"),
)
"""Ends of names that no name server out in the world knows (RFC 6761, 6762, 8375, ICANN), and those
that companies and routers give out of their own."""
LONGEST_LOOK = 3.0
"""Seconds that may be spent on where a name leads, before it is asked anything."""
_COMPATIBLE = ipaddress.IPv6Network("::/96")


def is_loopback(host: str) -> bool:
    """Whether a host's name alone says that it is this machine."""
    host = host.rstrip(".")
    if host == "localhost" or host.endswith(".localhost"):
        return True
    with suppress(ValueError):
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    return False


def is_inside(host: str, local_hosts: Sequence[str] = ()) -> bool:
    """Whether a host's name alone says that it is not out in the world, whoever looks it up.

    That is a name without a dot, one that ends as only names of one's own network do, or a numeric
    address that is not public, in whichever writing.

    Args:
        host: Name or numeric address.
        local_hosts: Names that say so too, and those under them: `Limits.local_hosts`.
    """
    itself = numeric(host)
    if itself is not None:
        return not is_public(itself)
    name = host.rstrip(".").lower()
    if ":" in name:  # an IPv6 address that cannot be understood
        return True
    ends = (*_INSIDE, *local_hosts)
    return "." not in name or any(f".{name}".endswith(f".{end}") for end in ends)


def is_public(text: str) -> bool:
    """Whether a numeric address is out in the world: not this machine, nor in its own network."""
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64_LOCAL or address.is_site_local:
            return False
        inner = address.ipv4_mapped or address.sixtofour
        if inner is None and (address in _NAT64 or address in _COMPATIBLE):
            inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            address = inner
    return address.is_global and not address.is_multicast


def numeric(host: str) -> str | None:
    """Return the address that a host is in itself, however it is written, or None for a name."""
    with suppress(ValueError):
        return str(ipaddress.ip_address(host))
    with suppress(OSError, ValueError):
        # The old forms that connecting understands too: 127.1, 2130706433, 0x7f.1
        return socket.inet_ntoa(socket.inet_aton(host))
    return None


async def look_up(name: str) -> Sequence[str]:
    """Ask the system for the addresses of a name.

    Each name has a thread of its own, which nobody waits for in the end: a name server that does
    not answer must neither hold up other names nor the end of the program.

    Raises:
        OSError: It is not known.
    """
    found: Future[Sequence[str]] = Future()
    found.set_running_or_notify_cancel()

    def ask() -> None:
        try:
            rows = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
            found.set_result(list(dict.fromkeys(str(row[4][0]) for row in rows)))
        except UnicodeError:
            found.set_exception(socket.gaierror(socket.EAI_NONAME, "no name at all"))
        except OSError as error:
            found.set_exception(error)

    threading.Thread(target=ask, name="look-up", daemon=True).start()
    return await asyncio.wrap_future(found)


async def places(host: str, resolve: Resolve) -> Sequence[str]:
    """Return the numeric addresses of a host.

    Raises:
        OSError: It is not known.
    """
    itself = numeric(host)
    return [itself] if itself is not None else await resolve(host)


async def leads_inside(host: str, resolve: Resolve) -> bool:
    """Whether a host is in the reader's own network, by its name or by what its name leads to.

    A name that is unknown, or not looked up in time, is not.
    """
    if is_inside(host):
        return True
    found: Sequence[str] = ()
    with suppress(OSError, TimeoutError):
        async with asyncio.timeout(LONGEST_LOOK):
            found = await places(host, resolve)
    return bool(found) and not any(map(is_public, found))


class RefusedError(FetchError):
    """It leads where it may not; another errand may be allowed to go there.

    Args:
        words: Why.
    """

    def __init__(self, words: str = _REFUSED) -> None:
        super().__init__(words)


class Guard:
    """What one errand may ask: all the world, and where its home is inside, that network too.

    A name out in the world vouches for nothing there, wherever it leads, not even for its own
    place: its publisher can turn it to any other at any time. So a feed is at home in the reader's
    own network only where the name that he subscribed to says so, or he himself does; and what it
    names there must say so too. Whatever comes after somebody out in the world was asked, that one
    has named, be the home where it will.

    Args:
        home: The address that the reader chose: of a feed, or of a page.
        local_hosts: `Limits.local_hosts`.

    Attributes:
        inside: Whether what it last let pass may lead into the reader's own network.
    """

    def __init__(self, home: Address, local_hosts: Sequence[str] = ()) -> None:
        self.inside = False
        self._home = home
        self._local_hosts = local_hosts
        self._local = self._is_inside(home)

    def choose(self, address: Address, found: Sequence[str]) -> Sequence[str]:
        """Return those of the numeric addresses found for a host that may be asked.

        Args:
            address: What is to be asked for there.
            found: They.

        Raises:
            RefusedError: None of them.
        """
        public = [place for place in found if is_public(place)]
        if public and address.host == self._home.host:
            self._local = False  # it is out in the world at present
        self.inside = self._local and len(public) < len(found) and self._is_inside(address)
        if self.inside:
            return found
        if found and not public:
            raise self._refusal(address)
        self._local = False
        return public

    def may_reuse(self, address: Address, *, public: bool) -> bool:
        """Whether a connection to a host that another errand opened will do for this one.

        Args:
            address: What is to be asked for there.
            public: Whether it leads out into the world.
        """
        self._local = self._local and not public
        self.inside = self._local and self._is_inside(address)
        return public or self.inside

    async def check(self, address: Address, resolve: Resolve | None) -> None:
        """Check a host that somebody else will look up (a proxy).

        A name that is unknown here may pass, unless it says itself that it is of one's own network:
        the proxy stands in that, and may know it.

        Args:
            address: What is to be asked for there.
            resolve: How names are looked up here too; None where only the proxy is to hear of them.

        Raises:
            RefusedError: It may not be asked.
        """
        if self._is_inside(address):
            if not self._local:
                raise RefusedError
            return
        self._local = False
        if resolve is not None:
            with suppress(OSError):
                found = await places(address.host, resolve)
                if len(self.choose(address, found)) < len(found):
                    raise self._refusal(address)

    def _is_inside(self, address: Address) -> bool:
        return is_inside(address.host, self._local_hosts)

    def _refusal(self, address: Address) -> RefusedError:
        named = numeric(address.host) is None and not self._is_inside(address)
        if named and address.host == self._home.host:
            return RefusedError(_NAMED_OUTSIDE.format(address.name))
        return RefusedError()
