# ruff: noqa: E501 -- markup is best read a line an element
"""Lists of a site's other texts and wares under a line that says so."""

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
