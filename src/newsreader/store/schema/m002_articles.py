"""Migration 2: articles as lines of a list, their bodies, their identities and places.

Rows of `articles` are small, for every list and count walks over them; all that only the reading
pane needs is in `bodies`.
"""

STATEMENTS: tuple[str, ...] = (
    # `hidden` is a set of bits: 1 the feed is hidden, 2 muted (nobody sets that yet). Lists and
    # counts show rows with 0. `published` is never later than `arrived`, so that no date in the
    # future can stay on top; both are epoch seconds. Ids are never used twice (AUTOINCREMENT), so
    # that the journal cannot flip a stranger.
    """
    CREATE TABLE articles (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        feed_id INTEGER NOT NULL REFERENCES feeds (id),
        published INTEGER NOT NULL,
        arrived INTEGER NOT NULL,
        updated INTEGER,
        read INTEGER NOT NULL DEFAULT 0,
        starred INTEGER NOT NULL DEFAULT 0,
        later INTEGER NOT NULL DEFAULT 0,
        hidden INTEGER NOT NULL DEFAULT 0,
        minutes INTEGER NOT NULL DEFAULT 1,
        words INTEGER NOT NULL DEFAULT 0,
        summary_only INTEGER NOT NULL DEFAULT 0,
        enclosures INTEGER NOT NULL DEFAULT 0,
        title TEXT NOT NULL,
        url TEXT NOT NULL DEFAULT ''
    )
    """,
    # `minutes` is there so that the sort by reading time need not look at every row.
    "CREATE INDEX articles_newest ON articles (published, id, minutes) WHERE hidden = 0",
    "CREATE INDEX articles_unread ON articles (published, id, minutes) "
    "WHERE hidden = 0 AND read = 0",
    "CREATE INDEX articles_starred ON articles (published) WHERE hidden = 0 AND starred = 1",
    "CREATE INDEX articles_later ON articles (published) WHERE hidden = 0 AND later = 1",
    "CREATE INDEX articles_feed ON articles (feed_id, published)",
    # `html` and `text` are TEXT as they came or, where it pays, a BLOB of zlib.
    # `picture` and `enclosures` are JSON.
    """
    CREATE TABLE bodies (
        article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        guid TEXT NOT NULL DEFAULT '',
        standfirst TEXT NOT NULL DEFAULT '',
        authors TEXT NOT NULL DEFAULT '[]',
        language TEXT NOT NULL DEFAULT '',
        comments TEXT NOT NULL DEFAULT '',
        base TEXT NOT NULL DEFAULT '',
        picture TEXT,
        enclosures TEXT,
        html BLOB NOT NULL DEFAULT '',
        text BLOB NOT NULL DEFAULT ''
    )
    """,
    # Who an article is within its feed: the digest of its key. It outlives the article as a
    # tombstone (`article_id` NULL), so that what was pruned does not come back as new; and an
    # article may have several, for the day a feed changes all its guids.
    """
    CREATE TABLE identities (
        feed_id INTEGER NOT NULL REFERENCES feeds (id),
        key BLOB NOT NULL,
        article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL,
        content_hash TEXT NOT NULL,
        PRIMARY KEY (feed_id, key)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX identities_article ON identities (article_id) WHERE article_id IS NOT NULL",
    """
    CREATE TABLE places (
        article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        block INTEGER NOT NULL,
        offset INTEGER NOT NULL
    )
    """,
    """
    CREATE TRIGGER articles_added AFTER INSERT ON articles WHEN new.hidden = 0 BEGIN
        UPDATE feeds SET total = total + 1, unread = unread + (new.read = 0)
        WHERE id = new.feed_id;
    END
    """,
    """
    CREATE TRIGGER articles_removed AFTER DELETE ON articles WHEN old.hidden = 0 BEGIN
        UPDATE feeds SET total = total - 1, unread = unread - (old.read = 0)
        WHERE id = old.feed_id;
    END
    """,
)
