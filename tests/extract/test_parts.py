# ruff: noqa: E501 -- pages are best read a line an element
"""Where an article goes on that its page gives a part of, and its parts as one."""

import pytest

from newsreader.extract.page import extract_page
from newsreader.extract.parts import Part, joined, number_of

from .pages import PARAGRAPHS, page, paragraphs

URL = "https://herald.example/2025/ferry"
PAGER = '<div class="pagination"><a href="{0}">2</a> <a href="{0}">Next page</a></div>'


def following(markup: str, head: str = "", url: str = URL, part: Part | None = None) -> str:
    return extract_page(page(paragraphs() + markup, head), url, part=part).following


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (URL, f"{URL}/2"),
        (f"{URL}/", f"{URL}/2/"),
        (URL, f"{URL}/page/2"),
        (URL, f"{URL}?page=2"),
        (f"{URL}?utm_source=feed", f"{URL}?page=2"),
        (f"{URL}?id=7", f"{URL}?id=7&page=2"),
        (f"{URL}.html", f"{URL}-2.html"),
        (f"{URL}.html", f"{URL},2.html"),
        (f"{URL}.html", f"{URL}-page2.html"),
        (f"{URL}.html", f"{URL}.html?seite=2"),
        (f"{URL}.html", f"{URL}.html/2"),
    ],
)
def test_a_further_part_has_the_address_of_the_first_and_a_number(first: str, second: str) -> None:
    assert following(PAGER.format(second), url=first) == second
    assert following("", f'<link rel="next" href="{second}">', first) == second
    assert following(f'<a rel="next" href="{second}">Next</a>', url=first) == second


def test_a_bare_number_will_do_where_the_page_says_next() -> None:
    first, second = f"{URL}.html", "/2025/ferry2.html"
    assert following("", f'<link rel=next href="{second}">', first) == f"{URL}2.html"
    assert following(PAGER.format(second), url=first) == ""


@pytest.mark.parametrize(
    "address",
    [
        "/2025/storm",
        "/2025/storm/2",
        "/2025/ferry/3",
        "/2025/ferry/comment-page-2",
        "/2025/ferry/2025",
        "https://other.example/2025/ferry/2",
        "/2025/ferry?id=9&page=2",
        "/2025/ferry-and-storm-2",
        "javascript:next(2)",
        "//[2",
        URL,
    ],
)
def test_the_next_of_the_articles_is_no_further_part(address: str) -> None:
    assert following(PAGER.format(address), f'<link rel=next href="{address}">') == ""


COUNTED = '<nav class="pager">{} <a href="{}" rel="next">Next</a></nav>'


@pytest.mark.parametrize("said", ["Page 1 of 3", "Seite 1 von 2", "page 1 / 4"])
def test_a_page_that_counts_its_parts_is_believed(said: str) -> None:
    markup = COUNTED.format(said, "/2025/the-rest-of-it")
    assert following(markup) == "https://herald.example/2025/the-rest-of-it"


@pytest.mark.parametrize(
    "markup",
    [
        COUNTED.format("Page 3 of 3", "/2025/storm"),
        COUNTED.format("Page 2 of 3", "/2025/storm"),
        COUNTED.format("Page 1 of 3", "https://other.example/2025/storm"),
        COUNTED.format("Page 1 of 3", URL),
        f'<div id="comments">{COUNTED.format("Page 1 of 3", "/2025/storm")}</div>',
    ],
)
def test_what_counts_otherwise_is_not(markup: str) -> None:
    assert following(markup) == ""


def test_numbered_articles_are_no_parts() -> None:
    assert following("", '<link rel=next href="/post/13">', "https://herald.example/post/12") == ""


def test_pages_of_comments_and_of_talk_are_no_parts() -> None:
    assert following(f'<div id="comments">{PAGER.format(URL + "?page=2")}</div>') == ""
    talk = f'<div itemscope itemtype="https://schema.org/DiscussionForumPosting"></div>{PAGER.format(URL + "?page=2")}'
    assert following(talk) == ""
    assert following(f'<p>See <a href="{URL}/2">2</a> of them.</p>') == ""


def test_from_a_further_part_it_goes_on_to_the_one_after() -> None:
    pager = PAGER.format(f"{URL}/2") + PAGER.format(f"{URL}/3").replace(">2<", ">3<")
    assert following(pager, url=f"{URL}/2", part=Part(URL, 2)) == f"{URL}/3"
    assert following(pager, url=f"{URL}/3", part=Part(URL, 3)) == ""


@pytest.mark.parametrize(
    "address", [URL, "https://herald.example/", "ftp://herald.example/2", "http://["]
)
def test_what_is_no_part_has_no_number(address: str) -> None:
    assert number_of(address, URL) == 0


def test_parts_are_one_body_without_what_they_say_again() -> None:
    head = f"<h1>The ferry</h1><p>{PARAGRAPHS[0]}</p><figure><img src=/p/ferry.jpg></figure>"
    first = f"<div>{head}<h3>Pros</h3><p>Fast.</p></div>"
    second = f'<div>{head}<h3>Pros</h3><p>Fast.</p><p>See <a href="map">it</a><a href="#n">1</a>.</p><p>{PARAGRAPHS[1]}</p></div>'
    whole = joined([(first, URL), (second, f"{URL}/2/")])
    assert [whole.count(text) for text in (PARAGRAPHS[0], PARAGRAPHS[1], "ferry.jpg", "<h1>")] == [
        1,
        1,
        1,
        1,
    ]
    assert [whole.count(text) for text in ("Pros", "Fast.")] == [2, 2]
    assert 'href="https://herald.example/2025/ferry/2/map"' in whole
    assert 'href="#n"' in whole


def test_one_part_is_as_it_is() -> None:
    assert joined([("<div><p>Fast.</p></div>", URL)]) == "<div><p>Fast.</p></div>"
