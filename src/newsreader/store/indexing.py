"""The full-text index kept in step: what waits for it, what goes in and what is taken out.

Every article either waits or is in the index, and both change in one transaction. What few feeds
bring is indexed with being stored, while its words are at hand, and so is an article whose page is
kept; else it waits. The index holds no text, so an article is taken out by giving it the very words
that were put in: they are read from the same columns both times, and whoever changes those takes
the article out first.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from sys import getsizeof
from typing import Any

from newsreader.store.folding import fold_words
from newsreader.store.packing import unpack_text
from newsreader.store.rows import loads_list, whole

AT_ONCE = 6_000_000
"""Bytes of text in memory indexed in one transaction at most, one article above: others want to
write too."""
# The words of the page stand in for the feed's where there is a full text.
_WORDS = (
    "a.id, a.title, b.standfirst, coalesce(g.html, b.html), coalesce(g.text, b.text), b.authors"
)
_PAGES = "LEFT JOIN pages g ON g.article_id = a.id AND g.error = ''"
_OF_ONE = (
    f"SELECT {_WORDS} FROM articles a "  # noqa: S608
    f"JOIN bodies b ON b.article_id = a.id {_PAGES} WHERE a.id = ?"
)
_OF_ONE_INDEXED = f"{_OF_ONE} AND NOT EXISTS (SELECT 1 FROM waiting WHERE article_id = a.id)"  # noqa: S608
_OF_WAITING = (
    f"SELECT {_WORDS} FROM waiting w "  # noqa: S608
    "CROSS JOIN articles a ON a.id = w.article_id CROSS JOIN bodies b ON b.article_id = a.id "
    f"{_PAGES} "
    "WHERE w.article_id >= ? ORDER BY w.article_id"
)

_OF_SOME = (
    f"SELECT {_WORDS} FROM articles a "  # noqa: S608
    f"JOIN bodies b ON b.article_id = a.id {_PAGES} WHERE a.id IN (SELECT value FROM json_each(?)) "
    "AND a.id NOT IN (SELECT article_id FROM waiting) ORDER BY a.id"
)

_INSERT = "INSERT INTO search (rowid, title, standfirst, text, authors) VALUES (?, ?, ?, ?, ?)"
_Row = tuple[int, str, str, str, str]


class Indexer:
    """Gathers what is to change within one write transaction; `finish` writes it.

    The index is written at the end: it is flushed to disk whenever a statement that fires triggers
    runs after a change to it, which would make each article ten times as dear.
    """

    def __init__(self, connection: sqlite3.Connection, room: int = 0) -> None:
        """Start with a connection inside a write transaction.

        Args:
            connection: Where to write.
            room: Bytes of new articles that go into the index now; all others wait.
        """
        self._connection = connection
        self._room = room
        self._out: list[_Row] = []
        self._in: dict[int, _Row] = {}
        self._waits: set[int] = set()

    def arrive(
        self, article_id: int, title: str, standfirst: str, text: str, authors: Sequence[str]
    ) -> None:
        """Take an article in that is new, and has a higher number than all others.

        Args:
            article_id: Its number.
            title: Its headline, and what follows the rest, as they came.
            standfirst: Its lead paragraph.
            text: Its words.
            authors: Their names.
        """
        told = (title, standfirst, text, author_words(authors))
        size = sum(map(getsizeof, told))
        if size > self._room:
            self.add(article_id)
            return
        self._room -= size
        first, second, third, fourth = (_folded(whole(each)) for each in told)
        self._in[article_id] = (article_id, first, second, third, fourth)

    def add(self, article_id: int) -> None:
        """Let an article wait for its turn; it must not be in the index (any more)."""
        self._waits.add(article_id)

    def learn(self, article_id: int) -> None:
        """Put an article in with the words that it now has in the store.

        Args:
            article_id: Its number; it must not be in the index (any more). It may have waited.
        """
        self._connection.execute("DELETE FROM waiting WHERE article_id = ?", (article_id,))
        row = self._connection.execute(_OF_ONE, (article_id,)).fetchone()
        if row is not None:
            self._in[article_id] = _row(row)

    def remove(self, article_id: int) -> None:
        """Take an article out if it is in; it must still be in the store as it was indexed."""
        if article_id in self._waits:
            return
        if article_id in self._in:  # it came in this very transaction
            del self._in[article_id]
            return
        row = self._connection.execute(_OF_ONE_INDEXED, (article_id,)).fetchone()
        if row is not None:
            self._out.append(_row(row))

    def finish(self) -> None:
        """Write the changes."""
        self._connection.executemany(
            "INSERT INTO search (search, rowid, title, standfirst, text, authors) "
            "VALUES ('delete', ?, ?, ?, ?, ?)",
            self._out,
        )
        self._connection.executemany(
            "INSERT OR IGNORE INTO waiting (article_id) VALUES (?)",
            [(article_id,) for article_id in self._waits],
        )
        self._connection.executemany(_INSERT, self._in.values())
        for written in (self._out, self._waits, self._in):
            written.clear()


def waiting(connection: sqlite3.Connection) -> int:
    """Return how many articles wait for the index."""
    return int(connection.execute("SELECT count(*) FROM waiting").fetchone()[0])


def index(connection: sqlite3.Connection, limit: int) -> int:
    """Index those of the waiting articles that came last; see `NewsStore.index`.

    Args:
        connection: Inside a write transaction.
        limit: How many at most; long ones count for several.
    """
    # The index takes rising numbers only, or it is flushed at each step back.
    first = connection.execute(
        "SELECT min(article_id) FROM "
        "(SELECT article_id FROM waiting ORDER BY article_id DESC LIMIT ?)",
        (limit,),
    ).fetchone()[0]
    if first is None:
        return 0
    done: list[int] = []
    connection.executemany(_INSERT, _some(connection.execute(_OF_WAITING, (first,)), done))
    connection.execute("DELETE FROM waiting WHERE article_id BETWEEN ? AND ?", (first, done[-1]))
    return len(done)


def indexed_words(connection: sqlite3.Connection, ids: Sequence[int]) -> Iterator[_Row]:
    """Yield what the index has of these articles, as it was given: number, then its columns."""
    numbers = f"[{','.join(map(str, ids))}]"
    return map(_row, connection.execute(_OF_SOME, (numbers,)))


def author_words(authors: Iterable[str]) -> str:
    """Return authors as one text in which a phrase cannot run from one into the next."""
    # A word that nobody can look for stands between them.
    return " \ue000 ".join(authors)


def _some(rows: Iterable[tuple[Any, ...]], done: list[int]) -> Iterator[_Row]:
    """Yield rows as they are indexed until it is enough, and note which they were."""
    size = 0
    for row in rows:
        if size >= AT_ONCE:
            return
        folded = _row(row)
        done.append(folded[0])
        size += sum(map(getsizeof, folded[1:]))
        yield folded


def _row(row: tuple[Any, ...]) -> _Row:
    article_id, title, standfirst, html, text, authors = row
    return (
        article_id,
        _folded(title),
        _folded(standfirst),
        _folded(unpack_text(html, text)),
        _folded(author_words(loads_list(authors))),
    )


def _folded(text: str) -> str:
    # The tokenizer itself makes capitals of the Latin alphabet small.
    return text if text.isascii() else fold_words(text)
