# ruff: noqa: E501 -- pages are best read a line an element
"""What is left beside something that is gone stays out: labels, cards without heads, placeholders."""

import pytest

from newsreader.errands.anatomy import reading_anatomy
from newsreader.extract.body.drop.remainders import drop_remainders
from newsreader.extract.body.lines.choice import Choice
from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.said import ALL, said

from .anatomies import NOW
from .pages import PARAGRAPHS, URL, page, paragraphs

CARD = "<aside><ul><li><article><div><a href='/best-boats'><img src='/b.jpg' alt='Boats' width='150' height='100'></a></div><div><h3><a href='/best-boats'>The best boats of all</a></h3><div><div><p>From flat boats to round ones, we have tried them all for you.</p></div></div></div></article></li></ul></aside>"
BIO = "Ann Boatwright is a writer who has been on ferries for more than a decade. She once built a pier."


@pytest.mark.parametrize(
    ("above", "within"),
    [
        ("<section><div><div><p>News Flash</p></div><ul><li><marquee><a href='/n/1'>Chiefs meet tomorrow</a></marquee></li></ul></div></section>", ""),
        ("", "<div class='actions'><a href='/info/4' aria-haspopup='dialog' class='btn btn--second'>Facts in figures</a></div>"),
        ("", CARD),
        ("<div><a href='#'><div>Heading 2</div></a><div><a href='#'><div>Heading 3</div></a></div></div>", ""),
    ],
)  # fmt: skip
def test_what_is_left_beside_what_is_gone_stays_out(above: str, within: str) -> None:
    assert said(above + paragraphs("", within)) == ALL


def test_the_picture_of_such_a_card_goes_with_it() -> None:
    assert "<img" not in extract_page(page(paragraphs("", CARD)), URL).html


def test_a_line_that_runs_takes_no_sentence_with_it() -> None:
    own = "<p>The ferry goes twice a day, and thrice on the days of a market in the town.</p>"
    assert "thrice" in said(f"<div><marquee>News</marquee>{own}</div>{paragraphs()}")


LISTED = "<ul><li><a href='/g/1'>Best boats for the bay</a></li><li><a href='/g/2'>Boats in winter</a></li></ul>"


@pytest.mark.parametrize(
    "lead",
    [
        "Here are some other bay guides that you may find helpful:",
        "If you want to see more of the bay on a Sunday afternoon or in the evening, explore our blog posts about it for insights and tips:",
        "Planning a day at the bay? I’ve got resources:",
        "Hier sind weitere Artikel, die Sie lesen können:",
    ],
)
def test_the_last_list_of_a_text_stays_out_where_it_announces_others(lead: str) -> None:
    assert said(f"{paragraphs()}<p>{lead}</p>{LISTED}") == ALL
    assert "winter" in said(f"{PARAGRAPHS[0]}<p>{lead}</p>{LISTED}{paragraphs()}")


def test_the_last_list_of_a_text_is_kept_where_it_has_its_sources() -> None:
    assert "winter" in said(f"{paragraphs()}<p>Of the ferry these papers tell:</p>{LISTED}")
    away = LISTED.replace("/g/", "https://other.example/g/")
    assert "winter" in said(f"{paragraphs()}<p>Here are some other guides:</p>{away}")


@pytest.mark.parametrize("above", [True, False])
def test_who_an_author_is_stays_out_beside_the_byline_and_below(above: bool) -> None:
    author = '<script type="application/ld+json">{"@type": "Article", "author": {"@type": "Person", "name": "Ann Boatwright"}}</script>'
    byline = f"<div><p>By <a href='/by/ann'>Ann Boatwright</a></p><p>{BIO}</p></div>"
    card = "<div><h2>Meet your guide</h2><div><p>Ann Boatwright</p><div>What I Cover</div><p>I’ve been Herald’s resident pier expert for a decade, and have seen most of them.</p></div></div>"
    data = page(byline + paragraphs() if above else paragraphs() + card, author)
    found = extract_page(data, URL, around=reading_anatomy(URL, NOW)).html
    assert PARAGRAPHS[0] in found
    assert "Boatwright" not in found
    assert "guide" not in found
    assert "resident" not in found


def test_an_article_within_the_article_goes_whole_that_leads_to_another_page() -> None:
    inner = (
        "<div><article><div><div>Papers</div></div><div><figure><img src='/n.jpg' width='1024'><figcaption>© Photo N. Person</figcaption></figure></div>"
        "<h2><a href='/n/1'>The institute prints a white paper on the boats of the bay</a></h2><p><time>08/12/2021</time></p></article></div>"
    )
    kept = extract_page(page(paragraphs() + inner * 2), URL).html
    assert "Papers" not in kept
    assert "n.jpg" not in kept


def test_a_short_line_in_the_frame_of_a_text_is_no_remainder_of_what_is_around_that() -> None:
    rest = "".join(f"<p>Copyright Herald, part {at}. All rights reserved.</p>" for at in "ABC")
    lead = "<p>Boats from the spring on</p>"
    lines = f"{lead}<p>{PARAGRAPHS[0][:200]}.</p>"
    for frame, stays in (("article", True), ("div", False)):
        page = f"<div class=body><{frame}>{lines}</{frame}><div>{rest}</div></div>"
        runs = runs_of(tree_of(page).body)
        choice = Choice(runs, [True, frame == "article", False, False, False])
        choice.before = [True] * len(runs)
        drop_remainders(choice)
        assert choice.chosen[0] is stays, frame
