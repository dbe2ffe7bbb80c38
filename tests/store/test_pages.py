"""The pages of articles: kept, shown in place of the feed's text, and found by a search."""

from dataclasses import replace
from datetime import timedelta

import pytest

from newsreader.model.article import Flag
from newsreader.model.page import TextSource
from newsreader.model.query import Is, Query, Words
from newsreader.store.store import Store
from tests.store.makers import HERALD, NOW, article, bring, grow_old, index, keys, subscribe
from tests.store.pages import FAILED, PAGE


@pytest.fixture
def feed(store: Store) -> int:
    return subscribe(store, HERALD)[HERALD]


@pytest.fixture
def number(store: Store, feed: int) -> int:
    bring(store, feed, article("1", text="A teaser only.", summary_only=True, minutes=1))
    index(store)
    return store.ids(Query())[0]


def found(store: Store, text: str) -> list[str]:
    return keys(store, store.ids(Query(condition=Words(text))))


def test_a_page_is_kept_whole_and_shown_in_place_of_the_feeds_text(
    store: Store, number: int
) -> None:
    before = store.article(number)
    assert before is not None
    assert (before.page, before.source) == (None, TextSource.FEED)
    store.keep_page(number, PAGE)
    after = store.article(number)
    assert after is not None
    assert after.page == replace(PAGE, text="")
    assert after.source is TextSource.FULL
    assert after.html == before.html
    assert (after.headline.minutes, after.headline.summary_only) == (7, False)
    assert after.words == 180


def test_the_choice_of_text_is_remembered(store: Store, number: int) -> None:
    store.show_source(number, TextSource.FULL)  # there is no page yet: nothing to choose
    store.keep_page(number, PAGE)
    store.show_source(number, TextSource.FEED)
    shown = store.article(number)
    assert shown is not None
    assert shown.source is TextSource.FEED
    store.keep_page(number, PAGE)  # fetched again, it is still the reader's choice
    shown = store.article(number)
    assert shown is not None
    assert shown.source is TextSource.FEED


def test_a_search_finds_the_full_text_and_the_index_stays_whole(store: Store, number: int) -> None:
    assert (found(store, "teaser"), found(store, "ferry")) == (["1"], [])
    store.keep_page(number, PAGE)
    assert (found(store, "teaser"), found(store, "ferry")) == ([], ["1"])
    store.keep_page(number, replace(PAGE, html="<p>Other</p>", text="Other words."))
    assert (found(store, "ferry"), found(store, "other")) == ([], ["1"])
    with store._connections.write() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        left = connection.execute(
            "SELECT count(*) FROM search WHERE search MATCH 'ferry OR teaser'"
        ).fetchone()
    assert left == (0,)


def test_a_full_text_is_found_at_once_though_much_waits(store: Store, feed: int) -> None:
    bring(store, feed, *(article(str(one), text="A teaser only.") for one in range(3)))
    first, second, third = sorted(store.ids(Query()))
    store.keep_page(second, PAGE)  # it waited itself
    assert found(store, "ferry") == keys(store, [second])
    assert (found(store, "teaser"), store.waiting()) == ([], 2)
    store.keep_page(second, replace(PAGE, text="Other words."))
    assert (found(store, "ferry"), found(store, "other")) == ([], keys(store, [second]))
    assert index(store) == 2
    assert sorted(found(store, "teaser")) == sorted(keys(store, [first, third]))
    with store._connections.write() as connection:
        connection.execute("INSERT INTO search (search) VALUES ('integrity-check')")


def test_a_failure_is_kept_but_never_in_place_of_a_text(store: Store, number: int) -> None:
    store.keep_page(number, FAILED)
    shown = store.article(number)
    assert shown is not None
    assert shown.page is not None
    assert (shown.page.error, shown.source) == ("the page answers 404", TextSource.FEED)
    assert (shown.headline.minutes, shown.headline.summary_only) == (1, True)
    assert shown.teaser
    assert found(store, "teaser") == ["1"]
    store.keep_page(number, PAGE)
    store.keep_page(number, FAILED)
    shown = store.article(number)
    assert shown is not None
    assert shown.page is not None
    assert (shown.page.error, shown.source) == ("", TextSource.FULL)


def test_what_the_feed_changes_later_leaves_the_full_text(store: Store, feed: int) -> None:
    bring(store, feed, article("1", text="A teaser only.", summary_only=True))
    (number,) = store.ids(Query())
    store.keep_page(number, PAGE)
    index(store)
    bring(store, feed, article("1", text="A new teaser.", summary_only=True, title="News 1"))
    index(store)
    shown = store.article(number)
    assert shown is not None
    assert shown.headline.title == "News 1"
    assert (shown.headline.minutes, shown.headline.summary_only, shown.words) == (7, False, 180)
    assert shown.teaser
    assert store.count(Query(condition=Is("summary"))) == 0
    bring(store, feed, article("1", text="All of it at last.", title="News 1"))
    index(store)
    shown = store.article(number)
    assert shown is not None
    assert not shown.teaser
    assert (found(store, "teaser"), found(store, "ferry")) == ([], ["1"])


def test_a_page_goes_with_its_article(store: Store, number: int) -> None:
    store.keep_page(number, PAGE)
    index(store)
    store.mark([number], Flag.READ, True, now=NOW)
    grow_old(store)
    assert store.prune(now=NOW + timedelta(days=100), keep_days=90) == 1
    store.keep_page(number, PAGE)  # it was on its way meanwhile
    with store._connections.write() as connection:
        counts = connection.execute(
            "SELECT (SELECT count(*) FROM pages), (SELECT count(*) FROM waiting), "
            "(SELECT count(*) FROM search WHERE search MATCH 'ferry')"
        ).fetchone()
    assert counts == (0, 0, 0)
