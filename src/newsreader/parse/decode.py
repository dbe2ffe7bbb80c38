"""From the bytes of a feed to its characters, and its prologue made harmless.

The order in which encodings are tried is feedparser's (RFC 3023, then what the bytes say), but that
a byte order mark goes before all, and a guess comes behind UTF-8. It is written out here so that
each pattern works on a bounded piece of the text: a hostile first line must not cost minutes.
"""

import codecs
import re
import zlib
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import islice

from newsreader.dataclass import dataclass
from newsreader.errors import ParseError
from newsreader.parse.guess import guess, in_seven_bits, is_damaged, is_nearly_whole
from newsreader.parse.letters import Letters, letters_of
from newsreader.pattern import late

MAX_BYTES = 50_000_000
"""A feed larger than this after decompression is refused."""
_MAX_PROLOGUE = 100_000
_MAX_ENTITIES = 1_000
_MAX_EXPANSION = 5_000_000
"""Bytes; the parser of XML itself gives up at eight million."""
ENTITIES = "the feed defines entities by others or from outside; they were left out"
"""What is said of a feed that uses such entities."""
GROWN = "the entities of the feed would grow beyond all reason; they were left out"
"""What is said of a feed whose entities are too long, or used too often for their length."""

_MARKS = (
    (codecs.BOM_UTF32_BE, "utf-32be", 4),
    (codecs.BOM_UTF32_LE, "utf-32le", 4),
    (codecs.BOM_UTF16_BE, "utf-16be", 2),
    (codecs.BOM_UTF16_LE, "utf-16le", 2),
    (codecs.BOM_UTF8, "utf-8", 3),
    (b"\x4c\x6f\xa7\x94", "cp037", 0),
)
"""How a file starts, the encoding that means, and how many bytes of it are no text."""
_ZEROS = (
    (re.compile(rb"(?:\0\0\0[ \t\r\n]){0,1000}\0\0\0[<{]"), "utf-32be"),
    (re.compile(rb"(?:[ \t\r\n]\0\0\0){0,1000}[<{]\0\0\0"), "utf-32le"),
    (re.compile(rb"(?:\0[ \t\r\n]){0,1000}\0[<{]\0"), "utf-16be"),
    (re.compile(rb"(?:[ \t\r\n]\0){0,1000}[<{]\0"), "utf-16le"),
)
"""How one in wide letters starts, blank lines before it or not."""
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}['\"]([^'\">]{1,40})['\"]", re.I)
_NARROW = re.compile(rb"\s{0,9}<[?!\w]")
_DECLARATION = late(r"\s*<\?xml[^>]{0,500}\?>", re.I)
_CHARSET = re.compile(r"charset\s{0,9}=\s{0,9}[\"']?([^\s;\"']{1,40})", re.I)
_NO_XML = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)])
"""Characters that XML forbids; a feed that holds some is read as if it did not."""
_ONE_BYTE = re.compile(r"iso-?8859-|latin|windows-12|cp12|koi8|us-ascii")
"""How the names of encodings begin whose letters are one byte each."""
_SEVEN_BITS = ("iso-2022", "iso2022", "csiso2022", "hz")
"""How the names of encodings begin whose bytes are all those of ASCII."""
_KNOWN_AS = {
    "cp949": "euc-kr", "cp932": "shift_jis", "euc_jp": "euc-jp", "big5hkscs": "big5",
    "koi8_r": "koi8-r", "koi8_u": "koi8-u", "cp874": "tis-620",
    "cp1250": "windows-1250", "cp1251": "windows-1251", "cp1253": "windows-1253",
    "cp1254": "windows-1254", "cp1255": "windows-1255", "cp1256": "windows-1256",
    "iso8859_2": "iso-8859-2", "iso8859_5": "iso-8859-5", "iso8859_6": "iso-8859-6",
    "iso8859_7": "iso-8859-7", "iso8859_8": "iso-8859-8",
    "mac_roman": "macintosh", "mac_cyrillic": "x-mac-cyrillic",
}  # fmt: skip
"""What people call the encodings whose names are Python's."""
_XML = ("xml", "xml-dtd", "xml-external-parsed-entity")
"""Ends of the media types whose declaration RFC 3023 believes."""
_ROOT = late(r"<\w")
_ENTITY = late(r"<!ENTITY\s+([^>]*)>", re.I)
_ENTITY_NAME = late(r"<!ENTITY\s+([\w.:-]{1,100})\s", re.I)
_SUBSET = late(r"<!DOCTYPE[^<>\[]{0,1000}\[", re.I)
_SUBSET_END = late(r"\]\s*>")
_NAMED = late(r"&([\w.:-]{1,100});")
_SAFE_ENTITY = late(r"(\w{1,100})\s+(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = late(r"&#\w+;")


@dataclass(frozen=True, slots=True)
class Source:
    """The characters of a feed from its root element on.

    Attributes:
        text: From the first element to the end, without characters that XML forbids.
        encoding: What it was read as, or `""` where nothing fitted and letters may be wrong.
        entities: The entities it defines that stand for plain characters: name to text.
        doctype: What its DOCTYPE says, in lower case, or `""`.
        complaint: What was wrong with the bytes, or `""`.
    """

    text: str
    encoding: str
    entities: dict[str, str]
    doctype: str = ""
    complaint: str = ""


def unpack(body: bytes) -> bytes:
    """Return the bytes unpacked where a server sent gzip without saying so.

    Raises:
        ParseError: The packed bytes are damaged or grow beyond `MAX_BYTES`.
    """
    for _ in range(2):
        if body[:3] != b"\x1f\x8b\x08":
            break
        unpacker = zlib.decompressobj(wbits=16 + zlib.MAX_WBITS)
        try:
            body = unpacker.decompress(body, MAX_BYTES)
        except zlib.error as error:
            raise ParseError("the answer is packed with gzip and damaged") from error
        if unpacker.unconsumed_tail:
            raise ParseError("the answer is packed and far too large when unpacked")
    if len(body) > MAX_BYTES:
        raise ParseError(f"the answer is larger than {MAX_BYTES // 1_000_000} MB")
    return body


def to_text(body: bytes, content_type: str = "") -> tuple[str, str, str]:
    """Decode the bytes of an XML or HTML file.

    Args:
        body: The bytes, unpacked.
        content_type: The `Content-Type` header, or `""`.

    Returns:
        The text, the encoding it was read as (`""` if none fitted), and a complaint or `""`.
    """
    letters, encoding, complaint = to_letters(body, content_type)
    return letters.whole(), encoding, complaint


def to_letters(
    body: bytes, content_type: str = "", *, plain: bool = False
) -> tuple[Letters, str, str]:
    """Do what `to_text` does, with no more of a large file in memory than has to be.

    Args:
        body: As for `to_text`.
        content_type: As for `to_text`.
        plain: As for `guess`.

    Raises:
        NotPlainError: As `guess` does.
    """
    marked, body = _marked(body)
    named = _declared(body, marked)
    declared = named if marked or _has_ascii(named) else ""
    charset = _charset(content_type)
    stated = charset or named
    if _NARROW.match(body) and not _has_ascii(charset):
        # Wide letters can be made of nearly all bytes, but here stands a tag in ASCII.
        charset = ""
    wanted = _promised(content_type, declared, charset)
    # A byte order mark is the truth; wide letters fit into narrow encodings as so many zeros.
    order = [marked, wanted, declared, "utf-8", charset]
    if _ONE_BYTE.match(wanted) and not body.isascii():
        # Hardly any text in one of these is by chance a text in UTF-8 too.
        order.insert(1, "utf-8")
    if _is_misplaced(body, declared):
        order = [marked, "" if wanted == declared else wanted, "utf-8", *order]
    if not wanted.startswith(_SEVEN_BITS):
        order = [*_in_seven_bits(body, declared, charset), *order]
    for name in dict.fromkeys(filter(None, order)):
        letters = letters_of(body, name)
        if letters is not None:
            wrong = name not in (wanted, marked)
            wrong = wrong and not (wanted == "us-ascii" and name in (declared, "utf-8"))
            return letters, name, _untrue(wanted, stated, name) if wrong else ""
    return _guessed(body, wanted, stated, plain=plain)


def _in_seven_bits(body: bytes, declared: str, charset: str) -> Iterator[str]:
    """Give what a file may be in whose bytes are all those of ASCII, and so fit nearly anywhere."""
    sign = in_seven_bits(body)
    # Without such a sign nothing speaks against a charset; US-ASCII nobody need have said.
    if declared.startswith(_SEVEN_BITS) and (sign or not charset):
        yield declared
    yield sign


def _untrue(wanted: str, stated: str, name: str) -> str:
    """Say that a feed is not in the encoding that it promises.

    Args:
        wanted: What it promises, be it by saying nothing.
        stated: What it or its server says, or `""`.
        name: What it is in.
    """
    if not stated:
        return f"the feed does not say its encoding, which is {name}"
    return f"the feed says it is {stated if wanted == 'us-ascii' else wanted}, but it is {name}"


def _marked(body: bytes) -> tuple[str, bytes]:
    """Return the encoding that a file's first bytes say, or `""`, and the file without a mark."""
    for mark, name, skip in _MARKS:
        if body.startswith(mark):
            body = body[skip:]
            # A mark of wide letters before narrow ones is false.
            real = not skip or name == "utf-8" or not _NARROW.match(body)
            return name if real else "", body
    return next((name for zeros, name in _ZEROS if zeros.match(body)), ""), body


def _guessed(body: bytes, wanted: str, stated: str, *, plain: bool) -> tuple[Letters, str, str]:
    """Decode what is neither in UTF-8 nor in anything that was said of it."""
    said = stated == "utf-8"
    if is_damaged(body, said=said) and (letters := letters_of(body, "utf-8", "replace")):
        return letters, "utf-8", "some letters of the feed are broken; marks stand in their place"
    guessed = guess(body, plain=plain)
    for codec in filter(None, (guessed, "windows-1252", "iso-8859-2")):
        letters = letters_of(body, codec)
        if letters is None and codec == guessed:
            # A publisher who cuts texts by bytes may cut a letter in two; that is no other script.
            letters = letters_of(body, codec, "replace")
            letters = letters if letters and is_nearly_whole(letters.start) else None
        if letters is not None:
            name = _KNOWN_AS.get(codec, codec)
            return letters, name, _untrue(wanted, stated, name)
    marks = letters_of(body, "utf-8", "replace")
    assert marks is not None
    return marks, "", "the letters of the feed are in no known encoding"


def open_source(text: str, encoding: str, complaint: str = "") -> Source:
    """Cut the prologue off a feed's text and keep of it what is harmless.

    Where an entity stood that is not, nothing stands.

    Raises:
        ParseError: There are too many of them.
    """
    text = text.translate(_NO_XML)
    start = _root(text)
    prologue, text = text[:start], text[start:]
    lost: set[str] = set()
    if len(prologue) > _MAX_PROLOGUE:
        names = islice(_ENTITY_NAME.finditer(prologue), 10 * _MAX_ENTITIES)
        lost = {name[1] for name in names}
        # Nobody writes so long a prologue in good faith; the feed itself may still be fine.
        prologue = prologue[:1000]
    lowered = prologue.lower()
    at = lowered.find("<!doctype")
    doctype = lowered[at : at + 1000] if at >= 0 else ""
    entities, refused = _entities(prologue) if at >= 0 else ({}, frozenset())
    text, left = _without(text, refused)
    complaint = ENTITIES if left else complaint
    long = {name: len(value.encode()) for name, value in entities.items() if len(value) > 40}
    if sum(size * text.count(f"&{name};") for name, size in long.items()) > _MAX_EXPANSION:
        lost |= long.keys()
        entities = {name: value for name, value in entities.items() if name not in long}
    text, left = _without(text, lost - entities.keys())
    complaint = GROWN if left else complaint
    return Source(text, encoding, entities, doctype, complaint)


def _root(text: str) -> int:
    """Return where the root element begins; markup within a DOCTYPE is none."""
    found = _ROOT.search(text)
    subset = _SUBSET.search(text, 0, found.start() if found else len(text))
    if subset and (end := _SUBSET_END.search(text, subset.end())):
        found = _ROOT.search(text, end.end()) or found
    return found.start() if found else 0


def _without(text: str, names: AbstractSet[str]) -> tuple[str, bool]:
    """Take entities out of a text, and tell whether it had some of them."""
    if not names:
        return text, False
    left = _NAMED.sub(lambda found: "" if found[1] in names else found[0], text)
    return left, len(left) < len(text)


def _entities(prologue: str) -> tuple[dict[str, str], frozenset[str]]:
    """Return the entities that are harmless, and the names of those that are not."""
    found: dict[str, str] = {}
    refused: set[str] = set()
    for declaration in _ENTITY.findall(prologue)[: _MAX_ENTITIES + 1]:
        match = _SAFE_ENTITY.match(declaration.strip())
        if match is None:
            refused.add(declaration.split(maxsplit=1)[0] if declaration.strip() else "")
            continue
        value = match[2] if match[2] is not None else match[3]
        # An entity that names another is how a bomb is built; one character is harmless.
        if "&" not in value or _REFERENCE.fullmatch(value):
            found[match[1]] = value
        else:
            refused.add(match[1])
    if len(found) > _MAX_ENTITIES:
        raise ParseError("the feed defines entities that would fill the memory")
    return found, frozenset(refused - found.keys())


def _declared(body: bytes, marked: str) -> str:
    """What the declaration says, or `""`."""
    head = body[:1200]
    if marked and marked != "utf-8":
        head = head[: len(head) // 4 * 4].decode(marked, "ignore").encode("ascii", "ignore")
    match = _DECLARED.match(head.lstrip())
    name = match[1].decode("ascii", "ignore").strip().lower() if match else ""
    return "gb18030" if name in ("gb2312", "gbk") else name


def _has_ascii(name: str) -> bool:
    """Whether an encoding writes a declaration as ASCII does: no other can be read by its bytes."""
    try:
        return "<?xml".encode(name) == b"<?xml"
    except (LookupError, ValueError):
        return True  # it is no encoding of letters; that is said elsewhere


def _is_misplaced(body: bytes, declared: str) -> bool:
    """Whether a declaration counts only for bytes that are no UTF-8, since it stands too late.

    Bytes that other letters take are hardly ever UTF-8 too, but where all of them have seven bits.
    """
    return bool(declared) and body[:1].isspace() and not declared.startswith(_SEVEN_BITS)


def _charset(content_type: str) -> str:
    """The `charset` of a header, or `""`."""
    match = _CHARSET.search(content_type[:500])
    charset = match[1].lower() if match else ""
    return "gb18030" if charset in ("gb2312", "gbk") else charset


def _promised(content_type: str, declared: str, charset: str) -> str:
    """The encoding that RFC 3023 promises for this header and declaration."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind.startswith("text/"):
        return charset or "us-ascii"
    if kind.startswith("application/") and kind.endswith(_XML):
        return charset or declared or "utf-8"
    return declared or charset or "utf-8"


def strip_declaration(text: str) -> str:
    """Return the text without its XML declaration, whose encoding no longer holds."""
    match = _DECLARATION.match(text)
    return text[match.end() :] if match else text
