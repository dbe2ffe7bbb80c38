# ruff: noqa: E501 -- pages are best read a line an element
"""What stands where a headline or a byline does and is the text's own."""

from newsreader.extract.page import extract_page

from .pages import NAVIGATION, page, paragraphs

URL = "https://herald.example/2026/ferry"
POSTED = "<p>Posted on <a href=https://forum.example/1>the pilots' forum on 2025-07-09</a>:</p>"
QUOTED = "The pilots have been told of the new piles, and will bring the larger of the two boats in at noon on the first day."
OWN = "<h1>Six hours of talks, and a dry pier at last</h1>"


def test_a_line_with_a_colon_above_a_quotation_says_whose_words_they_are() -> None:
    quoted = f"{POSTED}<blockquote><p>{QUOTED}</p></blockquote>{paragraphs()}"
    assert "Posted on" in extract_page(page(quoted), URL).html
    assert "Posted on" not in extract_page(page(f"{POSTED}{paragraphs()}"), URL).html


def test_a_headline_within_the_text_stays_below_that_of_the_page() -> None:
    def taken(inner: str) -> str:
        head = "<h1>Ferry line reopens</h1><p>Written by Ada Byron</p>"
        return extract_page(
            (
                "<html><head><title>Ferry line reopens | Sample Herald</title></head><body>"
                f"{NAVIGATION}<main><div class=head>{head}</div><div class=text>{inner}</div></main></body></html>"
            ).encode(),
            URL,
        ).html

    assert OWN in taken(OWN + paragraphs())
    assert "Ferry line reopens" not in taken(f"<h1>Ferry line reopens</h1>{paragraphs()}")
    assert "dry pier" in taken(f"<blockquote>{OWN}</blockquote>{paragraphs()}")
    assert "Sample" not in taken(f"<div><h1>Sample pages of the Herald</h1></div>{paragraphs()}")
