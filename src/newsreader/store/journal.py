"""Every change of reading state goes through here, one step of the reader at a time."""

import sqlite3
import sys
import zlib
from array import array
from collections.abc import Iterable, Sequence
from datetime import datetime

from newsreader.model.article import Flag
from newsreader.model.undone import Undone
from newsreader.store.rows import seconds

STEPS = 1000
"""How many steps are kept for undo."""

_WORDS = {
    (Flag.READ, True): "marked read",
    (Flag.READ, False): "marked unread",
    (Flag.STARRED, True): "starred",
    (Flag.STARRED, False): "unstarred",
    (Flag.LATER, True): "added to Read later",
    (Flag.LATER, False): "taken off Read later",
}


def mark(
    connection: sqlite3.Connection, ids: Sequence[int], flag: Flag, value: bool, now: datetime
) -> int:
    """Set a flag and write down which articles it changed.

    Args:
        connection: Inside a write transaction.
        ids: The articles; unknown ones are passed over.
        flag: What to set.
        value: What to set it to.
        now: When, for the journal.

    Returns:
        How many articles had the other value before.
    """
    changed = _flip(connection, ids, flag, value)
    if changed:
        connection.execute(
            "INSERT INTO journal (at, flag, value, ids) VALUES (?, ?, ?, ?)",
            (seconds(now), flag.value, value, pack_ids(changed)),
        )
        connection.execute(
            "DELETE FROM journal WHERE id <= (SELECT max(id) FROM journal) - ?", (STEPS,)
        )
    return len(changed)


def undo(connection: sqlite3.Connection) -> Undone | None:
    """Take back the newest step that still shows; see `Store.undo`."""
    while True:
        row = connection.execute(
            "SELECT id, flag, value, ids FROM journal WHERE undone = 0 ORDER BY id DESC LIMIT 1"
        ).fetchone()
        if row is None:
            return None
        step, flag_name, value, packed = row
        connection.execute("UPDATE journal SET undone = 1 WHERE id = ?", (step,))
        flag = Flag(flag_name)
        changed = _flip(connection, unpack_ids(packed), flag, not value)
        # A step of which nothing is left (pruned, or set back by hand) is no step to the reader.
        if changed:
            return Undone(_WORDS[flag, bool(value)], flag, not value, tuple(changed))


def _flip(
    connection: sqlite3.Connection, ids: Sequence[int], flag: Flag, value: bool
) -> "array[int]":
    column = flag.value
    known = connection.execute(
        f"SELECT id FROM articles WHERE {column} != ? "  # noqa: S608
        "AND id IN (SELECT value FROM json_each(?)) ORDER BY id",
        (value, _json(ids)),
    )
    changed = array("q", (row[0] for row in known))
    connection.execute(
        f"UPDATE articles SET {column} = ? "  # noqa: S608
        "WHERE id IN (SELECT value FROM json_each(?))",
        (value, _json(changed)),
    )
    return changed


def _json(ids: Sequence[int]) -> str:
    return f"[{','.join(map(str, ids))}]"


def pack_ids(ids: Iterable[int]) -> bytes:
    """Return ids as a small blob that is the same on every machine."""
    packed = array("q", sorted(ids))
    if sys.byteorder == "big":
        packed.byteswap()
    return zlib.compress(packed.tobytes(), 1)


def unpack_ids(blob: bytes) -> "array[int]":
    """Return the ids that `pack_ids` was given, in rising order."""
    ids = array("q")
    ids.frombytes(zlib.decompress(blob))
    if sys.byteorder == "big":
        ids.byteswap()
    return ids
