"""What letters some bytes are, where nothing that is said of them is true.

Letters of other scripts stand in a row, while the accents of Latin ones stand alone among ASCII:
that tells the two apart, and keeps texts of Western Europe from every guess. Of the others a
library tells which they are.
"""

import re

from newsreader.parse.letters import first_fault

_LOOKED_AT = 200_000
"""Bytes from the first letter that is not ASCII; no more is looked at, however long the feed is."""
_BEFORE = 1_000
_ENOUGH = 20_000
"""Bytes of words that the library is given."""
_SHORT = 500
"""Fewer bytes than this are given several times: of a few words the library makes nothing."""
_HIGH = re.compile(rb"[\x80-\xff]")
_RUN = re.compile(rb"[\x80-\xff]+")
_ROW = 3
"""Bytes beyond ASCII that stand side by side in words of no Latin script."""
_MARKUP = re.compile(rb"<[^<>]*>|&#?\w{1,10};")
_ENCODINGS = [
    *("big5", "gb18030", "cp949", "cp932", "euc_jp"),
    *("cp1251", "koi8_r", "koi8_u", "cp1253", "cp1255", "cp1256", "tis_620"),
]
"""Those of other scripts that feeds are met in; of two that differ in signs alone, the larger."""
_SEVEN_BITS = re.compile(rb"\x1b\$(?:[@B]|(\)C))")
"""How Japanese, or Korean, begins in seven bits; no XML may hold the first of these bytes."""
_WORD = re.compile(r"[^\W\d_]+")
_DAMAGED = 4
"""How many whole letters beyond ASCII there must be for each broken one."""


def guess(body: bytes) -> str:
    """Tell the encoding of a text that is no UTF-8, of a script other than the Latin one.

    Args:
        body: The bytes, XML or HTML.

    Returns:
        A name that Python knows, or `""` where the letters are Latin ones or cannot be told.
    """
    first = _HIGH.search(body)
    if first is None:
        return ""
    start = max(0, first.start() - _BEFORE)
    # Up to the last blank, so that it ends with a whole letter.
    piece = body[start : start + _LOOKED_AT]
    if start + _LOOKED_AT < len(body):
        piece = piece.rpartition(b" ")[0] or piece
    words = [word for word in _MARKUP.sub(b" ", piece).split() if not word.isascii()]
    runs = [len(run) for word in words for run in _RUN.findall(word)]
    if sum(run for run in runs if run >= _ROW) * 2 < sum(runs) or not words:
        return ""
    sample, length = [], 0
    for word in words:
        sample.append(word)
        length += len(word) + 1
        if length > _ENOUGH:
            break
    # Imported here: hardly any feed comes so far.
    from charset_normalizer import from_bytes

    text = b" ".join(sample) + b" "
    found = from_bytes(text * (1 + _SHORT // length), cp_isolation=_ENCODINGS)
    best = found.best()
    if best is None:
        return ""
    # Of two words it knows little; but in wrong letters capitals hardly stand where they belong.
    written = (each for each in found if each.chaos <= best.chaos and _is_written(str(each)))
    return next(written, best).encoding


def _is_written(text: str) -> bool:
    """Whether each word is in small or in large letters or begins with a large one, as some do."""
    begun = [word for word in _WORD.findall(text) if not word.islower() and not word.isupper()]
    return bool(begun) and all(word.istitle() for word in begun)


def in_seven_bits(body: bytes) -> str:
    """Return which encoding of Japanese or Korean in seven bits this is, or `""`."""
    found = _SEVEN_BITS.search(body)
    if found is None or not body.isascii():
        return ""
    return "iso-2022-kr" if found[1] else "iso-2022-jp"


def is_damaged(body: bytes) -> bool:
    """Whether this is a text in UTF-8 of which few letters are broken."""
    at = first_fault(body)
    if at is None:
        return False
    piece = body[max(0, at - _LOOKED_AT) : at + _LOOKED_AT].decode("utf-8", "replace")
    broken = piece.count("\ufffd")
    letters = len(piece) - len(piece.encode("ascii", "ignore")) - broken
    # Letters of another encoding are hardly ever letters of this one.
    return broken * _DAMAGED <= letters
