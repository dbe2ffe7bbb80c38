"""What the process of downloads is told and what it tells, as lines of JSON."""

from datetime import datetime
from pathlib import Path
from typing import TypeAlias

import msgspec

from newsreader.dataclass import dataclass, field
from newsreader.fetch.limits import Limits
from newsreader.fetch.order import DownloadRequest
from newsreader.model.download import Coming, Event, Here, Missed


@dataclass(frozen=True, slots=True)
class Order:
    """A file to fetch.

    Attributes:
        request: What to ask for.
        folder: Where it goes.
        title: What it is called where neither server nor address has a name for it.
        type: Its MIME type as the feed has it, or `""`.
        limits: How long a server may be silent and the like; in force from this order on.
        waits: Host to the moment before which it asked not to be asked.
    """

    request: DownloadRequest
    folder: Path
    title: str = ""
    type: str = ""
    limits: Limits = field(default_factory=Limits)
    waits: dict[str, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A file is no longer wanted for now; what there is of it stays."""

    url: str


Word: TypeAlias = Order | Cancelled
"""What the process is told."""


@dataclass(frozen=True, slots=True)
class Heard:
    """Hosts have asked not to be asked again: each with the moment until when."""

    waits: dict[str, datetime]


Told: TypeAlias = Event | Heard
"""What the process tells."""

_KINDS: dict[str, type[Word | Told]] = {
    kind.__name__: kind for kind in (Order, Cancelled, Heard, Coming, Here, Missed)
}


def encode(message: Word | Told) -> bytes:
    """Return a message as one line."""
    return msgspec.json.encode((type(message).__name__, message), enc_hook=str) + b"\n"


def decode(line: bytes) -> Word | Told:
    """Read what `encode` wrote.

    Raises:
        ValueError: The line was cut off, or is no message.
    """
    name, fields = msgspec.json.decode(line, type=tuple[str, msgspec.Raw])
    kind = _KINDS.get(name)
    if kind is None:
        raise ValueError(f"no message is called {name!r}")
    return msgspec.json.decode(fields, type=kind, dec_hook=lambda kind, value: kind(value))
