"""Headers and menus that were never closed: what stands open in one ends with it, as in browsers.

libxml2 passes over an end tag while a `<div>` within its element is open, so that a menu with one
`<div>` too many has all the rest of the page in it, and goes with it.
"""

import re
from typing import Final

from lxml import etree, html

from newsreader.model.names import names

_AROUND: Final = names("header nav footer aside")
"""What stands around a text, and never holds it."""
_TAG: Final = re.compile(
    r"<!--(?:.*?-->|.*)|<(script|style|textarea|template)\b(?:.*?</\1\s*>|.*)"
    r"|<(/?)(div|header|nav|footer|aside|table|td|th)(?![^\s/>])[^<>]{0,4000}>",
    re.IGNORECASE | re.DOTALL,
)
_CELLS: Final = names("table td th")
"""What no `</div>` within ends, and no `</nav>`."""
_OUTERMOST: Final = etree.XPath(
    ".//*[self::header or self::nav or self::footer or self::aside]"
    "[not(ancestor::header or ancestor::nav or ancestor::footer or ancestor::aside)]"
)
"""Each paragraph is in one of them at most, so that a page is counted once."""
_LONG: Final = etree.XPath("count(.//p[string-length(.) > 60])")
_MOST: Final = 0.6
"""Part of the long paragraphs of a page that only a text has."""
_FEWEST: Final = 4
"""Long paragraphs of an article."""
_DEEPEST: Final = 500


def is_swallowed(body: html.HtmlElement) -> bool:
    """Tell whether what stands around a text holds most paragraphs of a page.

    Args:
        body: The page.
    """
    total = _paragraphs(body)
    if total < _FEWEST:
        return False
    around = _OUTERMOST(body)
    return isinstance(around, list) and any(_paragraphs(each) > total * _MOST for each in around)


def _paragraphs(element: html.HtmlElement) -> int:
    count = _LONG(element)
    return int(count) if isinstance(count, float) else 0


def closed(text: str) -> str:
    """Return the markup of a page with the end tags that are missing before those around a text.

    Args:
        text: Any at all.
    """
    opened: list[str] = []

    def close(match: re.Match[str]) -> str:
        name = (match[3] or "").lower()
        if not name:
            return match[0]
        if not match[2]:
            if len(opened) < _DEEPEST:
                opened.append(name)
            return match[0]
        missing = 0
        for at in range(len(opened) - 1, -1, -1):
            if opened[at] == name:
                del opened[at:]
                return "</div>" * missing + match[0] if name in _AROUND else match[0]
            if opened[at] in _CELLS and name not in _CELLS:
                break
            missing += opened[at] == "div"
        return match[0]

    return _TAG.sub(close, text)
