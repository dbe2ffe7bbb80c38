"""Pages that are none and send their visitor on: where to, and which only look like one."""

import pytest

from newsreader.extract.onward import onward
from tests.extract.pages import page, paragraphs

URL = "https://herald.example/1"


def sent(content: str, body: str = "<p>Moved.</p>") -> str:
    meta = f'<meta http-equiv="Refresh" content="{content}">'
    return onward(f"<html><head>{meta}</head><body>{body}</body></html>".encode(), URL)


@pytest.mark.parametrize(
    ("content", "address"),
    [
        ("0; url=/story", "https://herald.example/story"),
        ("1;URL='/story?a=1#top'", "https://herald.example/story?a=1"),
        ("0, https://other.example/", "https://other.example/"),
        (";url=story", "https://herald.example/story"),
        ("0", ""),
        ("30; url=/story", ""),  # there was something to read meanwhile
        ("0; url=/1", ""),
        ("0; url=", ""),
        ("0; url=javascript:alert(1)", ""),
        ("0; url=file:///etc/passwd", ""),
        ("0; url=http://[", ""),
    ],
)
def test_where_a_page_sends_on(content: str, address: str) -> None:
    assert sent(content) == address


def test_a_page_with_text_or_without_the_word_is_none_of_these() -> None:
    assert sent("0; url=/story", paragraphs()) == ""
    assert onward(page(paragraphs()), URL) == ""
    assert onward(b"\x89PNG refresh" + bytes(range(32)) * 20, URL) == ""
    assert onward(b"", URL) == ""


def test_a_page_for_those_without_scripts_is_one() -> None:
    html = (
        b"<noscript><meta http-equiv=refresh content='0;url=/plain'></noscript><div id=root></div>"
    )
    assert onward(html, URL) == "https://herald.example/plain"
