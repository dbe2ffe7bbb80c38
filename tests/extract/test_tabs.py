# ruff: noqa: E501 -- pages are best read a line an element
"""Tabs of old, which only their names and links tell of: what they show is under their words."""

import pytest

from newsreader.clean.words import to_text
from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, URL, page, paragraphs

HEADS = ("The north pier", "The south pier")


def row(called: str, *names: str) -> str:
    items = "".join(
        f'<li><h6><a href="#{name}"> {head} </a></h6></li>'
        for name, head in zip(names, HEADS, strict=True)
    )
    return f'<ul class="{called}">{items}</ul>'


def panels(*names: str) -> str:
    return "".join(
        f'<div id="{name}"><p>{text}</p></div>'
        for name, text in zip(names, PARAGRAPHS[1:3], strict=True)
    )


def text_with(tabs: str) -> list[str]:
    return to_text(
        extract_page(page(f"<p>{PARAGRAPHS[0]}</p>{tabs}<p>{PARAGRAPHS[3]}</p>"), URL).html
    ).split("\n")


@pytest.mark.parametrize(
    "tabs",
    [
        f"<div class=x>{row('nav nav-tabs', 'a', 'b')}<div class=tab-content>{panels('a', 'b')}</div></div>",
        f"<div class=x>{row('fancy-tabs-nav', 'tab-a', 'tab-b')}{panels('tab-a-62', 'tab-b-71')}</div>",
        f"<div class=x>{row('tabs', 'a', 'b')}{panels('a', 'b')}</div>",
    ],
)
def test_the_words_of_tabs_head_what_they_show(tabs: str) -> None:
    found = text_with(tabs)
    for head, said in zip(HEADS, PARAGRAPHS[1:3], strict=True):
        assert found[found.index(said) - 1] == head
        assert found.count(head) == 1


def test_links_that_show_nothing_of_the_text_head_nothing() -> None:
    ways = '<div id=a><ul><li><a href="/1">Old boats</a></li></ul></div><div id=b><ul><li><a href="/2">New boats</a></li></ul></div>'
    found = text_with(f"<div class=x>{row('tabs', 'a', 'b')}{ways}</div>")
    assert not set(HEADS) & set(found)
    listed = row("contents", "a", "b") + panels("a", "b")
    assert text_with(listed).count(HEADS[0]) <= 1
    assert PARAGRAPHS[1] in text_with(listed)


def test_the_words_of_a_tab_are_not_said_again() -> None:
    headed = panels("a", "b").replace('"><p>', f'"><h3>{HEADS[0]}</h3><p>', 1)
    assert text_with(row("tabs", "a", "b") + headed + paragraphs()).count(HEADS[0]) == 1
