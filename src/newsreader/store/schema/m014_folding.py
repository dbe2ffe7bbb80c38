"""Migration 14: words of the index are folded otherwise, so all articles wait for it anew."""

STATEMENTS: tuple[str, ...] = (
    "INSERT INTO search (search) VALUES ('delete-all')",
    "INSERT OR IGNORE INTO waiting (article_id) SELECT id FROM articles",
)
