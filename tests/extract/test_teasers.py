# ruff: noqa: E501 -- pages are best read a line an element
"""What leads from a text to others of its site stays out; what the text lists itself is kept."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.said import ALL, LEAD, TEXT, said, texts

from .pages import PARAGRAPHS, page, paragraphs

CUT = "The boat had lain at the quay since the storms of last autumn, and nobody had thought of it until the captain of the old ferry came by and [...]"
WHOLE = "The boat had lain at the quay since the storms of last autumn, and nobody had thought of it until the captain came."


def cards(text: str, link: str = "/boats/%d", tag: str = "div") -> str:
    """Four cards with this text, their headlines linked to this."""
    each = f'<{tag} class="card card-%d"><h3><a href="{link}">Boat number %d is at sea</a></h3>{text}</{tag}>'
    return "".join(each % (at, at, at) for at in range(4))


@pytest.mark.parametrize(
    "text",
    [
        f"<p>{CUT}</p>",
        f"<p>Dec 19, 2025</p><p>{WHOLE}</p>",
        f"<p>{WHOLE}</p><p>1 MIN READ</p>",
    ],
    ids=["a beginning", "a date", "a reading time"],
)
@pytest.mark.parametrize("tag", ["div", "article"])
def test_cards_of_other_texts_stay_out_wherever_they_stand(text: str, tag: str) -> None:
    row = cards(text, tag=tag)
    assert said(f"{TEXT}<section><h2>Latest news</h2>{row}</section>", feed=True) == ALL
    assert said(paragraphs("", f"<div>{row}</div>"), feed=True) == ALL


@pytest.mark.parametrize(
    "row",
    [
        cards(f"<p>{WHOLE}</p>"),
        cards(f"<p>{CUT}</p>", link="https://boats.example/%d"),
        f'<div class="card"><h3><a href="/boats/1">Boat number 1 is at sea</a></h3><p>{CUT}</p></div>',
        f"<div>{cards(f'<p>{CUT}</p>').replace('</div><div', '</div><p>Then came the next one, as it had been said.</p><div').replace('h3', 'h4').replace('<a href', '<b data-at').replace('</a>', '</b>')}</div>",
    ],
    ids=["whole texts", "other sites", "one alone", "no links"],
)
def test_a_list_whose_headings_are_links_is_kept(row: str) -> None:
    found = said(paragraphs("", row), feed=True)
    assert all(text in found for text in texts(row))


def test_a_page_of_such_cards_is_kept() -> None:
    row = cards("".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2]) + "<p>Dec 19, 2025</p>")
    found = said(row, feed=True)
    assert all(text in found for text in texts(row))


@pytest.mark.parametrize("mark", ['class="nocontent"', "data-nosnippet"])
def test_what_a_page_calls_no_content_stays_out(mark: str) -> None:
    assert (
        said(paragraphs("", f"<div {mark}><p>The sea is wide and blue, they say.</p></div>")) == ALL
    )


def test_a_row_of_links_into_the_page_stays_out() -> None:
    row = "".join(f'<a href="#{at}">What the part number {at} says</a>' for at in range(3))
    heading = "<h5>What does it mean that the line is open once more, and how can those who have waited at the quay since the autumn get a ticket for the first boat of the morning?</h5>"
    assert "What the part" not in said(f"<p>{row}</p>{paragraphs()}", feed=True)
    kept = said(f"{heading}<p>{row}</p><h2>The line</h2>{paragraphs()}", feed=True)
    assert "for the first boat of the morning?" in kept


@pytest.mark.parametrize(
    "kept",
    [
        '<pre><a href="#1">1 first</a> <a href="#2">2 second</a> <a href="#3">3 third and last one</a></pre>',
        '<p><a href="#1">1</a> <a href="#2">2</a> <a href="#3">3</a></p>',
        '<p><a href="/1">The first of them</a>, <a href="/2">the second of them</a>, <a href="/3">the third of them</a></p>',
    ],
    ids=["code", "marks", "other pages"],
)
def test_rows_of_other_links_are_kept(kept: str) -> None:
    assert texts(kept)[-1] in said(paragraphs("", f"{kept}"), feed=True)


@pytest.mark.parametrize("link", ['<h3><a href="/health">Your Health</a></h3>', '<div><a href="/by/ann">Ann Quay</a></div>'])  # fmt: skip
def test_a_short_link_above_all_else_stays_out(link: str) -> None:
    assert said(f"{link}<p>{LEAD}</p>{paragraphs()}", feed=True) == f"{LEAD} {ALL}"


def test_the_linked_heading_of_the_first_part_is_kept() -> None:
    first, second = '<h3><a href="/1">The Quay</a></h3>', '<h3><a href="/2">The Pier</a></h3>'
    found = said(f"{first}{paragraphs('', second)}", feed=True)
    assert "The Quay" in found
    assert "The Pier" in found


@pytest.mark.parametrize(
    "line",
    [
        "Last updated: November 13, 2025",
        "Contact staff writer Ann Quay at ann@herald.example or by telephone.",
        "By signing up, you agree to receive messages of the Herald and to its terms of use.",
        '{{hire-a-boat="/banners/hire-a-boat"}}',
        'You might also like: <a href="/pier">The old pier and its last storm</a>',
        'Recommended: <a href="/pier">The old pier and its last storm</a>',
    ],
)
def test_last_lines_about_the_page_stay_out(line: str) -> None:
    assert said(f"{paragraphs()}<p>{line}</p>", feed=True) == ALL


@pytest.mark.parametrize(
    "kept",
    [
        "<p>November 13, 2025</p>",
        "<p>Contact was lost at noon, the captain told our reporter at the quay.</p>",
        "<p>By signing up early, the captains have saved a third of the fare.</p>",
        '<p>You might also like to see <a href="/pier">the old pier</a> before the storm takes it.</p>',
    ],
)
def test_last_lines_of_the_text_are_kept(kept: str) -> None:
    found = said(paragraphs() + kept, feed=True)
    assert all(text in found for text in texts(kept))


def test_the_latest_texts_of_an_author_stay_out() -> None:
    links = "".join(f'<li><a href="/{at}">Boat number {at}</a> - May {at}, 2025</li>' for at in range(1, 4))  # fmt: skip
    box = f"<div><h4>Latest posts by Ann Quay</h4><ul>{links}</ul></div>"
    assert said(paragraphs() + box, feed=True) == ALL


def test_an_address_that_cannot_be_read_harms_nothing() -> None:
    row = cards(f"<p>{CUT}</p>", link="http://[%d")
    assert "Boat number 3" in said(paragraphs("", row), feed=True)
    assert extract_page(page(row), "").html


def test_cards_that_say_that_they_are_articles_are_others() -> None:
    card = (
        "<li class=card {1}><img src=/{0}.jpg alt=''><p>On demand</p><h2><a href=/courses/{0}>Course "
        "number {0} of the harbour school</a></h2><p>This course tells what there is to know of it.</p></li>"
    )
    said = 'itemscope itemtype="https://schema.org/{}"'
    for kind in ("Article", "NewsArticle", "BlogPosting"):
        cards = "".join(card.format(at, said.format(kind)) for at in range(3))
        box = f"<div class=group><h2>Learn the trade</h2><ul class=cards>{cards}</ul></div>"
        assert "harbour school" not in shown(box)
    for kind in ("Product", "Book"):
        cards = "".join(card.format(at, said.format(kind)) for at in range(3))
        box = f"<div class=group><h2>Learn the trade</h2><ul class=cards>{cards}</ul></div>"
        assert "harbour school" in shown(box)


def shown(box: str) -> str:
    """The text of a page with a box among its paragraphs."""
    return extract_page(page(paragraphs("", box)), "https://herald.example/2025/ferry").html
