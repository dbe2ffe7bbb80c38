"""Letting go of what was read long ago, and of nothing else."""

import sqlite3
from array import array
from collections.abc import Sequence
from datetime import datetime

from newsreader.store import lifetime
from newsreader.store.indexing import Indexer
from newsreader.store.rows import seconds
from newsreader.store.tagging import Source

STEP = 500
"""Articles deleted in one transaction: others want to write too."""

_DAY = 24 * 60 * 60
_OWN = int(Source.READER | Source.RULE)
_OLD = (
    "a.id <= :upto AND a.read = 1 AND a.starred = 0 AND a.later = 0 "
    "AND a.published < :before AND a.arrived < :before "
    "AND NOT EXISTS (SELECT 1 FROM tagging t WHERE t.article_id = a.id AND t.sources & :own)"
)


def old(connection: sqlite3.Connection, *, now: datetime, keep_days: int) -> "array[int]":
    """Return the articles that may go; see `NewsStore.prune`.

    Args:
        connection: A connection to the store.
        now: What age is counted from.
        keep_days: Younger ones stay; 0 or less keeps all.
    """
    if keep_days <= 0:
        return array("q")
    upto = lifetime.settled(connection, keep_days)
    if not upto:
        return array("q")
    rows = connection.execute(
        f"SELECT a.id FROM articles a WHERE {_OLD}",  # noqa: S608
        {"before": _before(now, keep_days), "own": _OWN, "upto": upto},
    )
    return array("q", (row[0] for row in rows))


def prune(
    connection: sqlite3.Connection, some: Sequence[int], *, now: datetime, keep_days: int
) -> int:
    """Delete those of the articles that may still go, and return how many.

    Args:
        connection: Inside a write transaction.
        some: What `old` returned, or a part of it: the reader may have starred one since.
        now: As for `old`.
        keep_days: As for `old`.
    """
    rows = connection.execute(
        f"SELECT a.id FROM articles a WHERE {_OLD} "  # noqa: S608
        "AND a.id IN (SELECT value FROM json_each(:some))",
        {
            "before": _before(now, keep_days),
            "own": _OWN,
            "upto": max(some, default=0),
            "some": f"[{','.join(map(str, some))}]",
        },
    )
    going = [row[0] for row in rows]
    indexer = Indexer(connection)
    for number in going:
        indexer.remove(number)
    connection.executemany("DELETE FROM articles WHERE id = ?", [(number,) for number in going])
    indexer.finish()
    return len(going)


def _before(now: datetime, keep_days: int) -> int:
    return seconds(now) - keep_days * _DAY
