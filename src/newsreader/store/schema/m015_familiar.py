"""Migration 15: the lines of the last pages of each site, by which its furniture is known again."""

STATEMENTS: tuple[str, ...] = (
    """
    CREATE TABLE page_lines (
        number INTEGER PRIMARY KEY,
        article_id INTEGER NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
        site TEXT NOT NULL,
        lines BLOB NOT NULL
    )
    """,
    "CREATE INDEX page_lines_by_site ON page_lines (site, number)",
)
