"""SOCKS proxies that the environment names: Tor, `ssh -D` and the like."""

import gc
import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import FetchRequest
from newsreader.fetch.words import connection_words
from tests.fetch.conftest import HASTY, TINY
from tests.fetch.server import Server
from tests.fetch.socks import Socks

FEED = b"<rss><channel><title>Sample</title></channel></rss>"
URL = "http://a.example/feed"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        running.serve("/feed", FEED)
        yield running


@pytest.fixture
def socks(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Socks]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with Socks(leads_to=int(server.address.rpartition(":")[2])) as running:
        monkeypatch.setenv("all_proxy", f"socks5h://127.0.0.1:{running.port}")
        yield running


async def nobody(name: str) -> list[str]:
    raise OSError(name)


def fetcher(limits: Limits = TINY) -> Fetcher:
    return Fetcher(limits=replace(limits, gap=0.0), user_agent="newsreader/test", resolve=nobody)


async def failure(limits: Limits = TINY) -> str:
    async with fetcher(limits) as one:
        with pytest.raises(FetchError) as caught:
            await one.fetch(FetchRequest(URL))
    gc.collect()  # a connection that was left open would be told of now
    return str(caught.value)


async def test_it_is_asked_for_the_host_by_name_and_kept(socks: Socks, server: Server) -> None:
    async with fetcher() as one:
        for _ in range(2):
            assert (await one.fetch(FetchRequest(URL))).body == FEED
    assert socks.asked == [("a.example", 80)]
    assert [asked.connection for asked in server.diary] == [1, 1]
    assert server.diary[0].headers["host"] == "a.example"


async def test_no_name_is_looked_up_here_that_it_looks_up(socks: Socks, server: Server) -> None:
    looked_up: list[str] = []

    async def note(name: str) -> list[str]:
        looked_up.append(name)
        raise OSError(name)

    server.redirect("/feed", "http://b.example/more")
    server.serve("/more", FEED)
    async with Fetcher(limits=replace(TINY, gap=0.0), resolve=note) as one:
        assert (await one.fetch(FetchRequest(URL))).body == FEED
        server.redirect("/feed", "http://wiki.internal/more")
        with pytest.raises(FetchError, match="in your own network"):
            await one.fetch(FetchRequest(URL))
    assert looked_up == []
    assert socks.asked == [("a.example", 80), ("b.example", 80)]


async def test_name_and_password_of_its_address_are_told_to_it_alone(
    socks: Socks, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    socks.login = (b"me", b"s3cret")
    monkeypatch.setenv("all_proxy", f"socks5://me:s3cret@127.0.0.1:{socks.port}")
    async with fetcher() as one:
        assert (await one.fetch(FetchRequest(URL))).body == FEED
    assert b"s3cret" not in server.diary[0].raw
    monkeypatch.setenv("all_proxy", f"socks5://me:other@127.0.0.1:{socks.port}")
    wants = "the proxy wants a user name and a password, or others than these"
    assert await failure() == wants
    monkeypatch.setenv("all_proxy", f"socks5://127.0.0.1:{socks.port}")
    assert await failure() == wants


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"reply": 4}, "the proxy could not connect to the server"),
        ({"babbles": b"HTTP/1.1 400 No\r\n\r\n"}, "did not speak SOCKS"),
        ({"babbles": b"\x05"}, "did not speak SOCKS"),
        ({"hangs": True}, "no answer within 0.1 seconds"),
    ],
)
async def test_what_goes_wrong_is_told(socks: Socks, change: dict[str, object], words: str) -> None:
    for name, value in change.items():
        setattr(socks, name, value)
    assert words in await failure(HASTY if socks.hangs else TINY)


async def test_a_proxy_that_is_not_there_is_not_taken_for_the_server(
    socks: Socks, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server() as gone:
        port = gone.address.rpartition(":")[2]
    for kind in ("socks5", "http"):
        monkeypatch.setenv("all_proxy", f"{kind}://127.0.0.1:{port}")
        assert await failure() == "the proxy refused the connection"
        monkeypatch.setenv("all_proxy", f"{kind}://nowhere.example:{port}")
        assert await failure() == "the proxy could not be reached"


def test_a_proxy_whose_name_is_not_known_is_not_taken_for_the_server() -> None:
    unknown = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    assert str(connection_words(unknown)) == "the address could not be found"
    assert str(connection_words(unknown, "proxy")) == "the address of the proxy could not be found"


async def test_this_machine_is_never_behind_it(socks: Socks, server: Server) -> None:
    async with fetcher() as one:
        assert (await one.fetch(FetchRequest(f"{server.address}/feed"))).body == FEED
    assert not socks.asked
