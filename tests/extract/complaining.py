"""What is said of a page that is not the article, or not all of it."""

from newsreader.extract.page import extract_page
from tests.extract.pages import URL


def complaint(data: bytes | str) -> str:
    return extract_page(data.encode() if isinstance(data, str) else data, URL).complaint
