"""Names of places in a document, and the links within it once those are known."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from newsreader.clean.addresses.links import is_page
from newsreader.clean.isolates import joined
from newsreader.dataclass import replace
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
from newsreader.model.span import TOP, Spans


def anchors_in(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield the anchors of blocks and of what is in them, in reading order; `""` for some."""
    for block in blocks:
        match block:
            case Quote():
                yield from anchors_in(block.blocks)
            case ListBlock():
                for item in block.items:
                    yield from anchors_in(item)
            case Definitions():
                for at, (_, inner) in enumerate(block.items):
                    yield block.anchor_of(at)
                    yield from anchors_in(inner)
            case Table():
                yield block.anchor
                yield from (cell.anchor for row in block.rows for cell in row)
            case Details():
                yield block.anchor
                yield from anchors_in(block.blocks)
            case _:
                yield block.anchor


def anchor_in(blocks: Sequence[Block]) -> str:
    """Return the first anchor in blocks that become one thing, which is to have it, or `""`."""
    return next(filter(None, anchors_in(blocks)), "")


def named(blocks: Sequence[Block], anchor: str) -> Sequence[Block]:
    """Return blocks of which the first has an anchor, where none of them has any of its own."""
    match blocks:
        case [
            (
                Paragraph()
                | Heading()
                | PullQuote()
                | Code()
                | Table()
                | Figure()
                | Embed()
                | Rule()
                | Details()
            ) as first,
            *rest,
        ] if anchor and not anchor_in(blocks):
            return [replace(first, anchor=anchor), *rest]
        case [Quote() as quote, *rest] if anchor and not anchor_in(blocks):
            return [replace(quote, blocks=tuple(named(quote.blocks, anchor))), *rest]
        case _:
            return blocks


class _Places(NamedTuple):
    """The names that a document has, each with the anchor of its block; and where its page is."""

    anchors: Mapping[str, str]
    page: str


def relink(blocks: Sequence[Block], places: Mapping[str, str], base: str = "") -> tuple[Block, ...]:
    """Point links within the document to the anchors that are there.

    Args:
        blocks: Blocks whose spans link to `"#name"`.
        places: The names that the document has, each with the anchor of its block.
        base: The absolute address of the document's page, or `""`.

    Returns:
        The blocks. A link to a name that is nowhere is plain text, but for that of the top; one
        that was written with the address of the page leads there, where its comments may be.
    """
    return _blocks(blocks, _Places(places, base))


def _blocks(blocks: Sequence[Block], places: _Places) -> tuple[Block, ...]:
    return tuple(_block(block, places) for block in blocks)


def _spans(spans: Spans, places: _Places) -> Spans:
    if not any("#" in span.href for span in spans):
        return spans
    linked = (
        replace(span, href=_target(span.href, places)) if "#" in span.href else span
        for span in spans
    )
    return joined(linked)


def _target(href: str, places: _Places) -> str:
    page, _, name = href.partition("#")
    anchor = places.anchors.get(unquote(name), "") if not page or is_page(page, places.page) else ""
    if anchor:
        return "#" + anchor
    if not page and name.lower() == TOP:
        return "#" + TOP
    return href if page else ""


def _block(block: Block, places: _Places) -> Block:
    match block:
        case Paragraph() | Heading() | PullQuote():
            return replace(block, spans=_spans(block.spans, places))
        case Quote():
            return replace(block, blocks=_blocks(block.blocks, places))
        case ListBlock():
            return replace(block, items=tuple(_blocks(item, places) for item in block.items))
        case Definitions():
            items = [(_spans(term, places), _blocks(inner, places)) for term, inner in block.items]
            return replace(block, items=tuple(items))
        case Details():
            summary = _spans(block.summary, places)
            return replace(block, summary=summary, blocks=_blocks(block.blocks, places))
        case Table():
            rows = (
                tuple(replace(cell, spans=_spans(cell.spans, places)) for cell in row)
                for row in block.rows
            )
            return replace(block, rows=tuple(rows))
        case _:
            return block
