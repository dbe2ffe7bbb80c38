"""Links that are not what they seem, and the plain words that say so before one is opened."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final
from urllib.parse import unquote, urlsplit

from newsreader.pattern import late

_ADDRESS: Final = late(
    r"\W*(?P<sure>https?://(?:[^\s/@]*@)?|www\.)?(?P<host>(?:[\w-]+\.)+(?P<top>[^\W\d_]{2,24}))"
    r"(?::\d{1,5})?(?:[/?#…]\S*)?\W*",
    re.IGNORECASE,
)
"""Words that are an address and nothing else."""
_MAIL: Final = late(r"\W*(?:mailto:)?[\w.+-]+@(?P<host>[\w-]+(?:\.[\w-]+)+)\W*", re.IGNORECASE)
_TOPS: Final = frozenset((
    "com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "news", "bank", "shop", "app",
    "dev",
))  # fmt: skip
_FILES: Final = frozenset((
    "ai", "cc", "cs", "hs", "js", "md", "mk", "ml", "mm", "pl", "ps", "py", "rs", "sh", "so",
    "st", "ts", "vb",
))  # fmt: skip
"""Countries whose names are ends of names of files, or of products, as well."""
_SECOND: Final = frozenset((
    "ac", "co", "com", "edu", "go", "gov", "gv", "ne", "net", "nom", "or", "org",
))  # fmt: skip
"""What stands before a country where names are given below it: `bbc.co.uk`."""
_LONGEST_WORDS: Final = 300

_TOGETHER: Final = tuple(
    frozenset(("Latin", "Cjk", *more))
    for more in (("Hiragana", "Katakana", "Katakana-hiragana"), ("Hangul",), ("Bopomofo",))
)
"""Scripts that one language is written in."""
_LOOK_LATIN: Final = {
    "Cyrillic": frozenset("аԁеһіјӏорԛгѕԝхусъьҽпѵѡ"),
    "Greek": frozenset("αβεηικνορτυχωϲϳ"),
    "Armenian": frozenset("աագեցզհոսռօքւլյ"),
    "Cherokee": frozenset("ꭰꭱꭲꭺꮃꮇꮋꮓꮢꮤꮩꮪꮯꮲꮶꮷꮻ"),
}
"""Letters that are taken for Latin ones."""
_ODD_LATIN: Final = late("[\u0131\u0180-\u024f\u0250-\u02af\u1d00-\u1dbf\uff21-\uff5a]")
"""Letters that are Latin and that hardly any name has, but what looks like one."""


@lru_cache(maxsize=2048)
def deceit(href: str, words: str = "") -> str:
    """Say in plain words in what a link is not what it seems.

    Args:
        href: Where it leads: any address.
        words: What it says, or `""`.

    Returns:
        The words, without a full stop; `""` for an ordinary link.
    """
    parts = _split(href)
    if parts is None:
        return ""
    user, host = parts
    told = []
    if user is not None:
        told.append(f"it leads to {host}, “{_short(user)}@” is no part of that")
    if strange := _strange(host):
        told.append(strange)
    said = _said(words, mail=href[:7].lower() == "mailto:")
    if said and not _is_one_site(said, host):
        leads = "it" if user is not None else f"it leads to {host} and"
        told.append(f"{leads} says {_short(said)}")
    return "; ".join(told)


def first_deceit(href: str, said: Sequence[str] = ()) -> str:
    """Say in what a link is not what it seems, or `""`.

    Args:
        href: Where it leads.
        said: All that is said by links that lead there.
    """
    return next(filter(None, (deceit(href, words) for words in said or ("",))), "")


def spelled(href: str) -> str:
    """Return the host of an address in both spellings where it has two, else `""`.

    Args:
        href: Any address.
    """
    parts = _split(href)
    if parts is None:
        return ""
    shown = readable_host(parts[1])
    if shown.isascii():
        return ""
    try:
        plain = shown.encode("idna").decode("ascii")
    except UnicodeError:
        return shown
    return f"{shown} = {plain}"


def readable_host(host: str) -> str:
    """Return a host with its labels as people read them: `xn--mnchen-3ya.de` is `münchen.de`."""
    return ".".join(map(_readable_label, host.split(".")))


def _readable_label(label: str) -> str:
    if label[:4].lower() != "xn--":
        return label
    try:
        shown = label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label
    return shown if shown.isprintable() and not re.search(r"[\s/@:?#.]", shown) else label


def _split(href: str) -> tuple[str | None, str] | None:
    """The user in an address, None where it names none, and its host in lower case."""
    kind, _, rest = href.partition(":")
    if kind.lower() == "mailto":
        host = unquote(rest).partition("?")[0].rpartition("@")[2]
        return None, host.strip().lower()
    if kind.lower() not in {"http", "https"}:
        return None
    try:
        parts = urlsplit(href)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return None
    user, at, _ = parts.netloc.rpartition("@")
    return (unquote(user).partition(":")[0] if at else None), host


def _said(words: str, *, mail: bool) -> str:
    """The host that words name, where they are an address and nothing else."""
    if "." not in words or len(words) > _LONGEST_WORDS:
        return ""
    if mail:
        found = _MAIL.fullmatch(words)
        return found["host"].lower() if found else ""
    found = _ADDRESS.fullmatch(words)
    if found is None:
        return ""
    top = found["top"].lower()
    sure = found["sure"] or top in _TOPS or (len(top) == 2 and top not in _FILES)
    return found["host"].lower() if sure else ""


def _is_one_site(one: str, other: str) -> bool:
    """Whether two hosts are of one owner, as far as their names tell."""
    return _site(one) == _site(other)


def _site(host: str) -> tuple[str, ...]:
    labels = readable_host(host.lower()).rstrip(".").split(".")
    count = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND else 2
    return tuple(labels[-count:])


def _strange(host: str) -> str:
    """What is strange in the letters of a host, or `""`."""
    shown = readable_host(host)
    if shown.isascii():
        return ""
    labels = shown.split(".")
    own = _scripts(labels[-1])
    for label in labels[:-1]:
        found = _scripts(label)
        if len(found) > 1 and not any(found <= together for together in _TOGETHER):
            return f"the host {shown} mixes {' and '.join(sorted(found))} letters ({_plain(host)})"
        for script in found - own:
            letters = {char for char in label.lower() if char.isalpha()}
            if letters <= _LOOK_LATIN.get(script, frozenset()):
                return f"the host {shown} is {script} letters that look Latin ({_plain(host)})"
        if _ODD_LATIN.search(label):
            return f"the host {shown} has letters that look like others ({_plain(host)})"
    return ""


def _plain(host: str) -> str:
    """A host in ASCII alone, as the network has it."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host.encode("punycode").decode("ascii")


def _scripts(label: str) -> frozenset[str]:
    """The scripts of the letters of a label, by the first word of their names."""
    names = (unicodedata.name(char, "Unknown") for char in label if char.isalpha())
    return frozenset(name.split()[0].split("-")[0].capitalize() for name in names)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
