"""Feeds that move: their articles and all reading state go with them to the new address.

A feed is told by its address in the config file. So when that changes, by the program or by hand,
the feed would be a new one with everything unread, and what was read and starred would be hidden
with the old one. Here the two are found to be one feed.
"""

import sqlite3
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

import msgspec

from newsreader.model.feed import Subscription, Visit
from newsreader.store.rows import dumps, whole
from newsreader.store.tagging import Source, Tagger, count_coming, folded

HIDDEN_FEED = 1
"""The bit of `articles.hidden` that says that the feed has left the config."""

_OWN = int(Source.READER | Source.RULE)
"""The tags that are the reader's own and go with the article."""

_visit = msgspec.json.Decoder(Visit).decode
_subscription = msgspec.json.Decoder(Subscription).decode


@dataclass(frozen=True, slots=True)
class _Left:
    """A feed that is no longer in the config under its address."""

    feed_id: int
    url: str
    hidden: bool
    visit: Visit
    former: str

    def places(self) -> set[str]:
        """Where the feed is known to be: where it moved to, and where it came from."""
        return {_place(one) for one in (self.visit.address, self.former, self.url) if one}


def adopt(connection: sqlite3.Connection, wanted: Collection[str]) -> bool:
    """Let feeds whose address has left the config go on under the address they have moved to.

    That is where the publisher has moved them for good, where they were before such a move, or
    the same address with https for http. A feed that is in the config is never touched.

    Args:
        connection: Inside a write transaction.
        wanted: The addresses in the config.

    Returns:
        Whether a feed was moved.
    """
    rows = connection.execute("SELECT url, id, hidden FROM feeds").fetchall()
    shown = {url for url, _, hidden in rows if not hidden}
    fresh = [url for url in wanted if url not in shown]
    if not fresh or all(url in wanted for url, _, _ in rows):
        return False
    known = {url: feed_id for url, feed_id, _ in rows}
    left: dict[str, list[_Left]] = {}
    for one in _left(connection, wanted):
        for place in one.places():
            left.setdefault(place, []).append(one)
    moved: set[int] = set()
    for url in fresh:
        for one in left.get(_place(url), ()):
            # An address that was taken out earlier comes back as it was, unless the feed of
            # another one, which was there until now, has moved to it.
            if one.feed_id in moved or (one.hidden and url in known):
                continue
            _move(connection, one, url, known.get(url))
            moved.add(one.feed_id)
            break
    return bool(moved)


def join(connection: sqlite3.Connection, feed_id: int, into: int) -> None:
    """Let one feed go on as part of another, which is the same feed at another address.

    Articles that only the first has go over to the other. Of those that both have, the other's
    stays and gets the state of both: read, starred or kept for later in one is so in it. The first
    feed is hidden, with its copies of what both had; nothing is deleted.

    Args:
        connection: Inside a write transaction.
        feed_id: The feed that ends.
        into: The feed that goes on.
    """
    hide(connection, feed_id, hidden=True)
    pairs = connection.execute(
        "SELECT g.article_id, min(k.article_id) FROM identities g "
        "JOIN identities k ON k.feed_id = ? AND k.key = g.key "
        "JOIN articles ga ON ga.id = g.article_id JOIN articles ka ON ka.id = k.article_id "
        "WHERE g.feed_id = ? GROUP BY g.article_id",
        (into, feed_id),
    ).fetchall()
    for gone, kept in pairs:
        _share_state(connection, gone, kept)
    twin = dict(pairs)
    connection.executemany(
        "INSERT OR IGNORE INTO identities (feed_id, key, article_id) VALUES (?, ?, ?)",
        [
            (into, key, twin[number])
            for key, number in _identities(connection, feed_id)
            if number in twin
        ],
    )
    # What was pruned on one side had been read there.
    connection.execute(
        "UPDATE articles SET read = 1 WHERE read = 0 AND id IN (SELECT k.article_id "
        "FROM identities g JOIN identities k ON k.feed_id = ? AND k.key = g.key "
        "WHERE g.feed_id = ? AND NOT EXISTS (SELECT 1 FROM articles WHERE id = g.article_id))",
        (into, feed_id),
    )
    _carry(connection, feed_id, into, {gone for gone, _ in pairs})


def hide(connection: sqlite3.Connection, feed_id: int, *, hidden: bool) -> None:
    """Take a feed with its articles out of all lists and counts, or bring it back.

    Args:
        connection: Inside a write transaction.
        feed_id: The feed.
        hidden: Which of the two.
    """
    connection.execute("UPDATE feeds SET hidden = ? WHERE id = ?", (hidden, feed_id))
    change = "hidden | ?" if hidden else "hidden & ~?"
    connection.execute(
        f"UPDATE articles SET hidden = {change} WHERE feed_id = ?",  # noqa: S608
        (HIDDEN_FEED, feed_id),
    )


def _left(connection: sqlite3.Connection, wanted: Collection[str]) -> list[_Left]:
    """The feeds whose address is not wanted, those last seen in the config first."""
    rows = connection.execute(
        "SELECT id, url, hidden, visit, former FROM feeds ORDER BY hidden, id"
    )
    return [
        _Left(feed_id, url, bool(hidden), _visit(visit), former)
        for feed_id, url, hidden, visit, former in rows
        if url not in wanted
    ]


