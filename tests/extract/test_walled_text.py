# ruff: noqa: E501 -- pages are best read a line an element
"""What a page names after its paywall is text where it tells something, and a wall where it calls."""

import pytest

from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, URL, page

TOLD = (
    "Nobody on the quay had seen the harbour so full since the war, said the keeper of the light."
)
PIECES = [
    f"<p class='has-dropcap paywall'>{TOLD}</p>",
    f"<p class='text paywall-hidden'>{TOLD}</p>",
    f"<div class=paywall><p>{TOLD}</p></div>",
    f"<div class=paywall><h2>Keeper of the light</h2><p>{TOLD}</p></div>",
    f"<ul class=paywall><li>{TOLD}</li><li>Ropes</li></ul>",
    f"<div class=regwall-content><p>{TOLD} <a href=/boats>The boats</a> lay three abreast.</p></div>",
]


def text_of(body: str) -> str:
    return extract_page(page(body), URL).html


def around(piece: str, *, at: int = 3) -> str:
    texts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    return "".join([*texts[:at], piece, *texts[at:]])


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("at", [0, 2, 5])
def test_a_small_part_of_a_text_that_is_named_after_the_wall_before_it_stays(
    piece: str, at: int
) -> None:
    assert TOLD in text_of(around(piece, at=at))


def test_a_subhead_and_the_last_paragraphs_so_named_stay() -> None:
    texts = [f"<p class=paywall>{text}</p>" for text in PARAGRAPHS[-2:]]
    first = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:-2])
    found = text_of(f"{first}<h2 class=paywall>The keeper</h2>{''.join(texts)}")
    assert all(text in found for text in (*PARAGRAPHS, "The keeper"))


WALLS = [
    "<div class=paywall><h3>Keep reading</h3><p>The first month of our whole paper costs you no more than a coffee.</p><a class=btn href=/offers>See offers</a></div>",
    "<div class=paywall><p>The first month of our whole paper costs you no more than a coffee.</p><button>Go</button></div>",
    "<div class=paywall><p>The whole paper costs you no more than a coffee. You have an account already? <a href=/login>Log in</a>.</p></div>",
    "<div class=paywall><p>Subscribe now and read all of our texts for no more than a coffee each month.</p></div>",
    "<p class=paywall>Already a subscriber? Log in</p>",
    "<p class=paywall>Dieser Artikel ist nur für Abonnenten.</p>",
    "<div class=paywall><p>Abonnez-vous à notre journal pour lire tous nos articles en illimité dès demain.</p></div>",
    "<p class=paywall><a href=/abo>Alle Angebote auf einen Blick</a></p>",
    "<div class='paywall newsletter'><p>The keeper of the light writes to you each week of what he saw.</p></div>",
    "<div class=paywall><p>A coffee</p></div>",
]


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_itself_goes(wall: str) -> None:
    found = text_of(around(wall, at=5))
    assert PARAGRAPHS[-1] in found
    assert not [
        words
        for words in ("coffee", "ubscri", "Abonn", "Angebote", "Keep reading", "keeper of")
        if words in found
    ]
