"""What lists show: ids in order, the lines for some of them, and one article whole."""

import sqlite3
from array import array
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from newsreader.model.article import Article, Headline, Lead, Place
from newsreader.model.feed import Enclosure
from newsreader.model.picture import Picture
from newsreader.model.query import Query, Sort
from newsreader.store.compile import count_statement, list_statement
from newsreader.store.finding import first_page
from newsreader.store.packing import unpack_html
from newsreader.store.pages import COLUMNS, read_page
from newsreader.store.rows import loads_list, maybe_moment, moment
from newsreader.store.tagging import OF_READER

LINE_TAGS = 6
"""How many tags a line of the list carries at most."""

_CHUNK = 500
_PIECE = 100_000
"""Characters of ids that are read at once."""
_LINE = (
    "a.id, a.feed_id, f.title, a.title, a.url, a.published, a.read, a.starred, a.later, "
    "a.minutes, a.summary_only, a.enclosures"
)
_SUMMARY_ONLY = 10
"""Which column of a line says whether the feed gave only a summary: 1, or 2 beside a full text."""
_PICTURES = (
    "SELECT a.id, json_extract(b.picture, '$.url'), f.url, "
    "json_extract(g.anatomy, '$.picture.url'), json_extract(g.anatomy, '$.address'), a.url "
    "FROM articles a JOIN feeds f ON f.id = a.feed_id "
    "JOIN bodies b ON b.article_id = a.id LEFT JOIN pages g ON g.article_id = a.id "
)
_integers = msgspec.json.Decoder(list[int]).decode
_picture = msgspec.json.Decoder(Picture).decode
_enclosures = msgspec.json.Decoder(tuple[Enclosure, ...]).decode


def ids(connection: sqlite3.Connection, query: Query, limit: int | None = None) -> "array[int]":
    """Return the ids of a query's list in its order, all or as many as the limit says."""
    if limit is not None:
        page = first_page(connection, query, limit)
        if page is not None:
            return page
    sql, parameters = list_statement(query)
    if query.sort is Sort.READING_TIME:
        return _by_minutes(connection.execute(sql, parameters))[:limit]
    # As one text they take half the time of rows, and a sixth of their memory.
    text = connection.execute(
        f"SELECT group_concat(id) FROM ({sql} LIMIT ?)",  # noqa: S608
        (*parameters, -1 if limit is None else limit),
    ).fetchone()[0]
    return _numbers(text or "")


def count(connection: sqlite3.Connection, query: Query) -> int:
    """Return the length of a query's list."""
    sql, parameters = count_statement(query)
    return int(connection.execute(sql, parameters).fetchone()[0])


def headlines(
    connection: sqlite3.Connection, wanted: Sequence[int], *, pictures: bool = False
) -> list[Headline]:
    """Return the lines of these articles in the same order, those that are gone left out.

    Args:
        connection: The store.
        wanted: Their ids.
        pictures: Whether they come with their lead pictures.
    """
    lines: dict[int, Headline] = {}
    for start in range(0, len(wanted), _CHUNK):
        some = wanted[start : start + _CHUNK]
        marks = ",".join("?" * len(some))
        tags = _tags(connection, some, marks)
        leads = _leads(connection, some, marks) if pictures else {}
        rows = connection.execute(
            f"SELECT {_LINE} FROM articles a JOIN feeds f ON f.id = a.feed_id "  # noqa: S608
            f"WHERE a.id IN ({marks})",
            tuple(some),
        )
        for row in rows:
            number = row[0]
            shown = tuple(tags.get(number, ())[:LINE_TAGS])
            lines[number] = _headline(row, shown, leads.get(number))
    return [lines[article_id] for article_id in wanted if article_id in lines]


