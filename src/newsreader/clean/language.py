"""Which writing a text is in, as far as reading time and direction need to know."""

import unicodedata
from typing import Final

from newsreader.model.span import Direction
from newsreader.pattern import late

IDEOGRAPHS: Final = "\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
"""Chinese characters in whatever language, as the inside of a regular expression's class."""
KANA: Final = "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"
"""Hiragana and katakana, as the inside of a regular expression's class."""

_SCRIPTS: Final = (
    ("ja", late(f"[{KANA}]")),
    ("zh", late(f"[{IDEOGRAPHS}\u3100-\u312f]")),
    ("ko", late("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")),
    ("th", late("[\u0e01-\u0e5b]")),
    ("he", late("[\u0591-\u05f4]")),
    ("ar", late("[\u0620-\u06d3]")),
)
_SAMPLE: Final = 4000


def primary(tag: str) -> str:
    """Return the language of a BCP 47 tag in lower case: `"pt"` of `"pt-BR"`."""
    return tag.strip().replace("_", "-").partition("-")[0].lower()


def guess(text: str, declared: str = "") -> str:
    """Return the language a text is in, by what was declared, else by its script.

    Args:
        text: Plain text.
        declared: BCP 47 tag from the feed, or `""`.

    Returns:
        A primary language subtag, or `""` where the script alone does not tell (Latin, Cyrillic).
    """
    language = primary(declared)
    if language or text.isascii():
        return language
    sample = text[:_SAMPLE]
    counts = {code: len(pattern.findall(sample)) for code, pattern in _SCRIPTS}
    # Japanese is written in Chinese characters too: a tenth of kana tells.
    if counts["ja"] * 9 >= counts["zh"] and counts["ja"]:
        counts["ja"] += counts["zh"]
    code = max(counts, key=lambda each: counts[each])
    letters = sum(1 for character in sample if character.isalpha())
    return code if counts[code] * 2 > letters else ""


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
