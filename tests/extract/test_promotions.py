# ruff: noqa: E501 -- markup is best read a line an element
"""Buttons, calls and what is left of boxes around and between the paragraphs stay out of a text."""

import pytest

from newsreader.clean.words import to_text
from newsreader.extract.page import extract_page
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/boats"
SELLER = '<div><a class="ref-btn btn" rel="nofollow" href="/go/{0}">View fares</a> <span>Links to {0}</span></div><div><a class="btn" href="tel:855-815-73{1}">855-815-73{1}</a></div>'
WAYS = "".join(f'<li><a href="#{each}">The {each} of it</a></li>' for each in ("pier", "boat", "fare"))  # fmt: skip
PARTS = "".join(f'<h2 id="{each}">All of the {each}</h2><p>It was mended last year, said the mate of the ferry.</p>' for each in ("pier", "boat", "fare"))  # fmt: skip


def text(body: str) -> str:
    return to_text(extract_page(page(body), URL).html)


PROMOTIONS = [
    ("<p><em>The Herald contains commissionable links. If you buy something by these links, I may receive compensation at no cost to you.</em></p>", "compensation"),
    ('<p><a href="https://search.example/x">Add Sample Herald on Google</a></p>', "Google"),
    ('<p>The whole crew came down to the quay to see the pilot off that day, it is said.</p><div class="toc"><p class="title">Good and bad boats of the whole bay, and what is to be said of them:</p><p>Good sides of all boats, old or new</p><ol>' + WAYS + "</ol></div>" + PARTS, "Good "),
    ("<p>Click on the titles below to get right to the part that you want.</p><ul>" + WAYS + "</ul>" + PARTS, "Click"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "word"), PROMOTIONS)
def test_what_calls_a_reader_away_stays_out(markup: str, word: str) -> None:
    assert word not in text(paragraphs("", markup))


def test_buttons_to_dial_and_to_shops_stay_out_however_many_there_are() -> None:
    boats = "".join(
        f'<h3 id="b{at}">The boat {at}</h3><p>It is blue, and it takes eleven cars.</p>'
        + SELLER.format(f"Quay{at}", 10 + at)
        for at in range(7)
    )
    said = text(paragraphs("", boats))
    assert "Links to" not in said
    assert "855" not in said
    assert said.count("It is blue") == 7
    asked = '<p>Who is in need of help calls <a href="tel:116123">116 123</a> by day and night.</p>'
    assert "116 123" in text(paragraphs("", asked))


def test_buttons_in_a_list_that_a_text_points_into_stay_out() -> None:
    points = '<p>See <a href="#b2">boat</a> for what the mates like best of all of them there.</p>'
    boats = "".join(
        f'<li id="b{at}"><h3>The boat {at}</h3><p>It is blue, and it takes eleven cars at once.</p>'
        f"{SELLER.format(f'Quay{at}', 10 + at)}</li>"
        for at in range(4)
    )
    said = text(paragraphs("", points, f"<ul>{boats}</ul>"))
    assert "It is blue" in said
    assert "855" not in said


def test_what_is_left_of_a_last_box_goes_with_the_link_in_it() -> None:
    rest = "<h2>Up Next</h2><h3>Best ferries</h3><p>All of these boats sail, but the next one is a guide to the best of them.</p>"
    link = '<h5><a href="/ferries">Up Next: Best ferries of the bay →</a></h5>'
    assert "guide" not in text(paragraphs() + rest + link)


def test_items_beside_the_date_above_a_text_stay_out() -> None:
    stated = "<ul><li>December 24, 2024</li><li>Boats and Piers, Seas, Tides</li></ul>"
    assert "Piers, Seas" not in text(stated + paragraphs())


def test_a_way_down_at_the_start_of_a_paragraph_stays_out() -> None:
    said = text(paragraphs('<p><a href="#boats">JUMP TO THE LIST ⤵</a> The ferries of the bay are a thing to see, it is said by all who have been there.</p>'))  # fmt: skip
    assert "JUMP" not in said
    assert "are a thing to see" in said
