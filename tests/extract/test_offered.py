# ruff: noqa: E501 -- markup is best read a line an element
"""What a site offers beside a button stays out with it; what the text is about stays."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"
LINES = "<h2>Make your harbour safer for free</h2><ul><li>Find fog early</li><li>Join 900 happy harbours</li></ul>"
BUTTON = '<div><a class="buy-button" href="/shop/fog">{said}</a></div>'
BOX = f'<div class="beside">{LINES}{BUTTON.format(said="To the fog horn")}<p>Rated 4.8 stars</p></div>'
CENTRED = (
    '<p style="text-align: center"><a href="https://shop.example/fog">Hear the fog horn</a><br>'
    "Ships need not be lost. Take our guide to all the horns of this coast.</p>"
)


def body(box: str) -> str:
    longer = paragraphs(box) + "".join(f"<p>{text} And so on.</p>" for text in PARAGRAPHS * 2)
    return extract_page(page(longer), URL).html


@pytest.mark.parametrize("box", [BOX, BOX + f"<p>{PARAGRAPHS[0]} Again.</p>" + BOX])
def test_a_small_box_goes_with_its_button_and_so_does_its_twin(box: str) -> None:
    kept = body(box)
    assert "harbours" not in kept
    assert "Rated" not in kept


@pytest.mark.parametrize(
    "box",
    [
        BOX.replace("</ul>", "</ul><p>Ours for $20</p>"),
        BOX + BOX.replace("Join 900", "Meet 800"),
        BOX + f"<p>{PARAGRAPHS[0]} Can you make your harbour safer, and free of fog?</p>",
    ],
)
def test_a_box_that_the_text_is_about_stays(box: str) -> None:
    assert "Join 900 happy harbours" in body(box)


def test_centred_lines_above_a_button_go_with_it_where_others_are_not_centred() -> None:
    above = f"<div>{CENTRED}</div>"
    assert "Ships" not in body(above + BUTTON.format(said="Get the horn"))
    assert "Ships" in body(above)


def test_what_a_box_around_it_is_called_is_no_matter() -> None:
    told = "Six old piers of this coast will be told of here, and what became of each."
    other = f'<div><div class="around"><p>{told}</p></div></div>'
    kept = body(f'{other}<div class="around">{BOX}</div>')
    assert "harbours" not in kept
    assert told in kept
