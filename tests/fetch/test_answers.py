"""What a reader is told when a server fails, lies or stalls, and what is kept when it does not."""

import gzip
import socket
import zlib
from dataclasses import replace
from datetime import timedelta

import pytest

from newsreader import __version__
from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import (
    AnswerError,
    Fetched,
    FetchRequest,
    UnreachableError,
)
from newsreader.model.feed import Visit
from tests.fetch.conftest import NOW, TINY
from tests.fetch.hours import waited_out
from tests.fetch.server import Asked, Line, Server

FEED = b"<rss><channel><title>Sample</title></channel></rss>"


def packed(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def twice(data: bytes) -> bytes:
    return packed(packed(data))


async def reason(fetcher: Fetcher, url: str, **more: object) -> str:
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(replace(FetchRequest(url), **more))  # type: ignore[arg-type]
    return str(caught.value)


async def test_a_good_answer_comes_whole(fetcher: Fetcher, server: Server) -> None:
    url = server.serve("/feed", FEED, content_type="application/rss+xml; charset=utf-8", etag='"a"')
    got = await fetcher.fetch(FetchRequest(url))
    kind = "application/rss+xml; charset=utf-8"
    assert 0 < got.seconds < 60
    assert replace(got, seconds=0) == Fetched(
        200, FEED, kind, Visit(etag='"a"', source=url), False, url, size=len(FEED)
    )


async def test_it_introduces_itself_and_adds_nothing(fetcher: Fetcher, server: Server) -> None:
    url = server.serve("/feed?a=1&b=%20", FEED, set_cookie="who=you; path=/")
    await fetcher.fetch(FetchRequest(url))
    await fetcher.fetch(FetchRequest(url))
    headers = server.diary[1].headers
    assert headers["user-agent"] == "newsreader/test"
    assert headers["accept-encoding"] == "gzip"
    assert "application/atom+xml" in headers["accept"]
    assert set(headers) == {"host", "user-agent", "accept", "accept-encoding"}
    assert server.diary[1].path == "/feed?a=1&b=%20"


async def test_it_says_its_name_and_version_and_what_it_is(server: Server) -> None:
    async with Fetcher(limits=TINY) as fetcher:
        await fetcher.fetch(FetchRequest(server.serve("/feed", FEED)))
    name = server.diary[0].headers["user-agent"]
    assert name == f"newsreader/{__version__} (feed reader for the terminal)"


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "the server answered 404 (not found)"),
        (500, "the server answered 500 (internal server error)"),
        (410, "the server answered 410 (gone)"),
        (599, "the server answered 599"),
        (204, "the server answered 204 (no content)"),
        (304, "the server says that nothing has changed (304) although the whole was asked for"),
        (302, "the server answered 302 (found), but the address that it leads to is missing"),
    ],
)
async def test_a_failing_status_is_put_into_words(
    fetcher: Fetcher, server: Server, status: int, words: str
) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(f"HTTP/1.1 {status} \x1b[31mevil\r\nContent-Length: 0\r\n\r\n".encode())

    server.page("/feed", lambda line, asked: line.answer(status))
    with pytest.raises(AnswerError) as caught:
        await fetcher.fetch(FetchRequest(server.url("/feed")))
    assert str(caught.value) == words
    assert caught.value.status == status


async def test_wants_a_password(fetcher: Fetcher, server: Server) -> None:
    url = server.serve("/feed", b"", 401, www_authenticate="Basic realm=x")
    assert "a user name and a password" in await reason(fetcher, url)


async def test_silence_ends(hasty: Fetcher, server: Server) -> None:
    url = server.page("/feed", lambda line, _: line.hang())
    assert await reason(hasty, url) == "no answer within 0.1 seconds"


async def test_silence_in_the_middle_ends(fetcher: Fetcher, server: Server) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nhalf")
        line.hang()

    url = server.page("/feed", answer)
    async with waited_out(server, TINY.read):
        words = await reason(fetcher, url)
    assert words == "the answer stopped coming for 20 seconds"


async def test_a_reset_is_told(fetcher: Fetcher, server: Server) -> None:
    words = await reason(fetcher, server.page("/feed", lambda line, _: line.reset()))
    assert words == "the server broke the connection off"


async def test_nobody_listens(fetcher: Fetcher) -> None:
    with socket.create_server(("127.0.0.1", 0)) as held:
        port = held.getsockname()[1]
    words = await reason(fetcher, f"http://127.0.0.1:{port}/feed")
    assert words == "the server refused the connection"


async def test_a_host_that_is_not_there(fetcher: Fetcher) -> None:
    # RFC 6761 keeps this name from ever being given to anybody.
    with pytest.raises(UnreachableError) as caught:
        await fetcher.fetch(FetchRequest("http://nowhere.invalid/feed"))
    assert str(caught.value) == "the address could not be found"


async def test_a_tls_server_that_is_none(fetcher: Fetcher, server: Server) -> None:
    words = await reason(fetcher, server.url("/feed").replace("http:", "https:"))
    assert words == "no secure connection could be agreed on"


