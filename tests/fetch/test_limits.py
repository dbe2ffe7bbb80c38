"""What no server can do to its reader: each limit, and the words for it."""

import asyncio
import contextlib
import gzip
import threading
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import AnswerError, FetchRequest, UnreachableError
from tests.fetch.conftest import TINY
from tests.fetch.hours import stopped_hours, until
from tests.fetch.server import Asked, Line, Server

FEED = b"<rss><channel><title>Sample</title></channel></rss>"
BOMB = bytes(5_000_000)
LARGE = bytes(1_100_000)


def packed(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def raw(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


async def failure(fetcher: Fetcher, url: str) -> FetchError:
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(FetchRequest(url))
    return caught.value


def saying(*pieces: bytes, stay: bool = False) -> Callable[[Line, Asked], None]:
    """An answer, byte for byte, after which the server hangs up or stays on the line."""

    def answer(line: Line, _: Asked) -> None:
        for piece in pieces:
            line.send(piece)
        line.close = not stay

    return answer


ONCE = packed(BOMB)
TWICE = packed(ONCE)
THRICE = packed(TWICE)
DEFLATED = zlib.compress(BOMB)

UNPACKED = "larger than the limit of 100 kB when unpacked"
BROKEN = "the answer broke off before it was complete"
GARBLED = "the answer is garbled in the middle"
NO_HTTP = "the server does not speak HTTP, or not as it should"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


@pytest.mark.parametrize(
    ("coding", "body"),
    [
        ("gzip", ONCE),
        ("x-gzip", ONCE),
        ("deflate", DEFLATED),
        ("deflate", raw(BOMB)),
        ("gzip, gzip", TWICE),
        ("deflate, gzip", packed(DEFLATED)),
        ("gzip, gzip, gzip", THRICE),
        ("gzip", TWICE),
        ("gzip", THRICE),
        ("", ONCE),
        ("identity", TWICE),
        ("identity", THRICE),
    ],
    ids=lambda value: (value or "none") if isinstance(value, str) else len(value),
)
async def test_a_bomb_does_not_go_off(
    fetcher: Fetcher, server: Server, coding: str, body: bytes
) -> None:
    url = server.serve("/feed", body, content_encoding=coding)
    assert str(await failure(fetcher, url)) == UNPACKED


@pytest.mark.parametrize("coding", ["br", "zstd", "compress", "x-compress", "xz", "bzip2", "dcb"])
async def test_a_packing_that_was_not_asked_for_is_not_opened(
    fetcher: Fetcher, server: Server, coding: str
) -> None:
    url = server.serve("/feed", FEED, content_encoding=f"gzip, {coding}")
    words = f"the answer is packed as '{coding}', which was not asked for"
    assert str(await failure(fetcher, url)) == words


async def test_a_huge_body_is_refused_by_its_length(fetcher: Fetcher, server: Server) -> None:
    answer = saying(b"HTTP/1.1 200 OK\r\nContent-Length: 50000000\r\n\r\n", stay=True)
    url = server.page("/feed", answer)
    assert str(await failure(fetcher, url)) == "larger than the limit of 100 kB"


@pytest.mark.parametrize("head", [b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", CHUNKED])
async def test_a_body_without_end_is_not_read_on(
    fetcher: Fetcher, server: Server, head: bytes
) -> None:
    sent: list[int] = []

    def answer(line: Line, _: Asked) -> None:
        line.send(head)
        line.close = True
        for _turn in range(50_000):
            line.send(b"3e8\r\n" + b"x" * 1000 + b"\r\n")
            sent.append(1000)

    url = server.page("/feed", answer)
    assert str(await failure(fetcher, url)) == "larger than the limit of 100 kB"
    assert sum(sent) < 50_000_000


async def test_a_redirect_with_a_body_without_end_is_followed_without_it(
    fetcher: Fetcher, server: Server
) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 302 Found\r\nLocation: /feed\r\nConnection: close\r\n\r\n")
        line.close = True
        for _turn in range(50_000):
            line.send(b"x" * 1000)

    server.serve("/feed", FEED)
    got = await fetcher.fetch(FetchRequest(server.page("/old", answer)))
    assert (got.body, got.size) == (FEED, len(FEED))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", "the server closed the connection without an answer"),
        (b"HTTP/1.1 200 OK\r\nA: b\r\n", "the server closed the connection in the middle of"),
        (b"220 mail.example ESMTP\r\n\r\n", NO_HTTP),
        (b"HTTP/1.1 two hundred\r\n\r\n", NO_HTTP),
        (b"HTTP/1.1 99999 OK\r\n\r\n", NO_HTTP),
        (b"ICY 200 OK\r\n\r\n", NO_HTTP),
        (b"<html>no head</html>\r\n\r\n", NO_HTTP),
        (b"HTTP/1.1 200 OK\r\nA b: c\r\n\r\n", NO_HTTP),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nfour", NO_HTTP),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -4\r\n\r\nfour", NO_HTTP),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9999999999999999999999\r\n\r\n", NO_HTTP),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", NO_HTTP),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\ntoo short", BROKEN),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n", BROKEN),
        (CHUNKED + b"4\r\nhalf\r\n", BROKEN),
        (CHUNKED + b"4\r\nhalf\r\nzz\r\n", GARBLED),
        (CHUNKED + b"4\r\nhalf and more\r\n", GARBLED),
        (CHUNKED + b"-4\r\nhalf\r\n", GARBLED),
        (CHUNKED + b"ffffffffffffffffffffff\r\nhalf\r\n", GARBLED),
        (CHUNKED + b"4;" + b"x" * 300_000, GARBLED),
    ],
    ids=lambda value: value[:60] if isinstance(value, bytes) else "",
)
async def test_an_answer_that_is_none(
    fetcher: Fetcher, server: Server, answer: bytes, words: str
) -> None:
    error = await failure(fetcher, server.page("/feed", saying(answer)))
    assert str(error).startswith(words)


