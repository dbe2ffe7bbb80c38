"""What of a line somebody says: whoever asks for something there is none of the site's."""

import re
from functools import lru_cache
from typing import Final

from newsreader.pattern import late

_SAID: Final = "\u02ee"
"""What stands for a quotation: a letter, which no sign is taken for."""
_MOST: Final = "{0,600}"
_QUOTATION: Final = late(
    rf"[“‟][^“‟”\"]{_MOST}(?:[“‟”\"]|$)|„[^“”„\"]{_MOST}(?:[“”\"]|$)|«[^«»]{_MOST}(?:»|$)"
    rf"|(?<!\w)»(?=\w)[^«»]{_MOST}[«»]|‹(?=\w)[^‹›]{_MOST}›|「[^「」]{_MOST}(?:」|$)"
    rf"|『[^『』]{_MOST}(?:』|$)|(?<![\w”])”(?=\w)[^”]{_MOST}(?:”|$)"
    rf"|(?<!\w)\"(?=\w)[^\"]{_MOST}(?:\"|$)|״(?=\w)[^״]{_MOST}״(?!\w)"
    rf"|(?<!\w)[‘‚](?=\w)[^‘]{_MOST}?[’‘](?!\w)|(?<![\w’])'(?=\w)[^']{_MOST}?'(?!\w)"
)
"""A quotation, and the first part of one that the next paragraph goes on with.

Only at its edge is an apostrophe or the two strokes of an inch or of a Hebrew word a quotation
mark; and an arrow at the start of a line begins nothing that ends.
"""
_MARKS: Final = frozenset("“‟„«»‹「『”\"״‘‚'")
_DASHES: Final = ("—", "–", "―")
_ENDS: Final = (".", "!", "?", "…", "。", "！", "？", "।")
SENTENCES: Final = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？।])\s*")
"""What stands between two sentences."""


@lru_cache(maxsize=1024)
def unquoted(text: str) -> str:
    """Return a line with a letter in the place of each quotation of more than a word.

    Args:
        text: The line.
    """
    if _MARKS.isdisjoint(text):
        return text
    return _QUOTATION.sub(_stand_in, text)


def _stand_in(found: re.Match[str]) -> str:
    """Return what stands for a quotation; a single word is a name or a foreign word."""
    said = found[0]
    return said if len(said.split()) == 1 else f"{said[0]}{_SAID}{said[-1]}"


def is_spoken(text: str) -> bool:
    """Tell whether a line begins with the dash that many languages set before what one says.

    Args:
        text: The line.
    """
    return text.startswith(_DASHES) or (text.startswith("-") and text.endswith(_ENDS))
