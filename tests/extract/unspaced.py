"""What is taken from a page, as text without any spaces."""

import re

from lxml import html

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, URL, page


def said_by(body: str) -> str:
    """The text that is taken from a page with this in its article."""
    found = extract_page(page(body), URL)
    assert not found.complaint
    return text_of(found.html)


def text_of(markup: str) -> str:
    """The text of markup, without the spaces at the edges of elements."""
    return re.sub(r"\s+", "", "".join(str(each) for each in html.fromstring(markup).itertext()))


def folded(text: str) -> str:
    return re.sub(r"\s+", "", text)


ALL = folded("".join(PARAGRAPHS))
