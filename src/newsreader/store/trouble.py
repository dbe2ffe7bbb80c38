"""What SQLite complains of, in words for a reader of news."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from newsreader.errors import StoreBusyError, StoreError, StoreFullError, StoreReadOnlyError

_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_UNWRITABLE = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN})
_NO_ROOM = frozenset(
    {sqlite3.SQLITE_IOERR_SHMOPEN, sqlite3.SQLITE_IOERR_SHMSIZE, sqlite3.SQLITE_IOERR_SHMMAP}
)
"""For the file beside the store that all who read it share."""
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


@contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turn every error of SQLite inside the block into a `StoreError` that names the file.

    Raises:
        StoreBusyError: Another process holds the lock.
        StoreFullError: Its disk is full.
        StoreReadOnlyError: It can only be read, and was to be written.
        StoreError: All else that can go wrong with the file.
    """
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, path) from error


def is_unwritable(error: sqlite3.Error) -> bool:
    """Whether SQLite cannot open or write the file, though it may be readable."""
    return _primary(error) in {*_UNWRITABLE, sqlite3.SQLITE_FULL} or _has_no_room(error)


def only_read(path: Path) -> StoreReadOnlyError:
    """Say that the store at `path` can be read and no more."""
    return StoreReadOnlyError(
        f"the store {path} can only be read: its disk is full, or it or its directory is not "
        "writable; nothing was changed"
    )


def no_room(path: Path) -> StoreFullError:
    """Say that nothing can be added to the store at `path`."""
    return StoreFullError(
        f"the disk is full, so the store {path} cannot grow; this change was not saved, "
        "but everything saved before is safe"
    )


def explain(error: sqlite3.Error, path: Path) -> StoreError:
    """Say what `error` means for the store at `path`."""
    primary = _primary(error)
    if primary in _BUSY:
        return StoreBusyError(
            f"the store {path} is in use by another program, so nothing was changed; try again"
        )
    if primary == sqlite3.SQLITE_FULL or _has_no_room(error):
        return no_room(path)
    if primary == sqlite3.SQLITE_NOTADB:
        return StoreError(f"{path} is not a store of newsreader; it was left as it is")
    if primary in _DAMAGED:
        return StoreError(f"the store {path} is damaged ({error}); it was left as it is")
    if primary == sqlite3.SQLITE_READONLY:
        return only_read(path)
    if primary in _UNWRITABLE:
        return StoreError(
            f"the store {path} cannot be opened or written; check that its directory and its "
            "disk are writable"
        )
    if primary == sqlite3.SQLITE_IOERR:
        return StoreError(
            f"the disk failed while the store {path} was in use ({error}); this change was not "
            "saved"
        )
    if isinstance(error, sqlite3.ProgrammingError) and "closed" in str(error):
        return StoreError(f"the store {path} has been closed")
    return StoreError(f"the store {path} cannot be used: {error}")


def _has_no_room(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) in _NO_ROOM


def _primary(error: sqlite3.Error) -> int | None:
    # The low byte is the error; the rest only says where it arose.
    code = getattr(error, "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None
