"""Setting the body of an article alone."""

from newsreader.model.document import Document
from newsreader.typeset.blocks import set_body
from newsreader.typeset.layout import Layout
from newsreader.typeset.lines import Line
from newsreader.typeset.setter import Setter


def set_document(document: Document, width: int, layout: Layout | None = None) -> tuple[Line, ...]:
    """Set a document in lines.

    Args:
        document: Any document.
        width: Cells, at least 1.
        layout: How running text is set; None: as it comes.

    Returns:
        Lines of `width` cells at most; no blank one at the start or the end, no two in a row.
        Their blocks are counted from 0. None for a document with nothing to show.
    """
    setter = Setter(width, layout=layout or Layout())
    set_body(setter, setter.margin(), document.blocks)
    return tuple(setter.lines)
