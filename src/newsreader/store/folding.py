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


def fold_words(text: str) -> str:
    """Return `text` as it is indexed and looked for: one case, one form, scripts set apart."""
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFKC", text).casefold()
    return _ALONE.sub(r" \1 ", _POINTS.sub("", text))
