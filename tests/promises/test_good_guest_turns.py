"""A good guest gives every feed of a host its turn, whatever the others of that host say."""

import pytest

from newsreader.model.progress import Finished
from tests.fetch.hours import waited_out
from tests.promises.guest import HASTY, SHORT, Guest, rss


@pytest.mark.parametrize("first", ["the bad one", "the good one"])
async def test_a_feed_that_has_its_host_left_alone_starves_no_other(
    guest: Guest, first: str
) -> None:
    bad = guest.server.serve("/st", b"", 503, retry_after="7200")
    good = guest.server.serve("/okk", rss(1))
    guest.subscribe(*((bad, good) if first == "the bad one" else (good, bad)))
    await guest.refresh()
    for _ in range(6):
        await guest.later()
    assert guest.paths().count("/okk") >= 3
    assert guest.feed(good).succeeded is not None
    assert guest.titles() == ["News 1"]


async def test_each_of_many_has_its_turn_though_all_have_the_host_left_alone(guest: Guest) -> None:
    paths = [f"/{number}" for number in range(5)]
    guest.subscribe(*(guest.server.serve(path, b"", 429, retry_after="600") for path in paths))
    for _ in range(10):
        assert await guest.later() == Finished(5, 1, 0, spared=4)
    assert guest.paths() == paths * 2


async def test_who_was_asked_longest_ago_is_asked_first_and_who_was_never_before_all(
    guest: Guest,
) -> None:
    urls = [guest.server.serve(f"/{number}", rss(number)) for number in range(3)]
    guest.subscribe(*urls)
    await guest.later()
    guest.now = guest.now.replace(minute=5)
    await guest.named(urls[0])
    guest.now = guest.now.replace(minute=25)
    await guest.named(urls[1])
    guest.subscribe(*urls, guest.server.serve("/new", rss(4)))
    del guest.server.diary[:]
    await guest.later()
    assert guest.paths() == ["/new", "/2", "/0", "/1"]


async def test_feeds_that_hang_starve_no_other_of_their_host(guest: Guest) -> None:
    hanging = [guest.server.page(f"/{n}", lambda line, _: line.hang()) for n in range(6)]
    good = guest.server.serve("/good", rss(1))
    guest.subscribe(*hanging, good)
    await guest.refresh(limits=HASTY)
    assert "/good" not in guest.paths()
    assert guest.feed(good).checked is None
    async with waited_out(guest.server, SHORT.read):
        assert (await guest.later()).new == 1
    assert guest.feed(good).error == ""
