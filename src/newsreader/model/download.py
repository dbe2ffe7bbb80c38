"""How a download goes, event by event."""

from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from newsreader.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Coming:
    """How far a file has come.

    Attributes:
        url: The address of the file.
        have: Bytes so far.
        total: Bytes of the whole, or None.
    """

    url: str
    have: int
    total: int | None = None


@dataclass(frozen=True, slots=True)
class Here:
    """A file is whole, at `path`."""

    url: str
    path: Path


@dataclass(frozen=True, slots=True)
class Missed:
    """A file did not come.

    Attributes:
        url: The address of the file.
        error: Why it did not, in words that end where the moment goes if there is one.
        kept: How many bytes wait to be gone on with.
        until: Until when its server wants to be left alone, aware UTC, or None.
    """

    url: str
    error: str
    kept: int = 0
    until: datetime | None = None


Event: TypeAlias = Coming | Here | Missed
"""What is told of a download; the last is `Here` or `Missed`."""
