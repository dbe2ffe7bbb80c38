"""What is remembered of a site's pages, and which of their lines are familiar."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.familiar import FEWEST, MOST_LINES, familiar, keys_of, line_key, site_of

NUMBERS = st.integers(-(2**63), 2**63 - 1)


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.Herald.example/a?b#c", "herald.example"),
        ("http://user:word@news.herald.example:443/", "news.herald.example"),
        ("http://127.0.0.1:8080/1", "127.0.0.1:8080"),
        ("file:///home/feed.xml", ""),
        ("https://[not/an/address", ""),
        ("https://herald.example:none/", ""),
        ("", ""),
    ],
)
def test_a_site_is_known_by_its_host(url: str, site: str) -> None:
    assert site_of(url) == site


def test_a_line_is_known_by_its_letters() -> None:
    assert line_key("Read  this, too!") == line_key("“read this too”")
    assert line_key("Read this, too") != line_key("Read this, two")
    assert line_key("読者会員限定記事です") is not None
    assert [line_key(signs) for signs in ("", "* * *", "—")] == [None] * 3
    assert line_key("\ud800 broken") is not None


@given(st.lists(st.text(max_size=9), max_size=20))
def test_the_keys_of_a_page_fit_a_column_of_the_store(lines: list[str]) -> None:
    keys = keys_of(lines)
    assert len(set(keys)) == len(keys)
    assert all(-(2**63) <= key < 2**63 for key in keys)


def test_of_a_very_long_page_its_edges_are_remembered() -> None:
    lines = [f"Line {at}" for at in range(5 * MOST_LINES)]
    keys = keys_of(lines)
    assert len(keys) == MOST_LINES
    assert {line_key(lines[0]), line_key(lines[-1])} <= set(keys)


def test_what_most_of_some_pages_have_is_familiar() -> None:
    plea, other = 1, 2
    assert familiar([]) == familiar([{plea}] * (FEWEST - 1)) == ()
    assert familiar([{plea}] * FEWEST) == (plea,)
    # Three of seven are too few, four are not.
    assert familiar([{plea}, {plea}, {plea}, {other}, {other}, {other}, {other}]) == (other,)


@given(st.lists(st.lists(NUMBERS, max_size=5), max_size=12))
def test_nothing_is_familiar_that_few_pages_have(pages: list[list[int]]) -> None:
    for key in familiar(pages):
        having = sum(key in page for page in pages)
        assert having >= FEWEST
        assert 2 * having >= len(pages)
