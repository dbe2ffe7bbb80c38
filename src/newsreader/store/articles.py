"""One article whole, and where in it its reader was."""

import sqlite3

from newsreader.model.article import Article, Place
from newsreader.model.feed import Enclosure
from newsreader.model.picture import Picture
from newsreader.store.lists import LINE, headline, labels
from newsreader.store.packing import unpack_html
from newsreader.store.pages import COLUMNS, read_page
from newsreader.store.rows import loads_list, maybe_moment, reader_of

_SUMMARY_ONLY = 10
"""Which column of a line says whether the feed gave only a summary: 1, or 2 beside a full text."""
_picture = reader_of(Picture)
_enclosures = reader_of(tuple[Enclosure, ...])


def article(connection: sqlite3.Connection, article_id: int) -> Article | None:
    """Return one article whole, also one whose feed is hidden; None if there is none."""
    row = connection.execute(
        f"SELECT {LINE}, f.url, f.site, a.updated, a.words, b.guid, b.standfirst, "  # noqa: S608
        "b.authors, b.language, b.comments, b.base, b.picture, b.enclosures, b.html, b.text, "
        f"p.block, p.offset, a.arrived, b.stripped, {COLUMNS} "
        "FROM articles a JOIN feeds f ON f.id = a.feed_id "
        "JOIN bodies b ON b.article_id = a.id LEFT JOIN places p ON p.article_id = a.id "
        "LEFT JOIN pages g ON g.article_id = a.id "
        "WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        return None
    tags = tuple(labels(connection, (article_id,), "?").get(article_id, ()))
    line, rest = row[:12], row[12:]
    page, source = read_page(rest[18:])
    return Article(
        headline=headline(line, tags),
        teaser=line[_SUMMARY_ONLY] > 0,
        feed_url=rest[0],
        feed_site=rest[1],
        updated=maybe_moment(rest[2]),
        words=rest[3],
        guid=rest[4],
        standfirst=rest[5],
        authors=tuple(loads_list(rest[6])),
        language=rest[7],
        comments=rest[8],
        base=rest[9],
        picture=_picture(rest[10]) if rest[10] else None,
        enclosures=_enclosures(rest[11]) if rest[11] else (),
        html=unpack_html(rest[12], rest[13]),
        place=Place() if rest[14] is None else Place(rest[14], rest[15]),
        tags=tags,
        page=page,
        source=source,
        arrived=maybe_moment(rest[16]),
        stripped=rest[17],
    )


def keep_place(connection: sqlite3.Connection, article_id: int, place: Place) -> None:
    """Remember where the reader was; an article that is gone is passed over."""
    connection.execute(
        "INSERT INTO places (article_id, block, offset) "
        "SELECT id, ?, ? FROM articles WHERE id = ? "
        "ON CONFLICT DO UPDATE SET block = excluded.block, offset = excluded.offset",
        (place.block, place.offset, article_id),
    )
