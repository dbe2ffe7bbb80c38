"""A good guest comes alone, through one door, and leaves nothing behind."""

import asyncio
import gzip
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest

from newsreader import __version__
from newsreader.fetch.hosts import Hosts
from newsreader.fetch.limits import Limits
from newsreader.model.arrival import Due
from newsreader.model.feed import Subscription
from newsreader.refresh.asking import by_host
from tests.fetch.hours import Hours, stopped_hours
from tests.fetch.server import Asked, Line, Server
from tests.promises.guest import HASTY, INTERVAL, SHORT, Guest, lines_of, rss
from tests.promises.profile import Profile

KNOWN_HEADERS = {"host", "user-agent", "accept", "accept-encoding"}
VALIDATORS = {"if-none-match", "if-modified-since"}


@pytest.fixture
def hosts() -> Iterator[list[Server]]:
    """Eight hosts."""
    with ExitStack() as stack:
        yield [stack.enter_context(Server(host=f"127.0.0.{n}")) for n in range(11, 19)]


# One thing at a time.


async def test_one_host_is_asked_one_thing_at_a_time_through_one_connection(guest: Guest) -> None:
    guest.subscribe(*(guest.server.serve(f"/{n}", rss(n)) for n in range(30)))
    await guest.refresh()
    assert len(guest.server.diary) == 30
    assert guest.server.most_at_once == 1
    assert {asked.connection for asked in guest.server.diary} == {1}


async def test_also_where_feeds_of_other_hosts_are_redirected_to_it(
    guest: Guest, hosts: list[Server]
) -> None:
    targets = [guest.server.serve(f"/{n}", rss(n)) for n in range(8)]
    moved = [host.redirect("/feed", target) for host, target in zip(hosts, targets, strict=True)]
    guest.subscribe(*moved, *(guest.server.serve(f"/own{n}", rss(n)) for n in range(8)))
    assert (await guest.refresh()).failed == 0
    assert len(guest.server.diary) == 16
    assert guest.server.most_at_once == 1


