"""Texts, attributes and addresses as feedparser reads them, for the fast path."""

import contextlib
from functools import partial
from html import escape
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from newsreader.parse.addresses import PLAIN_ADDRESS
from newsreader.parse.bounds import is_short
from newsreader.parse.fast_names import Refused
from newsreader.pattern import late

XML = "http://www.w3.org/XML/1998/namespace}"
_XHTML = "http://www.w3.org/1999/xhtml}"
_MAX_ATTRIBUTES = 100
_MAX_DEPTH = 100
_C1 = late("[\x80-\x9f]")
WINDOWS = {
    number: bytes([number]).decode("cp1252")
    for number in range(128, 160)
    if number not in (129, 141, 143, 144, 157)
}
"""Control characters that are meant as the letters that Windows has in their place."""
_SLASHES = late("^([A-Za-z][A-Za-z0-9+-.]*://)(/*)(.*?)")
_KINDS = {
    "text": "text/plain",
    "plain": "text/plain",
    "text/plain": "text/plain",
    "html": "text/html",
    "text/html": "text/html",
    "xhtml": "application/xhtml+xml",
    "application/xhtml+xml": "application/xhtml+xml",
}
_MEANT_WORDS = """
    about base domain duration filesize height href ispermalink label lang lastmod length
    medium mode rel resource scheme src term text title type uri url version width
"""
_MEANT = frozenset(_MEANT_WORDS.split())
"""Attributes that are read: one of the same name in another namespace would be taken for it."""
XHTML_KIND = "application/xhtml+xml"
_NOT_INLINE = frozenset({"body", "svg", "math"})
_escape = partial(escape, quote=False)


def repair(text: str) -> str:
    """Return the text with feedparser's two repairs: UTF-8 read as Latin-1, Windows letters."""
    if text.isascii():
        return text
    with contextlib.suppress(UnicodeError):
        text = text.encode("iso-8859-1").decode("utf-8")
    return text.translate(WINDOWS) if _C1.search(text) else text


def bare(element: Element) -> str:
    """Return the text of an element that holds no others, without space around it."""
    if len(element):
        raise Refused
    text = element.text
    return text.strip() if text else ""


def value(element: Element) -> str:
    """Return the text of an element that holds no others, repaired."""
    said = bare(element)
    return said if said.isascii() else repair(said)


def attributes(element: Element, *, but: str = "") -> dict[str, str]:
    """Return the attributes that mean something, their names in lower case.

    Args:
        element: Whose.
        but: One that is known and left out.
    """
    found: dict[str, str] = {}
    items = element.items()
    if not items:
        return found
    if len(items) > _MAX_ATTRIBUTES:
        raise Refused
    for name, text in items:
        if "}" in name:
            if (
                not name.startswith(XML)
                and name != but
                and name.rpartition("}")[2].lower() in _MEANT
            ):
                raise Refused
            continue
        key = name.lower()
        if key in found or key in ("base", "lang", "nr_thumbnail"):
            raise Refused
        found[key] = text.lower() if key in ("rel", "type") else text
    return found


def scope(element: Element, base: str, language: str | None) -> tuple[str, str | None]:
    """Return the base and the language that hold within an element."""
    if not element.keys():
        return base, language
    lang = element.get(XML + "lang")
    if lang is not None:
        language = lang or None
    own = element.get(XML + "base")
    if own and is_short(base, own):
        base = join(base, own)
        if not base.startswith(("http://", "https://")):
            raise Refused
    return base, language


def join(base: str, address: str) -> str:
    """Return an address made absolute as feedparser does it."""
    if PLAIN_ADDRESS.fullmatch(address):
        return address
    try:
        return urljoin(base, _SLASHES.sub(r"\1\3", address))
    except ValueError:
        return ""


def kind_of_text(given: dict[str, str], default: str) -> str:
    """Return the type of a text construct."""
    kind = _KINDS.get(given.get("type", default))
    if kind is None or "mode" in given or "src" in given:
        raise Refused
    return kind


def inline(element: Element) -> str:
    """Return the XHTML that stands in an element, written as feedparser writes it."""
    pieces = [_escape(element.text or "")]
    for child in element:
        _write(child, pieces, 0)
    whole = list(element)
    if (
        len(whole) == 1
        and whole[0].tag.lower() == _XHTML + "div"
        and not ((element.text or "").strip() or (whole[0].tail or "").strip())
    ):
        # The one <div> around everything is no part of the text.
        pieces = [_escape(whole[0].text or "")]
        for child in whole[0]:
            _write(child, pieces, 1)
    return "".join(pieces).strip()


def _write(element: Element, pieces: list[str], depth: int) -> None:
    tag = element.tag
    if not tag.startswith(_XHTML) or depth > _MAX_DEPTH:
        raise Refused
    local = tag[len(_XHTML) :].lower()
    items = element.items()
    if local in _NOT_INLINE or not local.isascii() or len(items) > _MAX_ATTRIBUTES:
        raise Refused
    written: dict[str, str] = {}
    for name, text in items:
        key = name.lower()
        if "}" in key:
            if name != XML + "lang":
                raise Refused
            key = "xml:lang"
        if key in written or key == "base":
            raise Refused
        written[key] = text.lower() if key in ("rel", "type") else text
    values = ((key, _escape(text).replace('"', "&quot;")) for key, text in written.items())
    said = "".join(f' {key}="{value}"' for key, value in values)
    pieces.append(f"<{local}{said}>")
    if element.text:
        pieces.append(_escape(element.text))
    for child in element:
        _write(child, pieces, depth + 1)
    pieces.append(f"</{local}>")
    if element.tail:
        pieces.append(_escape(element.tail))
