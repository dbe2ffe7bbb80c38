"""Feeds follow the config, nothing of theirs is lost, and they are due when they should be."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.article import Flag
from newsreader.model.feed import FullText, Subscription, Visit
from newsreader.model.query import Query, View
from newsreader.store.configured import as_text
from newsreader.store.rows import dumps
from newsreader.store.store import Store
from tests.store.makers import COAST, HERALD, NOW, article, bring, keys, subscribe


def test_feeds_stand_in_the_order_of_the_config(store: Store) -> None:
    subscribe(store, HERALD, COAST)
    assert [feed.url for feed in store.feeds()] == [HERALD, COAST]
    subscribe(store, COAST, HERALD, COAST)
    assert [feed.url for feed in store.feeds()] == [COAST, HERALD]


WORDS = st.text(st.characters(), max_size=5)
"""Half characters are among them."""
SUBSCRIPTIONS = st.builds(
    Subscription,
    url=WORDS,
    title=WORDS,
    tags=st.lists(WORDS, max_size=2).map(tuple),
    interval=st.none() | st.integers(0, 2**40),
    full_text=st.sampled_from(FullText),
    limit=st.none() | st.integers(0, 100),
    headers=st.lists(st.tuples(WORDS, WORDS), max_size=2).map(tuple),
    enabled=st.booleans(),
)


@given(SUBSCRIPTIONS)
def test_a_subscription_is_written_alike_with_and_without_the_library(one: Subscription) -> None:
    assert as_text(one) == dumps(one)


def test_a_feed_is_called_by_its_reader_then_its_publisher_then_its_host(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    assert store.feeds()[0].title == "herald.example"
    bring(store, feed, title="The Herald", site="https://herald.example/")
    assert store.feeds()[0].title == "The Herald"
    subscribe(store, Subscription(HERALD, title="Morning"))
    bring(store, feed, title="The New Herald")
    assert store.feeds()[0].title == "Morning"
    subscribe(store, HERALD)
    assert store.feeds()[0].title == "The New Herald"
    assert store.feeds()[0].site == "https://herald.example/"


def test_a_file_is_called_by_its_name(store: Store) -> None:
    subscribe(store, "/home/a/news.xml", "file:///b/other.xml", "http://[broken")
    assert [feed.title for feed in store.feeds()] == ["news.xml", "other.xml", "http://[broken"]


def test_a_removed_feed_is_hidden_and_comes_back_whole(store: Store) -> None:
    feeds = subscribe(store, Subscription(HERALD, tags=("World",)), COAST)
    bring(store, feeds[HERALD], article("one"), article("two", tags=("Sport",)))
    bring(store, feeds[COAST], article("three"))
    ids = store.ids(Query(feed_id=feeds[HERALD]))
    store.mark(ids[:1], Flag.STARRED, True, now=NOW)
    before = store.counts(Query(View.ALL)), list(store.ids(Query())), store.headlines(ids)

    subscribe(store, COAST)
    assert keys(store, store.ids(Query())) == ["three"]
    assert store.counts(Query(View.ALL)).feeds == {feeds[COAST]: 1}
    assert store.tags() == ()
    assert not store.ids(Query(View.STARRED))
    # What arrives meanwhile stays hidden too, and an article can still be shown by its number.
    bring(store, feeds[HERALD], article("late"))
    assert keys(store, store.ids(Query())) == ["three"]
    assert store.article(ids[0]) is not None

    subscribe(store, Subscription(HERALD, tags=("World",)), COAST)
    assert store.counts(Query(View.ALL)).views[View.ALL] == 4
    late = store.ids(Query())[0]
    assert [number for number in store.ids(Query()) if number != late] == before[1]
    assert store.headlines(ids) == before[2]


def test_new_tags_in_the_config_tag_the_articles_that_are_there(store: Store) -> None:
    feed = subscribe(store, Subscription(HERALD, tags=("World", "Daily")))[HERALD]
    bring(store, feed, article("one", tags=("world", "Sport")), article("two"))
    assert {tag.tag: tag.total for tag in store.tags()} == {"world": 2, "daily": 2, "sport": 1}

    subscribe(store, Subscription(HERALD, tags=("Morning",)))
    # "world" stays where the publisher says so too.
    assert {tag.tag: tag.total for tag in store.tags()} == {"morning": 2, "world": 1, "sport": 1}
    assert keys(store, store.ids(Query(tags=("world",)))) == ["one"]
    assert store.feeds()[0].tags == ("Morning",)


def test_tags_fold_and_show_the_commonest_spelling(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(
        store,
        feed,
        article("1", tags=("border  TALKS", "#Border talks")),
        article("2", tags=("Border talks",)),
        article("3", tags=("Border talks", "", "#")),
    )
    (tag,) = store.tags()
    assert (tag.tag, tag.label, tag.unread, tag.total) == ("border talks", "Border talks", 3, 3)


def test_what_a_visit_said_is_kept(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    visit = Visit('W/"e"', "Sat, 14 Mar", "ab", "https://new.example/")
    bring(store, feed, visit=visit, complaint="an odd date")
    bring(store, feed, error="It does not answer.", checked=NOW + timedelta(hours=1))
    bring(store, feed, error="It does not answer.", checked=NOW + timedelta(hours=2))
    (known,) = store.feeds()
    assert (known.error, known.failures) == ("It does not answer.", 2)
    assert (known.checked, known.succeeded) == (NOW + timedelta(hours=2), NOW)
    assert known.next_check == NOW + timedelta(hours=3)
    (due,) = store.due(now=NOW, interval=60, force=True)
    assert (due.visit, due.failures, due.title) == (visit, 2, "herald.example")
    bring(store, feed, unchanged=True)
    assert (store.feeds()[0].failures, store.feeds()[0].error) == (0, "")


def test_feeds_are_due_by_their_own_interval_and_never_before_their_next_check(
    store: Store,
) -> None:
    feeds = subscribe(
        store, Subscription(HERALD, interval=600), COAST, Subscription("file:///x", enabled=False)
    )

    def due(minutes: int, *, force: bool = False, only: set[int] | None = None) -> list[str]:
        now = NOW + timedelta(minutes=minutes)
        found = store.due(now=now, interval=3600, force=force, only=only)
        return [item.subscription.url for item in found]

    assert due(0) == [HERALD, COAST]
    soon = NOW + timedelta(minutes=1)
    bring(store, feeds[HERALD], next_check=soon)
    bring(store, feeds[COAST], next_check=soon)
    assert due(5) == []
    assert due(15) == [HERALD]
    assert due(60) == [HERALD, COAST]
    assert due(60, only={feeds[COAST]}) == [COAST]
    assert due(0, force=True) == [HERALD, COAST]
    bring(store, feeds[HERALD], next_check=NOW + timedelta(hours=9))
    bring(store, feeds[COAST], visit=Visit(gone=True))
    assert due(120) == []
    # A clock that was set back does not stop a feed for years.
    bring(store, feeds[HERALD], checked=NOW + timedelta(days=900), next_check=NOW)
    assert due(0) == [HERALD]
    bring(store, feeds[HERALD], checked=NOW + timedelta(days=9), next_check=NOW + timedelta(days=9))
    assert due(0) == [HERALD]
    bring(
        store,
        feeds[HERALD],
        checked=NOW + timedelta(minutes=30),
        next_check=NOW + timedelta(minutes=40),
    )
    assert due(20) == []
    assert due(41) == [HERALD]


def test_a_new_wish_does_not_wait_as_long_as_the_old_one_had_to(store: Store) -> None:
    feeds = subscribe(store, HERALD)

    def due(minutes: int) -> bool:
        return bool(store.due(now=NOW + timedelta(minutes=minutes), interval=60))

    bring(store, feeds[HERALD], next_check=NOW + timedelta(hours=9))
    subscribe(store, Subscription(HERALD, title="Ours", tags=("news",)))
    assert not due(60)
    subscribe(store, Subscription(HERALD, username="ann", password_command=("pass",)))
    assert not due(14)
    assert due(16)


def planned_when(
    store: Store, subscription: Subscription, *, interval: int = 1800
) -> tuple[timedelta, str]:
    store.subscribe([subscription], now=NOW, interval=interval)
    (feed,) = store.feeds()
    assert feed.next_check is not None
    return feed.next_check - NOW, feed.why


def test_switching_a_feed_off_and_on_leaves_its_plan_as_it_was(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(store, feed, next_check=NOW + timedelta(hours=9), why="asked seldom")
    for enabled in (False, True):
        changed = Subscription(HERALD, enabled=enabled)
        assert planned_when(store, changed) == (timedelta(hours=9), "asked seldom")


def test_a_new_wish_is_told_and_waits_for_the_publisher_and_for_what_it_says_itself(
    store: Store,
) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    hour, day = timedelta(hours=1), timedelta(days=1)
    anew = "asked anew, since its settings in your config have changed"
    bring(store, feed, next_check=NOW + day, why="asked seldom")
    assert planned_when(store, Subscription(HERALD, username="ann")) == (hour / 2, anew)
    twice = "asked every 2 hours, as your config says"
    assert planned_when(store, Subscription(HERALD, interval=7200)) == (2 * hour, twice)
    often = "asked every 15 minutes, as your config says"
    assert planned_when(store, Subscription(HERALD, interval=60)) == (hour / 4, often)
    for visit, why in (
        (Visit(fresh_until=NOW + 5 * hour), "its publisher asks not to be asked before"),
        (Visit(retry_at=NOW + 5 * hour), "its server asked to be left alone until then"),
    ):
        subscribe(store, HERALD)
        bring(store, feed, visit=visit, next_check=NOW + day, why="asked seldom")
        assert planned_when(store, Subscription(HERALD, interval=60)) == (5 * hour, why)
    subscribe(store, HERALD)
    bring(store, feed, visit=Visit(gone=True), next_check=NOW + 9999 * day, why="gone")
    assert planned_when(store, Subscription(HERALD, interval=60)) == (9999 * day, "gone")


def test_subscribing_to_the_same_again_writes_nothing(store: Store) -> None:
    subscribe(store, HERALD)
    with store._connections.read() as connection:
        before = connection.execute("SELECT writes FROM revision").fetchone()
    subscribe(store, HERALD)
    with store._connections.read() as connection:
        assert connection.execute("SELECT writes FROM revision").fetchone() == before


def test_feeds_can_be_counted_within_a_view(store: Store) -> None:
    feeds = subscribe(store, HERALD, COAST)
    bring(store, feeds[HERALD], article("one"), article("two"))
    store.mark(store.ids(Query())[:1], Flag.STARRED, True, now=NOW)
    starred = store.feeds(query=Query(View.STARRED))
    assert [(feed.unread, feed.total) for feed in starred] == [(1, 1), (0, 0)]


def test_of_many_feeds_of_one_host_nearby_each_is_called_by_its_path(store: Store) -> None:
    addresses = {
        "http://127.0.0.1:1200/news/one.xml": "news/one.xml",
        "http://localhost/feeds/two/": "feeds/two",
        "http://[::1]:8080/three": "three",
        "http://rss/": "rss",
        "https://herald.example/five.xml": "herald.example",
    }
    subscribe(store, *map(Subscription, addresses))
    assert [feed.title for feed in store.feeds()] == list(addresses.values())
