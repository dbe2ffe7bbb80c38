# ruff: noqa: E501 -- markup is best read a line an element
"""Small lines that a page has above, amid and below a text, and none of which is the author's."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/learn/boats/ferry"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


ABOVE = [
    '<ul class="breadcumbs"><li><a href="https://herald.example/learn/">Learn</a></li><li><a href="/learn/boats/">Boats</a></li><li>Ferry line reopens</li></ul>',
    "<div><h3>Table of content</h3></div>",
]
AMID = [
    '<p><b>Read more:</b> <a href="/a">Learn how boats are built</a><br><b>Read more:</b> <a href="/b">Boats of the north</a></p>',
    '<p><b>Related Resources:</b></p><ul><li><a href="/a">Boats to hire</a> - What they cost you in the summer</li><li><a href="/b">Learn to sail</a> - The guide to sail in a week</li></ul>',
    '<div class="block inline-video"><div><div>0:24</div></div><h3>Boats to learn on</h3></div>',
]
BELOW = ["<p>BO4993426-1125</p>"]


@pytest.mark.parametrize("markup", [*ABOVE, *AMID, *BELOW])
def test_a_small_line_of_the_page_stays_out(markup: str) -> None:
    if markup in AMID:
        kept = body(paragraphs("", markup))
    else:
        kept = body(markup + paragraphs() if markup in ABOVE else paragraphs() + markup)
    assert PARAGRAPHS[4] in kept
    assert not any(word in kept for word in ("Learn", "Boats", "content", "BO4993426", "0:24"))


@pytest.mark.parametrize(
    "markup",
    [
        '<p><b>Our resources:</b></p><ul><li><a href="/a">Boats to hire</a> - What they cost</li></ul>',
        "<p>CVE-2024-1234</p>",
    ],
)
def test_what_an_author_adds_below_a_text_stays(markup: str) -> None:
    said = ("Boats", "CVE")
    assert any(word in body(paragraphs() + markup) for word in said)
