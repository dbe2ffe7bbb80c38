"""Tables of whole lines in many languages, and how a line is looked up in them.

A table is a text with a row for each language; a newcomer adds a line to it:

    pt: Partilhar | Partilhar [este/o] artigo | # partilhas | Partilhar no …

Phrases have strokes between them, and a row may go on in the next line, which begins with one. `#`
is a number, `[a/b/]` one of some words or none, and `…` at the end whatever else the line says.
Case, accents, spaces, brackets and the signs at both ends of a line count for nothing. So a line
costs the same whether it is looked up among ten phrases or ten thousand.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.pattern import late

_LONGEST: Final = 200
"""Characters of a line that is looked up."""
_LONG: Final = 80
"""Characters beyond which a line is no whole phrase."""
_KEY: Final = 3
"""Characters by which the beginnings of open phrases are told apart."""
_SIGNS: Final = " \t\n.,:;!?…·•⋅|/\\<>«»‹›→←↑↓↗➡➔▶►▸▼▾▲▴✕✖×*+=~_–—-\"“”„'¡¿。、，：；！？・｜／「」『』–#&✓✔⏱،؛؟।॥\ufe0f\u3000"  # noqa: E501
_MARKS: Final = re.compile(
    "[\u0300-\u036f\u064b-\u0652\u0640\u00ad\u200b-\u200f\u2060\u2066-\u2069\ufe0f]+"
)
"""Accents, the vowels of Arabic, and signs that are not seen."""
_A_NUMBER: Final = "\x01"
_REST: Final = "\x02"
"""What stands for a number, and for the rest of a line, in what is looked up."""
_NUMBER: Final = re.compile(r"\d(?:[\d.,'\u00a0\u202f]*\d)?")
_BRACKETS: Final = str.maketrans(dict.fromkeys("()[]{}（）【】〔〕", " "))
_LETTERS: Final = str.maketrans({"ı": "i", "’": "'", "‘": "'", "ʼ": "'", "`": "'", "؟": "?"})
_GREEK: Final = re.compile(r"(?<=[α-ω]) ?;")
"""The sign with which a Greek asks."""
_INNER: Final = str.maketrans({"#": _A_NUMBER, "…": _REST})
_ROW: Final = re.compile(r"([a-z]{2}):\s")
_SHORTENED: Final = re.compile(
    r"\b(min|мин|мін|хв|ca|std|godz|hod|val|tim|kl|dk|st|nr|см|див)\.(?=\s|$)"
)
"""Shortened words, which are written with a full stop or without."""
_CHOICE: Final = re.compile(r"\[([^\[\]]*)\]")
_QUOTES: Final = frozenset('“„"‘「『«')
"""What is quoted is somebody's words."""
_DASHES: Final = frozenset("–—-−»")
_SPOKEN: Final = ("—", "–", "―", "-")
_ENDS: Final = (".", "!", "?", "…", "。", "।", "؟")
"""What stands before what somebody says, and at its end."""
_STOPS: Final = (".", "。", "।")
_SENTENCE: Final = re.compile(r"[.!?]\s+\S|[。！？]\s*\S")
"""Where a sentence ends and another begins."""
_AROUND: Final = re.compile(r"^\W{1,8}|\W{1,8}$")
"""An arrow, brackets, quotation marks or the like around words."""


def bare(text: str) -> str:
    """Return the words of a line without the signs around them: `"» Sign in"` as "Sign in"."""
    return _AROUND.sub("", text)


@lru_cache(maxsize=2048)
def folded(text: str) -> str:
    """Return a line as it is looked up: `"Kommentare (12):"` as "kommentare" and a number's sign.

    Args:
        text: The line.
    """
    return _spaced(_NUMBER.sub(_A_NUMBER, _plain(text))).strip(_SIGNS)


def _plain(text: str) -> str:
    """Return a text in small letters without accents, with the signs of one kind alike."""
    text = text.casefold()
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = unicodedata.normalize("NFC", _MARKS.sub("", text).translate(_LETTERS))
        if ";" in text:
            text = _GREEK.sub("?", text)
    if "." in text:
        text = _SHORTENED.sub(r"\1", text)
    return text


