"""A good guest asks often where there is often something new, and the clock may lie."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import pytest

from newsreader.model.arrival import Outcome
from newsreader.model.feed import Subscription, Visit
from newsreader.refresh import rate, schedule
from newsreader.refresh.asking import choose
from newsreader.refresh.job import Job
from tests.fetch.server import Asked, Line
from tests.promises.guest import Guest, rss

BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
HALF_AN_HOUR = 1800


@dataclass(frozen=True)
class Life:
    """How a feed was visited, and how many hours old each article was when it was seen."""

    visits: list[datetime]
    delays: list[float]

    def a_day(self, since: float = 0, until: float = 1e9) -> float:
        days = [(visit - BEGIN) / DAY for visit in self.visits]
        within = [day for day in days if since <= day < until]
        return len(within) / (min(until, max(days)) - since)


def live(written: Sequence[datetime], days: float, *, dated: bool, shown: int = 20) -> Life:
    """Visit a feed for so many days, as its rate and a reader who wants 30 minutes have it.

    Args:
        written: When its articles were written, in order.
        days: How long.
        dated: Whether its articles say so.
        shown: How many articles it holds at a time.
    """
    chance, visit, now = Random(3), Visit(), BEGIN
    known: set[datetime] = set()
    life = Life([], [])
    while now < BEGIN + days * DAY:
        body = [moment for moment in written if moment <= now][-shown:]
        new = [moment for moment in body if moment not in known]
        if known:
            life.delays.extend((now - moment) / HOUR for moment in new)
        if new or not known:
            visit = rate.learn(
                visit,
                now,
                dates=[moment if dated else None for moment in body],
                new=[moment if dated else None for moment in new],
            )
        known.update(new)
        life.visits.append(now)
        plan = schedule.next_check(now, HALF_AN_HOUR, visit, chance)
        visit, now = replace(visit, pace=plan.pace), plan.moment
    return life


def every(gap: timedelta, *, since: float = -60, until: float = 90) -> list[datetime]:
    """Moments that far apart, give or take some, from one day to another."""
    chance, moments, moment = Random(1), [], BEGIN + since * DAY
    while moment < BEGIN + until * DAY:
        moments.append(moment + gap * chance.uniform(-0.2, 0.2))
        moment += gap
    return moments


BURSTS = [
    BEGIN + 7 * week * DAY + minute * HOUR / 20 for week in range(-9, 13) for minute in range(10)
]
BY_DAY = [BEGIN + day * DAY + hour * HOUR for day in range(-20, 30) for hour in range(6, 23)]


@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
@pytest.mark.parametrize(
    ("written", "days", "least", "most", "usual", "longest"),
    [
        pytest.param(every(HOUR, until=20), 20, 36, 48, 0.5, 5, id="an hourly newspaper"),
        pytest.param(every(HOUR / 6, until=6), 6, 36, 48, 0.5, 5, id="six articles an hour"),
        pytest.param(BY_DAY, 30, 36, 48, 0.5, 6, id="a newspaper that sleeps at night"),
        pytest.param(every(4 * HOUR, until=30), 30, 12, 24, 1.2, 7, id="six articles a day"),
        pytest.param(every(DAY, until=60), 60, 2.5, 4, 4.5, 9, id="a daily blog"),
        pytest.param(every(7 * DAY), 90, 1.9, 2.6, 8, 12, id="a weekly letter"),
        pytest.param(every(30 * DAY, since=-300, until=300), 300, 1.9, 2.6, 9, 12, id="monthly"),
        pytest.param(BURSTS, 80, 3, 8, 5, 12, id="ten articles in an hour, once a week"),
    ],
)
def test_a_feed_is_asked_as_often_as_it_writes(
    written: list[datetime],
    days: float,
    least: float,
    most: float,
    usual: float,
    longest: float,
    dated: bool,
) -> None:
    life = live(written, days, dated=dated)
    assert least <= life.a_day() <= most
    assert sum(life.delays) / len(life.delays) <= usual
    assert max(life.delays) <= longest
    assert min(later - sooner for sooner, later in pairwise(life.visits)) >= HOUR / 2


def test_a_feed_that_has_been_silent_for_long_is_asked_about_once_a_day() -> None:
    life = live(every(DAY, since=-600, until=-400), 100, dated=True)
    assert 1 <= life.a_day(2) <= 1.15
    life = live(every(HOUR, until=20), 200, dated=True)
    assert life.a_day(0, 20) > 40
    assert life.a_day(120) <= 1.15


@pytest.mark.parametrize("gap", [HOUR, DAY], ids=["hourly", "daily"])
def test_one_that_wakes_up_is_soon_asked_as_often_as_it_writes(gap: timedelta) -> None:
    written = every(DAY, since=-600, until=-400) + every(gap, since=60, until=100)
    life = live(written, 100, dated=True)
    assert life.a_day(5, 60) <= 1.15
    assert max(life.delays) <= 24
    assert life.a_day(75) >= (40 if gap == HOUR else 2.5)


def test_dates_that_lie_cost_little() -> None:
    always_now, never = Visit(), Visit()
    now = BEGIN
    for _ in range(200):
        # One feed dates all its articles with the moment of the visit, another with 1970 or 2035.
        always_now = rate.learn(always_now, now, dates=[now] * 20, new=())
        wild = [BEGIN.replace(year=year) for year in (1970, 2035, 1)]
        never = rate.learn(never, now, dates=wild, new=())
        now += DAY
    chance = Random(1)
    for visit in (always_now, never):
        plan = schedule.next_check(now, HALF_AN_HOUR, replace(visit, pace=86_400), chance)
        assert plan.moment - now > 10 * HOUR


async def test_through_the_whole_program_an_hourly_feed_is_asked_often_and_a_daily_one_seldom(
    guest: Guest,
) -> None:
    begin = guest.now

    def writing(gap: int) -> str:
        def answer(line: Line, asked: Asked) -> None:
            written = int((guest.now - begin) / HOUR) // gap
            numbers = [gap * number for number in range(written - 19, written + 1)]
            etag = f'"{written}"'
            same = asked.headers.get("if-none-match") == etag
            line.answer(304 if same else 200, b"" if same else rss(*numbers, at=begin), etag=etag)

        return guest.server.page(f"/{gap}", answer)

    hourly, daily = writing(1), writing(24)
    guest.subscribe(hourly, daily)
    await guest.live(4)
    assert 4 * 36 <= len(guest.server.asked("/1")) <= 4 * 48
    assert len(guest.server.asked("/24")) <= 20
    assert guest.feed(hourly).why in {
        f"about {count} articles a day: asked every 30 minutes" for count in range(20, 30)
    }
    assert guest.feed(daily).why.startswith("about 1 article a day: asked every ")
    rates = guest.feed(hourly).rate, guest.feed(daily).rate
    assert rates[0] is not None
    assert rates[1] is not None
    assert rates[0] > 15 > 3 > rates[1]


async def test_an_interval_that_the_reader_gave_to_a_feed_is_kept(guest: Guest) -> None:
    url = guest.server.serve("/feed", rss(1, at=guest.now - 900 * DAY))
    guest.subscribe(Subscription(url, interval=7200))
    await guest.live(2)
    assert 22 <= len(guest.server.diary) <= 25
    assert guest.feed(url).why == "asked every 2 hours, as your config says"


# The clock.


async def test_a_clock_that_goes_back_an_hour_lets_nothing_be_asked_again_at_once(
    guest: Guest,
) -> None:
    guest.subscribe(*(guest.server.serve(f"/{n}", rss(n)) for n in range(5)))
    await guest.refresh()
    guest.now -= HOUR
    guest.restart()
    await guest.refresh()
    assert len(guest.server.diary) == 5
    await guest.live(0.2)
    assert len(guest.server.diary) >= 10


async def test_a_clock_that_was_years_ahead_holds_nothing_back(guest: Guest) -> None:
    right = guest.now
    guest.now += 900 * DAY
    calm = guest.server.serve("/calm", b"", 503, retry_after="3600")
    fresh = guest.server.serve("/fresh", rss(1), cache_control="max-age=86400", etag='"1"')
    guest.subscribe(fresh, calm)
    await guest.refresh()
    guest.now = right
    guest.restart()
    guest.server.serve("/calm", rss(2))
    await guest.refresh()
    assert guest.paths() == ["/fresh", "/calm", "/fresh", "/calm"]
    guest.now += timedelta(minutes=5)
    await guest.refresh()
    assert len(guest.server.diary) == 4
    assert (await guest.later(25)).feeds == 2
    assert [asked.headers.get("if-none-match") for asked in guest.server.asked("/fresh")] == [
        None,
        None,  # after so long the whole is asked for
        '"1"',
    ]


async def test_a_machine_that_slept_for_a_week_asks_each_feed_once(guest: Guest) -> None:
    guest.subscribe(*(guest.server.serve(f"/{n}", rss(n)) for n in range(5)))
    await guest.refresh()
    await guest.later(7 * 24)
    for _ in range(5):
        guest.now += timedelta(minutes=1)
        await guest.refresh()
    assert len(guest.server.diary) == 10


async def test_feeds_asked_together_do_not_come_due_together(guest: Guest) -> None:
    guest.subscribe(*(guest.server.serve(f"/{n}", rss(n)) for n in range(60)))
    await guest.refresh()
    moments = [feed.next_check for feed in guest.store.feeds()]
    assert len(set(moments)) > 25
    assert all(moment is not None and moment > guest.now + HOUR / 2 for moment in moments)


async def test_asking_by_hand_before_the_time_changes_no_pace(guest: Guest) -> None:
    dates = "".join(f"<item><guid>{n}</guid><title>{n}</title><pubDate>{day} Jan 2020 10:00:00 GMT"
                    "</pubDate></item>" for n, day in enumerate(("01", "09", "17")))  # fmt: skip
    quiet = guest.server.serve("/quiet", f"<rss><channel>{dates}</channel></rss>".encode())
    broken = guest.server.serve("/broken", b"", 500)
    guest.subscribe(quiet, broken)
    await guest.refresh(interval=1800)
    before = guest.wait(quiet), guest.wait(broken)
    for _ in range(5):
        guest.now += timedelta(seconds=6)
        await guest.refresh(force=True, interval=1800)
        await guest.named(quiet)
        await guest.named(broken)
    assert guest.wait(quiet) <= before[0] * 1.1
    assert guest.wait(broken) <= before[1] * 1.3
    assert guest.feed(broken).failures == 1


async def test_all_are_asked_once_a_minute_at_most_by_hand(guest: Guest) -> None:
    url = guest.server.serve("/feed", rss(1))
    guest.subscribe(url, "https://far.example/feed")
    far = guest.feed("https://far.example/feed").id
    checked = guest.now
    guest.store.save([Outcome(far, checked, checked)])

    def asked() -> list[str]:
        job = Job(guest.path, force=True)
        return [one.subscription.url for one in choose(guest.store, job, guest.now)[0]]

    guest.now += timedelta(seconds=50)
    assert asked() == [url]
    guest.now += timedelta(seconds=11)
    assert asked() == [url, "https://far.example/feed"]
