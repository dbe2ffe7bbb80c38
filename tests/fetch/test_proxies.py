"""Proxies that the environment names: used where wanted, told nothing they need not know."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import FetchRequest
from newsreader.model.feed import Visit
from tests.fetch.conftest import TINY
from tests.fetch.hours import waited_out
from tests.fetch.server import Asked, Line, Server

FEED = b"<rss><channel><title>Sample</title></channel></rss>"
FEED_URL = "http://a.example/feed"


class Proxy(Server):
    """A proxy is a server that is asked for whole addresses."""

    def url(self, path: str) -> str:
        return path


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with Proxy() as running:
        monkeypatch.setenv("http_proxy", running.address)
        monkeypatch.setenv("https_proxy", running.address)
        yield running


async def resolve(name: str) -> list[str]:
    return {"a.example": ["93.184.215.14"], "inner.example": ["10.0.0.9"]}[name]


def fetcher() -> Fetcher:
    return Fetcher(limits=replace(TINY, gap=0.0), user_agent="newsreader/test", resolve=resolve)


async def failure(url: str) -> FetchError:
    async with fetcher() as one:
        with pytest.raises(FetchError) as caught:
            await one.fetch(FetchRequest(url))
    return caught.value


async def test_a_proxy_is_asked_in_place_of_the_server(proxy: Proxy) -> None:
    proxy.serve(FEED_URL, FEED, etag='"1"', set_cookie="who=you")
    async with fetcher() as one:
        got = await one.fetch(FetchRequest(FEED_URL))
        again = await one.fetch(FetchRequest(FEED_URL, visit=got.visit))
    assert (got.body, got.size, again.body) == (FEED, len(FEED), FEED)
    headers = proxy.diary[1].headers
    assert headers["if-none-match"] == '"1"'
    assert headers["host"] == "a.example"
    assert headers["user-agent"] == "newsreader/test"
    assert "cookie" not in headers
    assert {asked.connection for asked in proxy.diary} == {1}


async def test_a_connection_to_a_proxy_that_was_closed_is_opened_again(proxy: Proxy) -> None:
    def answer(line: Line, asked: Asked) -> None:
        if len(proxy.diary) == 2:
            line.reset()
            return
        line.answer(200, FEED)

    proxy.page(FEED_URL, answer)
    async with fetcher() as one:
        for _ in range(2):
            assert (await one.fetch(FetchRequest(FEED_URL))).body == FEED
    assert [asked.connection for asked in proxy.diary] == [1, 1, 2]


async def test_this_machine_is_never_behind_a_proxy(proxy: Proxy) -> None:
    with Server() as server:
        async with fetcher() as one:
            assert (await one.fetch(FetchRequest(server.serve("/feed", FEED)))).body == FEED
    assert not proxy.diary


async def test_the_environment_can_except_hosts(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("no_proxy", "b.example, .a.example, a.example")

    async def nobody(name: str) -> list[str]:
        raise OSError

    async with Fetcher(limits=TINY, resolve=nobody) as one:
        with pytest.raises(FetchError, match="the server could not be reached"):
            await one.fetch(FetchRequest(FEED_URL))
    assert not proxy.diary


async def test_a_public_server_cannot_send_a_proxy_into_our_own_house(proxy: Proxy) -> None:
    passed = []
    for inside in (
        "http://inner.example/", "http://192.168.1.1/", "http://[::1]/", "http://0x7f.1/",
        "http://2130706433/", "http://[fe80::1]/", "http://169.254.169.254/", "http://router/",
        "http://router./", "http://printer.local/", "http://wiki.internal/", "http://nas.home.arpa/",
        "http://NAS.Home.Arpa./", "http://x.corp/", "http://nas.home/", "http://files.private/",
        "http://printer.fritz.box/", "http://fritz.box/",
    ):  # fmt: skip
        proxy.diary.clear()
        proxy.redirect(FEED_URL, inside)
        proxy.serve(inside, FEED)
        try:
            async with fetcher() as one:
                await one.fetch(FetchRequest(FEED_URL))
            words = "it was asked"
        except FetchError as error:
            words = str(error)
        if words != "it leads to an address in your own network" or len(proxy.diary) != 1:
            passed.append((inside, words))
    assert not passed


async def test_nor_is_one_of_its_own_that_a_feed_has_turned_there(proxy: Proxy) -> None:
    url = "http://inner.example/feed"
    proxy.serve(url, FEED)
    words = str(await failure(url))
    assert words.startswith("its name leads into your own network")
    assert not proxy.diary
    limits = replace(TINY, gap=0.0, local_hosts=("inner.example",))
    async with Fetcher(limits=limits, resolve=resolve) as one:
        assert (await one.fetch(FetchRequest(url))).body == FEED


async def test_where_nobody_looks_names_up_the_proxy_is_waited_for_alone(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.fetch.web.LONGEST_LOOK", 0.01)
    asked: list[str] = []

    async def hang(name: str) -> list[str]:
        asked.append(name)
        await asyncio.sleep(60)
        return []

    async with Fetcher(limits=replace(TINY, gap=0.0), resolve=hang) as one:
        for host in ("a.example", "b.example", "c.example"):
            proxy.serve(f"http://{host}/feed", FEED)
            assert (await one.fetch(FetchRequest(f"http://{host}/feed"))).body == FEED
    assert asked == ["a.example"]


async def test_a_name_that_only_the_proxy_knows_may_send_about_the_house(proxy: Proxy) -> None:
    """What the reader subscribed to by a name of one's own network stands in that."""
    proxy.redirect("http://intranet/", "http://wiki.internal/feed")
    proxy.serve("http://wiki.internal/feed", FEED)

    async def nobody(name: str) -> list[str]:
        raise OSError

    async with Fetcher(limits=replace(TINY, gap=0.0), resolve=nobody) as one:
        assert (await one.fetch(FetchRequest("http://intranet/"))).body == FEED


