"""Bodies as they are stored: compressed if that pays, by Zstandard, which costs a third of zlib."""

import sys
import zlib
from collections.abc import Callable
from functools import cache
from types import ModuleType

_WORTH = 400
"""Bytes below which compressing a text does not pay."""
_LEVEL = 1
_MAGIC = b"\x28\xb5\x2f\xfd"
"""What begins all that is compressed so; until schema 8 it was zlib's."""


def pack(html: str, text: str) -> tuple[str | bytes, str | int]:
    """Return a body and its words as they are stored: compressed if that pays.

    The two are compressed together, since the one is nearly contained in the other: the first
    value is then a blob, and the second says how many bytes of it are the body's.
    """
    body, words = html.encode("utf-8", "replace"), text.encode("utf-8", "replace")
    size = len(body) + len(words)
    if size >= _WORTH:
        small = _compressing()(body + words)
        if len(small) < size * 0.9:
            return small, len(body)
    return body.decode(), words.decode()


def unpack_html(html: str | bytes, text: str | bytes | int) -> str:
    """Return the body that `pack` was given."""
    if isinstance(html, str):
        return html
    whole_body = _unpack(html)
    return (whole_body[:text] if isinstance(text, int) else whole_body).decode()


def unpack_text(html: str | bytes, text: str | bytes | int) -> str:
    """Return the words that `pack` was given."""
    if isinstance(text, int):
        assert isinstance(html, bytes)
        return _unpack(html)[text:].decode()
    # Until schema 7 each was compressed on its own.
    return text if isinstance(text, str) else _unpack(text).decode()


def _unpack(blob: bytes) -> bytes:
    data: bytes = (_zstd() if blob.startswith(_MAGIC) else zlib).decompress(blob)
    return data


@cache
def _compressing() -> Callable[[bytes], bytes]:
    """Return what compresses one text after the other; its tables are a fifth of the work."""
    zstd = _zstd()
    compressor = zstd.ZstdCompressor(_LEVEL)
    frame = zstd.ZstdCompressor.FLUSH_FRAME

    def compress(data: bytes) -> bytes:
        small: bytes = compressor.compress(data, frame)
        return small

    return compress


@cache
def _zstd() -> ModuleType:
    """Load it with the first body: lists do without."""
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd
    return zstd
