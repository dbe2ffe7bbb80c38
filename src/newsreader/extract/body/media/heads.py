"""Pictures of the head of a page, above its headline: banners, its sign, boxes beside."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.addresses import is_picture
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.names import FRAMES, HEADINGS, hyphened

_BANNER: Final = re.compile(r"(?:^|[\s_-])(?:banners?|carousel)(?=$|[\s_-])", re.IGNORECASE)
_LOGO: Final = re.compile(r"(?:^|[\s_-])logos?(?=$|[\s_-])", re.IGNORECASE)
"""Names of what holds the sign of a site."""
_NEAR: Final = 8
_LONGEST: Final = 300


def is_of_head(choice: Choice, image: html.HtmlElement, link: str) -> bool:
    """Tell whether a picture before a text, in no figure with a caption, is of its page's head.

    Args:
        choice: The lines of the page.
        image: An `<img>`.
        link: Where a click on it leads, or `""`.
    """
    for box in islice(ancestors(image.getparent()), _NEAR):
        count = choice.counts.get(box)
        if box.tag in FRAMES or (count is not None and count.chosen):
            return False
        if next(box.iter("h1"), None) is not None:
            return False
        named = hyphened(f"{box.get('class', '')[:_LONGEST]} {box.get('id', '')[:_LONGEST]}")
        if _LOGO.search(named) or (box.tag == "header" and _is_head(box)):
            return True
        if box.tag == "aside" and count is not None and count.linked:
            return True
        if _BANNER.search(named) and _shows_others(box, link):
            return True
    return False


def _is_head(header: html.HtmlElement) -> bool:
    """Tell whether a header without headings stands above what calls itself the main part."""
    if next(header.iter(*HEADINGS), None) is not None:
        return False
    return any(each.tag == "main" for each in header.itersiblings())


def _shows_others(box: html.HtmlElement, link: str) -> bool:
    """Tell whether a banner leads away, or has a list or a form and the headline stands below.

    Args:
        box: The banner.
        link: Where a click on its picture leads, or `""`.
    """
    if link and not is_picture(link):
        return True
    if next(box.iter("li", "form", "iframe"), None) is None:
        return False
    return bool(box.xpath("boolean(following::h1)"))
