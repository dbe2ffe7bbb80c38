"""Messages between the refresh and its workers: a head, the message, and bytes that go as they are.

What a large feed brought goes in pieces, so that no end ever holds all of it twice.

Both ends are this program on one machine, over a socket that nobody else can open.
"""

import struct
from collections import deque
from collections.abc import Iterator, Sequence
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from newsreader.dataclass import dataclass, replace
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, NewArticle, Outcome
from newsreader.refresh.weight import weight

HEAD: Final = struct.Struct("!cQQ")
"""How a message is written, its bytes and those of what comes along with it."""
READY: Final = b"!"
"""The first byte a worker says: it has started and can be given work."""

_PIECE: Final = 1_000_000
"""Bytes of memory that the articles of one message take, the last one not counted."""
_PACKED: Final = b"m"
_PICKLED: Final = b"p"
_Message = TypeVar("_Message")


@dataclass(frozen=True, slots=True)
class Task:
    """One feed for a worker to read; the body goes along as it is.

    Attributes:
        store: The store's file.
        interval: Seconds between visits to a feed that has no interval of its own.
        seed: Where jitter comes from.
        seconds: How long it may take; a worker that nobody can stop any more stops itself.
        memory: Bytes that it may need beyond what an idle worker has.
        due: The feed.
        fetched: Its answer, without the body.
        now: The present moment, aware UTC.
        room: Bytes that what is taken of it may have, or None for all of it.
    """

    store: Path
    interval: int
    seed: int
    seconds: float
    memory: int
    due: Due
    fetched: Fetched
    now: datetime
    room: int | None = None


class Failure(Enum):
    """Why a feed could not be read."""

    MEMORY = "memory"
    """It needed more than it may."""
    STORE = "store"
    """The store cannot be read; the words say why."""
    MISTAKE = "mistake"
    """It found a mistake in this program; the words name the exception."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a worker has to say of a task.

    Attributes:
        outcome: What is to be stored, or None when it failed.
        failure: Why it failed, or None.
        words: The same in words, or `""`.
        tired: Whether the worker has grown so much that a new one is better.
        pieces: Messages that follow, with further articles of the outcome.
    """

    outcome: Outcome | None = None
    failure: Failure | None = None
    words: str = ""
    tired: bool = False
    pieces: int = 0


Piece = tuple[NewArticle, ...]
"""Articles of an outcome, in a message of their own."""


def pack(message: Task | Reply | Piece, body: bytes = b"") -> bytes:
    """Return a message's head and the message; the body is to be sent after them."""
    kind = _PACKED
    try:
        data = msgspec.msgpack.encode(message, enc_hook=str)
    except (UnicodeEncodeError, OverflowError):
        # Half characters and numbers of more than 64 bits: rare, and slower to write exactly.
        import pickle  # hardly anything needs it

        kind, data = _PICKLED, pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return HEAD.pack(kind, len(data), len(body)) + data


def unpack(
    kind: bytes, data: bytes | bytearray, decoder: "msgspec.msgpack.Decoder[_Message]"
) -> _Message:
    """Read what `pack` made.

    Args:
        kind: How it was written.
        data: The message.
        decoder: Of `decoder_of`.
    """
    if kind == _PICKLED:
        # Written by this very program: what a feed says are strings in it and nothing more.
        import pickle

        told: _Message = pickle.loads(data)  # noqa: S301
        return told
    return decoder.decode(data)


def decoder_of(message: type[_Message]) -> "msgspec.msgpack.Decoder[_Message]":
    """Return what reads messages of one kind."""
    return msgspec.msgpack.Decoder(message, dec_hook=lambda kind, value: kind(value))


def parted(reply: Reply) -> tuple[Reply, deque[Piece]]:
    """Take a reply apart for the wire.

    Returns:
        It with as many of its articles as go along with it, and all others.
    """
    if reply.outcome is None:
        return reply, deque()
    pieces = deque(_pieces(reply.outcome.articles))
    first = pieces.popleft() if pieces else ()
    return replace(
        reply, outcome=replace(reply.outcome, articles=first), pieces=len(pieces)
    ), pieces


def joined(reply: Reply, articles: Sequence[NewArticle]) -> Reply:
    """Put a reply together again with the articles that followed it."""
    if reply.outcome is None or not articles:
        return reply
    whole = (*reply.outcome.articles, *articles)
    return replace(reply, outcome=replace(reply.outcome, articles=whole), pieces=0)


def _pieces(articles: Sequence[NewArticle]) -> Iterator[Piece]:
    """Yield them all, in their order, some at a time."""
    start = size = 0
    for place, article in enumerate(articles):
        if size >= _PIECE:
            yield tuple(articles[start:place])
            start, size = place, 0
        size += weight(article)
    yield tuple(articles[start:])
