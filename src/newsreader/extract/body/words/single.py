"""Whether a line has a word of some tables in it, whatever else it says."""

from functools import cached_property

from newsreader.extract.body.words.book import folded, rows
from newsreader.pattern import late


class Words:
    """Single words of some tables, in a line whose date is told: labels, and days of the week."""

    def __init__(self, *tables: str) -> None:
        """Take the tables.

        Args:
            tables: Their texts, as `rows` reads them; a phrase of them counts as its words.
        """
        self._tables = tables

    def has(self, text: str) -> bool:
        """Tell whether any word of a line is in the tables.

        Args:
            text: The line.
        """
        return any(folded(word) in self._read for word in text.split())

    def without(self, text: str) -> str:
        """Return a line without the words that are in the tables.

        Args:
            text: The line.
        """
        return " ".join(word for word in text.split() if folded(word) not in self._read)

    @cached_property
    def _read(self) -> frozenset[str]:
        said = (form for table in self._tables for each in rows(table).values() for form in each)
        return frozenset(folded(word) for form in said for word in form.split())


class Told:
    """Words of some tables or what a regular expression has, anywhere in a line."""

    def __init__(self, words: Words, pattern: str, flags: int = 0) -> None:
        """Take both; the expression is compiled when it is first used.

        Args:
            words: Asked for what the expression has not.
            pattern: The expression.
            flags: As for `re.compile`.
        """
        self._words = words
        self._pattern = late(pattern, flags)

    def search(self, text: str) -> str | None:
        """Return a line in which either is; None of any other.

        Args:
            text: The line.
        """
        found = self._pattern.search(text) is not None or self._words.has(text)
        return text if found else None
