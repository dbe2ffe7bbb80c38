"""Migration 7: storing a refresh costs less.

To index an article for search costs as much as all the rest of storing it. So a refresh stores its
articles, which can be read at once, and indexes them afterwards; what is stored already is indexed.

Arrivals are counted once for a batch by whoever writes them (`store.intake`, `store.tagging`): the
triggers that counted each row cost more than the rows. All other changes are counted by triggers
as before.

An article is known by several keys, so each key is small, and what is remembered of the article's
content stands once beside them.
"""

STATEMENTS: tuple[str, ...] = (
    # Articles that are not in `search`, or no longer: each article is in exactly one of the two.
    """
    CREATE TABLE waiting (
        article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
    )
    """,
    # A larger table of words in memory is written in fewer and larger pieces, and these are merged
    # when there are more of them; never all at once, which would keep the lock for seconds.
    "INSERT INTO search (search, rank) VALUES ('hashsize', 16777216)",
    "INSERT INTO search (search, rank) VALUES ('automerge', 8)",
    "INSERT INTO search (search, rank) VALUES ('crisismerge', 64)",
    "DROP TRIGGER articles_added",
    "DROP TRIGGER tagging_added",
    # Who an article is within its feed: digests of all its keys. They outlive the article, whose
    # number is given to no other, so that what was pruned does not come back as new.
    "ALTER TABLE identities RENAME TO former",
    """
    CREATE TABLE identities (
        feed_id INTEGER NOT NULL,
        key BLOB NOT NULL,
        article_id INTEGER NOT NULL,
        PRIMARY KEY (feed_id, key)
    ) WITHOUT ROWID
    """,
    # What its content was when it last came; this outlives it too.
    "CREATE TABLE prints (article_id INTEGER PRIMARY KEY, content_hash TEXT NOT NULL)",
    # Whose number has been forgotten gets one that no article can have.
    """
    CREATE TEMP TABLE known AS SELECT
        feed_id, substr(key, 1, 8) AS key, content_hash,
        coalesce(article_id, -row_number() OVER ()) AS article_id
    FROM former
    """,
    "INSERT OR IGNORE INTO identities SELECT feed_id, key, article_id FROM temp.known",
    "INSERT OR IGNORE INTO prints SELECT article_id, content_hash FROM temp.known",
    "DROP TABLE temp.known",
    "DROP TABLE former",
)
