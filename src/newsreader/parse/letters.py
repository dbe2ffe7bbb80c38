"""The letters of a file: those of a large one are never all in memory at once.

Python gives each letter of a text as many bytes as the widest of them takes: one emoji makes four
bytes of each letter of a feed, and a feed in Cyrillic takes twice its size. So of a large file no
more than the beginning is a text; the rest is looked through, and handed on in UTF-8.
"""

import codecs
from collections.abc import Iterator

from newsreader.dataclass import dataclass

LARGE = 1_000_000
"""Bytes beyond which a file is large, and characters of it that are its start: enough to tell what
it is."""
_PIECE = 1 << 18
"""Bytes that are decoded at once."""
_WIDE = {"utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"}
"""Encodings whose letters have several bytes, of which the last may be missing."""
_MARKED = {"utf-16", "utf-32"}
"""Those that are read in pieces only behind a mark, which is seen to before."""
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
    """

    start: str
    length: int
    body: bytes
    codec: str
    errors: str = "strict"

    @property
    def _is_all(self) -> bool:
        return len(self.start) == self.length

    def whole(self) -> str:
        """Return all letters."""
        return self.start if self._is_all else self.body.decode(self.codec, self.errors)

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
        if self.codec == "utf-8" and self.errors == "strict":
            return self.body
        if self._is_all:
            return self.start.encode()
        data = bytearray()
        for piece in self._pieces():
            data += piece.encode()
        return data

    def _pieces(self) -> Iterator[str]:
        decoder = codecs.getincrementaldecoder(self.codec)(self.errors)
        for at in range(0, len(self.body), _PIECE):
            yield decoder.decode(self.body[at : at + _PIECE])


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
        codec = codecs.lookup(name)
        if not codec._is_text_encoding or codec.name in _NO_ENCODINGS:
            return None
        if len(body) > LARGE and codec.incrementaldecoder and codec.name not in _MARKED:
            return _large(body, codec.name, errors)
        text = body.decode(codec.name, errors)
        return Letters(text, len(text), body, codec.name, errors)
    except UnicodeDecodeError as error:
        # A feed that breaks off may do so within a letter; that says nothing against all others.
        if codec.name not in _WIDE or not error.end >= len(body) > error.start >= len(body) - 3:
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


def _large(body: bytes, codec: str, errors: str) -> Letters:
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
    return Letters("".join(kept)[:LARGE], length, body, codec, errors)