async def test_there_is_a_gap_between_two_requests_to_a_host(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr("newsreader.fetch.hosts.asyncio.sleep", sleep)
    hosts = Hosts(Limits(), lambda: datetime(2026, 3, 4, tzinfo=UTC), Random(1), {})
    for _ in range(5):
        async with hosts.turn("herald.example", 443):
            pass
    async with hosts.turn("coast.example", 443):
        pass
    assert len(slept) == 4
    assert all(0.3 < gap <= 0.65 for gap in slept)
    assert len(set(slept)) == 4


async def test_many_hosts_are_asked_at_once(guest: Guest, hosts: list[Server]) -> None:
    together = threading.Barrier(len(hosts))

    def answer(line: Line, _: Asked) -> None:
        together.wait(10)  # nobody is answered before all have been asked
        line.answer(200, rss(1))

    guest.subscribe(*(host.page("/feed", answer) for host in hosts))
    assert (await guest.refresh(limits=replace(SHORT, read=10.0, total=10.0))).failed == 0


async def test_a_host_that_hangs_delays_no_other(guest: Guest, hosts: list[Server]) -> None:
    answered = threading.Semaphore(0)

    def slow(line: Line, _: Asked) -> None:
        for _other in hosts:
            assert answered.acquire(timeout=10)  # only when all others have been answered
        line.answer(200, rss(0))

    def quick(line: Line, _: Asked) -> None:
        line.answer(200, rss(1))
        answered.release()

    guest.subscribe(
        guest.server.page("/slow", slow), *(host.page("/feed", quick) for host in hosts)
    )
    finished = await guest.refresh(limits=replace(SHORT, read=10.0, total=10.0))
    assert (finished.feeds, finished.failed) == (9, 0)


@pytest.mark.parametrize("manner", ["says nothing", "drips", "drips its head"])
async def test_the_end_is_not_delayed_beyond_the_limit(guest: Guest, manner: str) -> None:
    def drip(line: Line, _: Asked) -> None:
        if manner == "drips":
            line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        try:
            while not line.closing.wait(0.02):
                line.send(b"x" if manner == "drips" else b"HTTP"[:1])
        except OSError:
            line.close = True

    hang = manner == "says nothing"
    url = guest.server.page("/feed", (lambda line, _: line.hang()) if hang else drip)
    guest.subscribe(url)
    # And without limits it would go on until the server is closed.
    await guest.refresh(limits=HASTY if hang else replace(SHORT, total=0.4))
    words = guest.feed(url).error
    assert words == f"no{' answer' if hang else 't finished'} within 0.{1 if hang else 4} seconds"


async def test_a_host_that_was_too_slow_is_given_less_time_until_it_answers(guest: Guest) -> None:
    fell: Counter[str] = Counter()

    def drip(line: Line, asked: Asked) -> None:
        try:
            while not line.closing.wait(0.002):
                line.send(b"H")
                fell[asked.path] += 1
        except OSError:
            line.close = True

    async def hours_pass(hours: Hours) -> None:
        """Have a fourth of the time pass by after each drop of what is waited for."""
        path, seen = "", 0
        while True:
            now = guest.server.diary[-1].path if guest.server.diary else ""
            if now != path:
                path, seen = now, fell[now]
            elif fell[path] >= seen + 2:  # the first may have fallen before: it is counted after
                await hours.pass_by(15.0)
                seen = fell[path]
            await asyncio.to_thread(time.sleep, 0.001)

    pages = [guest.server.page(f"/{n}", drip) for n in range(2)]
    pages.append(guest.server.serve("/2", rss(2)))
    pages.append(guest.server.page("/3", drip))
    guest.subscribe(*pages)
    with stopped_hours() as hours:
        passing = asyncio.create_task(hours_pass(hours))
        await guest.refresh(limits=replace(SHORT, total=60.0))
        passing.cancel()
        await asyncio.gather(passing, return_exceptions=True)
    assert [guest.feed(url).error for url in pages] == [
        "not finished within 1 minute",
        "not finished within 30 seconds",
        "",
        "not finished within 1 minute",
    ]


async def test_a_host_that_never_answers_is_not_tried_for_each_of_its_feeds(guest: Guest) -> None:
    guest.subscribe(*(guest.server.page(f"/{n}", lambda line, _: line.hang()) for n in range(20)))
    ending = await guest.refresh(limits=HASTY)
    assert (ending.asked, ending.failed, ending.spared) == (6, 6, 14)
    feeds = [guest.store.feed(feed.id) for feed in guest.store.feeds()]
    spared = [feed for feed in feeds if feed is not None and feed.checked is None]
    assert len(spared) == 14
    # What was not asked has not failed, and waits as if it had.
    assert {(feed.error, feed.answers) for feed in spared} == {("", ())}
    words = "not asked: its server fails: no answer within "
    assert all(feed.why.startswith(words) for feed in spared)
    assert {feed.failures for feed in spared} == {1}
    least = INTERVAL / 3600
    assert all(least <= guest.wait(one.url) <= 1.25 * least for one in guest.store.feeds())
    assert len(guest.server.diary) <= 6


async def test_a_connection_that_was_closed_is_not_reported_as_a_failure(guest: Guest) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.answer(200, rss(1))
        line.close = True

    guest.subscribe(*(guest.server.page(f"/{n}", answer) for n in range(3)))
    assert (await guest.refresh()).failed == 0


# No address twice.


@pytest.mark.parametrize(
    "again",
    [
        pytest.param("{url}#part", id="with a fragment"),
        pytest.param("{upper}/feed", id="with the scheme in capitals"),
        pytest.param("feed:{url}", id="as a feed: address"),
    ],
)
async def test_two_subscriptions_to_one_address_ask_it_once(guest: Guest, again: str) -> None:
    url = guest.server.serve("/feed", rss(1), etag='"1"')
    upper = guest.server.address.replace("http", "HTTP")
    guest.subscribe(url, again.format(url=url, upper=upper))
    await guest.refresh()
    await guest.later()
    assert guest.paths() == ["/feed", "/feed"]
    assert guest.titles() == ["News 1", "News 1"]
    assert "if-none-match" in guest.server.diary[1].headers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://herald.example/feed", "https://HERALD.example/feed"),
        ("https://herald.example/feed", "https://herald.example:443/feed"),
        ("http://herald.example/feed", "http://herald.example:80/feed"),
        ("https://herald.example", "https://herald.example/"),
        ("https://herald.example/feed#a", "https://herald.example/feed#b"),
        ("herald.example/feed", "https://herald.example/feed"),
        ("feed://herald.example/feed", "http://herald.example/feed"),
    ],
)
def test_these_are_one_address(one: str, other: str) -> None:
    groups = by_host([Due(1, Subscription(one), ""), Due(2, Subscription(other), "")])
    assert [[len(feeds) for feeds in host] for host in groups] == [[2]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Subscription("https://a.example/feed"), Subscription("https://a.example/feed/")),
        (Subscription("https://a.example/feed"), Subscription("https://a.example/Feed")),
        (Subscription("https://a.example/feed?a"), Subscription("https://a.example/feed?b")),
        (Subscription("https://a.example/feed"), Subscription("http://a.example/feed")),
        (
            Subscription("https://a.example/feed"),
            Subscription("https://ann@a.example/feed"),
        ),
        (
            Subscription("https://a.example/feed"),
            Subscription("https://A.example/feed", headers=(("X-Key", "1"),)),
        ),
    ],
)
def test_these_are_two_addresses_of_one_host(one: Subscription, other: Subscription) -> None:
    groups = by_host([Due(1, one, ""), Due(2, other, "")])
    assert [[len(feeds) for feeds in host] for host in groups] == [[1, 1]]


