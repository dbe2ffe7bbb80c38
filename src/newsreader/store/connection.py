"""The doors to the SQLite file: one connection for each thread, reads in a snapshot, one writer."""

import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.errors import StoreError
from newsreader.late import LateModule
from newsreader.store.folding import fold_words
from newsreader.store.migrate import check_current, migrate
from newsreader.store.trouble import is_unwritable, no_room, only_read, plain_words

if TYPE_CHECKING:
    from newsreader.store import sealed
else:  # few stores are
    sealed = LateModule("newsreader.store.sealed")

_HEADER = b"SQLite format 3\0"

_PRAGMAS = (
    # A write-ahead log: readers never wait for the writer. With NORMAL a commit survives the end
    # of the process, however it ends, and a power cut can never damage the file.
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 16777216",
    # In pages, as long as that: a refresh that writes some of them again and again copies less.
    "PRAGMA wal_autocheckpoint = 4000",
    # What a pruned article leaves behind is not worth overwriting with zeros at every delete.
    "PRAGMA secure_delete = FAST",
)

_ROOM = 1_000_000
"""Bytes on the disk below which nothing is begun that is to be stored."""
CACHE = 8_000
"""Thousands of bytes of the file that a connection keeps in memory, at most."""

_in_use: Counter[Path] = Counter()
"""Files that this process has open, and how many times: locks on files belong to a process."""
_entering = threading.Lock()
"""Held by whoever changes `_in_use`, or looks at a file because it is not in it."""


