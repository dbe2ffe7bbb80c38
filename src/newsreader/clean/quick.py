"""The text of plain markup at the speed of C: what most feeds send, and nothing else.

One regular expression splits the markup at its tags, a table says of each tag whether it ends a
line, and whatever the table does not know, or is not written as plainly as a program writes it, is
refused; the parser then reads it. To be refused is always right.
"""

import re
from html.entities import name2codepoint
from typing import Final

from newsreader.clean.text import clean_text
from newsreader.model.names import names
from newsreader.pattern import late

_EDGE: Final = "\0"
"""What stands where a block begins or ends; markup that holds it is not printable and refused."""

_TOKEN: Final = late(
    r"<(?:(?:iframe(?=[^<>]*></iframe>)|(/?[A-Za-z][A-Za-z0-9]*+))"
    r"(?:\s++[A-Za-z_:@][^\s\"'<>/=`]*+(?:=(?:\"[^\"<>]*+\"|'[^'<>]*+'|[^\s\"'<>=`/]++))?)*+"
    r"\s*+/?>(?:</iframe>)?|!--[^<>-]*+-->)"
)
"""A tag whose attributes are beyond doubt, a comment that is, or an empty frame."""
_PLAIN_TOKEN: Final = re.compile(
    r"<(/?[A-Za-z][A-Za-z0-9]*+)"
    r"(?:\s[^\"'<>=`]*+(?:(?<![\s/=\"])=\"[^\"]*+\"[^\"'<>=`]*+)*+)?>"
)
"""The commonest kind of tag, for which there is no quicker way to be read: attributes in double
quotes or without a value. Each quote follows an equals sign and that a name, so none is open when
the tag ends. Whoever uses it must make sure that it found a tag for every `<`: within quotes it
passes over those for the sake of speed."""
_BLOCKS: Final = names("""
    address article aside blockquote caption center dd details div dl dt figcaption figure footer
    h1 h2 h3 h4 h5 h6 header li main ol p pre section summary table tbody td tfoot th thead tr ul
    """)
_INLINE: Final = names("""
    a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark picture q s samp
    small span strike strong sub sup time tt u var
    """)
_VOID: Final = names("br hr img wbr source")
_BREAKS: Final = frozenset({"br", "hr"})
_EMPTY: Final = late(r"<(?!(?:br|img|hr|wbr|source|iframe)\b)[A-Za-z][^<>]*+(?<=/)>")
"""An element that says it is empty and cannot be: its end stands nowhere."""
_SLASH: Final = re.compile("/>")
_PRINTABLE: Final = _EDGE.encode() + bytes(range(32, 127))
_DEEPEST: Final = 100
_LONGEST: Final = 8_000_000
_REFERENCE: Final = late(r"&(#?[A-Za-z0-9]*;?)")
_NAMED: Final = {f"{name};": chr(code) for name, code in name2codepoint.items()}
_MAX_CODE: Final = 0xFFFD


class _OddError(Exception):
    """A reference that the parser has to be asked about."""


def _edges() -> dict[str | None, str]:
    """Return what stands for each tag: an edge or nothing."""
    table: dict[str | None, str] = {None: ""}
    for tags, edge in ((_BLOCKS, _EDGE), (_INLINE, "")):
        table.update({f"{slash}{tag}": edge for tag in tags for slash in ("", "/")})
    for tag in _VOID:
        table[tag] = _EDGE if tag in _BREAKS else ""
        table[f"/{tag}"] = ""
    return table


_EDGE_OF: Final = _edges()
_CLOSERS: Final[dict[str | None, str]] = {tag: f"/{tag}" for tag in _BLOCKS | _INLINE}
"""A tag that opens something, to the one that closes it."""
_IDLE: Final = frozenset(f"/{tag}" for tag in _VOID)
"""End tags of what cannot be closed; nobody minds them."""
_BLOCK_CLOSERS: Final = frozenset(_CLOSERS[tag] for tag in _BLOCKS)
_OPTIONAL: Final = names("/p /li /dd /dt /td /th /tr")
"""End tags that may be left out."""
_HEADINGS: Final = names("/h1 /h2 /h3 /h4 /h5 /h6")
_LISTS: Final = names("/ul /ol")
_TERMS: Final = names("/dl")
_ROWS: Final = names("/table /thead /tbody /tfoot")
_CELLS: Final = names("/tr")
_PARENTS: Final = {
    "/li": _LISTS,
    "/dt": _TERMS,
    "/dd": _TERMS,
    "/tr": _ROWS,
    "/td": _CELLS,
    "/th": _CELLS,
}
"""What may stand in these only, by their end tags."""


