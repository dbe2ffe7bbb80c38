"""Text for the full-text index, and expressions for it: both go through the same function.

SQLite's tokenizer splits at everything that is no letter and no digit. Scripts that are written
without spaces would be one endless word each, so every character of theirs is set apart, both in
the index and in what is looked for: a word of such a script is then a phrase of characters, which
finds it anywhere.
"""

import re
import sqlite3
import unicodedata
from collections.abc import Iterable

from newsreader.model.query import Words
from newsreader.store.rows import loads_list, unpack

_ALONE = re.compile(
    "(["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"  # kana, iteration mark
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese characters
    "\uac00-\ud7a3"  # Hangul: spaced, but with its particles stuck to the words
    "])"
)
_POINTS = re.compile("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]")
"""Vowel points of Hebrew and Arabic and the Arabic stretch: written by some, meant by all."""
_ANYWHERE = "{title standfirst text} : "
_COLUMNS = {"": _ANYWHERE, "title": "title : ", "author": "authors : "}


def fold_words(text: str) -> str:
    """Return `text` as it is indexed and looked for: one case, one form, scripts set apart."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", text).casefold()
    return _ALONE.sub(r" \1 ", _POINTS.sub("", text))


def expression(words: Words) -> str:
    """Return the expression of SQLite's full-text search that finds these words."""
    column = _COLUMNS[words.field]
    text = fold_words(words.text).replace('"', " ").replace("\0", " ")
    return f'{column}"{" ".join(text.split())}"{"*" if words.prefix else ""}'


class Indexer:
    """Gathers what is to change in the index within one write transaction.

    The index is written at the end, by `finish`: it is flushed to disk whenever a statement that
    fires triggers runs after a change to it, which would make each article ten times as dear.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Start with a connection inside a write transaction."""
        self._connection = connection
        self._out: list[tuple[int | str, ...]] = []
        self._in: list[tuple[int | str, ...]] = []

    def add(self, article_id: int, columns: Iterable[str]) -> None:
        """Index an article by its title, standfirst, text and authors."""
        self._in.append((article_id, *columns))

    def remove(self, article_id: int) -> None:
        """Take an article out; it must still be in the store as it was indexed."""
        row = self._connection.execute(
            "SELECT a.title, b.standfirst, b.text, b.authors FROM articles a "
            "JOIN bodies b ON b.article_id = a.id WHERE a.id = ?",
            (article_id,),
        ).fetchone()
        if row is not None:
            title, standfirst, text, authors = row
            names = author_words(loads_list(authors))
            self._out.append((article_id, title, standfirst, unpack(text), names))

    def finish(self) -> None:
        """Write the changes: all that goes, then all that comes."""
        self._connection.executemany(
            "INSERT INTO search (search, rowid, title, standfirst, text, authors) "
            "VALUES ('delete', ?, ?, ?, ?, ?)",
            map(_folded, self._out),
        )
        self._connection.executemany(
            "INSERT INTO search (rowid, title, standfirst, text, authors) VALUES (?, ?, ?, ?, ?)",
            map(_folded, self._in),
        )
        self._out.clear()
        self._in.clear()


def author_words(authors: Iterable[str]) -> str:
    """Return authors as one text in which a phrase cannot run from one into the next."""
    # A word that nobody can look for stands between them.
    return " \ue000 ".join(authors)


def _folded(row: tuple[int | str, ...]) -> tuple[int | str, ...]:
    return (row[0], *(fold_words(str(column)) for column in row[1:]))
