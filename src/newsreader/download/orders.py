"""What the process of downloads is told and what it tells, as lines of JSON."""

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
        limits: How long a server may be silent; those of the first order are in force for all.
    """

    request: DownloadRequest
    folder: Path
    title: str = ""
    type: str = ""
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A file is no longer wanted for now; what there is of it stays."""

    url: str


Word: TypeAlias = Order | Cancelled
"""What the process is told."""

_KINDS: dict[str, type[Word | Event]] = {
    kind.__name__: kind for kind in (Order, Cancelled, Coming, Here, Missed)
}


def encode(message: Word | Event) -> bytes:
    """Return a message as one line."""
    return msgspec.json.encode((type(message).__name__, message), enc_hook=str) + b"\n"


def decode(line: bytes) -> Word | Event:
    """Read what `encode` wrote.

    Raises:
        ValueError: The line was cut off, or is no message.
    """
    name, fields = msgspec.json.decode(line, type=tuple[str, msgspec.Raw])
    kind = _KINDS.get(name)
    if kind is None:
        raise ValueError(f"no message is called {name!r}")
    return msgspec.json.decode(fields, type=kind, dec_hook=lambda kind, value: kind(value))
