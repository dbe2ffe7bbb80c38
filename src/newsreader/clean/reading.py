"""How long a text takes to read silently.

The English rate, 238 words a minute of non-fiction, is the mean of 190 studies in M. Brysbaert,
"How many words do we read per minute? A review and meta-analysis of reading rate", Journal of
Memory and Language 109 (2019) 104047. It also finds that the rates of other languages follow from
the number of words they need for the same message. That number is measured by the equal texts of
S. Trauzettel-Klosinski and K. Dietz, "Standardized assessment of reading performance: the new
International Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012)
5452-5461, read aloud in 17 languages (English: 228 words a minute). So each rate below is
238 x (its rate there) / 228. A declared language that neither work measured is given the mean of
the 17 (184 there); text of unknown language is counted as English.

Chinese and Japanese are counted by characters, 390 and 500 a minute. Korean is written with spaces
and counted by words; it was not among the 17, and takes the rate of Turkish, which builds its words
alike: about as many syllables a minute as the 500 often given for it. Thai, Lao, Khmer and Burmese
are written without spaces: five of their letters are counted as a word.
"""

import re
from functools import lru_cache
from itertools import filterfalse
from typing import Final

from newsreader.clean.language import IDEOGRAPHS, KANA, primary
from newsreader.dataclass import dataclass
from newsreader.pattern import late

_ENGLISH: Final = 238
_MEASURED_ALOUD: Final = {
    "ar": 138,
    "de": 179,
    "en": 228,
    "es": 218,
    "fi": 161,
    "fr": 195,
    "he": 187,
    "it": 188,
    "ko": 166,
    "nl": 202,
    "pl": 166,
    "pt": 181,
    "ru": 184,
    "sl": 180,
    "sv": 199,
    "tr": 166,
}
_MEAN_ALOUD: Final = 184
_CHINESE: Final = 390
_JAPANESE: Final = 500
_LETTERS_A_WORD: Final = 5

_CHARACTER: Final = late(f"[{IDEOGRAPHS}{KANA}]")
_KANA: Final = late(f"[{KANA}]")
_UNSPACED: Final = late(
    "[\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e45\u0e81-\u0eb0\u0ec0-\u0ec4\u1000-\u102a\u1780-\u17b3]"
)
_UNSPACED_RUN: Final = late("[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]+")
_LETTER: Final = re.compile(r"[^\W_]")
_PARTING: Final = "\u2013\u2014\u2026"
_ASCII: Final = [chr(code) for code in range(128)]
_SHAPES: Final = bytes(
    ord("a" if character.isalnum() else " " if character.isspace() else character)
    for character in _ASCII
) + bytes(128)
_SIGNS: Final = "".join(
    character for character in _ASCII if not (character.isalnum() or character.isspace())
).encode()


@dataclass(frozen=True, slots=True)
class Reading:
    """How much there is to read.

    Attributes:
        words: How many words, Chinese and Japanese characters counting as one each.
        minutes: Whole minutes to the nearest, at least 1.
    """

    words: int
    minutes: int


@lru_cache(100)
def words_a_minute(language: str) -> int:
    """Return the silent-reading rate of a language that is counted by words.

    Args:
        language: BCP 47 tag, or `""` where it is not known.
    """
    code = primary(language)
    if code in {"", "zh", "ja"}:
        return _ENGLISH  # foreign words in Chinese and Japanese text are English for the most part
    aloud = _MEASURED_ALOUD.get(code, _MEAN_ALOUD)
    return round(_ENGLISH * aloud / _MEASURED_ALOUD["en"])


def _characters_a_minute(characters: int, kana: int, language: str) -> int:
    code = primary(language)
    if code in {"zh", "ja"}:
        return _JAPANESE if code == "ja" else _CHINESE
    # A tenth of kana: no Japanese text has less, no Chinese one as much.
    return _JAPANESE if kana * 10 >= characters else _CHINESE


def count_words(text: str) -> int:
    """Return how many words stand in a text that parts them by spaces, dashes or ellipses."""
    if text.isascii():
        # Letters are made all one, what is neither letter nor space goes: words begin after spaces.
        return (b" " + text.encode().translate(_SHAPES, _SIGNS)).count(b" a")
    for sign in _PARTING:
        if sign in text:
            text = text.replace(sign, " ")
    pieces = text.split()
    # Most have nothing but letters and figures; only the others must be looked into.
    others = list(filterfalse(str.isalnum, pieces))
    return len(pieces) - len(others) + len(list(filter(_LETTER.search, others)))


def reading_time(text: str, language: str = "") -> Reading:
    """Count the words of a text and the minutes it takes.

    Args:
        text: Plain text.
        language: BCP 47 tag as declared, or `""`.

    Returns:
        The count and the time; text in two writings is counted in each and both times are added.
    """
    characters = kana = unspaced = 0
    if not text.isascii():
        characters = len(_CHARACTER.findall(text))
        if characters:
            kana = len(_KANA.findall(text))
            text = _CHARACTER.sub(" ", text)
        unspaced = len(_UNSPACED.findall(text))
        if unspaced:
            text = _UNSPACED_RUN.sub(" ", text)
    words = count_words(text) + -(-unspaced // _LETTERS_A_WORD)
    rate = words_a_minute(language)
    if not characters:
        return Reading(words, _minutes(words, rate))
    other = _characters_a_minute(characters, kana, language)
    minutes = _minutes(words * other + characters * rate, rate * other)
    return Reading(words + characters, minutes)


def _minutes(amount: int, rate: int) -> int:
    """Return the minutes to the nearest, half of one being one, and at least 1."""
    return max(1, (2 * amount + rate) // (2 * rate))
