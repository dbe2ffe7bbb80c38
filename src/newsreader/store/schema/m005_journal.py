"""Migration 5: the journal of state changes, from which they are undone."""

STATEMENTS: tuple[str, ...] = (
    # One row is one step of the reader: the articles in `ids` (packed, see `store.journal`) got
    # `flag` set to `value`; all of them had the other value before.
    """
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at INTEGER NOT NULL,
        flag TEXT NOT NULL,
        value INTEGER NOT NULL,
        ids BLOB NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
    )
    """,
)
