"""The desk: what the main screen asks of the `Reader`, off the event loop, answered by messages.

Which thread does what is in `lanes`. A refresh has a thread of its own while it runs.
"""

import threading
from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from textual.message import Message

from newsreader.errors import NewsreaderError, StoreError
from newsreader.model.article import Flag, Place
from newsreader.model.feed import Subscription
from newsreader.model.progress import Finished, Progress
from newsreader.model.query import Query, has_words
from newsreader.model.session import Session
from newsreader.reader.door import Reader
from newsreader.tui.ahead import Ahead, FirstList, find_first
from newsreader.tui.answers import (
    Added,
    Counted,
    Fetched,
    Listed,
    Marked,
    Reloaded,
    Trouble,
    Undid,
    Unmarked,
    Went,
    Writable,
)
from newsreader.tui.batch import Batch
from newsreader.tui.lanes import Lanes

if TYPE_CHECKING:  # no start pays for what few of them use
    from newsreader.reader.sharing import Sharing


class Desk:
    """What stands between the screen and the reader.

    Attributes:
        reader: The one door.
        lanes: The threads, and what is done beside them.
        ahead: What was asked before there was a screen, for the first list; None where nothing was.
        refreshing: Whether a refresh is under way.
        sealed: Whether the store can only be read, as far as the screen has been told.
        marks: How many marks and undos have been asked for.
    """

    def __init__(
        self,
        reader: Reader,
        tell: Callable[[Message], object],
        staying: Callable[[], Collection[int]],
    ) -> None:
        """Open the desk.

        Args:
            reader: The one door.
            tell: Takes a message from any thread.
            staying: Gives, in any thread, the articles that stay in the list though they no
                longer fit.
        """
        self.reader = reader
        self.ahead: Ahead | None = None
        self.refreshing = False
        self.marks = 0
        self._marked = 0
        self._tell = tell
        self._staying = staying
        self.lanes = Lanes(tell)
        self._lock = threading.Lock()
        self._asked = 0
        self._wanted: int | None = None
        self._fetching: int | None = None
        self._counted = 0
        self._fresh = False
        self._stop: Callable[[], object] | None = None
        self._revision: int | None = None
        self.sealed = reader.read_only

    def close(self) -> None:
        """Stop a refresh at once; write what is still to be written."""
        self.lanes.closed = True
        if self._stop is not None:
            self._stop()
        self.lanes.close()

    # Lists

    def list(self, session: Session, *, fresh: bool, with_selected: bool = False) -> None:
        """Ask for a list; of several asked for at once only the last is answered.

        Args:
            session: The filter.
            fresh: Whether it is another list than the one on screen.
            with_selected: Whether the selected article is to be in it though its view would no
                longer show it: what was being read last time is there at the next start.
        """
        with self._lock:
            self._asked += 1
            self._fresh = self._fresh or fresh
            asked = self._asked

        def act() -> Message | None:
            if asked != self._asked:
                return None
            revision, marks = self.reader.revision(), self._marked
            query = self.reader.query(session)
            if with_selected:
                first = self._first(session, query)
                revision, kept, ids = first.revision, first.kept, first.ids
            else:
                kept = () if self._fresh else self._staying()
                ids = self.reader.ids(query, keep=kept)
            if self._revision is None:
                self._revision = revision
            # Of another list the rows come first: counting half a million articles takes longer
            # than finding the first of them. An empty one is explained by the counts.
            counted = None if ids and self._fresh else self._counts(session, query)
            with self._lock:
                if asked != self._asked:
                    return None
                # An older question for another list that this one overtook is answered with it.
                another, self._fresh = self._fresh, False
            if not self.lanes.closed:
                self._tell(Listed(session, ids, counted, another, revision, kept=kept, marks=marks))
            if has_words(query.condition):
                self._catch_up(session, asked, again=False)
            return None if counted else self._counts(session, query)

        self.lanes.list(act)

    def _first(self, session: Session, query: Query) -> FirstList:
        """Return the list of a start, which may have been asked for before there was a screen."""
        ahead, self.ahead = self.ahead, None
        found = ahead.answer(query) if ahead is not None else None
        return found or find_first(self.reader, session, query)

    def list_at_last(self, session: Session) -> None:
        """Ask for the list that a start shows, when all is written that is to be."""
        self.lanes.write(lambda: self.list(session, fresh=True, with_selected=True))

    def _catch_up(self, session: Session, asked: int, *, again: bool) -> None:
        """Have the search learn what it does not know yet, and list anew what it finds then.

        It goes in steps, between which marks are written.

        Args:
            session: The filter.
            asked: The list that was asked for; another one ends it.
            again: Whether there was something in the step before.
        """

        def act() -> Message | None:
            if asked != self._asked:
                return None
            with suppress(StoreError):  # somebody is writing: a search later will find it
                if self.reader.catch_up():
                    self._catch_up(session, asked, again=True)
                    return None
            if again:
                self.list(session, fresh=False)
            return None

        self.lanes.write(act)

    def count(self, session: Session) -> None:
        """Ask for the counts alone.

        Args:
            session: The filter.
        """
        with self._lock:
            self._counted += 1
            asked = self._counted

        def act() -> Message | None:
            if asked != self._counted:
                return None
            return self._counts(session, self.reader.query(session))

        self.lanes.list(act)

    def _counts(self, session: Session, query: Query) -> Counted:
        reader, marks = self.reader, self._marked
        return Counted(session, reader.counts(query), reader.unread(query), reader.feeds(), marks)

    def watch(self, session: Session) -> None:
        """Look whether the config file or, by another process, the store has changed.

        And whether a store that could only be read can be written again.

        Args:
            session: The filter on screen.
        """

        def act() -> Message | None:
            if self.sealed and self.reader.look_again():
                self.sealed = False
                return Writable()
            if self.reader.reload():
                return Reloaded()
            revision = self.reader.revision()
            if revision != self._revision:
                self._revision = revision
                self.list(session, fresh=False)
            return None

        self.lanes.list(act)

    # Articles

    def fetch(self, article_id: int, following: Sequence[int]) -> None:
        """Ask for an article.

        Args:
            article_id: Its id.
            following: The articles of the rail of More news.
        """
        self._wanted = self._fetching = article_id

        def act() -> Message | None:
            article = self.reader.article(article_id)
            if article is None:
                return Trouble("This article is no longer there.")
            more = self.reader.headlines(following)
            body = self.reader.body(article)
            body.start(article.place)
            return Fetched(article, body, more)

        def fetch() -> Message | None:
            try:
                return act()
            finally:
                if self._fetching == article_id:
                    self._fetching = None

        self.lanes.fetch(fetch)

    def is_fetching(self, article_id: int) -> bool:
        """Whether an article was asked for last, and is not there yet."""
        return self._fetching == article_id

    def make_ready(self, article_id: int, following: int) -> None:
        """Make the article that is likely to be read next, while another one is read.

        Args:
            article_id: The one that is read; with another one this comes to nothing.
            following: The next.
        """

        def act() -> None:
            if self._wanted == article_id and (article := self.reader.article(following)):
                self.reader.body(article).start(article.place)

        self.lanes.fetch(act)

    def lend(self, article_id: int, act: "Callable[[Sharing], Message | None]") -> None:
        """Do something with an article that may take its time.

        Args:
            article_id: Its id.
            act: Done in a thread of its own; what it refuses is told in words.
        """

        def fetch() -> Message | None:
            article = self.reader.article(article_id)
            if article is None:
                gone = "This article is no longer there."
                return Trouble(gone, said=gone)
            sharing = self.reader.sharing(article)
            self.lanes.errand(lambda: asked(sharing))
            return None

        def asked(sharing: "Sharing") -> Message | None:
            try:
                return act(sharing)
            except NewsreaderError as error:  # told each time: somebody waits for it
                return Trouble(str(error), said=str(error))

        self.lanes.fetch(fetch)

    # Writing

    def mark(
        self,
        ids: Sequence[int],
        flag: Flag,
        value: bool,
        what: str | Callable[[int], str] = "",
    ) -> None:
        """Write a mark.

        Args:
            ids: The articles.
            flag: Which state.
            value: What it is to be.
            what: What to say when it is written, or what makes it of how many have changed.
        """

        def act() -> Message | None:
            try:
                changed = self.reader.mark(ids, flag, value)
            except NewsreaderError as error:
                self._marked += 1  # it is over, too
                self._tell(Unmarked(ids, flag, not value))
                return Trouble(f"That could not be saved: {error}")
            self._marked += 1
            return Marked(what if isinstance(what, str) else what(changed))

        self.marks += 1
        self.lanes.write(act)

    def undo(self) -> None:
        """Take the last step back."""

        def act() -> Message | None:
            try:
                undone = self.reader.undo()
            finally:
                self._marked += 1
            if undone is None:
                return Marked("There is nothing to undo")
            only = self.reader.headlines(undone.ids) if len(undone.ids) == 1 else ()
            return Undid(undone, only[0].title if only else "", self._marked)

        self.marks += 1
        self.lanes.write(act)

    def keep_place(self, article_id: int, place: Place) -> None:
        """Remember where in an article its reader is."""
        if not self.reader.read_only:
            self.lanes.write(lambda: self.reader.keep_place(article_id, place))

    def keep_session(self, session: Session) -> None:
        """Remember the filter and selection."""
        if not self.reader.read_only:
            self.lanes.write(lambda: self.reader.keep_session(session))

    def add(self, subscriptions: Sequence[Subscription]) -> None:
        """Write feeds into the config file and subscribe to them."""
        self.lanes.write(lambda: Added(self.reader.add(subscriptions)))

    # Refresh

    def refresh(self, *, force: bool, only: Collection[int] | None = None) -> bool:
        """Start a refresh, unless one is under way.

        Args:
            force: Ask feeds that are not due too.
            only: The feeds to ask, or None for all.

        Returns:
            Whether it was started.
        """
        if self.refreshing or self.lanes.closed:
            return False
        self.refreshing = True
        threading.Thread(target=self._run, args=(force, only), name="refresh", daemon=True).start()
        return True

    def _run(self, force: bool, only: Collection[int] | None) -> None:
        batch = Batch(self._went)
        try:
            with self.reader.refresh(force=force, only=only) as run:
                self._stop = run.stop
                for event in run:
                    if self.lanes.closed:
                        return
                    batch.add(event)
        except (NewsreaderError, OSError) as error:
            batch.add(Finished(0, 0, 0, str(error)))
        finally:
            self._stop = None
            batch.flush()
            self.refreshing = False
            self._went(())

    def _went(self, events: Sequence[Progress]) -> None:
        if not self.lanes.closed:
            self._tell(Went(events))
