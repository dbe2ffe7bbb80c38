"""The letters of a file: those of a large one are never all in memory at once.

Python gives each letter of a text as many bytes as the widest of them takes: one emoji makes four
bytes of each letter of a feed, and a feed in Cyrillic takes twice its size. So of a large file no
more than the beginning is a text; the rest is looked through, and handed on in UTF-8.
"""

import codecs
import re
from collections.abc import Iterator
from functools import cache

from newsreader.dataclass import dataclass

LARGE = 1_000_000
"""Bytes beyond which a file is large, and characters of it that are its start: enough to tell what
it is."""
_PIECE = 1 << 18
"""Bytes that are decoded at once."""
_WIDE = {"utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"}
"""Encodings whose letters have several bytes, of which the last may be missing."""
_CUT_OFF = {"unexpected end of data", "truncated data"}
"""What Python says of a text that ends within a letter."""
_MARKED = {"utf-16", "utf-32"}
"""Those that are read in pieces only behind a mark, which is seen to before."""
_WINDOWS = {
    "iso8859-1": "cp1252", "iso8859-15": "cp1252", "iso8859-2": "cp1250", "iso8859-5": "cp1251",
    "iso8859-6": "cp1256", "iso8859-7": "cp1253", "iso8859-8": "cp1255", "iso8859-9": "cp1254",
    "iso8859-11": "cp874", "tis-620": "cp874", "iso8859-13": "cp1257",
}  # fmt: skip
"""Encodings that have controls where those of Windows have quotation marks, dashes and "…". No text
has such controls: who names the one means the other (https://encoding.spec.whatwg.org)."""
_CONTROLS = re.compile(rb"[\x80-\x9f]")
UTF8_LETTER = rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
"""A letter of several bytes in UTF-8, as a regular expression."""
_CONTROLS_ALONE = re.compile(UTF8_LETTER + rb"|([\x80-\x9f])")
"""Such a letter, or a control that is no part of one."""
_ALIASES = {
    "windows-31j": "cp932", "x-sjis": "cp932", "x-gbk": "gb18030", "windows-874": "cp874",
    "iso-8859-6-i": "iso8859-6", "iso-8859-8-i": "iso8859-8", "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic", "x-euc-jp": "euc-jp",
}  # fmt: skip
"""Names that browsers know and Python does not."""
_NO_ENCODINGS = {"unicode-escape", "raw-unicode-escape", "idna", "punycode", "utf-7", "undefined"}
"""Python knows them, but no feed is written in them."""


@dataclass(frozen=True, slots=True)
class Letters:
    """What a file says.

    Attributes:
        start: All of its letters, or the first `LARGE` of a large one.
        length: How many there are.
        body: Its bytes, up to the last whole letter.
        codec: Python's name of the encoding.
        errors: What becomes of bytes that are no letters: `"strict"`, since there are none, or
            `"replace"`.
        signs: The encoding of Windows whose signs stand where this one has controls, or `""`.
    """

    start: str
    length: int
    body: bytes
    codec: str
    errors: str = "strict"
    signs: str = ""

    @property
    def _is_all(self) -> bool:
        return len(self.start) == self.length

    def whole(self) -> str:
        """Return all letters."""
        if self._is_all:
            return self.start
        return _with_signs(self.body.decode(self.codec, self.errors), self.signs)

    def first(self, most: int) -> str:
        """Return its first characters, about so many where there are more."""
        kept: list[str] = []
        for piece in () if self._is_all else self._pieces():
            kept.append(piece)
            most -= len(piece)
            if most <= 0:
                break
        return "".join(kept) or self.start

    def utf8(self) -> bytes | bytearray:
        """Return all of it in UTF-8.

        Raises:
            UnicodeEncodeError: It holds half characters.
        """
        pieces = self.in_utf8()
        data: bytes | bytearray = next(pieces, b"")
        for piece in pieces:
            data = data if isinstance(data, bytearray) else bytearray(data)
            data += piece
        return data

    def in_utf8(self) -> Iterator[bytes]:
        """Give all of it in UTF-8, piece by piece.

        Raises:
            UnicodeEncodeError: It holds half characters.
        """
        if self.codec == "utf-8" and self.errors == "strict":
            yield self.body
        elif self._is_all:
            yield self.start.encode()
        else:
            for piece in self._pieces():
                yield piece.encode()

    def _pieces(self) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder(self.codec)(self.errors)
        for at in range(0, len(self.body), _PIECE):
            yield _with_signs(decoder.decode(self.body[at : at + _PIECE]), self.signs)


