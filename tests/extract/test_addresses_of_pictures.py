# ruff: noqa: E501 -- markup is best read a line an element
"""Pictures of a full text have an address: where there is none nothing is shown for them."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/ferry"
BLANK = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2010%2010'%3E%3C/svg%3E"


def body(markup: str) -> str:
    return extract_page(page(paragraphs("", markup)), URL).html


@pytest.mark.parametrize("source", [f'src="{BLANK}"', 'class="lazyload"', 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw="'])  # fmt: skip
def test_a_picture_without_an_address_is_none_and_its_caption_stays(source: str) -> None:
    image = f'<img {source} width="800" height="600" alt="The quay">'
    kept = body(f"<figure>{image}<figcaption>Boarding in the fog.</figcaption></figure>")
    assert "<img" not in kept
    assert "Boarding in the fog." in kept
    credited = f"<figure>{image}<figcaption>Credit: <p>Ann Quay</p></figcaption></figure>"
    assert "Ann Quay" not in body(credited)
    assert "Ann Quay" in body(credited.replace(source, 'src="/p/quay.jpg"'))


@pytest.mark.parametrize("source", [f'src="{BLANK}"', 'src="/lazy_placeholder.gif" srcset=""'])
def test_a_picture_that_its_link_shows_larger_has_that_address(source: str) -> None:
    image = f'<img {source} width="800" height="600" alt="The quay">'
    assert 'src="/p/quay.jpg"' in body(f'<div><a href="/p/quay.jpg">{image}</a></div>')
    assert "<img" not in body(f'<div><a href="/wiki/File:quay.jpg">{image}</a></div>')


def test_a_picture_that_only_has_several_addresses_is_shown_once() -> None:
    image = '<div><img {} srcset="/p/quay.jpg 900w, /p/quay-small.jpg 300w"></div>'
    kept = body(image.format('class="header-image"') + image.format('class="blur"'))
    assert kept.count("<img") == 1
