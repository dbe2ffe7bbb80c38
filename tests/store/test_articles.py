"""What arrives is kept once, whole, and as its reader left it."""

import zlib
from collections.abc import Sequence
from datetime import timedelta
from sqlite3 import Connection
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.article import Flag, Place
from newsreader.model.feed import Enclosure, Subscription
from newsreader.model.picture import Picture
from newsreader.model.query import Query, Sort, View
from newsreader.store import retention
from newsreader.store.journal import pack_ids, unpack_ids
from newsreader.store.packing import pack, unpack_html, unpack_text
from newsreader.store.rows import moment, seconds
from newsreader.store.store import Store
from tests.store.makers import COAST, HERALD, NOW, article, bring, grow_old, keys, subscribe


@pytest.fixture
def feed(store: Store) -> int:
    return subscribe(store, Subscription(HERALD, title="Herald", tags=("Daily",)))[HERALD]


def test_every_field_comes_back(store: Store, feed: int) -> None:
    new = article(
        "g1",
        guid="g1",
        url="https://herald.example/1",
        title="Storm closes ferry lines",
        standfirst="No boats before noon.",
        authors=("A. Person", "B. Other"),
        published=NOW - timedelta(hours=2),
        updated=NOW - timedelta(hours=1),
        tags=("Weather", "Coast"),
        picture=Picture("https://herald.example/p.png", "alt", "caption", "credit", 640, None),
        enclosures=(Enclosure("https://herald.example/a.mp3", "audio/mpeg", 10**30, 61),),
        language="en",
        comments="https://herald.example/1#c",
        html="<p>" + "Long body. " * 200,
        base="https://herald.example/",
        text="Long body.",
        words=400,
        minutes=2,
        summary_only=True,
    )
    assert bring(store, feed, new).new == 1
    (number,) = store.ids(Query())
    whole = store.article(number)
    assert whole is not None
    assert whole.arrived == NOW
    line = whole.headline
    assert line == store.headlines([number])[0]
    assert (line.id, line.feed_id, line.feed, line.title) == (number, feed, "Herald", new.title)
    assert (line.url, line.published, line.minutes) == (new.url, new.published, 2)
    assert (line.read, line.starred, line.later, line.summary_only) == (False, False, False, True)
    assert line.enclosures == 1
    assert line.tags == whole.tags == ("Daily", "Weather", "Coast")
    names = ["guid", "standfirst", "authors", "updated", "picture", "language", "comments", "html"]
    for name in [*names, "base", "words"]:
        assert getattr(whole, name) == getattr(new, name), name
    assert whole.enclosures[0].seconds == 61
    assert (whole.feed_url, whole.place) == (HERALD, Place())


def test_half_characters_and_nulls_do_no_harm(store: Store, feed: int) -> None:
    odd = "a\ud800b\0c"
    bring(
        store,
        feed,
        article(
            odd, guid=odd, url=odd, title=odd, standfirst=odd, authors=(odd,), tags=(odd,),
            picture=Picture(odd, odd), enclosures=(Enclosure(odd),), html=odd, text=odd, base=odd,
        ),
        title=odd, site=odd, error=odd, complaint=odd,
    )  # fmt: skip
    (number,) = store.ids(Query())
    whole = store.article(number)
    assert whole is not None
    assert whole.html == "a?b\0c"
    assert store.known(feed, [odd]).keys() == {odd}


def test_the_same_key_is_one_article_in_one_feed_and_two_in_two(store: Store, feed: int) -> None:
    other = subscribe(store, HERALD, COAST)[COAST]
    same = article("key")
    assert bring(store, feed, same, same).new == 1
    assert bring(store, other, same).new == 1
    assert store.count(Query()) == 2
    assert store.known(feed, ["key", "unknown"]) == {"key": same.content_hash}


def test_an_article_is_known_by_all_its_keys(store: Store, feed: int) -> None:
    bring(store, feed, article("guid", keys=("guid", "link", "date"), content_hash="1"))
    assert store.known(feed, ["guid", "link", "date", "else"]) == dict.fromkeys(
        ["guid", "link", "date"], "1"
    )
    # Found by another key, it gets the new one beside those it has.
    saved = bring(store, feed, article("link", keys=("new guid",), content_hash="2"))
    assert (saved.new, saved.updated) == (0, 1)
    assert store.known(feed, ["guid", "new guid"]) == {"guid": "2", "new guid": "2"}
    saved = bring(store, feed, article("new guid", keys=("third",), content_hash="2"))
    assert (saved.new, saved.updated) == (0, 0)
    assert store.known(feed, ["third"]) == {"third": "2"}


