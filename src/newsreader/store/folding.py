"""Text for the full-text index, and text that is looked for in it: both are folded alike.

SQLite's tokenizer splits at everything that is no letter and no digit. Scripts that are written
without spaces would be one endless word each, so every character of theirs is set apart, both in
the index and in what is looked for: a word of such a script is then a phrase of characters, which
finds it anywhere.
"""

import unicodedata

from newsreader.pattern import late

_ALONE = late(
    "(["
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"  # kana, iteration mark
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese characters
    "\uac00-\ud7a3"  # Hangul: spaced, but with its particles stuck to the words
    "])"
)
_POINTS = late("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]")
"""Vowel points of Hebrew and Arabic and the Arabic stretch: written by some, meant by all."""

_STROKES = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i"}
"""Letters with a stroke: they have no accent that could be taken off."""
_OTHERS = late("[øłđħŧı\u0370-\u052f\u1f00-\u1fff]")
"""What the tokenizer leaves as it is, though words are also written without it: it takes the
accents off Latin letters alone."""
_ACCENTS = late("(?<!\u0438)[\u0300-\u036f]|(?<=\u0438)[\u0300-\u0305\u0307-\u036f]")
"""Marks on letters, but for that of the Russian short i, which is a letter of its own."""


def fold_words(text: str) -> str:
    """Return `text` as it is indexed and looked for: one case, one form, scripts set apart."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", text).casefold()
    if _OTHERS.search(text):
        text = _without_accents(text)
    return _ALONE.sub(r" \1 ", _POINTS.sub("", text))


def _without_accents(text: str) -> str:
    """Take off what words are also written without, in Greek and Cyrillic as in Latin letters."""
    for letter, plain in _STROKES.items():
        text = text.replace(letter, plain)
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare)
