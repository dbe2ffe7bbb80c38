"""New and changed articles on their way into the tables, in few statements for a whole batch."""

import re
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from hashlib import blake2b

from newsreader.dataclass import dataclass
from newsreader.model.arrival import NewArticle
from newsreader.store.indexing import AT_ONCE, Indexer
from newsreader.store.packing import pack
from newsreader.store.rows import dumps, maybe_seconds, seconds, whole
from newsreader.store.tagging import Source, Tagger, folded

NO_SUMMARY = "summary_only = 2 * (summary_only > 0)"
"""How it is noted that there is more than the summary of a feed: 2 says that it gave no more."""
_AHEAD = 24 * 60 * 60
"""Seconds by which a date may lie ahead and be meant: clocks differ, and zones are forgotten."""
_CHUNK = 500
_AT_ONCE = 4_000_000
"""Bytes that are written together at most, one article above; each counts for `_EACH` more."""
_EACH = 1000
_KEPT = re.compile(r"kept:\n[0-9a-f]{16}")
"""A key that is given by its short form, the long one being unknown."""
# What is neither a plain number nor a text is handed to SQLite ten times as slowly, since first an
# adapter is looked for: None, True and bytes too, though not a bytearray.
_LINES = (
    "INSERT INTO articles (id, feed_id, published, arrived, hidden, updated, minutes, words, "
    "summary_only, enclosures, title, url) VALUES (?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?)"
)
_BODIES = (
    "INSERT INTO bodies (article_id, guid, standfirst, authors, language, comments, base, picture, "
    "enclosures, stripped, html, text) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?, ?, ?)"
)
# What a batch added, read from the batch itself, so that no way to add can be forgotten.
_COUNT_BY_FEED = (
    "UPDATE feeds SET total = feeds.total + n.total, unread = feeds.unread + n.unread FROM "
    "(SELECT feed_id, count(*) AS total, sum(read = 0) AS unread FROM articles "
    "WHERE id >= ? AND hidden = 0 GROUP BY feed_id) n WHERE feeds.id = n.feed_id"
)
_COUNT_BY_TAG = (
    "UPDATE tags SET total = tags.total + n.total, unread = tags.unread + n.unread FROM "
    "(SELECT t.tag_id, count(*) AS total, sum(a.read = 0) AS unread FROM articles a "
    "CROSS JOIN tagging t ON t.article_id = a.id WHERE a.id >= ? AND a.hidden = 0 "
    "GROUP BY t.tag_id) n WHERE tags.id = n.tag_id"
)


def identity(key: str) -> bytes:
    """Return the short form in which a key is kept; it need only be the feed's only one."""
    if key.startswith("kept:") and _KEPT.fullmatch(key):
        # No feed can gain by such a guid: all that it can name is an article of its own.
        return bytes.fromhex(key[-16:])
    return blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest()[:8]


def latest_articles(connection: sqlite3.Connection, feed_id: int, most: int) -> dict[str, str]:
    """Return what was kept of the articles that a feed has had last, pruned ones too.

    Returns:
        A key of each, the latest first, with its content hash.
    """
    rows = connection.execute(
        "SELECT i.key, p.content_hash FROM (SELECT min(key) AS key, article_id FROM identities "
        "WHERE feed_id = ? GROUP BY article_id ORDER BY article_id DESC LIMIT ?) i "
        "JOIN prints p ON p.article_id = i.article_id ORDER BY i.article_id DESC",
        (feed_id, most),
    )
    return {f"kept:\n{key.hex()}": content_hash for key, content_hash in rows}


def has_had_any(connection: sqlite3.Connection, feed_id: int) -> bool:
    """Whether a feed has had an article, pruned ones too."""
    found = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM identities WHERE feed_id = ?)", (feed_id,)
    ).fetchone()
    return bool(found[0])


