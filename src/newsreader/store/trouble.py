"""What SQLite complains of, in words for a reader of news."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.errors import StoreBusyError, StoreError

_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_UNWRITABLE = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn every error of SQLite inside the block into a `StoreError` that names the file.

    Raises:
        StoreBusyError: Another process holds the lock.
        StoreError: All else that can go wrong with the file.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error


def explain(error: sqlite3.Error, path: Path) -> StoreError:
    """Say what `error` means for the store at `path`."""
    # The low byte is the error; the rest only says where it arose.
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if isinstance(code, int) else None
    if primary in _BUSY:
        return StoreBusyError(
            f"The store {path} is in use by another program; nothing was changed. Try again."
        )
    if primary == sqlite3.SQLITE_FULL:
        return StoreError(
            f"The disk is full, so the store {path} cannot grow. This change was not saved; "
            "everything saved before is safe."
        )
    if primary == sqlite3.SQLITE_NOTADB:
        return StoreError(f"{path} is not a store of newsreader. It was left as it is.")
    if primary in _DAMAGED:
        return StoreError(f"The store {path} is damaged ({error}). It was left as it is.")
    if primary in _UNWRITABLE:
        return StoreError(
            f"The store {path} cannot be opened or written; check that its directory and its "
            "disk are writable."
        )
    if primary == sqlite3.SQLITE_IOERR:
        return StoreError(
            f"The disk failed while the store {path} was in use ({error}). This change was not "
            "saved."
        )
    if isinstance(error, sqlite3.ProgrammingError) and "closed" in str(error):
        return StoreError(f"The store {path} has been closed.")
    return StoreError(f"The store {path} cannot be used: {error}.")
