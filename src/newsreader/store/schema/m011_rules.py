"""Migration 11: by which of its site's rules a page's article was taken out of it.

What was kept before counts as taken out without any.
"""

STATEMENTS: tuple[str, ...] = ("ALTER TABLE pages ADD COLUMN rules TEXT NOT NULL DEFAULT ''",)
