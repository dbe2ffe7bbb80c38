"""Answers that fail or break off: what came of them is told, and is good for something."""

import asyncio
import gzip
import threading
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import Fetched, FetchRequest, NotAskedError, UnreachableError
from newsreader.model.feed import Visit
from tests.fetch.conftest import TINY
from tests.fetch.hours import stopped_hours, until, waited_out
from tests.fetch.server import Asked, Line, Server

FEED = b"<rss><channel><title>Sample</title><item><title>One</title></item></channel></rss>"
BOMB = gzip.compress(bytes(5_000_000))
HEAD = b'HTTP/1.1 200 OK\r\nETag: "1"\r\nCache-Control: max-age=900\r\n'
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
MANY = b"x" * 200_000


def saying(*pieces: bytes, stay: bool = False) -> Callable[[Line, Asked], None]:
    def answer(line: Line, _: Asked) -> None:
        line.close = not stay
        for piece in pieces:
            line.send(piece)

    return answer


def stalling(*pieces: bytes) -> Callable[[Line, Asked], None]:
    def answer(line: Line, _: Asked) -> None:
        for piece in pieces:
            line.send(piece)
        line.hang()

    return answer


def dripping(fell: threading.Event, *pieces: bytes) -> Callable[[Line, Asked], None]:
    """Let a byte fall now and then, when all has been said, until nobody listens any more.

    Args:
        fell: Set when the first has fallen.
        pieces: What is said before.
    """

    def answer(line: Line, _: Asked) -> None:
        for piece in pieces:
            line.send(piece)
        while not line.closing.wait(0.05):
            line.send(b" ")
            fell.set()

    return answer


def sized(body: bytes, *, said: int = 0, more: bytes = b"") -> bytes:
    return HEAD + more + b"Content-Length: %d\r\n\r\n" % (said or len(body)) + body


@pytest.mark.parametrize(
    ("answer", "status", "least", "most"),
    [
        (sized(BOMB, more=b"Content-Encoding: gzip\r\n"), 200, 1, len(BOMB)),
        (sized(b"", said=50_000_000), 200, 0, 0),
        (CHUNKED + b"30d40\r\n" + MANY + b"\r\n", 200, 100_000, 200_000),
        (sized(gzip.compress(FEED)[:-12], more=b"Content-Encoding: gzip\r\n"), 200, 50, 100),
        (sized(FEED, more=b"Content-Encoding: br\r\n"), 200, 0, 0),
        (sized(b"\x1f\x8b" + FEED, more=b"Content-Encoding: gzip\r\n"), 200, 9, len(FEED) + 2),
        (CHUNKED + b"4\r\n<rss\r\n", 200, 4, 4),
        (sized(FEED, said=900), 200, len(FEED), len(FEED)),
        (b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 30_000, 200, 100_000, 400_000),
        (b"HTTP/1.1 404 Gone\r\nContent-Length: 12\r\n\r\nnothing here", 404, 12, 12),
        (b"HTTP/1.1 500 Oh\r\nContent-Length: 2\r\n\r\noh", 500, 2, 2),
        (b"HTTP/1.1 302 Found\r\nLocation: ftp://x/\r\nContent-Length: 3\r\n\r\nftp", 302, 3, 3),
        (b"HTTP/1.1 301 Moved\r\nLocation: /feed\r\nContent-Length: 5\r\n\r\nround", 301, 5, 5),
        (b"HTTP/1.1 301 Moved\r\nContent-Length: 7\r\n\r\nnowhere", 301, 7, 7),
        (b"", None, 0, 0),
    ],
    ids=lambda value: str(value[:40]) if isinstance(value, bytes) else "",
)
async def test_an_error_says_what_was_answered_and_how_much_came(
    fetcher: Fetcher, server: Server, answer: bytes, status: int | None, least: int, most: int
) -> None:
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(FetchRequest(server.page("/feed", saying(answer))))
    assert caught.value.status == status
    assert least <= caught.value.size <= most


