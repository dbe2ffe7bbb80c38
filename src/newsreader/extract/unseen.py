"""What is on a page for those alone who hear it, by its name or its style."""

import re
from typing import Final

from lxml import etree

_NAMED: Final = re.compile(
    r"(?:^|[\s_-])(?:(?:sr|screen-?readers?)(?:-?only|-?text)?|visually-?hidden|assistive-?text"
    r"|a11y-?(?:hidden|text|only)|u-(?:visually)?hidden|show-for-sr|offscreen|clip-text)(?:$|[\s_-])",
    re.IGNORECASE,
)
_CLIPPED: Final = re.compile(
    r"clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%|left\s*:\s*-\d{3,}",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 300


def is_unseen(element: etree._Element) -> bool:
    """Tell whether an element says, by its name or its style, that nobody sees it.

    Args:
        element: Any; what is around it is not looked at.
    """
    if not element.attrib:
        return False
    if (called := element.get("class")) and _NAMED.search(called[:_LONGEST_NAME]):
        return True
    style = element.get("style")
    return style is not None and _CLIPPED.search(style[:_LONGEST_NAME]) is not None
