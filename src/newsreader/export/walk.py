"""Looking through the blocks of a document."""

from collections.abc import Iterator, Sequence

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
from newsreader.model.span import Span

DEEPEST = 20
"""Containers within containers; what is nested deeper stands in the deepest as plain blocks."""


def children(block: Block) -> Iterator[tuple[Block, ...]]:
    """Yield the runs of blocks within a block."""
    match block:
        case Quote() | Details():
            yield block.blocks
        case ListBlock():
            yield from block.items
        case Definitions():
            yield from (blocks for _, blocks in block.items)


def texts(block: Block) -> Iterator[Sequence[Span]]:
    """Yield the runs of spans that are a block's own."""
    match block:
        case Paragraph() | Heading() | PullQuote():
            yield block.spans
        case Table():
            yield from (cell.spans for row in block.rows for cell in row)
        case Details():
            yield block.summary
        case Definitions():
            yield from (term for term, _ in block.items)


def every(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield all blocks, containers before what is in them."""
    waiting = list(reversed(blocks))
    while waiting:
        block = waiting.pop()
        yield block
        for run in children(block):
            waiting.extend(reversed(run))


def targets(blocks: Sequence[Block]) -> frozenset[str]:
    """Return the names of all places in the document that something in it leads to."""
    return frozenset(
        span.href[1:]
        for block in every(blocks)
        for spans in texts(block)
        for span in spans
        if span.href.startswith("#")
    )


def anchors(blocks: Sequence[Block]) -> frozenset[str]:
    """Return the names of all places in the document."""
    return frozenset(name for block in every(blocks) for name in _named(block) if name)


def _named(block: Block) -> Iterator[str]:
    """Yield the anchors that are a block's own; `""` for those it might have."""
    match block:
        case Quote() | ListBlock():
            pass
        case Definitions():
            yield from block.anchors
        case Table():
            yield block.anchor
            yield from (cell.anchor for row in block.rows for cell in row)
        case _:
            yield block.anchor


def flattened(blocks: Sequence[Block], depth: int = 0) -> tuple[Block, ...]:
    """Return the blocks with none of them deeper than `DEEPEST`.

    Args:
        blocks: In reading order, nested however deep.
        depth: How many containers they are in.
    """
    if depth >= DEEPEST:
        return tuple(block for block in every(blocks) if not any(True for _ in children(block)))
    found: list[Block] = []
    for block in blocks:
        match block:
            case Quote(inner, cite):
                found.append(Quote(flattened(inner, depth + 1), cite))
            case Details(blocks=inner):
                found.append(replace(block, blocks=flattened(inner, depth + 1)))
            case ListBlock(items):
                flat = tuple(flattened(item, depth + 1) for item in items)
                found.append(replace(block, items=flat))
            case Definitions(items=pairs):
                meant = tuple((term, flattened(run, depth + 1)) for term, run in pairs)
                found.append(replace(block, items=meant))
            case _:
                found.append(block)
    return tuple(found)
