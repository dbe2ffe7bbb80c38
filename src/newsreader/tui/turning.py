"""Names and labels that are read from the right, turned into the order of the eye.

What puts whole paragraphs in order is loaded with the first of them: a start does without it.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from newsreader.late import LateModule
from newsreader.typeset.bidi_levels import has_rtl

if TYPE_CHECKING:
    from newsreader.typeset import bidi
else:
    bidi = LateModule("newsreader.typeset.bidi")


def turned(text: str, *, rtl: bool | None = None) -> str:
    """Return a text of one line as it is painted from left to right.

    Each piece of a line is turned on its own: a figure beside a name would go with it.

    Args:
        text: One line, in the order in which it is read.
        rtl: As for `bidi.visual_text`.
    """
    return bidi.visual_text(text, rtl=rtl) if rtl or has_rtl(text) else text


def quoted(text: str) -> tuple[str, ...]:
    """Return the parts of a sentence of ours, what it quotes apart: that is turned, not the rest.

    Args:
        text: `“words” 1/2`, or any other.
    """
    before, opened, rest = text.partition("“")
    words, closed, after = rest.rpartition("”")
    return (before + opened, words, closed + after) if words else (text,)


def turning(visual: bool) -> Callable[[str], str]:
    """Return what puts a text of one line in the order in which it is to be painted.

    Args:
        visual: Whether we do that; else the terminal does, or nobody.
    """
    return turned if visual else str
