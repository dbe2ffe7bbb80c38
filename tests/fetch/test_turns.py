"""The processes of one reader ask a host one after the other, and none hangs on that."""

import asyncio
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from zlib import crc32

import pytest

from newsreader.fetch import turns
from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import FetchRequest, NotAskedError
from newsreader.fetch.turns import Turns
from tests.fetch.conftest import NOW
from tests.fetch.server import Server

HOST = "herald.example"
WANTED = 1 << 32
OTHER = """
import os, sys
from newsreader.locking import lock_byte, unlock_byte
handle = os.open(sys.argv[1], os.O_RDWR | os.O_CREAT)
for line in sys.stdin:
    act, at = line.split()
    if act == "lock":
        print(lock_byte(handle, int(at)), flush=True)
    else:
        print(unlock_byte(handle, int(at)), flush=True)
"""

Tell = Callable[[str, int], str]


@contextmanager
def another_process(path: Path) -> Iterator[Tell]:
    """Locks and unlocks bytes of the file as told."""
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        talk, listen = process.stdin, process.stdout

        def tell(act: str, at: int) -> str:
            talk.write(f"{act} {at}\n")
            talk.flush()
            return listen.readline().strip()

        yield tell
        process.stdin.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "newsreader.db.hosts"


@pytest.fixture
def other(path: Path) -> Iterator[Tell]:
    with another_process(path) as tell:
        yield tell


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> "asyncio.Queue[None]":
    """Gets something whenever a request that has to wait looks again."""
    looked: asyncio.Queue[None] = asyncio.Queue()
    sleep = asyncio.sleep

    async def look(seconds: float) -> None:
        looked.put_nowait(None)
        await sleep(seconds)

    monkeypatch.setattr("newsreader.fetch.turns.asyncio.sleep", look)
    return looked


async def ask(mine: Turns, *, awaited: bool = False) -> None:
    async with mine.turn(HOST, awaited=awaited, rest=0.0):
        pass


@pytest.mark.parametrize("awaited", [False, True])
async def test_a_host_that_another_process_asks_is_asked_when_that_is_over(
    path: Path, other: Tell, looks: "asyncio.Queue[None]", awaited: bool
) -> None:
    place = crc32(HOST.encode())
    assert other("lock", place) == "True"
    mine = Turns(path)
    asking = asyncio.create_task(ask(mine, awaited=awaited))
    await looks.get()
    await looks.get()
    assert not asking.done()
    # What a reader waits for is told to the others, who let it go first.
    assert other("lock", WANTED + place) == str(not awaited)
    other("unlock", WANTED + place)
    other("unlock", place)
    await asyncio.wait_for(asking, 10)
    assert other("lock", WANTED + place) == "True"
    mine.close()


async def test_what_a_reader_waits_for_elsewhere_goes_first(
    path: Path, other: Tell, looks: "asyncio.Queue[None]"
) -> None:
    place = crc32(HOST.encode())
    other("lock", WANTED + place)
    mine = Turns(path)
    await asyncio.wait_for(ask(mine, awaited=True), 10)
    assert looks.empty()
    asking = asyncio.create_task(ask(mine))
    await looks.get()
    await looks.get()
    assert other("lock", place) == "True"
    other("unlock", place)
    other("unlock", WANTED + place)
    await asyncio.wait_for(asking, 10)
    mine.close()


async def test_a_turn_lasts_until_the_host_has_had_its_rest(path: Path, other: Tell) -> None:
    place, mine = crc32(HOST.encode()), Turns(path)
    async with mine.turn(HOST, awaited=False, rest=60.0):
        assert other("lock", place) == "False"
    assert other("lock", place) == "False"
    # The same process waits for that by itself, and has it then.
    async with mine.turn(HOST, awaited=False, rest=0.0):
        assert other("lock", place) == "False"
    assert other("lock", place) == "True"
    other("unlock", place)
    async with mine.turn(HOST, awaited=False, rest=60.0):
        pass
    mine.close()
    assert other("lock", place) == "True"


@pytest.mark.parametrize("awaited", [False, True])
async def test_no_request_waits_for_ever(
    path: Path, other: Tell, monkeypatch: pytest.MonkeyPatch, awaited: bool
) -> None:
    for name in ("_PATIENCE", "_PATIENCE_OF_READERS"):
        monkeypatch.setattr(turns, name, 0.05)
    with Server() as server:
        host = server.address.removeprefix("http://")
        place = crc32(host.encode())
        other("lock", place)
        url = server.serve("/feed", b"<rss/>")
        async with Fetcher(limits=Limits(), turns=path, awaited=awaited) as fetcher:
            assert (await fetcher.fetch(FetchRequest(url))).body == b"<rss/>"
        assert other("unlock", place) == "None"


async def test_what_another_is_told_in_its_turn_holds_for_who_comes_next(
    path: Path, other: Tell, looks: "asyncio.Queue[None]"
) -> None:
    told: dict[str, datetime] = {}
    with Server() as server:
        host = server.address.removeprefix("http://")
        place = crc32(host.encode())
        other("lock", place)
        request = FetchRequest(server.serve("/feed", b"<rss/>"))
        async with Fetcher(turns=path, now=lambda: NOW, heard=lambda: told) as fetcher:
            asking = asyncio.create_task(fetcher.fetch(request))
            await looks.get()
            told[host] = NOW + timedelta(hours=1)
            other("unlock", place)
            with pytest.raises(NotAskedError, match="left alone"):
                await asyncio.wait_for(asking, 10)
            assert fetcher.waits() == told
        assert not server.diary


async def test_where_no_turns_can_be_had_each_goes_its_way(tmp_path: Path) -> None:
    for path in (tmp_path / "missing" / "newsreader.db.hosts", None):
        mine = Turns(path)
        await ask(mine)
        mine.close()


async def test_who_is_killed_keeps_nobody_waiting(path: Path) -> None:
    with another_process(path) as tell:
        tell("lock", crc32(HOST.encode()))
    mine = Turns(path)
    await asyncio.wait_for(ask(mine), 10)
    mine.close()