class Connections:
    """All connections of this process to one file.

    Threads may come and go: a thread's connection is closed when it has ended and another thread
    asks for one, or by `close`.

    Attributes:
        path: The SQLite file.
        read_only: Whether it can only be read, since its disk is full or may not be written, as was
            seen when it was opened, or in the last look.
    """

    def __init__(self, path: Path, timeout: float, cache: int = CACHE) -> None:
        """Remember the place; nothing is opened yet.

        Args:
            path: The SQLite file.
            timeout: Seconds to wait for another process's write lock.
            cache: Thousands of bytes of the file that each connection may keep in memory.
        """
        self.path = path
        self._cache = cache
        self.read_only = False
        self._way: sealed.Way | None = None
        self._timeout = timeout
        self._lock = threading.RLock()
        self._mine: dict[threading.Thread, sqlite3.Connection] = {}
        self._retired: list[sqlite3.Connection] = []
        self._closed = self._counted = False
        self._own_writes = 0
        self._opened: os.stat_result | None = None

    def open(self) -> None:
        """Make the file if it is not there and bring it to this program's schema.

        One that may not be written is opened to be read, if it needs no change for that.

        Raises:
            StoreError: It cannot be made, opened, or belongs to something else.
        """
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                f"the data directory {self.path.parent} cannot be made: {error.strerror}"
            ) from error
        # Closing a file that another connection of this process has open would drop its locks, and
        # the next process to leave take the write-ahead log away from under it.
        with _entering:
            if self.path not in _in_use:
                self._prepare_file()
            _in_use[self.path] += 1
            self._counted = True
        try:
            with plain_words(self.path):
                try:
                    connection = self._here()
                    migrate(connection, self.path)
                    self._log_ahead(connection)
                    self._opened = self._stat()
                except sqlite3.Error as error:
                    if not is_unwritable(error) or not self._open_to_read():
                        raise
            self.read_only = self._way is not None or not self._may_write()
        except BaseException:
            self.close()
            raise

    def _open_to_read(self) -> bool:
        """Open a file that may not be written; returns whether it can be read."""
        if not self.path.is_file():
            return False
        for way in sealed.ways(self.path):
            self._way = way
            with self._lock:
                for connection in self._mine.values():
                    connection.close()
                self._mine.clear()
            try:
                check_current(self._here(), self.path)
            except sqlite3.Error as error:
                if not is_unwritable(error):
                    raise
            else:
                return True
        return False

    def look_again(self) -> bool:
        """Look whether a store that could only be read may be written by now; then it is.

        One whose rights were too few, with its log and all beside it, stays as it is until the next
        start: what SQLite opened of that to read it alone is shared by all of this process.

        Returns:
            Whether it can be written, as far as can be told.
        """
        if not self.read_only:
            return True
        if not (self._may_write() and self._has_room()):
            return False
        try:
            connection = self._connect(sealed.way_back(self.path))
        except sqlite3.Error:
            return False
        try:
            check_current(connection, self.path)
            self._log_ahead(connection)
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
        except (sqlite3.Error, StoreError):
            connection.close()
            return False
        self._go_on_with(connection)
        return True

    def _go_on_with(self, connection: sqlite3.Connection) -> None:
        """Have this thread write by a connection, and all others make one of that kind."""
        with self._lock:
            if self._closed or not self.read_only:  # another thread was quicker
                connection.close()
                return
            # They stay open: some thread may be reading by one, and what was opened without locks
            # takes those of all others with it.
            self._retired += self._mine.values()
            self._mine = {threading.current_thread(): connection}
            self._way, self._opened = None, self._stat()
            self.read_only = False

    def _may_write(self) -> bool:
        effective = os.access in os.supports_effective_ids
        return os.access(self.path, os.W_OK, effective_ids=effective)

    def _prepare_file(self) -> None:
        """See that the file is a store, if there is one, and that it is nobody else's to read."""
        self._check_file()
        # It holds the addresses and headers of the config, secrets and all: nobody else's to read.
        # (The files beside it get the same rights; why it cannot be made, SQLite will say.)
        with suppress(OSError):
            os.close(os.open(self.path, os.O_RDONLY | os.O_CREAT, 0o600))

    def close(self) -> None:
        """Close every connection; what is asked afterwards raises `StoreError`."""
        with self._lock:
            self._closed = True
            for connection in (*self._mine.values(), *self._retired):
                connection.close()
            self._mine.clear()
            self._retired.clear()
            with _entering:
                if self._counted:
                    self._counted = False
                    _in_use[self.path] -= 1
                    if not _in_use[self.path]:
                        del _in_use[self.path]

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Give a connection that sees one state of the store throughout the block.

        Inside `write` it is the same transaction.
        """
        with plain_words(self.path):
            connection = self._here()
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN")
            try:
                yield connection
            finally:
                # Closed by another thread meanwhile: there is nothing left to end.
                with suppress(sqlite3.ProgrammingError):
                    if connection.in_transaction:
                        connection.execute("COMMIT")

    @contextmanager
    def write(self, *, told: bool = True) -> Iterator[sqlite3.Connection]:
        """Give a connection with the write lock; the block is saved whole or not at all.

        Args:
            told: Whether the `revision` of other processes shall change.

        Raises:
            StoreBusyError: Another process kept the lock for longer than the time allowed.
            StoreReadOnlyError: The store can only be read.
            StoreError: It is not where it was opened any more.
        """
        self.check_writable()
        with plain_words(self.path):
            connection = self._here()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                if told:
                    connection.execute("UPDATE revision SET writes = writes + 1")
                self._check_place()
                with self._lock:
                    connection.execute("COMMIT")
                    self._own_writes += told
            except BaseException:
                # A full disk has already rolled it back.
                with suppress(sqlite3.Error):
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
                raise

    def shrink(self, *, lasting: bool) -> None:
        """Let go of what this thread's connection keeps in memory.

        Args:
            lasting: Whether it may from now on keep no more than `CACHE`.
        """
        size = min(self._cache, CACHE) if lasting else self._cache
        with plain_words(self.path):
            self._here().execute(f"PRAGMA cache_size = -{size}")
            self._here().execute("PRAGMA shrink_memory")

    def check_writable(self) -> None:
        """Raise `StoreReadOnlyError` where the store can only be read, still."""
        if not self.look_again():
            raise only_read(self.path)

    def check_room(self) -> None:
        """Make sure that something could be written now, and that there is room for it.

        Raises:
            StoreError: As `write` does, or the disk is all but full.
        """
        with self.write(told=False):
            pass
        if not self._has_room():
            raise no_room(self.path)

    def _has_room(self) -> bool:
        with suppress(OSError):
            disk = os.statvfs(self.path.parent)
            return disk.f_bavail * disk.f_frsize >= _ROOM
        return True

    def _check_place(self) -> None:
        """Raise `StoreError` where another file, or none, has taken the place of the open one."""
        # The system keeps a file that was deleted until it is closed: all would be told as saved,
        # and nobody could ever read it.
        here = self._stat()
        if self._opened and not (here and os.path.samestat(self._opened, here)):
            raise StoreError(
                f"the store {self.path} was removed or replaced while it was in use; this change "
                "was not saved; start newsreader again"
            )

    def _stat(self) -> os.stat_result | None:
        try:
            return self.path.stat()
        except OSError:
            return None

    def tell(self, connection: sqlite3.Connection) -> None:
        """Let the `revision` of all processes, this one too, change with the end of a `write`."""
        connection.execute("UPDATE revision SET writes = writes + 1")

    def revision(self) -> int:
        """Return a number that changes when somebody else has written, and only then."""
        with self._lock, plain_words(self.path):
            row = self._here().execute("SELECT writes FROM revision").fetchone()
            return int(row[0]) - self._own_writes

    def _check_file(self) -> None:
        # SQLite takes a file that is shorter than its header for an empty one and writes over it.
        try:
            with self.path.open("rb") as file:
                start = file.read(len(_HEADER))
        except FileNotFoundError:
            return
        except IsADirectoryError:
            raise StoreError(f"{self.path} is a directory, so no store can be kept there") from None
        except OSError as error:
            raise StoreError(f"the store {self.path} cannot be read: {error.strerror}") from error
        if start and start != _HEADER:
            raise StoreError(f"{self.path} is not a store of newsreader; it was left as it is")

    def _here(self) -> sqlite3.Connection:
        thread = threading.current_thread()
        connection = self._mine.get(thread)
        if connection is not None:
            return connection
        with self._lock:
            if self._closed:
                raise StoreError(f"the store {self.path} has been closed")
            for other in [other for other in self._mine if not other.is_alive()]:
                self._mine.pop(other).close()
            connection = self._connect(self._way)
            self._mine[thread] = connection
            return connection

    def _connect(self, way: "sealed.Way | None") -> sqlite3.Connection:
        connection = sqlite3.connect(
            way.uri if way else self.path,
            uri=way is not None,
            timeout=self._timeout,
            isolation_level=None,
            # `close` runs in whatever thread ends the program.
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            if way is not None and way.alone:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            connection.execute(f"PRAGMA cache_size = -{self._cache}")
            connection.create_function("fold_words", 1, fold_words, deterministic=True)
        except BaseException:
            connection.close()
            raise
        return connection

    def _log_ahead(self, connection: sqlite3.Connection) -> None:
        # Kept in the file's header, so it is set once in a store's life.
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
        if mode != "wal":
            connection.execute("PRAGMA journal_mode = WAL")
