"""What goes between the reader and the child that runs its errands: lines of JSON over a socket.

Both ends are this program on one machine, over a socket that nobody else can open.
"""

from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import TypeVar

import msgspec

NOTHING = msgspec.Raw(b"null")
"""A job or a result that says nothing."""

_Message = TypeVar("_Message")


class State(Enum):
    """How it stands with an errand."""

    BEGUN = "begun"
    """It works, and its time runs."""
    RESTED = "rested"
    """It waits for something outside, and its time stands still."""
    DONE = "done"
    """It is finished; the result comes along."""
    FAILED = "failed"
    """It came to nothing; the words say why."""


class Bounds(msgspec.Struct, frozen=True, omit_defaults=True):
    """What its settings say of asking, at the moment of an errand.

    Attributes:
        patience: Seconds that a server may be silent; 0 for as long as goes without saying.
        local_hosts: As of `Limits`.
    """

    patience: float = 0.0
    local_hosts: tuple[str, ...] = ()


class Order(msgspec.Struct, frozen=True, omit_defaults=True):
    """From the reader: an errand to run, or one that is no longer wanted.

    Attributes:
        number: The number of the errand.
        kind: The name of its kind, or `""` where it is no longer wanted.
        job: What the kind is to do.
        bounds: What holds from this errand on.
        waits: Host to the moment before which it asked not to be asked.
    """

    number: int
    kind: str = ""
    job: msgspec.Raw = NOTHING
    bounds: Bounds = Bounds()
    waits: dict[str, datetime] = {}


class Word(msgspec.Struct, frozen=True, omit_defaults=True):
    """From the child: how it stands with an errand.

    Attributes:
        number: The number of the errand.
        state: How it stands.
        result: What came of it, when it is done.
        words: Why it failed, when it did.
        unreached: Whether it failed since no server was reached, or none was asked.
        waits: Hosts that have asked not to be asked again, where that has changed, and until when.
    """

    number: int
    state: State
    result: msgspec.Raw = NOTHING
    words: str = ""
    unreached: bool = False
    waits: dict[str, datetime] = {}


def encode(message: object) -> bytes:
    """Return a message, a job or a result as JSON."""
    return msgspec.json.encode(message, enc_hook=_plain)


def decode(data: bytes | msgspec.Raw, kind: type[_Message]) -> _Message:
    """Read what `encode` wrote.

    Raises:
        ValueError: It is cut off or something else.
    """
    return msgspec.json.decode(data, type=kind, dec_hook=lambda wanted, value: wanted(value))


def _plain(value: object) -> object:
    if isinstance(value, Path):
        return str(value)
    raise NotImplementedError(type(value))