async def test_twins_come_together_though_only_one_is_due(guest: Guest) -> None:
    url = guest.server.serve("/feed", rss(1))
    guest.subscribe(Subscription(url, interval=3600), Subscription(url + "#b", interval=9000))
    await guest.live(1)
    assert len(guest.server.diary) <= 24
    assert guest.feed(url).checked == guest.feed(url + "#b").checked


# What is sent.


async def test_a_request_says_who_asks_and_what_for_and_nothing_more(guest: Guest) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), etag='"1"', last_modified="then"))
    await guest.refresh()
    await guest.later()
    first, second = guest.server.diary
    assert set(first.headers) == KNOWN_HEADERS
    assert set(second.headers) == KNOWN_HEADERS | VALIDATORS
    assert first.headers["user-agent"].startswith(f"newsreader/{__version__} (")
    accept = first.headers["accept"]
    for kind in ("application/atom+xml", "application/rss+xml", "application/feed+json"):
        assert kind in accept
    assert "*/*;q=0.1" in accept
    assert "gzip" in first.headers["accept-encoding"]
    assert first.raw.startswith(b"GET /feed HTTP/1.1\r\n")
    assert b"\r\n\r\n" in first.raw[-4:]  # and no body


async def test_a_gzipped_feed_is_read(guest: Guest) -> None:
    body = gzip.compress(rss(1))
    guest.subscribe(guest.server.serve("/feed", body, content_encoding="gzip"))
    assert (await guest.refresh()).new == 1


@pytest.mark.parametrize("status", [200, 302, 304, 404])
async def test_no_cookie_goes_back(guest: Guest, status: int) -> None:
    url = guest.server.serve(
        "/feed",
        rss(1) if status == 200 else b"",
        status,
        set_cookie="id=1; Path=/",
        location="/other",
        etag='"1"',
    )
    guest.server.serve("/other", rss(2), set_cookie="id=2; Domain=127.0.0.1; Path=/")
    guest.subscribe(url, guest.server.serve("/more", rss(3), set_cookie="id=3"))
    await guest.refresh()
    await guest.later()
    await guest.named(url)
    assert len(guest.server.diary) >= 5
    assert not any("cookie" in asked.headers for asked in guest.server.diary)


@pytest.mark.parametrize(
    "path",
    [
        "/feed?format=rss&utm_source=x",
        "/feed?",
        "/feed?a=b%26c+d",
        "/a//b/%2e%2e/feed",
        "/feed%20with%20spaces.xml",
        "/feed;v=1?x=%C3%A9",
        "/~user/feed.xml",
    ],
)
async def test_nothing_is_added_to_or_taken_from_an_address(guest: Guest, path: str) -> None:
    guest.subscribe(guest.server.serve(path, rss(1)))
    await guest.refresh()
    await guest.later()
    assert guest.paths() == [path, path]


async def test_nothing_but_feeds_is_fetched(guest: Guest) -> None:
    there = guest.server.address
    head = (
        f"<image><url>{there}/logo.png</url><link>{there}/</link></image>"
        f"<atom:link xmlns:atom='http://www.w3.org/2005/Atom' rel='hub' href='{there}/hub'/>"
        f"<cloud domain='127.0.0.1' port='80' path='/rpc' protocol='http-post'/>"
    )
    body = (
        f"<?xml-stylesheet href='{there}/style.xsl'?><!DOCTYPE rss SYSTEM '{there}/rss.dtd'>"
        f"<rss version='2.0'><channel><title>Sample</title><link>{there}/</link>{head}"
        f"<item><title>One</title><link>{there}/one</link><comments>{there}/talk</comments>"
        f"<enclosure url='{there}/one.mp3' type='audio/mpeg' length='1'/>"
        f"<description>&lt;img src='{there}/pixel.gif'&gt; &lt;iframe src='{there}/f'&gt;"
        f"</description></item></channel></rss>"
    )
    guest.subscribe(guest.server.serve("/feed", body.encode()))
    assert (await guest.refresh()).new == 1
    await guest.refresh(force=True)
    assert guest.paths() == ["/feed", "/feed"]


# Credentials.


