"""The pages of articles: kept with their full text, and which of the two texts is shown.

A search looks into the full text where there is one. The index is given the words of an article
again to take them out, so whoever changes a page takes its article out of the index first.
"""

import sqlite3
from typing import Any

from newsreader.model.page import Anatomy, FullPage, TextSource
from newsreader.store.familiar import keep_lines
from newsreader.store.indexing import Indexer
from newsreader.store.intake import NO_SUMMARY
from newsreader.store.packing import pack, unpack_html
from newsreader.store.rows import dumps, moment, reader_of, seconds, whole

COLUMNS = (
    "g.fetched, g.error, g.shown, g.words, g.minutes, g.base, g.anatomy, g.html, g.text, g.rules, "
    "g.outdated"
)
"""What `read_page` wants of a row of `pages g`."""

_anatomy = reader_of(Anatomy)


def keep_page(connection: sqlite3.Connection, article_id: int, page: FullPage) -> None:
    """Keep the page of an article in place of an earlier one; see `Store.keep_page`."""
    row = connection.execute(
        "SELECT EXISTS (SELECT 1 FROM articles WHERE id = ?), "
        "EXISTS (SELECT 1 FROM pages WHERE article_id = ? AND error = '')",
        (article_id, article_id),
    ).fetchone()
    known, has_text = bool(row[0]), bool(row[1])
    if not known:
        return  # it was pruned while its page was on its way
    if page.error:
        if not has_text:  # an earlier text is better than the news that there is none today
            _write(connection, article_id, page)
        return
    indexer = Indexer(connection)
    indexer.remove(article_id)
    _write(connection, article_id, page)
    keep_lines(connection, article_id, page.lines)
    # What is read is the whole article now, and its reading time is that of the whole.
    connection.execute(
        f"UPDATE articles SET words = ?, minutes = ?, {NO_SUMMARY} WHERE id = ?",  # noqa: S608
        (page.words, page.minutes, article_id),
    )
    indexer.learn(article_id)
    indexer.finish()


def show_source(connection: sqlite3.Connection, article_id: int, source: TextSource) -> None:
    """Remember which text of an article is shown; see `Store.show_source`."""
    connection.execute(
        "UPDATE pages SET shown = ? WHERE article_id = ?",
        (source is TextSource.FULL, article_id),
    )


def read_page(row: tuple[Any, ...]) -> tuple[FullPage | None, TextSource]:
    """Return the page of a row with `COLUMNS`, and which text is shown.

    Args:
        row: All None where no page was ever asked for.
    """
    fetched, error, shown, words, minutes, base, anatomy, html, text, rules, outdated = row
    if fetched is None:
        return None, TextSource.FEED
    page = FullPage(
        html=unpack_html(html, text),
        base=base,
        anatomy=_anatomy(anatomy),
        words=words,
        minutes=minutes,
        fetched=moment(fetched),
        error=error,
        rules=rules,
        outdated=bool(outdated),
    )
    return page, TextSource.FULL if shown and not error else TextSource.FEED


def _write(connection: sqlite3.Connection, article_id: int, page: FullPage) -> None:
    html, text = pack(page.html, page.text)
    connection.execute(
        "INSERT INTO pages "
        "(article_id, fetched, error, words, minutes, base, anatomy, html, text, rules) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
        "fetched = excluded.fetched, error = excluded.error, words = excluded.words, "
        "minutes = excluded.minutes, base = excluded.base, anatomy = excluded.anatomy, "
        "html = excluded.html, text = excluded.text, rules = excluded.rules, outdated = 0",
        (
            article_id,
            seconds(page.fetched),
            whole(page.error),
            page.words,
            page.minutes,
            whole(page.base),
            dumps(page.anatomy),
            html,
            text,
            whole(page.rules),
        ),
    )
