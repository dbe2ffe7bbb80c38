"""From a TOML value to the value the program uses, or the words that say what is allowed.

Each reader takes what the TOML parser made and returns the value; what it cannot take it refuses
with a `WrongValueError` whose message goes on from the key's name ("must be ...").
"""

import re
from collections.abc import Callable, Collection, Mapping
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias
from urllib.parse import urljoin, urlsplit

from newsreader.config.spelling import nearest
from newsreader.errors import NewsreaderError
from newsreader.model.sharing import PLACEHOLDERS, RESERVED_KEYS, placeholders
from newsreader.model.shown import shown_address
from newsreader.pattern import late

Read: TypeAlias = Callable[[object], object]
"""A reader of one value."""

_UNITS = {"m": 60, "h": 3600, "d": 86400, "w": 604800}
_DURATION = late(r"(\d+\s*[mhdw]\s*)+")
_SIZES = {"B": 1, "KB": 1000, "MB": 1000**2, "GB": 1000**3}
_SIZE = late(r"(\d+)\s*(B|KB|MB|GB)", re.IGNORECASE)
_HEADER_NAME = late(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_CONTROL = late(r"[\x00-\x1f\x7f-\x9f]")
_SCHEME = late(r"([A-Za-z][A-Za-z0-9+.-]*):")
_HOST = late(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+")
_LONGEST = 366 * 86400
_SHELLS = frozenset(
    {"sh", "bash", "dash", "zsh", "ksh", "fish", "csh", "tcsh", "nu", "pwsh", "python", "python3"}
    | {"perl", "ruby", "node", "lua", "awk", "gawk", "eval", "osascript"}
)
_SCRIPT = late(r"-[A-Za-z]*[ceE]|--(?:eval|command|execute)")


class WrongValueError(NewsreaderError):
    """A value that cannot be used; the message goes on from the key's name."""


def text(value: object) -> str:
    """One line of text."""
    if not isinstance(value, str) or _CONTROL.search(value):
        raise WrongValueError(f"must be one line of text in quotes, not {shown(value)}")
    return value.strip()


def flag(value: object) -> bool:
    """Yes or no."""
    if not isinstance(value, bool):
        raise WrongValueError(f"must be true or false (without quotes), not {shown(value)}")
    return value


def number(least: int, most: int) -> Callable[[object], int]:
    """A whole number within limits, both counted in."""

    def read(value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise WrongValueError(
                f"must be a whole number from {least} to {most}, not {shown(value)}"
            )
        return value

    return read


def auto_or_number(least: int, most: int) -> Callable[[object], int]:
    """A whole number within limits, both counted in, or `"auto"`, which is 0."""

    def read(value: object) -> int:
        if value == "auto":
            return 0
        try:
            return number(least, most)(value)
        except WrongValueError:
            told = f'must be "auto" or a whole number from {least} to {most}, not {shown(value)}'
            raise WrongValueError(told) from None

    return read


def choice(*allowed: str) -> Callable[[object], str]:
    """One of a few words."""

    def read(value: object) -> str:
        if not isinstance(value, str) or value not in allowed:
            words = ", ".join(f'"{word}"' for word in allowed)
            raise WrongValueError(f"must be one of {words}, not {shown(value)}")
        return value

    return read


def known_name(names: Collection[str], kind: str) -> Callable[[object], str]:
    """One of many names; `kind` says of what."""

    def read(value: object) -> str:
        name = text(value)
        if name not in names:
            raise WrongValueError(
                f"must be the name of a {kind}, not {shown(name)}{nearest(name, names)}"
            )
        return name

    return read


def hosts(value: object) -> tuple[str, ...]:
    """Names of hosts, in lower case and without the dot that may end one."""
    found = tuple(one.lower().removesuffix(".") for one in texts(value))
    for one in found:
        if not _HOST.fullmatch(one):
            raise WrongValueError(
                f'must be names of hosts, such as "cloud.example.com"; {shown(one)} is none'
            )
    return found


def seconds(value: object) -> int:
    """A length of time of at least a minute: `"30m"`, `"1h30m"`, or a number of minutes."""
    total = 0
    if isinstance(value, int) and not isinstance(value, bool):
        total = value * 60
    elif isinstance(value, str) and _DURATION.fullmatch(value.strip().lower()):
        parts = re.findall(r"(\d+)\s*([mhdw])", value.lower())
        total = sum(int(count) * _UNITS[unit] for count, unit in parts)
    if not 60 <= total <= _LONGEST:
        raise WrongValueError(
            'must be a length of time from a minute to a year, such as "30m", "2h" or "1d" '
            f"(or a number of minutes), not {shown(value)}"
        )
    return total


def seconds_or_never(value: object) -> int:
    """A length of time, or 0 for never."""
    if value == 0 and not isinstance(value, bool):
        return 0
    try:
        return seconds(value)
    except WrongValueError as error:
        raise WrongValueError(f"{error}; 0 is for never") from None


def selectors(value: object) -> tuple[str, ...]:
    """CSS selectors, one or a list of them."""
    from cssselect import SelectorError, parse  # few feeds have any

    found = texts([value] if isinstance(value, str) else value)
    for one in found:
        try:
            parse(one)
        except SelectorError as error:
            raise WrongValueError(f"must be CSS selectors; {shown(one)} is none: {error}") from None
    return found


def size(least: int, most: int) -> Callable[[object], int]:
    """A number of bytes within limits, both counted in: `"10MB"`, or a plain number."""

    def read(value: object) -> int:
        total = _bytes(value)
        if total is None or not least <= total <= most:
            raise WrongValueError(
                f'must be a size from "{_short(least)}" to "{_short(most)}", such as "10MB", '
                f"not {shown(value)}"
            )
        return total

    return read


def size_or_any(value: object) -> int:
    """A number of bytes from 10 kB on; 0 for any number."""
    if value == 0 and not isinstance(value, bool):
        return 0
    total = _bytes(value)
    if total is None or total < _SIZES["KB"] * 10:
        raise WrongValueError(f'must be a size such as "500MB" or "2GB", or 0, not {shown(value)}')
    return total


def _bytes(value: object) -> int | None:
    """Return how many bytes a value means, or None where it is no size."""
    if isinstance(value, str) and (match := _SIZE.fullmatch(value.strip())):
        return int(match[1]) * _SIZES[match[2].upper()]
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _short(size: int) -> str:
    """Return a size as it is written in a config file."""
    unit = next(unit for unit in ("GB", "MB", "KB", "B") if not size % _SIZES[unit])
    return f"{size // _SIZES[unit]}{unit}"


def texts(value: object) -> tuple[str, ...]:
    """A list of texts, without empty ones and repeats."""
    if not isinstance(value, list):
        raise WrongValueError(f'must be a list such as ["one", "two"], not {shown(value)}')
    try:
        return tuple(dict.fromkeys(word for word in map(text, value) if word))
    except WrongValueError as error:
        raise WrongValueError(f"must hold texts only: each {error}") from None


def command(value: object) -> tuple[str, ...]:
    """A program with its arguments, as a list or as a shell would read it from one text."""
    if isinstance(value, str):
        import shlex  # few configs have commands

        try:
            return tuple(shlex.split(text(value)))
        except ValueError:
            raise WrongValueError(f"has a quote that is not closed: {shown(value)}") from None
    if isinstance(value, list) and all(
        isinstance(word, str) and "\0" not in word for word in value
    ):
        return tuple(value)
    raise WrongValueError(
        f'must be a command such as "name argument" or ["name", "argument"], not {shown(value)}'
    )


def program(value: object) -> tuple[str, ...]:
    """A command that must be there, as `command` reads it."""
    words = command(value)
    if not words or not words[0]:
        raise WrongValueError("must name a program")
    return words


def name(value: object) -> str:
    """A name that is not empty."""
    found = text(value)
    if not found:
        raise WrongValueError("must say something")
    return found


def folder(value: object) -> str:
    """The path of a folder that begins with `/` or `~`, `~` resolved; or `""`."""
    path = text(value)
    if path and not path.startswith(("/", "~")):
        raise WrongValueError(f"must be a path that begins with / or ~, not {shown(path)}")
    try:
        return str(Path(path).expanduser()) if path else ""
    except RuntimeError:
        raise WrongValueError(f"names a home directory that is not there: {shown(path)}") from None


def share_key(value: object) -> str:
    """A letter or digit that the share sheet does not use itself."""
    key = text(value)
    if not re.fullmatch("[0-9A-Za-z]", key):
        raise WrongValueError(f"must be one letter or digit, not {shown(key)}")
    if key in RESERVED_KEYS:
        raise WrongValueError(f"must be another letter: {shown(key)} is one of the sheet's own")
    return key


def share_command(value: object) -> tuple[str, ...]:
    """A command with placeholders, none of them where it could become a program."""
    words = program(value)
    if placeholders(words[:1]):
        raise WrongValueError("must name a program in its first word, not a placeholder")
    for found in placeholders(words):
        if found not in PLACEHOLDERS:
            hint = nearest(found, PLACEHOLDERS)
            known = ", ".join(f"{{{one}}}" for one in PLACEHOLDERS)
            raise WrongValueError(
                f"has a placeholder that is not known, {{{found}}}{hint or f': there are {known}'}"
            )
    runs = Path(words[0]).name in _SHELLS
    for before, word in pairwise(words):
        if runs and _SCRIPT.fullmatch(before) and placeholders([word]):
            raise WrongValueError(
                "puts a placeholder into a script, where the title of an article would be run as a "
                'program; give it as an argument of its own ("$1" of a shell)'
            )
    return words


def headers(value: object) -> tuple[tuple[str, str], ...]:
    """Names and values of HTTP headers."""
    if not isinstance(value, Mapping):
        raise WrongValueError(f'must be a table such as {{ Accept = "..." }}, not {shown(value)}')
    for name, content in value.items():
        if not _HEADER_NAME.fullmatch(name):
            raise WrongValueError(f"has a name that no header can have: {shown(name)}")
        if not isinstance(content, str) or _CONTROL.search(content):
            raise WrongValueError(f"must have one line of text for {shown(name)}")
        if not content.isascii():
            raise WrongValueError(f"must have plain ASCII letters for {shown(name)}")
    return tuple(value.items())


def address(value: object) -> str:
    """The address of a feed: http, https, file, or a path that begins with `/` or `~`.

    Returns:
        The address as the program knows the feed by: the `~` of a path is resolved.
    """
    url = text(value)
    if url.startswith(("/", "~")):
        try:
            return str(Path(url).expanduser())
        except RuntimeError:
            raise WrongValueError(
                f"names a home directory that is not there: {shown(url)}"
            ) from None
    scheme = _SCHEME.match(url)
    kind = scheme[1].lower() if scheme else ""
    if kind == "file":
        if not re.match(r"file:(//(localhost)?)?/[^/]", url, re.IGNORECASE):
            raise WrongValueError(f"must have the whole path, file:///..., not {shown(url)}")
        return url
    if kind in {"http", "https"}:
        return _web(url)
    allowed = "must begin with https://, http:// or file://, or be a path that begins with / or ~"
    if url and (not scheme or re.match(r"[\w.-]+:\d+(/|$)", url)):
        hint = f"; did you mean {shown('https://' + url)}?" if "." in url else ""
        raise WrongValueError(f"{allowed}, not {shown(url)}{hint}")
    raise WrongValueError(f"{allowed}, not {shown(url)}")


def _web(url: str) -> str:
    try:
        parts = urlsplit(url)
        fine = bool(parts.hostname) and (parts.port is None or parts.port > 0)
        fine = fine and " " not in parts.netloc  # in what follows it goes out as `%20`
    except ValueError:
        fine = False
    if not fine or re.search(r"[^\S ]", url):
        raise WrongValueError(f"is not a web address: {shown(url)}")
    return url


_PORTS = {"http": ":80", "https": ":443"}
_PORT_ZEROS = late(r":0+(?=\d+$)")


def identity(url: str) -> str:
    """Return what tells whether two addresses are one feed.

    Scheme and host stand in lower case, a place within the feed, the usual port, zeros before a
    port and steps back in a path count for nothing, and a path is the file that is there.
    """
    scheme, separator, rest = url.partition("://")
    if not separator:
        return f"file://{url}" if url.startswith("/") else url
    scheme = scheme.lower()
    if scheme in _PORTS:
        rest = rest.partition("#")[0]
    host, slash, path = rest.partition("/")
    host = _PORT_ZEROS.sub(":", host.lower()).removesuffix(_PORTS.get(scheme, ""))
    if "/." in f"/{path}" and scheme in _PORTS:
        path = urljoin("http://host/", f"./{path}").removeprefix("http://host/")
    return f"{scheme}://{host}{slash or '/'}{path}"


def shown(value: object) -> str:
    """The value as a message may have it: in quotes, short, no control characters, no password."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, str):
        clean = "".join(c if c.isprintable() else "�" for c in shown_address(value))
        return f"'{clean[:77]}...'" if len(clean) > 80 else f"'{clean}'"
    if isinstance(value, list):
        return "a list"
    return "a table" if isinstance(value, Mapping) else "a date or time"
