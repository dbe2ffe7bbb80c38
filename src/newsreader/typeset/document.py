"""Setting the body of an article alone."""

from newsreader.model.document import Document
from newsreader.typeset.blocks import set_blocks
from newsreader.typeset.lines import Line
from newsreader.typeset.setter import Setter


def set_document(document: Document, width: int) -> tuple[Line, ...]:
    """Set a document in lines.

    Args:
        document: Any document.
        width: Cells, at least 1.

    Returns:
        Lines of `width` cells at most; no blank one at the start or the end, no two in a row.
        Their blocks are counted from 0. None for a document with nothing to show.
    """
    setter = Setter(width)
    set_blocks(setter, setter.margin(), document.blocks)
    return tuple(setter.lines)
