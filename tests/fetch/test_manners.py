"""A good guest: validators as they came, secrets to their own host, one thing at a time."""

import asyncio
import itertools
import os
import random
import signal
import sys
import threading
from base64 import b64decode
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from newsreader.fetch.password import ask_password
from newsreader.fetch.request import AnswerError, FetchRequest, NotAskedError, UnreachableError
from newsreader.model.feed import Visit
from tests.ended import wait_until_ended
from tests.fetch.conftest import HASTY, NOW, TINY
from tests.fetch.hours import stopped_hours, until, waited_out
from tests.fetch.server import Asked, Line, Server
from tests.promises.guest import lines_of

FEED = b"<rss><channel><title>Sample</title></channel></rss>"
PRINT_PASSWORD = (sys.executable, "-c", "print('s3cret'); print('a second line')")


@pytest.mark.parametrize("modified", ["Tuesday, whenever -0500", "Wed, 04 Mar 2026 11:00:00 GMT"])
@pytest.mark.parametrize(
    "etag",
    [
        'W/"a b;\xe9,\\"',
        '"',
        '""',
        "bare",
        "W/bare",
        'w/"1"',
        '"a", "b"',
        "*",
        '"1";gzip',
        "\x80\xff",
    ],
)
async def test_validators_go_back_byte_for_byte(
    fetcher: Fetcher, server: Server, etag: str, modified: str
) -> None:
    url = server.serve("/feed", FEED, etag=etag, last_modified=modified)
    got = await fetcher.fetch(FetchRequest(url))
    await fetcher.fetch(FetchRequest(url, visit=got.visit))
    raw = server.diary[1].raw
    assert b"If-None-Match: " + etag.encode("latin-1") + b"\r\n" in raw
    assert b"If-Modified-Since: " + modified.encode() + b"\r\n" in raw


async def test_unchanged_keeps_the_validators_or_takes_new_ones(
    fetcher: Fetcher, server: Server
) -> None:
    old = Visit(etag='"1"', modified="then", body_hash="abc")
    same = await fetcher.fetch(FetchRequest(server.serve("/a", b"", 304), visit=old))
    new = await fetcher.fetch(FetchRequest(server.serve("/b", b"", 304, etag='"2"'), visit=old))
    assert same.unchanged
    assert same.body == b""
    assert same.visit == replace(old, source=server.url("/a"))
    assert new.visit == replace(old, etag='"2"', source=server.url("/b"))


async def test_validators_no_longer_sent_are_dropped(fetcher: Fetcher, server: Server) -> None:
    old = Visit(etag='"1"', modified="then")
    got = await fetcher.fetch(FetchRequest(server.serve("/a", FEED, etag='"2"'), visit=old))
    assert got.visit == Visit(etag='"2"', source=server.url("/a"))


async def test_permanent_moves_are_told_and_validators_survive_them(
    fetcher: Fetcher, server: Server
) -> None:
    server.redirect("/old", "/newer", 301)
    server.redirect("/newer", server.url("/newest#part"), 308)
    server.serve("/newest", FEED, etag='"1"')
    url = server.url("/old")
    got = await fetcher.fetch(FetchRequest(url, visit=Visit(etag='"0"')))
    assert got.moved == got.address == server.url("/newest")
    assert got.visit.address == ""
    assert server.asked("/newest")[0].headers["if-none-match"] == '"0"'
    await fetcher.fetch(FetchRequest(url, visit=Visit(address=got.moved)))
    assert [one.path for one in server.diary] == ["/old", "/newer", "/newest", "/newest"]


@pytest.mark.parametrize("status", [302, 303, 307])
async def test_validators_go_to_another_address_to_which_a_server_leads_each_time(
    fetcher: Fetcher, server: Server, status: int
) -> None:
    url = server.redirect("/feed", "/copies/1", status)
    server.serve("/copies/1", FEED, etag='"1"')
    first = (await fetcher.fetch(FetchRequest(url))).visit
    server.redirect("/feed", "/copies/2", status)
    server.serve("/copies/2", b"", 304, etag='"2"')
    again = await fetcher.fetch(FetchRequest(url, visit=first))
    assert again.unchanged
    assert (again.visit.etag, again.visit.source) == ('"2"', server.url("/copies/2"))
    assert server.asked("/copies/2")[0].headers["if-none-match"] == '"1"'


