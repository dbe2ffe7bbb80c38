# ruff: noqa: E501 -- pages are best read a line an element
"""Notes that no link leads to stay where the text has their numbers."""

import pytest

from newsreader.extract.page import extract_page

from .pages import FOOTER, NAVIGATION, URL, paragraphs

SHARE = '<div class="share"><ul><li><a href="https://net.example/s">Share</a></li></ul></div>'
MARKED = "<p>The pier [1] is older than the boats that land at it, and than the town [2] it was built for.</p>"
NOTES = "<h3>Notes</h3><p>[1] Built of larch in 1871.</p><p>[2] See the chronicle, page 4.</p>"


def body(marked: str, notes: str, called: str = "below") -> str:
    data = f"<html><head><title>Ferry</title></head><body>{NAVIGATION}<main><h1>Ferry line reopens</h1><div class=entry-content>{paragraphs(marked)}</div>{SHARE}<div class={called}>{notes}</div></main>{FOOTER}</body></html>"
    return extract_page(data.encode(), URL).html


def test_notes_with_the_numbers_of_the_text_stay() -> None:
    found = body(MARKED, NOTES)
    assert "Built of larch" in found
    assert "See the chronicle, page 4." in found
    assert ">Notes<" in found
    turned = str.maketrans("[]", "()")
    assert "Built of larch" in body(MARKED.translate(turned), NOTES.translate(turned))


@pytest.mark.parametrize(
    ("marked", "notes", "called"),
    [
        (MARKED, NOTES.replace("[1]", "[3]").replace("[2]", "[4]"), "below"),
        (MARKED, NOTES, "comments"),
        (MARKED.replace("[1]", "").replace("[2]", ""), NOTES, "below"),
        (MARKED.replace("[1]", "(1)"), "<p>(1) Built of larch in 1871.</p>", "below"),
        (MARKED, "<p><a href=/1>[1] Built of larch</a></p><p><a href=/2>[2] Old</a></p>", "below"),
    ],
)
def test_what_only_has_numbers_stays_out(marked: str, notes: str, called: str) -> None:
    assert "larch" not in body(marked, notes, called)
