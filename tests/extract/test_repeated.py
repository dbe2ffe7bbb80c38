# ruff: noqa: E501 -- markup is best read a line an element
"""What a page says twice in a row, and tokens, promotion and pictures left beside a text."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/learn/ferry"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


LONG = (
    "The wooden ship that came back to the harbour on Friday had been away for eleven years, and"
    " hardly anybody in the town had thought that they would ever see it again."
)
AMID = [
    "<p>Swipe right to see more</p><table><tr><td>Speed</td><td>12 knots</td></tr></table>",
    '<div><div class="item-counter">2</div><p>The second of the ships is the older one of the two.</p></div>',
    "<figure><img src='/a.jpg' width='800'><div class='wp-caption-text'> . </div></figure>",
    '<ul><li><a href="/en" hreflang="en">English</a></li><li><a href="/es" hreflang="es">Swipe</a></li></ul>',
    "<h2>More Harbour Posts You Will Love</h2><p><a href='/a'>Ships that Swipe</a></p><p><a href='/b'>Boats that Swipe</a></p><h2>Winds</h2>",
    "<p><strong>If you like these ships, pin this image and save it for later. Swipe.</strong></p>",
    "<p>This article is republished from Swipe under a Creative Commons license. Read the original article.</p>",
    '<p><a href="https://www.patreon.com/swipe"><img src="/swipe.png" width="400"></a></p>',
    '<figure><a href="https://herald.example/resources/harbour-ebook"><img src="/swipe.png" width="800"></a></figure>',
    '<figure><img src="/swipe.png" width="800" alt="Harbour trends 2026 report"></figure><p class="wp-block-button"><a class="btn" href="/r.pdf">Download harbour trends 2026 report</a></p>',
]


@pytest.mark.parametrize("markup", AMID)
def test_a_token_or_promotion_amid_a_text_stays_out(markup: str) -> None:
    kept = body(paragraphs("", markup))
    assert PARAGRAPHS[4] in kept
    assert not any(word in kept for word in ("wipe", ">2<", "> . <", ">.<", "Love", "English"))


@pytest.mark.parametrize(
    "markup",
    [
        f"<div><p>Topic</p><p>{LONG}</p></div><section><p>{LONG}</p></section>",
        f"<h3>Topic</h3><dl><dt>Topic</dt><dd>{LONG}</dd></dl>",
        f"<h2>Topic</h2><h2>Topic</h2><p>{LONG}</p>",
    ],
)
def test_what_is_said_twice_in_a_row_is_said_once(markup: str) -> None:
    kept = body(paragraphs("", markup))
    assert kept.count(LONG) == 1
    assert kept.count("Topic") <= 1


def test_the_headline_on_a_card_amid_the_text_is_out() -> None:
    card = "<div class='card'><div><h1>FERRY LINE REOPENS IN MAY</h1></div></div>"
    head = "<h1>Ferry line reopens in May</h1>"
    assert "FERRY" not in body(head + paragraphs("", card))


def test_a_table_of_the_headline_stays_out_with_its_date() -> None:
    head = "<table><tr><td rowspan=2><h3><a href='/f'>Ferry line reopens</a></h3></td><td>January 22nd, 2019</td></tr><tr><td><i><a href='/news/harbours'>harbours</a></i></td></tr></table>"
    kept = extract_page(
        page(head + paragraphs()).replace(b"<h1>Ferry line reopens</h1>", b""), URL
    ).html
    assert PARAGRAPHS[4] in kept
    assert "2019" not in kept
    assert "harbours<" not in kept


def test_two_pictures_of_one_figure_are_one() -> None:
    two = "<figure><img src='/a.jpg' width='332'><img src='/a.jpg' width='1044'><div>The ferry</div></figure>"
    assert body(paragraphs("", two)).count("/a.jpg") == 1


def test_the_owner_of_a_picture_that_is_not_there_stays_out() -> None:
    figure = "<figure><img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='><figcaption><span class='figure-caption-owner'><p>Harbour Press</p></span></figcaption></figure>"
    assert "Harbour Press" not in body(paragraphs("", figure))


def test_a_name_that_leads_to_its_bearer_stays_out_above_and_below() -> None:
    name = "<a href='https://wire.example/profiles/a-skipper-12'>Anna Skipper</a>"
    head = (
        f"<p>{name}, <em><a href='https://wire.example/institutions/bay'>Bay College</a></em></p>"
    )
    kept = body(head + paragraphs() + f"<p>{name}, Professor of Ships, Bay College</p>")
    assert PARAGRAPHS[4] in kept
    assert "Skipper" not in kept


def test_a_heading_over_a_table_of_contents_goes_with_it() -> None:
    toc = "<h3>Ferry line reopens:</h3><div class='toc' id='toc-spy'><div class='toc_list'><div><a href='#a'>1. The larger</a></div><div><a href='#b'>2. The smaller</a></div></div></div><h2>The larger</h2>"
    assert "reopens:" not in body(paragraphs("", toc))


def test_a_last_heading_with_a_full_stop_goes_with_all_below() -> None:
    end = "<h2>Boats in your area.</h2><p>This post first appeared on <a href='/b'>Boats</a>.</p>"
    assert "area" not in body(paragraphs() + end)


def test_a_form_that_gives_a_book_is_no_article() -> None:
    form = "<form><input type=text name=a><input type=email name=b><input type=tel name=c></form>"
    asked = "<p>Fill out the form to get a copy of our book.</p>"
    assert "form" in extract_page(page(f"<p>{LONG}</p>{asked}{form}"), URL).complaint
    assert not extract_page(page(paragraphs() + asked + form), URL).complaint
