"""What lists show: ids in order, and the lines for some of them."""

import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from newsreader.model.article import Headline, Lead
from newsreader.model.query import Query, Sort
from newsreader.store.compile import count_statement, list_statement
from newsreader.store.rows import dumps, moment, reader_of
from newsreader.store.tagging import OF_READER

LINE_TAGS = 6
"""How many tags a line of the list carries at most."""

_CHUNK = 500
_SLICE = 20_000
"""Ids that are looked through at once."""
_PIECE = 100_000
"""Characters of ids that are read at once."""
LINE = (
    "a.id, a.feed_id, f.title, a.title, a.url, a.published, a.read, a.starred, a.later, "
    "a.minutes, a.summary_only, a.enclosures"
)
"""The columns of a line of the list, of `articles a` and `feeds f`."""
_PICTURES = (
    "SELECT a.id, json_extract(b.picture, '$.url'), f.url, "
    "json_extract(g.anatomy, '$.picture.url'), json_extract(g.anatomy, '$.address'), a.url "
    "FROM articles a JOIN feeds f ON f.id = a.feed_id "
    "JOIN bodies b ON b.article_id = a.id LEFT JOIN pages g ON g.article_id = a.id "
)
_MARKUP = (
    "SELECT a.id, b.html, b.text, b.base, f.url FROM articles a JOIN feeds f ON f.id = a.feed_id "
    "JOIN bodies b ON b.article_id = a.id "
)
_integers = reader_of(list[int])
# Of equal ones the newest is first: what `compile` orders by, as values that ascend.
_PLACES = {
    Sort.NEWEST: "-a.published, -a.id",
    Sort.OLDEST: "a.published, a.id",
    Sort.FEED: "f.position, a.feed_id, -a.published, -a.id",
    Sort.READING_TIME: "a.minutes, -a.published, -a.id",
}


def ids(connection: sqlite3.Connection, query: Query, limit: int | None = None) -> "array[int]":
    """Return the ids of a query's list in its order, all or as many as the limit says."""
    if limit is not None and query.condition is not None:
        from newsreader.store.finding import first_page  # only a search needs it

        found = first_page(connection, query, limit)
        if found is not None:
            return found
    sql, parameters = list_statement(query)
    if query.sort is Sort.READING_TIME:
        return _by_minutes(connection.execute(sql, parameters))[:limit]
    if limit is not None and limit <= _CHUNK:
        page = connection.execute(f"{sql} LIMIT ?", (*parameters, limit))
        return array("q", (row[0] for row in page))
    # As one text they take half the time of rows, and a sixth of their memory.
    text = connection.execute(
        f"SELECT group_concat(id) FROM ({sql} LIMIT ?)",  # noqa: S608
        (*parameters, -1 if limit is None else limit),
    ).fetchone()[0]
    return _numbers(text or "")


def with_kept(
    connection: sqlite3.Connection, sort: Sort, found: "array[int]", keep: Collection[int]
) -> "array[int]":
    """Return a list with articles in it that do not belong to it, at their places in its order.

    Only as much is asked as it takes to find these places: the list itself may be long.

    Args:
        connection: The store, as it was when the list was made.
        sort: The order.
        found: The list.
        keep: Articles that are to be in it; those that are gone are left out.
    """
    wanted = set(keep)
    for start in range(0, len(found), _SLICE):  # at once it would hold up every other thread
        wanted.difference_update(found[start : start + _SLICE])
    if not wanted:
        return found
    place = f"{_PLACES[sort]} FROM articles a JOIN feeds f ON f.id = a.feed_id"
    rows = connection.execute(
        f"SELECT a.id, {place} WHERE a.id IN (SELECT value FROM json_each(?)) "  # noqa: S608
        f"ORDER BY {_PLACES[sort]}",
        (dumps([*wanted]),),
    )
    kept = array("q", (row[0] for row in rows))
    places: dict[int, tuple[int, ...]] = {}

    def place_of(article_id: int) -> tuple[int, ...]:
        if article_id not in places:
            row = connection.execute(f"SELECT {place} WHERE a.id = ?", (article_id,))
            places[article_id] = row.fetchone()
        return places[article_id]

    few, many = sorted((kept, found), key=len)
    merged = array("q")
    done = 0
    for article_id in few:
        at = bisect_left(many, place_of(article_id), done, key=place_of)
        merged.extend(many[done:at])
        merged.append(article_id)
        done = at
    merged.extend(many[done:])
    return merged


def holds(connection: sqlite3.Connection, query: Query, article_id: int) -> bool:
    """Whether an article is in a query's list."""
    sql, parameters = count_statement(query)
    row = connection.execute(f"{sql} AND a.id = ?", (*parameters, article_id)).fetchone()
    return bool(row[0])


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
        tags = labels(connection, some, marks)
        leads = _leads(connection, some, marks) if pictures else {}
        rows = connection.execute(
            f"SELECT {LINE} FROM articles a JOIN feeds f ON f.id = a.feed_id "  # noqa: S608
            f"WHERE a.id IN ({marks})",
            tuple(some),
        )
        for row in rows:
            number = row[0]
            lines[number] = headline(row, tags.get(number, ()), leads.get(number))
    return [lines[article_id] for article_id in wanted if article_id in lines]


def markup(
    connection: sqlite3.Connection, wanted: Sequence[int]
) -> dict[int, tuple[str, str, str]]:
    """Return what feeds have of these articles: markup, the address it stands on, the feed's."""
    from newsreader.store.packing import unpack_html  # lists do without

    found = {}
    for start in range(0, len(wanted), _CHUNK):
        some = wanted[start : start + _CHUNK]
        marks = ",".join("?" * len(some))
        rows = connection.execute(f"{_MARKUP} WHERE a.id IN ({marks})", tuple(some))
        for number, html, text, base, feed_url in rows:
            found[number] = unpack_html(html, text), base, feed_url
    return found


def headline(row: tuple[Any, ...], tags: Sequence[str], lead: Lead | None = None) -> Headline:
    """Return a line of the list.

    Args:
        row: What `LINE` gives.
        tags: All labels that the article has, in order.
        lead: Its lead picture, where that is wanted.
    """
    number, feed_id, feed, title, url, published, read, starred, later, *rest = row
    minutes, summary_only, enclosures = rest
    return Headline(
        id=number,
        feed_id=feed_id,
        feed=feed,
        title=title,
        url=url,
        published=moment(published),
        tags=tuple(tags[:LINE_TAGS]),
        read=read == 1,
        starred=starred == 1,
        later=later == 1,
        minutes=minutes,
        summary_only=summary_only == 1,
        enclosures=enclosures,
        lead=lead,
    )


def labels(
    connection: sqlite3.Connection, wanted: Sequence[int], marks: str
) -> dict[int, list[str]]:
    """Return the labels of each article, the reader's first, then in the publisher's order."""
    rows = connection.execute(
        "SELECT g.article_id, t.label FROM tagging g JOIN tags t ON t.id = g.tag_id "  # noqa: S608
        f"WHERE g.article_id IN ({marks}) "
        f"ORDER BY g.article_id, g.sources & {int(OF_READER)} = 0, g.position, g.tag_id",
        tuple(wanted),
    )
    found: dict[int, list[str]] = {}
    for article_id, label in rows:
        found.setdefault(article_id, []).append(label)
    return found


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
