"""Addresses in feeds made absolute."""

import re
from collections.abc import Iterable
from urllib.parse import urljoin, urlsplit

from newsreader.pattern import late

PLAIN_ADDRESS = re.compile(
    r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?"
    r"(?:/[A-Za-z0-9._~%+@=:,&!$*()/-]*)?"
    r"(?:\?[A-Za-z0-9._~%+@=:,&!$*()/?-]+)?(?:#[A-Za-z0-9._~%+@=:,&!$*()/?-]+)?"
)
"""An address that is absolute already and that no way of joining addresses changes."""


LONGEST_ADDRESS = 20_000
"""Characters; nothing that is longer is an address."""
_ELSEWHERE = late(r"(?!https?:|mailto:)[a-z][a-z0-9+.-]+:\S", re.IGNORECASE)


def elsewhere(address: str) -> str:
    """Return an address that names another scheme than those of the web, or `""`.

    Args:
        address: What stands in the feed: `ftp:`, `magnet:`, `rtmp:` and the like, hostile.
    """
    address = address.strip()
    return address if len(address) <= LONGEST_ADDRESS and _ELSEWHERE.match(address) else ""


def beyond(addresses: Iterable[str]) -> str:
    """Return the first address that is too long to be one, or `""`; `bounds` tells of it."""
    return next((each for each in addresses if len(each) > LONGEST_ADDRESS), "")


def absolute(address: str, base: str = "") -> str:
    """Return an address of the web made absolute, or `""` where it is none.

    Args:
        address: What stands in the feed; an address without scheme or a path will do.
        base: What it stands on.
    """
    if not address or (len(address) <= LONGEST_ADDRESS and PLAIN_ADDRESS.fullmatch(address)):
        return address
    address = address.strip().replace("\n", "").replace("\t", "").replace("\r", "")
    if not address or len(address) > LONGEST_ADDRESS:
        return ""
    try:
        joined = urljoin(base, address)
        parts = urlsplit(joined)
    except ValueError:
        return ""
    if parts.scheme in ("http", "https") and parts.netloc:
        return joined
    return ""
