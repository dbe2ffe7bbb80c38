"""Letting go of what was read long ago, and of nothing else."""

import sqlite3
from datetime import datetime

from newsreader.store.indexing import Indexer
from newsreader.store.rows import seconds
from newsreader.store.tagging import Source

_DAY = 24 * 60 * 60


def prune(connection: sqlite3.Connection, *, now: datetime, keep_days: int) -> int:
    """Delete old read articles; see `Store.prune`.

    Args:
        connection: Inside a write transaction.
        now: What age is counted from.
        keep_days: Younger ones stay; 0 or less keeps all.
    """
    if keep_days <= 0:
        return 0
    before = seconds(now) - keep_days * _DAY
    own = Source.READER | Source.RULE
    old = [
        row[0]
        for row in connection.execute(
            "SELECT id FROM articles a WHERE read = 1 AND starred = 0 AND later = 0 "
            "AND published < ? AND arrived < ? AND NOT EXISTS "
            "(SELECT 1 FROM tagging WHERE article_id = a.id AND sources & ?)",
            (before, before, int(own)),
        )
    ]
    indexer = Indexer(connection)
    for number in old:
        indexer.remove(number)
    connection.executemany("DELETE FROM articles WHERE id = ?", [(number,) for number in old])
    indexer.finish()
    return len(old)
