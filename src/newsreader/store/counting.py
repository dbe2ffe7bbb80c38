"""How much each line of the tag filter holds: always what the list behind it shows."""

import sqlite3
from collections.abc import Iterable

from newsreader.model.query import Counts, Query, TagCount, View
from newsreader.store.compile import count_statement, view_conditions

_OTHERS = (View.TODAY, View.STARRED, View.LATER)
"""The views whose articles are counted when they are asked for; the others are kept counted."""


def counts(connection: sqlite3.Connection, query: Query) -> Counts:
    """Return the numbers of all lines for a query; only its view narrows them."""
    held = connection.execute("SELECT id, unread, total FROM feeds WHERE total > 0").fetchall()
    views = {view: _view_count(connection, view, query) for view in _OTHERS}
    views[View.UNREAD] = sum(unread for _, unread, _ in held)
    views[View.ALL] = sum(total for _, _, total in held)
    if query.view in _OTHERS:
        feeds = {number: total for number, (_, total) in feed_counts(connection, query).items()}
    else:
        unread_only = query.view is View.UNREAD
        feeds = {number: unread if unread_only else total for number, unread, total in held}
    return Counts(
        views={view: views[view] for view in View},
        tags=tag_counts(connection, query),
        feeds={number: total for number, total in feeds.items() if total},
    )


def length(connection: sqlite3.Connection, query: Query) -> int:
    """Return the length of a query's list."""
    narrowed = query.tags or query.without or query.condition is not None
    if narrowed or query.view in _OTHERS:
        sql, parameters = count_statement(query)
    else:  # kept with the feeds: counting half a million takes longer than all else of a command
        column = "total" if query.view is View.ALL else "unread"
        sql = f"SELECT coalesce(sum({column}), 0) FROM feeds WHERE id = ? OR ? IS NULL"  # noqa: S608
        parameters = [query.feed_id, query.feed_id]
    return int(connection.execute(sql, parameters).fetchone()[0])


def tag_counts(connection: sqlite3.Connection, query: Query) -> tuple[TagCount, ...]:
    """Return the tags that have articles in a query's view, the fullest first."""
    if query.view not in _OTHERS:
        # Kept by triggers; in the unread view only what is unread is there.
        total = "total" if query.view is View.ALL else "unread"
        rows: Iterable[tuple[str, str, int, int]] = connection.execute(
            f"SELECT name, label, unread, {total} FROM tags WHERE {total} > 0"  # noqa: S608
        )
    else:
        where, parameters = view_conditions(query.view, query.since)
        rows = connection.execute(
            "SELECT t.name, t.label, sum(a.read = 0), count(*) FROM articles a "  # noqa: S608
            "CROSS JOIN tagging g ON g.article_id = a.id CROSS JOIN tags t ON t.id = g.tag_id "
            f"WHERE {where} GROUP BY t.id",
            parameters,
        )
    tags = [TagCount(*row) for row in rows]
    tags.sort(key=lambda tag: (-tag.total, -tag.unread, tag.tag))
    return tuple(tags)


def feed_counts(connection: sqlite3.Connection, query: Query) -> dict[int, tuple[int, int]]:
    """Return the unread and all articles of each feed in a query's view."""
    if query.view not in _OTHERS:
        total = "total" if query.view is View.ALL else "unread"
        rows = connection.execute(
            f"SELECT id, unread, {total} FROM feeds WHERE {total} > 0"  # noqa: S608
        )
    else:
        where, parameters = view_conditions(query.view, query.since)
        # The plus sign keeps SQLite from walking over all articles just to have them by feed.
        rows = connection.execute(
            "SELECT a.feed_id, sum(a.read = 0), count(*) FROM articles a "  # noqa: S608
            f"WHERE {where} GROUP BY +a.feed_id",
            parameters,
        )
    return {feed_id: (unread, total) for feed_id, unread, total in rows}


def _view_count(connection: sqlite3.Connection, view: View, query: Query) -> int:
    where, parameters = view_conditions(view, query.since)
    row = connection.execute(
        f"SELECT count(*) FROM articles a WHERE {where}",  # noqa: S608
        parameters,
    ).fetchone()
    return int(row[0])
