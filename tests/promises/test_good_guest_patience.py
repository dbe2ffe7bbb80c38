"""A good guest comes when it is welcome: after failures, pleas for patience and limits."""

from datetime import timedelta
from itertools import pairwise

import pytest

from newsreader.fetch.request import LEFT_ALONE
from newsreader.model.feed import Subscription
from newsreader.model.progress import FeedDone, Finished
from newsreader.refresh.job import Job
from newsreader.refresh.pipeline import refresh
from tests.fetch.server import Server
from tests.promises.guest import HASTY, SHORT, Guest, http_date, rss
from tests.promises.profile import Profile

HOURS = "".join(f"<hour>{hour}</hour>" for hour in range(24))
DAYS = "".join(
    f"<day>{day}day</day>" for day in ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
)
CALM = "its server asked to be left alone"


# Failures.


async def test_410_ends_polling_and_says_so(guest: Guest) -> None:
    url = guest.server.serve("/feed", b"", 410)
    guest.subscribe(url)
    await guest.refresh()
    assert guest.feed(url).error == "the server answered 410 (gone): this feed has ended"
    assert guest.feed(url).why == "gone for good (410): not asked again unless you ask for it"
    guest.restart()
    await guest.live(400)
    assert await guest.refresh(force=True) == Finished(0, 0, 0)
    assert len(guest.server.diary) == 1


def test_one_that_ended_has_no_next_check(profile: Profile) -> None:
    profile.subscribe(profile.server.serve("/feed", b"", 410), profile.server.serve("/1", rss(1)))
    assert profile.call("refresh").code == 2
    ended, other = profile.call("feeds", "--json").records
    assert ended["next_check"] is None
    assert ended["why"].startswith("gone for good (410)")
    assert other["next_check"]


async def test_a_feed_that_ended_may_be_asked_by_name_and_comes_back(guest: Guest) -> None:
    url = guest.server.serve("/feed", b"", 410)
    guest.subscribe(url)
    await guest.refresh()
    guest.server.serve("/feed", rss(1))
    assert (await guest.named(url)).new == 1
    assert (await guest.later()).feeds == 1


async def test_one_that_ended_and_then_fails_otherwise_has_not_come_back(guest: Guest) -> None:
    url = guest.server.serve("/feed", b"", 410)
    guest.subscribe(url)
    await guest.refresh()
    guest.server.serve("/feed", b"", 503)
    await guest.named(url)
    await guest.live(100)
    assert len(guest.server.diary) == 2


def fail_as(server: Server, trouble: str) -> str:
    if trouble == "hang":
        return server.page("/feed", lambda line, _: line.hang())
    if trouble == "reset":
        return server.page("/feed", lambda line, _: line.reset())
    if trouble == "page":
        return server.serve("/feed", b"<html><body>Not here</body></html>")
    return server.serve("/feed", b"", int(trouble))


TROUBLES = ["400", "401", "403", "404", "429", "500", "503", "reset", "page"]


@pytest.mark.parametrize("trouble", TROUBLES)
async def test_failures_back_off_with_jitter_to_a_day_and_never_for_good(
    guest: Guest, trouble: str
) -> None:
    url = fail_as(guest.server, trouble)
    guest.subscribe(url)
    for visit in range(12):
        if visit == 3:
            guest.restart()
        await guest.refresh()
        guest.now += timedelta(hours=guest.wait(url))
    gaps = guest.gaps()
    assert len(guest.server.diary) == 12
    assert 0.5 <= gaps[0] <= 0.8
    assert all(1.5 < gaps[n + 1] / gaps[n] < 2.7 for n in range(4))
    assert all(19 < gap <= 24.1 for gap in gaps[7:])
    assert len(set(gaps[7:])) == 4
    guest.server.serve("/feed", rss(1))
    assert (await guest.refresh()).new == 1
    assert guest.feed(url).failures == 0
    assert guest.wait(url) < 0.7