@pytest.mark.parametrize("line", [b"X-A: b\r\n", b"X-A: " + b"b" * 1000 + b"\r\n", b"x" * 1000])
async def test_headers_without_end_end(fetcher: Fetcher, server: Server, line: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\n" + line * (200_000 // len(line) + 1)
    error = await failure(fetcher, server.page("/feed", saying(head, stay=True)))
    assert str(error) == "its headers are larger than 100 kB"


async def test_preliminary_answers_are_passed_over_but_not_for_ever(
    fetcher: Fetcher, server: Server
) -> None:
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    end = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
    good = server.page("/good", saying(early * 3, end))
    assert (await fetcher.fetch(FetchRequest(good))).body == b"ok"
    bad = server.page("/bad", saying(early * 100, end))
    words = "the server only ever says that an answer will come"
    assert str(await failure(fetcher, bad)) == words


async def test_preliminary_answers_that_come_one_by_one_end_too(
    fetcher: Fetcher, server: Server
) -> None:
    def answer(line: Line, _: Asked) -> None:
        while not line.closing.wait(0.01):
            line.send(b"HTTP/1.1 102 Processing\r\n\r\n")

    words = "the server only ever says that an answer will come"
    assert str(await failure(fetcher, server.page("/feed", answer))) == words


async def test_a_body_may_look_like_preliminary_answers(fetcher: Fetcher, server: Server) -> None:
    body = b"HTTP/1.1 103 Early Hints\r\n\r\n" * 100
    head = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body)
    url = server.page("/feed", saying(head, body))
    assert (await fetcher.fetch(FetchRequest(url))).body == body


