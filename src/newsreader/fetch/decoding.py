"""Content codings taken off step by step, so that a bomb never goes off."""

import zlib
from collections.abc import Iterable, Iterator

from newsreader.errors import FetchError
from newsreader.fetch.request import BrokenOffError
from newsreader.fetch.words import OUT_OF_PROPORTION, too_large

OFFERED = "gzip"
"""The `Accept-Encoding` header: what every server can do and nothing whose bombs are worse."""

_GZIP_MAGIC = b"\x1f\x8b"
_GZIP = 31
_ZLIB = 15
_RAW = -15
_CODINGS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}
_MOST_CODINGS = 3
_OTHERS = frozenset(
    {
        *("br", "zstd", "compress", "x-compress", "xz", "lzma", "x-lzma", "bzip2", "x-bzip2"),
        *("dcb", "dcz", "exi", "pack200-gzip", "snappy", "lz4"),
    }
)
"""What a body may really be packed as. All other names (`none`, `UTF-8`) are no packing at all."""
_STEP = 65_536
"""Bytes that a stage gives out at once at most."""
_HARMLESS = 15_000_000
"""Bytes to which anything may grow."""
_MOST_TIMES = 30
"""How many times as large as it came a body may be beyond that, where it is not bounded otherwise:
prose makes four of one, tables and subtitles ten or twenty, and a bomb a thousand."""
_MOST_MEMBERS = 10_000
"""Files that may follow each other in one stream: a million empty ones cost much for nothing."""


class _Bound:
    """How much all stages of a body may give out, each in its whole life.

    Args:
        limit: Bytes, or None where only what grows out of all proportion is too much.

    Attributes:
        came: Bytes that have come over the wire.
    """

    def __init__(self, limit: int | None) -> None:
        self._limit = limit
        self.came = 0

    def check(self, size: int) -> None:
        """Refuse what is too much.

        Args:
            size: Bytes that a stage has given out so far.

        Raises:
            FetchError: They are.
        """
        if self._limit is not None:
            if size > self._limit:
                raise too_large(self._limit, unpacked=True)
        elif size > max(_HARMLESS, _MOST_TIMES * self.came):
            raise FetchError(OUT_OF_PROPORTION)


class _Inflater:
    """One coding; it gives out no more than its bound allows."""

    def __init__(self, wbits: int, bound: _Bound) -> None:
        self._wbits = wbits
        self._bound = bound
        self._given = 0
        self._stream = zlib.decompressobj(wbits)
        self._members = 1
        self._begun = False
        self._whole = False  # a member has ended, and no other has begun to make sense
        self._done = False
        # Some say gzip of what they leave as it is: the first bytes tell.
        self._start: bytes | None = b"" if wbits == _GZIP else None
        self._plain = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take compressed bytes and give what they unpack to, a step at a time."""
        if self._start is not None:
            data = self._start + data
            self._start = data if len(data) < len(_GZIP_MAGIC) else None
            if self._start is not None:
                return
            self._plain = not data.startswith(_GZIP_MAGIC)
        if self._plain:
            yield data
            return
        more = True
        while more and not self._done:
            if self._stream.eof:
                self._next_member()
            piece = self._inflate(data)
            self._given += len(piece)
            self._bound.check(self._given)
            data = self._stream.unused_data if self._stream.eof else self._stream.unconsumed_tail
            # A full step may leave more behind in the stream itself, all its input taken.
            more = bool(data) or (len(piece) == _STEP and not self._stream.eof)
            if piece:
                self._begun = True
                yield piece

    def finish(self) -> None:
        """Raise when the stream ended in the middle."""
        if not (self._stream.eof or self._whole or self._done or self._plain):
            raise BrokenOffError("the compressed answer broke off before it was complete")

    def _next_member(self) -> None:
        self._stream = zlib.decompressobj(self._wbits)
        self._whole = True
        self._members += 1
        if self._members > _MOST_MEMBERS:
            raise FetchError("the compressed answer is damaged")

    def _inflate(self, data: bytes) -> bytes:
        try:
            return self._stream.decompress(data, _STEP)
        except zlib.error:
            if self._whole:  # padding after the last member
                self._done = True
                return b""
            if self._wbits == _ZLIB and not self._begun:
                # "deflate" means zlib by the book, and a raw stream by old custom.
                self._wbits = _RAW
                self._stream = zlib.decompressobj(_RAW)
                return self._inflate(data)
            # Not broken off, or what came would be of use: a stream makes sense for long behind
            # what is wrong in it, often to its very end, as words and guids that nobody wrote.
            raise FetchError("the compressed answer is damaged") from None


class Decoder:
    """Takes the codings of a body off, said or unsaid, and refuses what goes beyond the limit.

    A body that is gzip by its own first bytes is unpacked too, whatever its headers said.

    Args:
        codings: Values of the `Content-Encoding` headers, in the order they were put on.
        limit: Bytes that any stage may give out, or None where what is read is not kept in memory
            and may be of any size: then only what grows out of all proportion is refused.
    """

    def __init__(self, codings: Iterable[str], limit: int | None) -> None:
        names = [
            name.strip().lower() for value in codings for name in value.split(",") if name.strip()
        ]
        names = [name for name in names if name in _CODINGS or name in _OTHERS]
        if len(names) > _MOST_CODINGS:
            raise FetchError("the answer is compressed more than three times over")
        self._bound = _Bound(limit)
        self._stages = [_inflater(name, self._bound) for name in reversed(names)]
        self._said = len(names)
        self._size = 0
        self._start: bytes | None = b""  # what is too short yet to tell gzip by

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take bytes as they come from the wire, and give those of the body, a step at a time."""
        self._bound.came += len(data)
        for piece in self._through(data, 0):
            self._size += len(piece)
            self._bound.check(self._size)
            yield piece

    def finish(self) -> bytes:
        """Return the last bytes of the body.

        Raises:
            FetchError: Something is missing.
        """
        rest, self._start = self._start or b"", None
        if self._size or rest or len(self._stages) > self._said:
            for stage in self._stages:
                stage.finish()
        return rest

    def _through(self, data: bytes, place: int) -> Iterator[bytes]:
        if place < len(self._stages):
            for piece in self._stages[place].feed(data):
                yield from self._through(piece, place + 1)
        elif self._start is None:
            yield data
        else:
            yield from self._sniff(self._start + data)

    def _sniff(self, data: bytes) -> Iterator[bytes]:
        """Look at the first bytes that came through all stages: is there another one?"""
        if len(data) < len(_GZIP_MAGIC):
            self._start = data
            return
        unsaid = len(self._stages) - self._said
        if data.startswith(_GZIP_MAGIC) and unsaid < _MOST_CODINGS:
            self._start = b""
            self._stages.append(_Inflater(_GZIP, self._bound))
            yield from self._through(data, len(self._stages) - 1)
        else:
            self._start = None
            yield data


def gunzip(body: bytes, limit: int) -> bytes:
    """Unpack a body that is gzip by its own first bytes.

    Raises:
        FetchError: It is damaged, or goes beyond the limit.
    """
    decoder = Decoder((), limit)
    return b"".join(decoder.feed(body)) + decoder.finish()


def _inflater(name: str, bound: _Bound) -> _Inflater:
    if name in _OTHERS:
        raise FetchError(f"the answer is packed as '{name}', which was not asked for")
    return _Inflater(_CODINGS[name], bound)