def article(connection: sqlite3.Connection, article_id: int) -> Article | None:
    """Return one article whole, also one whose feed is hidden; None if there is none."""
    row = connection.execute(
        f"SELECT {_LINE}, f.url, f.site, a.updated, a.words, b.guid, b.standfirst, "  # noqa: S608
        "b.authors, b.language, b.comments, b.base, b.picture, b.enclosures, b.html, b.text, "
        f"p.block, p.offset, a.arrived, {COLUMNS} "
        "FROM articles a JOIN feeds f ON f.id = a.feed_id "
        "JOIN bodies b ON b.article_id = a.id LEFT JOIN places p ON p.article_id = a.id "
        "LEFT JOIN pages g ON g.article_id = a.id "
        "WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    if row is None:
        return None
    tags = tuple(_tags(connection, (article_id,), "?").get(article_id, ()))
    line, rest = row[:12], row[12:]
    page, source = read_page(rest[17:])
    return Article(
        headline=_headline(line, tags[:LINE_TAGS]),
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
    )


def keep_place(connection: sqlite3.Connection, article_id: int, place: Place) -> None:
    """Remember where the reader was; an article that is gone is passed over."""
    connection.execute(
        "INSERT INTO places (article_id, block, offset) "
        "SELECT id, ?, ? FROM articles WHERE id = ? "
        "ON CONFLICT DO UPDATE SET block = excluded.block, offset = excluded.offset",
        (place.block, place.offset, article_id),
    )


def _numbers(text: str) -> "array[int]":
    """Return the numbers of a text with commas between them."""
    numbers = array("q")
    start = 0
    while start < len(text):
        # In pieces, or there would be a Python integer for each number at once.
        end = text.find(",", start + _PIECE)
        end = len(text) if end < 0 else end
        numbers.extend(_integers(f"[{text[start:end]}]"))
        start = end + 1
    return numbers


def _by_minutes(rows: Iterable[tuple[int, int]]) -> "array[int]":
    """Return ids in the order of their minutes, equal ones as they come."""
    shelves: dict[int, array[int]] = {}
    for number, minutes in rows:
        shelf = shelves.get(minutes)
        if shelf is None:
            shelf = shelves[minutes] = array("q")
        shelf.append(number)
    numbers = array("q")
    for minutes in sorted(shelves):
        numbers.extend(shelves[minutes])
    return numbers


def _headline(row: tuple[Any, ...], tags: tuple[str, ...], lead: Lead | None = None) -> Headline:
    number, feed_id, feed, title, url, published, read, starred, later, *rest = row
    minutes, summary_only, enclosures = rest
    return Headline(
        id=number,
        feed_id=feed_id,
        feed=feed,
        title=title,
        url=url,
        published=moment(published),
        tags=tags,
        read=read == 1,
        starred=starred == 1,
        later=later == 1,
        minutes=minutes,
        summary_only=summary_only == 1,
        enclosures=enclosures,
        lead=lead,
    )


def _leads(connection: sqlite3.Connection, wanted: Sequence[int], marks: str) -> dict[int, Lead]:
    """Return the lead pictures: the feed's, or else that of the article's page.

    Each with what vouches for it: the feed's address, or that at which the page was found.
    """
    leads: dict[int, Lead] = {}
    rows = connection.execute(f"{_PICTURES} WHERE a.id IN ({marks})", tuple(wanted))
    for number, url, feed_url, page_picture, address, page_url in rows:
        if url:
            leads[number] = Lead(url, feed_url)
        elif page_picture:
            leads[number] = Lead(page_picture, address or page_url or feed_url)
    return leads


def _tags(
    connection: sqlite3.Connection, wanted: Sequence[int], marks: str
) -> dict[int, list[str]]:
    """Return the labels of each article, the reader's first, then in the publisher's order."""
    rows = connection.execute(
        "SELECT g.article_id, t.label FROM tagging g JOIN tags t ON t.id = g.tag_id "  # noqa: S608
        f"WHERE g.article_id IN ({marks}) "
        f"ORDER BY g.article_id, g.sources & {int(OF_READER)} = 0, g.position, g.tag_id",
        tuple(wanted),
    )
    labels: dict[int, list[str]] = {}
    for article_id, label in rows:
        labels.setdefault(article_id, []).append(label)
    return labels
