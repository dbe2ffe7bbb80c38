# ruff: noqa: E501 -- pages are best read a line an element
"""What is taken from a page, as text with a space between its blocks."""

from lxml import html

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

ALL = " ".join(PARAGRAPHS)
TEXT = f"<div class='text'>{paragraphs()}</div>"


def said_by(whole: bytes, feed: str = "") -> str:
    found = extract_page(whole, URL, feed_html=feed)
    assert not found.complaint
    return " ".join("".join(map(str, html.fromstring(found.html).itertext())).split())


def said(body: str, *, feed: bool = False) -> str:
    """The text that is taken from a page with this in its article, a space between its blocks.

    A feed that has all of it makes sure that each sentence is chosen at first.
    """
    spaced = body.replace("</", " </")
    return said_by(page(spaced), spaced if feed else "")


def texts(markup: str) -> list[str]:
    """The texts of markup, a piece for each element."""
    pieces = (str(each).strip() for each in html.fromstring(f"<div>{markup}</div>").itertext())
    return [piece for piece in pieces if piece]


LEAD = "After six hours in the old customs house, the ministers of both states had found what neither had been looking for."
