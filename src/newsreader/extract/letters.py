"""The bytes of a page to its characters: what the server said, what the page says, what it is."""

import codecs
import re
from typing import Final

from newsreader.model.names import names

LONGEST: Final = 8_000_000
"""Bytes of a page that are looked at."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32le"),
    (codecs.BOM_UTF32_BE, "utf-32be"),
    (codecs.BOM_UTF16_LE, "utf-16le"),
    (codecs.BOM_UTF16_BE, "utf-16be"),
)
_WIDE: Final = ((b"<\x00", "utf-16le"), (b"\x00<", "utf-16be"))
_META: Final = re.compile(
    rb"<meta\b[^>]{0,400}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{1,40})", re.I
)
_DECLARED: Final = re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w:.-]{1,40})")
_HEAD: Final = 8192
"""Bytes at the start of a page in which it may say what it is written in."""
_ALIASES: Final = {
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "utf8": "utf-8",
    "big5": "big5hkscs",
}
"""What browsers read where a page names its letters so."""
_NO_ENCODINGS: Final = names("""
    unicode-escape raw-unicode-escape idna punycode utf-7 undefined
    """)
_SAMPLE: Final = 200_000
"""Bytes of a page by which it is told from what is no text at all."""
_CONTROLS: Final = bytes({*range(1, 32)} - set(b"\t\n\x0c\r\x1b"))
"""What no text has in it in any encoding, but for the zeros of wide letters."""
_MOST_CONTROLS: Final = 100
"""A page one of so many bytes of which is such is a picture, an archive or the like."""
_SPOILT: Final = re.compile("[\x80-\x9f]")
"""Controls that no text has; letters of UTF-8 read as Latin-1 have them."""
_SOFT_HYPHEN: Final = "\xad"
_NO_TEXT: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\ud800-\udfff\ufffe\uffff]+")


def is_binary(data: bytes) -> bool:
    """Tell whether bytes are no text in any encoding, whatever their server calls them.

    Args:
        data: The bytes, unpacked.
    """
    head = data[:_SAMPLE]
    if head.startswith(tuple(start for start, _ in (*_MARKS, *_WIDE))):
        return False
    letters = head.replace(b"\0", b"")
    controls = len(letters) - len(letters.translate(None, _CONTROLS))
    return controls * _MOST_CONTROLS > len(letters)


def page_text(data: bytes, charset: str = "") -> str:
    """Decode the bytes of a page.

    A mark at the start is the truth; then bytes that are UTF-8 throughout and hold more than ASCII
    are UTF-8 whatever is said of them, once more where their letters are UTF-8 that somebody had
    taken for Latin-1; then what the server said, what the page says, and at last
    windows-1252, in which anything is something.

    Args:
        data: The bytes, unpacked; those beyond `LONGEST` are not looked at.
        charset: What the server said (`"iso-8859-1"`), or `""`.

    Returns:
        The characters, without those that no tree takes.
    """
    data = data[:LONGEST]
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _tidy(data[len(mark) :].decode(name, "replace"))
    for start, name in _WIDE:
        if data.startswith(start):
            return _tidy(data.decode(name, "replace"))
    head = data[:_HEAD]
    found = _META.search(head) or _DECLARED.search(head)
    declared = found[1].decode("ascii", "ignore") if found else ""
    for name in ("utf-8", charset, declared):
        text = _decoded(data, name)
        if text is not None:
            return _tidy(_once(text) if name == "utf-8" else text)
    for name in (charset, declared):
        if _known(name):
            text = data.decode(_known(name), "replace")
            if text.count("\ufffd") * 100 <= len(text):  # a few broken letters in a long page
                return _tidy(text)
    text = data.decode("utf-8", "replace")
    if text.count("\ufffd") * 1000 <= len(text):
        return _tidy(text)
    return _tidy(data.decode("windows-1252", "replace"))


def _known(name: str) -> str:
    """Return the name of an encoding that pages are written in, or `""`."""
    name = name.strip().strip("\"'").lower()
    name = _ALIASES.get(name, name)
    try:
        codec = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    return "" if not codec._is_text_encoding or codec.name in _NO_ENCODINGS else name


def _decoded(data: bytes, name: str) -> str | None:
    name = _known(name) if name else ""
    if not name or name.replace("_", "-").startswith(("utf-16", "utf-32")):
        return None  # it could not have said so in letters of one byte
    # The page may be cut in the middle of a letter.
    decoder = codecs.getincrementaldecoder(name)("strict")
    try:
        return decoder.decode(data, final=len(data) < LONGEST)
    except ValueError:
        return None


def _once(text: str) -> str:
    """Return a text that was encoded twice as it was before the second time, any other as it is."""
    if _SPOILT.search(text) is None:
        return text
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def _tidy(text: str) -> str:
    return without_controls(text)


def without_controls(text: str) -> str:
    """Return text without the characters that no tree takes; a form feed parts words.

    Args:
        text: Any at all, character references resolved or not.
    """
    return _NO_TEXT.sub("", text.replace("\f", " "))


def without_soft_hyphens(text: str) -> str:
    """Return text without the places where its words may be parted at the end of a line.

    What is shown has none of them. A word with one is another word to whoever counts or looks up
    words, and of a page on which a program has hyphenated everything no line would be known.

    Args:
        text: Any at all, character references resolved.
    """
    return text.replace(_SOFT_HYPHEN, "")