def test_a_key_stays_with_the_article_that_had_it_first(store: Store, feed: int) -> None:
    bring(
        store,
        feed,
        article("b", keys=("shared", "b's"), content_hash="b"),
        article("a", keys=("shared",), content_hash="a"),
    )
    assert store.known(feed, ["a", "b", "shared", "b's"]) == {
        "a": "a", "b": "b", "shared": "a", "b's": "b",
    }  # fmt: skip
    assert store.count(Query()) == 2


def test_a_pruned_article_is_known_by_all_its_keys(store: Store, feed: int) -> None:
    past = NOW - timedelta(days=100)
    bring(store, feed, article("a", keys=("b", "c"), published=past), checked=past)
    store.mark(store.ids(Query()), Flag.READ, True, now=past)
    grow_old(store)
    assert store.prune(now=NOW, keep_days=30) == 1
    assert bring(store, feed, article("c", keys=("d",), content_hash="new")).new == 0
    assert store.known(feed, ["a", "d"]) == {"a": "new", "d": "new"}
    assert store.count(Query()) == 0


def test_the_latest_articles_are_given_each_with_a_key_that_names_it(
    store: Store, feed: int
) -> None:
    past = NOW - timedelta(days=100)
    for name in ("a", "b", "c"):
        one = article(name, keys=(f"{name}'s",), content_hash=name, published=past)
        bring(store, feed, one, checked=past)
    assert list(store.latest(feed, 2).values()) == ["c", "b"]
    store.mark(store.ids(Query()), Flag.READ, True, now=past)
    grow_old(store)
    assert store.prune(now=NOW, keep_days=30) == 3
    latest = store.latest(feed, 10)
    assert list(latest.values()) == ["c", "b", "a"]
    # Found by such a key, even a pruned one gets further keys.
    saved = bring(store, feed, article(list(latest)[1], keys=("new",), content_hash="changed"))
    assert saved.new == 0
    assert store.known(feed, ["b", "new"]) == {"b": "changed", "new": "changed"}
    # A guid that looks like such a key, but is none, is a guid.
    assert bring(store, feed, article("kept:\n12")).new == 1
    assert store.known(feed, ["kept:\n12"])


def test_the_latest_articles_are_found_without_sorting_all_there_ever_were(
    store: Store, feed: int
) -> None:
    asked: list[str] = []
    connection = store._connections._here()
    connection.set_trace_callback(asked.append)
    assert store.latest(feed, 2) == {}
    connection.set_trace_callback(None)
    (sql,) = [one for one in asked if one.startswith("SELECT")]
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert not [step for step in plan if "FOR GROUP BY" in step], plan


def test_a_changed_article_keeps_its_state_its_number_and_its_place(
    store: Store, feed: int
) -> None:
    bring(store, feed, article("key", title="Old title one", tags=("Old", "Both")))
    (number,) = store.ids(Query())
    for flag in Flag:
        store.mark([number], flag, True, now=NOW)
    store.keep_place(number, Place(7, 42))
    later = NOW + timedelta(hours=3)
    changed = article("key", title="New title two", tags=("Both", "New"), published=later)
    saved = bring(store, feed, changed, checked=later)
    assert (saved.new, saved.updated) == (0, 1)
    assert bring(store, feed, changed).updated == 0
    whole = store.article(number)
    assert whole is not None
    line = whole.headline
    assert (line.title, line.read, line.starred, line.later) == ("New title two", True, True, True)
    assert line.tags == ("Daily", "Both", "New")
    assert whole.place == Place(7, 42)
    # A date pushed up does not move it; one that is corrected does.
    assert line.published == NOW
    bring(store, feed, article("key", title="Third", published=NOW - timedelta(days=1)))
    assert store.headlines([number])[0].published == NOW - timedelta(days=1)


