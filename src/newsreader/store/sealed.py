"""How a store is opened that can only be read: its disk is full, or may not be written.

A write-ahead log needs a file beside the store that all who read share. Where there is none and
none can be made, SQLite would not even read. Once it may be written again there is a way back.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from newsreader.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    """One way to open a store.

    Attributes:
        uri: What SQLite is to open.
        alone: Whether whoever reads does not share what it knows of the log.
    """

    uri: str
    alone: bool = False


def ways(path: Path) -> Iterator[Way]:
    """Yield the ways to open a store for reading alone, the best first.

    Args:
        path: The SQLite file.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    # Somebody who may write has it open, or left all its files behind.
    yield Way(address)
    if os.name == "posix" and _has_log(path):
        # What stands in the log alone is read too. It takes no locks: none can be had on such a
        # disk, and whoever may write there, or was there before it was full, has made that file.
        yield Way(f"{address}&vfs=unix-none", alone=True)
    # There is no log, or none that can be read.
    yield Way(f"{address}&immutable=1")


def way_back(path: Path) -> Way:
    """Return the way to open a store that is there, and may be written again.

    Args:
        path: The SQLite file; where there is none, none is made.
    """
    return Way(f"{path.absolute().as_uri()}?mode=rw")


def _has_log(path: Path) -> bool:
    try:
        return path.with_name(path.name + "-wal").stat().st_size > 0
    except OSError:
        return False