async def test_it_says_so_for_the_answer_at_the_end_of_redirects(
    fetcher: Fetcher, server: Server
) -> None:
    server.serve("/gone", b"gone for good", 410)
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(FetchRequest(server.redirect("/feed", "/gone")))
    assert (caught.value.status, caught.value.size) == (410, 13)
    server.page("/silent", lambda line, _: line.hang())
    with pytest.raises(FetchError) as caught:
        async with waited_out(server, TINY.read):
            await fetcher.fetch(FetchRequest(server.redirect("/other", "/silent")))
    assert (caught.value.status, caught.value.size) == (None, 0)


async def test_another_feed_of_that_address_is_told_the_same(server: Server) -> None:
    url = server.serve("/feed", b"nothing here", 404)
    async with Fetcher(limits=TINY, once=True) as fetcher:
        for _ in range(2):
            with pytest.raises(FetchError) as caught:
                await fetcher.fetch(FetchRequest(url))
            assert (caught.value.status, caught.value.size) == (404, 12)
    assert len(server.diary) == 1


BROKE = "the answer broke off before it was complete"
GARBLED = "the answer is garbled in the middle"
PACKED = gzip.compress(MANY + FEED)


@pytest.mark.parametrize(
    ("answer", "body", "words"),
    [
        (sized(FEED[:50], said=len(FEED)), FEED[:50], BROKE),
        (CHUNKED + b"%x\r\n" % len(FEED) + FEED + b"\r\n", FEED, BROKE),
        (
            sized(gzip.compress(FEED)[:-8], more=b"Content-Encoding: gzip\r\n"),
            FEED,
            "the compressed answer broke off before it was complete",
        ),
        (CHUNKED + b"%x\r\n" % len(FEED) + FEED + b"\r\nno number\r\n", FEED, GARBLED),
        (CHUNKED + b"%x\r\n" % len(FEED) + FEED + b"no end of a chunk", FEED, GARBLED),
    ],
    ids=["length", "chunked", "gzip", "garbled", "garbled end"],
)
async def test_who_can_do_with_a_part_gets_what_came(
    fetcher: Fetcher, server: Server, answer: bytes, body: bytes, words: str
) -> None:
    url = server.page("/feed", saying(answer, stay=words == GARBLED))
    asked = FetchRequest(url, Visit(etag='"0"', modified="then"))
    got = await fetcher.fetch(replace(asked, partial=True))
    assert (got.status, got.body, got.broken) == (200, body, words)
    # What came is not to be called unchanged next time, nor fresh.
    assert (got.visit.etag, got.visit.modified, got.max_age) == ("", "", None)
    with pytest.raises(FetchError, match=words):
        await fetcher.fetch(asked)


@pytest.mark.parametrize("place", [0.4, 1.0], ids=["in its midst", "its checksum"])
async def test_nobody_gets_a_part_of_a_gzip_that_is_damaged(
    fetcher: Fetcher, server: Server, place: float
) -> None:
    """It goes on to make sense behind the damage: as what nobody has written."""
    text = " ".join(f"word{number * number % 7919:x}" for number in range(4000)).encode()
    packed = bytearray(gzip.compress(text))
    packed[min(int(place * len(packed)), len(packed) - 6)] ^= 4
    with pytest.raises((zlib.error, gzip.BadGzipFile)):
        gzip.decompress(packed)
    url = server.serve("/feed", bytes(packed), content_encoding="gzip")
    with pytest.raises(FetchError, match="the compressed answer is damaged"):
        await fetcher.fetch(FetchRequest(url, partial=True))


STALLED = "the answer stopped coming for 20 seconds"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (stalling(sized(FEED, said=900)), STALLED),
        (stalling(CHUNKED + b"%x\r\n" % len(FEED) + FEED + b"\r\n"), STALLED),
        (
            stalling(sized(gzip.compress(FEED)[:-8], said=900, more=b"Content-Encoding: gzip\r\n")),
            STALLED,
        ),
    ],
    ids=["length", "chunked", "gzip"],
)
async def test_who_can_do_with_a_part_gets_what_came_before_it_stalled(
    fetcher: Fetcher, server: Server, answer: Callable[[Line, Asked], None], words: str
) -> None:
    asked = FetchRequest(server.page("/feed", answer), Visit(etag='"0"', modified="then"))
    async with waited_out(server, TINY.read):
        got = await fetcher.fetch(replace(asked, partial=True))
        assert (got.status, got.body, got.broken) == (200, FEED, words)
        assert (got.visit.etag, got.visit.modified, got.max_age) == ("", "", None)
        with pytest.raises(UnreachableError, match=words):
            await fetcher.fetch(asked)


