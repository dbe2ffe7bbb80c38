"""What publishers ask for over the days, and what happens when they move, end or fail."""

import sys
from datetime import timedelta

from newsreader.model.feed import Subscription
from newsreader.model.progress import Finished
from tests.fetch.server import Server
from tests.refresh.conftest import Desk, item, rss

PASSWORD = (sys.executable, "-c", "print('s3' + 'cret')")


def hours_to_wait(desk: Desk, url: str) -> float:
    due = desk.feed(url).next_check
    assert due is not None
    return (due - desk.now) / timedelta(hours=1)


async def test_a_feed_that_moved_is_asked_where_it_is(desk: Desk) -> None:
    old = desk.server.redirect("/old", "/new", 301)
    new = desk.server.serve("/new", rss(item(1)))
    desk.subscribe(old)
    await desk.refresh()
    await desk.later(2)
    assert [asked.path for asked in desk.server.diary] == ["/old", "/new", "/new"]
    assert (desk.feed(old).moved, desk.feed(old).complaint) == (new, "")


async def test_a_login_page_moves_nothing(desk: Desk) -> None:
    old = desk.server.redirect("/old", "/login", 301)
    desk.server.serve("/login", b"<html><body>Log in to the hotel</body></html>")
    desk.subscribe(old)
    await desk.refresh()
    desk.server.serve("/old", rss(item(1)))
    assert (await desk.later(30)).new == 1
    assert desk.feed(old).complaint == ""


async def test_a_feed_that_moved_into_nothing_is_looked_for_where_it_was(desk: Desk) -> None:
    old = desk.server.redirect("/old", "/new", 301)
    desk.server.serve("/new", rss(item(1)))
    desk.subscribe(old)
    await desk.refresh()
    del desk.server.pages["/new"]
    desk.server.serve("/old", rss(item(2)))
    for _ in range(4):
        await desk.later(40)
    assert desk.titles() == ["News 2", "News 1"]
    assert desk.feed(old).error == ""


async def test_a_feed_that_ended_is_left_in_peace(desk: Desk) -> None:
    url = desk.server.serve("/feed", b"", 410)
    desk.subscribe(url)
    await desk.refresh()
    assert desk.feed(url).error == "the server answered 410 (gone): this feed has ended"
    assert await desk.later(24 * 300) == Finished(0, 0, 0)
    assert await desk.refresh(force=True) == Finished(0, 0, 0)
    # Unless its reader asks for it by name, and it is back.
    desk.server.serve("/feed", rss(item(1)))
    assert (await desk.refresh(force=True, only=(desk.feed(url).id,))).new == 1
    assert (await desk.later(2)).feeds == 1


async def test_patience_is_kept_for_the_whole_host_over_restarts(desk: Desk) -> None:
    first = desk.server.serve("/1", b"", 429, retry_after="7200")
    second = desk.server.serve("/2", rss(item(2)))
    desk.subscribe(first, second)
    await desk.refresh()
    assert len(desk.server.diary) == 1
    # Nothing is held against the feed that nobody has asked.
    spared = desk.store.feed(desk.feed(second).id)
    assert spared is not None
    assert (spared.error, spared.failures, spared.checked, spared.answers) == ("", 0, None, ())
    assert spared.why == "its server asked to be left alone for 2 hours"
    await desk.later(1.9, force=True)
    await desk.refresh(force=True, only=(desk.feed(second).id,))
    assert len(desk.server.diary) == 1
    await desk.later(0.5, force=True)
    # The one that has waited longer comes first.
    assert [asked.path for asked in desk.server.diary] == ["/1", "/2", "/1"]


async def test_failures_back_off_and_never_switch_a_feed_off(desk: Desk) -> None:
    url = desk.server.serve("/feed", b"", 500)
    desk.subscribe(url)
    waits = []
    for _ in range(12):
        assert (await desk.refresh()).failed == 1
        due = desk.feed(url).next_check
        assert due is not None
        waits.append((due - desk.now).total_seconds() / 3600)
        desk.now = due
    assert waits[0] >= 1
    assert waits[6] > 4 * waits[0]
    assert max(waits) <= 24 * 1.25
    assert len(set(waits[-4:])) == 4  # jitter: not all feeds of a host at once
    desk.server.serve("/feed", rss(item(1)))
    assert (await desk.refresh()).new == 1
    assert desk.feed(url).failures == 0


async def test_what_the_publisher_asks_for_holds_also_when_all_are_asked(desk: Desk) -> None:
    url = desk.server.serve("/a", rss(item(1)), cache_control="max-age=7200")
    slow = desk.server.serve("/b", rss(item(1), head="<ttl>180</ttl>"), etag='"1"')
    desk.subscribe(url, slow)
    await desk.refresh()
    assert 2 <= hours_to_wait(desk, url) <= 2.2
    assert 3 <= hours_to_wait(desk, slow) <= 3.2
    assert desk.feed(url).why == "its publisher asks for 2 hours"
    assert await desk.later(1.5, force=True) == Finished(2, 0, 0, spared=2)
    assert (await desk.refresh(force=True, only=(desk.feed(url).id,))).feeds == 1
    # What stood in the feed holds also when the server then says "unchanged".
    desk.server.serve("/b", b"", 304)
    await desk.later(2)
    assert 3 <= hours_to_wait(desk, slow) <= 3.2


async def test_what_chokes_on_validators_is_asked_without_them(desk: Desk) -> None:
    url = desk.server.serve("/feed", rss(item(1)), etag='"1"')
    desk.subscribe(url)
    await desk.refresh()
    desk.server.serve("/feed", b"", 412)
    await desk.later(2)
    await desk.later(30)
    sent = ["if-none-match" in asked.headers for asked in desk.server.diary]
    assert sent == [False, True, False]


async def test_no_secret_stands_in_the_store_or_in_an_error(desk: Desk) -> None:
    with Server(host="127.0.0.2") as stranger:
        desk.server.redirect("/feed", stranger.url("/nowhere"), 301)
        url = desk.server.url("/feed")
        desk.subscribe(
            Subscription(
                url,
                headers=(("X-Key", "k3y"),),
                username="ann",
                password_command=PASSWORD,
            )
        )
        await desk.refresh()
    assert desk.feed(url).error == "the server answered 404 (not found)"
    assert "authorization" in desk.server.diary[0].headers
    assert "authorization" not in stranger.diary[0].headers
    everything = b"".join(
        path.read_bytes() for path in desk.path.parent.iterdir() if path.is_file()
    )
    assert b"s3cret" not in everything
