"""The marks that the words of a `<q>` stand in, by the language around them."""

from typing import Final

_OUTER: Final = {
    "": "“”",
    "bg": "„“",
    "cs": "„“",
    "da": "»«",
    "de": "„“",
    "de-ch": "«»",
    "el": "«»",
    "es": "«»",
    "et": "„“",
    "fi": "””",
    "fr": "«»",
    "fr-ch": "«»",
    "hr": "„“",
    "hu": "„”",
    "hy": "«»",
    "is": "„“",
    "it": "«»",
    "ja": "「」",
    "lt": "„“",
    "lv": "«»",
    "nb": "«»",
    "nn": "«»",
    "no": "«»",
    "pl": "„”",
    "pt-pt": "«»",
    "ro": "„”",
    "ru": "«»",
    "sk": "„“",
    "sl": "„“",
    "sr": "„“",
    "sv": "””",
    "uk": "«»",
    "zh-hk": "「」",
    "zh-tw": "「」",
    "zh-hant": "「」",
}
_INNER: Final = {
    "“”": "‘’",
    "„“": "‚‘",
    "„”": "«»",
    "«»": "“”",
    "»«": "›‹",
    "””": "’’",
    "「」": "『』",
}
_SPACED: Final = frozenset({"fr"})
_TIE: Final = "\u00a0"


def quotation_marks(language: str, depth: int) -> tuple[str, str]:
    """Return the marks before and after quoted words.

    Args:
        language: Its tag in lower case (`"de"`, `"de-ch"`), or `""`.
        depth: How many other quotations they stand in.
    """
    base = language.partition("-")[0]
    marks = _OUTER.get(language) or _OUTER.get(base) or _OUTER[""]
    if depth % 2:
        marks = _INNER[marks]
    tie = _TIE if base in _SPACED and language != "fr-ch" and marks == "«»" else ""
    return marks[0] + tie, tie + marks[1]
