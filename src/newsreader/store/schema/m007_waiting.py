"""Migration 7: what waits for the full-text index.

To index an article costs as much as all the rest of storing it. So a refresh stores its articles,
which can be read at once, and indexes them afterwards. What is stored already is indexed.
"""

STATEMENTS: tuple[str, ...] = (
    # Articles that are not in `search`, or no longer: each article is in exactly one of the two.
    """
    CREATE TABLE waiting (
        article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
    )
    """,
)