async def test_validators_do_not_go_to_where_a_redirect_leads_that_was_not_there_before(
    fetcher: Fetcher, server: Server
) -> None:
    url = server.serve("/feed", FEED, etag='"1"')
    first = (await fetcher.fetch(FetchRequest(url))).visit
    server.redirect("/feed", "/closed")
    server.serve("/closed", FEED)
    await fetcher.fetch(FetchRequest(url, visit=first))
    assert "if-none-match" not in server.asked("/closed")[0].headers


async def test_validators_do_not_go_to_another_server_to_which_one_leads_each_time(
    fetcher: Fetcher, server: Server
) -> None:
    with Server() as other:
        url = server.redirect("/feed", "/copy")
        server.serve("/copy", FEED, etag='"1"')
        first = (await fetcher.fetch(FetchRequest(url))).visit
        server.redirect("/feed", other.serve("/copy", FEED))
        await fetcher.fetch(FetchRequest(url, visit=first))
        assert "if-none-match" not in other.asked("/copy")[0].headers


@pytest.mark.parametrize("status", [302, 303, 307])
async def test_a_passing_redirect_moves_nothing(
    fetcher: Fetcher, server: Server, status: int
) -> None:
    server.redirect("/old", "/detour", status)
    server.redirect("/detour", "/feed", 301)
    server.serve("/feed", FEED)
    got = await fetcher.fetch(FetchRequest(server.url("/old")))
    assert got.moved == ""
    assert got.address == server.url("/feed")


async def test_a_permanent_move_ends_where_a_passing_one_begins(
    fetcher: Fetcher, server: Server
) -> None:
    server.redirect("/old", "/new", 301)
    server.redirect("/new", "/feed", 302)
    server.serve("/feed", FEED)
    assert (await fetcher.fetch(FetchRequest(server.url("/old")))).moved == server.url("/new")


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("/old", "its redirects lead round in a circle"),
        ("file:///etc/passwd", "the server redirects to something that is not on the web"),
        ("gopher://a.example/", "the server redirects to something that is not on the web"),
        ("http://[::1", "the server redirects to an address that makes no sense"),
    ],
)
async def test_bad_redirects_are_refused(
    fetcher: Fetcher, server: Server, to: str, words: str
) -> None:
    server.redirect("/old", to, 301)
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(FetchRequest(server.url("/old")))
    assert str(caught.value) == words


async def test_endless_redirects_end(fetcher: Fetcher, server: Server) -> None:
    for step in range(20):
        server.redirect(f"/{step}", f"/{step + 1}")
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(FetchRequest(server.url("/0")))
    assert str(caught.value) == "more than 4 redirects"
    assert len(server.diary) == 5


async def test_secrets_go_to_their_own_host_only(fetcher: Fetcher, server: Server) -> None:
    with Server(host="127.0.0.2") as stranger:
        there = stranger.serve("/feed", FEED)
        server.redirect("/a", "/b")
        server.redirect("/b", there)
        request = FetchRequest(
            server.url("/a"),
            headers=(("X-Key", "k3y"), ("Host", "evil"), ("Accept", "text/x")),
            username="ann",
            password_command=PRINT_PASSWORD,
        )
        await fetcher.fetch(request)
        # Also when the feed has moved there for good.
        await fetcher.fetch(replace(request, visit=Visit(address=there)))
    for asked in server.diary:
        scheme, token = asked.headers["authorization"].split()
        assert (scheme, b64decode(token)) == ("Basic", b"ann:s3cret")
        assert asked.headers["x-key"] == "k3y"
        assert asked.headers["accept"] == "text/x"
        assert asked.headers["host"].startswith("127.0.0.1")
    assert len(server.diary) == len(stranger.diary) == 2
    for asked in stranger.diary:
        assert set(asked.headers) == {"host", "user-agent", "accept", "accept-encoding"}
        assert b"k3y" not in asked.raw


async def test_a_header_of_ones_own_is_the_only_authorization(
    fetcher: Fetcher, server: Server
) -> None:
    request = FetchRequest(
        server.serve("/feed", FEED).replace("http://", "http://ann:s3cret@"),
        headers=(("authorization", "Bearer k3y"),),
        username="ann",
        password_command=("false",),
    )
    await fetcher.fetch(request)
    assert lines_of(server.diary[0], "Authorization") == [b"Bearer k3y"]


