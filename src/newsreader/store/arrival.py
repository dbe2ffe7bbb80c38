"""What a refresh brings: stored so that nothing comes twice and no mark is touched."""

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import blake2b

import msgspec

from newsreader.model.arrival import Outcome, Saved
from newsreader.model.article import NewArticle
from newsreader.model.feed import Subscription, Visit
from newsreader.store import answers
from newsreader.store.feeds import shown_title
from newsreader.store.indexing import Indexer
from newsreader.store.moving import HIDDEN_FEED
from newsreader.store.rows import dumps, maybe_seconds, pack, seconds, whole
from newsreader.store.tagging import Source, Tagger, folded

_subscription = msgspec.json.Decoder(Subscription).decode
_CHUNK = 500


def identity(key: str) -> bytes:
    """Return the short form in which an article's key is kept."""
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest()


def known(connection: sqlite3.Connection, feed_id: int, keys: Collection[str]) -> dict[str, str]:
    """Return those of the keys that the feed has had, pruned ones too, with their content hash."""
    by_identity = {identity(key): key for key in keys}
    wanted = list(by_identity)
    found: dict[str, str] = {}
    for start in range(0, len(wanted), _CHUNK):
        some = wanted[start : start + _CHUNK]
        rows = connection.execute(
            "SELECT key, content_hash FROM identities WHERE feed_id = ? "  # noqa: S608
            f"AND key IN ({','.join('?' * len(some))})",
            (feed_id, *some),
        )
        found.update((by_identity[key], content_hash) for key, content_hash in rows)
    return found


def save(connection: sqlite3.Connection, outcomes: Sequence[Outcome]) -> tuple[Saved, ...]:
    """Store what visits brought; see `Store.save`.

    Args:
        connection: Inside a write transaction.
        outcomes: One for each visited feed.
    """
    tagger, indexer = Tagger(connection), Indexer(connection)
    saved = tuple(_save_one(connection, tagger, indexer, outcome) for outcome in outcomes)
    tagger.finish()
    indexer.finish()
    return saved


def _save_one(
    connection: sqlite3.Connection, tagger: Tagger, indexer: Indexer, outcome: Outcome
) -> Saved:
    row = connection.execute(
        "SELECT hidden, config, published_title FROM feeds WHERE id = ?", (outcome.feed_id,)
    ).fetchone()
    if row is None:
        return Saved(outcome.feed_id, 0, 0)
    hidden, config, published_title = row
    subscription = _subscription(config)
    _keep_visit(connection, outcome, subscription, whole(outcome.title) or published_title)
    desk = _Desk(
        connection=connection,
        tagger=tagger,
        indexer=indexer,
        feed_id=outcome.feed_id,
        hidden=HIDDEN_FEED if hidden else 0,
        tags=folded(subscription.tags),
        now=seconds(outcome.checked),
    )
    # Published order, oldest first, so that ids rise with time where times are equal.
    results = [desk.take(article) for article in reversed(outcome.articles)]
    new, updated = results.count("new"), results.count("updated")
    answers.keep(connection, outcome, new, updated)
    return Saved(outcome.feed_id, new, updated)


def _keep_visit(
    connection: sqlite3.Connection, outcome: Outcome, subscription: Subscription, title: str
) -> None:
    checked = seconds(outcome.checked)
    connection.execute(
        "UPDATE feeds SET checked = ?, next_check = ?, error = ?, complaint = ?, "
        "published_title = ?, title = ?, site = coalesce(nullif(?, ''), site), "
        "failures = CASE WHEN ? THEN failures + 1 ELSE 0 END, "
        "succeeded = CASE WHEN ? THEN succeeded ELSE ? END WHERE id = ?",
        (
            checked,
            seconds(outcome.next_check),
            whole(outcome.error),
            whole(outcome.complaint),
            title,
            shown_title(subscription, title),
            whole(outcome.site),
            bool(outcome.error),
            bool(outcome.error),
            checked,
            outcome.feed_id,
        ),
    )
    # A failure that learnt nothing must not cost the validators of the last good visit.
    if not outcome.error or outcome.visit != Visit():
        connection.execute(
            "UPDATE feeds SET visit = ? WHERE id = ?", (dumps(outcome.visit), outcome.feed_id)
        )


