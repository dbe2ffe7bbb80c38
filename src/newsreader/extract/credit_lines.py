"""Lines that are nothing but the credit of a picture, as they stand without a name for it."""

import re
from typing import Final

from newsreader.extract.caption_names import is_labelled, picture_label
from newsreader.markup.rights import ALL_RESERVED
from newsreader.markup.signatures import SENTENCE_ENDS

_SIGNED: Final = re.compile(
    r"(?:©|ⓒ|\([cC]\))\s{0,3}(?:(?:19|20)\d\d[\s,]{1,3})?(?P<who>\S.{1,80})"
)
_RESERVED: Final = re.compile(ALL_RESERVED, re.IGNORECASE)
_BRACKETS: Final = {"(": ")", "[": "]", "（": "）", "【": "】"}
_LONGEST: Final = 120
_MOST_WORDS: Final = 10


def is_credit_line(words: str) -> bool:
    """Tell whether all of a line says who made a picture: a label or a sign, and names.

    Args:
        words: All of it: `"(Photo: Ann Person/AFP)"`, `"© private"`.
    """
    line = unbracketed(words)
    if not line or len(line) > _LONGEST:
        return False
    if is_labelled(line):
        return True
    signed = _SIGNED.fullmatch(line)
    if signed is None or _RESERVED.search(line):
        return False
    who = signed["who"]
    few = len(who.split()) <= _MOST_WORDS and not who.endswith(SENTENCE_ENDS)
    return few and any(map(str.isalpha, who)) and "©" not in who


def is_labelled_at_all(words: str) -> bool:
    """Tell whether a line begins with the word for a picture as a label, whoever is behind it.

    Args:
        words: All of it, in what is called a source: `"Image: youtube"`.
    """
    line = unbracketed(words)
    return len(line) <= _LONGEST and picture_label(line) and not line.endswith(SENTENCE_ENDS)


def unbracketed(words: str) -> str:
    """Return a line without the brackets around all of it."""
    line = " ".join(words.split())
    closing = _BRACKETS.get(line[:1])
    inner = line[1:-1].strip()
    return inner if closing and line.endswith(closing) and closing not in inner else line
