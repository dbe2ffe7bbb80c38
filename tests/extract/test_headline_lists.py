# ruff: noqa: E501 -- markup is best read a line an element
"""The last list of a text whose links say what their addresses say: headlines of other pages."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import PARAGRAPHS, URL, page, paragraphs

LABEL = "<p><strong><em>{0}</em></strong></p>"
LIST = (
    "<ul><li><strong><a href='/ann-waehlt-den-gruenen-hafen-am-fluss-106273.html'>Ann wählt den grünen Hafen am Fluß</a></strong></li>"
    "<li><a href='/news/2026/gulls-come-back-to-the-old-quay'>Gulls come back to the old quay: what a pilot saw</a></li></ul>"
)


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


@pytest.mark.parametrize("label", ["Mehr zu Ann und ihrer Familie:", "Og dette skrev vi om byen:"])
def test_a_last_list_of_headlines_goes_with_its_label(label: str) -> None:
    kept = body(f"<div>{paragraphs()}{LABEL.format(label)}{LIST}</div>")
    assert "Gulls" not in kept
    assert label not in kept
    assert PARAGRAPHS[-1][:40] in kept


def test_a_list_amid_the_text_stays() -> None:
    assert "Gulls" in body(
        f"<p>{PARAGRAPHS[0]}</p>{LABEL.format('So far this was told of it:')}{LIST}"
        + paragraphs()[len(PARAGRAPHS[0]) + 7 :]
    )


def test_links_that_say_something_of_where_they_lead_are_the_authors() -> None:
    mine = (
        "<ul><li><a href='/ann-waehlt-den-gruenen-hafen-am-fluss-106273.html'>the plan as it was drawn</a></li>"
        "<li><a href='/news/2026/gulls-come-back-to-the-old-quay'>what was seen there by the pilot</a></li></ul>"
    )
    label = LABEL.format("On these the account above rests, and on nothing else:")
    assert "seen there by" in body(f"<div>{paragraphs('', '')}{label}{mine}</div>")
