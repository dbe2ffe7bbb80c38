"""What a good guest tells its reader of the next visit of a feed is what it does."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from newsreader.config.settings import ReaderSettings, Settings
from newsreader.model.due import LEFT_ALONE, NOT_BEFORE
from newsreader.model.feed import Feed
from newsreader.reader.visiting import as_visited
from newsreader.refresh.waits import recall_waits
from tests.fetch.server import Server
from tests.promises.guest import INTERVAL, Guest, rss
from tests.promises.profile import Profile

MINUTE = timedelta(minutes=1)


def told(guest: Guest, url: str, interval: int = INTERVAL) -> Feed:
    """A feed as its page and `feeds --json` have it at this moment."""
    settings = Settings(reader=ReaderSettings(refresh=interval))
    waits = recall_waits(guest.store, guest.now)
    shown = as_visited(guest.store.feeds(), settings, lambda: waits, guest.now)
    return next(feed for feed in shown if feed.url == url)


def moment_of(feed: Feed) -> datetime:
    assert feed.next_check is not None
    return feed.next_check


async def asked_when_told(guest: Guest, url: str, interval: int = INTERVAL) -> None:
    """See that a feed is asked when that is said, and not before."""
    path = url.removeprefix(guest.server.address)
    for _ in range(2):
        del guest.server.diary[:], guest.times[:]
        guest.now = moment_of(told(guest, url, interval)) - MINUTE
        await guest.refresh(interval=interval)
        assert path not in guest.paths()
        guest.now = moment_of(told(guest, url, interval)) + MINUTE
        await guest.refresh(interval=interval)
        assert path in guest.paths()


@pytest.mark.parametrize("status", [429, 503])
async def test_what_a_host_asked_for_is_told_of_its_other_feeds_at_once(
    guest: Guest, status: int
) -> None:
    one, other = (guest.server.serve(path, rss(1)) for path in ("/one", "/other"))
    with Server(host="127.0.0.2") as elsewhere:
        apart = elsewhere.serve("/apart", rss(1))
        guest.subscribe(one, other, apart)
        await guest.refresh()
        before = told(guest, apart)
        guest.now += 16 * MINUTE
        guest.server.serve("/one", b"", status, retry_after="7200")
        await guest.named(one)
        until = guest.now + timedelta(hours=2)
        assert (told(guest, other).next_check, told(guest, other).why) == (until, LEFT_ALONE)
        assert told(guest, apart) == before
        guest.restart()
        # A feed that leaves and comes back is no other, nor is one that has never been asked.
        guest.subscribe(one, apart)
        new = guest.server.serve("/new", rss(2))
        guest.subscribe(one, other, apart, new)
        for url in (other, new):
            assert (told(guest, url).next_check, told(guest, url).why) == (until, LEFT_ALONE)
        guest.server.serve("/one", rss(1))
        await asked_when_told(guest, other)


async def test_a_longer_pause_for_all_feeds_is_told_of_one_that_failed_before(guest: Guest) -> None:
    url = guest.server.serve("/feed", b"", 500)
    guest.subscribe(url)
    await guest.refresh()
    soon = told(guest, url)
    assert moment_of(soon) < guest.now + timedelta(hours=1)
    pause = 4 * 3600
    assert told(guest, url, pause).next_check == guest.now + timedelta(seconds=pause)
    assert told(guest, url, pause).why == "asked every 4 hours, as your config says"
    assert told(guest, url) == soon
    await asked_when_told(guest, url, pause)


@pytest.mark.parametrize("status", [429, 500, None])
@pytest.mark.parametrize("limit", ["max-age", "ttl"])
async def test_a_failure_by_hand_brings_no_visit_before_its_publishers_limit(
    guest: Guest, limit: str, status: int | None
) -> None:
    if limit == "ttl":
        url = guest.server.serve("/feed", rss(1, head="<ttl>1440</ttl>"))
    else:
        url = guest.server.serve("/feed", rss(1), cache_control="max-age=86400")
    guest.subscribe(url)
    await guest.refresh()
    until = guest.now + timedelta(days=1)
    guest.now += timedelta(hours=6)
    if status is None:
        guest.server.page("/feed", lambda line, _: line.reset())
    else:
        guest.server.serve("/feed", b"", status, **({"retry_after": "60"} if status == 429 else {}))
    await guest.named(url)
    assert told(guest, url).error
    assert (told(guest, url).next_check, told(guest, url).why) == (until, NOT_BEFORE)
    await asked_when_told(guest, url)


async def test_when_the_publisher_wants_no_visit_that_is_told_before_one_is_tried(
    guest: Guest,
) -> None:
    hours = "".join(f"<hour>{hour}</hour>" for hour in range(13, 20))
    url = guest.server.serve("/feed", rss(1, head=f"<skipHours>{hours}</skipHours>"))
    guest.subscribe(url)
    await guest.refresh()
    planned = told(guest, url)
    assert moment_of(planned).hour == 12
    guest.now = guest.now.replace(hour=15)  # nobody has looked since
    assert told(guest, url).next_check == guest.now.replace(hour=20)
    assert replace(told(guest, url), next_check=planned.next_check, why=planned.why) == planned
    await asked_when_told(guest, url)


def test_feeds_and_the_page_of_a_feed_tell_what_a_download_was_told(profile: Profile) -> None:
    url = profile.server.serve("/feed", rss(1))
    profile.subscribe(url)
    profile.refresh_here()
    assert "alone" not in profile.feed(url)["why"]
    with profile.open() as reader:
        until = (reader.now() + timedelta(hours=5)).replace(microsecond=0)
        host = profile.server.address.removeprefix("http://")
        reader.remember_waits({host: until})
        (feed,) = reader.feeds()
        assert reader.feed(feed.id) == replace(feed, answers=reader.feeds(answers=True)[0].answers)
    assert profile.feed(url)["next_check"] == f"{until:%Y-%m-%dT%H:%M:%SZ}"
    assert profile.feed(url)["why"] == LEFT_ALONE
    assert LEFT_ALONE in profile.call("feeds", url).out.replace("\n", " ")
