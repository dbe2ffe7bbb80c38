"""The print that is kept of an article, to know it again when its feed gives it anew.

A print is a short text that the store keeps as the article's content hash. Its first part says
whether anything of the article has changed. The rest are small digests of its guid, link, title,
date and text: when a feed has given all its guids away, they tell whether what carries the old link
or date is the old article or another one. Where an entry has little but its words, a sketch of them
is kept as well, to tell an edited text from another one.
"""

from base64 import b64decode
from binascii import b2a_base64
from hashlib import blake2b
from struct import Struct, pack, unpack
from zlib import crc32

from newsreader.dataclass import dataclass

STROKES = 12
"""Numbers of a sketch."""
_NEARLY = 0.75
"""The part of two sketches that must be common where the texts are nearly the same."""
CONTENT = 12
"""Characters of a print that say whether anything but a date has changed."""
_PACKED = Struct(">HHHIHQHQB")
_GUID_AND_DATE = Struct(">2xH18xQ")
"""Where they stand in that."""
_BODY = 128
"""Beside the renewals: that a body of three bytes follows."""
_NUMBERS = {2: (1 << 16) - 1, 3: (1 << 24) - 1}
"""How many numbers of so many bytes stand for a text; 0 stands for none."""
_PRINT = CONTENT + 4 * -(-_PACKED.size // 3)


@dataclass(frozen=True, slots=True)
class Print:
    """What was kept of an article; a number is 0 where it had no such thing.

    Attributes:
        content: Of all that the publisher can change but the dates.
        primary: Of the key it was first stored under; it tells articles apart that are alike.
        guid: Of its guid.
        link: Of its link, with the host.
        text: Of its summary and text, as they are read, and of its files.
        title: Of its title.
        words: A bit for each word of its title.
        numbers: Of the numbers in its title.
        date: Seconds from the year 1 to when it was published.
        renewals: How often it has been given further keys.
        sketch: The smallest of the numbers that stand for the pairs of words of its text, rising;
            only of an article that has no date, or neither guid nor link.
        body: As `text`, but without the summary; only where there are both.
    """

    content: str
    primary: int = 0
    guid: int = 0
    link: int = 0
    text: int = 0
    title: int = 0
    words: int = 0
    numbers: int = 0
    date: int = 0
    renewals: int = 0
    sketch: tuple[int, ...] = ()
    body: int = 0

    def __str__(self) -> str:
        data = _PACKED.pack(
            self.primary, self.guid, self.link, self.text, self.title, self.words, self.numbers,
            self.date, self.renewals | (_BODY if self.body else 0),
        )  # fmt: skip
        text = self.content + _letters(data)
        if self.body:
            text += _letters(self.body.to_bytes(3, "big"))
        if self.sketch:
            text += _letters(pack(f">{len(self.sketch)}H", *self.sketch))
        return text

    @staticmethod
    def is_print(text: str) -> bool:
        """Whether `str` made this text; if not, it is the hash of an earlier version."""
        return len(text) >= _PRINT

    @classmethod
    def read(cls, text: str) -> "Print | None":
        """Return what `str` was made of; None where it is the hash of an earlier version."""
        if not cls.is_print(text):
            return None
        primary, guid, link, said, title, words, numbers, date, renewals = _PACKED.unpack(
            b64decode(text[CONTENT:_PRINT])
        )
        end = _PRINT + 4 * bool(renewals & _BODY)
        body = int.from_bytes(b64decode(text[_PRINT:end]), "big") if renewals & _BODY else 0
        drawn = b64decode(text[end:]) if len(text) > end else b""
        sketch = unpack(f">{len(drawn) // 2}H", drawn)
        renewals &= ~_BODY
        return cls(
            text[:CONTENT], primary, guid, link, said, title, words, numbers, date, renewals,
            sketch, body,
        )  # fmt: skip

    @staticmethod
    def guid_and_date_of(text: str) -> tuple[int, int]:
        """Return `guid` and `date` of what `str` made, without reading the rest."""
        guid, date = _GUID_AND_DATE.unpack(b64decode(text[CONTENT : CONTENT + 40]))
        return guid, date

    def titled_like(self, other: "Print") -> bool:
        """Whether at least half of the words of the two titles are the same."""
        common = (self.words & other.words).bit_count()
        return common > 0 and 2 * common >= max(self.words.bit_count(), other.words.bit_count())

    def titled_within(self, other: "Print") -> bool:
        """Whether one of the two titles has all words of the other, and the same numbers."""
        if self.numbers != other.numbers or not (self.words and other.words):
            return False
        return self.words | other.words in (self.words, other.words)

    def says_like(self, other: "Print") -> bool:
        """Whether half of the text of one is in the other, by what is known of both."""
        mine, theirs = self._beside(other)
        common, least = len(mine & theirs), min(len(mine), len(theirs))
        # That two texts of a few words both begin with "The" says nothing.
        return common > 0 and 2 * common >= least and (common > 1 or least == 1)

    def says_nearly(self, other: "Print") -> bool:
        """Whether hardly anything of the text of one is not in the other, whichever is longer."""
        mine, theirs = self._beside(other)
        common = len(mine & theirs)
        return common > 1 and common >= _NEARLY * max(len(mine), len(theirs))

    def overlap(self, other: "Print") -> float:
        """Return which part of the text of one is in the other, by what is known of both."""
        mine, theirs = self._beside(other)
        return len(mine & theirs) / max(1, min(len(mine), len(theirs)))

    def _beside(self, other: "Print") -> tuple[set[int], set[int]]:
        """Return the sketches as far as both are known."""
        mine, theirs = set(self.sketch), set(other.sketch)
        for drawn in (self.sketch, other.sketch):
            if len(drawn) == STROKES:
                # What lies above its last number may be in that text, and not in its sketch.
                mine = {one for one in mine if one <= drawn[-1]}
                theirs = {one for one in theirs if one <= drawn[-1]}
        return mine, theirs


def small(text: str, size: int = 2) -> int:
    """Return a number of two or three bytes that stands for a text, 0 for none."""
    if not text:
        return 0
    return crc32(text.encode("utf-8", "replace")) % _NUMBERS[size] + 1


def digest(text: str) -> str:
    """Return `CONTENT` characters that stand for a text."""
    hashed = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=3 * CONTENT // 4)
    return _letters(hashed.digest())


def _letters(data: bytes) -> str:
    """Return bytes in base64."""
    return b2a_base64(data, newline=False).decode()
