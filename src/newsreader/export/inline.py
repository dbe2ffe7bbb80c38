r"""Running text as Markdown: what an author wrote never becomes Markdown of its own.

CommonMark with the tables and the strike-through of GitHub. A delimiter of Markdown opens or closes
something only beside certain characters; where it would not, the tag of HTML stands instead, which
Markdown allows everywhere.
"""

import re
import unicodedata
from collections.abc import Sequence

from newsreader.dataclass import dataclass, replace
from newsreader.export.spans import Isolated, Linked, Marked, Piece, nest
from newsreader.model.span import Mark, Span

_SPECIAL = re.compile(
    r"[\\`*\[\]<~]"
    r"|(?<![^\W_])_|_(?![^\W_])"  # an underscore within a word is none of Markdown's
    r"|&(?=#?\w+;)|!\Z"  # before a link it would make a picture of it
)
_LINE_START = re.compile(
    r"(?P<mark>#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-:|=](?=[-:|=\s]*$))|(?P<number>\d{1,9})(?=[.)](?:\s|$))"
)
_CLOSING_HASHES = re.compile(r"(?<![^ \t])#+[ \t]*$")
_BACKTICKS = re.compile(r"`+")
_TAGS = {
    Mark.STRONG: "strong",
    Mark.EMPHASIS: "em",
    Mark.STRIKE: "del",
    Mark.HIGHLIGHT: "mark",
    Mark.SUPERSCRIPT: "sup",
    Mark.SUBSCRIPT: "sub",
}
_SIGNS = {Mark.STRONG: "**", Mark.EMPHASIS: "_", Mark.STRIKE: "~~"}


@dataclass(slots=True)
class _Edge:
    """The start or the end of a mark, its sign still to be chosen.

    Attributes:
        mark: The kind of emphasis.
        opens: Whether it is the start.
        sign: What is written.
    """

    mark: Mark
    opens: bool
    sign: str = ""


def escape(text: str) -> str:
    """Return text whose characters mean themselves within a line of Markdown."""
    return _SPECIAL.sub(lambda sign: "\\" + sign[0], text)


def at_start(line: str) -> str:
    """Return a line of Markdown that begins no heading, list, quotation, rule or table."""
    found = _LINE_START.match(line)
    if found is None:
        return line
    at = len(found["number"]) if found["number"] else 0
    return f"{line[:at]}\\{line[at:]}"


def plain_lines(text: str) -> list[str]:
    """Return plain text of several lines as lines of Markdown that mean the same."""
    return [at_start(escape(" ".join(line.split()))) for line in text.splitlines()]


def inline(spans: Sequence[Span], *, between: str = "\\\n", bars: bool = False) -> str:
    r"""Return spans as the text of one block.

    Args:
        spans: The text.
        between: Stands for a line break: a backslash at the end of a line, or something else
            where a block must be one line.
        bars: Whether bars are escaped too, as in the cell of a table.
    """
    parts: list[str | _Edge] = []
    _flatten(nest(_trimmed(spans)), parts)
    parts = [part for part in parts if part != ""]
    _choose(parts)
    text = "".join(part if isinstance(part, str) else part.sign for part in parts)
    if bars:
        text = text.replace("|", "\\|")
    lines = [at_start(line.strip(" \t")) for line in text.split("\n")]
    return between.join(lines)


def heading(level: int, text: str) -> str:
    """Return a heading of one line; `text` is Markdown already."""
    text = _CLOSING_HASHES.sub(lambda hashes: "\\" + hashes[0], text)
    return f"{'#' * level} {text}".rstrip()


def link(text: str, href: str) -> str:
    """Return a link; both are ready to be written (`text` is Markdown)."""
    if re.search(r"[()]", href):
        href = f"<{href}>"
    return f"[{text}]({href})"


def _trimmed(spans: Sequence[Span]) -> list[Span]:
    """Spans without white space around line breaks and at both ends."""
    texts = [re.sub(r"[ \t]*\n[ \t]*", "\n", one.text) for one in spans]
    kept = list(spans)
    while kept and not texts[0].strip():
        del kept[0], texts[0]
    while kept and not texts[-1].strip():
        del kept[-1], texts[-1]
    if kept:
        texts[0] = texts[0].lstrip()
        texts[-1] = texts[-1].rstrip()
    return [replace(one, text=text) for one, text in zip(kept, texts, strict=True)]


