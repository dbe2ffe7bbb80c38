"""Pictures with captions amid a text, in boxes that are called as rails are."""

import pytest

from newsreader.extract.page import extract_page

from .pages import URL, page, paragraphs


def figure(number: int, caption: str = "Nurses wait for the boat") -> str:
    told = f"<figcaption>{caption} {number}</figcaption>" if caption else ""
    return f'<figure><img src="/quay-{number}.jpg" alt="" width="800" height="500">{told}</figure>'


def gallery(*figures: str, called: str = "gallery-carousel widget") -> str:
    turned = '<ul class="turn"><li>Back</li><li><a href="#">Next</a></li></ul>'
    items = "".join(f'<div class="item">{each}</div>' for each in figures)
    return f'<div class="{called}"><h4>The bay in pictures</h4>{items}{turned}</div>'


def found(body: str) -> str:
    return extract_page(page(body), URL).html


@pytest.mark.parametrize("called", ["gallery-carousel widget", "promo-gallery related", "carousel"])
def test_a_gallery_amid_a_text_is_the_texts(called: str) -> None:
    text = found(f"<div>{paragraphs('', gallery(figure(1), figure(2), called=called))}</div>")
    for number in (1, 2):
        assert f"/quay-{number}.jpg" in text
        assert f"Nurses wait for the boat {number}" in text


@pytest.mark.parametrize(
    "box",
    [
        gallery(f'<a href="/2025/pier">{figure(1)}</a>'),
        gallery(figure(1), '<a href="/gallery">All pictures</a>'),
        gallery(figure(1, "")),
        gallery(figure(1), figure(2, "")),
    ],
    ids=["a card", "a link", "no caption", "one without"],
)
def test_a_rail_of_pictures_stays_out(box: str) -> None:
    assert "/quay-1.jpg" not in found(f"<div>{paragraphs('', box)}</div>")


def test_a_widget_below_a_text_stays_out() -> None:
    box = gallery(figure(1), called="promo widget")
    assert "/quay-1.jpg" not in found(f"<div>{paragraphs()}{box}</div>")
