"""When a feed is asked again, and why."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.due import LONGEST_RETRY, NOT_BEFORE, SHORTEST, past_skipped
from newsreader.model.feed import Visit
from newsreader.model.rates import usual_rate
from newsreader.model.wording import rate_words
from newsreader.refresh import rate, schedule
from newsreader.refresh.schedule import Plan

NOW = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)  # a Wednesday
HOUR = 3600
DAY = 24 * HOUR
WEEKDAYS = frozenset(range(7))
SPREAD = 1.05
NEW = Visit()


def check(interval: int = HOUR, visit: Visit = NEW, *, seed: int = 1, own: bool = False) -> Plan:
    return schedule.next_check(NOW, interval, visit, Random(seed), own=own)


def settled(rate: float, newest: timedelta = timedelta()) -> Visit:
    """A feed of a known rate that has been asked for long."""
    return Visit(rate=rate, newest=NOW - newest, pace=DAY)


@pytest.mark.parametrize(
    ("interval", "visit", "seconds"),
    [
        (HOUR, Visit(), HOUR),
        (60, Visit(), 15 * 60),
        (HOUR, Visit(max_age=60), HOUR),
        (HOUR, Visit(max_age=2 * HOUR), 2 * HOUR),
        (HOUR, Visit(ttl=3 * HOUR, max_age=2 * HOUR), 3 * HOUR),
        (HOUR, Visit(ttl=0), HOUR),
        (HOUR, Visit(ttl=-5), HOUR),
        (HOUR, Visit(max_age=16 * 365 * DAY), DAY),
        (HOUR, Visit(ttl=10**30), DAY),
        (7 * DAY, Visit(max_age=60), 7 * DAY),
        (HOUR, Visit(skip_hours=frozenset({13, 14})), 2.5 * HOUR),
        (HOUR, Visit(skip_hours=frozenset({12})), HOUR),
        (HOUR, Visit(skip_hours=frozenset(range(24))), HOUR),
        (HOUR, Visit(skip_days=frozenset({2, 3})), 35.5 * HOUR),
        (HOUR, Visit(skip_days=WEEKDAYS), HOUR),
        (HOUR, Visit(skip_hours=frozenset({99, -1})), HOUR),
    ],
)
def test_between_reader_and_publisher(interval: int, visit: Visit, seconds: float) -> None:
    wait = (check(interval, visit).moment - NOW).total_seconds()
    assert seconds <= wait <= seconds + 600


@pytest.mark.parametrize(
    ("visit", "hours", "why"),
    [
        (settled(48), 0.5, "about 48 articles a day: asked every 30 minutes"),
        (settled(24), 0.5, "about 24 articles a day: asked every 30 minutes"),
        (settled(8), 1, "about 8 articles a day: asked every hour"),
        (settled(2), 4, "about 2 articles a day: asked every 4 hours"),
        (settled(1), 8, "about 1 article a day: asked every 8 hours"),
        (settled(0.3), 12, "about 2 articles a week: asked every 12 hours"),
        (settled(0.05), 12, "about 2 articles a month: asked every 12 hours"),
        (settled(0.001), 12, "less than an article a month: asked every 12 hours"),
        (settled(9, timedelta(days=200)), 23, "nothing new for 200 days: asked every 23 hours"),
        (
            replace(settled(1), pace=HOUR),
            2,
            "about 1 article a day: asked every 2 hours, by and by every 8 hours",
        ),
        (
            Visit(rate=1.1, newest=NOW - timedelta(days=1500)),
            0.5,
            "nothing new for 1,500 days: asked every 30 minutes, by and by every 23 hours",
        ),
        (Visit(), 0.5, "how often it writes is not known yet: asked every 30 minutes"),
        (Visit(ttl=6 * HOUR), 6, "its publisher asks for 6 hours"),
        (Visit(max_age=10**9), 24, "its publisher asks for a day or longer: asked once a day"),
        (
            Visit(skip_hours=frozenset({13})),
            1.5,
            "its publisher wants no visits in the hours before",
        ),
    ],
)
def test_a_feed_that_writes_often_is_asked_often_and_it_is_said_why(
    visit: Visit, hours: float, why: str
) -> None:
    plan = check(HOUR // 2, visit)
    assert plan.why == why
    assert 0.9 * hours <= (plan.moment - NOW) / timedelta(hours=1) <= hours * SPREAD + 0.17


def test_an_interval_for_this_very_feed_is_kept_as_given() -> None:
    plan = check(2 * HOUR, settled(0.01), own=True)
    assert 2 <= (plan.moment - NOW) / timedelta(hours=1) <= 2.2
    assert plan.why == "asked every 2 hours, as your config says"


def test_an_interval_below_the_shortest_is_not_said_to_be_kept() -> None:
    plan = check(60, own=True)
    assert plan.why == "asked every 15 minutes, the shortest there is; your config says 1 minute"


@pytest.mark.parametrize(
    ("gap", "words"),
    [(1 / 24, "about 24 articles a day"), (1, "about 1 article a day"), (3.5, "about 2 articles a"
     " week"), (7, "about 1 article a week"), (30, "about 1 article a month")],
)  # fmt: skip
def test_a_steady_feed_is_said_to_write_as_it_does(gap: float, words: str) -> None:
    dates = [NOW - timedelta(days=gap * place) for place in range(60)]
    visit = rate.learn(Visit(), NOW, dates=dates, new=())
    for moment in (NOW, NOW + timedelta(days=0.9 * gap)):
        usual = usual_rate(visit.rate, visit.newest, moment)
        assert usual is not None
        assert rate_words(usual) == words
    late = usual_rate(visit.rate, visit.newest, NOW + timedelta(days=1500))
    assert late is not None
    assert rate_words(late) == "less than an article a month"


def test_of_a_lone_article_no_pace_is_told() -> None:
    visit = rate.learn(Visit(), NOW, dates=[NOW - timedelta(days=1500)], new=())
    assert usual_rate(visit.rate, visit.newest, NOW) is None


VISITS = st.builds(
    Visit,
    ttl=st.none() | st.integers(-5, 10**20),
    max_age=st.none() | st.integers(0, 10**20),
    skip_hours=st.frozensets(st.integers(-2, 26)),
    skip_days=st.frozensets(st.integers(-1, 8)),
    rate=st.none() | st.floats(0, 1e9),
    newest=st.none()
    | st.datetimes(datetime(1970, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),
    pace=st.integers(0, 10 * DAY),
)


@given(st.integers(0, 30 * DAY), VISITS, st.booleans(), st.integers(0, 99))
def test_never_too_soon_and_never_for_good(
    interval: int, visit: Visit, own: bool, seed: int
) -> None:
    wait = check(interval, visit, seed=seed, own=own).moment - NOW
    assert wait >= SHORTEST
    assert wait >= timedelta(seconds=interval)
    assert wait <= timedelta(seconds=interval) + timedelta(days=9.1)
    until = schedule.fresh_until(NOW, visit)
    assert until is None or NOW < until <= NOW + timedelta(days=9.1)
    assert schedule.is_welcome(replace(visit, fresh_until=until), until or NOW)


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
    plan = schedule.next_try(
        NOW,
        interval,
        failures,
        Visit(),
        Random(seed),
        reached=reached,
        retry_after=retry_after,
    )
    wait = plan.moment - NOW
    assert wait >= max(SHORTEST, timedelta(seconds=interval))
    asked = min(timedelta(seconds=min(retry_after or 0, 10**9)), LONGEST_RETRY)
    assert wait >= asked
    most = max(timedelta(seconds=interval), schedule.LONGEST, asked)
    assert wait <= most + timedelta(minutes=10)


def test_failures_back_off_to_a_day_at_most() -> None:
    def hours(failures: int, *, reached: bool = True) -> float:
        chance = Random(failures)
        plan = schedule.next_try(NOW, HOUR // 2, failures, Visit(), chance, reached=reached)
        return (plan.moment - NOW) / timedelta(hours=1)

    waits = [hours(failures) for failures in range(1, 12)]
    assert 0.5 <= waits[0] <= 0.65
    assert all(1.5 < later / sooner < 2.6 for sooner, later in pairwise(waits[:5]))
    assert all(20 < wait <= 24 for wait in waits[6:])
    # Where there was no server at all, it may be the reader's own line that is down.
    assert hours(40, reached=False) <= 1
    assert 5 < hours(60, reached=False) <= 6


@pytest.mark.parametrize(
    ("failures", "retry_after", "why"),
    [
        (1, None, "it failed; the wait grows each time that it fails when due"),
        (3, None, "it failed; the wait grows each time that it fails when due"),
        (1, 7200, "its server asked to be left alone for 2 hours"),
        (3, 60, "it failed; the wait grows each time that it fails when due"),
        (1, 10**9, "its server asked to be left alone for 7 days"),
    ],
)
def test_why_after_a_failure(failures: int, retry_after: int | None, why: str) -> None:
    plan = schedule.next_try(
        NOW, HOUR // 2, failures, Visit(), Random(4), reached=True, retry_after=retry_after
    )
    assert plan.why == why


@pytest.mark.parametrize("retry_after", [None, 60, 7200])
@pytest.mark.parametrize("reached", [True, False])
def test_what_fails_before_its_publisher_wants_it_waits_for_that(
    retry_after: int | None, reached: bool
) -> None:
    until = NOW + timedelta(hours=18)
    visit = Visit(fresh_until=until)
    plan = schedule.next_try(
        NOW, HOUR // 2, 1, visit, Random(4), reached=reached, retry_after=retry_after
    )
    assert plan == Plan(until, NOT_BEFORE)
    spared = schedule.next_try(NOW, HOUR, 1, visit, Random(4), reached=reached, spared="it fails")
    assert spared == plan
    assert schedule.not_asked(NOW, NOW + timedelta(hours=2), visit, Random(1)) == plan
    # It is not the publisher's word that counts where something else takes longer.
    long = schedule.next_try(NOW, 20 * HOUR, 1, visit, Random(4), reached=reached)
    assert long.why.startswith("it failed; ")
    assert long.moment > until
    mad = replace(visit, fresh_until=NOW + timedelta(days=400))
    soon = schedule.next_try(NOW, HOUR // 2, 1, mad, Random(4), reached=reached)
    assert soon.moment < NOW + timedelta(hours=1)
    skips = replace(visit, skip_hours=frozenset({(until.hour)}))
    assert schedule.next_try(NOW, HOUR, 1, skips, Random(4), reached=reached).moment.hour == 7


def test_why_one_waits_that_was_spared_is_told() -> None:
    plan = schedule.next_try(NOW, HOUR, 1, NEW, Random(4), reached=False, spared="its server fails")
    assert plan.why == "its server fails"


@pytest.mark.parametrize("retry_after", [None, 5 * HOUR])
def test_behind_the_hours_without_visits_those_are_why_one_waits(retry_after: int | None) -> None:
    closed = Visit(skip_hours=frozenset(range(24)) - {NOW.hour - 1})
    plan = schedule.next_try(
        NOW, HOUR // 2, 1, closed, Random(1), reached=True, retry_after=retry_after
    )
    assert plan.moment.hour == NOW.hour - 1
    assert plan.why == "its publisher wants no visits in the hours before"


def test_a_wait_that_does_not_grow_is_not_said_to() -> None:
    for days, told in ((1, "every day"), (2, "every 2 days")):
        plan = schedule.next_try(NOW, days * 86_400, 3, Visit(), Random(4), reached=True)
        assert plan.why == f"it failed; asked {told}, as your config says"
        assert plan.moment == NOW + timedelta(days=days)


def test_a_server_that_wants_patience_and_one_that_has_ended() -> None:
    until = NOW + timedelta(hours=2)
    plan = schedule.not_asked(NOW, until, Visit(), Random(1))
    assert until <= plan.moment <= until + timedelta(minutes=10)
    assert plan.why == "its server asked to be left alone for 2 hours"
    # It is left alone for longer than that; but what it asked for is told as it was.
    soon = schedule.not_asked(NOW, NOW + timedelta(minutes=5), Visit(), Random(1))
    assert soon.why == "its server asked to be left alone for 5 minutes"
    assert soon.moment >= NOW + SHORTEST
    assert schedule.gone(NOW).moment > NOW + timedelta(days=10_000)
    assert schedule.gone(NOW).why.startswith("gone for good (410)")


def test_a_thousand_feeds_asked_together_do_not_stay_together() -> None:
    chance = Random(1)
    moments = {schedule.next_check(NOW, HOUR, Visit(), chance).moment for _ in range(1000)}
    seconds = [moment.replace(microsecond=0) for moment in moments]
    assert max(seconds.count(second) for second in set(seconds)) < 30
    # Nor when the hours are over in which their publishers want no visit.
    early = {past_skipped(NOW, Visit(skip_hours=frozenset({12})), chance) for _ in seconds}
    assert len({moment.replace(microsecond=0) for moment in early}) > 200
    assert all(moment.hour == 13 for moment in early)


def test_what_a_wrong_clock_left_behind_is_not_believed() -> None:
    visit = Visit(fresh_until=NOW + timedelta(days=400))
    assert schedule.is_welcome(visit, NOW)
    assert not schedule.is_welcome(Visit(fresh_until=NOW + timedelta(hours=5)), NOW)
    assert not schedule.is_welcome(Visit(skip_hours=frozenset({12})), NOW)
    assert schedule.is_welcome(Visit(skip_hours=frozenset({13})), NOW)


def test_once_in_eight_days_the_whole_is_asked_for() -> None:
    assert not schedule.asks_whole(Visit(), NOW)
    assert not schedule.asks_whole(Visit(loaded=NOW - timedelta(days=7)), NOW)
    assert schedule.asks_whole(Visit(loaded=NOW - timedelta(days=8)), NOW)
    assert not schedule.asks_whole(Visit(loaded=NOW + timedelta(hours=2)), NOW)
    assert schedule.asks_whole(Visit(loaded=NOW + timedelta(days=400)), NOW)