def _character(match: re.Match[str]) -> str:
    reference = match[1]
    known = _NAMED.get(reference)
    if known is not None:
        return known
    if not reference:
        return "&"
    if reference[0] != "#" or reference[-1] != ";" or not reference[1:-1].isdecimal():
        raise _OddError
    code = int(reference[1:-1][:9])
    if code < 32 or 126 < code < 161 or 0xD800 <= code < 0xE000 or code > _MAX_CODE:
        raise _OddError
    return chr(code)


def quick_text(html: str) -> str | None:
    r"""Return the words of plain markup, or of none, as text, blocks parted by `"\n"`.

    Args:
        html: As it came.

    Returns:
        What the parser's tree would give, or None where the parser has to be asked.
    """
    if _EDGE in html or len(html) > _LONGEST:
        return None
    if "<" not in html and "&" not in html:
        return _lines(html.replace("\n", _EDGE))
    pieces = _PLAIN_TOKEN.split(html)
    if len(pieces) != 2 * html.count("<") + 1:
        pieces = _TOKEN.split(html)
    tags = pieces[1::2]
    if not tags or not _is_nested(tags) or _has_empty(html):
        return None
    try:
        pieces[1::2] = map(_EDGE_OF.__getitem__, tags)
        text = "".join(pieces)
        if "<" in text:
            return None
        if "&" in text:
            text = _REFERENCE.sub(_character, text)
    except (KeyError, _OddError):
        return None
    return _lines(text)


def _has_empty(html: str) -> bool:
    """Tell whether an element that cannot be empty says that it is."""
    # Few tags end so; to look at those alone is quicker than at where each of all tags begins.
    before = 0
    for slash in _SLASH.finditer(html):
        start = html.rfind("<", before, slash.start())
        if start >= 0 and _EMPTY.match(html, start):
            return True
        before = slash.end()
    return False


def _lines(text: str) -> str | None:
    """Fold white space, and make one newline of each run of edges."""
    for space in "\n\t\r":
        if space in text:
            text = text.replace(space, " ")
    if not text.isascii():
        text = text.replace(_EDGE, "\n")
        if clean_text(text) is not text:
            return None
        return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
    if text.encode().translate(None, _PRINTABLE):
        return None
    text = "\n".join(filter(None, map(str.strip, text.split(_EDGE))))
    if "  " in text:
        text = "\n".join(" ".join(line.split()) for line in text.split("\n"))
    return text


def _is_nested(tags: list[str | None]) -> bool:
    """Tell whether each tag is closed in its turn, but for those that a block's end closes."""
    opened: list[str] = []
    closer_of, is_block = _CLOSERS.get, _BLOCK_CLOSERS.__contains__
    for tag in tags:
        closer = closer_of(tag)
        if closer is not None:
            if is_block(closer) and not _may_begin(closer, opened):
                return False
            opened.append(closer)
        elif opened and opened[-1] == tag:
            del opened[-1]
        elif tag is None:
            continue
        elif tag[0] == "/" and tag not in _IDLE:
            if tag in _BLOCK_CLOSERS:
                while opened and opened[-1] != tag and opened[-1] in _OPTIONAL:
                    opened.pop()
            if not opened or opened.pop() != tag:
                return False
        elif tag == "hr" and opened and opened[-1] == "/p":
            opened.pop()
    return _OPTIONAL.issuperset(opened)


def _may_begin(closer: str, opened: list[str]) -> bool:
    """Tell whether a block may begin here; what its beginning closes is closed."""
    if opened and opened[-1] == "/p":
        opened.pop()
    parents = _PARENTS.get(closer)
    if parents is not None:
        if opened and opened[-1] in _PARENTS and _PARENTS[opened[-1]] is _PARENTS[closer]:
            opened.pop()
        return bool(opened) and opened[-1] in parents
    if len(opened) > _DEEPEST or (opened and opened[-1] in _HEADINGS):
        return False
    return closer != "/p" or "/p" not in opened