async def test_a_server_that_hangs_or_refuses_is_backed_off_from_too(guest: Guest) -> None:
    with Server(host="127.0.0.3") as other:
        refused = other.url("/feed")
    hangs = fail_as(guest.server, "hang")
    guest.subscribe(hangs, refused)
    await guest.refresh(limits=HASTY)
    for url in (hangs, refused):
        waits = []
        for _ in range(3):
            guest.now += timedelta(hours=guest.wait(url))
            await guest.refresh(only=(guest.feed(url).id,), limits=HASTY)
            waits.append(guest.wait(url))
        assert waits[2] > 1.5 * waits[1] > 2.25 * waits[0]


async def test_a_name_that_cannot_be_found_may_be_our_own_line_that_is_down(guest: Guest) -> None:
    url = "http://nowhere.invalid/feed"
    guest.subscribe(url)
    for _ in range(5):
        await guest.refresh()
        assert guest.wait(url) <= 1
        guest.now += timedelta(hours=guest.wait(url))
    assert guest.feed(url).failures == 5


@pytest.mark.parametrize("trouble", ["404", "500", "page", "hang"])
async def test_nothing_that_failed_is_asked_again_within_15_minutes(
    guest: Guest, trouble: str
) -> None:
    url = fail_as(guest.server, trouble)
    guest.subscribe(Subscription(url, interval=60))
    for _ in range(10):
        guest.restart()
        await guest.refresh(interval=1, limits=HASTY if trouble == "hang" else SHORT)
        guest.now += timedelta(seconds=89)
    assert len(guest.server.diary) == 1


async def test_nor_what_answered_well_however_often_the_program_starts(guest: Guest) -> None:
    url = guest.server.serve("/feed", rss(1))
    guest.subscribe(Subscription(url, interval=1), guest.server.serve("/other", rss(2)))
    for _ in range(40):
        guest.restart()
        await guest.refresh(interval=1)
        guest.now += timedelta(seconds=149)
    for path in ("/feed", "/other"):
        times = [
            moment
            for moment, asked in zip(guest.times, guest.server.diary, strict=True)
            if asked.path == path
        ]
        assert len(times) > 3
        gaps = [later - sooner for sooner, later in pairwise(times)]
        assert min(gaps) >= timedelta(minutes=15)


async def test_a_manual_refresh_of_one_feed_may(guest: Guest) -> None:
    url = guest.server.serve("/feed", rss(1), cache_control="max-age=86400")
    guest.subscribe(url)
    await guest.refresh()
    guest.now += timedelta(minutes=1)
    assert (await guest.named(url)).feeds == 1


# Pleas for patience.


@pytest.mark.parametrize("status", [429, 503, 404, 500])
@pytest.mark.parametrize("form", ["seconds", "date"])
async def test_a_retry_after_is_kept(guest: Guest, status: int, form: str) -> None:
    wait = "10800" if form == "seconds" else http_date(guest.now + timedelta(hours=3))
    url = guest.server.serve("/feed", b"", status, retry_after=wait)
    guest.subscribe(url)
    await guest.refresh()
    assert 3 <= guest.wait(url) <= 3.2
    assert guest.feed(url).why == "its server asked to be left alone for 3 hours"
    guest.restart()
    guest.now += timedelta(hours=2.9)
    await guest.refresh()
    await guest.refresh(force=True)
    await guest.named(url)
    assert len(guest.server.diary) == 1
    # What was answered stays: that nobody asked is no answer.
    assert "asks to wait" in guest.feed(url).error
    known = guest.store.feed(guest.feed(url).id)
    assert known is not None
    assert (known.failures, len(known.answers)) == (1, 1)
    guest.server.serve("/feed", rss(1))
    guest.now += timedelta(hours=0.2)
    assert (await guest.named(url)).new == 1


async def test_one_that_comes_with_another_failure_holds_for_that_feed_alone(guest: Guest) -> None:
    url = guest.server.serve("/feed", b"", 500, retry_after="7200")
    other = guest.server.serve("/other", rss(1))
    guest.subscribe(url, other)
    assert await guest.refresh() == Finished(2, 1, 1)
    guest.now += timedelta(hours=1)
    done = {one.feed_id: one for one in await guest.done(force=True)}
    assert done[guest.feed(url).id].spared == f"not asked: {LEFT_ALONE} for 1 hour"
    assert done[guest.feed(other).id].unchanged
    assert guest.paths() == ["/feed", "/other", "/other"]


