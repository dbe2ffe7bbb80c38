"""Migration 8: the pages of articles on the web, fetched for their full text and kept."""

STATEMENTS: tuple[str, ...] = (
    # `error` says why there is no full text; the rest is then empty. `shown` is whether the full
    # text stands in place of the feed's. `html` and `text` are packed as in `bodies`, `anatomy` is
    # JSON.
    """
    CREATE TABLE pages (
        article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        fetched INTEGER NOT NULL,
        error TEXT NOT NULL DEFAULT '',
        shown INTEGER NOT NULL DEFAULT 1,
        words INTEGER NOT NULL DEFAULT 0,
        minutes INTEGER NOT NULL DEFAULT 1,
        base TEXT NOT NULL DEFAULT '',
        anatomy TEXT NOT NULL DEFAULT '{}',
        html BLOB NOT NULL DEFAULT '',
        text BLOB NOT NULL DEFAULT ''
    )
    """,
)
