"""The lead pictures of lines: where they come from, and what vouches for them."""

from dataclasses import replace

import pytest

from newsreader.model.article import Lead
from newsreader.model.picture import Picture
from newsreader.model.query import Query
from newsreader.store.store import Store
from tests.store.makers import HERALD, article, bring, subscribe
from tests.store.pages import FAILED, PAGE

PHOTO = "https://herald.example/photo.jpg"
FOUND_AT = "https://www.herald.example/1"


@pytest.fixture
def feed(store: Store) -> int:
    return subscribe(store, HERALD)[HERALD]


def leads(store: Store, *, pictures: bool = True) -> list[Lead | None]:
    return [one.lead for one in store.headlines(store.ids(Query()), pictures=pictures)]


def test_a_picture_of_the_feed_is_vouched_for_by_the_feed(store: Store, feed: int) -> None:
    bring(store, feed, article("1", picture=Picture(PHOTO)))
    assert leads(store) == [Lead(PHOTO, HERALD)]
    assert leads(store, pictures=False) == [None]


def test_without_one_that_of_the_page_stands_in_and_the_page_vouches(
    store: Store, feed: int
) -> None:
    bring(store, feed, article("1", url="https://herald.example/1"))
    (number,) = store.ids(Query())
    assert leads(store) == [None]
    store.keep_page(number, FAILED)
    assert leads(store) == [None]
    store.keep_page(number, PAGE)
    picture = PAGE.anatomy.picture
    assert picture is not None
    assert leads(store) == [Lead(picture.url, "https://herald.example/1")]
    store.keep_page(number, replace(PAGE, anatomy=replace(PAGE.anatomy, address=FOUND_AT)))
    assert leads(store) == [Lead(picture.url, FOUND_AT)]


def test_the_feeds_own_stands_before_that_of_the_page(store: Store, feed: int) -> None:
    bring(store, feed, article("1", picture=Picture(PHOTO)))
    (number,) = store.ids(Query())
    store.keep_page(number, PAGE)
    assert leads(store) == [Lead(PHOTO, HERALD)]
