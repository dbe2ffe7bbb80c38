"""Elements that more than one room of the extractor asks for."""

from typing import Final

from newsreader.model.names import names

HEADINGS: Final = names("h1 h2 h3 h4 h5 h6")
SUBHEADINGS: Final = HEADINGS - {"h1"}
"""Headings of the parts of a text."""
LISTS: Final = names("ul ol")
LAZY_PLAYERS: Final = names(
    "lite-youtube lite-vimeo youtube-video vimeo-video amp-youtube amp-vimeo"
)
"""Players that load when they are asked to; what stands in them is their button."""