def letters_of(body: bytes, name: str, errors: str = "strict") -> Letters | None:
    """Decode a file, or as much of it as is ever needed as a text.

    Args:
        body: Its bytes.
        name: The encoding as a feed or a server calls it.
        errors: As for `Letters`.

    Returns:
        None where the name is that of no encoding of text, or where the bytes do not fit.
    """
    try:
        codec = codecs.lookup(_ALIASES.get(name.strip(), name))
        if not codec._is_text_encoding or codec.name in _NO_ENCODINGS:
            return None
        signs = _WINDOWS.get(codec.name, "")
        signs = signs if signs and _has_controls(body, latin=signs == "cp1252") else ""
        if len(body) > LARGE and codec.incrementaldecoder and codec.name not in _MARKED:
            return _large(body, codec.name, errors, signs)
        text = _with_signs(body.decode(codec.name, errors), signs)
        return Letters(text, len(text), body, codec.name, errors, signs)
    except UnicodeDecodeError as error:
        # A feed that breaks off may do so within a letter; that says nothing against all others.
        if codec.name not in _WIDE or error.reason not in _CUT_OFF:
            return None
        body = body[: error.start]
        text = body.decode(codec.name)
        return Letters(text, len(text), body, codec.name)
    except (LookupError, ValueError):
        return None


def first_fault(body: bytes) -> int | None:
    """Return the offset of the first byte of a file that is not UTF-8, or None."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    for at in range(0, len(body), _PIECE):
        waiting = len(decoder.getstate()[0])
        try:
            decoder.decode(body[at : at + _PIECE], at + _PIECE >= len(body))
        except UnicodeDecodeError as error:
            return at - waiting + error.start
    return None


def _large(body: bytes, codec: str, errors: str, signs: str) -> Letters:
    """Keep the beginning of a large file, and see whether the rest fits.

    Raises:
        UnicodeDecodeError: It does not.
    """
    decoder = codecs.getincrementaldecoder(codec)(errors)
    kept: list[str] = []
    length = 0
    for at in range(0, len(body), _PIECE):
        piece = decoder.decode(body[at : at + _PIECE])
        if length <= LARGE:
            kept.append(piece)
        length += len(piece)
    if codec in _WIDE:
        half = len(decoder.getstate()[0])
        body = body[: len(body) - half] if half else body
    else:
        decoder.decode(b"", final=True)
    start = _with_signs("".join(kept)[:LARGE], signs)
    return Letters(start, length, body, codec, errors, signs)


def _has_controls(body: bytes, *, latin: bool) -> bool:
    """Whether bytes that are controls stand in a file; in Latin-1 more than there are in UTF-8.

    Parts of it that are in UTF-8 all the same are told by being read as Latin-1:
    `fast_text.repair`, and feedparser.
    """
    if not latin or not _CONTROLS.search(body):
        return _CONTROLS.search(body) is not None
    alone = 0
    for found in _CONTROLS_ALONE.finditer(body[:LARGE]):
        alone += 1 if found[1] else -1
    return alone > 0


def _with_signs(text: str, encoding: str) -> str:
    """Put the signs of an encoding of Windows in the place of controls."""
    return text.translate(_signs(encoding)) if encoding else text


@cache
def _signs(encoding: str) -> dict[int, str]:
    return {
        number: bytes([number]).decode(encoding, "ignore") or chr(number)
        for number in range(0x80, 0xA0)
    }
