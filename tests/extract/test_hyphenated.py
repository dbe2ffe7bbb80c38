"""A page on which a program has hyphenated every word is read as any other."""

import re
from urllib.parse import quote

import pytest

from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.page import extract_page
from tests.extract.anatomies import NOW, ld

from .pages import PARAGRAPHS, URL, page, paragraphs

LINKS = "".join(f"<li><a href=/{each}>{each}</a></li>" for each in ("One", "Two"))
BOX = f"<div><p>Lesen Sie auch</p><ul>{LINKS}</ul></div>"


def hyphenated(markup: str, sign: str) -> str:
    """Markup with a sign in the midst of every long word that is not in a tag."""
    parts = re.split(r"(<[^>]+>)", markup)
    words = (re.sub(r"(\w{3})(\w{2,})", rf"\1{sign}\2", part) for part in parts[::2])
    tags = [*parts[1::2], ""]
    return "".join(word + tag for word, tag in zip(words, tags, strict=True))


@pytest.mark.parametrize("sign", ["\xad", "&shy;", "&#173;"])
def test_a_hyphenated_page_has_the_text_that_it_has_otherwise(sign: str) -> None:
    markup = paragraphs() + BOX
    plain = extract_page(page(markup), URL)
    found = extract_page(page(hyphenated(markup, sign)), URL)
    assert found.html == plain.html
    assert all(each in found.html for each in PARAGRAPHS)
    assert not found.complaint


def test_a_short_text_in_one_box_is_found_though_it_is_hyphenated() -> None:
    """So few words that most of them in pieces are no longer the ones that a library gives back."""
    text = hyphenated(" ".join(PARAGRAPHS[:2]), "\xad")
    found = extract_page(page(f"<div class=entry-content><div>{text}</div></div>"), URL)
    assert PARAGRAPHS[0] in found.html


def test_addresses_keep_what_is_in_them() -> None:
    link = "https://coast.example/a\xadb"
    said = f'<p>As <a href="{link}">they</a> say, it rains.</p>'
    found = extract_page(page(paragraphs(said)), URL)
    assert quote(link, safe=":/") in found.html


def test_what_a_page_tells_machines_is_not_hyphenated() -> None:
    title = hyphenated("Ferries between the coastal states", "\xad")
    head = f'<meta property="og:title" content="{title}">'
    news = ld(f'{{"@type": "NewsArticle", "headline": "{title}"}}')
    for each in (head, news):
        found = anatomy_of_page(f"<html><head>{each}</head><body><p>Text.</p></body></html>")
        assert found == "Ferries between the coastal states"


def anatomy_of_page(markup: str) -> str:
    """The headline that is read of a page as it comes."""
    around = reading_anatomy(URL, NOW)
    read = extract_page(markup.replace("Text.", " ".join(PARAGRAPHS)).encode(), URL, around=around)
    return read.anatomy.title
