"""`Reader`: the one API of the program, below every screen and command.

It turns settings into plain arguments and hands them to the rooms; whatever costs an import that a
quick command can spare (network, feeds, HTML, typesetting) is fetched when it is first needed.
All methods are synchronous and may be called from any thread.
"""

from array import array
from collections.abc import Collection, Iterator, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Self

from newsreader.clock import Now, local_zone, utc_now
from newsreader.config.settings import Settings
from newsreader.dataclass import replace
from newsreader.errors import ConfigProblem, StoreBusyError, UsageError
from newsreader.late import LateModule
from newsreader.model.article import Article, Flag, Headline, Place
from newsreader.model.feed import Enclosure, Feed, FoundFeed, Imported, Move, Subscription
from newsreader.model.query import AllOf, Condition, Counts, Is, Query
from newsreader.model.session import Session
from newsreader.model.undone import Undone
from newsreader.paths import Paths
from newsreader.reader.profile import Profile, config_stamp, read_profile
from newsreader.reader.setting import Setting
from newsreader.store.store import Store

if TYPE_CHECKING:  # a quick command is not to pay for what only the screen or a refresh needs
    from newsreader.config.catalogue import KnownFeed
    from newsreader.model import language
    from newsreader.reader import anatomy, sessions, subscribing, visiting
    from newsreader.refresh.child import ChildRefresh
else:
    language = LateModule("newsreader.model.language")
    anatomy = LateModule("newsreader.reader.anatomy")
    sessions = LateModule("newsreader.reader.sessions")
    subscribing = LateModule("newsreader.reader.subscribing")
    visiting = LateModule("newsreader.reader.visiting")

_INDEXED = 500
"""Articles that the search index learns in one step."""


