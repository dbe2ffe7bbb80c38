"""Links within a document, once it is known which places in it have a name."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import unquote

from newsreader.clean.isolates import joined
from newsreader.clean.links import is_page
from newsreader.dataclass import replace
from newsreader.model.document import (
    Block,
    Definitions,
    Details,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Table,
)
from newsreader.model.span import Spans


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
        The blocks. A link to a name that is nowhere is plain text; one that was written with the
        address of the page leads there, where its comments may be.
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
            return Definitions(
                tuple((_spans(term, places), _blocks(inner, places)) for term, inner in block.items)
            )
        case Details():
            return Details(_spans(block.summary, places), _blocks(block.blocks, places))
        case Table():
            rows = (
                tuple(replace(cell, spans=_spans(cell.spans, places)) for cell in row)
                for row in block.rows
            )
            return replace(block, rows=tuple(rows))
        case _:
            return block
