"""Migration 4: the full-text index.

It holds no text of its own (`content=''`): the text is in `articles` and `bodies`, from where a
row is read again when it has to be taken out (`store.indexing`). No sizes are kept, since results
come newest first and never by rank.
"""

STATEMENTS: tuple[str, ...] = (
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        title, standfirst, text, authors,
        content='', columnsize=0, tokenize='unicode61 remove_diacritics 2'
    )
    """,
)
