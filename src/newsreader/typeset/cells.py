"""How many cells of a terminal a text takes, and where it may be cut without harm.

The unit is the grapheme cluster: a letter with its accents, a flag, a family of emoji. Where the
two tables that are at work in a terminal program disagree (wcwidth here, Rich's where the line is
painted) the larger number is taken, so a line may come out short but never too wide.
"""

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING
from unicodedata import category

from newsreader.late import LateModule
from newsreader.pattern import late

if TYPE_CHECKING:
    import wcwidth
else:
    wcwidth = LateModule("wcwidth")  # most texts need no table, and it loads slowly

NARROW = (
    "\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1"
    "\u03a3-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u1e00-\u1f15"
    "\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2199\u2212\u2500-\u259f\u25a0-\u25a9"
)
"""Characters (as the inside of a `[...]`) that are a cluster by themselves and take one cell."""

WIDE = (
    "\u3001-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3"
    "\uff01-\uff60\U00020000-\U0002a6df"
)
"""Characters that are a cluster by themselves, next to `NARROW` and each other; two cells."""

SUBSTITUTE = "\u25af"
"""Stands for a cluster that is wider than the whole line."""

_NARROW_ONLY = late(f"[{NARROW}]*")
_SIMPLE_ONLY = late(f"[{NARROW}{WIDE}]*")
_WIDE_ONE = late(f"[{WIDE}]")
_NO_LINE_CHARS = late(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff]"
)
_JOINER = "\u200d"
_FLAG_FIRST, _FLAG_LAST = "\U0001f1e6", "\U0001f1ff"
_TONE_FIRST, _TONE_LAST = "\U0001f3fb", "\U0001f3ff"
_EMOJI_STYLE = "\ufe0f"
_FIRST_SPACING = "\u0903"
_STYLED = re.compile(rf"(^|.){_EMOJI_STYLE}+", re.DOTALL)


def printable(text: str) -> str:
    r"""Return text without what may not stand on a line; `"\n"` stays.

    Foreign text is clean before it comes here; this is the second guard, so that a width is
    always the width that is painted. Soft hyphens go too: words are not hyphenated.

    Args:
        text: Any text.

    Returns:
        The same object when there was nothing to remove; a tab becomes a space.
    """
    if not text.isprintable():
        if "\t" in text:
            text = text.replace("\t", " ")
        text = _NO_LINE_CHARS.sub("", text)
    return _STYLED.sub(_styled, text) if _EMOJI_STYLE in text else text


def _styled(match: re.Match[str]) -> str:
    """A character with the sign that asks for an emoji; without it where there is none to ask for.

    After a blank or a mark alone it would be widened together with what stands before it.
    """
    before = match[1]
    asks = bool(before) and category(before)[0] not in "MZC"
    return before + _EMOJI_STYLE * asks


def is_narrow(text: str) -> bool:
    """Return whether each character is a cluster by itself and takes one cell."""
    return (text.isascii() and text.isprintable()) or _NARROW_ONLY.fullmatch(text) is not None


def is_simple(text: str) -> bool:
    """Return whether each character is a cluster by itself and takes one or two cells."""
    return _SIMPLE_ONLY.fullmatch(text) is not None


def simple_widths(text: str) -> list[int]:
    """Return the cells of each character of a text that `is_simple`."""
    wide = _WIDE_ONE.match
    widths = {char: 2 if wide(char) else 1 for char in set(text)}
    return [widths[char] for char in text]


@lru_cache(maxsize=8192)
def _char_width(char: str) -> int:
    """Cells of one character; one that this Python does not know yet may be painted as one cell."""
    width = max(wcwidth.wcwidth(char), 0)
    return max(width, 1) if unicodedata.category(char) == "Cn" else width


def _joined_width(char: str) -> int:
    """Cells of one character of several: half a flag is one cell, a tone of skin none."""
    if _FLAG_FIRST <= char <= _TONE_LAST:
        if char <= _FLAG_LAST:
            return 1
        if char >= _TONE_FIRST:
            return 0
    return _char_width(char)


@lru_cache(maxsize=8192)
def cluster_width(cluster: str) -> int:
    """Return the cells of one grapheme cluster, by the larger of the two ways to count.

    Args:
        cluster: One cluster as `clusters` gives it.

    Returns:
        Cells, 0 for a lone combining mark.
    """
    if len(cluster) == 1:
        return _char_width(cluster)
    total, last, skip = 0, 0, False
    for char in cluster:
        if skip:
            skip = False
        elif char == _JOINER:
            skip = True
        elif char == _EMOJI_STYLE:
            total, last = total + (last == 1), 0
        elif width := _joined_width(char):
            total, last = total + width, width
    return max(total, wcwidth.wcswidth(cluster))


def spacing_marks(text: str) -> int:
    """Return how many cells more some terminals need for a text: one for each vowel sign (`Mc`).

    Args:
        text: Any text.
    """
    if text.isascii() or max(text) < _FIRST_SPACING:
        return 0
    return sum([category(char) == "Mc" for char in text if char >= _FIRST_SPACING])


def most_cells(cluster: str) -> int:
    """Return the cells of one cluster where each vowel sign has its own, if that is more.

    Args:
        cluster: One cluster as `clusters` gives it.
    """
    marks = spacing_marks(cluster) if len(cluster) > 1 else 0
    return max(cluster_width(cluster), marks and sum(map(_char_width, cluster)) + marks)


def clusters(text: str) -> list[str]:
    """Return the grapheme clusters of a text, in order and without loss."""
    return list(wcwidth.iter_graphemes(text))


def cell_width(text: str) -> int:
    """Return how many cells of a terminal a text takes.

    Args:
        text: Printable text without line breaks.

    Returns:
        Cells.
    """
    if is_narrow(text):
        return len(text)
    if is_simple(text):
        return len(text) + len(_WIDE_ONE.findall(text))
    return sum([cluster_width(cluster) for cluster in wcwidth.iter_graphemes(text)])


def cut(text: str, width: int) -> str:
    """Return the start of a text that fits, ended with `…` where something was cut off.

    Args:
        text: Printable text without line breaks.
        width: Cells, at least 1.

    Returns:
        Text of `width` cells at most.
    """
    if cell_width(text) <= width:
        return text
    taken: list[str] = []
    room = width - 1
    for cluster in wcwidth.iter_graphemes(text):
        room -= cluster_width(cluster)
        if room < 0:
            break
        taken.append(cluster)
    return "".join(taken).rstrip() + "…"
