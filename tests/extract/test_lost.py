# ruff: noqa: E501 -- pages are best read a line an element
"""What is the article's own text is kept, however it begins and whatever it stands in."""

import re

import pytest
from lxml import html

from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"
PROSE = "The bearings were made of bronze in those days, and nobody in the yard had thought that they would wear out."


def said_by(body: str) -> str:
    """The text that is taken from a page with this in its article."""
    found = extract_page(page(body), URL)
    assert not found.complaint
    return text_of(found.html)


def text_of(markup: str) -> str:
    """The text of markup, without the spaces at the edges of elements."""
    return re.sub(r"\s+", "", "".join(str(each) for each in html.fromstring(markup).itertext()))


def folded(text: str) -> str:
    return re.sub(r"\s+", "", text)


ALL = folded("".join(PARAGRAPHS))


@pytest.mark.parametrize("last", [True, False], ids=["last", "within"])
@pytest.mark.parametrize(
    "line",
    [
        "<p>More on that in a follow-up post about the pier.</p>",
        "<p>More on that later.</p>",
        f"<h2>More on the bearings</h2><p>{PROSE}</p>",
        f"<p>More from the mayor came on Monday</p><p>{PROSE}</p>",
        "<p>You may also like the second boat, he said.</p>",
        "<p>Leave a comment, he said, and went…</p>",
        "<p>“Join the conversation, she cried.”</p>",
        f"<h2>Explore more of the bay</h2><p>{PROSE}</p>",
        "<p>Mehr zum Thema Stahl steht im Bericht.</p>",
        "<p>Lesen Sie auch den Bericht, sagte er.</p>",
        f"<h2>About the author</h2><p>{PROSE}</p>",
        f"<h3>Related reading</h3><p>{PROSE}</p>",
        f"<h3>Comments</h3><p>{PROSE}</p>",
        f"<h3>Tags</h3><p>{PROSE}</p>",
    ],
)
def test_words_that_begin_like_the_end_of_a_page_end_no_text(line: str, last: bool) -> None:
    body = paragraphs() + line if last else paragraphs("", "", "", line)
    found = said_by(body)
    assert text_of(f"<div>{line}</div>") in found
    assert all(folded(each) in found for each in PARAGRAPHS)


@pytest.mark.parametrize(
    "rail",
    [
        "<h2>More from the coast</h2><ul><li><a href='/a'>The lighthouse is sold</a></li><li><a href='/b'>A bridge at last</a></li></ul>",
        "<h3>Related articles</h3><p><a href='/a'>The lighthouse is sold</a></p><p><a href='/b'>A bridge at last</a></p>",
        "<h3>You may also like</h3><p>The lighthouse is sold</p>",
        "<h3>About the author</h3><p>Ann Quay is the harbour reporter of this newspaper, and has sailed since she was six.</p>",
    ],
)
def test_a_rail_still_ends_the_text(rail: str) -> None:
    assert said_by(paragraphs() + rail) == ALL


def test_prose_after_a_rail_is_kept_without_the_rail() -> None:
    rail = "<h3>Related articles</h3><p><a href='/a'>The lighthouse is sold</a></p><p><a href='/b'>A bridge at last</a></p>"
    assert said_by(paragraphs() + rail + f"<p>{PROSE}</p>") == ALL + folded(PROSE)
