"""A feed whose address changes in the config keeps its articles and all of its reader's state."""

import pytest

from newsreader.model.article import Flag, Place
from newsreader.model.feed import Subscription, Visit
from newsreader.model.query import Query, View
from newsreader.store.store import Store
from tests.store.makers import COAST, HERALD, NOW, article, bring, grow_old, keys, subscribe

NEW = "https://new.example/feed"
MOVED = Visit('"e"', address=NEW, rate=2.0)


def state(store: Store, feed: int) -> dict[str, tuple[bool, bool, bool]]:
    """What is read, starred and to be read later, by the last word of the headline."""
    ids = store.ids(Query(feed_id=feed))
    lines = store.headlines(ids)
    return {one.title.split()[-1]: (one.read, one.starred, one.later) for one in lines}


def agree(store: Store) -> None:
    """The kept counts are those of the lists."""
    counts = store.counts(Query(View.ALL))
    for feed in store.feeds():
        ids = store.ids(Query(feed_id=feed.id))
        unread = sum(not one.read for one in store.headlines(ids))
        assert (feed.total, feed.unread) == (len(ids), unread)
        assert counts.feeds.get(feed.id, 0) == len(ids)
    for tag in store.tags():
        assert tag.total == len(store.ids(Query(tags=(tag.tag,))))


def mark(store: Store, feed: int, key: str, *flags: Flag) -> None:
    """Set flags of the article whose headline ends so."""
    ids = store.ids(Query(feed_id=feed))
    number = next(one for one in ids if keys(store, [one]) == [key])
    for flag in flags:
        assert store.mark([number], flag, True, now=NOW) == 1


def test_a_feed_goes_on_under_the_address_it_moved_to(store: Store) -> None:
    feed = subscribe(store, Subscription(HERALD, tags=("World",)), COAST)[HERALD]
    bring(store, feed, article("one"), article("two"), article("three"), visit=MOVED)
    mark(store, feed, "one", Flag.READ, Flag.STARRED)
    mark(store, feed, "two", Flag.LATER)
    before = store.ids(Query()), state(store, feed), store.counts(Query(View.ALL))

    subscribe(store, COAST, Subscription(NEW, tags=("World",)))
    assert [one.url for one in store.feeds()] == [COAST, NEW]
    known = store.feed(feed)
    assert known is not None
    assert (known.url, known.moved, known.rate, known.failures) == (NEW, "", 2.0, 0)
    assert (store.ids(Query()), state(store, feed), store.counts(Query(View.ALL))) == before
    # It is known there: nothing comes twice, and the next visit is as polite as ever.
    assert set(store.known(feed, ["one", "other"])) == {"one"}
    (due,) = store.due(now=NOW, interval=60, force=True, only=[feed])
    assert (due.subscription.url, due.visit.etag) == (NEW, '"e"')
    agree(store)


def test_it_goes_back_where_the_config_does(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(store, feed, article("one"), visit=MOVED)
    mark(store, feed, "one", Flag.READ)
    for url in (NEW, HERALD, NEW):
        assert subscribe(store, url) == {url: feed}
        assert state(store, feed) == {"one": (True, False, False)}


def test_a_feed_that_was_taken_out_comes_back_under_its_new_address(store: Store) -> None:
    feed = subscribe(store, HERALD, COAST)[HERALD]
    bring(store, feed, article("one"), visit=MOVED)
    mark(store, feed, "one", Flag.STARRED)
    subscribe(store, COAST)
    assert subscribe(store, COAST, NEW)[NEW] == feed
    assert state(store, feed) == {"one": (False, True, False)}
    agree(store)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("http://herald.example/feed", "https://herald.example/feed"),
        ("https://Herald.example/feed", "https://herald.example/feed"),
        ("https://herald.example/feed", "https://me:pass@herald.example/feed"),
    ],
)
def test_the_same_place_written_otherwise_is_the_same_feed(
    store: Store, old: str, new: str
) -> None:
    feed = subscribe(store, old)[old]
    bring(store, feed, article("one"))
    mark(store, feed, "one", Flag.READ)
    assert subscribe(store, new) == {new: feed}
    assert state(store, feed) == {"one": (True, False, False)}


@pytest.mark.parametrize("other", ["https://new.example/other", "https://herald.example/feed/"])
def test_another_address_is_another_feed(store: Store, other: str) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(store, feed, article("one"), visit=MOVED)
    assert subscribe(store, other)[other] != feed
    assert not store.ids(Query())


def test_a_feed_that_is_in_the_config_is_never_taken_for_another(store: Store) -> None:
    feeds = subscribe(store, HERALD, "http://coast.example/feed")
    bring(store, feeds[HERALD], article("one"), visit=MOVED)
    after = subscribe(store, HERALD, NEW, "http://coast.example/feed", COAST)
    assert after[HERALD] == feeds[HERALD]
    assert len(set(after.values())) == 4
    assert state(store, after[NEW]) == {}


