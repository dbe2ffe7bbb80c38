"""Migration 12: how long the store has lived, so that nothing is let go of by a clock that jumped.

See `store.lifetime`.
"""

STATEMENTS: tuple[str, ...] = (
    # One row. `lived` is in seconds. `seen` is the last moment that was counted, `sure` whether
    # servers vouched for it, `calm` since when the clock has not jumped. `vouched` is the last
    # moment for which they did, and `upto` the highest number of an article then. What is stored
    # already is believed to have arrived when it says.
    """
    CREATE TABLE lifetime (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        lived INTEGER NOT NULL DEFAULT 0,
        seen INTEGER,
        sure INTEGER NOT NULL DEFAULT 0,
        vouched INTEGER,
        calm INTEGER,
        upto INTEGER NOT NULL
    )
    """,
    "INSERT INTO lifetime (id, upto) SELECT 1, coalesce(max(id), 0) FROM articles",
    # For each day of that life the highest number of an article that was there on it.
    "CREATE TABLE lived (day INTEGER PRIMARY KEY, upto INTEGER NOT NULL)",
    # Dates of articles that lay ahead of the clock when they came, until the clock is known to be
    # right: it may have been the clock that was wrong.
    """
    CREATE TABLE ahead (
        article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        published INTEGER NOT NULL
    )
    """,
)
