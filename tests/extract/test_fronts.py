# ruff: noqa: E501 -- pages are best read a line an element
"""The front of a site is no article, whatever its teasers say; a text on it is one."""

import pytest

from newsreader.extract.page import extract_page

from .pages import FOOTER, NAVIGATION, PARAGRAPHS, paragraphs

FRONT = "https://herald.example/"
HEADLINES = "".join(
    f'<div class=teaser><h3><a href="/s/{n}">What became of pier number {n}</a></h3></div>'
    for n in range(12)
)


def complaint(url: str, text: str, head: str = "", headlines: str = HEADLINES) -> str:
    data = f"<html><head><title>Sample Herald</title>{head}</head><body>{NAVIGATION}<main>{text}<div class=x>{headlines}</div></main>{FOOTER}</body></html>"
    return extract_page(data.encode(), url).complaint


LEAD = f"<div class=lead><p>{PARAGRAPHS[0]}</p></div><div class=second><p>{PARAGRAPHS[1]}</p></div>"


@pytest.mark.parametrize("path", ["", "en", "de-at/", "index.html", "en/home.htm"])
def test_the_front_of_a_site_is_a_list(path: str) -> None:
    assert "list of headlines" in complaint(FRONT + path, LEAD)


def test_a_page_of_which_no_address_is_known_is_no_front() -> None:
    assert complaint("", LEAD) == ""
    assert complaint("https://[", LEAD) == ""


@pytest.mark.parametrize("path", ["2025/ferry", "ferry", "en/ferry", "?p=12", "#pier"])
def test_another_page_is_not(path: str) -> None:
    assert complaint(FRONT + path, LEAD) == ""


def test_a_text_on_the_front_of_a_site_is_an_article() -> None:
    assert complaint(FRONT, paragraphs()) == ""
    assert complaint(FRONT, LEAD, '<meta property="og:type" content="article">') == ""
    few = HEADLINES.split("</div>", 3)[0] + "</div>"
    assert complaint(FRONT, LEAD, headlines=few) == ""
    away = HEADLINES.replace('href="', 'href="https://other.example')
    assert complaint(FRONT, LEAD, headlines=away) == ""
