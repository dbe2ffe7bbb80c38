"""The picture with which a text opens: the lead picture of a page that names none."""

from typing import Final

from newsreader.clean.addresses.first import DRAWN, SMALLEST
from newsreader.clean.html import to_document
from newsreader.clean.spans import block_text
from newsreader.model.document import Figure
from newsreader.model.picture import Picture

_START: Final = 3_000
"""Characters of markup in which it stands."""
_LINES: Final = 2
"""Short lines that may stand above it: a place and a date, a former headline."""
_SHORT: Final = 60
"""Characters of such a line."""


def opening_picture(html: str, base: str = "") -> Picture | None:
    """Return the picture that stands above the first paragraph of a body, or None.

    Not one that leads to another page: that is somebody's advertisement.

    Args:
        html: The body of an article.
        base: The absolute address that its pictures stand on.
    """
    if "<img" not in html[:_START]:
        return None
    for count, block in enumerate(to_document(html[:_START], base).blocks):
        if isinstance(block, Figure):
            picture = block.picture
            sides = (picture.width, picture.height)
            small = any(side is not None and side < SMALLEST for side in sides)
            drawn = picture.url.partition("?")[0].lower().endswith(DRAWN)
            return None if small or drawn or block.href or not picture.url else picture
        if count >= _LINES or len(block_text(block)) > _SHORT:
            return None
    return None
