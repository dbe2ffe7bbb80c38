"""Whose choice a host is: its reader's, or that of a publisher whose feed has moved there."""

from contextlib import suppress

from newsreader.errors import FetchError
from newsreader.fetch.addresses import web_address
from newsreader.fetch.networks import is_inside
from newsreader.model.feed import Visit


def brought(url: str, visit: Visit, address: str) -> tuple[str, ...]:
    """Return the hosts that moves have brought into the config, or would: `Visit.brought`.

    Args:
        url: The feed's address in the config.
        visit: What was known of it until now.
        address: Where it has permanently moved to, or `""`.
    """
    home, there = _host(url), _host(address)
    kept = tuple(host for host in visit.brought if host == home)
    # In the reader's own network one host may name another.
    if there in ("", home) or is_inside(home):
        return kept
    return (*kept, there)


def _host(address: str) -> str:
    with suppress(FetchError):
        return web_address(address).name if address else ""
    return ""