async def test_a_name_that_is_unknown_here_may_still_be_the_proxys(proxy: Proxy) -> None:
    proxy.redirect(FEED_URL, "http://far.example/feed")
    proxy.serve("http://far.example/feed", FEED)

    async def nobody(name: str) -> list[str]:
        raise OSError

    async with Fetcher(limits=replace(TINY, gap=0.0), resolve=nobody) as one:
        assert (await one.fetch(FetchRequest(FEED_URL))).body == FEED


async def test_a_server_in_the_house_may_be_asked_by_proxy(proxy: Proxy) -> None:
    proxy.redirect("http://nas.lan/", "http://10.0.0.10/feed", 301)
    proxy.serve("http://10.0.0.10/feed", FEED)
    async with fetcher() as one:
        got = await one.fetch(FetchRequest("http://nas.lan/"))
        assert got.moved == "http://10.0.0.10/feed"
        visit = Visit(address=got.moved)
        assert (await one.fetch(FetchRequest("http://nas.lan/", visit=visit))).body == FEED


def silent(line: Line, _: Asked) -> None:
    line.hang()


def half(line: Line, _: Asked) -> None:
    line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf")
    line.close = True


def stopping(line: Line, _: Asked) -> None:
    line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf")
    line.hang()


def babbling(line: Line, _: Asked) -> None:
    line.send(b"220 mail.example ESMTP\r\n\r\n")
    line.close = True


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (silent, "no answer within 20 seconds"),
        (half, "the answer broke off before it was complete"),
        (stopping, "the answer stopped coming for 20 seconds"),
        (babbling, "the proxy closed the connection or did not speak HTTP"),
    ],
)
async def test_what_goes_wrong_behind_a_proxy_is_told(
    proxy: Proxy, answer: object, words: str
) -> None:
    proxy.page(FEED_URL, answer)  # type: ignore[arg-type]
    async with waited_out(proxy, TINY.read):
        assert str(await failure(FEED_URL)) == words


async def test_what_came_before_it_stalled_is_kept_behind_a_proxy_too(proxy: Proxy) -> None:
    proxy.page(FEED_URL, stopping)
    async with fetcher() as one, waited_out(proxy, TINY.read):
        got = await one.fetch(FetchRequest(FEED_URL, partial=True))
    assert (got.body, got.broken) == (b"half", "the answer stopped coming for 20 seconds")


async def test_a_proxy_that_refuses_is_told(proxy: Proxy) -> None:
    # The stand-in knows no CONNECT and says 404.
    words = str(await failure("https://a.example/feed"))
    assert words == "the proxy refused to pass the request on"


@pytest.mark.parametrize(
    "address",
    ["socks9://me:s3cret@127.0.0.1:1", "socks4://me:s3cret@127.0.0.1:1", "http://me:s3cret@[::1"],
)
async def test_a_proxy_that_makes_no_sense_is_told_without_its_password(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("http_proxy", address)
    words = str(await failure(FEED_URL))
    assert words == "the proxy that the environment names cannot be used"


async def test_a_body_without_end_is_not_read_on(proxy: Proxy) -> None:
    sent: list[int] = []

    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        line.close = True
        for _turn in range(50_000):
            line.send(b"x" * 1000)
            sent.append(1000)

    proxy.page(FEED_URL, answer)
    assert str(await failure(FEED_URL)) == "larger than the limit of 100 kB"
    await asyncio.sleep(0)
    assert sum(sent) < 50_000_000
