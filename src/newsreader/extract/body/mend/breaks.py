"""Breaks of a line that a page draws by a style, in an empty element that calls itself one."""

from typing import Final

from lxml import html

from newsreader.model.names import names

_NAMES: Final = names("br break linebreak line-break")


def mend_breaks(body: html.HtmlElement) -> None:
    """Make breaks of empty elements that are named so: `<span class="br"></span>`.

    Args:
        body: The page; changed in place.
    """
    for element in body.iter("span", "i", "b"):
        if len(element) or (element.text or "").strip():
            continue
        if not _NAMES.isdisjoint(element.get("class", "").lower().split()):
            element.tag = "br"
            element.text = None
