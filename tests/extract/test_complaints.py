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


LONG = "".join(f"<p>Part {n}. {text}</p>" for n in range(6) for text in PARAGRAPHS)
CUT = f"{LONG}<p>Three things shrink the work of a month in the harbour to a couple of hours...</p>"
WALLS = [
    "Become a <a href=/s>paid subscriber to The Harbour</a> to unlock this piece and learn about:",
    "Subscribe to continue reading",
    "Subscribe now to read the rest of this story.",
    "Become a member to read the full article",
    "To keep reading, please subscribe.",
    "To continue reading this article, you must be a subscriber. Log in or subscribe.",
    "Unlock this story",
    "Sie wollen weiterlesen? Jetzt Abo abschließen und weiterlesen",
    "Continue reading with a subscription",
    "Keep reading with a 7-day free trial",
    "This post is for paid subscribers",
    "This article is available to members only.",
    "You've read your last free article.",
    "Dieser Artikel ist nur für Abonnenten.",
    "Jetzt abonnieren und weiterlesen",
    "La suite est réservée aux abonnés.",
    "Abonnez-vous pour lire la suite",
    "Il vous reste 72 % de cet article à lire.",
    "Artículo exclusivo para suscriptores",
    "Suscríbete para seguir leyendo",
    "Conteúdo exclusivo para assinantes",
    "Contenuto riservato agli abbonati",
    "Dit artikel is alleen voor abonnees",
    "この記事は有料会員限定です",
]


@pytest.mark.parametrize("line", WALLS)
@pytest.mark.parametrize("tag", ["p", "h3"])
def test_a_beginning_that_ends_in_a_plea_to_pay_is_told(line: str, tag: str) -> None:
    more = "<ul><li>Why plans fail</li><li>Where tides help</li></ul><h3>What is included?</h3>"
    data = page(f"{CUT}<{tag}>{line}</{tag}>{more}")
    assert "paywall" in complaint(data)
    markup = extract_page(data, URL).html
    assert "couple of hours..." in markup
    assert "Why plans fail" not in markup


@pytest.mark.parametrize("line", WALLS)
def test_a_whole_text_above_a_plea_to_pay_is_no_beginning(line: str) -> None:
    assert not complaint(page(f"{LONG}<p>{line}</p>"))


@pytest.mark.parametrize(
    "end",
    [
        "<p>Become a member and support our work.</p>",
        "<p>Subscribe now to keep reading and get access to the full archive.</p>",
        "<p>“Subscribe to continue reading”, said the sign at the pier, and all laughed.</p>",
        "<p>Many papers ask their readers to become a subscriber to read the full story.</p>",
        "<p>Sign up to read the newsletter.</p>",
        "<p>Become a member to read the story behind the ferry and much more.</p>",
        "<p hidden>This post is for paid subscribers</p>",
        '<div style="display: none"><p>This post is for paid subscribers</p></div>',
        f"<p>Subscribe to continue reading</p>{LONG}",
        "<ul><li>Subscribe to continue reading</li></ul>",
    ],
)
def test_what_only_speaks_of_subscriptions_is_no_wall(end: str) -> None:
    assert not complaint(page(CUT + end))


@pytest.mark.parametrize(
    "line",
    ["Already a subscriber? Sign in", "Cet article est réservé aux abonnés", "For subscribers"],
)
def test_what_is_said_to_subscribers_is_a_wall_behind_a_short_text_only(line: str) -> None:
    text = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>"
    assert "paywall" in complaint(page(f"{text}<p>{line}</p>"))
    assert not complaint(page(f"<p>{line}</p>{text}"))
    assert not complaint(page(f"{LONG}<p>{line}</p>"))


def test_a_short_text_of_a_blog_that_asks_for_readers_is_whole() -> None:
    plea = "<div><p>Subscribe now to keep reading and get access to the full archive.</p></div>"
    assert not complaint(page(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{plea}"))


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
