# ruff: noqa: E501 -- markup is best read a line an element
"""Boxes of a colour of their own that end in a button are what a site sells, and stay out."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"
LINES = "<div>Stay ahead of the tide: become a pilot</div><p>This year the tides are clear, and pilots who know them are asked for everywhere. With our certificate you will learn to:</p><p>Read the sea before it reads you, and find the quay in any fog.</p>"
BUTTON = '<div><a href="/courses/pilot">{said}</a></div>'


def body(box: str) -> str:
    longer = paragraphs(box) + "".join(f"<p>{text} And so on.</p>" for text in PARAGRAPHS)
    return extract_page(page(longer), URL).html


@pytest.mark.parametrize(
    "box",
    ['<div style="background-color:#30206b">', '<div class="wp-block-group has-background">',
     '<div class="callout-box">'],
)  # fmt: skip
@pytest.mark.parametrize("said", ["GET STARTED", "Jetzt starten", "Sign up", "Empieza ahora"])
def test_a_painted_box_that_ends_in_a_button_is_what_the_site_sells(box: str, said: str) -> None:
    kept = body(f"{box}{LINES}{BUTTON.format(said=said)}</div>")
    assert "pilot" not in kept
    assert PARAGRAPHS[1] in kept


@pytest.mark.parametrize(
    "box",
    [
        f'<div style="background-color:#30206b">{LINES}</div>',
        f'<div style="background-color:#fff">{LINES}{BUTTON.format(said="GET STARTED")}</div>',
        f'<div class="has-background">{LINES}{BUTTON.format(said="Check price")}</div>',
        f'<div class="has-background">{LINES}{BUTTON.format(said="Get started")}</div>' * 2,
    ],
)
def test_a_box_of_the_text_stays(box: str) -> None:
    assert "in any fog" in body(box)