async def test_a_password_in_the_address_is_used_and_never_sent_on(
    fetcher: Fetcher, server: Server
) -> None:
    server.redirect("/a", "/feed")
    server.serve("/feed", FEED)
    url = server.url("/a").replace("http://", "http://ann:s3cret@")
    got = await fetcher.fetch(FetchRequest(url))
    assert "s3cret" not in got.address
    assert all("authorization" in asked.headers for asked in server.diary)


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("/no/such/s3cret",), "the password command could not be started"),
        ((sys.executable, "-c", "exit(3)#s3cret"), "the password command failed (exit status 3)"),
        ((sys.executable, "-c", "'s3cret'"), "the password command printed no password"),
    ],
)
async def test_a_password_that_cannot_be_had_is_told_without_it(
    fetcher: Fetcher, server: Server, command: tuple[str, ...], words: str
) -> None:
    request = FetchRequest(server.url("/feed"), username="ann", password_command=command)
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(request)
    assert str(caught.value) == words
    assert not server.diary


async def test_a_password_that_does_not_come_is_told_without_it(
    hasty: Fetcher, server: Server
) -> None:
    command = (sys.executable, "-c", "import time; time.sleep(600)#s3cret")
    request = FetchRequest(server.url("/feed"), username="ann", password_command=command)
    with pytest.raises(FetchError) as caught:
        await hasty.fetch(request)
    assert str(caught.value) == "the password command took longer than 0.5 seconds"
    assert not server.diary


_EMPTIED = (
    "import fcntl, os, struct, termios\n"
    "def emptied(): return fcntl.ioctl(1, termios.FIONREAD, bytes(4)) == bytes(4)\n"
)
"""Tells whether what was printed has been read."""


@pytest.mark.parametrize(
    "script",
    [
        f"{_EMPTIED}os.write(1, b'sec')\nwhile not emptied(): pass\nos.write(1, b'ret\\nnote')",
        "print('secret'); print('x' * 300_000)",
    ],
    ids=["in pieces", "with much behind it"],
)
async def test_the_first_line_of_the_password_command_is_the_password(script: str) -> None:
    assert await ask_password((sys.executable, "-c", script), 30) == "secret"


async def test_what_a_password_command_leaves_running_is_not_waited_for(tmp_path: Path) -> None:
    script = (
        "import pathlib, subprocess, sys\n"
        "child = subprocess.Popen(['sleep', '600'])\n"
        "pathlib.Path(sys.argv[1]).write_text(str(child.pid)); print('secret')"
    )
    told = tmp_path / "child"
    assert await ask_password((sys.executable, "-c", script, str(told)), 30) == "secret"
    os.kill(int(told.read_text()), signal.SIGKILL)


async def test_a_password_command_that_is_too_slow_is_ended_with_what_it_has_started(
    tmp_path: Path,
) -> None:
    script = (
        "import pathlib, subprocess, sys, time\n"
        "child = subprocess.Popen(['sleep', '600'])\n"
        "pathlib.Path(sys.argv[1]).write_text(str(child.pid)); time.sleep(600)"
    )
    told = tmp_path / "child"
    with stopped_hours() as hours:
        asking = asyncio.create_task(ask_password((sys.executable, "-c", script, str(told)), 3))
        await until(lambda: told.exists() and told.read_text())
        await hours.pass_by(3)
        with pytest.raises(FetchError, match="took longer than 3 seconds"):
            await asking
    wait_until_ended(int(told.read_text()))


async def test_a_header_that_cannot_be_sent_is_not_quoted(fetcher: Fetcher, server: Server) -> None:
    request = FetchRequest(server.url("/feed"), headers=(("X-Key", "s3cret\r\nX: y"),))
    with pytest.raises(FetchError) as caught:
        await fetcher.fetch(request)
    assert str(caught.value) == "a header set for this feed cannot be sent as it stands"
    assert not server.diary


async def test_one_at_a_time_on_one_connection(fetcher: Fetcher, server: Server) -> None:
    urls = [server.serve(f"/{number}", FEED) for number in range(8)]
    await asyncio.gather(*(fetcher.fetch(FetchRequest(url)) for url in urls))
    assert server.most_at_once == 1
    assert {asked.connection for asked in server.diary} == {1}


