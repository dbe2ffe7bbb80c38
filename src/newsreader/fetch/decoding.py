"""Content codings taken off step by step, so that a bomb never goes off."""

import zlib
from collections.abc import Iterable

from newsreader.errors import FetchError
from newsreader.fetch.words import too_large, visible

OFFERED = "gzip"
"""The `Accept-Encoding` header: what every server can do and nothing whose bombs are worse."""

GZIP_MAGIC = b"\x1f\x8b"
_GZIP = 31
_ZLIB = 15
_RAW = -15
_MOST_CODINGS = 3


class _Inflater:
    """One coding; it gives out no more than `limit` bytes in its whole life."""

    def __init__(self, wbits: int, limit: int) -> None:
        self._wbits = wbits
        self._limit = limit
        self._left = limit
        self._stream = zlib.decompressobj(wbits)
        self._begun = False
        self._whole = False  # a member has ended, and no other has begun to make sense
        self._done = False

    def feed(self, data: bytes) -> bytes:
        """Take compressed bytes and return what they unpack to so far."""
        pieces: list[bytes] = []
        while data and not self._done:
            if self._stream.eof:
                self._stream = zlib.decompressobj(self._wbits)
                self._whole = True
            piece = self._inflate(data)
            self._left -= len(piece)
            if self._left < 0:
                raise too_large(self._limit)
            pieces.append(piece)
            self._begun = self._begun or bool(piece)
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
        return b"".join(pieces)

    def finish(self) -> None:
        """Raise when the stream ended in the middle."""
        if not (self._stream.eof or self._whole or self._done):
            raise FetchError("the compressed answer broke off before it was complete")

    def _inflate(self, data: bytes) -> bytes:
        try:
            return self._stream.decompress(data, self._left + 1)
        except zlib.error:
            if self._whole:  # padding after the last member
                self._done = True
                return b""
            if self._wbits == _ZLIB and not self._begun:
                # "deflate" means zlib by the book, and a raw stream by old custom.
                self._wbits = _RAW
                self._stream = zlib.decompressobj(_RAW)
                return self._inflate(data)
            raise FetchError("the compressed answer is damaged") from None


class Decoder:
    """Takes the codings of an answer off, and refuses what goes beyond the limit.

    Args:
        codings: Values of the `Content-Encoding` headers, in the order they were put on.
        limit: Bytes that any stage may give out.
    """

    def __init__(self, codings: Iterable[str], limit: int) -> None:
        names = [
            name.strip().lower() for value in codings for name in value.split(",") if name.strip()
        ]
        names = [name for name in names if name != "identity"]
        if len(names) > _MOST_CODINGS:
            raise FetchError("the answer is compressed more than three times over")
        self._stages = [_inflater(name, limit) for name in reversed(names)]
        self._limit = limit
        self._body = bytearray()

    @property
    def size(self) -> int:
        """How many bytes have come out so far."""
        return len(self._body)

    def feed(self, data: bytes) -> None:
        """Take bytes as they come from the wire."""
        for stage in self._stages:
            data = stage.feed(data)
        self._body += data
        if len(self._body) > self._limit:
            raise too_large(self._limit)

    def finish(self) -> bytes:
        """Return the whole body, also unpacking one that is a `.gz` file in itself."""
        if self._body or not self._stages:
            for stage in self._stages:
                stage.finish()
        return gunzip(bytes(self._body), self._limit)


def gunzip(body: bytes, limit: int) -> bytes:
    """Unpack a body that is gzip by its own first bytes, whatever its headers said."""
    for _ in range(_MOST_CODINGS):
        if not body.startswith(GZIP_MAGIC):
            return body
        stage = _Inflater(_GZIP, limit)
        body = stage.feed(body)
        stage.finish()
    return body


def _inflater(name: str, limit: int) -> _Inflater:
    if name in {"gzip", "x-gzip"}:
        return _Inflater(_GZIP, limit)
    if name == "deflate":
        return _Inflater(_ZLIB, limit)
    raise FetchError(f"the answer is packed as '{visible(name)}', which was not asked for")
