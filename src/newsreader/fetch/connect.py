"""How a connection is made: to where what was found may be asked, and with whom we trust."""

import asyncio
import os
import socket
import ssl
from collections.abc import Callable, Sequence
from functools import cache
from typing import TypeAlias

from aiohappyeyeballs import start_connection

from newsreader.errors import FetchError
from newsreader.fetch.networks import Resolve, places
from newsreader.fetch.stream import Stream

Choose: TypeAlias = Callable[[Sequence[str]], Sequence[str]]
"""From the numeric addresses of a host to those that may be asked."""
_HEAD_START = 0.25
"""Seconds that an address has before the next one of its host is tried beside it (RFC 8305)."""


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
            import certifi  # a refresh over plain HTTP trusts nobody

            file = certifi.where()
        context = ssl.create_default_context(cafile=file or None, capath=folder or None)
    except OSError:
        words = "the certificates that SSL_CERT_FILE or SSL_CERT_DIR names cannot be read"
        raise FetchError(words) from None
    context.set_alpn_protocols(["http/1.1"])
    return context


async def connect(
    host: str, port: int, seconds: float, resolve: Resolve, choose: Choose | None
) -> Stream:
    """Look a name up once, and connect to where what was found may be asked.

    Args:
        host: Name or numeric address.
        port: Its port.
        seconds: How long that may take, together with making it secure.
        resolve: How the name is looked up.
        choose: Gives those of the addresses found that may be asked; None for a proxy, which the
            reader chose.

    Raises:
        FetchError: It may not be asked.
        TimeoutError: It took too long.
        OSError: The name is not known, or nobody answers there.
        ValueError: There is no address to connect to.
    """
    deadline = asyncio.get_running_loop().time() + seconds
    async with asyncio.timeout_at(deadline):
        found = await places(host, resolve)
        if choose is not None:
            found = choose(found)
        rows = [_row(place, port) for place in found]
        link = await start_connection(rows, happy_eyeballs_delay=_HEAD_START)
        reader, writer = await asyncio.open_connection(sock=link)
    return Stream(reader, writer, deadline)


def _row(place: str, port: int) -> tuple[int, int, int, str, tuple[str, int]]:
    """Return a numeric address as the system would have found it."""
    family = socket.AF_INET6 if ":" in place else socket.AF_INET
    return family, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (place, port)
