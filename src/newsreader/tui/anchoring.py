"""Keeping things in their place where a terminal counts the cells of a text otherwise.

Terminals do not agree on how wide an emoji of several characters is. Of a sign with the wish for
its coloured form (`U+FE0F`), of a tone of skin, a flag or a family some count the parts, some the
whole, and all that follows on the line would stand a cell or more from where it belongs, with
cells of the article before in the gap. So the cells are emptied first, and behind the emoji the
cursor goes where the next one begins: a part too many is covered by what follows, a cell too few
is blank.

Nor do they agree on the vowel signs of Indic scripts (`Mc`), which have a cell of their own in
some. There nothing may be covered: the words run on into the blanks behind them, which lines have
been left (`typeset.breaks`), and what stands behind those is put in its place.
"""

import re
from re import Match

from newsreader.pattern import late
from newsreader.tui.frame import may_be_unsure

_FLAG = "\U0001f1e6-\U0001f1ff"
_TONE = "\U0001f3fb-\U0001f3ff"
_TAG = "\U000e0020-\U000e007f"
_PART = (
    rf"[^\x00-\x20\x7f-\xa0\u200d\ufe0f\u20e3{_FLAG}{_TONE}{_TAG}]"
    rf"(?:\ufe0f?\u20e3|[\ufe0f{_TONE}{_TAG}])"
)
_ONE = "[\u203c-\u3299\U0001f000-\U0001faff]"
_INDIC = "\u0900-\u0dff\u0f00-\u109f\u1700-\u1cff\ua800-\uabff\U00011000-\U00011fff"
_STYLE = re.compile(r"\x1b\[[\d;:]*m")
_SEQUENCE = re.compile(r"\x1b\[[\d;:]*m|\x1b\]8;[^\x07\x1b]*(?:\x07|\x1b\\)")
_UNSURE = late(
    # The words that a terminal is told, of a link or of its title, have no cells.
    r"(?P<told>\x1b[\]P_^][^\x07\x1b]*(?:\x07|\x1b\\)?)"
    rf"|(?P<words>[{_INDIC}](?:{_SEQUENCE.pattern}|(?!  )[^\x00-\x1f\u2500-\u259f])*)(?P<gap> *)"
    rf"|[{_FLAG}]{{2}}"
    rf"|(?:{_PART}|{_ONE}(?=\u200d))[\ufe0f{_TONE}{_TAG}]*"
    rf"(?:\u200d{_ONE}[\ufe0f{_TONE}{_TAG}]*)*"
)
"""What terminals may count otherwise, or what is no text."""


def anchored(text: str) -> str:
    """Return what is written to a terminal, with all that is behind a text held in its place.

    Args:
        text: Text and sequences, as they would be written; a sequence stands in it whole.

    Returns:
        The same object where nothing is to be held.
    """
    return _UNSURE.sub(_held, text) if may_be_unsure(text) else text


def _held(match: Match[str]) -> str:
    """One text in the cells that the screen has given it."""
    if match["told"] is not None:
        return match[0]
    from rich.cells import cell_len  # by it the screen was put together

    if match["words"] is None:
        cells = cell_len(match[0])
        return _covered(match[0], cells) if cells else match[0]
    words = match["words"]
    return _run_on(words, cell_len(_SEQUENCE.sub("", words)), match["gap"])


def _covered(emoji: str, cells: int) -> str:
    """An emoji in cells that are emptied before; at the edge it wraps into no other line."""
    return f"\x1b7{' ' * cells}\x1b8\x1b7\x1b[?7l{emoji}\x1b8\x1b[?7h\x1b[{cells}C"


def _run_on(words: str, cells: int, gap: str) -> str:
    """Words that run on into the gap behind them, which is emptied before."""
    styles = "".join(_STYLE.findall(words))  # what follows has them, and who goes back has not
    emptied = f"\x1b7\x1b[{cells}C{styles}{gap}\x1b8" if gap else ""
    return f"{emptied}\x1b7\x1b[?7l{words}\x1b8\x1b[?7h{styles}\x1b[{cells + len(gap)}C"
