"""The recordings of the sample podcast: a soft chime, as long as its episode says it is.

The bytes are made while they are sent, so the size and the length that the feed tells are true
and yet nothing lies in the package.
"""

import math
import re
import struct
from collections.abc import Iterator
from functools import cache

RATE = 8000
"""Samples a second, one byte each."""

_HEADER = 44
_LENGTH = re.compile(r"(?P<minutes>\d+)m(?P<seconds>\d+)s")


def seconds_of(length: str) -> int:
    """Return the seconds that a text such as `31m12s` tells.

    Raises:
        ValueError: It is not such a text.
    """
    match = _LENGTH.fullmatch(length)
    if match is None:
        raise ValueError(f"not a length of time: {length!r}")
    return int(match["minutes"]) * 60 + int(match["seconds"])


def size_of(seconds: int) -> int:
    """Return how many bytes a recording of this length has."""
    return _HEADER + seconds * RATE


@cache
def _chime() -> bytes:
    """Return one second of a note that fades away, as unsigned 8-bit samples."""
    return bytes(
        128 + round(40 * math.exp(-4 * i / RATE) * math.sin(2 * math.pi * 440 * i / RATE))
        for i in range(RATE)
    )


def wave(seconds: int) -> Iterator[bytes]:
    """Yield a WAV file of this length, a chime at the top of each minute and else silence."""
    data = seconds * RATE
    yield struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        *(b"RIFF", 36 + data, b"WAVE", b"fmt ", 16, 1, 1, RATE, RATE, 1, 8, b"data", data),
    )
    silence = bytes([128]) * RATE
    for second in range(seconds):
        yield silence if second % 60 else _chime()
