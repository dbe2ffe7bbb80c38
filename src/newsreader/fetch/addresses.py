"""Addresses: how a reader may write them, whose they are, and where a redirect may lead."""

import asyncio
import ipaddress
import re
import socket

import httpx

from newsreader.errors import FetchError

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}


def web_address(text: str) -> httpx.URL:
    """Understand an address on the web, also `feed:` ones and those without a scheme.

    Raises:
        FetchError: It is none.
    """
    text = text.strip()
    if text[:5].lower() == "feed:":
        text = text[5:]
        text = text if _SCHEME.match(text) else "http://" + text.lstrip("/")
    elif "://" not in text and not text.lower().startswith(("http:", "https:")):
        text = "https://" + text
    url = _url(text)
    if url.scheme not in _PORTS or not url.host:
        raise FetchError("the address is not one on the web (http or https)")
    return url


def follow(url: httpx.URL, location: str) -> httpx.URL:
    """Return where a redirect leads, without user name, password and fragment.

    Raises:
        FetchError: It leads out of the web, or nowhere.
    """
    try:
        target = url.join(location.strip())
    except (httpx.InvalidURL, ValueError):
        raise FetchError("the server redirects to an address that makes no sense") from None
    if target.scheme not in _PORTS or not target.host:
        raise FetchError("the server redirects to something that is not on the web")
    return bare(target)


def bare(url: httpx.URL) -> httpx.URL:
    """Return the address without user name, password and fragment."""
    return url.copy_with(userinfo=b"", fragment=None)


def may_see_secrets(home: httpx.URL, url: httpx.URL) -> bool:
    """Whether what is meant for `home` may be sent to `url`: same host, and never less safe."""
    if url.host != home.host:
        return False
    if url.scheme == home.scheme:
        return _port(url) == _port(home)
    upgrade = home.scheme == "http" and url.scheme == "https"
    return upgrade and _port(home) == _PORTS["http"] and _port(url) == _PORTS["https"]


def host_name(host: str, port: int | None) -> str:
    """Return what a host is known by: its name, with the port where that is not a usual one.

    Programs that somebody runs at ports of their own on one machine have nothing to do with each
    other; the two usual ports are one and the same site.
    """
    return host if port is None or port in _PORTS.values() else f"{host}:{port}"


def is_loopback(host: str) -> bool:
    """Whether a host's name alone says that it is this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


async def is_private(host: str) -> bool:
    """Whether a host is this machine or in its own network, however its address is written.

    A name that cannot be looked up is not: the request will say so in better words.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return False
    return any(not _is_public(str(place[4][0])) for place in found)


def _is_public(text: str) -> bool:
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour
        if inner is not None:
            address = inner
    return address.is_global and not address.is_multicast


def _port(url: httpx.URL) -> int:
    return url.port or _PORTS.get(url.scheme, 0)


def _url(text: str) -> httpx.URL:
    try:
        return httpx.URL(text)
    except (httpx.InvalidURL, ValueError):
        raise FetchError("the address cannot be understood") from None
