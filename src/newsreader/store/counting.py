"""How much each line of the tag filter holds: always what the list behind it shows."""

import sqlite3
from collections.abc import Iterable

from newsreader.model.query import Counts, Query, TagCount, View
from newsreader.store.compile import view_conditions


def counts(connection: sqlite3.Connection, query: Query) -> Counts:
    """Return the numbers of all lines for a query; only its view narrows them."""
    feeds = feed_counts(connection, query)
    return Counts(
        views={view: _view_count(connection, view, query) for view in View},
        tags=tag_counts(connection, query),
        feeds={feed_id: total for feed_id, (_, total) in feeds.items() if total},
    )


def tag_counts(connection: sqlite3.Connection, query: Query) -> tuple[TagCount, ...]:
    """Return the tags that have articles in a query's view, the fullest first."""
    if query.view in (View.ALL, View.UNREAD):
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
    if query.view in (View.ALL, View.UNREAD):
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
    if view in (View.ALL, View.UNREAD):
        held = "total" if view is View.ALL else "unread"
        row = connection.execute(
            f"SELECT coalesce(sum({held}), 0) FROM feeds"  # noqa: S608
        ).fetchone()
        return int(row[0])
    where, parameters = view_conditions(view, query.since)
    row = connection.execute(
        f"SELECT count(*) FROM articles a WHERE {where}",  # noqa: S608
        parameters,
    ).fetchone()
    return int(row[0])