def test_no_date_and_dates_to_come_order_by_arrival(store: Store, feed: int) -> None:
    bring(
        store,
        feed,
        article("undated", published=None),
        article("future", published=NOW + timedelta(days=9000)),
        article("first", published=moment(0)),
        article("ancient", published=moment(-(10**9))),
    )
    lines = store.headlines(store.ids(Query()))
    assert [line.title.split()[-1] for line in lines] == ["undated", "future", "first", "ancient"]
    assert [line.published for line in lines] == [NOW, NOW, moment(0), moment(-(10**9))]
    whole = [store.article(line.id) for line in lines]
    undated = [each is not None and each.arrived == each.headline.published for each in whole]
    assert undated == [True, True, False, False]


def test_a_date_up_to_a_day_ahead_is_its_publishers(store: Store, feed: int) -> None:
    ahead = [timedelta(seconds=1), timedelta(hours=9), timedelta(days=1)]
    for number, wait in enumerate(ahead):
        bring(store, feed, article(f"{number}", published=NOW + wait, tags=("news",)))
    over = NOW + timedelta(days=1, seconds=1)
    bring(store, feed, article("over", published=over, tags=("news",)))
    ids = store.ids(Query())
    lines = store.headlines(ids)
    assert [line.published - NOW for line in lines] == [*reversed(ahead), timedelta()]
    assert store.ids(Query(tags=("news",))) == ids  # the index of tags has the same order
    whole = [store.article(line.id) for line in lines]
    undated = [one.undated for one in whole if one is not None]
    assert undated == [False, False, False, True]
    # A text that changes takes nothing from it.
    bring(store, feed, article("1", title="Changed", published=NOW + ahead[1]))
    assert store.headlines([lines[1].id])[0].published == NOW + ahead[1]


def test_the_orders_of_a_list(store: Store, feed: int) -> None:
    other = subscribe(store, COAST, HERALD)[COAST]
    hour = timedelta(hours=1)
    bring(store, feed, article("a", published=NOW - 3 * hour, minutes=5), article("b", minutes=1))
    bring(store, other, article("c", published=NOW - hour, minutes=5), article("d", minutes=1))
    assert keys(store, store.ids(Query(sort=Sort.NEWEST))) == ["d", "b", "c", "a"]
    assert keys(store, store.ids(Query(sort=Sort.OLDEST))) == ["a", "c", "b", "d"]
    assert keys(store, store.ids(Query(sort=Sort.FEED))) == ["d", "c", "b", "a"]
    assert keys(store, store.ids(Query(sort=Sort.READING_TIME))) == ["d", "b", "c", "a"]


def test_headlines_come_in_the_order_asked_for(store: Store, feed: int) -> None:
    bring(store, feed, *(article(str(number)) for number in range(1200)))
    wanted = [5, 900, 1, 99_999, 1200]
    assert [line.id for line in store.headlines(wanted)] == [5, 900, 1, 1200]
    assert len(store.headlines(store.ids(Query()))) == 1200
    assert store.article(99_999) is None


def test_undo_takes_back_many_steps_and_only_what_still_shows(store: Store, feed: int) -> None:
    bring(store, feed, *(article(str(number)) for number in range(5)))
    assert store.undo() is None
    assert store.mark([], Flag.READ, True, now=NOW) == 0
    assert store.mark([1], Flag.READ, True, now=NOW) == 1
    assert store.mark([1, 2, 3, 99], Flag.READ, True, now=NOW) == 2
    assert store.mark([4], Flag.LATER, True, now=NOW) == 1
    assert store.mark([2], Flag.READ, False, now=NOW) == 1
    undone = [store.undo() for _ in range(5)]
    assert [step and (step.what, step.flag, step.value, step.ids) for step in undone] == [
        ("marked unread", Flag.READ, True, (2,)),
        ("added to Read later", Flag.LATER, False, (4,)),
        ("marked read", Flag.READ, False, (2, 3)),
        ("marked read", Flag.READ, False, (1,)),
        None,
    ]
    assert store.count(Query(View.UNREAD)) == 5


def test_undo_passes_over_steps_of_which_nothing_is_left(store: Store, feed: int) -> None:
    bring(store, feed, article("one"), article("two"))
    store.mark([1], Flag.STARRED, True, now=NOW)
    store.mark([2], Flag.READ, True, now=NOW)
    with store._connections.write() as connection:
        connection.execute("UPDATE articles SET read = 0 WHERE id = 2")
    undone = store.undo()
    assert undone is not None
    assert undone.what == "starred"


