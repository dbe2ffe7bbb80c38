"""Migration 13: whether an article has changed in its feed since its page was fetched."""

STATEMENTS: tuple[str, ...] = ("ALTER TABLE pages ADD COLUMN outdated INTEGER NOT NULL DEFAULT 0",)
