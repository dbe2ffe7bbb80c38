"""What is meant by an address as people write it down or paste it."""

import re
from typing import Final

from newsreader.pattern import late

_SCHEME: Final = late(r"[a-z][a-z0-9+.-]*://|https?:", re.IGNORECASE)
_FEED: Final = "feed:"


def with_scheme(address: str) -> str:
    """Return an address with the scheme that was left out, and without `feed:` before it.

    Args:
        address: One on the web, not a path of this machine.

    Returns:
        `https://` stands in front where nothing is said, and `http://` where only `feed:` is, which
        is older than the other. What has a scheme of any kind is as it was.
    """
    address = address.strip()
    if address[: len(_FEED)].lower() == _FEED:
        inner = address[len(_FEED) :].lstrip("/")
        return inner if _SCHEME.match(inner) else f"http://{inner}"
    return address if _SCHEME.match(address) else f"https://{address}"
