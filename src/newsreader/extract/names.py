"""Sets of names, written as words."""

from typing import Final


def names(words: str) -> frozenset[str]:
    """Return the words of a text as a set; a table of a hundred names is best read so."""
    return frozenset(words.split())


HEADINGS: Final = names("h1 h2 h3 h4 h5 h6")
SUBHEADINGS: Final = HEADINGS - {"h1"}
"""Headings of the parts of a text."""
LISTS: Final = names("ul ol")
LAZY_PLAYERS: Final = names(
    "lite-youtube lite-vimeo youtube-video vimeo-video amp-youtube amp-vimeo"
)
"""Players that load when they are asked to; what stands in them is their button."""
