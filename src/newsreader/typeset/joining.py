"""Arabic letters in the forms in which they join, for terminals that put down cell by cell.

Once letters stand in the order of the eye no terminal can tell how they join, and many never do.
Unicode has each form as a character of its own (Arabic Presentation Forms, which most fonts with
Arabic have), one cell wide like the letter itself. Ligatures are left alone: they would take fewer
cells than their letters.
"""

import unicodedata
from functools import cache

_FORMS = ("<isolated>", "<final>", "<initial>", "<medial>")
_ISOLATED, _FINAL, _INITIAL, _MEDIAL = range(4)
_TATWEEL = "\u0640"
_JOINER = "\u200d"


@cache
def _table() -> dict[str, tuple[str, str, str, str]]:
    """Each letter that has forms, with its isolated, final, initial and medial one or `""`."""
    found: dict[str, list[str]] = {}
    for code in (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEF5)):
        form, _, letters = unicodedata.decomposition(chr(code)).partition(" ")
        if form in _FORMS and len(letters) == 4:
            forms = found.setdefault(chr(int(letters, 16)), [""] * 4)
            forms[_FORMS.index(form)] = chr(code)
    return {letter: (a, b, c, d) for letter, (a, b, c, d) in found.items()}


def joined(text: str) -> str:
    """Return text with each Arabic letter in the form that its neighbours ask for.

    Args:
        text: In the order in which it is read.

    Returns:
        As many characters, each of as many cells.
    """
    if not any("\u0621" <= char <= "\u06d3" for char in text):
        return text
    table = _table()
    shown = list(text)
    before = -1  # the letter before that reaches out to the next one
    for index, char in enumerate(text):
        if unicodedata.category(char) in {"Mn", "Me"}:
            continue
        forms = table.get(char)
        if forms is None:
            before = index if char in (_TATWEEL, _JOINER) else -1
            continue
        reached = before >= 0 and bool(forms[_FINAL])
        if reached:
            _reach(shown, text, before, table)
        form = forms[_FINAL if reached else _ISOLATED]
        shown[index] = form or char
        before = index if forms[_INITIAL] else -1
    return "".join(shown)


def _reach(
    shown: list[str], text: str, index: int, table: dict[str, tuple[str, str, str, str]]
) -> None:
    """Let a letter reach out to the one that follows it."""
    forms = table.get(text[index])
    if forms is None:
        return
    joins = shown[index] == forms[_FINAL]
    shown[index] = forms[_MEDIAL if joins else _INITIAL] or shown[index]