@pytest.mark.parametrize("head", [b"", b"HTTP/1.1 200 OK\r\n", CHUNKED + b"1000\r\n"])
async def test_a_slow_drip_ends(fetcher: Fetcher, server: Server, head: bytes) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(head)
        while not line.closing.wait(0.02):
            line.send(b"H")
        line.close = True

    limits = replace(TINY, total=0.2)
    async with Fetcher(limits=limits) as one:
        error = await failure(one, server.page("/feed", answer))
    assert str(error) == "not finished within 0.2 seconds"
    assert 0.1 < error.seconds < 60


async def test_redirects_share_the_time(server: Server) -> None:
    def slow(line: Line, asked: Asked) -> None:
        line.closing.wait(0.15)
        line.answer(302, location=asked.path + "x")

    for length in range(6):
        server.page("/" + "x" * length, slow)
    async with Fetcher(limits=replace(TINY, total=0.4, redirects=9)) as fetcher:
        error = await failure(fetcher, server.url("/"))
    assert str(error) == "not finished within 0.4 seconds"


async def test_a_failure_says_how_long_it_took(fetcher: Fetcher, server: Server) -> None:
    def slow(line: Line, _: Asked) -> None:
        line.closing.wait(0.1)
        line.answer(500)

    error = await failure(fetcher, server.page("/feed", slow))
    assert isinstance(error, AnswerError)
    assert error.status == 500
    assert 0.1 <= error.seconds < 60


async def test_large_bodies_come_a_few_at_a_time_and_waiting_is_not_the_servers_time() -> None:
    limits = Limits(size=2_000_000, total=1.0, read=1.0)
    now = most = 0
    async with Fetcher(limits=limits) as fetcher:

        async def load(url: str) -> float:
            nonlocal now, most
            async with fetcher.fetching(FetchRequest(url)) as got:
                now += 1
                most = max(most, now)
                await asyncio.sleep(0.4)  # what is made of it takes its time
                now -= 1
                return got.seconds

        servers = [Server(host=f"127.0.0.{number}") for number in range(1, 13)]
        with contextlib.ExitStack() as running:
            urls = [running.enter_context(one).serve("/feed", LARGE) for one in servers]
            spent = await asyncio.gather(*map(load, urls))
    assert most == 2
    assert max(spent) < 0.8


