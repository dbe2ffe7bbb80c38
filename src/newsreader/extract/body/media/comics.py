"""Pages whose article is one picture: a comic, with what its author says of it in its title."""

from collections.abc import Iterator
from typing import Final

from lxml import etree, html

from newsreader.extract.body.lines.choice import ancestors
from newsreader.extract.body.lines.furniture import is_beside_text
from newsreader.extract.body.lines.runs import count_words
from newsreader.extract.body.media.shown import shows_something
from newsreader.extract.tree import Page
from newsreader.model.names import names

_APART: Final = names("nav header footer aside form")
_LARGEST: Final = 2_000
"""Characters of what an author says of a picture."""
_FEWEST: Final = 4
"""Words of it; fewer are the name of a file, or of the thing."""
_ATTRIBUTES: Final = names("src srcset sizes alt width height")


def comic_of(page: Page) -> tuple[str, int]:
    """Return the one picture of a page that its author has a sentence for, and how many words.

    A second picture of which something is said, and a page has no one thing to show.

    Args:
        page: A page without an article.

    Returns:
        The picture as HTML with the sentence for a caption; `""` and 0 where there is none.
    """
    found = [(each, said) for each in _pictures(page) if (said := _said(each))]
    if len({said for _, said in found}) != 1:
        return "", 0
    image, said = found[0]
    figure = etree.Element("figure")
    copy = etree.SubElement(figure, "img")
    for name, value in image.attrib.items():
        if name in _ATTRIBUTES:
            copy.set(name, value)
    etree.SubElement(figure, "figcaption").text = said
    return etree.tostring(figure, method="html", encoding="unicode"), count_words(said)


def _pictures(page: Page) -> Iterator[html.HtmlElement]:
    """Yield the pictures of a page that stand in nothing which calls itself something else."""
    for image in page.body.iter("img"):
        around = list(ancestors(image.getparent()))
        if any(each.tag in _APART or is_beside_text(each) for each in around):
            continue
        if shows_something(image):
            yield image


def _said(image: html.HtmlElement) -> str:
    """Return what is said of a picture in a title of its own, or `""`."""
    said = " ".join(image.get("title", "")[:_LARGEST].split())
    own = said != " ".join(image.get("alt", "").split())
    return said if own and count_words(said) >= _FEWEST else ""