async def test_what_is_waited_for_comes_before_what_is_fetched_ahead(
    fetcher: Fetcher, server: Server
) -> None:
    held = threading.Event()

    def slow(line: Line, _asked: Asked) -> None:
        held.wait()
        line.answer(200, FEED)

    server.page("/led", lambda line, _: line.answer(302, b"", Location="/on"))
    for path in ("/ahead", "/picture", "/on"):
        server.serve(path, FEED)
    server.page("/slow", slow)

    def ask(path: str, *, ahead: bool) -> asyncio.Task[object]:
        return asyncio.create_task(fetcher.fetch(FetchRequest(server.url(path), ahead=ahead)))

    first = ask("/slow", ahead=False)
    while not server.diary:
        await asyncio.sleep(0.001)
    later = [ask(path, ahead=True) for path in ("/led", "/ahead")]
    given_up = ask("/picture", ahead=False)
    await asyncio.sleep(0)
    given_up.cancel()
    wanted = ask("/picture", ahead=False)
    await asyncio.sleep(0)
    held.set()
    await asyncio.gather(first, wanted, *later)
    assert [asked.path for asked in server.diary] == ["/slow", "/picture", "/led", "/on", "/ahead"]


async def test_requests_to_a_host_are_spaced(server: Server) -> None:
    limits = replace(TINY, local_gap=0.08)
    chance = random.Random(1)
    async with Fetcher(limits=limits, now=lambda: NOW, chance=chance) as fetcher:
        urls = [server.serve(f"/{number}", FEED) for number in range(4)]
        await asyncio.gather(*(fetcher.fetch(FetchRequest(url)) for url in urls))
    times = [asked.begun for asked in server.diary]
    gaps = [later - sooner for sooner, later in itertools.pairwise(times)]
    assert all(gap >= 0.06 for gap in gaps)


async def test_public_hosts_get_a_gap_without_being_asked() -> None:
    assert Limits().gap >= 0.25


async def test_a_slow_host_does_not_hold_up_another(fetcher: Fetcher, server: Server) -> None:
    server.page("/slow", lambda line, _: line.hang())
    with Server(host="127.0.0.2") as other, stopped_hours() as hours:
        slow = asyncio.create_task(fetcher.fetch(FetchRequest(server.url("/slow"))))
        await fetcher.fetch(FetchRequest(other.serve("/feed", FEED)))
        await until(lambda: server.hanging)
        assert not slow.done()
        await hours.pass_by(TINY.read)
        with pytest.raises(FetchError):
            await slow


async def test_a_server_that_never_answers_spares_its_other_feeds_the_wait(
    hasty: Fetcher, server: Server
) -> None:
    urls = [server.page(f"/{number}", lambda line, _: line.hang()) for number in range(8)]
    fetches = (hasty.fetch(FetchRequest(url)) for url in urls)
    errors = await asyncio.gather(*fetches, return_exceptions=True)
    assert len(server.diary) == 6
    assert [type(error) for error in errors[6:]] == [NotAskedError] * 2
    assert str(errors[-1]) == ("not asked: its server fails: no answer within 0.1 seconds")


async def test_who_insists_has_a_server_asked_that_failed_others(
    fetcher: Fetcher, server: Server
) -> None:
    with Server() as gone:
        dead = gone.url("/page")
    for _ in range(2):
        with pytest.raises(UnreachableError):
            await fetcher.fetch(FetchRequest(dead))
    with pytest.raises(NotAskedError):
        await fetcher.fetch(FetchRequest(dead))
    with pytest.raises(UnreachableError):
        await fetcher.fetch(FetchRequest(dead, insist=True))
    # One that has asked for patience is left alone all the same.
    busy = server.serve("/busy", b"", 503, retry_after="60")
    with pytest.raises(AnswerError):
        await fetcher.fetch(FetchRequest(busy))
    with pytest.raises(NotAskedError):
        await fetcher.fetch(FetchRequest(busy, insist=True))
    assert len(server.diary) == 1


async def test_a_server_that_failed_is_tried_again_when_it_is_forgiven(server: Server) -> None:
    with Server() as gone:
        dead = gone.url("/page")
    async with Fetcher(limits=replace(TINY, forgiven=0.0)) as fetcher:
        for _ in range(3):
            with pytest.raises(UnreachableError):
                await fetcher.fetch(FetchRequest(dead))


