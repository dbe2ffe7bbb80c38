"""The first page of a search, without finding everything first.

The full-text index knows no dates: to say which of a hundred thousand matches are the newest, all
must be found and sorted, and for the start of a word all words that begin so as well. Where much
matches, it is quicker to go along the list and look into the articles themselves until the page
is full. They are put into a small index in memory, so that both ways mean exactly the same.
"""

import sqlite3
from array import array
from collections.abc import Sequence

from newsreader.model.query import Query, Sort
from newsreader.store.compile import goes_on, list_statement, split_words
from newsreader.store.indexing import indexed_words

_MANY = 50_000
"""Articles in a store from which on any word may have too many matches to sort them all."""
_SAMPLE = 48
"""Articles looked into before it is known whether that will fill the page."""
_MOST = 450
"""Articles looked into at most."""
_LONGEST = 1_500_000
"""Characters looked into at most."""
_ASIDE = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.aside USING fts5 ("
    "title, standfirst, text, authors, "
    "content='', columnsize=0, tokenize='unicode61 remove_diacritics 2')"
)


def first_page(connection: sqlite3.Connection, query: Query, limit: int) -> "array[int] | None":
    """Return the first ids of a search by looking into the articles in the list's order.

    Returns:
        As many ids as the limit says, or all where there are fewer; None where it is better to
        ask the index.
    """
    match, wider = split_words(query)
    if not match or query.sort not in (Sort.NEWEST, Sort.OLDEST) or not 0 < limit < _MOST:
        return None
    if _is_large(connection):
        # Not even whole words are looked up without need.
        wider.reverse()
    elif goes_on(query):
        wider = wider[:1]
    else:
        return None
    for one in wider:
        page = _walk(connection, one, match, limit)
        if page is not None:
            return page
    return None


def _walk(
    connection: sqlite3.Connection, wider: Query, match: str, limit: int
) -> "array[int] | None":
    """Go along the list of a wider query until the page is full; None if that may take long."""
    sql, parameters = list_statement(wider)
    candidates = connection.execute(f"{sql} LIMIT {_MOST + 1}", parameters)
    page = array("q")
    looked = size = 0
    while some := [row[0] for row in candidates.fetchmany(_SAMPLE)]:
        found, length = _look_into(connection, some, match)
        page.extend(number for number in some if number in found)
        looked += len(some)
        size += length
        if len(page) >= limit:
            return page[:limit]
        # At this rate, would the page be full in time?
        if looked >= _SAMPLE and (len(page) * _MOST < looked * limit or size > _LONGEST):
            return None
    return page if looked <= _MOST else None


def _look_into(
    connection: sqlite3.Connection, ids: Sequence[int], match: str
) -> tuple[set[int], int]:
    """Return those of the articles that match, and how many characters were read."""
    connection.execute(_ASIDE)
    connection.execute("INSERT INTO temp.aside (aside) VALUES ('delete-all')")
    rows = list(indexed_words(connection, ids))
    connection.executemany(
        "INSERT INTO temp.aside (rowid, title, standfirst, text, authors) VALUES (?, ?, ?, ?, ?)",
        rows,
    )
    found = connection.execute("SELECT rowid FROM temp.aside WHERE aside MATCH ?", (match,))
    return {row[0] for row in found}, sum(len(row[3]) for row in rows)


def _is_large(connection: sqlite3.Connection) -> bool:
    row = connection.execute("SELECT coalesce(sum(total), 0) FROM feeds").fetchone()
    return int(row[0]) > _MANY
