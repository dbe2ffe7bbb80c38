"""`Store`: all that is kept of feeds, articles and reading state, behind plain types."""

from array import array
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from newsreader.dataclass import replace
from newsreader.late import LateModule
from newsreader.model.article import Article, Flag, Headline, Place
from newsreader.model.feed import Feed, Subscription
from newsreader.model.page import FullPage, TextSource
from newsreader.model.query import Counts, Query, TagCount
from newsreader.model.undone import Undone
from newsreader.store import configured, lists
from newsreader.store.news import NewsStore

if TYPE_CHECKING:
    from newsreader.store import (
        articles,
        counting,
        familiar,
        feeds,
        journal,
        pages,
        subscribing,
    )
else:  # most commands come for one or two of these subjects
    articles = LateModule("newsreader.store.articles")
    counting = LateModule("newsreader.store.counting")
    feeds = LateModule("newsreader.store.feeds")
    journal = LateModule("newsreader.store.journal")
    pages = LateModule("newsreader.store.pages")
    familiar = LateModule("newsreader.store.familiar")
    subscribing = LateModule("newsreader.store.subscribing")


class Store(NewsStore):
    """All of the store: what a `NewsStore` does, and what a reader of news asks and marks."""

    # Feeds

    def subscribe(
        self, subscriptions: Sequence[Subscription], *, now: datetime, interval: int = 0
    ) -> None:
        """Make the feeds equal those of the config.

        A feed that is absent is hidden with its articles, not deleted, and comes back whole when
        it is put back. One that is there under the address it has moved to goes on as it was; where
        both addresses were there, all goes to the one that stays. Articles of a feed whose tags
        were changed are tagged anew. Nothing is written when nothing has changed.

        Args:
            subscriptions: All feeds of the config in its order; of equal addresses the first
                counts.
            now: When feeds that are new were added.
            interval: Seconds between visits to a feed that has no interval of its own.
        """
        with self._connections.read() as connection:
            if configured.is_in_step(connection, subscriptions):
                return
        with self._connections.write() as connection:
            subscribing.subscribe(connection, subscriptions, now, interval)

    def feeds(self, *, query: Query | None = None, answers: bool = False) -> tuple[Feed, ...]:
        """Return the feeds of the config in its order.

        Args:
            query: With it, `unread` and `total` are those in the query's view, as in `counts`.
            answers: Whether each comes with its last answers.
        """
        with self._connections.read() as connection:
            found = feeds.feeds(connection)
            if answers:
                found = feeds.with_answers(connection, found)
            if query is None:
                return tuple(found)
            shown = counting.feed_counts(connection, query)
        return tuple(
            replace(feed, unread=numbers[0], total=numbers[1])
            for feed in found
            for numbers in (shown.get(feed.id, (0, 0)),)
        )

    def feed(self, feed_id: int) -> Feed | None:
        """Return one feed of the config with its last answers; None if there is none."""
        with self._connections.read() as connection:
            return feeds.feed(connection, feed_id)

    # Lists

    def ids(
        self, query: Query, *, limit: int | None = None, keep: Collection[int] = ()
    ) -> "array[int]":
        """Return the numbers of the articles of a list, in its order, as an array of `"q"`.

        Args:
            query: Which list.
            limit: How many at most, or None for all.
            keep: Articles that are in a whole list though they do not fit, at their places.
        """
        with self._connections.read() as connection:
            found = lists.ids(connection, query, limit)
            return lists.with_kept(connection, query.sort, found, keep) if keep else found

    def holds(self, query: Query, article_id: int) -> bool:
        """Return whether an article is in a list."""
        with self._connections.read() as connection:
            return lists.holds(connection, query, article_id)

    def headlines(self, ids: Sequence[int], *, pictures: bool = False) -> list[Headline]:
        """Return the lines of these articles, in the same order; missing ones are left out.

        Args:
            ids: The articles.
            pictures: Whether each comes with its lead picture; that takes a look at its body.
        """
        with self._connections.read() as connection:
            return lists.headlines(connection, ids, pictures=pictures)

    def markup(self, ids: Sequence[int]) -> dict[int, tuple[str, str, str]]:
        """Return what the feeds have of these articles, hostile; missing ones are left out.

        Args:
            ids: The articles.

        Returns:
            To each its HTML, the address that this stands on, and that of its feed.
        """
        with self._connections.read() as connection:
            return lists.markup(connection, ids)

    def count(self, query: Query) -> int:
        """Return the length of a list."""
        with self._connections.read() as connection:
            return counting.length(connection, query)

    def counts(self, query: Query) -> Counts:
        """Return how much each line of the tag filter holds within the query's view.

        Each is the length of the list that choosing the line gives: read articles count where
        the view shows them. Tags, feed and search of the query do not narrow them.
        """
        with self._connections.read() as connection:
            return counting.counts(connection, query)

    def tags(self, query: Query | None = None) -> tuple[TagCount, ...]:
        """Return the tags in the query's view (all articles when None), the fullest first."""
        with self._connections.read() as connection:
            return counting.tag_counts(connection, query or Query())

    def article(self, article_id: int) -> Article | None:
        """Return one article whole, also of a hidden feed; None if there is none."""
        with self._connections.read() as connection:
            return articles.article(connection, article_id)

    def keep_page(self, article_id: int, page: FullPage) -> None:
        """Keep the page of an article, with its full text or why there is none.

        The article then has the reading time of its full text, and a search finds that at once,
        however many other articles wait for the index. A failure never takes the place of a text
        that was got before.

        Args:
            article_id: Its number; nothing is done where it is gone.
            page: What came of asking for it.
        """
        with self._connections.write() as connection:
            pages.keep_page(connection, article_id, page)

    def lines_beside(self, article_id: int, url: str) -> list[Sequence[int]]:
        """Return what is remembered of the last pages of a site but that of an article.

        Args:
            article_id: Its number.
            url: Its address, which tells the site.
        """
        with self._connections.read() as connection:
            return familiar.lines_beside(connection, article_id, url)

    def show_source(self, article_id: int, source: TextSource) -> None:
        """Remember which text of an article is shown, where its page is kept."""
        with self._connections.write() as connection:
            pages.show_source(connection, article_id, source)

    # State

    def mark(self, ids: Sequence[int], flag: Flag, value: bool, *, now: datetime) -> int:
        """Set a flag of articles as one step that can be undone.

        Args:
            ids: The articles; those that have the value already, or are gone, are passed over.
            flag: What to set.
            value: What to set it to.
            now: When it was done.

        Returns:
            How many articles changed.
        """
        if not len(ids):
            return 0
        with self._connections.write() as connection:
            return journal.mark(connection, ids, flag, value, now)

    def undo(self) -> Undone | None:
        """Take back the last step of `mark` that can still be seen, also from an earlier start.

        Only articles that still have the value the step gave them are flipped.

        Returns:
            What was undone, or None when there is nothing.
        """
        with self._connections.write() as connection:
            return journal.undo(connection)

    def keep_place(self, article_id: int, place: Place) -> None:
        """Remember where in an article its reader was."""
        with self._connections.write() as connection:
            articles.keep_place(connection, article_id, place)
