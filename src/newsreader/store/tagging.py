"""The writing side of tags: which article has which, from whom, and how each is written."""

import sqlite3
from collections.abc import Iterable, Sequence
from enum import IntFlag

from newsreader.model.tag import fold
from newsreader.store.rows import whole


class Source(IntFlag):
    """Who gave an article a tag; several may have given the same. The values are stored."""

    FEED = 1
    """The reader, to all articles of the feed, in the config file."""
    PUBLISHER = 2
    READER = 4
    """The reader, to this article."""
    RULE = 8


_FEED, _PUBLISHER = int(Source.FEED), int(Source.PUBLISHER)
OF_READER = Source.FEED | Source.READER
"""What stands before the publisher's tags wherever tags are listed."""


def folded(labels: Iterable[str]) -> dict[str, str]:
    """Return normal form to label, in order, the first spelling of each; empty ones left out."""
    tags: dict[str, str] = {}
    for label in labels:
        text = whole(" ".join(label.split()))
        name = fold(text)
        if name:
            tags.setdefault(name, text.lstrip("#").strip() or name)
    return tags


def count_coming(connection: sqlite3.Connection, pairs: Iterable[tuple[int, int]]) -> None:
    """Count articles to tags that they are about to get; those that have them already are not.

    Args:
        connection: Inside a write transaction.
        pairs: Numbers of a tag and of an article that is stored.
    """
    connection.executemany(
        "UPDATE tags SET total = total + 1, unread = unread + (a.read = 0) FROM articles a "
        "WHERE tags.id = :tag AND a.id = :article AND a.hidden = 0 AND NOT EXISTS "
        "(SELECT 1 FROM tagging WHERE article_id = :article AND tag_id = :tag)",
        ({"tag": tag_id, "article": article_id} for tag_id, article_id in pairs),
    )


