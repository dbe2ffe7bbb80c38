"""Addresses in feeds made absolute."""

from urllib.parse import urljoin, urlsplit


def absolute(address: str, base: str = "") -> str:
    """Return an address of the web made absolute, or `""` where it is none.

    Args:
        address: What stands in the feed; an address without scheme or a path will do.
        base: What it stands on.
    """
    address = address.strip().replace("\n", "").replace("\t", "").replace("\r", "")
    if not address or len(address) > 20_000:
        return ""
    try:
        joined = urljoin(base, address)
        parts = urlsplit(joined)
    except ValueError:
        return ""
    if parts.scheme in ("http", "https") and parts.netloc:
        return joined
    return ""


def is_web(address: str) -> bool:
    """Whether this is an absolute http or https address."""
    return bool(absolute(address)) and "://" in address
