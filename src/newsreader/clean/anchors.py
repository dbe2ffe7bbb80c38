"""Links within a document, once it is known which places in it have a name."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from newsreader.model.document import (
    Block,
    Definitions,
    Details,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Span,
    Spans,
    Table,
)


def relink(blocks: Sequence[Block], places: Mapping[str, str]) -> tuple[Block, ...]:
    """Point links within the document to the anchors that are there.

    Args:
        blocks: Blocks whose spans link to `"#name"`.
        places: The names that the document has, each with the anchor of its block.

    Returns:
        The blocks; a link to a name that is nowhere is plain text.
    """
    return tuple(_block(block, places) for block in blocks)


def _spans(spans: Spans, places: Mapping[str, str]) -> Spans:
    if not any(span.href.startswith("#") for span in spans):
        return spans
    linked = (
        replace(span, href=_target(span.href, places)) if span.href.startswith("#") else span
        for span in spans
    )
    return tuple(
        Span("".join(span.text for span in same), marks, href)
        for (marks, href), same in groupby(linked, key=attrgetter("marks", "href"))
    )


def _target(href: str, places: Mapping[str, str]) -> str:
    anchor = places.get(href[1:], "")
    return "#" + anchor if anchor else ""


def _block(block: Block, places: Mapping[str, str]) -> Block:
    match block:
        case Paragraph() | Heading() | PullQuote():
            return replace(block, spans=_spans(block.spans, places))
        case Quote():
            return replace(block, blocks=relink(block.blocks, places))
        case ListBlock():
            return replace(block, items=tuple(relink(item, places) for item in block.items))
        case Definitions():
            return Definitions(
                tuple((_spans(term, places), relink(inner, places)) for term, inner in block.items)
            )
        case Details():
            return Details(_spans(block.summary, places), relink(block.blocks, places))
        case Table():
            rows = (
                tuple(replace(cell, spans=_spans(cell.spans, places)) for cell in row)
                for row in block.rows
            )
            return replace(block, rows=tuple(rows))
        case _:
            return block