def _place(url: str) -> str:
    """What two ways to write one address have in common: http and https are one place.

    So is the address with a user's name in it and without.
    """
    scheme, separator, rest = whole(url).partition("://")
    if not separator or scheme.lower() not in {"http", "https"}:
        return url
    host, _, path = rest.partition("/")
    return f"{host.rpartition('@')[2].lower()}/{path}"


def _move(connection: sqlite3.Connection, feed: _Left, url: str, hidden_id: int | None) -> None:
    visit = feed.visit
    if _place(visit.address) == _place(url):
        visit = replace(visit, address="")
    if hidden_id is not None:
        # A feed that was taken out earlier has the address: they swap, and become one.
        connection.execute("UPDATE feeds SET url = '' WHERE id = ?", (hidden_id,))
    connection.execute(
        "UPDATE feeds SET url = ?, former = ?, visit = ? WHERE id = ?",
        (url, feed.url, dumps(visit), feed.feed_id),
    )
    if hidden_id is not None:
        connection.execute("UPDATE feeds SET url = ? WHERE id = ?", (feed.url, hidden_id))
        join(connection, hidden_id, feed.feed_id)


def _identities(connection: sqlite3.Connection, feed_id: int) -> list[tuple[bytes, int]]:
    rows = connection.execute(
        "SELECT key, article_id FROM identities WHERE feed_id = ?", (feed_id,)
    )
    return rows.fetchall()


def _share_state(connection: sqlite3.Connection, gone: int, kept: int) -> None:
    connection.execute(
        "UPDATE articles SET (read, starred, later) = (SELECT max(articles.read, g.read), "
        "max(articles.starred, g.starred), max(articles.later, g.later) FROM articles g "
        "WHERE g.id = ?) WHERE id = ?",
        (gone, kept),
    )
    connection.execute(
        "INSERT OR IGNORE INTO places (article_id, block, offset) "
        "SELECT ?, block, offset FROM places WHERE article_id = ?",
        (kept, gone),
    )
    own = connection.execute(
        "SELECT tag_id FROM tagging WHERE article_id = ? AND sources & ?", (gone, _OWN)
    ).fetchall()
    count_coming(connection, [(tag_id, kept) for (tag_id,) in own])
    connection.execute(
        "INSERT INTO tagging (tag_id, published, article_id, sources, position) "
        "SELECT t.tag_id, a.published, a.id, t.sources & ?, t.position FROM tagging t, articles a "
        "WHERE t.article_id = ? AND t.sources & ? AND a.id = ? "
        "ON CONFLICT DO UPDATE SET sources = sources | excluded.sources",
        (_OWN, gone, _OWN, kept),
    )


def _carry(connection: sqlite3.Connection, feed_id: int, into: int, shared: set[int]) -> None:
    """Bring over the articles that the other feed does not have, and the memory of pruned ones."""
    rows = connection.execute("SELECT id, published FROM articles WHERE feed_id = ?", (feed_id,))
    alone = [(number, published) for number, published in rows if number not in shared]
    going = dict(alone)
    keys = [(key, number) for key, number in _identities(connection, feed_id) if number in going]
    connection.executemany(
        "INSERT INTO identities (feed_id, key, article_id) VALUES (?, ?, ?) "
        "ON CONFLICT DO UPDATE SET article_id = excluded.article_id "
        "WHERE NOT EXISTS (SELECT 1 FROM articles WHERE id = identities.article_id)",
        [(into, key, number) for key, number in keys],
    )
    connection.executemany(
        "DELETE FROM identities WHERE feed_id = ? AND key = ?", [(feed_id, key) for key, _ in keys]
    )
    connection.execute(
        "INSERT OR IGNORE INTO identities (feed_id, key, article_id) "
        "SELECT ?, key, article_id FROM identities g WHERE feed_id = ? "
        "AND NOT EXISTS (SELECT 1 FROM articles WHERE id = g.article_id)",
        (into, feed_id),
    )
    # Hidden as they are, they count nowhere; shown again, they count where they are now.
    connection.executemany(
        "UPDATE articles SET feed_id = ? WHERE id = ?", [(into, number) for number, _ in alone]
    )
    _retag(connection, feed_id, into, alone)
    (hidden,) = connection.execute("SELECT hidden FROM feeds WHERE id = ?", (into,)).fetchone()
    if not hidden:
        connection.executemany(
            "UPDATE articles SET hidden = hidden & ~? WHERE id = ?",
            [(HIDDEN_FEED, number) for number, _ in alone],
        )


def _retag(
    connection: sqlite3.Connection, feed_id: int, into: int, articles: Iterable[tuple[int, int]]
) -> None:
    tags = [
        _subscription(
            connection.execute("SELECT config FROM feeds WHERE id = ?", (feed,)).fetchone()[0]
        ).tags
        for feed in (feed_id, into)
    ]
    if tags[0] == tags[1]:
        return
    tagger = Tagger(connection)
    for number, published in articles:
        tagger.replace(number, published, folded(tags[1]), Source.FEED)
    tagger.finish()