def _spaced(text: str) -> str:
    """Return a text with one space between its words, none before a sign, and no brackets."""
    text = " ".join(text.translate(_BRACKETS).split())
    for sign in "?!:;":
        text = text.replace(f" {sign}", sign)
    return text


def rows(table: str) -> dict[str, list[str]]:
    """Return the phrases of a table by the code of their language, each as it is written there.

    Args:
        table: The text of the table.

    Raises:
        ValueError: A line belongs to no row, or a language has two.
    """
    found: dict[str, list[str]] = {}
    said: list[str] | None = None
    for line in filter(None, map(str.strip, table.splitlines())):
        head = _ROW.match(line)
        if head is not None and head[1] in found:
            raise ValueError(f"two rows of {head[1]}: {line}")
        if head is not None:
            said = found[head[1]] = []
            line = line[head.end() :]  # noqa: PLW2901
        elif said is None or not line.startswith("|"):
            raise ValueError(f"neither a row nor the rest of one: {line}")
        said.extend(filter(None, map(str.strip, line.split("|"))))
    return found


def spelled(phrase: str) -> Iterator[str]:
    """Yield the forms of a phrase, one for each choice that it leaves.

    Args:
        phrase: As in a table: `"Read [this/the] article"`.
    """
    choice = _CHOICE.search(phrase)
    if choice is None:
        yield phrase
        return
    for each in choice[1].split("/"):
        yield from spelled(phrase[: choice.start()] + each + phrase[choice.end() :])


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The phrases of some tables, folded.

    Attributes:
        whole: What a line may say and no more.
        questions: How a line begins that asks, and goes on.
        begun: How one begins that goes on, by its first characters.
    """

    whole: frozenset[str]
    questions: frozenset[str]
    begun: Mapping[str, tuple[str, ...]]


class Book:
    """Lines that are whole phrases of some tables; the tables are read when one is first asked."""

    def __init__(
        self, *tables: str, behind: int = 60, sentences: bool = False, about: str = ""
    ) -> None:
        """Take the tables.

        Args:
            tables: Their texts, as `rows` reads them.
            behind: Characters that a line may have behind an open phrase.
            sentences: Whether it may be more than one sentence.
            about: A regular expression of what it must say there, folded; `""` for anything. An
                open phrase that is a question is only looked for where something is asked for.
        """
        self._tables = tables
        self._behind = behind
        self._sentences = sentences
        self._about = late(about) if about else None

    def fullmatch(self, text: str) -> str | None:
        """Return a line that is a phrase of the tables from end to end; None of any other.

        Args:
            text: The line.
        """
        if len(text) > _LONGEST + self._behind or text[:1] in _QUOTES:
            return None
        if len(text) > _LONG and folded(text[:_LONG])[:_KEY] not in self._read.begun:
            return None
        said = folded(text)
        if not said:
            return None
        if said in self._read.whole:
            return None if text.startswith(_SPOKEN) and text.endswith(_ENDS) else text
        begun = self._read.begun.get(said[:_KEY])
        if begun is None or text[:1] in _DASHES:
            return None
        if text.endswith(_STOPS) and not self._sentences:
            return None
        for beginning in begun:
            begins = beginning.rstrip()
            if said.startswith(begins) and self._may_follow(
                said[len(begins) :], parted=begins != beginning
            ):
                return text
        return None

    def heads(self, text: str) -> bool:
        """Tell whether a line is a phrase of the tables, or a question with which one begins.

        Args:
            text: The line.
        """
        if len(text) > _LONGEST:
            return False
        said = folded(text)
        return said in self._read.whole or said in self._read.questions

    def _may_follow(self, rest: str, *, parted: bool) -> bool:
        if len(rest) > self._behind or (parted and rest[:1].isalnum()):
            return False
        if self._about is not None and self._about.search(rest) is None:
            return False
        return self._sentences or _SENTENCE.search(rest) is None

    @cached_property
    def _read(self) -> _Phrases:
        whole: set[str] = set()
        questions: set[str] = set()
        begun: dict[str, list[str]] = {}
        for form in (form for table in self._tables for form in _forms(table)):
            beginning = form.removesuffix(_REST)
            said = beginning.strip(_SIGNS)
            is_question = beginning != form and "?" in beginning
            (questions if is_question else whole).add(said)
            if beginning != form and (self._about is not None or not is_question):
                begun.setdefault(said[:_KEY], []).append(beginning.lstrip(_SIGNS))
        keyed = {key: tuple(each) for key, each in begun.items()}
        return _Phrases(frozenset(whole), frozenset(questions), keyed)


def _forms(table: str) -> Iterator[str]:
    """Yield the forms of all phrases of a table, folded but for the signs at their ends."""
    for phrases in rows(_plain(table.translate(_INNER))).values():
        for phrase in phrases:
            for form in spelled(phrase):
                beginning = _spaced(form.removesuffix(_REST))
                parted = " " if form.endswith(f" {_REST}") else ""
                yield beginning + parted + _REST * form.endswith(_REST)


class Books:
    """Some books that are asked one after another."""

    def __init__(self, *books: Book) -> None:
        """Take the books.

        Args:
            books: The books, the likeliest first.
        """
        self._books = books

    def fullmatch(self, text: str) -> str | None:
        """Return a line that is a phrase of any from end to end; None of any other.

        Args:
            text: The line.
        """
        return text if any(book.fullmatch(text) for book in self._books) else None


class Joined:
    """A book, and a regular expression for what is no matter of a few words."""

    def __init__(self, book: Book | Books, pattern: str, flags: int = 0) -> None:
        """Take both; the expression is compiled when it is first used.

        Args:
            book: Asked first.
            pattern: The expression: asked for what the book has not.
            flags: As for `re.compile`.
        """
        self._book = book
        self._pattern = late(pattern, flags)

    def fullmatch(self, text: str) -> str | None:
        """Return a line that either has from end to end; None of any other.

        Args:
            text: The line.
        """
        if self._book.fullmatch(text) is not None or self._pattern.fullmatch(text) is not None:
            return text
        return None


class Starts:
    """How lines begin in many languages: a match has an end, behind which the line goes on."""

    def __init__(self, tables: Sequence[str], pattern: str, flags: int = 0) -> None:
        """Take the tables, and an expression; nothing of them is read before it is used.

        Args:
            tables: Their texts, as `rows` reads them; no phrase of them is open.
            pattern: A regular expression of other beginnings: asked first.
            flags: As for `re.compile`.
        """
        self._tables = tables
        self._also = late(pattern, flags)
        self._compiled: dict[str, re.Pattern[str]] = {}

    def match(self, text: str) -> re.Match[str] | None:
        """Return what a line begins with, the signs before it included.

        Args:
            text: The line.
        """
        if (found := self._also.match(text)) is not None:
            return found
        first = _FIRST.match(text)
        key = "" if first is None else first[1].casefold()
        if key not in self._read:
            return None
        if key not in self._compiled:
            self._compiled[key] = re.compile(self._read[key], re.IGNORECASE)
        return self._compiled[key].match(text)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Return the match of a line that such a beginning is the whole of.

        Args:
            text: The line.
        """
        if (found := self._also.fullmatch(text)) is not None:
            return found
        found = self.match(text)
        return found if found is not None and found.end() == len(text) else None

    @cached_property
    def _read(self) -> dict[str, str]:
        """Regular expressions of the phrases, by the first character."""
        forms: dict[str, set[str]] = {}
        for table in self._tables:
            for phrases in rows(table).values():
                for form in (form for each in phrases for form in spelled(each)):
                    said = " ".join(form.casefold().split())
                    forms.setdefault(said[0], set()).add(said)
        return {key: _beginning(each) for key, each in forms.items()}


_FIRST: Final = re.compile(r"[^\w(>]{0,20}(\w)")


def _beginning(forms: set[str]) -> str:
    """Return a regular expression for some beginnings, the longest first."""
    longest = sorted(forms, key=lambda form: (-len(form), form))
    either = "|".join(
        re.escape(form).replace("'", "['’]").replace(r"\ ", r"\s+") for form in longest
    )
    return rf"[^\w(>]{{0,20}}(?:{either})(?!\w)"