async def test_it_gets_what_came_until_the_time_was_over(server: Server) -> None:
    fell = threading.Event()
    url = server.page("/feed", dripping(fell, sized(FEED, said=9000)))
    async with Fetcher(limits=replace(TINY, read=60.0, total=60.0)) as fetcher:
        with stopped_hours() as hours:
            fetching = asyncio.create_task(fetcher.fetch(FetchRequest(url, partial=True)))
            await until(fell.is_set)
            await hours.pass_by(59.0)
            assert not fetching.done()
            await hours.pass_by(1.0)
            got = await fetching
    assert (got.body.rstrip(b" "), got.broken) == (FEED, "not finished within 1 minute")


@pytest.mark.parametrize(
    "answer",
    [
        stalling(sized(b"", said=900)),
        stalling(b"HTTP/1.1 500 Oh\r\nContent-Length: 900\r\n\r\n" + FEED),
    ],
    ids=["nothing", "failure"],
)
async def test_what_stalls_before_anything_of_use_has_come_has_failed(
    fetcher: Fetcher, server: Server, answer: Callable[[Line, Asked], None]
) -> None:
    async with waited_out(server, TINY.read):
        with pytest.raises(UnreachableError, match=STALLED):
            await fetcher.fetch(FetchRequest(server.page("/feed", answer), partial=True))


async def test_a_server_that_stalls_each_time_spares_its_other_feeds_the_wait(
    fetcher: Fetcher, server: Server
) -> None:
    answer = stalling(sized(FEED, said=900))
    urls = [server.page(f"/{number}", answer) for number in range(8)]
    requests = (FetchRequest(url, partial=True) for url in urls)
    async with waited_out(server, TINY.read):
        got = await asyncio.gather(*map(fetcher.fetch, requests), return_exceptions=True)
    assert [type(one) for one in got] == [Fetched] * 6 + [NotAskedError] * 2
    assert str(got[-1]) == f"not asked: its server fails: {STALLED}"
    assert len(server.diary) == 6


async def test_a_part_stays_in_a_slot_of_its_own_though_that_was_lent(server: Server) -> None:
    url = server.page("/feed", stalling(sized(FEED, said=900)))
    async with Fetcher(limits=replace(TINY, connections=1, silent=0.05)) as fetcher:
        request = FetchRequest(url, partial=True)
        async with waited_out(server, TINY.read), fetcher.fetching(request) as got:
            assert got.broken == STALLED
            assert fetcher._slots.free.locked()
        assert not fetcher._slots.free.locked()


async def test_another_feed_of_the_address_gets_the_part_and_nobody_waits_again(
    server: Server,
) -> None:
    request = FetchRequest(server.page("/feed", stalling(sized(FEED, said=900))), partial=True)
    async with Fetcher(limits=TINY, once=True) as fetcher, waited_out(server, TINY.read):
        assert [(await fetcher.fetch(request)).body for _ in range(2)] == [FEED] * 2
    assert len(server.diary) == 1


async def test_redirects_that_lead_nowhere_and_waits_that_are_not_kept_are_told(
    fetcher: Fetcher, server: Server
) -> None:
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(FetchRequest(server.serve("/old", b"", 301)))
    words = (
        "the server answered 301 (moved permanently), but the address that it leads to is missing"
    )
    assert str(caught.value) == words
    url = server.serve("/feed", b"", 503, retry_after="315360000")
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(FetchRequest(url))
    assert str(caught.value).endswith(
        "and asks to wait longer than a year, of which 7 days are kept"
    )