async def test_a_length_that_lies_low_ends_the_body_there(fetcher: Fetcher, server: Server) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour and more")
        line.close = True

    got = await fetcher.fetch(FetchRequest(server.page("/feed", answer)))
    assert got.body == b"four"


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", packed(FEED)),
        ("GZip", packed(FEED[:9]) + packed(FEED[9:])),
        ("gzip", packed(FEED) + b"\0" * 20),
        ("deflate", zlib.compress(FEED)),
        ("deflate", raw_deflate(FEED)),
        ("gzip, gzip", twice(FEED)),
        ("identity", packed(FEED)),
        ("", FEED),
        ("none", FEED),
        ("UTF-8", FEED),
        ("aws-chunked, gzip", packed(FEED)),
        ("gzip", FEED),
        ("gzip, gzip", packed(FEED)),
        ("x-gzip", b"\n" + FEED),
    ],
    ids=lambda value: value if isinstance(value, str) else len(value),
)
async def test_compressed_bodies_come_unpacked(
    fetcher: Fetcher, server: Server, coding: str, body: bytes
) -> None:
    url = server.serve("/feed", body, content_encoding=coding)
    assert (await fetcher.fetch(FetchRequest(url))).body.strip() == FEED.strip()


async def test_what_was_changed_on_its_way_is_taken(fetcher: Fetcher, server: Server) -> None:
    url = server.serve("/feed", FEED, 203)
    fetched = await fetcher.fetch(FetchRequest(url))
    assert (fetched.status, fetched.body) == (203, FEED)


@pytest.mark.parametrize(
    ("coding", "body", "words"),
    [
        ("gzip", packed(FEED)[:-12], "the compressed answer broke off before"),
        ("gzip", packed(FEED)[:20] + b"not gzip at all", "the compressed answer is damaged"),
        ("br", FEED, "which was not asked for"),
        ("gzip,gzip,gzip,gzip", FEED, "more than three times"),
    ],
    ids=lambda value: value if isinstance(value, str) else len(value),
)
async def test_bad_compression_is_told(
    fetcher: Fetcher, server: Server, coding: str, body: bytes, words: str
) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.answer(200, body, content_encoding=coding)

    told = await reason(fetcher, server.page("/feed", answer))
    assert words in told
    assert told.isprintable()


@pytest.mark.parametrize(
    "address",
    ["mailto:a@b.example", "ftp://a.example/x", "http://", "http://[::1", "javascript://x", ""],
)
async def test_what_is_no_address_is_told(fetcher: Fetcher, address: str) -> None:
    words = await reason(fetcher, address)
    assert words.startswith("the address")


@pytest.mark.parametrize("prefix", ["feed:", "feed:http:"])
async def test_feed_addresses_are_understood(fetcher: Fetcher, server: Server, prefix: str) -> None:
    url = server.serve("/feed", FEED).replace("http:", prefix)
    assert (await fetcher.fetch(FetchRequest(url))).body == FEED


async def test_freshness_is_passed_on(fetcher: Fetcher, server: Server) -> None:
    server.serve("/a", FEED, cache_control="public, max-age=600", age="100")
    server.serve(
        "/b",
        FEED,
        date="Wed, 04 Mar 2026 12:00:00 GMT",
        expires="Wed, 04 Mar 2026 13:00:00 GMT",
    )
    server.serve("/c", FEED, cache_control="no-cache, max-age=600")
    got = [await fetcher.fetch(FetchRequest(server.url(path))) for path in ("/a", "/b", "/c")]
    assert [one.max_age for one in got] == [500, 3600, None]


async def test_patience_is_asked_for_and_given_to_the_whole_host(
    fetcher: Fetcher, server: Server
) -> None:
    server.serve("/a", b"", 429, retry_after="600")
    server.serve("/b", FEED)
    with pytest.raises(AnswerError) as caught:
        await fetcher.fetch(FetchRequest(server.url("/a")))
    assert caught.value.retry_after == 600
    assert "asks to wait 10 minutes" in str(caught.value)
    words = await reason(fetcher, server.url("/b"))
    assert words == "not asked: its server wants to be left alone for 10 minutes"
    assert len(server.diary) == 1
    assert [(until - NOW).total_seconds() for until in fetcher.waits().values()] == [600]


async def test_patience_outlives_a_run(server: Server) -> None:
    server.serve("/a", b"", 503, retry_after="Wed, 04 Mar 2026 13:00:00 GMT")
    async with Fetcher(limits=TINY, now=lambda: NOW) as first:
        await reason(first, server.url("/a"))
        waits = first.waits()
    async with Fetcher(limits=TINY, now=lambda: NOW, waits=waits) as second:
        words = await reason(second, server.url("/b"))
        assert second.waits() == waits
    assert words == "not asked: its server wants to be left alone for 1 hour"
    assert len(server.diary) == 1


async def test_only_what_is_new_of_the_waits_is_told_and_once(
    fetcher: Fetcher, server: Server
) -> None:
    fetcher.heed({"known.example": NOW + timedelta(hours=1)})
    assert fetcher.news() == {}
    with pytest.raises(FetchError):
        await fetcher.fetch(FetchRequest(server.serve("/feed", b"", 503, retry_after="600")))
    (told,) = fetcher.news()
    assert told.startswith("127.0.0.1")
    assert fetcher.news() == {}
    assert len(fetcher.waits()) == 2
