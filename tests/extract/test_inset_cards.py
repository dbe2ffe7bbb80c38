# ruff: noqa: E501 -- markup is best read a line an element
"""Cards of other pages amid a text and behind it, told by where all their links lead."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

CARD = '<div class="box"><div class="head">Further information</div><div class="teaser"><h2><a href="/2025/{0}">The glossary of tides {0}</a></h2><p>What is an ebb, and what does a pilot call slack water? Our glossary has it. <a href="/2025/{0}">{1}</a></p></div></div>'
OVERLAY = '<aside><div class="rich"><h2>Third of all pilots have been at sea for thirty years</h2><div>{0}</div><a class="over" href="/2025/pilots" aria-label="{1}"></a></div></aside>'


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


@pytest.mark.parametrize("more", ["more", "mehr", "続きを読む", "Download (123 KB)"])
def test_a_card_amid_a_text_goes_with_its_label(more: str) -> None:
    kept = body(paragraphs("", CARD.format("tides", more)))
    assert "glossary" not in kept
    assert "Further information" not in kept
    assert PARAGRAPHS[2][:40] in kept


def test_a_box_amid_a_text_stays_where_its_links_lead_to_several_pages_or_elsewhere() -> None:
    two = CARD.format("tides", "more").replace('"/2025/tides">more', '"/2025/moon">more')
    assert "slack water" in body(paragraphs("", two))
    away = CARD.format("tides", "more").replace("/2025/", "https://museum.example/")
    assert "slack water" in body(paragraphs("", away))


def test_a_headline_with_a_link_laid_over_its_box_goes() -> None:
    said = "Third of all pilots have been at sea for thirty years"
    assert "Third of all" not in body(paragraphs("", OVERLAY.format("Read more", said)))
    assert "Third of all" in body(paragraphs("", OVERLAY.format("Read more", "Our pilots")))


def test_what_a_text_tells_of_one_by_one_stays() -> None:
    entries = "".join(CARD.format(name, "more") for name in ("tides", "moons", "winds"))
    kept = body(f"<p>{PARAGRAPHS[0]}</p>{entries}<p>{PARAGRAPHS[1]}</p>")
    assert kept.count("glossary of tides") == 3


ROW = '<div class="next"><h2><a href="/2025/s{0}?utm_source=row">Another story of harbour {0} is told</a></h2><p>A person of harbour {0} says a good many things of its boats, its cranes, its gulls and whoever feeds them, and of a winter in which all of them were gone for weeks, which nobody there had seen before.</p><h3><a href="/2025/s{0}">{1}</a></h3></div>'


def test_a_row_behind_a_short_text_goes_where_its_cards_end_alike() -> None:
    text = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    row = "".join(ROW.format(each, "READ THE REST") for each in range(6))
    kept = extract_page(
        page("").replace(b"</article>", f"{text}</article><div id=row>{row}</div>".encode()), URL
    ).html
    assert "gulls" not in kept
    assert "READ THE REST" not in kept
    assert PARAGRAPHS[1][:40] in kept


def test_a_question_that_opens_its_answer_is_no_headline_of_a_card() -> None:
    answer = '<div class="panel"><a href="#"><h3>What is an ebb and what is a flood?</h3></a><div><p>The one is when water goes and the other is when it comes back to the pier, twice a day.</p><p><a href="/help/ebb">Read more</a></p></div></div>'
    assert "twice a day" in body(paragraphs("", answer))


def test_a_cell_is_no_card() -> None:
    cell = '<table><tr><td><h2><a href="/2025/fern">The mother fern of the quay</a></h2><p>It grows on the wall. Pictured: <a href="/2025/fern">Parvati</a></p></td></tr><tr><td><p>And more of it grows on the pier.</p></td></tr></table>'
    assert "Parvati" in body(paragraphs("", cell))


def test_cards_that_look_like_those_of_a_row_stay_with_them() -> None:
    entries = "".join(CARD.format(name, "more") for name in ("tides", "moons"))
    kept = body(paragraphs("", entries, CARD.format("winds", "more")))
    assert kept.count("glossary of tides") == 3