def known_articles(
    connection: sqlite3.Connection, feed_id: int, identities: Collection[bytes]
) -> dict[bytes, tuple[int, str]]:
    """Return which of a feed's articles have these identities, pruned ones too.

    Returns:
        Identity to the article's number and content hash.
    """
    found: dict[bytes, tuple[int, str]] = {}
    wanted = list(identities)
    for start in range(0, len(wanted), _CHUNK):
        some = wanted[start : start + _CHUNK]
        rows = connection.execute(
            "SELECT i.key, i.article_id, coalesce(p.content_hash, '') "  # noqa: S608
            "FROM identities i LEFT JOIN prints p ON p.article_id = i.article_id "
            f"WHERE i.feed_id = ? AND i.key IN ({','.join('?' * len(some))})",
            (feed_id, *some),
        )
        found.update((key, (number, content_hash)) for key, number, content_hash in rows)
    return found


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where the articles of one visit go.

    Attributes:
        feed_id: Their feed.
        hidden: Their bits of `articles.hidden`.
        tags: What the reader tags them with, normal form to label.
        now: When they arrive, in epoch seconds.
    """

    feed_id: int
    hidden: int
    tags: dict[str, str]
    now: int


class Intake:
    """Takes articles in within one write transaction; `finish` must be called before its end."""

    def __init__(self, connection: sqlite3.Connection, *, index: bool = False) -> None:
        """Start with a connection inside a write transaction.

        Args:
            connection: Where to write.
            index: Whether a search is to find what is new at once, as far as it is not too much.
        """
        self._connection = connection
        self._tagger = Tagger(connection)
        self._indexer = Indexer(connection, AT_ONCE if index else 0)
        row = connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = 'articles'"
        ).fetchone()
        self._first = self._next = 1 + (row[0] if row else 0)
        self._numbers: dict[tuple[int, bytes], int] = {}
        self._prints: dict[int, str] = {}
        self._lines: list[tuple[object, ...]] = []
        self._bodies: list[tuple[object, ...]] = []
        self._identities: list[tuple[int, bytearray, int]] = []
        self._printed: set[int] = set()
        self._ahead: list[tuple[int, int]] = []
        self._size = 0

    def take(self, shelf: Shelf, articles: Sequence[NewArticle]) -> tuple[int, int]:
        """Take in what a visit brought, in the feed's order.

        Returns:
            How many articles are new, and how many had changed.
        """
        if not articles:
            return 0, 0
        named = [[identity(key) for key in (one.key, *one.keys)] for one in articles]
        self._look_up(shelf.feed_id, {key for keys in named for key in keys})
        results = [
            # Oldest first, so that numbers rise with time where times are equal.
            self._take_one(shelf, keys, article)
            for keys, article in zip(reversed(named), reversed(articles), strict=True)
        ]
        return results.count("new"), results.count("updated")

    def finish(self) -> None:
        """Write what has been taken in."""
        self._flush()
        self._tagger.finish()
        self._indexer.finish()

    def _look_up(self, feed_id: int, keys: Iterable[bytes]) -> None:
        if not has_had_any(self._connection, feed_id):
            return  # all articles of a new feed are unknown
        # What came in this very batch is not in the tables yet.
        wanted = [key for key in keys if (feed_id, key) not in self._numbers]
        found = known_articles(self._connection, feed_id, wanted)
        for key, (number, content_hash) in found.items():
            self._numbers[feed_id, key] = number
            self._prints.setdefault(number, content_hash)

    def _take_one(self, shelf: Shelf, keys: Sequence[bytes], article: NewArticle) -> str:
        """Take in one article and say what it was: `"new"`, `"updated"` or `"known"`."""
        number = self._numbers.get((shelf.feed_id, keys[0]))
        result = "known"
        if number is None:
            if article.same:
                return result  # somebody has removed it meanwhile
            number = self._add(shelf, article)
            result = "new"
        elif article.same:
            self._connection.execute(
                "UPDATE bodies SET guid = ? WHERE article_id = ? AND guid <> ?",
                (article.guid, number, article.guid),
            )
        elif self._prints[number] != article.content_hash:
            result = self._change(number, article)
        if result != "known" or self._prints[number] != article.content_hash:
            self._prints[number] = article.content_hash
            self._printed.add(number)
        for key in keys:
            if (shelf.feed_id, key) not in self._numbers:
                self._numbers[shelf.feed_id, key] = number
                self._identities.append((shelf.feed_id, bytearray(key), number))
        if self._size > _AT_ONCE:
            self._flush()
        return result

    def _add(self, shelf: Shelf, article: NewArticle) -> int:
        number = self._next
        self._next += 1
        # No date, or one that no clock and no zone explains, orders by when it was first seen.
        given = shelf.now if article.published is None else seconds(article.published)
        published = given if given <= shelf.now + _AHEAD else shelf.now
        ahead = given if article.ahead is None else seconds(article.ahead)
        if ahead > shelf.now:
            self._ahead.append((number, ahead))
        start = (number, shelf.feed_id, published, shelf.now, shelf.hidden)
        self._lines.append((*start, *_line(article)))
        body = _body(article)
        self._bodies.append((number, *body))
        self._size += _EACH + sum(len(part) for part in body if isinstance(part, (str, bytearray)))
        self._tagger.arrive(number, published, article.tags, shelf.tags)
        self._indexer.arrive(
            number, article.title, article.standfirst, article.text, article.authors
        )
        return number

    def _change(self, number: int, article: NewArticle) -> str:
        if number >= self._first:
            self._flush()
        row = self._connection.execute(
            "SELECT published, arrived FROM articles WHERE id = ?", (number,)
        ).fetchone()
        if row is None:
            # It was pruned: the reader is done with it, and it stays away.
            return "known"
        published, arrived = row
        # A corrected date is believed; one after the article was first seen here is a publisher
        # pushing it up, and the list does not move for that.
        if article.published is not None and seconds(article.published) <= arrived:
            published = seconds(article.published)
        self._indexer.remove(number)
        self._connection.execute(
            "UPDATE articles SET published = ?, updated = nullif(?, 0), minutes = ?, words = ?, "
            "summary_only = ?, enclosures = ?, title = ?, url = ? WHERE id = ?",
            (published, *_line(article), number),
        )
        # Where there is a full text, that is what will be read.
        self._connection.execute(
            f"UPDATE articles SET minutes = g.minutes, words = g.words, {NO_SUMMARY} "  # noqa: S608
            "FROM (SELECT * FROM pages WHERE article_id = ? AND error = '') g WHERE id = ?",
            (number, number),
        )
        self._connection.execute(
            "UPDATE bodies SET guid = ?, standfirst = ?, authors = ?, language = ?, comments = ?, "
            "base = ?, picture = nullif(?, ''), enclosures = nullif(?, ''), stripped = ?, "
            "html = ?, text = ? WHERE article_id = ?",
            (*_body(article), number),
        )
        self._connection.execute("UPDATE pages SET outdated = 1 WHERE article_id = ?", (number,))
        self._indexer.add(number)
        self._tagger.replace(number, published, folded(article.tags), Source.PUBLISHER)
        return "updated"

    def _flush(self) -> None:
        """Write the new articles and count them."""
        run = self._connection.executemany
        run(_LINES, self._lines)
        run(_BODIES, self._bodies)
        run("INSERT INTO ahead (article_id, published) VALUES (?, ?)", self._ahead)
        run(
            "INSERT INTO identities (feed_id, key, article_id) VALUES (?, ?, ?)",
            self._identities,
        )
        run(
            "INSERT OR REPLACE INTO prints (article_id, content_hash) VALUES (?, ?)",
            [(number, self._prints[number]) for number in sorted(self._printed)],
        )
        self._tagger.flush()
        if self._lines:
            self._connection.execute(_COUNT_BY_FEED, (self._first,))
            self._connection.execute(_COUNT_BY_TAG, (self._first,))
        self._first, self._size = self._next, 0
        for written in (self._lines, self._bodies, self._identities, self._printed, self._ahead):
            written.clear()


def _line(article: NewArticle) -> tuple[object, ...]:
    return (
        maybe_seconds(article.updated) or 0,
        article.minutes,
        article.words,
        int(article.summary_only),
        len(article.enclosures),
        whole(article.title),
        whole(article.url),
    )


def _body(article: NewArticle) -> tuple[object, ...]:
    html, text = pack(article.html, article.text)
    return (
        whole(article.guid),
        whole(article.standfirst),
        dumps(list(article.authors)),
        whole(article.language),
        whole(article.comments),
        whole(article.base),
        dumps(article.picture) if article.picture else "",
        dumps(article.enclosures) if article.enclosures else "",
        article.stripped,
        html if isinstance(html, str) else bytearray(html),
        text,
    )
