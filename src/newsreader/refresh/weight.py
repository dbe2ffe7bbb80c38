"""What an article weighs in memory: not its characters, of which each may take four bytes."""

from sys import getsizeof

from newsreader.model.arrival import NewArticle

_EACH = 1000
"""Bytes for all of an article besides its texts, and what may be many."""
_TAG = 100
_FILE = 500


def weight(article: NewArticle) -> int:
    """Return about how many bytes of memory an article takes."""
    return (
        _EACH
        + _TAG * len(article.tags)
        + _FILE * len(article.enclosures)
        + getsizeof(article.html)
        + getsizeof(article.text)
        + len(article.title)
        + len(article.standfirst)
        + len(article.guid)
        + len(article.url)
    )
