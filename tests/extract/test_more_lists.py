# ruff: noqa: E501 -- markup is best read a line an element
"""Ways to a site's other texts and wares: lists under a line that says so, lines of a link."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/ferry"
LIST = "<ul><li><a href='/tea'>Where to drink tea</a></li><li><a href='/pier'>Is the pier worth it?</a></li><li><a href='https://herald.example/fog'>Fog for beginners</a></li></ul>"


def body(*between: str) -> str:
    longer = "".join(f"<p>{text} And so on.</p>" for text in PARAGRAPHS)
    return extract_page(page(paragraphs(*between) + longer), URL).html


@pytest.mark.parametrize(
    "head",
    [
        "<h3>More posts related to the bay</h3>",
        "<h2>Read more posts related to the bay</h2>",
        "<h2>More useful posts about the bay</h2>",
        "<h2>Our related services</h2>",
        "<h3>More posts about the bay</h3><p>I have written a lot about the bay. Please feel free to read the following post to plan your time there:</p>",
        "<p><strong>Products and solutions:</strong></p>",
        "<p><strong>Produkte und Lösungen:</strong></p>",
    ],
)
def test_a_list_of_other_texts_goes_with_the_line_above(head: str) -> None:
    kept = body("", head + LIST)
    assert "drink tea" not in kept
    assert "the bay</" not in kept
    assert "und L" not in kept
    assert PARAGRAPHS[2] in kept


def test_a_heading_of_the_text_stays() -> None:
    assert "drink tea" in body("", f"<h3>More about the bay</h3>{LIST.replace('href', 'name')}")
    said = f"<h3>More posts bring more boats</h3><p>{PARAGRAPHS[0]}</p>"
    assert "more boats" in body("", said)


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href='/buy/boats/small/'>All small boats</a></p>",
        "<table><tr><td>(<a href='/cart?add=1'>add all small boats to cart</a>)</td></tr></table>",
        "<p>Read about the builder of all small boats &gt;</p>",
    ],
)
def test_a_line_that_is_a_way_on_goes(line: str) -> None:
    assert "small boats" not in body("", line)


@pytest.mark.parametrize(
    "line",
    [
        "<ul><li><a href='/buy/boats/'>All small boats</a></li><li>And large ones</li></ul>",
        "<p><a href='https://other.example/buy/boats/'>All small boats</a></p>",
        "".join(
            f"<p>This one floats well, as we saw in May.</p><p><a href='/shop/{n}'>{n} small boats</a></p>"
            for n in (3, 4, 5)
        ),
        "<p>We read about the builder of all small boats.</p>",
    ],
)
def test_a_line_that_names_a_thing_stays(line: str) -> None:
    assert "small boats" in body("", line)


def test_a_last_heading_goes_with_a_line_that_says_it_again() -> None:
    end = "<h2>Contact Harbour Office</h2><div><p>{}</p></div>"
    text = paragraphs() + end
    said = extract_page(page(text.format("Contact the Harbour Office")), URL).html
    assert "Harbour Office" not in said
    assert PARAGRAPHS[4] in said
    said = extract_page(page(text.format("Contact the harbour office by the quay.")), URL).html
    assert "by the quay" in said


def test_a_last_heading_goes_over_a_call() -> None:
    head = "<h3>Let us sail the boat for you, so you can look out for whales.</h3>"
    call = "<p><a href='/x'>Sign up today</a></p>"
    said = extract_page(page(paragraphs() + head + call), URL).html
    assert "look out" not in said
    assert PARAGRAPHS[4] in said


@pytest.mark.parametrize("tail", [" / Dec 2025", " (December 2025)", " · 12 Dec. 2025"])
def test_the_headline_with_its_month_is_no_line_of_the_text(tail: str) -> None:
    text = f"<div class=note><h2><a href='/ferry'>Ferry line reopens</a><i>{tail}</i></h2>{paragraphs()}</div>"
    said = extract_page(page(text).replace(b"<h1>Ferry line reopens</h1>", b""), URL).html
    assert "line reopens" not in said
    assert PARAGRAPHS[0] in said


def test_a_survey_that_a_script_was_to_show_is_no_text() -> None:
    box = "<div id=q><div class=t><span>Survey</span></div><div class=c></div></div><div id=t>✅ Thank you for completing the survey!</div>"
    assert "urvey" not in body("", box)


def test_a_dot_between_what_is_out_goes() -> None:
    facts = "<div><span>7 min read</span><div><span>·</span></div><span>Dec 30, 2013</span></div>"
    assert "·" not in extract_page(page(f"<h2>{PARAGRAPHS[1]}</h2>{facts}{paragraphs()}"), URL).html
