# ruff: noqa: E501 -- markup is best read a line an element
"""The card of an author amid a text, and what its site's lawyers want said behind one."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"
CARD = '<div class="callout"><div><img class="{}" src="/p/a.jpg" alt="Ada Byron"></div><div><h3>Ada Byron</h3><p>{} is the head of the harbour at <a href="/">Herald</a> and has seen five hundred boats in ten years.</p></div></div>'
LEGAL = "<div class=widget><p><em>Herald Ferries is a registered carrier. Tickets are only sold to passengers where the ferries and their captains are licensed to carry them across the bay.</em></p><p><em>Herald Ferries and those who work for it do not provide advice on the weather; what stands here was written to inform, and for nothing else.</em></p></div>"

MORE = "".join(f"<p>{text} And so on.</p>" for text in PARAGRAPHS)


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


def test_the_card_of_an_author_amid_a_text_goes() -> None:
    text = paragraphs() + "{}<h2>Questions</h2>" + MORE
    assert "Byron" not in body(text.format(CARD.format("author__photo", "Ada Byron")))
    assert "Byron" in body(text.format(CARD.format("callout__photo", "Ada Byron")))
    assert "Byron" in body(text.format(CARD.format("author__photo", "This")))


@pytest.mark.parametrize(
    ("between", "stays"),
    [
        ("<div class='site-author-box'><a href='/a'>Ada Byron</a><p>Ada is a pilot.</p></div>", False),
        ("", True),
    ],
)  # fmt: skip
def test_last_lines_in_italics_behind_a_card_are_the_sites(between: str, stays: bool) -> None:
    assert (
        "registered carrier"
        in body(f"<div class=widget>{paragraphs()}{MORE}</div>{between}{LEGAL}")
    ) is stays