async def test_a_plea_that_a_wrong_clock_left_behind_is_forgotten(guest: Guest) -> None:
    right, guest.now = guest.now, guest.now + timedelta(days=90)
    url = guest.server.serve("/feed", b"", 404, retry_after="7200")
    guest.subscribe(url)
    await guest.refresh()
    guest.now = right
    assert (await guest.named(url)).failed == 1


async def test_it_is_kept_for_the_whole_host_and_for_no_other(guest: Guest) -> None:
    with Server(host="127.0.0.2") as other:
        elsewhere = other.serve("/feed", rss(9))
        first = guest.server.serve("/1", b"", 429, retry_after="7200")
        more = [guest.server.serve(f"/{n}", rss(n)) for n in (2, 3, 4)]
        guest.subscribe(first, *more, elsewhere)
        ending = await guest.refresh()
        assert (ending.feeds, ending.failed, ending.spared) == (5, 1, 3)
        assert guest.paths() == ["/1"]
        assert len(other.diary) == 1
        spared = [guest.store.feed(guest.feed(url).id) for url in more]
        assert all(feed and not feed.error and not feed.answers for feed in spared)
        assert all(CALM in guest.feed(url).why for url in more)
        assert all(2 <= guest.wait(url) <= 2.2 for url in more)
        guest.restart()
        guest.now += timedelta(hours=1.9)
        await guest.named(more[0])
        await guest.refresh(force=True)
        assert guest.paths() == ["/1"]
    guest.server.serve("/1", rss(1))
    guest.now += timedelta(hours=0.7)
    await guest.refresh()
    assert guest.paths() == ["/1", "/2", "/3", "/4", "/1"]  # who waited longest comes first


@pytest.mark.parametrize("manner", ["one", "all"])
async def test_asking_a_host_that_wants_peace_brings_no_visit_nearer(
    guest: Guest, manner: str
) -> None:
    url = guest.server.serve("/feed", b"", 404)
    other = guest.server.serve("/other", b"", 429, retry_after="1200")
    guest.subscribe(url, other)
    for _ in range(6):
        guest.server.serve("/other", b"", 404)
        await guest.later()
    guest.server.serve("/other", b"", 429, retry_after="1200")
    await guest.named(other)
    before = guest.feed(url)
    assert guest.wait(url) > 12
    guest.now += timedelta(minutes=5)
    if manner == "one":
        await guest.named(url)
    else:
        await guest.refresh(force=True)
    assert guest.paths()[-1] == "/other"  # it was left alone
    after = guest.feed(url)
    assert (after.next_check, after.why) == (before.next_check, before.why)


@pytest.mark.parametrize(
    ("value", "least", "most"),
    [
        pytest.param("0", 0.25, 1, id="zero"),
        pytest.param("-3600", 0.25, 1, id="negative"),
        pytest.param("soon", 0.25, 1, id="garbage"),
        pytest.param("1.5e3", 0.25, 1, id="no whole number"),
        pytest.param("Mon, 01 Jan 2001 00:00:00 GMT", 0.25, 1, id="a date long past"),
        pytest.param("Mon, 99 Foo 2026 00:00:00 GMT", 0.25, 1, id="no date"),
        pytest.param("60", 0.25, 1, id="a minute: no shorter than a quarter of an hour"),
        pytest.param("315360000", 160, 168.5, id="ten years: a week at most"),
        pytest.param("9" * 400, 160, 168.5, id="400 digits"),
        pytest.param("Fri, 31 Dec 9999 23:59:59 GMT", 160, 168.5, id="the year 9999"),
    ],
)
async def test_an_absurd_retry_after_does_no_harm(
    guest: Guest, value: str, least: float, most: float
) -> None:
    url = guest.server.serve("/feed", b"", 503, retry_after=value)
    guest.subscribe(url)
    await guest.refresh()
    assert least <= guest.wait(url) <= most


async def test_a_short_retry_after_again_and_again_backs_off_all_the_same(guest: Guest) -> None:
    url = guest.server.serve("/feed", b"", 429, retry_after="60")
    guest.subscribe(url)
    await guest.live(2)
    assert len(guest.server.diary) < 12