class Reader(Setting):
    """A profile, opened: its settings, its store, and all that can be done with them.

    Attributes:
        paths: Where the profile lives.
        settings: The settings in force.
        problems: What is wrong with the config file; empty when all of it is in force.
        usable: Whether there are settings in force that come from a file (or from having none),
            not the defaults for want of a readable one.
        now: The clock.
        zone: The reader's time zone.
    """

    def __init__(
        self, paths: Paths, store: Store, *, now: Now = utc_now, zone: tzinfo | None = None
    ) -> None:
        super().__init__()
        self.paths = paths
        self.now = now
        self.zone = zone or local_zone()
        self._store = store
        profile = read_profile(paths)
        self.settings: Settings = profile.settings
        self.problems: tuple[ConfigProblem, ...] = profile.problems
        self.usable = profile.usable
        self._stamp = profile.stamp
        try:
            self._adopt(profile)
        except StoreBusyError:
            # Somebody is writing. What is stored can be read all the same; `reload` tries again.
            self._stamp = None

    @classmethod
    def open(cls, paths: Paths, *, now: Now = utc_now, zone: tzinfo | None = None) -> Self:
        """Open a profile, making the store where there is none.

        Raises:
            StoreError: The store is damaged, newer than the program, or cannot be written.
        """
        store = Store.open(paths.store)
        try:
            return cls(paths, store, now=now, zone=zone)
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Close the store; the reader is not to be used afterwards."""
        self.end_errands()
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    # Lists and articles.

    def parse(self, text: str) -> Condition | None:
        """Parse a search; None when it asks for nothing.

        Raises:
            QueryError: It cannot be parsed; the message says where and what was expected.
        """
        return language.parse_query(text, now=self.now(), zone=self.zone) if text else None

    def query(self, session: Session) -> Query:
        """Return the query that shows what the session shows.

        Raises:
            QueryError: The session's search cannot be parsed.
        """
        feeds = self.feeds() if session.feed_url else ()
        return sessions.query_of(session, feeds, now=self.now(), zone=self.zone)

    def ids(
        self, query: Query, *, limit: int | None = None, keep: Collection[int] = ()
    ) -> "array[int]":
        """Return the ids of the articles that the query finds, in its order.

        Args:
            query: What is asked for.
            limit: How many at most, or None for all.
            keep: Articles that are in it all the same, each at its place; without a limit.
        """
        return self._store.ids(query, limit=limit, keep=keep)

    def catch_up(self) -> bool:
        """Let the search learn some of what has come and was never indexed.

        A refresh indexes at its end what it brought; what one leaves that was killed waits.

        Returns:
            Whether there was anything; then there may be more.

        Raises:
            StoreError: It cannot be written.
        """
        return bool(self._store.index(_INDEXED))

    def count(self, query: Query) -> int:
        """Return how many articles the query finds."""
        return self._store.count(query)

    def headlines(self, ids: Sequence[int]) -> list[Headline]:
        """Return the lines of these articles in this order; those that are gone are left out."""
        return self._store.headlines(ids, pictures=self.settings.reader.thumbnails)

    def counts(self, query: Query) -> Counts:
        """Return what the lines of the tag filter hold within the query's view."""
        return self._store.counts(query)

    def unread(self, query: Query) -> int:
        """Return how many articles of the query's list are unread."""
        held = (query.condition,) if query.condition is not None else ()
        return self._store.count(replace(query, condition=AllOf((*held, Is("unread")))))

    def feeds(self, *, answers: bool = False) -> tuple[Feed, ...]:
        """Return the feeds in the order of the config file, with their last answers if wanted."""
        found = self._store.feeds(answers=answers)
        return tuple(visiting.as_visited(feed, self.settings) for feed in found)

    def feed(self, feed_id: int) -> Feed | None:
        """Return one feed with its last answers, or None where it has left the config file."""
        found = self._store.feed(feed_id)
        return None if found is None else visiting.as_visited(found, self.settings)

    def article(self, article_id: int) -> Article | None:
        """Return a whole article, or None where there is none of this id."""
        return next(self.articles((article_id,)), None)

    def articles(self, ids: Sequence[int]) -> Iterator[Article]:
        """Yield whole articles in this order; those that are gone are left out."""
        for article_id in ids:
            article = self._store.article(article_id)
            if article is not None:
                yield anatomy.whole(article)

    # State.

    def mark(self, ids: Sequence[int], flag: Flag, value: bool) -> int:
        """Mark articles in one step that can be undone; returns how many changed.

        Raises:
            StoreError: Nothing was marked.
        """
        return self._store.mark(ids, flag, value, now=self.now())

    def undo(self) -> Undone | None:
        """Take the last step of marking back; None where there is none left.

        Raises:
            StoreError: Nothing was taken back.
        """
        return self._store.undo()

    def keep_place(self, article_id: int, place: Place) -> None:
        """Remember where in an article its reader is."""
        self._store.keep_place(article_id, place)

    def session(self) -> Session:
        """Return the filter and selection of last time."""
        default = Session(sort=self.settings.reader.sort)
        return sessions.read_session(self._store.recall(sessions.NAME), default)

    def keep_session(self, session: Session) -> None:
        """Remember the filter and selection for next time."""
        self._store.remember(sessions.NAME, sessions.write_session(session))

    def note_download(self, url: str, path: Path) -> None:
        """Remember where a file has come to rest.

        Args:
            url: The address it was asked for at.
            path: Absolute.

        Raises:
            StoreError: It could not be kept.
        """
        self._store.remember(f"download {url}", str(path))

    def downloaded(self, enclosure: Enclosure) -> Path | None:
        """Return where a file that was downloaded is, or None where it is not or no longer."""
        from newsreader.export.addresses import outward

        said = self._store.recall(f"download {outward(enclosure.url)}")
        path = Path(said) if said else None
        return path if path is not None and path.is_absolute() and path.is_file() else None

    def revision(self) -> int:
        """Return a number that changes when another process has written to the store."""
        return self._store.revision()

    # Subscriptions.

    def reload(self) -> bool:
        """Read the config file again if it has changed; returns whether it had.

        One that is broken or gone leaves the settings as they are and sets `problems`.
        """
        if config_stamp(self.paths.config) == self._stamp:
            return False
        profile = read_profile(self.paths, followed=True)
        self.problems = profile.problems
        self.usable = self.usable or profile.usable
        self._adopt(profile)
        self._stamp = profile.stamp  # only now: where the store was busy, the next look tries again
        return True

    def _adopt(self, profile: Profile) -> None:
        if not profile.usable:
            return  # nothing is hidden or changed on the word of a file that is broken or gone
        self.settings = profile.settings
        self._store.subscribe(self.settings.feeds, now=self.now())

    def discover(self, address: str) -> tuple[FoundFeed, ...]:
        """Find the feeds behind the address of a feed or a site; asks the network.

        Raises:
            FetchError: The address does not answer.
            ParseError: There is no feed behind it.
        """
        from newsreader.reader.asking import limits_of
        from newsreader.reader.discovery import discover

        return discover(address, limits_of(self.settings.reader))

    def add(self, subscriptions: Sequence[Subscription]) -> int:
        """Write feeds into the config file and subscribe; returns how many were new.

        Raises:
            ConfigError: The file is broken, so nothing is written into it.
        """
        from newsreader.config.edit import add_feeds

        added = add_feeds(self.paths.config, subscriptions)
        self.reload()
        return added

    def remove(self, url: str) -> bool:
        """Take a feed out of the config file; returns whether it was there."""
        from newsreader.config.edit import remove_feed

        removed = remove_feed(self.paths.config, url)
        self.reload()
        return removed

    def write_move(self, feed: Feed) -> Move:
        """Write the address that a feed has moved to into the config file.

        Its articles and all reading state go with it. Where another feed has the new address
        already, the two become one.

        Args:
            feed: As last read; nothing is done where it has not moved.

        Raises:
            ConfigError: The file is broken or cannot be written.
            StoreError: The store cannot be written; the next start carries the state over.
        """
        from newsreader.reader.moving import write_move

        move = write_move(self.paths.config, self.settings.feeds, self.feeds(), feed)
        self.reload()
        return move

    def switch(self, url: str, *, enabled: bool) -> bool:
        """Write into the config file whether a feed is visited; returns whether it was there.

        Raises:
            ConfigError: The file is broken or cannot be written.
        """
        from newsreader.config.change import switch_feed

        switched = switch_feed(self.paths.config, url, enabled=enabled)
        self.reload()
        return switched

    def find_feed(self, name: str) -> Feed:
        """Return the one feed of this address or title, or with this in one of them.

        Raises:
            UsageError: There is none, or more than one.
        """
        return subscribing.find_feed(self.feeds(), name)

    def import_file(self, path: Path, *, private: bool = False) -> Imported:
        """Take over the subscriptions of an OPML or newsboat `urls` file.

        Args:
            path: The file.
            private: Whether it is the reader's own, so that its commands may be taken over.

        Raises:
            UsageError: The file cannot be read.
            ParseError: It holds no subscriptions.
        """
        try:
            data = path.expanduser().read_bytes()
        except OSError as error:
            from newsreader.model.shown import shown_address

            told = shown_address(str(path))  # it may have been meant as the address of a feed
            raise UsageError(f"cannot read {told}: {error.strerror}") from error
        return self.import_bytes(data, path.name, private=private)

    def import_bytes(self, data: bytes, name: str, *, private: bool = False) -> Imported:
        """Take over the subscriptions in the bytes of a file called `name`; see `import_file`.

        Raises:
            ParseError: They hold no subscriptions.
        """
        from newsreader.parse.subscriptions import read_subscriptions
        from newsreader.reader.subscribing import cleaned

        read = cleaned(read_subscriptions(data, name, private=private))
        return replace(read, added=self.add(read.subscriptions))

    def export(self, *, private: bool = False) -> str:
        """Return the subscriptions as OPML, with our own settings in a namespace of their own.

        Args:
            private: Whether user names, password commands and secret headers are in it too: for
                the reader's own backup, not for others.
        """
        from newsreader.parse.opml import write_opml

        return write_opml(
            self.settings.feeds,
            title="newsreader subscriptions",
            now=self.now(),
            private=private,
        )

    def catalogue(self) -> "tuple[KnownFeed, ...]":
        """Return the well-known public feeds that a first start offers."""
        from newsreader.config.catalogue import catalogue

        return catalogue()

    # Refresh.

    def refresh(
        self, *, force: bool = False, only: Collection[int] | None = None
    ) -> "ChildRefresh":
        """Start a refresh in a process of its own; iterate the result for its `Progress`.

        Args:
            force: Ask feeds that are not due too.
            only: Ids of the feeds to ask, or None for all.
        """
        from newsreader.reader.asking import job_of
        from newsreader.refresh.child import ChildRefresh

        return ChildRefresh(job_of(self.settings, self.paths.store, force=force, only=only))
