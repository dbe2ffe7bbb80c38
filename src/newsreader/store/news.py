"""`NewsStore`: the store as a refresh needs it; what reads articles is not even loaded."""

from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from newsreader.late import LateModule
from newsreader.store.connection import CACHE, Connections
from newsreader.store.rows import seconds, whole

if TYPE_CHECKING:
    from newsreader.model.arrival import Due, Outcome, Saved
    from newsreader.store import arrival, feeds, indexing, lifetime, retention
else:  # a refresh in which nothing is due or new needs few of these subjects
    arrival = LateModule("newsreader.store.arrival")
    feeds = LateModule("newsreader.store.feeds")
    indexing = LateModule("newsreader.store.indexing")
    lifetime = LateModule("newsreader.store.lifetime")
    retention = LateModule("newsreader.store.retention")


class NewsStore:
    """One SQLite file. Every method may be called from any thread and is one transaction.

    Reads never wait for a writer. Every method raises `StoreError` when the file cannot be used
    (damaged, unreadable, full disk, closed store), and those that write raise `StoreBusyError`
    when another process keeps the write lock for longer than the store's timeout, and
    `StoreReadOnlyError` where it may not be written; in each case nothing of the call was saved and
    all that was saved before is safe.
    """

    def __init__(self, connections: Connections) -> None:
        """Wrap opened connections; use `open`."""
        self._connections = connections

    @classmethod
    def open(cls, path: Path, *, timeout: float = 5.0, cache: int = CACHE) -> Self:
        """Open the store, made and migrated where needed.

        Args:
            path: The file; its directory is made if it is not there.
            timeout: Seconds to wait for another process's write lock.
            cache: Thousands of bytes of the file that each thread may keep in memory. What a
                transaction changes beyond that is written to the disk twice.

        Raises:
            StoreError: The file cannot be made or read, is no store, or is of a newer program. It
                is left as it was. One that can be read and not written is opened all the same.
            StoreBusyError: Another process is just migrating it.
        """
        connections = Connections(path, timeout, cache)
        connections.open()
        return cls(connections)

    @property
    def read_only(self) -> bool:
        """Whether it could only be read the last time that somebody looked.

        What would write looks again, and raises `StoreReadOnlyError` if that is still so.
        """
        return self._connections.read_only

    def look_again(self) -> bool:
        """Look whether a store that could only be read may be written by now; then it is.

        From any thread, also while others read.

        Returns:
            Whether it can be written, as far as can be told.
        """
        return self._connections.look_again()

    def shrink(self, *, lasting: bool) -> None:
        """Let go of what this thread keeps of the file in memory.

        Args:
            lasting: Whether it may from now on keep no more than others do, instead of what it was
                opened for.
        """
        self._connections.shrink(lasting=lasting)

    def check_writable(self) -> None:
        """Raise `StoreReadOnlyError` where the store can only be read, still."""
        self._connections.check_writable()

    def close(self) -> None:
        """Close the file in all threads; a store cannot be used afterwards."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # Feeds that are due

    def due(
        self,
        *,
        now: datetime,
        interval: int,
        force: bool = False,
        only: Collection[int] | None = None,
    ) -> "tuple[Due, ...]":
        """Return the feeds to ask now, in the config's order; those switched off never.

        A feed is due once both its own (else the common) interval has passed since it was last
        asked and its `next_check` has come; one that is gone (410) never is.

        Args:
            now: The time.
            interval: Seconds between visits to a feed that has no interval of its own.
            force: Take every feed, whatever the time.
            only: Look at these feeds only.
        """
        with self._connections.read() as connection:
            found = feeds.due(connection, now=now, interval=interval, force=force, only=only)
        return tuple(found)

    def postpone(self, feed_id: int, moment: datetime, why: str) -> None:
        """Have a feed asked no sooner than at a moment, though no visit has said so.

        Args:
            feed_id: Its number; nothing is done where there is none.
            moment: Aware UTC.
            why: The reason, in words.
        """
        with self._connections.write() as connection:
            feeds.postpone(connection, feed_id, moment, why)

    # Arrival

    def has_had_any(self, feed_id: int) -> bool:
        """Whether the feed has had an article, though it may have been pruned."""
        with self._connections.read() as connection:
            return arrival.has_had_any(connection, feed_id)

    def known(self, feed_id: int, keys: Collection[str]) -> dict[str, str]:
        """Return those of the keys the feed has had, each with the hash of its last content.

        Articles that were pruned are known too.
        """
        with self._connections.read() as connection:
            return arrival.known(connection, feed_id, keys)

    def latest(self, feed_id: int, most: int) -> dict[str, str]:
        """Return a key of each article the feed has had last, with the hash of its last content.

        Args:
            feed_id: The feed's number.
            most: How many at most; the latest come first. Pruned ones are among them.
        """
        with self._connections.read() as connection:
            return arrival.latest_articles(connection, feed_id, most)

    def save(self, outcomes: "Sequence[Outcome]", *, index: bool = False) -> "tuple[Saved, ...]":
        """Store what visits to feeds brought, in one transaction.

        An article is told by its feed and key: a known one with other content is updated, and
        keeps its state, place and number; a pruned one stays away. Its time is the publisher's,
        where that is no more than a day later than its arrival, else its arrival. Feeds that are
        not in the store are passed over.

        What came can be read at once; a search finds it when `index` has had it, or at once too.

        Args:
            outcomes: One for each visited feed.
            index: Whether a search is to find what is new at once. That spares reading it again,
                and keeps others waiting who want to write; of very much the rest waits all the
                same.

        Returns:
            For each outcome how much was new and how much was updated.
        """
        with self._connections.write() as connection:
            return arrival.save(connection, outcomes, index=index)

    # Search index

    def waiting(self) -> int:
        """Return how many articles are stored that a search does not find yet."""
        with self._connections.read() as connection:
            return indexing.waiting(connection)

    def index(self, limit: int) -> int:
        """Let a search find those of the waiting articles that came last, in one transaction.

        It is short, since nobody else can write meanwhile: where articles are long it takes fewer
        of them. Call it again until it returns 0.

        Args:
            limit: How many articles at most, at least 1.

        Returns:
            How many were indexed; 0 when none wait.
        """
        left = self.waiting()
        if not left:
            return 0
        # Only the last batch is news to others, or an open screen would ask for its lists anew
        # at each one.
        with self._connections.write(told=left <= limit) as connection:
            return indexing.index(connection, limit)

    # Small things, and old ones

    def check_room(self) -> None:
        """Make sure that what is asked for now could be stored.

        Raises:
            StoreError: It could not: the store is locked, its disk full, or it may not be written.
        """
        self._connections.check_room()

    def remember(self, name: str, value: str) -> None:
        """Keep a small text under a name, in place of the last one."""
        with self._connections.write() as connection:
            connection.execute(
                "INSERT INTO memory (name, value) VALUES (?, ?) "
                "ON CONFLICT DO UPDATE SET value = excluded.value",
                (whole(name), whole(value)),
            )

    def recall(self, name: str) -> str | None:
        """Return the text kept under a name, or None."""
        with self._connections.read() as connection:
            row = connection.execute(
                "SELECT value FROM memory WHERE name = ?", (whole(name),)
            ).fetchone()
        return None if row is None else str(row[0])

    def live(self, *, now: datetime, vouched: bool) -> None:
        """Count the time since the last refresh; what `prune` calls old is measured by it.

        Where the clock is known to be right, articles that arrived while it was not get the date
        that they would have had.

        Args:
            now: What the clock says.
            vouched: Whether servers agree with it. If not, a day counts at most.
        """
        with self._connections.write(told=False) as connection:
            mended = lifetime.live(connection, seconds(now), vouched=vouched)
            if mended:
                self._connections.tell(connection)

    def prune(self, *, now: datetime, keep_days: int) -> int:
        """Delete articles that were read and are older than `keep_days`, and return how many.

        Old is what was both published and first seen before, and has been there for so many days
        by what `live` has counted. Unread, starred, read-later articles and those the reader has
        tagged are never deleted. What goes is remembered by its key, so that it does not come back
        as new. 0 days or less keeps everything.

        Many are deleted in several transactions, so that others can write in between.
        """
        with self._connections.read() as connection:
            old = retention.old(connection, now=now, keep_days=keep_days)
        gone = 0
        for start in range(0, len(old), retention.STEP):
            some = old[start : start + retention.STEP]
            with self._connections.write() as connection:
                gone += retention.prune(connection, some, now=now, keep_days=keep_days)
        return gone

    def revision(self) -> int:
        """Return a number that changes when another process has written, and only then."""
        return self._connections.revision()