def test_pruning_takes_only_what_was_read_long_ago_and_it_stays_away(
    store: Store, feed: int
) -> None:
    past = NOW - timedelta(days=100)
    names = ["unread", "starred", "later", "tagged", "plain", "fresh"]
    arrivals = [article(name, published=past, text="storm") for name in names]
    bring(store, feed, *arrivals[:-1], checked=past)
    bring(store, feed, arrivals[-1])
    ids = {name: number for number in store.ids(Query()) for name in keys(store, [number])}
    store.mark([ids[name] for name in names if name != "unread"], Flag.READ, True, now=past)
    store.mark([ids["starred"]], Flag.STARRED, True, now=past)
    store.mark([ids["later"]], Flag.LATER, True, now=past)
    with store._connections.write() as connection:
        connection.execute("UPDATE tagging SET sources = 5 WHERE article_id = ?", (ids["tagged"],))

    grow_old(store)
    assert store.prune(now=NOW, keep_days=0) == 0
    assert store.prune(now=NOW, keep_days=10**9) == 0
    assert store.prune(now=NOW, keep_days=30) == 1
    assert sorted(keys(store, store.ids(Query()))) == sorted(set(names) - {"plain"})
    assert store.article(ids["plain"]) is None
    assert store.feeds()[0].total == 5
    assert store.tags()[0].total == 5

    changed = article("plain", title="Again plain", published=past)
    assert (bring(store, feed, arrivals[4]).new, bring(store, feed, changed).new) == (0, 0)
    assert store.known(feed, ["plain"]) == {"plain": changed.content_hash}
    assert store.count(Query()) == 5
    # Its number is never given to another.
    bring(store, feed, article("brand-new"))
    assert max(store.ids(Query())) > max(ids.values())


def test_pruning_goes_in_steps_and_spares_what_was_starred_meanwhile(
    store: Store, feed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "STEP", 2)
    past = NOW - timedelta(days=100)
    bring(store, feed, *(article(name, published=past) for name in "abcde"), checked=past)
    store.mark(store.ids(Query()), Flag.READ, True, now=past)
    (spared,) = store.ids(Query(), limit=1)
    whole = retention.prune
    steps: list[int] = []

    def prune(connection: Connection, some: Sequence[int], **how: Any) -> int:
        steps.append(len(some))
        connection.execute("UPDATE articles SET starred = 1 WHERE id = ?", (spared,))
        return whole(connection, some, **how)

    monkeypatch.setattr(retention, "prune", prune)
    grow_old(store)
    assert store.prune(now=NOW, keep_days=30) == 4
    assert steps == [2, 2, 1]
    assert list(store.ids(Query())) == [spared]


def test_memory_survives(store: Store) -> None:
    assert store.recall("session") is None
    store.remember("session", "{}")
    store.remember("session", '{"view": "all"}')
    assert store.recall("session") == '{"view": "all"}'


def test_a_visit_to_a_feed_that_is_not_there_is_passed_over(store: Store) -> None:
    saved = bring(store, 77, article("x"))
    assert (saved.feed_id, saved.new, saved.updated) == (77, 0, 0)


@given(st.text() | st.text(min_size=200, max_size=900), st.text())
def test_packed_text_comes_back(html: str, text: str) -> None:
    for words in (text, html, html + text * 9):
        stored = pack(html, words)
        assert (unpack_html(*stored), unpack_text(*stored)) == (html, words)


def test_what_was_packed_by_zlib_can_be_read() -> None:
    small = zlib.compress("<p>Füße</p>Füße".encode())
    assert unpack_html(small, 13) == "<p>Füße</p>"
    assert unpack_text(small, 13) == "Füße"


@given(st.lists(st.integers(1, 2**62), unique=True))
def test_packed_ids_come_back(ids: list[int]) -> None:
    assert list(unpack_ids(pack_ids(ids))) == sorted(ids)


@given(st.datetimes(timezones=st.just(NOW.tzinfo)))
def test_times_come_back_in_whole_seconds(time: object) -> None:
    assert moment(seconds(time)) == time.replace(microsecond=0)  # type: ignore[attr-defined,arg-type]
