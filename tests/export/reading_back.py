"""What a document says, character by character; and what its Markdown says to another program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from newsreader.export import facts
from newsreader.model.document import (
    Block,
    Code,
    Definitions,
    Details,
    Document,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Table,
)
from newsreader.model.span import Mark, Span

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
KEPT = Mark.STRONG | Mark.EMPHASIS | Mark.STRIKE | Mark.CODE

Sign = tuple[str, Mark, bool]
"""A character that is no white space, what it is, and whether it is a link."""


def signs(text: str, marks: Mark = Mark.NONE, linked: bool = False) -> Iterator[Sign]:
    return ((char, marks & KEPT, linked) for char in text if not char.isspace())


def _spans(spans: Sequence[Span], more: Mark = Mark.NONE) -> Iterator[Sign]:
    for span in spans:
        yield from signs(span.text, span.marks | more, bool(span.href))


def said(blocks: Sequence[Block]) -> Iterator[Sign]:
    """All that the blocks of a document say."""
    for block in blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[Sign]:
    match block:
        case Paragraph() | Heading():
            yield from _spans(block.spans)
        case PullQuote():
            yield from _spans(block.spans, Mark.STRONG)
            yield from signs(facts.cited(block.cite))
        case Quote():
            yield from said(block.blocks)
            yield from signs(facts.cited(block.cite))
        case ListBlock():
            for item in block.items:
                yield from said(item)
        case Definitions():
            for term, inner in block.items:
                yield from _spans(term, Mark.STRONG)
                yield from said(inner)
        case Details():
            yield from _spans(block.summary, Mark.STRONG)
            yield from said(block.blocks)
        case Code():
            yield from signs(block.text, Mark.CODE)
        case Table():
            yield from signs(block.caption, Mark.EMPHASIS)
            for row in block.rows:
                for cell in row:
                    yield from _spans(cell.spans)
        case Figure():
            yield from signs(block.picture.alt, linked=bool(block.href))
            yield from signs("".join(facts.beneath(block.picture)), Mark.EMPHASIS)
        case Embed():
            yield from signs(block.title.strip() or block.url, linked=True)


_OPEN = {
    "strong": Mark.STRONG,
    "em": Mark.EMPHASIS,
    "s": Mark.STRIKE,
    "del": Mark.STRIKE,
    "code": Mark.CODE,
}


@dataclass
class _State:
    on: list[Mark] = field(default_factory=list)
    linked: int = 0

    @property
    def marks(self) -> Mark:
        marks = Mark.NONE
        for mark in self.on:
            marks |= mark
        return marks


def read_back(text: str) -> list[Sign]:
    """All that a text in Markdown says."""
    found: list[Sign] = []
    for token in PARSER.parse(text):
        assert token.type != "html_block", token.content
        if token.type in {"fence", "code_block"}:
            assert token.type == "fence"
            found += signs(token.content, Mark.CODE)
        elif token.type == "inline":
            _inline(token.children or [], _State(), found)
    return found


def _inline(tokens: Sequence[Token], state: _State, found: list[Sign]) -> None:
    for token in tokens:
        kind, _, place = token.type.rpartition("_")
        if token.type in {"text", "text_special"}:
            found += signs(token.content, state.marks, bool(state.linked))
        elif token.type == "code_inline":
            found += signs(token.content, state.marks | Mark.CODE, bool(state.linked))
        elif token.type == "image":
            _inline(token.children or [], state, found)
        elif token.type == "html_inline":
            name = token.content.strip("</>").split()[0]
            if name in _OPEN and token.content.startswith("</"):
                state.on.remove(_OPEN[name])
            elif name in _OPEN:
                state.on.append(_OPEN[name])
            else:
                assert name in {"sup", "sub", "mark", "br", "a", "bdi"}, token.content
        elif kind == "link":
            state.linked += 1 if place == "open" else -1
        elif kind in _OPEN and place == "open":
            state.on.append(_OPEN[kind])
        elif kind in _OPEN:
            state.on.remove(_OPEN[kind])


def body_of(document: Document) -> list[Sign]:
    """All that a document says."""
    return list(said(document.blocks))
