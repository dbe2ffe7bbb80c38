"""What the last visits to a feed were answered is kept, and no more than the last."""

from datetime import timedelta

from newsreader.model.feed import Answer, Visit
from newsreader.store.answers import KEPT
from newsreader.store.store import Store
from tests.store.makers import COAST, HERALD, NOW, article, bring, subscribe


def test_an_answer_is_kept_as_it_was(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(
        store,
        feed,
        article("one"),
        article("two"),
        status=200,
        size=130_412,
        seconds=0.3456,
        why="it brings about 3 articles a day",
        visit=Visit(rate=3.2),
    )
    later = NOW + timedelta(hours=1)
    bring(store, feed, article("two", title="Changed"), checked=later, status=200, size=9)
    bring(store, feed, checked=later, error="It does not answer.", why="half an hour")
    known = store.feed(feed)
    assert known is not None
    assert known.answers == (
        Answer(later, error="It does not answer."),
        Answer(later, 200, 9, updated=1),
        Answer(NOW, 200, 130_412, 0.346, new=2),
    )
    assert (known.why, known.rate, known.moved) == ("half an hour", None, "")
    assert store.feeds(answers=True) == (known,)
    assert store.feeds()[0].answers == ()
    assert store.feed(feed + 1) is None


def test_only_the_last_answers_are_kept_whatever_the_clock_says(store: Store) -> None:
    feeds = subscribe(store, HERALD, COAST)
    bring(store, feeds[COAST], status=304)
    for number in range(KEPT + 7):
        bring(store, feeds[HERALD], checked=NOW - timedelta(days=number), status=number)
    (herald, coast) = store.feeds(answers=True)
    assert [one.status for one in herald.answers] == list(range(KEPT + 6, 6, -1))
    assert [one.status for one in coast.answers] == [304]


def test_how_much_a_feed_writes_and_where_it_moved_come_from_its_visit(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    visit = Visit(address="https://new.example/feed", rate=0.25)
    bring(store, feed, visit=visit, why="it seldom writes")
    (known,) = store.feeds()
    assert (known.rate, known.moved, known.why) == (0.25, visit.address, "it seldom writes")
    # A move to where it is already is none.
    bring(store, feed, visit=Visit(address=HERALD))
    assert store.feeds()[0].moved == ""


def test_a_feed_that_was_taken_out_has_no_page(store: Store) -> None:
    feed = subscribe(store, HERALD)[HERALD]
    bring(store, feed, status=200)
    subscribe(store, COAST)
    assert store.feed(feed) is None
    subscribe(store, HERALD)
    known = store.feed(feed)
    assert known is not None
    assert len(known.answers) == 1
