"""Which writing a text is in, as far as reading time and direction need to know."""

import unicodedata
from typing import Final

from newsreader.model.span import Direction

IDEOGRAPHS: Final = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters in whatever language, as the inside of a regular expression's class."""
KANA: Final = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
"""Hiragana and katakana, as the inside of a regular expression's class."""


def primary(tag: str) -> str:
    """Return the language of a BCP 47 tag in lower case: `"pt"` of `"pt-BR"`."""
    return tag.strip().replace("_", "-").partition("-")[0].lower()


def direction(text: str, default: Direction = Direction.LTR) -> Direction:
    """Return the direction of a text's first strong character (Unicode's rules P2 and P3)."""
    if text.isascii():
        return default if default is Direction.LTR or not any(map(str.isalpha, text)) else LTR
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return LTR
        if kind in {"R", "AL"}:
            return Direction.RTL
    return default


LTR: Final = Direction.LTR
"""Left to right, for short."""
