"""Keeping what stands behind an emoji in its place, in a terminal that counts its cells otherwise.

Terminals do not agree on how wide an emoji of several characters is. Of a sign with the wish for
its coloured form (`U+FE0F`), of a tone of skin, a flag or a family some count the parts, some the
whole, and all that follows on the line would stand a cell or more from where it belongs, with
cells of the article before in the gap. So the cells are emptied first, and behind the emoji the
cursor goes where the next one begins: a part too many is covered by what follows, a cell too few
is blank.
"""

from re import Match

from newsreader.pattern import late
from newsreader.tui.frame import may_have_emoji

_FLAG = "\U0001f1e6-\U0001f1ff"
_TONE = "\U0001f3fb-\U0001f3ff"
_TAG = "\U000e0020-\U000e007f"
_PART = (
    rf"[^\x00-\x20\x7f-\xa0\u200d\ufe0f\u20e3{_FLAG}{_TONE}{_TAG}]"
    rf"(?:\ufe0f?\u20e3|[\ufe0f{_TONE}{_TAG}])"
)
_ONE = "[\u203c-\u3299\U0001f000-\U0001faff]"
_UNSURE = late(
    # The words that a terminal is told, of a link or of its title, have no cells.
    r"(?P<told>\x1b[\]P_^][^\x07\x1b]*(?:\x07|\x1b\\)?)"
    rf"|[{_FLAG}]{{2}}"
    rf"|(?:{_PART}|{_ONE}(?=\u200d))[\ufe0f{_TONE}{_TAG}]*"
    rf"(?:\u200d{_ONE}[\ufe0f{_TONE}{_TAG}]*)*"
)
"""An emoji of several characters, or what is no text."""


def anchored(text: str) -> str:
    """Return what is written to a terminal, with all behind an emoji held in its place.

    Args:
        text: Text and sequences, as they would be written; a sequence stands in it whole.

    Returns:
        The same object where nothing is to be held.
    """
    return _UNSURE.sub(_held, text) if may_have_emoji(text) else text


def _held(match: Match[str]) -> str:
    """One emoji in the cells that the screen has given it."""
    if match["told"] is not None:
        return match[0]
    from rich.cells import cell_len  # by it the screen was put together

    emoji = match[0]
    cells = cell_len(emoji)
    if not cells:
        return emoji
    # Its cells are emptied, and at the edge of the screen it wraps into no other line.
    return f"\x1b7{' ' * cells}\x1b8\x1b7\x1b[?7l{emoji}\x1b8\x1b[?7h\x1b[{cells}C"
