"""What more than one room of the extractor asks of the names of elements."""

import re
from typing import Final

from newsreader.model.names import names

HEADINGS: Final = names("h1 h2 h3 h4 h5 h6")
SUBHEADINGS: Final = HEADINGS - {"h1"}
"""Headings of the parts of a text."""
LISTS: Final = names("ul ol")
FRAMES: Final = names("html body main article")
"""Elements that hold a text, whatever they are called."""
BOXES: Final = names("div section aside")
"""Elements that are no more than a box around what is in them."""
LAZY_PLAYERS: Final = names(
    "lite-youtube lite-vimeo youtube-video vimeo-video amp-youtube amp-vimeo"
)
"""Players that load when they are asked to; what stands in them is their button."""
KICKERS: Final = (
    r"kicker|eyebrow|overline|roofline|oberzeile|dachzeile|spitzmarke|surtitre|antetitulo"
)
"""What the line above a headline is called: a part of a regular expression."""
LETTERS: Final = (
    r"newsletters?|nieuwsbrie(?:f|ven)|nyhetsbrev|nyhedsbrev|uutiskirje|hirlevel|infolettre"
    r"|e-?bulten"
)
"""What boxes and addresses of letters are called: a part of a regular expression."""
_HUMP: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")


def hyphened(called: str) -> str:
    """Return names with a hyphen before each capital within a word: `keyPoints` is `key-Points`.

    Args:
        called: What an element is called, by class or otherwise.
    """
    return _HUMP.sub("-", called)
