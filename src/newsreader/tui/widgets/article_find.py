"""Finding words in an article, as a person expects it; pure.

The text of a passage is searched, not its lines, so a match may go over the end of a line and over
links and emphasis. Letters are compared without their accents and without case, unless what is
sought has accents or capitals itself; any white space, also one that does not break, is a blank;
soft hyphens are nothing; quotation marks and dashes of all kinds are alike.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from newsreader.dataclass import dataclass, field
from newsreader.typeset.passages import Reading, Spot

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
    }
)
_PLAIN = {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"}
"""Letters with a stroke: they have no accent that could be taken off."""
_UNSEEN = frozenset("\xad\u200b\u200c\u200d\u2060\ufeff")
_MARKED = r"\S[\u0300-\u036f]+"
"""A character and the marks that stand on it."""
_BLANKS = r"\s[\s\xad\u200b]*[\s\xad\u200b]"
"""White space of several characters."""
_HANGUL = ("\uac00", "\ud7a3")


@lru_cache(maxsize=8192)
def _folded(letter: str, accents: bool, case: bool) -> str:
    """What a character and the marks on it are compared as; white space is `" "`."""
    if letter.isspace():
        return " "
    if letter in _UNSEEN:
        return ""
    if accents or _HANGUL[0] <= letter <= _HANGUL[1]:
        text = unicodedata.normalize("NFKC", letter)
    else:
        parts = unicodedata.normalize("NFKD", "".join([_PLAIN.get(one, one) for one in letter]))
        bare = "".join([part for part in parts if not _is_accent(part)])
        text = unicodedata.normalize("NFC", bare)  # voiced kana are letters of their own
    text = text.translate(_ALIKE)
    return text if case else text.casefold()


def _is_accent(char: str) -> bool:
    """Whether a character is a mark that words are also written without.

    Vowel signs of Indian scripts and the voicing marks of Japanese are letters to their readers.
    """
    place = unicodedata.combining(char)
    return 10 <= place <= 36 or 200 <= place <= 240


def _fold(text: str, accents: bool, case: bool) -> tuple[str, Sequence[int]]:
    """Return a text as it is compared, and for each character of that where it comes from.

    The last of these is the length of the text.
    """
    if text.isascii() and "  " not in text and "\n" not in text and "`" not in text:
        return (text if case else text.lower()), range(len(text) + 1)
    # Nearly all characters are compared as one: they are changed all at once, the others singly.
    table = {char: _folded(char, accents, case) for char in set(text)}
    odd = "".join([char for char, folded in table.items() if len(folded) != 1])
    singly = re.compile(f"{_MARKED}|{_BLANKS}" + (f"|[{re.escape(odd)}]" if odd else ""))
    simple = str.maketrans({char: folded for char, folded in table.items() if len(folded) == 1})
    parts: list[str] = []
    origins: list[int] = []
    at = 0
    for found in singly.finditer(text):
        parts.append(text[at : found.start()].translate(simple))
        origins += range(at, found.start())
        folded = " " if found[0].isspace() else _folded(found[0], accents, case)
        parts.append(folded)
        origins += [found.start()] * len(folded)
        at = found.end()
    parts.append(text[at:].translate(simple))
    origins += range(at, len(text) + 1)
    return "".join(parts), origins


@dataclass(slots=True)
class Finder:
    """What is sought on a page, and where it is.

    Attributes:
        reading: The text of the page.
        query: What is sought; `""` for nothing.
        matches: The passage, start and end of each match, in reading order; none overlaps another.
        at: Index of the current match, -1 for none.
    """

    reading: Reading
    query: str = ""
    matches: list[tuple[int, int, int]] = field(default_factory=list)
    at: int = -1
    _texts: dict[tuple[bool, bool], list[tuple[str, Sequence[int]]]] = field(default_factory=dict)

    @property
    def current(self) -> tuple[Spot, Spot] | None:
        """Start and end of the current match."""
        if not 0 <= self.at < len(self.matches):
            return None
        passage, start, end = self.matches[self.at]
        return Spot(passage, start), Spot(passage, end)

    def seek(self, query: str, after: Spot) -> None:
        """Find all places of some words; the first at or after a spot is the current one.

        Args:
            query: The words.
            after: Where to look first.
        """
        self.query = query
        self.matches = list(self._find(query))
        self.at = bisect_left(self.matches, after)
        if self.at == len(self.matches):
            self.at = 0 if self.matches else -1

    def step(self, by: int) -> bool:
        """Go to another match, round at the ends.

        Args:
            by: 1 for the next, -1 for the one before.

        Returns:
            Whether that went over the end of the article.
        """
        if not self.matches:
            return False
        to = self.at + by
        self.at = to % len(self.matches)
        return self.at != to

    def step_from(self, spot: Spot, by: int) -> None:
        """Go to the match next to a spot, round at the ends.

        Args:
            spot: Where the reader is.
            by: 1 for the first at or after it, -1 for the last before it.
        """
        if self.matches:
            after = bisect_left(self.matches, spot)
            self.at = (after if by > 0 else after - 1) % len(self.matches)

    def on_line(self, line: int) -> Iterator[tuple[int, int, bool]]:
        """Yield start and end of each match in a line's characters, and whether it is current.

        Args:
            line: Index of the line.
        """
        passage, stretches = self.reading.lines.get(line, (-1, ()))
        for stretch in stretches:
            shift = stretch.at - stretch.start
            index = bisect_right(self.matches, (passage, stretch.start), key=_end)
            while index < len(self.matches) and self.matches[index][:2] < (passage, stretch.end):
                _, start, end = self.matches[index]
                first, last = max(start, stretch.start), min(end, stretch.end)
                yield first + shift, last + shift, index == self.at
                index += 1

    def _find(self, query: str) -> Iterator[tuple[int, int, int]]:
        case = query != query.lower()
        bare = _fold(query, False, case)[0]
        accents = _fold(query, True, case)[0] != bare
        wanted = _fold(query, accents, case)[0]
        if not wanted.strip():
            return
        mode = (accents, case)
        if mode not in self._texts:
            self._texts[mode] = [_fold(one.text, *mode) for one in self.reading.passages]
        for number, (text, origins) in enumerate(self._texts[mode]):
            start = text.find(wanted)
            while start >= 0:
                end = start + len(wanted)
                last = origins[end]
                # It may end in the midst of a letter that is compared as two.
                last += last == origins[end - 1]
                yield number, origins[start], last
                start = text.find(wanted, end)


def _end(match: tuple[int, int, int]) -> tuple[int, int]:
    return match[0], match[2]
