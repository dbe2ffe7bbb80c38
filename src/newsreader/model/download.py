"""How a download goes, event by event."""

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
    """A file did not come; `error` says why, `kept` how many bytes wait to be gone on with."""

    url: str
    error: str
    kept: int = 0


Event: TypeAlias = Coming | Here | Missed
"""What is told of a download; the last is `Here` or `Missed`."""
