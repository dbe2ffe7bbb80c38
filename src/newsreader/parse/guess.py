"""What letters some bytes are, where nothing that is said of them is true.

Letters of other scripts stand in a row, while the accents of Latin ones stand alone among ASCII:
that tells the two apart. Of the others a library tells which they are. So it does of Latin ones,
but windows-1252, which most of them are in, must be out of the question, or much less likely.
"""

import re
from collections.abc import Mapping
from itertools import islice

from newsreader.errors import NotPlainError
from newsreader.parse.letters import UTF8_LETTER, first_fault

_LOOKED_AT = 200_000
"""Bytes from the first letter that is not ASCII; no more is looked at, however long the feed is."""
_BEFORE = 1_000
_ENOUGH = 20_000
"""Bytes of words that the library is given."""
_HIGH = re.compile(rb"[\x80-\xff]")
_RUN = re.compile(rb"[\x80-\xff]+")
_AROUND = "‚„…‘’“”•–—\xa0«»".encode("cp1252")
"""Signs of Western Europe that stand beside words and make no row of an accent or two."""
_LETTER = re.compile(rb"[A-Za-z]")
_ROW = 3
"""Bytes beyond ASCII that stand side by side in words of no Latin script."""
_MARKUP = re.compile(rb"<[^<>]*>|&#?\w{1,10};")
_OTHERS = {
    "big5hkscs": "big5hkscs", "gb18030": "gb18030", "cp949": "cp949", "cp932": "cp932",
    "euc_jis_2004": "euc_jp", "tis-620": "cp874", "cp874": "cp874",
    "cp1251": "cp1251", "koi8-r": "koi8_r", "koi8-u": "koi8_u", "iso8859-5": "iso8859_5",
    "mac-cyrillic": "mac_cyrillic", "cp1253": "cp1253", "iso8859-7": "iso8859_7",
    "cp1255": "cp1255", "iso8859-8": "iso8859_8", "cp1256": "cp1256", "iso8859-6": "iso8859_6",
}  # fmt: skip
"""Those of other scripts that feeds are met in: the library's name to Python's. Of two that differ
in signs alone, the larger."""
_LATIN = {
    "cp1252": "cp1252", "cp1250": "cp1250", "iso8859-2": "iso8859_2", "cp1254": "cp1254",
    "mac-roman": "mac_roman",
}  # fmt: skip
"""Those of Latin letters; the first is what is taken where nothing speaks against it."""
_UNSURE = re.compile(
    b"[%s]"
    % b"".join(
        re.escape(byte)
        for byte in map(bytes, zip(range(0x80, 0x100)))
        if len({byte.decode(codec, "replace") for codec in ("cp1252", "cp1250", "cp1254")}) > 1
    )
)
"""Letters that are not the same in all of these: without any there is no question."""
_WESTERN, _NONE = "cp1252", "ascii"
_SURER = 2
"""So many times likelier letters of Central Europe must be than those of Western Europe, which are
met much more often, where nothing speaks against these."""
_MANY = 10
"""Different words with such letters that this takes: a few of them, or capitals, tell nothing."""
_ODD = re.compile(
    "[^\\W\\d_][\\x80-\\x9f¡-§¨¬-±²³¶¸¹¼-¿×÷†‡ˆ‰˜\ufffd]++[^\\W\\d_]|[a-zß-öø-ÿœšž][À-ÖØ-ÞŒŠŸŽ]|\ufffd"
)
"""What stands in no word of Western Europe, where signs are none but quotation marks and dashes."""
_FEW_ODD = 4
"""Of so many words one may be so all the same."""
_SEVEN_BITS = re.compile(rb"\x1b\$(?:[@B]|(\)C))")
"""How Japanese, or Korean, begins in seven bits; no XML may hold the first of these bytes."""
_LETTERS = re.compile(rb"(" + UTF8_LETTER + rb")|[\x80-\xff]")
"""A letter in UTF-8 beyond ASCII, or a byte that is none."""
_COUNTED = 50_000
"""So many of them tell."""
_DAMAGED = 4
"""How many whole letters beyond ASCII there must be for each broken one."""
_SAID_DAMAGED = 2
"""As many of a feed that is said to be in UTF-8."""


