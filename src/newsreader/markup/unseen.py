"""What is for those alone who have a page read out, by its name or its style."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from newsreader.pattern import late

if TYPE_CHECKING:
    from lxml import etree

_NAMED: Final = late(
    r"(?:^|[\s_-])(?:(?<!not-)sr-?(?:only|text)|screen-?readers?(?:-?only|-?text)?"
    r"|visually-?hidden|hidden-?visually|assistive-?text|a11y-?(?:hidden|text|only)|access-?hide|show-for-sr"
    r"|off-?screen|(?<!bg-)clip-text)(?:$|[\s_-])|(?:^|\s)u-hidden(?:$|\s)",
    re.IGNORECASE,
)
"""Names of it; Tailwind's `not-sr-only` undoes one and its `bg-clip-text` colours letters."""
_CLIPPED: Final = late(
    r"clip\s*:\s*rect\(\s*[01]?(?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%"
    r"|(?<![\w-])left\s*:\s*-(?:999|\d{4}|\d{3}\d*(?:r?em|vw|%))",
    re.IGNORECASE,
)
"""A style that leaves nothing of an element to see, or sets it far beside the page."""
_LONGEST: Final = 600
_MOST_KNOWN: Final = 4096
"""Names that are kept with the answer: those of a page come again and again."""


@lru_cache(_MOST_KNOWN)
def _is_named_so(called: str) -> bool:
    return _NAMED.search(called) is not None


def says_unseen(called: str, style: str) -> bool:
    """Tell whether an element says that its text is heard and not seen.

    Args:
        called: Its classes, or `""`.
        style: Its own style, or `""`.
    """
    if called and _is_named_so(called[:_LONGEST]):
        return True
    return bool(style) and _CLIPPED.search(style[:_LONGEST]) is not None


def is_unseen(element: "etree._Element") -> bool:
    """Tell whether an element of a tree says so.

    Args:
        element: Any; what is around it is not looked at.
    """
    return says_unseen(element.get("class") or "", element.get("style") or "")
