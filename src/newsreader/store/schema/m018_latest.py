"""Migration 18: the articles that a feed had last are found without looking through all it had.

Keys are never forgotten, and are in no order of time by themselves.
"""

STATEMENTS: tuple[str, ...] = (
    "CREATE INDEX identities_latest ON identities (feed_id, article_id)",
)
