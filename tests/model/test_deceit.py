"""What a link says and where it leads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.deceit import deceit, readable_host, spelled


@pytest.mark.parametrize(
    ("href", "words"),
    [
        ("https://www.herald.example/1", "the report"),
        ("https://www.herald.com/1", "herald.com"),
        ("https://news.herald.com/1", "https://www.herald.com/1/a-long-on…"),
        ("https://www.bbc.co.uk/news", "bbc.co.uk"),
        ("https://herald.com/", "index.html"),
        ("https://herald.com/", "Node.js"),
        ("https://herald.com/", "e.g. this"),
        ("https://herald.com/a", "setup.py"),
        ("https://herald.com/", "3.5"),
        ("https://herald.com/", "see herald.net there"),
        ("https://herald.com/@someone", "@someone"),
        ("https://münchen.de/", "münchen.de"),
        ("https://xn--mnchen-3ya.de/", "münchen.de"),
        ("https://пример.рф/", "пример"),
        ("https://почта.com/", "x"),
        ("https://日本語テスト.jp/", "x"),
        ("https://tokyoのニュース.jp/", "x"),
        ("mailto:a@herald.com", "a@herald.com"),
        ("mailto:a@herald.com?subject=x", "Write to us"),
        ("#note", "herald.com"),
        ("article:12", "herald.com"),
        ("https://[bad/", "herald.com"),
        ("", ""),
    ],
)
def test_an_ordinary_link_is_no_news(href: str, words: str) -> None:
    assert deceit(href, words) == ""


@pytest.mark.parametrize(
    ("href", "words", "told"),
    [
        (
            "https://evil.example/login",
            "https://www.bank.com/login",
            "it leads to evil.example and says www.bank.com",
        ),
        ("https://evil.co.uk/", "bank.co.uk", "it leads to evil.co.uk and says bank.co.uk"),
        (
            "https://bank.com.evil.net/",
            "bank.com",
            "it leads to bank.com.evil.net and says bank.com",
        ),
        (
            "https://bank.com@evil.example/",
            "our bank",
            "it leads to evil.example, “bank.com@” is no part of that",
        ),
        (
            "https://user:secret@evil.example/",
            "x",
            "it leads to evil.example, “user@” is no part of that",
        ),
        (
            "https://xn--80ak6aa92e.com/",
            "our shop",
            "the host аррӏе.com is Cyrillic letters that look Latin (xn--80ak6aa92e.com)",
        ),
        (
            "https://pаypal.com/",
            "x",
            "the host pаypal.com mixes Cyrillic and Latin letters (xn--pypal-4ve.com)",
        ),
        (
            "https://ɡoogle.com/",
            "x",
            "the host ɡoogle.com has letters that look like others (xn--oogle-qmc.com)",
        ),
        ("mailto:a@evil.example", "help@bank.com", "it leads to evil.example and says bank.com"),
    ],
)
def test_a_link_that_is_not_what_it_seems_is_told_in_words(
    href: str, words: str, told: str
) -> None:
    assert deceit(href, words) == told


def test_all_that_is_strange_is_told() -> None:
    found = deceit("https://bank.com@xn--80ak6aa92e.com/", "bank.com")
    assert found.count(";") == 2


def test_a_host_of_two_spellings_has_both() -> None:
    assert spelled("https://xn--mnchen-3ya.de/x") == "münchen.de = xn--mnchen-3ya.de"
    assert spelled("https://münchen.de/x") == "münchen.de = xn--mnchen-3ya.de"
    assert spelled("https://munich.de/x") == ""
    assert spelled("tag:x") == ""


@pytest.mark.parametrize(
    "host", ["xn--", "xn--a\x7f", "xn--zzzzzzzzzz99999999", "a..b", "xn--a-ecp.ru"]
)
def test_a_host_that_cannot_be_read_is_itself(host: str) -> None:
    assert readable_host(host).isprintable() or readable_host(host) == host


@given(st.text(max_size=40), st.text(max_size=20), st.sampled_from(["https://", "mailto:", ""]))
def test_no_address_breaks_it(address: str, words: str, kind: str) -> None:
    assert isinstance(deceit(kind + address, words), str)
    assert isinstance(spelled(kind + address), str)
