"""Which markup was set by programs for the eye, and what is made of all of it."""

import re
from typing import Final

from lxml import etree

from newsreader.markup.formulas import set_formulas
from newsreader.markup.listings import join_listings

_SIGNS: Final = re.compile(
    r"<mjx-container\b"
    r"|<(?:span|div|img|script|td)\b[^<>]*?\b(?:katex|MathJax|math/tex|mwe-math-fallback"
    r"|blob-code|js-file-line|hljs-ln)",
    re.IGNORECASE,
)
"""Names that such programs give: where there is none of them nothing is to be done."""


def is_set(markup: str) -> bool:
    """Tell whether markup may have formulas or code in a form for the eye."""
    return _SIGNS.search(markup) is not None


def unset(top: etree._Element) -> None:
    """Leave one form of each formula and of each listing in a tree, that can be read.

    Args:
        top: The tree; changed in place.
    """
    set_formulas(top)
    join_listings(top)