async def test_too_many_requests_without_a_time_spares_the_host_for_a_while(guest: Guest) -> None:
    guest.subscribe(*(guest.server.serve(f"/{n}", b"", 429) for n in range(5)))
    await guest.refresh()
    assert len(guest.server.diary) == 1


async def test_a_plea_is_remembered_though_the_refresh_is_stopped(guest: Guest) -> None:
    calm = guest.server.serve("/calm", b"", 429, retry_after="7200")
    with Server(host="127.0.0.2") as other:
        slow = other.page("/slow", lambda line, _: line.hang())
        guest.subscribe(calm, guest.server.serve("/more", rss(1)), slow)
        events = refresh(guest.store, Job(guest.path), now=lambda: guest.now)
        async for event in events:
            if isinstance(event, FeedDone):
                break
        await events.aclose()
    guest.restart()
    await guest.refresh(force=True)
    assert guest.paths() == ["/calm"]


# What publishers ask for.


@pytest.mark.parametrize(
    ("headers", "hours"),
    [
        pytest.param({"cache_control": "max-age=7200"}, 2, id="max-age"),
        pytest.param({"cache_control": "public,MAX-AGE = 7200"}, 2, id="max-age, oddly written"),
        pytest.param({"cache_control": "max-age=7200", "age": "1800"}, 1.5, id="Age counted in"),
        pytest.param({"cache_control": "max-age=60"}, 0.5, id="a short one"),
        pytest.param({"cache_control": "max-age=0"}, 0.5, id="none"),
        pytest.param({"cache_control": "max-age=-5"}, 0.5, id="a negative one"),
        pytest.param({"cache_control": "max-age=lots"}, 0.5, id="no number"),
        pytest.param({"cache_control": "s-maxage=7200"}, 0.5, id="s-maxage is not for us"),
        pytest.param({"cache_control": "no-cache, max-age=7200"}, 0.5, id="no-cache"),
        pytest.param({"cache_control": "no-store, max-age=7200"}, 0.5, id="no-store"),
        pytest.param({"cache_control": "max-age=504576000"}, 24, id="max-age of 16 years"),
        pytest.param({"expires": 3, "date": 0}, 3, id="Expires"),
        pytest.param({"expires": 3}, 3, id="Expires without Date"),
        pytest.param({"expires": -3, "date": 0}, 0.5, id="Expires in the past"),
        pytest.param({"expires": "0"}, 0.5, id="Expires of zero"),
        pytest.param({"expires": 90000, "date": 0}, 24, id="Expires in ten years"),
        pytest.param(
            {"expires": 9, "date": 0, "cache_control": "max-age=3600"},
            1,
            id="max-age before Expires",
        ),
    ],
)
async def test_headers_about_freshness_are_kept(
    guest: Guest, headers: dict[str, str | int], hours: float
) -> None:
    sent = {
        name: http_date(guest.now + timedelta(hours=value)) if isinstance(value, int) else value
        for name, value in headers.items()
    }
    body = rss(1, at=guest.now)
    url = guest.server.page("/feed", lambda line, _: line.answer(200, body, **sent))
    guest.subscribe(url)
    await guest.refresh()
    assert hours <= guest.wait(url) <= hours + 0.17
    # All at once does not get past them, and one by name does.
    guest.now += timedelta(hours=hours - 0.1)
    asked = (await guest.refresh(force=True)).asked
    assert asked == (0 if hours > 0.5 else 1)
    assert (await guest.named(url)).feeds == 1


