# ruff: noqa: E501 -- markup is best read a line an element
"""Pictures that stand with the lines around an article stay out with them."""

import pytest

from newsreader.extract.page import extract_page
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/ferry"
PICTURE = '<img src="/p/ann.jpg" width="600" height="600" alt="A face">'


def body(behind: str) -> str:
    markup = page(f"<div class='text'>{paragraphs()}</div>{behind}")
    return extract_page(markup, URL).html


@pytest.mark.parametrize(
    "behind",
    [
        f"<div>{PICTURE}</div><div>Ann Person</div><div>Sales Executive</div>",
        f"<h2>Related content</h2><div><div>{PICTURE}</div><h3><a href='/x'>Boats</a></h3></div>",
        f"<div><a href='/x'><span>{PICTURE}</span></a></div><div>Solar calculator</div>",
    ],
)
def test_a_picture_behind_the_text_in_another_box_is_none_of_it(behind: str) -> None:
    assert "ann.jpg" not in body(behind)


def test_a_picture_right_behind_the_last_line_is_kept() -> None:
    text = paragraphs() + f"<div>{PICTURE}</div>"
    kept = extract_page(page(f"<div class='text'>{text}</div><p>Share</p>"), URL).html
    assert "ann.jpg" in kept


def test_a_picture_with_a_caption_is_kept() -> None:
    assert "ann.jpg" in body(
        f"<figure>{PICTURE}<figcaption>The quay on the day of the talks.</figcaption></figure>"
    )


def test_a_portrait_between_the_text_and_its_questions_is_none_of_it() -> None:
    asked = "<details><summary>Why did the ministers meet?</summary><p>To open the line again.</p></details>"
    asked += "<details><summary>Who pays for the repairs?</summary><p>Those who buy single tickets.</p></details>"
    kept = body(
        f"<div><div>Written by</div><div>{PICTURE}</div><div>Ann Person</div><div>Sales</div></div><h2>FAQ</h2><div>{asked}</div>"
    )
    assert "single tickets.</p>" in kept
    assert "ann.jpg" not in kept
