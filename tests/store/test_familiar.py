"""The lines of a site's last pages: remembered with a page, told beside another, forgotten."""

from dataclasses import replace

import pytest

from newsreader.model.familiar import PAGES
from newsreader.model.query import Query, View
from newsreader.store.store import Store
from tests.store.makers import HERALD, article, bring, subscribe
from tests.store.pages import FAILED, PAGE

LINES = (-(2**63), 0, 2**63 - 1)


def fill(store: Store, count: int) -> list[int]:
    """The articles of a site, the first one first, their pages not fetched."""
    feed = subscribe(store, HERALD)[HERALD]
    for at in range(count):
        bring(store, feed, article(str(at), url=f"https://www.herald.example/{at}"))
    return sorted(store.ids(Query(view=View.ALL)))


def beside(store: Store, number: int, url: str = "https://herald.example/x") -> list[list[int]]:
    return [list(lines) for lines in store.lines_beside(number, url)]


def test_the_lines_of_other_pages_of_the_site_are_told_the_last_first(store: Store) -> None:
    first, second, third = fill(store, 3)
    store.keep_page(first, replace(PAGE, lines=LINES))
    store.keep_page(second, replace(PAGE, lines=(2,)))
    assert beside(store, third) == [[2], list(LINES)]
    assert beside(store, first) == [[2]]
    assert beside(store, third, "https://coast.example/1") == []
    assert beside(store, third, "no address") == []


def test_a_page_that_is_fetched_again_counts_once_and_a_failure_not_at_all(store: Store) -> None:
    first, second = fill(store, 2)
    store.keep_page(first, replace(PAGE, lines=(1,)))
    store.keep_page(first, replace(PAGE, lines=(2,)))
    assert beside(store, second) == [[2]]
    store.keep_page(first, FAILED)
    assert beside(store, second) == [[2]]


def test_the_oldest_pages_are_forgotten(store: Store) -> None:
    numbers = fill(store, PAGES + 3)
    for number in numbers:
        store.keep_page(number, replace(PAGE, lines=(number,)))
    assert beside(store, numbers[-1]) == [[number] for number in numbers[-2 : -PAGES - 2 : -1]]
    with store._connections.read() as connection:
        assert connection.execute("SELECT count(*) FROM page_lines").fetchone() == (PAGES + 1,)


@pytest.mark.parametrize("url", ["", "mailto:a@herald.example"])
def test_an_article_of_no_site_has_none(store: Store, url: str) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(store, feed, article("1", url=url))
    (number,) = store.ids(Query())
    store.keep_page(number, replace(PAGE, lines=LINES))
    assert beside(store, number + 1, url) == []