class Tagger:
    """Gives and takes tags within one write transaction; `finish` must be called before its end.

    It remembers the numbers of the tags it has met and which labels it has to count.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Start with a connection inside a write transaction."""
        self._connection = connection
        self._numbers: dict[str, int] = {}
        self._uses: dict[tuple[int, str], int] = {}
        self._arrived: list[tuple[int, int, int, int, int]] = []
        self._forms: dict[str, dict[str, str]] = {}
        self._sets: dict[tuple[str, ...], list[tuple[int, str]]] = {}

    def arrive(
        self, article_id: int, published: int, tags: tuple[str, ...], of_feed: dict[str, str]
    ) -> None:
        """Note the tags of an article that is new, from its publisher and from its feed."""
        rows: dict[int, tuple[int, int]] = {}
        for number, label in self._numbered(tags):
            rows[number] = (_PUBLISHER, len(rows))
            self._count(number, label, 1)
        for position, (name, label) in enumerate(of_feed.items()):
            number = self._number(name, label)
            sources = _FEED | (rows[number][0] if number in rows else 0)
            rows[number] = (sources, position)
            self._count(number, label, 1)
        for number, (sources, position) in rows.items():
            self._arrived.append((number, published, article_id, sources, position))

    def flush(self) -> None:
        """Write the tags of articles that are new; who writes those counts them too."""
        self._connection.executemany(
            "INSERT INTO tagging (tag_id, published, article_id, sources, position) "
            "VALUES (?, ?, ?, ?, ?)",
            self._arrived,
        )
        self._arrived.clear()

    def replace(
        self, article_id: int, published: int, tags: dict[str, str], source: Source
    ) -> None:
        """Make `tags` (normal form to label) the article's only ones of this source."""
        self._connection.execute(
            "UPDATE tagging SET sources = sources & ~? WHERE article_id = ?",
            (int(source), article_id),
        )
        rows = []
        for position, (name, label) in enumerate(tags.items()):
            number = self._number(name, label)
            rows.append((number, published, article_id, int(source), position))
            self._count(number, label, 1)
        count_coming(self._connection, [(row[0], article_id) for row in rows])
        self._connection.executemany(
            "INSERT INTO tagging (tag_id, published, article_id, sources, position) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
            "sources = sources | excluded.sources, position = excluded.position",
            rows,
        )
        self._connection.execute(
            "DELETE FROM tagging WHERE article_id = ? AND sources = 0", (article_id,)
        )

    def retag_feed(self, feed_id: int, old: Sequence[str], new: Sequence[str]) -> None:
        """Give all articles of a feed its `new` labels from the config in place of the `old`."""
        before, after = folded(old), folded(new)
        rows = self._connection.execute("SELECT id FROM articles WHERE feed_id = ?", (feed_id,))
        ids = [row[0] for row in rows]
        for name, label in before.items():
            number = self._number(name, label)
            self._count(number, label, -len(ids))
            if name not in after:
                self._take_from_feed(feed_id, number)
        for position, (name, label) in enumerate(after.items()):
            number = self._number(name, label)
            self._count(number, label, len(ids))
            if name not in before:
                count_coming(self._connection, [(number, article_id) for article_id in ids])
                self._connection.execute(
                    "INSERT INTO tagging (tag_id, published, article_id, sources, position) "
                    "SELECT ?, published, id, ?, ? FROM articles WHERE feed_id = ? "
                    "ON CONFLICT DO UPDATE SET sources = sources | excluded.sources",
                    (number, int(Source.FEED), position, feed_id),
                )

    def finish(self) -> None:
        """Count how the tags were written and let each be shown as it is most often written."""
        changed = [(number, label, uses) for (number, label), uses in self._uses.items() if uses]
        self._connection.executemany(
            "INSERT INTO labels (tag_id, label, uses) VALUES (?, ?, ?) "
            "ON CONFLICT DO UPDATE SET uses = uses + excluded.uses",
            changed,
        )
        # Of spellings used equally often the one already shown stays, so that none flickers.
        self._connection.executemany(
            "UPDATE tags SET label = (SELECT label FROM labels WHERE tag_id = :tag ORDER BY uses "
            "DESC, label != (SELECT label FROM tags WHERE id = :tag), label LIMIT 1) "
            "WHERE id = :tag",
            [{"tag": number} for number in {number for number, _, _ in changed}],
        )
        self._uses.clear()

    def _numbered(self, labels: tuple[str, ...]) -> list[tuple[int, str]]:
        """Return the number and the label of each tag; what was met before is remembered."""
        found = self._sets.get(labels)
        if found is None:
            tags: dict[str, str] = {}
            for label in labels:
                form = self._forms.get(label)
                if form is None:
                    form = self._forms[label] = folded((label,))
                for name, text in form.items():
                    tags.setdefault(name, text)
            found = [(self._number(name, text), text) for name, text in tags.items()]
            self._sets[labels] = found
        return found

    def _take_from_feed(self, feed_id: int, number: int) -> None:
        among = "tag_id = ? AND article_id IN (SELECT id FROM articles WHERE feed_id = ?)"
        self._connection.execute(
            f"DELETE FROM tagging WHERE sources = ? AND {among}",  # noqa: S608
            (int(Source.FEED), number, feed_id),
        )
        self._connection.execute(
            f"UPDATE tagging SET sources = sources & ~? WHERE {among}",  # noqa: S608
            (int(Source.FEED), number, feed_id),
        )

    def _number(self, name: str, label: str) -> int:
        number = self._numbers.get(name)
        if number is None:
            find = "SELECT id FROM tags WHERE name = ?"
            row = self._connection.execute(find, (name,)).fetchone()
            if row is None:
                row = self._connection.execute(
                    "INSERT INTO tags (name, label) VALUES (?, ?) RETURNING id", (name, label)
                ).fetchone()
            number = self._numbers[name] = int(row[0])
        return number

    def _count(self, number: int, label: str, uses: int) -> None:
        self._uses[number, label] = self._uses.get((number, label), 0) + uses