def _flatten(pieces: Sequence[Piece], parts: list[str | _Edge], *, linked: bool = False) -> None:
    """Add the parts of pieces; `linked` tells whether they are the text of a link."""
    for piece in pieces:
        match piece:
            case str():
                parts.append(escape(piece))
            case Marked(Mark.CODE, inside):
                text = "".join(one for one in inside if isinstance(one, str))
                parts.append(_code(text, linked=linked))
            case Marked(mark, inside):
                _flatten_marked(mark, inside, parts, linked=linked)
            case Linked(href, inside):
                _flatten_link(href, inside, parts)
            case Isolated(direction, inside):
                # Markdown has no word of its own for it.
                parts.append(f'<bdi dir="{direction}">' if direction else "<bdi>")
                _flatten(inside, parts, linked=linked)
                parts.append("</bdi>")


def _flatten_marked(
    mark: Mark, inside: Sequence[Piece], parts: list[str | _Edge], *, linked: bool
) -> None:
    """A mark, with the white space at its ends put outside of it."""
    mine: list[str | _Edge] = []
    _flatten(inside, mine, linked=linked)
    mine = [part for part in mine if part != ""]
    before, after = "", ""
    if mine and isinstance(mine[0], str):
        bare = mine[0].lstrip()
        before, mine[0] = mine[0][: len(mine[0]) - len(bare)], bare
    if mine and isinstance(mine[-1], str):
        bare = mine[-1].rstrip()
        mine[-1], after = bare, mine[-1][len(bare) :]
    if any(mine):
        mine = [_Edge(mark, True), *mine, _Edge(mark, False)]
    parts += [before, *mine, after]


def _flatten_link(href: str, inside: Sequence[Piece], parts: list[str | _Edge]) -> None:
    text = "".join(one for one in inside if isinstance(one, str))
    if inside == (text,) and text == href and ":" in href and not href.startswith("mailto:"):
        parts.append(f"<{href}>")
        return
    shown: list[str | _Edge] = []
    _flatten(inside, shown, linked=True)
    end = link("", href)[1:]
    parts += ["[", *shown, end]


def _code(text: str, *, linked: bool) -> str:
    """Text as code, between more backticks than it has in a row."""
    text = text.replace("\n", " ")
    if not text.strip():
        return text
    if linked and "]:" in text:  # else what follows would be the address of a reference
        return f"<code>{escape(text)}</code>"
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    padded = text[0] == "`" or text[-1] == "`" or (text[0] == " " and text[-1] == " ")
    return f"{fence} {text} {fence}" if padded else f"{fence}{text}{fence}"


def _choose(parts: list[str | _Edge]) -> None:
    """Choose for each mark the signs of Markdown where they work, else the tags of HTML."""
    open_at: list[int] = []
    for at, part in enumerate(parts):
        if not isinstance(part, _Edge):
            continue
        if part.opens:
            open_at.append(at)
            continue
        start = open_at.pop()
        first = parts[start]
        assert isinstance(first, _Edge)
        outer, inner = _sides(parts, start, at)
        sign = _SIGNS.get(part.mark, "")
        if part.mark is Mark.EMPHASIS and any(map(_is_word, outer)):
            # Beside the sign of another mark a second asterisk would be taken for one of its.
            beside = (*parts[max(0, start - 1) : start + 2], *parts[at - 1 : at + 2])
            sign = "*" if sum(isinstance(one, _Edge) for one in beside) == 2 else ""
        if sign and _works(outer, inner):
            first.sign = part.sign = sign
        else:
            tag = _TAGS[part.mark]
            first.sign, part.sign = f"<{tag}>", f"</{tag}>"


def _sides(
    parts: Sequence[str | _Edge], start: int, end: int
) -> tuple[tuple[str, str], tuple[str, str]]:
    """The characters outside a pair of edges and those inside; an edge counts as punctuation."""

    def char(at: int, place: int) -> str:
        if not 0 <= at < len(parts):
            return " "
        part = parts[at]
        return part[place] if isinstance(part, str) else "*"

    return (char(start - 1, -1), char(end + 1, 0)), (char(start + 1, 0), char(end - 1, -1))


def _works(outer: tuple[str, str], inner: tuple[str, str]) -> bool:
    """Whether delimiters between these characters open and close (CommonMark 6.2)."""
    for outside, inside in zip(outer, inner, strict=True):
        if inside.isspace():
            return False
        if _is_sign(inside) and not (outside.isspace() or _is_sign(outside)):
            return False
    return True


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"


def _is_sign(char: str) -> bool:
    return unicodedata.category(char)[0] in "PS"
