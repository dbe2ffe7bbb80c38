"""What a page left open within its header or its menu does not take its text along."""

import pytest

from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from newsreader.extract.unclosed import closed

WORDS = "The harbour council met on the quay today and heard what the pilots had to say of it. "
TEXT = "".join(f"<p>{number}. {WORDS}{WORDS}</p>" for number in range(8))


@pytest.mark.parametrize("around", ["header", "nav", "aside"])
def test_a_text_behind_an_element_that_was_left_open_in_a_menu_is_found(around: str) -> None:
    page = (
        f"<title>x</title><body><div><{around}><div class='hidden grow'><div><x-search></div>"
        f"<a href='/a'>Home</a></{around}></div><main><h1>The harbour</h1>{TEXT}</main>"
    )
    found = extract_page(page.encode(), "https://example.org/2026/harbour").html
    assert all(f"{number}. The harbour" in found for number in range(8))


def test_a_page_that_says_itself_its_text_is_a_header_is_read_as_it_stands() -> None:
    body = tree_of(f"<body><header><h1>The harbour</h1>{TEXT}</header>").body
    assert body[0].tag == "header"


def test_no_end_tag_is_added_in_scripts_comments_and_cells() -> None:
    for markup in (
        "<nav><script>'<div>'</script></nav>",
        "<nav><!--<div>--></nav>",
        "<nav><table><td><div></nav></div></td></table></nav>",
        "<div></div></nav>",
    ):
        assert closed(markup) == markup
    assert closed("<div><nav><div><div></div></nav></div>") == (
        "<div><nav><div><div></div></div></nav></div>"
    )
