# ruff: noqa: E501 -- pages are best read a line an element
"""What most other pages of a site say, word for word, stays out, unless it is a part of the text."""

from lxml import html

from newsreader.extract.body.lines.runs import runs_of
from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from newsreader.model.familiar import keys_of

from .pages import PARAGRAPHS, page, paragraphs
from .test_around_text import URL, texts

PLEA = "Ons nieuws is er dankzij de lezers aan de kade; wie mee wil varen is welkom aan boord."
BACKGROUND = (
    "The line was closed in October, when two storms within a week broke the northern pier."
)
APART = (
    f'<div class="x-k7"><p>{PLEA}</p></div>',
    f'<div class="x-k7"><h3>Aan boord</h3><p>{PLEA}</p><ul><li>Maandag tot vrijdag in de bus</li></ul></div>',
    f"<section><div><p>{PLEA}</p></div></section>",
    f'<p class="x-k7">{PLEA}</p>',
    f'<div class="x-k7">{PLEA}</div>',
)
"""Boxes that nothing in their names or words tells from a text."""
TEXT = (
    f"<p>{BACKGROUND}</p>",
    f"<blockquote><p>{BACKGROUND}</p></blockquote>",
    "<h2>What happens next</h2>",
    "<ul><li>Two boats that are older than their captains</li><li>One pier, of wood and of iron</li></ul>",
    "<pre>import ferry as f</pre>",
)
"""What an author may say again."""


def lines_of(markup: str) -> tuple[int, ...]:
    return keys_of([run.text for run in runs_of(tree_of(markup).body)])


def said(whole: bytes, familiar: tuple[int, ...], feed: str = "") -> str:
    found = extract_page(whole, URL, feed_html=feed, familiar=familiar)
    assert not found.complaint
    return " ".join("".join(map(str, html.fromstring(found.html).itertext())).split())


def test_a_box_that_other_pages_have_goes_with_all_that_is_in_it() -> None:
    for box in APART:
        for whole in (paragraphs("", box), paragraphs() + box, paragraphs(box, "", box)):
            before, after = said(page(whole), ()), said(page(whole), lines_of(box))
            assert texts(box)[-1] in before, box
            assert not [text for text in texts(box) if text in after], box
            assert all(text in after for text in PARAGRAPHS)


def test_what_a_text_says_again_stays() -> None:
    for again in TEXT:
        more = "<h2>A pier of a hundred years</h2>" if "<h2>" in again else ""
        whole = page(paragraphs("", again, more))
        assert said(whole, lines_of(again)) == said(whole, ()), again
        assert texts(again)[0] in said(whole, ()), again


def test_a_box_among_boxes_of_its_kind_is_a_part_of_the_text() -> None:
    rows = "".join(
        f'<div class="row"><p>{text}</p></div>' for text in (*PARAGRAPHS[:2], BACKGROUND)
    )
    rows += "".join(f'<div class="row"><p>{text}</p></div>' for text in PARAGRAPHS[2:])
    assert BACKGROUND in said(page(rows), lines_of(f"<p>{BACKGROUND}</p>"))


def test_what_the_feed_says_too_stays() -> None:
    whole = page(paragraphs("", APART[0]))
    assert PLEA in said(whole, lines_of(APART[0]), f"<p>{PARAGRAPHS[0]}</p><p>{PLEA}</p>")


def test_a_page_that_says_nothing_else_stays_whole() -> None:
    whole = page(paragraphs())
    assert said(whole, lines_of(paragraphs())) == said(whole, ())


def test_a_heading_goes_with_the_box_that_it_announced() -> None:
    whole = page(paragraphs() + f"<h3>Over deze krant</h3>{APART[0]}")
    after = said(whole, lines_of(APART[0]))
    assert "Over deze krant" not in after
    assert after.endswith(PARAGRAPHS[-1][-30:])


def test_a_picture_that_other_pages_have_goes_unless_it_has_words_of_its_own() -> None:
    def shown(picture: str, known: str) -> bool:
        whole = page(paragraphs("", picture))
        found = extract_page(whole, URL, familiar=keys_of([known]))
        return "pier.jpg" in found.html

    bare = (
        '<figure><img src="https://quay.example/pier.jpg" alt="" width="600" height="400"></figure>'
    )
    told = bare.replace("</figure>", "<figcaption>The pier in spring.</figcaption></figure>")
    other, same = "https://quay.example/quay.jpg", "https://quay.example/pier.jpg"
    assert [shown(bare, known) for known in (other, same)] == [True, False]
    assert [shown(told, known) for known in (other, same)] == [True, True]
    found = extract_page(page(paragraphs("", bare)), URL, familiar=keys_of([same]))
    assert set(keys_of([same])) <= set(found.lines)


def test_familiar_lines_are_remembered_of_this_page_too() -> None:
    whole = page(paragraphs("", APART[0]))
    first, second = (
        extract_page(whole, URL, familiar=known).lines for known in ((), lines_of(PLEA))
    )
    assert first == second
    assert set(lines_of(APART[0])) <= set(first)