def test_one_feed_goes_to_one_address_only(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(store, feed, article("one"), visit=MOVED)
    after = subscribe(store, NEW, NEW.replace("https", "http"))
    assert min(after.values()) == feed
    assert len(set(after.values())) == 2
    assert keys(store, store.ids(Query())) == ["one"]


def both(store: Store, visit: Visit = MOVED) -> tuple[int, int]:
    """The old feed and the new one, each with articles of its own and two that both have."""
    feeds = subscribe(store, Subscription(HERALD, tags=("Old",)), Subscription(NEW, tags=("New",)))
    old, new = feeds[HERALD], feeds[NEW]
    bring(
        store,
        old,
        *(article(key) for key in ("shared", "again", "mine", "seen")),
        visit=visit,
    )
    bring(store, new, *(article(key) for key in ("shared", "again", "yours")))
    mark(store, old, "shared", Flag.READ)
    mark(store, new, "shared", Flag.STARRED)
    mark(store, old, "again", Flag.LATER)
    mark(store, old, "mine", Flag.STARRED)
    mark(store, old, "seen", Flag.READ)
    mark(store, new, "yours", Flag.READ)
    return old, new


JOINED = {
    "shared": (True, True, False),
    "again": (False, False, True),
    "mine": (False, True, False),
    "seen": (True, False, False),
    "yours": (True, False, False),
}


def test_the_old_address_may_stay_too(store: Store) -> None:
    old, _ = both(store)
    subscribe(store, Subscription(HERALD, tags=("Old",)))
    assert state(store, old) == JOINED
    agree(store)
    # Later the reader follows, and then thinks better of it.
    for url in (NEW, HERALD):
        assert subscribe(store, url) == {url: old}
        assert state(store, old) == JOINED
        agree(store)


def test_two_feeds_become_one_and_no_state_is_lost(store: Store) -> None:
    _, new = both(store)
    subscribe(store, Subscription(NEW, tags=("New",)))
    assert state(store, new) == JOINED
    assert {tag.tag: tag.total for tag in store.tags()} == {"new": 5}
    agree(store)
    # What either has had does not come again.
    saved = bring(store, new, *(article(key, title=f"Later {key}") for key in JOINED))
    assert (saved.new, saved.updated) == (0, 5)
    assert state(store, new) == JOINED
    assert store.undo() is not None
    agree(store)


def test_an_address_that_was_taken_out_earlier_gets_the_feed_that_moves_there(
    store: Store,
) -> None:
    old, _ = both(store, Visit())
    subscribe(store, Subscription(HERALD, tags=("Old",)))
    assert set(state(store, old)) == {"shared", "again", "mine", "seen"}
    bring(store, old, visit=MOVED)
    subscribe(store, Subscription(NEW, tags=("Old",)))
    (feed,) = store.feeds()
    assert (feed.id, feed.url) == (old, NEW)
    assert state(store, old) == JOINED
    agree(store)


def test_what_was_pruned_on_one_side_stays_away(store: Store) -> None:
    feeds = subscribe(store, HERALD, NEW)
    old, new = feeds[HERALD], feeds[NEW]
    bring(store, old, article("a"), article("b"), article("c"), visit=MOVED)
    mark(store, old, "a", Flag.READ)
    mark(store, old, "b", Flag.READ)
    month = NOW.replace(year=2027)
    grow_old(store)
    assert store.prune(now=month, keep_days=30) == 2
    bring(store, new, article("b"))
    subscribe(store, NEW)
    assert state(store, new) == {"b": (True, False, False), "c": (False, False, False)}
    assert bring(store, new, article("a"), article("b"), article("c")).new == 0
    agree(store)


def test_what_the_other_has_pruned_is_kept_where_its_reader_had_not_read_it(store: Store) -> None:
    feeds = subscribe(store, HERALD, NEW)
    old, new = feeds[HERALD], feeds[NEW]
    bring(store, new, article("a"))
    mark(store, new, "a", Flag.READ)
    grow_old(store)
    store.prune(now=NOW.replace(year=2027), keep_days=30)
    bring(store, old, article("a"), visit=MOVED)
    subscribe(store, NEW)
    assert state(store, new) == {"a": (False, False, False)}
    assert bring(store, new, article("a")).new == 0
    agree(store)


def test_places_and_other_keys_of_an_article_go_with_it(store: Store) -> None:
    old, new = both(store)
    number = next(one for one in store.ids(Query(feed_id=old)) if keys(store, [one]) == ["shared"])
    store.keep_place(number, Place(3, 14))
    subscribe(store, NEW)
    kept = next(one for one in store.ids(Query(feed_id=new)) if keys(store, [one]) == ["shared"])
    found = store.article(kept)
    assert found is not None
    assert found.place == Place(3, 14)
