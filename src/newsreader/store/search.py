"""Expressions for the full-text index."""

from newsreader.model.query import Words
from newsreader.store.folding import fold_words

_ANYWHERE = "{title standfirst text} : "
_COLUMNS = {"": _ANYWHERE, "title": "title : ", "author": "authors : "}


def expression(words: Words) -> str:
    """Return the expression of SQLite's full-text search that finds these words."""
    column = _COLUMNS[words.field]
    text = fold_words(words.text).replace('"', " ").replace("\0", " ")
    return f'{column}"{" ".join(text.split())}"{"*" if words.prefix else ""}'