@pytest.mark.parametrize(
    ("head", "hours"),
    [
        pytest.param("<ttl>120</ttl>", 2, id="ttl"),
        pytest.param("<ttl>0</ttl>", 0.5, id="ttl of zero"),
        pytest.param("<ttl>-60</ttl>", 0.5, id="negative ttl"),
        pytest.param("<ttl>never</ttl>", 0.5, id="ttl without a number"),
        pytest.param("<ttl>999999</ttl>", 24, id="ttl of two years"),
        pytest.param("<sy:updatePeriod>daily</sy:updatePeriod>", 24, id="updatePeriod"),
        pytest.param(
            "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            6,
            id="updatePeriod and updateFrequency",
        ),
        pytest.param("<sy:updatePeriod>yearly</sy:updatePeriod>", 24, id="updatePeriod of a year"),
        pytest.param("<sy:updatePeriod>often</sy:updatePeriod>", 0.5, id="no updatePeriod"),
        pytest.param("<skipHours><hour>12</hour><hour>13</hour></skipHours>", 2, id="skipHours"),
        pytest.param(f"<skipHours>{HOURS}</skipHours>", 0.5, id="all hours skipped"),
        pytest.param("<skipHours><hour>77</hour></skipHours>", 0.5, id="no hour"),
        pytest.param("<skipDays><day>Wednesday</day></skipDays>", 12, id="skipDays"),
        pytest.param(f"<skipDays>{DAYS}</skipDays>", 0.5, id="all days skipped"),
    ],
)
async def test_what_stands_in_the_feed_is_kept(guest: Guest, head: str, hours: float) -> None:
    url = guest.server.serve("/feed", rss(1, at=guest.now, head=head), etag='"1"')
    guest.subscribe(url)
    await guest.refresh()
    assert hours <= guest.wait(url) <= hours + 0.17
    if hours > 0.5:
        guest.now += timedelta(hours=hours - 0.1)
        assert await guest.refresh(force=True) == Finished(1, 0, 0, spared=1)
    if hours > 0.5 and "skip" not in head:
        # A feed that has not changed goes on meaning what it said.
        guest.server.serve("/feed", b"", 304)
        guest.now += timedelta(hours=0.3)
        before = len(guest.server.diary)
        await guest.live(hours / 24 - 0.02)
        assert len(guest.server.diary) <= before + 1


async def test_a_304_without_max_age_keeps_the_one_before(guest: Guest) -> None:
    url = guest.server.serve("/feed", rss(1), etag='"1"', cache_control="max-age=21600")
    guest.subscribe(url)
    await guest.refresh()
    guest.server.serve("/feed", b"", 304)
    await guest.later(7)
    assert guest.wait(url) >= 6
    guest.server.serve("/feed", b"", 304, cache_control="max-age=7200")
    await guest.later(7)
    assert 2 <= guest.wait(url) <= 2.2


async def test_a_program_started_in_a_skipped_hour_waits_for_its_end(guest: Guest) -> None:
    night = "".join(f"<hour>{hour}</hour>" for hour in range(7))
    url = guest.server.serve("/feed", rss(1, head=f"<skipHours>{night}</skipHours>"))
    guest.subscribe(url)
    await guest.refresh()
    guest.now = guest.now.replace(hour=2) + timedelta(days=1)
    await guest.refresh()
    await guest.refresh(force=True)
    assert len(guest.server.diary) == 1
    guest.now += timedelta(hours=5, minutes=30)
    await guest.refresh()
    assert len(guest.server.diary) == 2


async def test_a_failure_is_not_tried_again_in_a_skipped_hour(guest: Guest) -> None:
    url = guest.server.serve(
        "/feed", rss(1, head="<skipHours><hour>14</hour><hour>15</hour></skipHours>")
    )
    guest.subscribe(url)
    await guest.refresh()
    guest.server.serve("/feed", b"", 500)
    guest.now = guest.now.replace(hour=13, minute=45)
    await guest.refresh()
    assert 2.25 <= guest.wait(url) <= 2.5


async def test_the_reader_may_ask_more_seldom_than_the_publisher_allows(guest: Guest) -> None:
    url = guest.server.serve("/feed", rss(1), cache_control="max-age=60")
    guest.subscribe(Subscription(url, interval=3 * 86_400))
    await guest.refresh()
    assert 72 <= guest.wait(url) <= 72.2
    assert guest.feed(url).why == "asked every 3 days, as your config says"


async def test_feeds_that_are_switched_off_are_never_asked(guest: Guest) -> None:
    guest.subscribe(Subscription(guest.server.serve("/feed", rss(1)), enabled=False))
    await guest.refresh()
    await guest.refresh(force=True)
    assert not guest.server.diary
