"""The lines of the last pages of each site, remembered as numbers; see `model.familiar`."""

import sqlite3
import sys
from array import array
from collections.abc import Sequence

from newsreader.model.familiar import PAGES, site_of


def keep_lines(connection: sqlite3.Connection, article_id: int, lines: Sequence[int]) -> None:
    """Remember the lines of an article's page, and forget the oldest page of its site.

    Args:
        connection: In a transaction.
        article_id: Its number; it is there.
        lines: As `model.familiar.keys_of` gives them.
    """
    (url,) = connection.execute("SELECT url FROM articles WHERE id = ?", (article_id,)).fetchone()
    site = site_of(url)
    if not site:
        return
    connection.execute(
        "REPLACE INTO page_lines (article_id, site, lines) VALUES (?, ?, ?)",
        (article_id, site, _packed(lines)),
    )
    connection.execute(
        "DELETE FROM page_lines WHERE number IN "
        "(SELECT number FROM page_lines WHERE site = ? ORDER BY number DESC LIMIT -1 OFFSET ?)",
        (site, PAGES + 1),  # one of them may be the page that is read anew
    )


def lines_beside(connection: sqlite3.Connection, article_id: int, url: str) -> list[Sequence[int]]:
    """Return the lines of the last pages of a site, each page's on their own.

    Args:
        connection: To be read from.
        article_id: Whose page is not among them.
        url: The address of that article.
    """
    rows = connection.execute(
        "SELECT lines FROM page_lines WHERE site = ? AND article_id <> ? "
        "ORDER BY number DESC LIMIT ?",
        (site_of(url), article_id, PAGES),
    )
    return [_unpacked(lines) for (lines,) in rows]


def _packed(lines: Sequence[int]) -> bytes:
    """Return numbers as bytes, eight for each, the lowest first on every machine."""
    numbers = array("q", lines)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _unpacked(data: bytes) -> "array[int]":
    numbers = array("q", data[: len(data) // 8 * 8])
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
