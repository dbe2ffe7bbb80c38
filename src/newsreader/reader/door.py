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
from newsreader.errors import (
    ConfigProblem,
    StoreBusyError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
)
from newsreader.late import LateModule
from newsreader.model.article import Article, Flag, Headline, Place
from newsreader.model.feed import Enclosure, Feed
from newsreader.model.query import AllOf, Condition, Counts, Is, Query, View
from newsreader.model.session import Session
from newsreader.model.undone import Undone
from newsreader.paths import Paths
from newsreader.reader.finding import Finder
from newsreader.reader.profile import Profile, config_stamp, follow, read_profile
from newsreader.reader.setting import Setting
from newsreader.reader.subscriptions import Subscriptions
from newsreader.store.store import Store

if TYPE_CHECKING:  # a quick command is not to pay for what only the screen or a refresh needs
    from newsreader.model import language
    from newsreader.reader import anatomy, sessions, visiting
    from newsreader.refresh.child import ChildRefresh
else:
    language = LateModule("newsreader.model.language")
    anatomy = LateModule("newsreader.reader.anatomy")
    sessions = LateModule("newsreader.reader.sessions")
    visiting = LateModule("newsreader.reader.visiting")

_INDEXED = 500
"""Articles that the search index learns in one step."""


class Reader(Setting, Subscriptions):
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
        self._finder = Finder(paths.store, now, self.recall_waits, self.remember_waits)
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
        except (StoreFullError, StoreReadOnlyError):
            pass  # the feeds are those of the day when it was last written

    @classmethod
    def open(cls, paths: Paths, *, now: Now = utc_now, zone: tzinfo | None = None) -> Self:
        """Open a profile, making the store where there is none.

        Raises:
            StoreError: The store is damaged or newer than the program, or there is none and none
                can be made.
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

    @property
    def read_only(self) -> bool:
        """Whether what is stored can be read, but nothing be kept, by the last look.

        Its disk is full or may not be written.
        """
        return self._store.read_only

    def look_again(self) -> bool:
        """Look whether a store that could only be read can be written by now; then it is.

        What could not be kept until then is, and the feeds of the config file are followed.

        Returns:
            Whether something can be kept again.
        """
        if not self._store.look_again():
            return False
        try:
            self._passing.settle(self._store)
            if self.usable:
                follow(self._store, self.settings, self.now())
        except StoreError:  # the next look comes back to it
            return False
        return True

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

    def holds(self, query: Query, article_id: int) -> bool:
        """Return whether the query finds an article."""
        return self._store.holds(query, article_id)

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
        if not self.settings.reader.thumbnails:
            return self._store.headlines(ids)
        return self.pictured(self._store.headlines(ids, pictures=True))

    def counts(self, query: Query) -> Counts:
        """Return what the lines of the tag filter hold within the query's view."""
        return self._store.counts(query)

    def unread(self, query: Query) -> int:
        """Return how many articles of the query's list are unread."""
        if query.view in {View.ALL, View.UNREAD}:
            return self._store.count(replace(query, view=View.UNREAD))
        held = (query.condition,) if query.condition is not None else ()
        return self._store.count(replace(query, condition=AllOf((*held, Is("unread")))))

    def feeds(self, *, answers: bool = False) -> tuple[Feed, ...]:
        """Return the feeds in the order of the config file, with their last answers if wanted."""
        found = self._store.feeds(answers=answers)
        return visiting.as_visited(found, self.settings, self.recall_waits, self.now())

    def feed(self, feed_id: int) -> Feed | None:
        """Return one feed with its last answers, or None where it has left the config file."""
        found = filter(None, (self._store.feed(feed_id),))
        shown = visiting.as_visited(found, self.settings, self.recall_waits, self.now())
        return next(iter(shown), None)

    def article(self, article_id: int) -> Article | None:
        """Return a whole article, or None where there is none of this id."""
        return next(self.articles((article_id,)), None)

    def articles(self, ids: Sequence[int]) -> Iterator[Article]:
        """Yield whole articles in this order; those that are gone are left out."""
        for article_id in ids:
            article = self._store.article(article_id)
            if article is not None:
                yield anatomy.whole(self._passing.shown(article))

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

    # The config file.

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
        follow(self._store, self.settings, self.now())

    # Refresh.

    def refresh(
        self, *, force: bool = False, only: Collection[int] | None = None
    ) -> "ChildRefresh":
        """Start a refresh in a process of its own; iterate the result for its `Progress`.

        Args:
            force: Ask feeds that are not due too.
            only: Ids of the feeds to ask, or None for all.

        Raises:
            StoreReadOnlyError: What came could not be kept, so nothing is asked.
        """
        self._store.check_writable()
        from newsreader.reader.asking import job_of
        from newsreader.refresh.child import ChildRefresh

        answers = self._finder.answers(self.settings.feeds, self.feeds)
        job = job_of(self.settings, self.paths.store, force=force, only=only, answers=answers)
        return ChildRefresh(job)
