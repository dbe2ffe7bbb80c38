"""Migration 3: tags, how they are written, which article has which, and the kept counts.

Counts of unread and of all articles are kept per feed and per tag by triggers: the tag filter
shows hundreds of them, and they must equal the lists whichever way an article changes.
"""

STATEMENTS: tuple[str, ...] = (
    # `name` is the normal form, the identity; `label` the way it is most often written.
    """
    CREATE TABLE tags (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        label TEXT NOT NULL,
        unread INTEGER NOT NULL DEFAULT 0,
        total INTEGER NOT NULL DEFAULT 0
    )
    """,
    """
    CREATE TABLE labels (
        tag_id INTEGER NOT NULL REFERENCES tags (id),
        label TEXT NOT NULL,
        uses INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (tag_id, label)
    ) WITHOUT ROWID
    """,
    # Time is in the key, so that the newest of one tag is a walk along it. `sources` is a set of
    # bits (see `store.tagging.Source`), so that an article counts once however many say the same.
    # `position` is the tag's place in the publisher's own order.
    """
    CREATE TABLE tagging (
        tag_id INTEGER NOT NULL REFERENCES tags (id),
        published INTEGER NOT NULL,
        article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
        sources INTEGER NOT NULL,
        position INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (tag_id, published, article_id)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX tagging_article ON tagging (article_id, tag_id, sources, position)",
    """
    CREATE TRIGGER tagging_added AFTER INSERT ON tagging BEGIN
        UPDATE tags SET
            total = total + 1,
            unread = unread + (SELECT read = 0 FROM articles WHERE id = new.article_id)
        WHERE id = new.tag_id
          AND (SELECT hidden = 0 FROM articles WHERE id = new.article_id);
    END
    """,
    """
    CREATE TRIGGER tagging_removed AFTER DELETE ON tagging BEGIN
        UPDATE tags SET
            total = total - 1,
            unread = unread - (SELECT read = 0 FROM articles WHERE id = old.article_id)
        WHERE id = old.tag_id
          AND (SELECT hidden = 0 FROM articles WHERE id = old.article_id);
    END
    """,
    # Taggings go before their article does, while its state can still be read.
    """
    CREATE TRIGGER articles_untagged BEFORE DELETE ON articles BEGIN
        DELETE FROM tagging WHERE article_id = old.id;
    END
    """,
    """
    CREATE TRIGGER articles_changed AFTER UPDATE OF read, hidden ON articles
    WHEN old.read != new.read OR old.hidden != new.hidden BEGIN
        UPDATE feeds SET
            total = total + (new.hidden = 0) - (old.hidden = 0),
            unread = unread + (new.hidden = 0 AND new.read = 0)
                            - (old.hidden = 0 AND old.read = 0)
        WHERE id = new.feed_id;
        UPDATE tags SET
            total = total + (new.hidden = 0) - (old.hidden = 0),
            unread = unread + (new.hidden = 0 AND new.read = 0)
                            - (old.hidden = 0 AND old.read = 0)
        WHERE id IN (SELECT tag_id FROM tagging WHERE article_id = new.id);
    END
    """,
    """
    CREATE TRIGGER articles_redated AFTER UPDATE OF published ON articles
    WHEN old.published != new.published BEGIN
        UPDATE tagging SET published = new.published WHERE article_id = new.id;
    END
    """,
)
