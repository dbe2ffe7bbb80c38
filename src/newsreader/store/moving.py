"""Feeds that move: their articles and all reading state go with them to the new address.

A feed is told by its address in the config file. So when that changes, by the program or by hand,
the feed would be a new one with everything unread, and what was read and starred would be hidden
with the old one. Here the two are found to be one feed.
"""

import sqlite3
from collections.abc import Collection, Iterable

from newsreader.dataclass import dataclass, replace
from newsreader.model.feed import Subscription, Visit
from newsreader.store.feeds import HIDDEN_FEED
from newsreader.store.rows import dumps, reader_of, whole
from newsreader.store.tagging import Source, Tagger, count_coming, folded

_OWN = int(Source.READER | Source.RULE)
"""The tags that are the reader's own and go with the article."""

_visit = reader_of(Visit)
_subscription = reader_of(Subscription)


@dataclass(frozen=True, slots=True)
class _Known:
    """A feed of the store."""

    feed_id: int
    url: str
    hidden: bool
    visit: Visit
    former: str

    def places(self) -> tuple[str, ...]:
        """Where the feed is: at its address, and where that has moved to."""
        moved = self.visit.address
        return (_place(moved), _place(self.url)) if moved else (_place(self.url),)


def adopt(connection: sqlite3.Connection, wanted: Collection[str]) -> None:
    """Let feeds whose address has left the config go on under the address they have moved to.

    That is where the publisher has moved them for good, where they were before such a move, or
    the same address with https for http. Where a feed that stays has that address, the one that
    leaves becomes part of it. Feeds that are in the config are never taken for one another.

    Args:
        connection: Inside a write transaction.
        wanted: The addresses in the config.
    """
    feeds = _feeds(connection)
    if all(one.url in wanted for one in feeds):
        return
    known = {one.url: one for one in feeds}
    left = [one for one in feeds if one.url not in wanted]
    by_place: dict[str, list[_Known]] = {}
    for one in left:
        for place in (*one.places(), _place(one.former)):
            by_place.setdefault(place, []).append(one)
    moved: set[int] = set()
    for url in wanted:
        there = known.get(url)
        if there is not None and not there.hidden:
            continue
        for one in by_place.get(_place(url), ()):
            # An address that was taken out earlier comes back as it was, unless the feed of
            # another one, which was there until now, has moved to it.
            if one.feed_id not in moved and (there is None or not one.hidden):
                _move(connection, one, url, there)
                moved.add(one.feed_id)
                break
    stays = {place: one for one in feeds if one.url in wanted for place in one.places()}
    for one in left:
        into = next((stays[place] for place in one.places() if place in stays), None)
        if into and not into.hidden and not one.hidden and one.feed_id not in moved:
            join(connection, one.feed_id, into.feed_id)


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


def _feeds(connection: sqlite3.Connection) -> list[_Known]:
    """All feeds, those that were in the config until now first."""
    rows = connection.execute(
        "SELECT id, url, hidden, visit, former FROM feeds ORDER BY hidden, id"
    )
    return [
        _Known(feed_id, url, bool(hidden), _visit(visit), former)
        for feed_id, url, hidden, visit, former in rows
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


def _move(connection: sqlite3.Connection, feed: _Known, url: str, there: _Known | None) -> None:
    visit = feed.visit
    if _place(visit.address) == _place(url):
        visit = replace(visit, address="")
    if there is not None:
        # A feed that was taken out earlier has the address: they swap, and become one.
        connection.execute("UPDATE feeds SET url = '' WHERE id = ?", (there.feed_id,))
    connection.execute(
        "UPDATE feeds SET url = ?, former = ?, visit = ? WHERE id = ?",
        (url, feed.url, dumps(visit), feed.feed_id),
    )
    if there is not None:
        connection.execute("UPDATE feeds SET url = ? WHERE id = ?", (feed.url, there.feed_id))
        join(connection, there.feed_id, feed.feed_id)


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
