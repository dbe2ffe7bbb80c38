"""Age is what the store has lived, and a date that a wrong clock gave is mended by a right one."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.article import Flag
from newsreader.model.query import Query
from newsreader.store.store import Store
from tests.store.makers import HERALD, NOW, article, bring, subscribe

DAY = timedelta(days=1)
EPOCH = datetime(1971, 1, 1, tzinfo=UTC)
FAR = datetime(2040, 1, 1, tzinfo=UTC)


@pytest.fixture
def feed(store: Store) -> int:
    return subscribe(store, HERALD)[HERALD]


def read_all(store: Store) -> None:
    store.mark(store.ids(Query()), Flag.READ, True, now=NOW)


def left(store: Store, now: datetime, *, vouched: bool) -> int:
    """Do what the end of a refresh does, and say how many articles are there yet."""
    store.live(now=now, vouched=vouched)
    store.prune(now=now, keep_days=90)
    return store.count(Query())


def dates(store: Store) -> dict[str, tuple[datetime, datetime]]:
    """Headline to when an article was published and when it arrived."""
    found = (store.article(number) for number in store.ids(Query()))
    lines = [one.headline for one in found if one is not None]
    with store._connections.read() as connection:
        rows = dict(connection.execute("SELECT id, arrived FROM articles").fetchall())
    return {
        line.title: (line.published, datetime.fromtimestamp(rows[line.id], UTC)) for line in lines
    }


def test_a_machine_that_was_off_for_a_year_lets_go_when_servers_vouch_for_its_clock(
    store: Store, feed: int
) -> None:
    bring(store, feed, article("a"))
    read_all(store)
    assert left(store, NOW, vouched=True) == 1
    assert left(store, NOW + 365 * DAY, vouched=True) == 0


def test_without_servers_a_day_counts_at_most(store: Store, feed: int) -> None:
    bring(store, feed, article("a"))
    read_all(store)
    days = 0
    while left(store, NOW + 7 * days * DAY, vouched=False):
        days += 1
    assert 90 <= days <= 92


@pytest.mark.parametrize("wrong", [FAR, EPOCH], ids=["future", "past"])
@pytest.mark.parametrize("vouched", [True, False])
def test_a_wrong_clock_now_and_then_lets_nothing_go(
    store: Store, feed: int, wrong: datetime, *, vouched: bool
) -> None:
    bring(store, feed, article("a"))
    read_all(store)
    for days in range(40):  # twice a day
        assert left(store, wrong + days * DAY, vouched=False) == 1
        assert left(store, NOW + days * DAY, vouched=vouched) == 1


def test_what_was_read_while_the_clock_was_in_the_past_stays_when_it_is_right(
    store: Store, feed: int
) -> None:
    bring(store, feed, article("a"), checked=EPOCH)
    read_all(store)
    assert left(store, EPOCH, vouched=False) == 1
    for hours in range(48):
        assert left(store, NOW + timedelta(hours=hours), vouched=True) == 1
    assert left(store, NOW + 95 * DAY, vouched=True) == 0


@given(steps=st.lists(st.tuples(st.integers(-20_000, 20_000), st.booleans()), max_size=20))
def test_no_more_is_ever_let_go_than_days_were_counted(
    steps: list[tuple[int, bool]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A clock that says anything at each refresh is vouched for only where it is right."""
    with Store.open(tmp_path_factory.mktemp("store") / "newsreader.db") as store:
        feed = subscribe(store, HERALD)[HERALD]
        bring(store, feed, article("a"))
        read_all(store)
        for hours, (off, right) in enumerate(steps):
            now = NOW + timedelta(hours=hours)
            assert left(store, now if right else now + off * DAY, vouched=right) == 1


def test_dates_of_a_clock_that_was_wrong_are_mended_by_one_that_is_right(
    store: Store, feed: int
) -> None:
    past = NOW - 3 * DAY
    bring(store, feed, article("kept", published=NOW - 9 * DAY), checked=past)
    store.live(now=past, vouched=True)
    bring(store, feed, article("old", published=None, ahead=NOW - DAY), checked=EPOCH)
    bring(store, feed, article("undated", published=None), checked=EPOCH)
    bring(store, feed, article("future", published=FAR - 900 * DAY), checked=FAR)
    bring(store, feed, article("dated", published=NOW - 2 * DAY), checked=FAR)
    store.live(now=NOW, vouched=True)
    assert dates(store) == {
        "Headline kept": (NOW - 9 * DAY, past),
        "Headline old": (NOW - DAY, NOW),
        "Headline undated": (NOW, NOW),
        "Headline future": (NOW, NOW),
        "Headline dated": (NOW - 2 * DAY, NOW),
    }
    tags = store._connections
    with tags.read() as connection:
        apart = "SELECT count(*) FROM tagging t JOIN articles a ON a.id = t.article_id "
        assert connection.execute(apart + "WHERE t.published != a.published").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM ahead").fetchone() == (0,)


@pytest.mark.parametrize("wrong", [FAR, EPOCH], ids=["future", "past"])
def test_where_nobody_vouches_a_clock_without_jumps_mends_after_a_day(
    store: Store, feed: int, wrong: datetime
) -> None:
    bring(store, feed, article("a", published=None, ahead=NOW), checked=wrong)
    before = dates(store)
    for hours in (0, 100):  # nor does one that was never set
        store.live(now=wrong + timedelta(hours=hours), vouched=False)
        assert dates(store) == before
    for hours in (0, 20):
        store.live(now=NOW + timedelta(hours=hours), vouched=False)
        assert dates(store) == before
    store.live(now=NOW + DAY, vouched=False)
    assert dates(store)["Headline a"][1] == NOW + DAY


def test_where_servers_have_vouched_nothing_else_mends(store: Store, feed: int) -> None:
    store.live(now=NOW, vouched=True)
    bring(store, feed, article("a", published=None), checked=FAR)
    before = dates(store)
    for days in range(5):
        store.live(now=NOW + days * DAY, vouched=False)
    assert dates(store) == before
    store.live(now=NOW + 5 * DAY, vouched=True)
    assert dates(store) == {"Headline a": (NOW + 5 * DAY, NOW + 5 * DAY)}


def test_a_date_that_lies_ahead_is_none_where_the_clock_is_right(store: Store, feed: int) -> None:
    bring(store, feed, article("a", published=None, ahead=FAR))
    store.live(now=NOW, vouched=True)
    store.live(now=NOW + DAY, vouched=True)
    assert dates(store) == {"Headline a": (NOW, NOW)}


def test_mending_is_told_to_every_reader(store: Store, feed: int) -> None:
    bring(store, feed, article("a"), checked=FAR)
    before = store.revision()
    store.live(now=NOW, vouched=True)
    assert store.revision() != before
    before = store.revision()
    store.live(now=NOW, vouched=True)
    assert store.revision() == before