async def test_large_bodies_that_hardly_come_give_their_places_up() -> None:
    """Else they would hold them one after the other, each for as long as an address may take."""
    limits = Limits(size=2_000_000, total=300.0, read=20.0)
    slow = [Server(host=f"127.0.0.{number}") for number in range(1, 13)]
    drops = [threading.Semaphore(0) for _ in slow]

    def drip(line: Line, asked: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 1900000\r\n\r\n" + LARGE)
        while not line.closing.is_set():
            drops[int(asked.path[1:])].acquire()
            line.send(b"x")

    async with Fetcher(limits=limits) as fetcher:
        with contextlib.ExitStack() as running:
            honest = running.enter_context(Server(host="127.0.0.13"))
            urls = [
                running.enter_context(one).page(f"/{number}", drip)
                for number, one in enumerate(slow)
            ]
            room = fetcher._intake._large

            def still_wait(number: int) -> bool:
                return room._waiting == number

            with stopped_hours() as hours:
                asking = [asyncio.create_task(fetcher.fetch(FetchRequest(url))) for url in urls]
                await until(partial(still_wait, 10))
                url = honest.serve("/feed", LARGE)
                wanted = asyncio.create_task(fetcher.fetch(FetchRequest(url)))
                await until(partial(still_wait, 11))
                for waiting in (9, 7, 5, 3, 1, 0):
                    assert not wanted.done()
                    await hours.pass_by(limits.read / 2)
                    for one in drops:
                        one.release()
                    await until(partial(still_wait, waiting))
                got = await wanted
                for task in asking:  # the last may keep their places: nobody waits any more
                    task.cancel()
                ended = await asyncio.gather(*asking, return_exceptions=True)
            for one in drops:
                one.release(2)
    assert got.body == LARGE
    told = [str(error) for error in ended if isinstance(error, UnreachableError)]
    assert set(told) == {"its large answer came too slowly while others waited for their turn"}
    assert len(told) > 8


async def test_a_large_body_may_take_its_time_while_nobody_waits(server: Server) -> None:
    def drip(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (len(LARGE) + 6) + LARGE)
        for _turn in range(6):
            line.closing.wait(0.1)
            line.send(b"x")

    async with Fetcher(limits=Limits(size=2_000_000, read=0.4)) as fetcher:
        got = await fetcher.fetch(FetchRequest(server.page("/feed", drip)))
    assert got.body == LARGE + b"xxxxxx"


async def test_small_bodies_do_not_wait_for_large_ones(server: Server, tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    limits = Limits(size=2_000_000)
    large, small = server.serve("/large", LARGE), server.serve("/small", FEED)
    async with Fetcher(limits=limits) as one, contextlib.AsyncExitStack() as held:
        file.write_bytes(LARGE)
        for url in (large, str(file)):
            await held.enter_async_context(one.fetching(FetchRequest(url)))
        assert (await one.fetch(FetchRequest(small))).body == FEED
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await one.fetch(FetchRequest(str(file)))


async def test_middling_bodies_come_a_dozen_at_a_time_beside_the_others(
    server: Server, tmp_path: Path
) -> None:
    file = tmp_path / "feed.xml"
    file.write_bytes(LARGE[:400_000])
    middling, large = server.serve("/middling", LARGE[:400_000]), server.serve("/large", LARGE)
    async with Fetcher(limits=Limits(size=2_000_000)) as one, contextlib.AsyncExitStack() as held:
        for url in (*(str(file) for _ in range(11)), middling):
            await held.enter_async_context(one.fetching(FetchRequest(url)))
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await one.fetch(FetchRequest(str(file)))
        file.write_bytes(FEED)
        assert (await one.fetch(FetchRequest(str(file)))).body == FEED
    # A large one was a middling one first, and gives that place up.
    file.write_bytes(LARGE[:400_000])
    async with Fetcher(limits=Limits(size=2_000_000)) as one, contextlib.AsyncExitStack() as held:
        await held.enter_async_context(one.fetching(FetchRequest(large)))
        async with asyncio.timeout(10):
            for _ in range(12):
                await held.enter_async_context(one.fetching(FetchRequest(str(file))))


async def test_what_nobody_reads_yet_is_held_back_at_the_sender(server: Server) -> None:
    piece, sent = bytes(range(256)) * 4_000, []

    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 51200000\r\n\r\n")
        for _turn in range(50):
            line.send(piece)
            sent.append(len(piece))

    limits = Limits(size=60_000_000, total=20.0)
    small, huge = server.serve("/large", LARGE), server.page("/huge", answer)
    async with Fetcher(limits=limits) as one:
        async with contextlib.AsyncExitStack() as held:
            for _ in range(2):
                await held.enter_async_context(one.fetching(FetchRequest(small)))
            waiting = asyncio.create_task(one.fetch(FetchRequest(huge)))
            while len(server.asked("/huge")) == 0 or sum(sent) < 1_000_000:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.2)
            assert sum(sent) < 30_000_000
        got = await waiting
    assert got.size == 51_200_000
    assert got.body == piece * 50


async def test_a_server_that_stops_reading_and_saying_costs_itself_alone(server: Server) -> None:
    server.page("/feed", lambda line, _: line.hang())
    with Server(host="127.0.0.2") as other:
        # Longer than all the others together take on a busy machine.
        async with Fetcher(limits=replace(TINY, read=1.5, total=3.0)) as fetcher:
            slow = asyncio.create_task(failure(fetcher, server.url("/feed")))
            for number in range(20):
                await fetcher.fetch(FetchRequest(other.serve(f"/{number}", FEED)))
            assert not slow.done()
            assert isinstance(await slow, UnreachableError)


async def test_what_comes_in_crumbs_is_read_up_to_a_point(server: Server) -> None:
    """Each costs more than its bytes: fifteen megabytes took a minute and half a gigabyte."""
    crumb, end = b"2\r\n<>\r\n", b"0\r\n\r\n"

    def endless(line: Line, _: Asked) -> None:
        line.send(CHUNKED)
        try:
            while not line.closing.is_set():
                line.send(crumb * 1000)
        except OSError:
            line.close = True

    some = server.page("/some", saying(CHUNKED, crumb * 20_000, end))
    async with Fetcher(limits=replace(TINY, size=15_000_000, total=60.0, read=10.0)) as fetcher:
        assert (await fetcher.fetch(FetchRequest(some))).body == b"<>" * 20_000
        error = await failure(fetcher, server.page("/endless", endless))
    assert str(error) == "the server sends it in pieces of a few bytes"
    assert error.size < 1_000_000


async def test_pieces_take_no_more_room_than_their_bytes(server: Server) -> None:
    size, piece = 400_000, b"4\r\n<a/>\r\n"
    url = server.page("/feed", saying(CHUNKED, piece * (size // 4 // 4), b"0\r\n\r\n"))
    async with Fetcher(limits=replace(TINY, size=size, total=60.0, read=10.0)) as fetcher:
        await fetcher.fetch(FetchRequest(server.serve("/first", FEED)))  # all is imported
        tracemalloc.start()
        try:
            got = await fetcher.fetch(FetchRequest(url))
            _, most = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert len(got.body) == size // 4
    assert most < 10 * len(got.body)


async def test_nothing_is_left_of_answers_that_were_too_large(server: Server) -> None:
    """Whoever is asked many times in a run would keep all that had come, a body for each."""
    size = 400_000
    urls = [server.serve(f"/{number}", bytes(2 * size)) for number in range(8)]
    packed = gzip.compress(bytes(20 * size))
    urls += [server.serve(f"/z{number}", packed, content_encoding="gzip") for number in range(8)]
    async with Fetcher(limits=replace(TINY, size=size, read=10.0), once=True) as fetcher:
        await fetcher.fetch(FetchRequest(server.serve("/first", FEED)))  # all is imported
        tracemalloc.start()
        try:
            for url in [*urls, *urls]:  # the second time as it was kept
                with contextlib.suppress(FetchError):
                    await fetcher.fetch(FetchRequest(url))
            left, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert left < size


async def test_a_slow_server_does_not_hold_up_the_end_with_each_of_its_feeds(
    server: Server,
) -> None:
    """Each answer is well within its time; the others come first the next time."""
    gate = threading.Semaphore(0)

    def slow(line: Line, _: Asked) -> None:
        gate.acquire()
        line.answer(200, FEED)

    urls = [server.page(f"/{number}", slow) for number in range(9)]
    limits = replace(TINY, read=20.0, total=60.0)

    async def asked(*, once: bool, insist: bool = False) -> int:
        """How many are asked in a run before one is spared, each taking 18 seconds."""
        before = len(server.diary)
        async with Fetcher(limits=limits, once=once) as fetcher:
            with stopped_hours() as hours:
                for number, url in enumerate(urls, 1):
                    request = FetchRequest(url, insist=insist)
                    task = asyncio.create_task(fetcher.fetch(request))
                    known = before + number
                    await until(lambda: len(server.diary) == known or task.done())  # noqa: B023
                    if task.done():
                        told = "not asked: its server took 2 minutes for others of its feeds"
                        assert str(task.exception()) == told
                        break
                    await hours.pass_by(18.0)
                    gate.release()
                    await task
        return len(server.diary) - before

    assert await asked(once=True) == 7
    assert await asked(once=True, insist=True) == 9  # its reader wants this one
    assert await asked(once=False) == 9  # what runs on for hours never ends
