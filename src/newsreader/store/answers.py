"""What visits to feeds were answered: the last few of each feed."""

import sqlite3
from collections import defaultdict

from newsreader.model.arrival import Outcome
from newsreader.model.feed import Answer
from newsreader.store.rows import moment, seconds, whole

KEPT = 20
"""How many answers of a feed are kept."""

_LARGEST = 2**53
_COLUMNS = "feed_id, slot, at, status, size, milliseconds, new, updated, error"


def keep(
    connection: sqlite3.Connection, outcome: Outcome, visits: int, new: int, updated: int
) -> None:
    """Write down what a visit was answered, over the oldest answer that is kept.

    Args:
        connection: Inside a write transaction; the feed is in the store.
        outcome: The visit.
        visits: How many visits to the feed there have been, with this one.
        new: How many of its articles were new.
        updated: How many known ones it changed.
    """
    connection.execute(
        f"INSERT OR REPLACE INTO answers ({_COLUMNS}) "  # noqa: S608
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            outcome.feed_id,
            (visits - 1) % KEPT,
            seconds(outcome.checked),
            outcome.status,
            max(0, min(outcome.size, _LARGEST)),
            round(max(0.0, min(outcome.seconds, 1e9)) * 1000),
            new,
            updated,
            whole(outcome.error),
        ),
    )


def answers(
    connection: sqlite3.Connection, feed_id: int | None = None
) -> dict[int, tuple[Answer, ...]]:
    """Return the kept answers by feed, the newest first.

    Args:
        connection: A connection to the store.
        feed_id: The feed, or None for all.
    """
    narrowed, arguments = ("WHERE feed_id = ?", [feed_id]) if feed_id is not None else ("", [])
    # By place in the ring, for a clock may have been set back between two visits.
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM answers "  # noqa: S608
        "JOIN (SELECT id, visits FROM feeds) ON id = feed_id "
        f"{narrowed} ORDER BY feed_id, (visits - 1 - slot + {KEPT}) % {KEPT}",
        arguments,
    )
    found: defaultdict[int, list[Answer]] = defaultdict(list)
    for feed, _, at, status, size, milliseconds, new, updated, error in rows:
        answer = Answer(
            at=moment(at),
            status=status,
            size=size,
            seconds=milliseconds / 1000,
            new=new,
            updated=updated,
            error=error,
        )
        found[feed].append(answer)
    return {feed: tuple(rows) for feed, rows in found.items()}
