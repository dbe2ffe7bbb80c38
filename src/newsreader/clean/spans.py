"""Runs of inline text gathered while walking, and the spans they become."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import Final, TypeAlias

from newsreader.clean.isolates import kept_aside
from newsreader.clean.tex import without_delimiters
from newsreader.clean.text import clean_text
from newsreader.dataclass import dataclass
from newsreader.model.document import (
    Block,
    Code,
    Definitions,
    Details,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Table,
)
from newsreader.model.span import Isolate, Mark, Span, Spans

# A single space is as it should be; it is most of all white space.
_WIDE: Final = {"\u2003": "\xa0\xa0", "\u2001": "\xa0\xa0"}
"""Blanks that are wider than a letter of a terminal, and what is as wide."""
_BLANKS: Final = " \xa0\u2000\u2001\u2002\u2003"
_WHITE: Final = re.compile("(?: [ \t\n]|[\t\n])[ \t\n]*")

_PERMALINKS: Final = frozenset(["¶", "#", "§", "⚓", "⚓︎", "🔗", "🔗︎", "∞"])
"""All that a link to its own heading says, as makers of manuals set one beside each."""

_Piece: TypeAlias = tuple[str, Mark, str, tuple[Isolate, ...]]
"""Text, how it stands out, where it leads, and what it stands in."""


@dataclass(slots=True)
class Run:
    """Text of one kind in pieces as the parser gave them, or (no pieces) a forced line break."""

    pieces: list[str]
    marks: Mark = Mark.NONE
    href: str = ""
    isolates: tuple[Isolate, ...] = ()
    tex: bool = False
    """Whether it is said to be mathematics."""


def without_permalink(runs: Sequence[Run], *, heading: bool) -> list[Run]:
    """Return the runs of a block without the sign beside it that leads to the block itself.

    Args:
        runs: What stands in it.
        heading: Whether it is a heading, which may begin with it; elsewhere it is the last thing.
    """
    if heading:
        return [run for run in runs if not _is_permalink(run)]
    words = [at for at, run in enumerate(runs) if any(map(str.strip, run.pieces))]
    if len(words) > 1 and _leads_back(runs[words[0]]):
        runs = runs[words.pop(0) + 1 :]
        words = [at for at, run in enumerate(runs) if any(map(str.strip, run.pieces))]
    last = runs[words[-1]] if len(words) > 1 else None
    if last is None or last.marks or not _is_permalink(last) or _is_note(last):
        return list(runs)
    return [run for run in runs if run is not last]


def _leads_back(run: Run) -> bool:
    """Whether a sign before a note leads to where it was called: a key does that as well."""
    return run.href.startswith("#") and "".join(run.pieces).strip() in {"^", "↑"}


def _is_note(run: Run) -> bool:
    """Whether a sign may as well lead to a note."""
    return "".join(run.pieces).strip() == "§"


def _is_permalink(run: Run) -> bool:
    return "#" in run.href and "".join(run.pieces).strip() in _PERMALINKS


class _Line:
    """The text of one paragraph while it is put together, in pieces each of one kind."""

    def __init__(self) -> None:
        self.pieces: list[_Piece] = []

    def trim(self) -> None:
        """Take the white space off the end."""
        while self.pieces:
            text, marks, href, isolates = self.pieces.pop()
            if text := text.rstrip(" \n"):
                self.pieces.append((text, marks, href, isolates))
                return

    def spans(self) -> Spans:
        """Return the pieces, those of one kind in a row made one; nothing if none can be seen."""
        self.trim()
        if all(text.isspace() for text, *_ in self.pieces):
            return ()
        return tuple(
            Span("".join(text for text, *_ in same), *kind)
            for kind, same in groupby(_bared(self.pieces), key=_KIND)
        )


def _bared(pieces: Sequence[_Piece]) -> Iterator[_Piece]:
    """Put the blanks at the ends of links outside of them: nobody wants those underlined."""
    for href, group in groupby(pieces, key=itemgetter(2)):
        if not href:
            yield from group
            continue
        same, after = list(group), None
        first, marks, _, isolates = same[0]
        if first[0] == " ":
            yield " ", Mark.NONE, "", isolates
            same[0] = first[1:], marks, href, isolates
        last, marks, _, isolates = same[-1]
        if last[-1:] == " ":
            after = " ", Mark.NONE, "", isolates
            same[-1] = last[:-1], marks, href, isolates
        yield from (one for one in same if one[0])
        if after is not None:
            yield after


_KIND: Final = itemgetter(1, 2, 3)


def _indented(text: str) -> str:
    """Set the blanks at the start of a line as wide as they are meant, where all letters are."""
    rest = text.lstrip(_BLANKS)
    indent = text[: len(text) - len(rest)]
    return "".join(_WIDE.get(blank, blank) for blank in indent) + rest


def paragraphs(runs: Sequence[Run]) -> Iterator[Spans]:
    """Collapse white space as a browser does, and split where a blank line was forced.

    Args:
        runs: The inline content between two block boundaries.

    Yields:
        The spans of each paragraph; none is empty.
    """
    line = _Line()
    breaks = 0
    for run in runs:
        if not run.pieces:
            breaks += 1
            continue
        text = clean_text("".join(run.pieces))
        if run.tex:
            text = without_delimiters(text)
        if "  " in text or "\n" in text or "\t" in text:
            text = _WHITE.sub(" ", text)
        if not text or (breaks and text == " "):
            continue
        if breaks and line.pieces:
            line.trim()
            if breaks > 1:
                if spans := line.spans():
                    yield spans
                line = _Line()
            elif line.pieces:
                line.pieces.append(("\n", *_KIND(line.pieces[-1])))
        breaks = 0
        if text[0] == " " and (not line.pieces or line.pieces[-1][0][-1] in " \n"):
            text = text[1:]
        if text and text[0] in _WIDE and (not line.pieces or line.pieces[-1][0][-1] == "\n"):
            text = _indented(text)
        if text:
            line.pieces.append((text, run.marks, run.href, run.isolates))
    if spans := line.spans():
        yield spans


def text_of(spans: Spans) -> str:
    """Return the text of spans."""
    return "".join(span.text for span in spans)


def block_text(block: Block) -> str:
    """Return the text of a block on one line, without the words about pictures."""
    match block:
        case Paragraph() | Heading() | PullQuote():
            text = text_of(block.spans)
        case Quote():
            text = all_text(block.blocks)
        case ListBlock():
            text = " ".join(all_text(item) for item in block.items)
        case Definitions():
            text = " ".join(f"{text_of(term)} {all_text(blocks)}" for term, blocks in block.items)
        case Details():
            text = f"{text_of(block.summary)} {all_text(block.blocks)}"
        case Table():
            text = " ".join(text_of(cell.spans) for row in block.rows for cell in row)
        case Code():
            text = block.text
        case Figure() | Embed() | Rule():
            text = ""
    return " ".join(text.split())


def all_text(blocks: Sequence[Block]) -> str:
    """Return the text of blocks on one line."""
    return " ".join(filter(None, map(block_text, blocks)))


def flatten(blocks: Sequence[Block]) -> Spans:
    """Return what can be said of blocks within a single line of spans, parted by line breaks."""
    spans: list[Span] = []
    for block in blocks:
        inner: Spans
        match block:
            case Paragraph() | Heading() | PullQuote():
                inner = kept_aside(block.spans, block.direction)
            case Embed():
                inner = (Span(block.title, Mark.NONE, block.url),)
            case Quote():
                inner = flatten(block.blocks)
            case ListBlock():
                inner = flatten([each for item in block.items for each in item])
            case _:
                text = block_text(block)
                inner = (Span(text),) if text else ()
        if inner and spans:
            spans.append(Span("\n"))
        spans.extend(inner)
    return tuple(spans)
