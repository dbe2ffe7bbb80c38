# ruff: noqa: E501 -- markup is best read a line an element
"""What only the print of a page has."""

import time

import pytest

from newsreader.extract.page import extract_page
from newsreader.extract.tree import tree_of
from tests.extract.pages import URL, page, paragraphs

NOTE = '<div {}><img src="/p/stop.png" alt=""><p>Your program is about to print a page of the net, which is made of a great many of them. Nobody ought to read it on paper.</p><p>Whoever does so all the same may find that it has grown old since.</p></div>'
STYLE = "<style>{}</style>"
BOTH = "#paper{display:none;}@media print{body{color:#fff}p,a{display:none}#paper p{display:block}#paper{top:0;display:block !important}}"


def body(markup: str) -> str:
    return extract_page(page(markup), URL).html


@pytest.mark.parametrize(
    ("called", "style"),
    [
        ("id=paper", BOTH),
        ("class='note sheet'", BOTH.replace("#paper", ".sheet")),
        ("class=visible-print-block", ""),
        ("class='d-none d-print-block'", ""),
        ("class=print-only", ""),
    ],
)
def test_what_no_screen_shows_goes(called: str, style: str) -> None:
    assert "to print a page" not in body(paragraphs() + STYLE.format(style) + NOTE.format(called))


@pytest.mark.parametrize(
    ("called", "style"),
    [
        ("id=paper", BOTH.partition("@")[0]),
        ("id=paper", BOTH.partition("}")[2]),
        ("class='d-none d-print-none'", ""),
        ("class=no-print", "p{color:red}"),
    ],
)
def test_what_is_not_said_to_be_printed_alone_is_on_the_page(called: str, style: str) -> None:
    assert "to print a page" in str(
        "".join(tree_of(STYLE.format(style) + NOTE.format(called) + paragraphs()).body.itertext())
    )


def test_a_page_of_which_most_would_go_stays() -> None:
    assert "four thousand" in body(f"<div class=print-only>{paragraphs()}</div>")


def test_styles_without_end_cost_nothing() -> None:
    start = time.perf_counter()
    for hostile in ("@media print{" * 2000, "#a{" * 6000, "{" * 20000, "#a{display:none}" * 1200):
        tree_of(STYLE.format(hostile) + "<p id=a>One</p>")
    assert time.perf_counter() - start < 2
