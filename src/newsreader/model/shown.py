"""An address as it may be shown: nothing in it that could be a password."""

import re
from urllib.parse import urlsplit

from newsreader.pattern import late

_HIDDEN = "***"
_FEED = late(r"feed:(?://)?(?=https?:)", re.I)
_SCHEME = late(r"(?:[a-z][a-z0-9+.-]*:)?[/\\]*", re.I)
_FILE = late(r"/(?!/)|~|file:", re.I)
_AUTHORITY = late(r"[^/?#]*")
_NO_PORT = late(r"^((?:[a-z][a-z0-9+.-]*:)?//[^/?#:\[]*:)(?!\d*(?:[/?#]|$))[^/?#]*", re.I)
"""What stands where a port should, and may be the start of a password that was cut off."""
_HOST = late(r"(?:localhost|(?:[a-z0-9-]+\.)+(?:[a-z]{2,}|\d+)|\[[0-9a-f:.]+\]):\d{1,5}", re.I)
"""What is a host and its port, and no name with the start of a password that holds a slash: names
of people have no dots where passwords begin with a number and are not written as they should be."""
_AT = late(r"@|%40", re.I)
_COLON = late(r":|%3a", re.I)
_PORT = late(r"(?::|%3a)\d{1,5}(?:/|%2f)", re.I)
_INNER = late(r"(?:https?|ftp|feed|gopher)(?::|%3a)(?:/|%2f){1,3}", re.I)
"""Where an address begins within the path or the query of another one."""
_INNER_AUTHORITY = late(r"(?:(?!%2f|%3f|%23)[^/?#])*", re.I)
_BARE = late(
    r"(?<=[/?#&=;@])(?!(?:https?|ftp|feed|gopher)(?::|%3a)(?://|%2f%2f))"
    r"[^/?#&=;:@]*?(?::|%3a)(?=.*(?:@|%40))",
    re.I | re.DOTALL,
)
"""What may be the name before a password in a path or query, where no scheme stands before it."""


def shown_address(url: str) -> str:
    """Return an address as it may be shown and passed on: a name and password in it are hidden.

    In what is no proper address all is hidden that could be a password: it may be one in which a
    sign stands as it is that should have been written as `%2F`, `%3F`, `%23`, `%40` or `%20`.

    Args:
        url: The address of a feed as its reader wrote it, or what was meant to be one.
    """
    if _FILE.match(url):
        return url
    if not _AT.search(url):
        return _NO_PORT.sub(rf"\1{_HIDDEN}", url, count=1)
    feed = _FEED.match(url)
    scheme = _SCHEME.match(url, feed.end() if feed else 0)
    start = scheme.end() if scheme else 0  # it always matches, if only nothing
    head, rest = url[:start], url[start:]
    if not _is_address(url[feed.end() :] if feed else url):
        return head + _hide(rest) if head or _COLON.search(rest) else url
    found = _AUTHORITY.match(rest)
    authority = found[0] if found else ""
    more = rest[len(authority) :]
    if "@" in authority:
        # Only the last one ends a password that has such signs itself.
        return head + (_hide(rest) if "@" in more else _hide(authority) + _within(more))
    if ":" in authority and "@" in more and not _HOST.fullmatch(authority) and not _is_port(rest):
        return head + _hide(rest)
    return head + authority + _within(more)


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        fine = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
    return fine and not re.search(r"[\s\\]", url)


def _is_port(rest: str) -> bool:
    """Whether all that stands between the first colon and an `@` is a port: `host:3000/@ann`."""
    found = _PORT.search(rest)
    if found is None or len(_AT.findall(rest)) > 1:
        return False
    return _AT.match(rest, found.end()) is not None


def _hide(text: str) -> str:
    """Hide all before the last `@`."""
    ends = [found.start() for found in _AT.finditer(text)]
    return _HIDDEN + text[ends[-1] :] if ends else text


def _within(more: str) -> str:
    """Hide what could be a password of another address in a path and query."""
    for found in _INNER.finditer(more):
        rest = more[found.end() :]
        inner = _INNER_AUTHORITY.match(rest)
        authority = inner[0] if inner else ""
        if not _AT.search(rest):
            break
        has_name = _AT.search(authority) or (_COLON.search(authority) and not _is_port(rest))
        if has_name:
            return more[: found.end()] + _hide(rest)
    bare = _BARE.search(more)
    return more[: bare.end()] + _hide(more[bare.end() :]) if bare else more
