"""The rules of a site: what its reader says is the article, and what is never a part of it."""

from collections.abc import Sequence

from cssselect import HTMLTranslator, SelectorError
from lxml import etree, html

from newsreader.dataclass import dataclass
from newsreader.markup.tree import drop


@dataclass(frozen=True, slots=True)
class Rules:
    """What its reader says of a site.

    Attributes:
        content: CSS selectors; where one matches, what it matches is the article.
        remove: CSS selectors of what is never a part of it.
    """

    content: Sequence[str] = ()
    remove: Sequence[str] = ()


def select(body: html.HtmlElement, selectors: Sequence[str]) -> list[html.HtmlElement]:
    """Return what CSS selectors match on a page, in its order; none of it within another.

    Args:
        body: The page.
        selectors: CSS selectors; one that cannot be read, or not asked of a tree, matches nothing.
    """
    found: set[html.HtmlElement] = set()
    for selector in selectors:
        try:
            path = HTMLTranslator().css_to_xpath(selector)
            found.update(each for each in body.xpath(path) if isinstance(each, html.HtmlElement))
        except (SelectorError, etree.XPathError):
            continue
    outer = [each for each in found if found.isdisjoint(each.iterancestors())]
    if not outer:
        return []
    places = {element: place for place, element in enumerate(body.iter())}
    return sorted(outer, key=lambda each: places.get(each, 0))


def remove(body: html.HtmlElement, selectors: Sequence[str]) -> None:
    """Take what CSS selectors match out of a page; what follows it stays."""
    for element in select(body, selectors):
        if element is not body:
            drop(element)
