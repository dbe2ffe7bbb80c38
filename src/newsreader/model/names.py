"""Sets of names, written as words."""


def names(words: str) -> frozenset[str]:
    """Return the words of a text as a set; a table of a hundred names is best read so."""
    return frozenset(words.split())
