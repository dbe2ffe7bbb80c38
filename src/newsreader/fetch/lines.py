"""The open connections of one run: at most one to a host, kept while there may be more to ask."""

import asyncio
import os
import socket
import ssl
from collections.abc import Sequence
from functools import cache

from newsreader.errors import FetchError
from newsreader.fetch.addresses import Address, host_name
from newsreader.fetch.limits import Limits
from newsreader.fetch.networks import Guard, Resolve, is_public, places
from newsreader.fetch.request import UnreachableError
from newsreader.fetch.wire import Wire
from newsreader.fetch.words import connection_words, time_words

_MOST_IDLE = 32
_LONGEST_IDLE = 30.0
"""Seconds after which a connection is not trusted to be one still: what lies between may forget."""
_HEAD_START = 0.25
"""Seconds that an address has before the next one of its host is tried beside it (RFC 8305)."""


@cache
def trusted() -> ssl.SSLContext:
    """Read the certificates that are trusted: once, since it takes longer than many requests.

    Like httpx it takes those of certifi, or the ones that the environment names.

    Raises:
        FetchError: The environment names what cannot be read.
    """
    import certifi

    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if not file and not folder:
        file = certifi.where()
    try:
        context = ssl.create_default_context(cafile=file or None, capath=folder or None)
    except OSError:
        words = "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read"
        raise FetchError(words) from None
    context.set_alpn_protocols(["http/1.1"])
    return context


class Lines:
    """All connections of one run; whoever asks holds its host's turn.

    Args:
        limits: For the time until a connection must stand.
        resolve: How names are looked up.
    """

    def __init__(self, limits: Limits, resolve: Resolve) -> None:
        self._limits = limits
        self._resolve = resolve
        self._idle: dict[str, tuple[tuple[str, str, int], Wire]] = {}

    async def take(self, address: Address, guard: Guard) -> Wire:
        """Return a connection to where an address is, one that was kept or a new one.

        Raises:
            FetchError: It leads where it may not.
            UnreachableError: There is none to be had.
        """
        origin, wire = self._idle.pop(host_name(address.host, address.port), (None, None))
        if wire is not None:
            fresh = asyncio.get_running_loop().time() - wire.idle_since < _LONGEST_IDLE
            if (
                origin == address.origin
                and wire.free
                and fresh
                and await guard.may_reuse(address.host, public=wire.public)
            ):
                return wire
            wire.close()
        return await self._open(address, guard)

    def give_back(self, address: Address, wire: Wire) -> None:
        """Keep a connection if it can be asked again, and else close it."""
        if not wire.free:
            wire.close()
            return
        self._idle[host_name(address.host, address.port)] = (address.origin, wire)
        if len(self._idle) > _MOST_IDLE:
            _, oldest = self._idle.pop(next(iter(self._idle)))
            oldest.close()

    async def close(self) -> None:
        """Close all that are kept."""
        for _, wire in self._idle.values():
            wire.close()
        self._idle.clear()
        await asyncio.sleep(0)  # closing a connection takes a turn of the loop

    async def _open(self, address: Address, guard: Guard) -> Wire:
        try:
            async with asyncio.timeout(self._limits.connect):
                found = await places(address.host, self._resolve)
                allowed = await guard.choose(address.host, found)
                wire, place = await _connect(allowed, address)
        except TimeoutError:
            words = f"no connection within {time_words(self._limits.connect)}"
            raise UnreachableError(words) from None
        except (OSError, ValueError) as error:  # TLS raises both, the latter for names
            raise connection_words(error) from None
        wire.public = is_public(place)
        return wire


async def _connect(allowed: Sequence[str], address: Address) -> tuple[Wire, str]:
    link, place = await _race(allowed, address.port)
    secure = address.scheme == "https"
    try:
        _, wire = await asyncio.get_running_loop().create_connection(
            Wire,
            sock=link,
            ssl=trusted() if secure else None,
            server_hostname=address.name if secure else None,
        )
    except BaseException:
        link.close()
        raise
    return wire, place


async def _race(allowed: Sequence[str], port: int) -> tuple[socket.socket, str]:
    """Connect to the first of several addresses that lets itself be connected to.

    Raises:
        OSError: None did; that of the last one.
    """
    if len(allowed) == 1:
        return await _link(allowed[0], port), allowed[0]
    failure: OSError = OSError("no address")
    running: dict[asyncio.Task[socket.socket], str] = {}
    waiting = list(allowed)
    try:
        while waiting or running:
            if waiting:
                place = waiting.pop(0)
                running[asyncio.create_task(_link(place, port))] = place
            done, _ = await asyncio.wait(
                running,
                timeout=_HEAD_START if waiting else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for task in done:
                place = running.pop(task)
                try:
                    return task.result(), place
                except OSError as error:
                    failure = error
    finally:
        for task in running:
            task.cancel()
            task.add_done_callback(_hang_up)
    raise failure


def _hang_up(task: asyncio.Task[socket.socket]) -> None:
    """Close the connection of one who came in second."""
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def _link(place: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in place else socket.AF_INET
    link = socket.socket(family, socket.SOCK_STREAM)
    try:
        link.setblocking(False)
        await asyncio.get_running_loop().sock_connect(link, (place, port))
    except BaseException:
        link.close()
        raise
    return link
