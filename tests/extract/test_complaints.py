# ruff: noqa: E501 -- pages are best read a line an element
"""A page that is not the article, or not all of it, says so in words."""

import json

import pytest

from newsreader.extract.page import extract_page

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"


def complaint(data: bytes | str) -> str:
    return extract_page(data.encode() if isinstance(data, str) else data, URL).complaint


def linked(**fields: object) -> str:
    data = json.dumps({"@type": "NewsArticle", **fields})
    return f'<script type="application/ld+json">{data}</script>'


@pytest.mark.parametrize("value", [False, "False", "false"])
def test_a_beginning_of_what_is_for_sale_is_told(value: object) -> None:
    data = page(f"<p>{PARAGRAPHS[0]}</p>", linked(isAccessibleForFree=value))
    assert "paywall" in complaint(data)
    assert PARAGRAPHS[0] in extract_page(data, URL).html


def test_what_is_for_sale_and_given_whole_is_no_beginning() -> None:
    long = "".join(f"<p>Part {n}. {text}</p>" for n in range(3) for text in PARAGRAPHS)
    assert not complaint(page(long, linked(isAccessibleForFree=False)))


def test_a_paywall_that_only_readers_are_told_of() -> None:
    wall = '<div class="paywall"><p>Subscribe to continue reading. Already a subscriber?</p></div>'
    assert "paywall" in complaint(page(f"<p>{PARAGRAPHS[0]}</p>{wall}"))


def test_an_article_about_paywalls_is_not_behind_one() -> None:
    assert not complaint(
        page(paragraphs("<p>“Subscribe to continue reading”, the sign said.</p>") * 3)
    )


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"%PDF-1.7 \n <stuff>", "not an HTML page"),
        (b'{"title": "Ferry"}', "not an HTML page"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "not an HTML page"),
        ("<html><body><div id=root></div><script>go()</script></body></html>", "scripts"),
        (
            "<html><body><noscript>You need to enable JavaScript to run this app.</noscript>"
            "<script src=/app.js></script></body></html>",
            "scripts",
        ),
        (
            "<html><body><h1>Before you continue</h1><p>We and our partners use cookies to show ads."
            "</p><form><button>Accept all</button></form></body></html>",
            "consent",
        ),
        (
            "<html><body><p>Please log in to read on.</p><form><input name=u><input type=password>"
            "<a href=/lost>Forgot your password?</a></form></body></html>",
            "log in",
        ),
        (
            "<html><title>Just a moment...</title><body><p>Checking your browser before you go on."
            " Verify you are human.</p></body></html>",
            "person",
        ),
        ("<html><body></body></html>", "no article"),
    ],
)
def test_what_is_no_article_is_named(data: bytes | str, words: str) -> None:
    assert words in complaint(data)


def test_an_article_has_no_complaint() -> None:
    assert complaint(page(paragraphs())) == ""
    short = page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><script>count()</script>")
    assert complaint(short) == ""