async def test_credentials_go_to_their_own_host_and_port_only(guest: Guest) -> None:
    with Server(host="127.0.0.2") as stranger, Server() as neighbour:
        subscriptions = []
        for number, target in enumerate((stranger, neighbour)):
            target.serve("/feed", rss(number), www_authenticate="Basic realm=x")
            url = guest.server.redirect(f"/{number}", target.url("/feed"), 302)
            subscriptions.append(
                Subscription(
                    url.replace("http://", "http://ann:s3cret@"), headers=(("X-Key", "k3y"),)
                )
            )
        guest.subscribe(*subscriptions)
        assert (await guest.refresh()).failed == 0
        for asked in (*stranger.diary, *neighbour.diary):
            assert set(asked.headers) == KNOWN_HEADERS
            assert b"s3cret" not in asked.raw
            assert b"k3y" not in asked.raw
    assert all(asked.headers["x-key"] == "k3y" for asked in guest.server.diary)
    assert all(lines_of(asked, "Authorization") for asked in guest.server.diary)
    assert not any(b"ann:" in asked.raw for asked in guest.server.diary)


@pytest.mark.parametrize("status", [401, 403, 404, 500])
async def test_credentials_stand_in_no_error_and_no_progress(guest: Guest, status: int) -> None:
    url = guest.server.serve("/feed", b"", status).replace("http://", "http://ann:s3cret@")
    guest.subscribe(Subscription(url, headers=(("X-Key", "k3y"),)))
    events = await guest.events()
    assert "s3cret" not in repr(events)
    feed = guest.feed(url)
    assert feed.failures == 1
    for words in (feed.error, feed.why, feed.title, feed.complaint, feed.moved):
        assert "s3cret" not in words
        assert "k3y" not in words


async def test_a_move_keeps_no_credentials_in_the_new_address(guest: Guest) -> None:
    target = guest.server.serve("/new", rss(1)).replace("http://", "http://eve:evil@")
    guest.subscribe(guest.server.redirect("/old", target, 301))
    await guest.refresh()
    assert guest.store.feeds()[0].moved == guest.server.url("/new")
    assert not any("authorization" in asked.headers for asked in guest.server.diary)


def test_credentials_stand_in_nothing_that_the_program_says(profile: Profile) -> None:
    server = profile.server
    urls = [
        server.serve("/a", b"", 404),
        server.serve("/b", b"", 500),
        server.redirect("/c", "/a", 301),
        server.serve("/d", rss(1)),
        "gopher://127.0.0.1/",
        server.url("/a"),
    ]
    profile.subscribe(*(url.replace("://", "://ann:s3cr@et@") for url in urls))
    for command in (
        ["refresh"],
        ["refresh", "--json", "127.0.0.1"],
        ["feeds"],
        ["feeds", "--json"],
        ["feeds", "Sample"],
        ["list", "--json"],
        ["moved"],
        ["export"],
        ["config", "check"],
        ["add", "--unchecked", urls[0].replace("://", "://ann:s3cr@et@")],
        ["remove", "Sample Herald"],
    ):
        said = profile.call(*command)
        assert said.out + said.err
        assert "s3cr" not in said.out + said.err, command
        assert "et@" not in said.out + said.err, command
    assert "***@" in profile.call("feeds", "--json").out


@pytest.mark.parametrize(
    "url",
    [
        "http://bob:s3cr3t@nothere.invalid/",
        "http://bob:s3cr3t pw@127.0.0.8:80/bad",
        "http://bob:s3/cr3t@127.0.0.8:80/bad",
        "http://bob:#s3cr3t@127.0.0.8:80/bad",
        "http://bob:s3cr3t?@127.0.0.8:80/bad",
        "http:/bob:s3cr3t@127.0.0.8/",
        "bob:s3cr3t@127.0.0.8/x",
        "http://127.0.0.8:1/?from=http://bob:s3cr3t@127.0.0.9/",
    ],
)
def test_nor_do_those_of_an_address_that_is_wrong(profile: Profile, url: str) -> None:
    profile.subscribe(profile.server.serve("/feed", rss(1)))
    for command in ("refresh", "feeds", "remove", "add", "list --feed"):
        said = profile.call(*command.split(), url)
        assert "cr3t" not in said.out + said.err, command
        assert "s3" not in said.out + said.err, command
    file = profile.paths.config.with_name("urls")
    file.write_text(url + "\n", encoding="utf-8")
    said = profile.call("import", str(file))
    assert "cr3t" not in said.out + said.err
    profile.subscribe(url)
    for command in ("config check", "refresh", "feeds", "feeds --json"):
        said = profile.call(*command.split())
        assert said.out + said.err
        assert "cr3t" not in said.out + said.err, command


def test_hosts_that_failed_with_all_they_were_asked_for_come_last() -> None:
    dead = Due(1, Subscription("https://dead.example/"), "", failures=2)
    half = Due(2, Subscription("https://half.example/a"), "", failures=1)
    good = Due(3, Subscription("https://half.example/b"), "")
    fine = Due(4, Subscription("https://fine.example/"), "")
    groups = by_host([dead, half, good, fine])
    assert groups == [[[half], [good]], [[fine]], [[dead]]]
