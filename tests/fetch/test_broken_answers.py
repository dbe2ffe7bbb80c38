"""Answers that fail or break off: what came of them is told, and is good for something."""

import gzip
from collections.abc import Callable
from dataclasses import replace

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import FetchRequest
from newsreader.model.feed import Visit
from tests.fetch.conftest import TINY
from tests.fetch.hours import waited_out
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
