# ruff: noqa: E501 -- pages are best read a line an element
"""Who made what a text tells of stays at its end; who wrote it and runs the site does not."""

import pytest

from newsreader.extract.page import extract_page

from .pages import FOOTER, NAVIGATION, URL, paragraphs

SHARE = '<div class="share"><ul><li><a href="https://net.example/s">Share</a></li></ul></div>'


def body(below: str) -> str:
    data = f"<html><head><title>Ferry</title></head><body>{NAVIGATION}<article><h1>Ferry line reopens</h1><div class=entry-content>{paragraphs()}</div>{SHARE}{below}</article>{FOOTER}</body></html>"
    return extract_page(data.encode(), URL).html


MADE = [
    "Camera: <b>Ann Person</b><br>Sound: <b>Ben Other</b>",
    "montage : <b>Ann Person</b><br>son : <b>Ben Other</b>",
    "Kamera: Ann Person, Schnitt: Ben Other",
    "Produced by: Ann Person · Music: Ben Other and Cara Third",
]


@pytest.mark.parametrize("said", MADE)
def test_the_credits_of_what_was_made_stay(said: str) -> None:
    found = body(f"<footer><div class=made><p>{said}</p></div>{SHARE}</footer>")
    assert "Ben Other" in found
    assert found.index("believe it on the day") < found.index("Ben Other")


@pytest.mark.parametrize(
    "below",
    [
        "<footer><div class=made><p>Camera: Ann Person</p></div></footer>",
        "<footer><div class=made><p>Author: Ann Person<br>Category: Ships</p></div></footer>",
        "<footer><div class=comments><p>Camera: Ann Person<br>Sound: Ben Other</p></div></footer>",
        "<footer><div class=made><p>The camera: Ann Person held it, and sound: Ben Other had it.</p></div></footer>",
        "<aside><p>Camera: Ann Person<br>Sound: Ben Other</p></aside>",
    ],
)
def test_what_tells_of_the_page_or_only_speaks_of_it_stays_out(below: str) -> None:
    assert "Ann Person" not in body(below)


def test_what_a_site_says_of_itself_is_not_the_articles() -> None:
    foot = "<footer><p>Camera: Ann Person<br>Sound: Ben Other</p></footer>"
    data = f"<html><body><div><article><h1>Ferry</h1>{paragraphs()}</article>{foot}</div></body></html>"
    assert "Ann Person" not in extract_page(data.encode(), URL).html
