"""Migration 10: how many tracking parameters the addresses of an article have lost.

Of articles that came before this nobody knows it any more; they count none.
"""

STATEMENTS: tuple[str, ...] = ("ALTER TABLE bodies ADD COLUMN stripped INTEGER NOT NULL DEFAULT 0",)
