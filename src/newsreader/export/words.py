"""The words of a document and nothing else, for programs: a line for each thing that is said."""

from collections.abc import Iterator, Sequence

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
    Rule,
    Table,
)
from newsreader.model.span import Spans


def to_words(document: Document) -> str:
    r"""Return the words of a body, its parts one below the other.

    Paragraphs, items and captions are lines; code, poems and addresses keep theirs; the cells of a
    row are parted by tabs. Pictures without words leave nothing.

    Args:
        document: The body.

    Returns:
        Lines parted by `"\n"`, none of them empty but in code.
    """
    return "\n".join(_lines(document.blocks))


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        yield from filter(None, _of_block(block))


def _of_block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph() | Heading():
            yield _text(block.spans)
        case PullQuote():
            yield from (_text(block.spans), block.cite)
        case Quote():
            yield from (*_lines(block.blocks), block.cite)
        case ListBlock():
            for item in block.items:
                yield from _lines(item)
        case Definitions():
            for term, meaning in block.items:
                yield from (_text(term), *_lines(meaning))
        case Code():
            yield block.text.strip("\n")
        case Table():
            yield block.caption
            for row in block.rows:
                yield "\t".join(" ".join(_text(cell.spans).split()) for cell in row).rstrip()
        case Figure():
            yield from (block.picture.caption, block.picture.signed)
        case Embed():
            yield block.title
        case Details():
            yield from (_text(block.summary), *_lines(block.blocks))
        case Rule():
            pass


def _text(spans: Spans) -> str:
    return "".join(span.text for span in spans).strip("\n ")
