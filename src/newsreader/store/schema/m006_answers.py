"""Migration 6: what the last visits to a feed were answered, and where a feed has been before."""

STATEMENTS: tuple[str, ...] = (
    # `why` says in words why `next_check` is when it is. `visits` counts the answers there have
    # been; `former` is the address under which the config had the feed before it moved.
    "ALTER TABLE feeds ADD COLUMN why TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE feeds ADD COLUMN visits INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE feeds ADD COLUMN former TEXT NOT NULL DEFAULT ''",
    # A ring for each feed: visit n writes over visit n - 20, so that the oldest goes without a
    # deletion and a thousand quiet feeds cost a thousand small writes. `milliseconds` is how long
    # the server took.
    """
    CREATE TABLE answers (
        feed_id INTEGER NOT NULL REFERENCES feeds (id),
        slot INTEGER NOT NULL,
        at INTEGER NOT NULL,
        status INTEGER,
        size INTEGER NOT NULL,
        milliseconds INTEGER NOT NULL,
        new INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        error TEXT NOT NULL,
        PRIMARY KEY (feed_id, slot)
    ) WITHOUT ROWID
    """,
)
