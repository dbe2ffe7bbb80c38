"""Migration 1: feeds, what is remembered by name, and the counter of write transactions."""

STATEMENTS: tuple[str, ...] = (
    # A feed is its address. One that left the config is hidden, never deleted. `config` is the
    # reader's table as JSON and `visit` what the next conditional request needs; both are opaque
    # here. `title` is the one to show: the reader's, else the publisher's, else the host.
    # `unread` and `total` count visible articles and are kept by triggers, since counting them
    # for each line of the feed list costs seconds in a large store.
    """
    CREATE TABLE feeds (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        url TEXT NOT NULL UNIQUE,
        added INTEGER NOT NULL,
        position INTEGER NOT NULL DEFAULT 0,
        hidden INTEGER NOT NULL DEFAULT 0,
        enabled INTEGER NOT NULL DEFAULT 1,
        title TEXT NOT NULL DEFAULT '',
        published_title TEXT NOT NULL DEFAULT '',
        site TEXT NOT NULL DEFAULT '',
        config TEXT NOT NULL,
        visit TEXT NOT NULL DEFAULT '{}',
        checked INTEGER,
        succeeded INTEGER,
        next_check INTEGER,
        error TEXT NOT NULL DEFAULT '',
        failures INTEGER NOT NULL DEFAULT 0,
        complaint TEXT NOT NULL DEFAULT '',
        unread INTEGER NOT NULL DEFAULT 0,
        total INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE TABLE memory (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # One row: how many write transactions there have been, so that a process can tell whether
    # another has written.
    "CREATE TABLE revision (id INTEGER PRIMARY KEY CHECK (id = 1), writes INTEGER NOT NULL)",
    "INSERT INTO revision VALUES (1, 0)",
)
