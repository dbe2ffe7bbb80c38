"""What is taken from a page with something between its paragraphs."""

from lxml import html

from newsreader.extract.page import extract_page
from tests.extract.pages import URL, page, paragraphs


def words(*between: str) -> str:
    """The text that is taken from a page with this between its paragraphs."""
    return said_by(page(paragraphs(*between)))


def said_by(whole: bytes) -> str:
    found = extract_page(whole, URL)
    assert not found.complaint
    return " ".join(" ".join(texts(found.html)).split())


def texts(markup: str) -> list[str]:
    """The texts of markup, a piece for each element."""
    return [str(each) for each in html.fromstring(markup).itertext()]
