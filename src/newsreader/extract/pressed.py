"""What stands beside a picture or in the place of its caption and is pressed, not read."""

import re
from typing import Final

_SELLS: Final = re.compile(
    r"(?:(?:purchase|buy|order|get|acquire|request) .{0,20}(?:licen[cs]|rights|prints?\b|photo"
    r"|image)"
    r"|licensing rights|licen[cs]e (?:this )?(?:photo|image|picture))",
    re.IGNORECASE,
)
_SOLD_AT: Final = re.compile(
    r"/(?:licensing|licen[cs]e-(?:photo|image)s?|permissions|reprints?|syndication|buy-?photos?"
    r"|photo-?(?:sales|store|shop))(?:[/?#.]|$)",
    re.IGNORECASE,
)
_PRESSED: Final = re.compile(
    r"(?:close|open|enlarge|expand|zoom(?: in)?|(?:enlarge|expand|open|view|zoom) (?:the )?"
    r"(?:image|photo|picture)|schließen|vergrößern|bild (?:vergrößern|öffnen)|fermer|agrandir"
    r"|cerrar|ampliar|chiudi|ingrandisci|fechar|sluiten|vergroten|stäng|lukk?|zamknij|閉じる|拡大|关闭|關閉|닫기)",
    re.IGNORECASE,
)
"""Words that are all of a caption only where they are pressed."""


def says_a_button(words: str) -> bool:
    """Tell whether all that stands in the place of a caption is pressed: `"Close"`."""
    return _PRESSED.fullmatch(words) is not None


def sells_a_picture(words: str, address: str) -> bool:
    """Tell whether a link sells the picture above it; a licence that lets all use it is none.

    Args:
        words: What it says.
        address: Where it leads, or `""`.
    """
    return bool(_SELLS.match(words) or _SOLD_AT.search(address))
