"""The number of a thing in a box of its own is the beginning of the heading that it counts."""

from newsreader.clean.html import to_document
from newsreader.clean.spans import all_text
from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, page, paragraphs


def said(markup: str) -> str:
    taken = extract_page(page(paragraphs("", markup)), "https://herald.example/2026/ferry").html
    return all_text(to_document(taken).blocks)


def test_a_number_in_a_box_above_a_heading_is_its_beginning() -> None:
    item = "<div class=item>{}<h3>{}</h3><p>" + PARAGRAPHS[1] + "</p></div>"
    rank = "<span class=rank>{}</span>"
    boxed = "<div class=side><div class=count>{}</div><img src=/a.jpg></div>"
    for box in (rank, boxed):
        found = said(
            item.format(box.format("1."), "The old pier") + item.format(box.format("2"), "The boat")
        )
        assert "1. The old pier" in found
        assert "2. The boat" in found
    again = said(
        item.format(rank.format("#1"), "#1 The pier")
        + item.format(rank.format("#2"), "#2 The boat")
    )
    assert again.count("#1") == 1
    years = said(
        item.format(rank.format("1"), "Boats of 2025") + item.format(rank.format("2"), "2026 boats")
    )
    assert "2. 2026 boats" in years
    figures = said(
        item.format(rank.format("40"), "Boats sail") + item.format(rank.format("7"), "Piers stand")
    )
    assert "40. Boats" not in found + figures


def test_a_number_that_a_list_says_beside_its_own_is_out() -> None:
    items = "".join(f"<li><div class=step>{n}</div><p>{PARAGRAPHS[n]}</p></li>" for n in (1, 2))
    assert said(f"<ol>{items}</ol>").count(f"1 {PARAGRAPHS[1]}") == 0
    assert f"1 {PARAGRAPHS[1]}" in said(f"<ul>{items}</ul>")