def guess(body: bytes, *, plain: bool = False) -> str:
    """Tell the encoding of a text that is no UTF-8.

    Args:
        body: The bytes, XML or HTML.
        plain: Whether the library, which takes much memory, is not to be asked.

    Returns:
        A name that Python knows, or `""` for windows-1252 and where it cannot be told.

    Raises:
        NotPlainError: It would have to be asked.
    """
    first = _HIGH.search(body)
    if first is None:
        return ""
    start = max(0, first.start() - _BEFORE)
    # Up to the last blank, so that it ends with a whole letter.
    piece = body[start : start + _LOOKED_AT]
    if start + _LOOKED_AT < len(body):
        piece = piece.rpartition(b" ")[0] or piece
    text = _MARKUP.sub(b" ", piece).split()
    words = [word for word in text if not word.isascii()]
    runs = [len(run.strip(_AROUND)) for word in words for run in _RUN.findall(word)]
    if not words:
        return ""
    in_rows = sum(run for run in runs if run >= _ROW) * 2 >= max(1, sum(runs))
    odd = _is_odd(words)
    small = {word for word in words if not word.isupper()}
    if not (in_rows or odd or (len(small) >= _MANY and _UNSURE.search(b" ".join(words)))):
        return ""
    if plain:
        raise NotPlainError
    if in_rows:
        # Turkish and Czech have such rows too, but among letters of ASCII.
        mixed = sum(_LETTER.search(word) is not None for word in words) * 2 > len(words)
        return _likeliest(words, _OTHERS | _LATIN if mixed else _OTHERS, _SURER if mixed else 1)
    return _likeliest(text, _OTHERS | _LATIN if odd else _LATIN, 1 if odd else _SURER)


def _likeliest(words: list[bytes], among: Mapping[str, str], surer: float) -> str:
    """Return what some words are most likely in, or `""` if that is windows-1252.

    Args:
        words: Some of the text.
        among: Encodings: the library's name to Python's.
        surer: By how much they must be likelier in another one than in windows-1252.
    """
    # Imported here: hardly any feed comes so far.
    import chardet

    found = chardet.detect_all(
        b" ".join(words)[:_ENOUGH],
        ignore_threshold=True,
        compat_names=False,
        include_encodings=[*among, _NONE],
        no_match_encoding=_NONE,
    )
    # Its tables take 26 MB, which the next feed will hardly need, and this one may.
    for one in vars(chardet.models).values():
        if clear := getattr(one, "cache_clear", None):
            clear()
    sure = {one["encoding"] or "": one["confidence"] for one in reversed(found)}
    best = found[0]["encoding"] or "" if found else ""
    if best == _WESTERN or sure.get(best, 0.0) < surer * sure.get(_WESTERN, 0.0):
        return ""
    return among.get(best, "")


def _is_odd(words: list[bytes]) -> bool:
    """Whether words in letters of Western Europe would have signs and capitals within them."""
    odd = sum(_ODD.search(word.decode("cp1252", "replace")) is not None for word in words)
    return odd * _FEW_ODD > len(words)


def in_seven_bits(body: bytes) -> str:
    """Return which encoding of Japanese or Korean in seven bits this is, or `""`."""
    found = _SEVEN_BITS.search(body)
    if found is None or not body.isascii():
        return ""
    return "iso-2022-kr" if found[1] else "iso-2022-jp"


def is_damaged(body: bytes, *, said: bool) -> bool:
    """Tell whether this is a text in UTF-8 of which few letters are broken.

    Args:
        body: The bytes.
        said: Whether something says that it is in UTF-8.
    """
    if first_fault(body) is None:
        return False
    broken = letters = 0
    # Wherever they stand: the letters of an English feed may be far from a broken one.
    for found in islice(_LETTERS.finditer(body), _COUNTED):
        if found[1]:
            letters += len(found[1]) - 1  # the more bytes one has, the less is it an accident
        else:
            broken += 1
    return broken * (_SAID_DAMAGED if said else _DAMAGED) <= letters


def is_nearly_whole(text: str) -> bool:
    """Whether few letters of a text are broken: those of another encoding hardly ever fit."""
    broken = text.count("\ufffd")
    letters = len(text) - len(text.encode("ascii", "ignore")) - broken
    return broken * _DAMAGED <= letters
