"""When a feed is asked again."""

from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.feed import Visit
from newsreader.refresh import schedule

NOW = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)  # a Wednesday
HOUR = 3600
DAY = 24 * HOUR
WEEKDAYS = frozenset(range(7))


@pytest.mark.parametrize(
    ("interval", "visit", "max_age", "seconds"),
    [
        (HOUR, Visit(), None, HOUR),
        (60, Visit(), None, 15 * 60),
        (HOUR, Visit(), 60, HOUR),
        (HOUR, Visit(), 2 * HOUR, 2 * HOUR),
        (HOUR, Visit(ttl=3 * HOUR), 2 * HOUR, 3 * HOUR),
        (HOUR, Visit(), 16 * 365 * DAY, DAY),
        (HOUR, Visit(ttl=10**30), None, DAY),
        (7 * DAY, Visit(), 60, 7 * DAY),
        (HOUR, Visit(skip_hours=frozenset({13, 14})), None, 2.5 * HOUR),
        (HOUR, Visit(skip_hours=frozenset({12})), None, HOUR),
        (HOUR, Visit(skip_hours=frozenset(range(24))), None, HOUR),
        (HOUR, Visit(skip_days=frozenset({2, 3})), None, 35.5 * HOUR),
        (HOUR, Visit(skip_days=WEEKDAYS), None, HOUR),
        (HOUR, Visit(skip_hours=frozenset({99, -1})), None, HOUR),
    ],
)
def test_between_reader_and_publisher(
    interval: int, visit: Visit, max_age: int | None, seconds: float
) -> None:
    moment = schedule.next_check(NOW, interval, visit, max_age)
    assert moment == NOW + timedelta(seconds=seconds)


VISITS = st.builds(
    Visit,
    ttl=st.none() | st.integers(-5, 10**20),
    skip_hours=st.frozensets(st.integers(-2, 26)),
    skip_days=st.frozensets(st.integers(-1, 8)),
)


@given(st.integers(0, 30 * DAY), VISITS, st.none() | st.integers(0, 10**20))
def test_never_too_soon_and_never_for_good(
    interval: int, visit: Visit, max_age: int | None
) -> None:
    wait = schedule.next_check(NOW, interval, visit, max_age) - NOW
    assert wait >= schedule.SHORTEST
    assert wait >= timedelta(seconds=interval)
    assert wait <= timedelta(seconds=interval) + timedelta(days=9)
    until = schedule.fresh_until(NOW, visit, max_age)
    assert until is None or until <= NOW + timedelta(seconds=interval) + timedelta(days=9)


@given(
    st.integers(0, 30 * DAY),
    st.integers(1, 10_000),
    st.booleans(),
    st.none() | st.integers(0, 10**20),
    st.integers(0, 99),
)
def test_after_a_failure_too(
    interval: int, failures: int, reached: bool, retry_after: int | None, seed: int
) -> None:
    moment = schedule.next_try(
        NOW, interval, failures, reached=reached, retry_after=retry_after, chance=Random(seed)
    )
    assert moment >= NOW + schedule.SHORTEST
    if retry_after is not None:
        asked = min(timedelta(seconds=min(retry_after, 10**9)), schedule.LONGEST_RETRY)
        assert asked <= moment - NOW <= max(asked, schedule.SHORTEST) + schedule.SHORTEST
    else:
        assert moment - NOW <= max(timedelta(seconds=interval), schedule.LONGEST) * 1.25


def test_the_line_being_down_costs_little() -> None:
    def wait(reached: bool) -> timedelta:
        moment = schedule.next_try(
            NOW, HOUR, 20, reached=reached, retry_after=None, chance=Random(1)
        )
        return moment - NOW

    assert wait(reached=False) < timedelta(hours=1.5)
    assert wait(reached=True) > timedelta(hours=20)


def test_once_in_eight_days_the_whole_is_asked_for() -> None:
    assert not schedule.asks_whole(Visit(), NOW)
    assert not schedule.asks_whole(Visit(loaded=NOW - timedelta(days=7)), NOW)
    assert schedule.asks_whole(Visit(loaded=NOW - timedelta(days=8)), NOW)
