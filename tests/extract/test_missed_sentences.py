# ruff: noqa: E501 -- markup is best read a line an element
"""What a library leaves out between two lines of a text, or at its end, is a part of it."""

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


def test_a_short_sentence_between_two_listings_is_kept() -> None:
    mails = "<pre>From: Ann\n\nIt needs a new boot block.</pre><div>To which he simply replied:</div><pre>From: Bob\n\nYou can write it.</pre>"
    assert "To which he simply replied:" in body(paragraphs(mails))


def test_a_list_before_the_last_paragraphs_is_kept() -> None:
    end = f"<h3>Key features</h3><ul><li>A ramp for cars and carts</li><li>Two berths at the pier</li></ul><h2>What comes next</h2><p>{PARAGRAPHS[0]}</p>"
    kept = body(paragraphs() + end)
    assert "Two berths at the pier" in kept
    assert "Key features" in kept


def test_a_heading_is_not_told_by_a_name_made_of_its_words() -> None:
    head = '<h3 id="3d-printed-coral-reefs">3D-printed coral reefs</h3>'
    assert "3D-printed coral reefs" in body(paragraphs("", head))
    assert "The related quay" in body(paragraphs('<h2 id="the-related-quay">The related quay</h2>'))
