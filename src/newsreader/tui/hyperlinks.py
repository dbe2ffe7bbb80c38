"""Links that the terminal itself knows (OSC 8): which addresses, in which terminals, by what id.

A terminal shows where such a link leads and opens it with its own click, also over SSH. The pieces
of a link that a line's end has parted have one id, by which the terminal takes them for one.
"""

import re
from collections.abc import Mapping
from typing import Self
from urllib.parse import quote
from zlib import crc32

from rich.style import Style

LONGEST = 2083
"""Bytes of the longest address that all terminals take."""

_HOST = re.compile(r"(https?://(?:[^/?#]*@)?)([^/?#@:]+)", re.IGNORECASE)
_PLAIN_HOST = re.compile(r"[a-z0-9.-]+", re.IGNORECASE | re.ASCII)
_SCHEMES = ("http://", "https://", "mailto:")
_AS_THEY_ARE = "!#$%&'()*+,/:;=?@[]~"
"""What stands in an address as it is beside letters, digits, `_`, `.` and `-`."""
_BLIND = ("linux", "dumb", "unknown", "vt100", "vt102", "vt220", "eterm", "cons25", "screen")
"""Terminals that print the sequence, or may."""
_SOUND_VTE = 5000
"""Older terminals of this family crash on it."""


def are_understood(environment: Mapping[str, str]) -> bool:
    """Whether the terminal takes links, or passes over them without harm.

    Args:
        environment: The variables of the process.
    """
    kind = environment.get("TERM", "")
    if not kind or "INSIDE_EMACS" in environment:
        return False
    if kind.startswith(_BLIND) and "TMUX" not in environment:
        return False
    vte = environment.get("VTE_VERSION", "")
    return not vte.isdecimal() or int(vte) >= _SOUND_VTE


def address(href: str) -> str:
    """Return an address as it may stand in the sequence: printable ASCII, no space.

    Args:
        href: Where a run leads.

    Returns:
        The address, or `""` for what is not for a browser or a mail program, and what is too long.
    """
    if not href.lower().startswith(_SCHEMES):
        return ""
    safe = quote(_with_plain_host(href), safe=_AS_THEY_ARE, errors="replace")
    return safe if len(safe) <= LONGEST else ""


def _with_plain_host(href: str) -> str:
    """Return an address with its host in ASCII; in percent signs it would be none to a browser."""
    found = _HOST.match(href)
    if found is None or found[2].isascii():
        return href
    try:
        host = found[2].encode("idna").decode("ascii")
    except UnicodeError:
        return href
    # Some letters become others on that way, a slash for example: such a host is none.
    return found[1] + host + href[found.end() :] if _PLAIN_HOST.fullmatch(host) else href


class LinkStyle(Style):
    """A style with a link whose id depends on nothing but the address.

    Rich gives every copy of a style an id of its own, and copies one whenever it mixes two.
    """

    __slots__ = ()

    @classmethod
    def linked(cls, style: Style, href: str) -> Style:
        """Return a style with a link on it; without one where there can be none.

        Args:
            style: Any style.
            href: Where it is to lead.
        """
        safe = address(href)
        return style if not safe else cls._of(style + Style(link=safe))

    @classmethod
    def _of(cls, mixed: Style) -> Self:
        own = mixed.copy()
        own.__class__ = cls
        own._link_id = f"{crc32((mixed.link or '').encode()):x}"
        assert isinstance(own, cls)
        return own

    def __add__(self, style: Style | None) -> Style:
        """Mix with another style; the link and its id stay.

        Args:
            style: The other.
        """
        return self._of(self._add(style))