@dataclass(slots=True)
class _Desk:
    """Takes in the articles of one feed, which arrive `now` and get the feed's own `tags`."""

    connection: sqlite3.Connection
    tagger: Tagger
    indexer: Indexer
    feed_id: int
    hidden: int
    tags: dict[str, str]
    now: int

    def take(self, article: NewArticle) -> str:
        """Store an article and say what it was: `"new"`, `"updated"` or `"known"`."""
        key = identity(article.key)
        row = self.connection.execute(
            "SELECT article_id, content_hash FROM identities WHERE feed_id = ? AND key = ?",
            (self.feed_id, key),
        ).fetchone()
        if row is None:
            self._add(key, article)
            return "new"
        article_id, content_hash = row
        if content_hash == article.content_hash:
            return "known"
        self.connection.execute(
            "UPDATE identities SET content_hash = ? WHERE feed_id = ? AND key = ?",
            (article.content_hash, self.feed_id, key),
        )
        # A tombstone: the reader is done with it, and it stays away.
        if article_id is None:
            return "known"
        self._change(article_id, article)
        return "updated"

    def _add(self, key: bytes, article: NewArticle) -> None:
        # No date, or one still to come, orders by when it was first seen.
        given = self.now if article.published is None else seconds(article.published)
        published = min(given, self.now)
        article_id = self.connection.execute(
            "INSERT INTO articles (feed_id, published, arrived, hidden, updated, minutes, words, "
            "summary_only, enclosures, title, url) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (self.feed_id, published, self.now, self.hidden, *_line(article)),
        ).lastrowid
        assert article_id is not None
        self.connection.execute(
            "INSERT INTO identities (feed_id, key, article_id, content_hash) VALUES (?, ?, ?, ?)",
            (self.feed_id, key, article_id, article.content_hash),
        )
        self.connection.execute(
            "INSERT INTO bodies (article_id, guid, standfirst, authors, language, comments, base, "
            "picture, enclosures, html, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (article_id, *_body(article)),
        )
        self.indexer.add(article_id)
        self.tagger.give(article_id, published, folded(article.tags), Source.PUBLISHER)
        self.tagger.give(article_id, published, self.tags, Source.FEED)

    def _change(self, article_id: int, article: NewArticle) -> None:
        published, arrived = self.connection.execute(
            "SELECT published, arrived FROM articles WHERE id = ?", (article_id,)
        ).fetchone()
        # A corrected date is believed; one after the article was first seen here is a publisher
        # pushing it up, and the list does not move for that.
        if article.published is not None and seconds(article.published) <= arrived:
            published = seconds(article.published)
        self.indexer.remove(article_id)
        self.connection.execute(
            "UPDATE articles SET published = ?, updated = ?, minutes = ?, words = ?, "
            "summary_only = ?, enclosures = ?, title = ?, url = ? WHERE id = ?",
            (published, *_line(article), article_id),
        )
        self.connection.execute(
            "UPDATE bodies SET guid = ?, standfirst = ?, authors = ?, language = ?, comments = ?, "
            "base = ?, picture = ?, enclosures = ?, html = ?, text = ? WHERE article_id = ?",
            (*_body(article), article_id),
        )
        self.indexer.add(article_id)
        self.tagger.replace(article_id, published, folded(article.tags), Source.PUBLISHER)


def _line(article: NewArticle) -> tuple[object, ...]:
    return (
        maybe_seconds(article.updated),
        article.minutes,
        article.words,
        article.summary_only,
        len(article.enclosures),
        whole(article.title),
        whole(article.url),
    )


def _body(article: NewArticle) -> tuple[object, ...]:
    return (
        whole(article.guid),
        whole(article.standfirst),
        dumps(list(article.authors)),
        whole(article.language),
        whole(article.comments),
        whole(article.base),
        dumps(article.picture) if article.picture else None,
        dumps(article.enclosures) if article.enclosures else None,
        pack(article.html),
        pack(article.text),
    )
