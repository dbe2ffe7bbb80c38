"""One connection to a host, kept as long as it is good, and trusted no further than that."""

import asyncio
from dataclasses import replace

import pytest

from newsreader.errors import FetchError
from newsreader.fetch import web
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import FetchRequest, UnreachableError
from tests.fetch.conftest import HASTY, TINY
from tests.fetch.server import Asked, Line, Server

FEED = b"<rss><channel><title>Sample</title></channel></rss>"
OTHER = b"<rss><channel><title>Another</title></channel></rss>"


async def bodies(fetcher: Fetcher, *urls: str) -> list[bytes]:
    return [(await fetcher.fetch(FetchRequest(url))).body for url in urls]


def connections(server: Server) -> list[int]:
    return [asked.connection for asked in server.diary]


async def test_a_connection_is_used_again(fetcher: Fetcher, server: Server) -> None:
    chunked = (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n<rs\r\n1\r\ns\r\n0\r\n\r\n"
    )
    server.page("/chunked", lambda line, _: line.send(chunked))
    server.redirect("/moved", "/feed")
    server.serve("/same", b"", 304)
    urls = [server.serve("/feed", FEED), server.url("/chunked"), server.url("/moved")]
    assert await bodies(fetcher, *urls) == [FEED, b"<rss", FEED]
    with pytest.raises(FetchError):
        await fetcher.fetch(FetchRequest(server.url("/none")))
    with pytest.raises(FetchError):
        await fetcher.fetch(FetchRequest(server.url("/same")))
    assert connections(server) == [1] * 6


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\n<rss",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<rss",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\n<rss",
        b"HTTP/1.1 200\n\n<rss",
    ],
    ids=["old", "until the end", "closing", "bare"],
)
async def test_a_connection_that_ends_is_opened_anew(
    fetcher: Fetcher, server: Server, answer: bytes
) -> None:
    def once(line: Line, _: Asked) -> None:
        line.send(answer)
        line.close = True

    url = server.page("/feed", once)
    assert await bodies(fetcher, url, url) == [b"<rss", b"<rss"]
    assert connections(server) == [1, 2]


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<rss",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<rss\r\n0\r\n\r\n",
    ],
    ids=["counted", "chunked"],
)
@pytest.mark.parametrize("more", [b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged", b"\r\n"])
async def test_more_than_was_asked_for_is_no_answer_to_the_next(
    fetcher: Fetcher, server: Server, answer: bytes, more: bytes
) -> None:
    url = server.page("/evil", lambda line, _: line.send(answer + more))
    assert await bodies(fetcher, url, server.serve("/feed", FEED)) == [b"<rss", FEED]
    assert connections(server) == [1, 2]


async def test_what_comes_unasked_is_no_answer_to_the_next(
    fetcher: Fetcher, server: Server
) -> None:
    sent = asyncio.Event()
    loop = asyncio.get_running_loop()

    def answer(line: Line, _: Asked) -> None:
        line.answer(200, FEED)
        line.closing.wait(0.05)
        line.answer(200, b"forged")
        loop.call_soon_threadsafe(sent.set)

    assert await bodies(fetcher, server.page("/evil", answer)) == [FEED]
    await sent.wait()
    await asyncio.sleep(0.05)
    assert await bodies(fetcher, server.serve("/feed", OTHER)) == [OTHER]
    assert connections(server) == [1, 2]


async def test_an_answer_that_broke_off_is_not_asked_for_again(
    fetcher: Fetcher, server: Server
) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf")
        line.reset()

    await bodies(fetcher, server.serve("/feed", FEED))
    with pytest.raises(FetchError, match="broke off before it was complete"):
        await fetcher.fetch(FetchRequest(server.page("/half", answer)))
    assert [asked.path for asked in server.diary] == ["/feed", "/half"]


async def test_a_host_that_hangs_up_on_a_question_is_asked_once_more_after_its_gap_and_only_once(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that read the question and hung up would else be asked everything twice, at once."""
    slept: list[float] = []
    sleep = asyncio.sleep

    async def note(seconds: float) -> None:
        slept.append(seconds)
        await sleep(0)

    def answer(line: Line, asked: Asked) -> None:
        # Only the first question on each connection is answered.
        if any(one.connection == asked.connection for one in server.diary[:-1]):
            line.reset()
        else:
            line.answer(200, FEED)

    monkeypatch.setattr("newsreader.fetch.hosts.asyncio.sleep", note)
    urls = [server.page(f"/{number}", answer) for number in range(5)]
    async with Fetcher(limits=replace(TINY, local_gap=8.0)) as fetcher:
        assert await bodies(fetcher, *urls) == [FEED] * 5
    assert [asked.path for asked in server.diary] == ["/0", "/1", "/1", "/2", "/3", "/4"]
    assert connections(server) == [1, 1, 2, 3, 4, 5]
    gaps = [one for one in slept if one]
    assert len(gaps) == 5
    assert all(5.5 < gap <= 10 for gap in gaps)


async def test_one_that_hangs_up_and_then_cannot_be_reached_is_told(
    server: Server, fetcher: Fetcher
) -> None:
    def answer(line: Line, _: Asked) -> None:
        server.stop_listening()
        line.reset()

    await bodies(fetcher, server.serve("/feed", FEED))
    with pytest.raises(UnreachableError, match="refused the connection"):
        await fetcher.fetch(FetchRequest(server.page("/other", answer)))


async def test_silence_on_an_open_connection_is_not_waited_for_twice(
    fetcher: Fetcher, server: Server
) -> None:
    await bodies(fetcher, server.serve("/feed", FEED))
    fetcher.adopt(HASTY)
    with pytest.raises(FetchError, match=r"no answer within 0\.1 seconds"):
        await fetcher.fetch(FetchRequest(server.page("/slow", lambda line, _: line.hang())))
    assert [asked.path for asked in server.diary] == ["/feed", "/slow"]


async def test_a_connection_that_was_idle_for_long_is_not_trusted(
    fetcher: Fetcher, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.fetch.line.LONGEST_IDLE", 0.0)
    url = server.serve("/feed", FEED)
    await bodies(fetcher, url, url)
    assert connections(server) == [1, 2]


async def test_only_so_many_connections_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "_MOST_IDLE", 1)
    with Server() as first, Server(host="127.0.0.2") as second:
        urls = [first.serve("/feed", FEED), second.serve("/feed", FEED)]
        async with Fetcher(limits=replace(TINY)) as fetcher:
            await bodies(fetcher, *urls, *reversed(urls))
        assert connections(first) == [1, 2]
        assert connections(second) == [1, 1]


async def test_two_errands_to_a_host_that_closes_each_time_do_not_meet(
    fetcher: Fetcher, server: Server
) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.answer(200, FEED, connection="close")
        line.close = True

    urls = [server.page(f"/{number}", answer) for number in range(6)]
    got = await asyncio.gather(*(bodies(fetcher, url) for url in urls))
    assert got == [[FEED]] * 6
    assert server.most_at_once == 1
    assert sorted(connections(server)) == [1, 2, 3, 4, 5, 6]
