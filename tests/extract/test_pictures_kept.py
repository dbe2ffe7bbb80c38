# ruff: noqa: E501 -- markup is best read a line an element
"""Pictures of an article that a name or a link does not make furniture."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


@pytest.mark.parametrize(
    "image",
    [
        '<p><img src="/p/Grey-Gull-4.jpg" alt="The boat at the quay" data-pin-post-url="https://herald.example/ferry" data-pin-src="https://herald.example/p/Grey-Gull-4.jpg"></p>',
        '<h2><img src="/p/Boat_Icons-Grey-Gull-4.png" alt="Signs on the quay" width="229" height="229"></h2>',
        '<div><p><img src="of-Gull-4.svg" alt></p></div>',
        '<div><div><a href="/photos/gull"><div><img src="/p/of-Gull-4.jpg"><span>View all</span><figcaption>Ann Person</figcaption></div></a></div><p>She is the smaller of the two boats and has to do until the end of the summer.</p></div>',
    ],
)
def test_a_picture_of_the_text_is_kept(image: str) -> None:
    assert "Gull-4" in body(paragraphs("", image))


def test_the_address_of_a_page_is_none_of_a_picture() -> None:
    image = '<p><img src="/p/spacer.gif" alt="" data-x-post-url="https://herald.example/ferry/a" data-x-src="https://herald.example/p/quay.jpg"></p>'
    kept = body(paragraphs("", image))
    assert 'src="https://herald.example/p/quay.jpg"' in kept


def test_a_picture_is_kept_in_a_page_without_an_element_for_its_text() -> None:
    text = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[:3])
    shown = (
        '<p class="image"><a href="examples/"><img height="310" src="examples/swan.gif"></a></p>'
    )
    markup = f"<html><head><title>Ferry</title></head><body><h1>Ferry</h1>{text}{shown}<p>{PARAGRAPHS[3]}</p></body></html>"
    assert "swan.gif" in extract_page(markup.encode(), URL).html


def test_a_picture_in_a_panel_like_those_of_the_text_is_kept() -> None:
    def panel(markup: str) -> str:
        return f'<div class="cell"><div class="so-panel widget">{markup}</div></div>'

    shown = panel('<img src="/p/gull.jpg" width="900" height="600">')
    texts = [panel(f"<p>{each}</p>") for each in PARAGRAPHS]
    kept = body(f'<div class="grid">{texts[0]}{shown}{"".join(texts[1:])}</div>')
    assert "gull.jpg" in kept


def test_a_player_that_waits_for_a_script_is_kept() -> None:
    film = '<iframe src="about:blank" data-lazy-src="https://www.youtube.com/embed/abcdefghijk"></iframe>'
    assert "youtube.com/embed/abcdefghijk" in body(paragraphs("", film))