async def test_what_may_take_less_time_in_all_is_given_up_then(
    fetcher: Fetcher, server: Server
) -> None:
    slow = server.page("/slow", lambda line, _: line.hang())
    with pytest.raises(UnreachableError, match=r"not finished within 0\.1 seconds"):
        await fetcher.fetch(FetchRequest(slow, total=0.1))
    fetcher.adopt(HASTY)
    with pytest.raises(UnreachableError, match=r"no answer within 0\.1 seconds"):
        await fetcher.fetch(FetchRequest(slow, total=60.0))


async def test_some_feeds_that_hang_do_not_keep_the_others_of_their_server_from_being_asked(
    fetcher: Fetcher, server: Server
) -> None:
    async with waited_out(server, TINY.read):
        for number in range(5):
            url = server.page(f"/{number}", lambda line, _: line.hang())
            with pytest.raises(UnreachableError):
                await fetcher.fetch(FetchRequest(url))
        assert (await fetcher.fetch(FetchRequest(server.serve("/good", FEED)))).body == FEED
        with pytest.raises(UnreachableError):
            await fetcher.fetch(FetchRequest(server.page("/more", lambda line, _: line.hang())))
        assert (await fetcher.fetch(FetchRequest(server.url("/good")))).body == FEED


async def test_a_dead_port_says_nothing_of_its_neighbours(fetcher: Fetcher, server: Server) -> None:
    with Server() as gone:
        dead = gone.serve("/feed", FEED)
    for _ in range(2):
        with pytest.raises(UnreachableError):
            await fetcher.fetch(FetchRequest(dead))
    with pytest.raises(NotAskedError):
        await fetcher.fetch(FetchRequest(dead))
    assert (await fetcher.fetch(FetchRequest(server.serve("/good", FEED)))).body == FEED


async def test_a_closed_connection_is_opened_again(fetcher: Fetcher, server: Server) -> None:
    calls: list[int] = []

    def answer(line: Line, asked: Asked) -> None:
        calls.append(asked.connection)
        if len(calls) == 2:  # the connection was kept open, and is closed on the second request
            line.reset()
            return
        line.answer(200, FEED)

    url = server.page("/feed", answer)
    await fetcher.fetch(FetchRequest(url))
    assert (await fetcher.fetch(FetchRequest(url))).body == FEED
    assert len(calls) == 3


async def test_hosts_that_keep_silent_do_not_hold_up_others(server: Server) -> None:
    for path in ("/0", "/1"):
        server.page(path, lambda line, _: line.hang())
    limits = replace(TINY, connections=2, silent=2.0)
    async with Fetcher(limits=limits, now=lambda: NOW) as fetcher:
        with (
            Server(host="127.0.0.2") as another,
            Server(host="127.0.0.3") as third,
            stopped_hours() as hours,
        ):
            another.page("/0", lambda line, _: line.hang())
            silent = [
                asyncio.create_task(fetcher.fetch(FetchRequest(url)))
                for url in (server.url("/0"), another.url("/0"))
            ]
            await until(lambda: server.hanging and another.hanging)
            url = third.serve("/feed", FEED)
            wanted = asyncio.create_task(fetcher.fetch(FetchRequest(url)))
            await hours.pass_by(1.9)
            await hours.pass_by(0.1)
            assert not third.diary
            assert (await wanted).body == FEED
            assert not any(task.done() for task in silent)
            for task in silent:
                task.cancel()
            await asyncio.gather(*silent, return_exceptions=True)


async def test_a_host_that_finds_its_words_has_its_turn_again(server: Server) -> None:
    speak = threading.Event()

    def late(line: Line, _: Asked) -> None:
        speak.wait()
        line.answer(200, FEED)

    limits = replace(TINY, connections=1, silent=2.0)
    async with Fetcher(limits=limits, now=lambda: NOW) as fetcher:
        with Server(host="127.0.0.2") as other, stopped_hours() as hours:
            slow = asyncio.create_task(fetcher.fetch(FetchRequest(server.page("/slow", late))))
            await until(lambda: server.diary)
            url = other.serve("/feed", FEED)
            wanted = asyncio.create_task(fetcher.fetch(FetchRequest(url)))
            await hours.pass_by(2.0)
            assert not other.diary
            assert (await wanted).body == FEED
            assert not slow.done()
            speak.set()
            assert (await slow).body == FEED
