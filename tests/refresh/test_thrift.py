"""Whatever feeds send, little of it is in the memory at the same time."""

import asyncio
import contextlib
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from random import Random

import pytest

from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, NewArticle, Outcome
from newsreader.model.feed import Visit
from newsreader.model.progress import Finished
from newsreader.refresh import pipeline
from newsreader.refresh.crew import Crew
from newsreader.refresh.hand import Hand
from newsreader.refresh.job import LEAST_MEMORY
from newsreader.refresh.plain import PlainFirst
from newsreader.refresh.thrift import give_back
from newsreader.refresh.tray import Tray, Visited
from newsreader.refresh.visit import Visiting
from newsreader.refresh.wire import Reply, joined, parted
from newsreader.store.store import Store
from tests.fetch.server import Server
from tests.refresh.conftest import TINY, Desk, Here, item, rss
from tests.refresh.workers import COMMAND, DUE, NOW, task

LARGE = [
    rss(*(item(10 * number + one, text="words of the sea " * 110_000) for one in (1, 2)))
    for number in range(3)
]
ROOMY = replace(TINY, size=9_000_000)


class Watched(Here):
    """Notes how much is stored already when a feed comes to be read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.stored: list[int] = []

    async def read(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        self.stored.append(sum(feed.unread for feed in self.desk.store.feeds()))
        return await self.then(due, fetched, now)

    async def then(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        return await super().read(due, fetched, now)


class Slow(Watched):
    """Reads a feed when another comes to be read, or none has for a while."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.came = asyncio.Event()

    async def then(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        self.came.set()
        self.came = mine = asyncio.Event()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0.5):
                await mine.wait()
        return await super().then(due, fetched, now)


async def test_a_large_feed_is_not_read_while_what_another_brought_is_still_in_the_memory(
    desk: Desk,
) -> None:
    reading = Watched(desk)
    desk.subscribe(*(desk.server.serve(f"/{at}", body) for at, body in enumerate(LARGE)))
    ended = (await desk.events_with(reading, limits=ROOMY))[-1]
    assert isinstance(ended, Finished)
    assert (ended.new, reading.stored) == (6, [0, 2, 4])


async def test_no_large_feed_is_read_before_what_another_hosts_brought_is_stored(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(pipeline, "give_back", lambda: told.append("given back"))
    monkeypatch.setattr(
        type(desk.store), "shrink", lambda _, *, lasting: told.append(f"little: {lasting}")
    )
    reading = Slow(desk)
    with contextlib.ExitStack() as running:
        servers = [running.enter_context(Server(host=f"127.0.0.{at}")) for at in (2, 3, 4)]
        desk.subscribe(
            *(one.serve("/feed", body) for one, body in zip(servers, LARGE, strict=True))
        )
        ended = (await desk.events_with(reading, limits=ROOMY))[-1]
    assert isinstance(ended, Finished)
    assert (ended.new, reading.stored) == (6, [0, 2, 4])
    # The store keeps little meanwhile, and each time all that is free goes back.
    assert told.count("given back") == 3
    assert told[0] == "little: True"


def fat(number: int, letters: int) -> NewArticle:
    return NewArticle(str(number), "", f"News {number}", html="\U0001f600" * letters, text="words")


async def test_what_waits_to_be_stored_is_measured_in_bytes() -> None:
    tray = Tray(2)
    # Six million characters, each of four bytes.
    visited = Visited(DUE, Outcome(1, NOW, NOW, articles=(fat(1, 6_000_000),)))
    putting = asyncio.create_task(tray.put(visited))
    assert (await tray.take())[1] == [visited]
    assert not tray.room.is_set()
    assert not putting.done()
    tray.stored()
    await putting
    assert tray.room.is_set()


async def test_there_is_room_again_as_soon_as_enough_is_stored() -> None:
    tray = Tray(80)
    for number in range(75):
        article = fat(number, 60_000)
        putting = asyncio.create_task(
            tray.put(Visited(DUE, Outcome(1, NOW, NOW, articles=(article,))))
        )
        await asyncio.sleep(0)
        assert putting.done()
    assert tray.room.is_set()
    article = fat(75, 1_000_000)
    putting = asyncio.create_task(tray.put(Visited(DUE, Outcome(1, NOW, NOW, articles=(article,)))))
    await asyncio.sleep(0)
    assert len((await tray.take())[1]) == 50
    assert not tray.room.is_set()  # what is on its way counts, and is in the memory
    tray.stored()
    assert tray.room.is_set()  # though others still wait there
    await putting


async def test_there_is_less_room_while_a_large_feed_is_read() -> None:
    tray = Tray(2)
    await tray.put(Visited(DUE, Outcome(1, NOW, NOW, articles=(fat(1, 2_000_000),))))
    tray.narrow(narrow=True)
    assert not tray.room.is_set()
    tray.narrow(narrow=False)
    assert tray.room.is_set()


async def test_nothing_is_read_while_there_is_no_room_for_it(desk: Desk) -> None:
    room = asyncio.Event()
    visiting = Visiting(desk.store, 3600, Random(1))
    crew = Crew(desk.job(), Random(1), room=room)
    reading = PlainFirst(visiting, crew, asyncio.Lock(), room=room)
    body = rss(item(1))
    fetched = Fetched(200, body, "application/xml", Visit(), False, DUE.subscription.url)
    try:
        for one in (reading, crew):
            room.clear()
            read = asyncio.create_task(one.read(DUE, fetched, NOW))
            done, _ = await asyncio.wait([read], timeout=0.1)
            assert not done
            room.set()
            assert len((await read).articles) == 1
    finally:
        reading.close()


def test_what_a_large_feed_brought_comes_in_pieces(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "newsreader.db"
    Store.open(path).close()
    sizes: list[int] = []
    receive = Hand._receive

    def noted(hand: Hand, size: int) -> bytearray:
        sizes.append(size)
        return receive(hand, size)

    monkeypatch.setattr(Hand, "_receive", noted)
    body = rss(*(item(number, text=f"word {number} " * 9_000) for number in range(50)))
    hand = Hand()
    try:
        outcome = hand.do(task(path, 60.0), body).outcome
    finally:
        hand.close()
    assert outcome is not None
    assert [one.title for one in outcome.articles] == [f"News {number}" for number in range(50)]
    assert sum(sizes) > 6_000_000
    assert max(sizes) < 1_500_000


@pytest.mark.parametrize("letters", [0, 100_000])
def test_a_reply_is_put_together_as_it_was(letters: int) -> None:
    articles = tuple(fat(number, letters) for number in range(20))
    for reply in (Reply(Outcome(1, NOW, NOW, articles=articles)), Reply(words="none")):
        first, pieces = parted(reply)
        assert joined(first, [one for piece in pieces for one in piece]) == reply


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process has")
def test_a_worker_that_has_grown_says_so_though_whoever_started_it_is_larger(
    tmp_path: Path,
) -> None:
    path = tmp_path / "newsreader.db"
    Store.open(path).close()
    ballast = bytearray(b"x") * 150_000_000
    hand = Hand()
    try:
        assert not hand.do(task(path, 60.0), rss(item(1))).tired
        assert hand.do(replace(task(path, 60.0), memory=90_000_000), LARGE[0] * 2).tired
    finally:
        hand.close()
    del ballast


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
@pytest.mark.parametrize("how", ["hungry", "starve"])
async def test_a_small_feed_that_needs_much_memory_is_read_as_a_large_one(
    desk: Desk, how: str
) -> None:
    """Also where a library ends the process for want of it."""
    url = desk.server.serve("/hungry", rss(item(1), title=how))
    desk.subscribe(url)
    assert (await desk.events_with(Crew(desk.job(), Random(1), COMMAND)))[-1] == Finished(1, 0, 1)
    assert desk.feed(url).error == ""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
async def test_of_a_feed_that_needs_too_much_memory_the_newest_articles_are_taken(
    desk: Desk,
) -> None:
    many = rss(*(item(one, text="greedy " * 100_000) for one in range(20)), title="greedy")
    url = desk.server.serve("/greedy", many)
    desk.subscribe(url)
    crew = Crew(desk.job(), Random(1), COMMAND)
    assert (await desk.events_with(crew, limits=replace(TINY, size=20_000_000)))[-1] == Finished(
        1, 0, 5
    )
    assert sorted(desk.titles()) == [f"News {number}" for number in (15, 16, 17, 18, 19)]
    told = "needs too much memory to read; only 5 of its 20 articles were taken"
    assert (desk.feed(url).error, desk.feed(url).complaint) == ("", told)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
@pytest.mark.parametrize(
    ("codec", "words", "once"),
    [
        ("koi8-r", "Слова о море и о земле ", ""),
        ("windows-1253", "Λόγια για τη θάλασσα ", ""),
        ("utf-8", "words of the sea and the land ", "\U0001f600"),
        ("utf-8", "words of the sea and the land ", "Я"),
    ],
)
def test_all_of_a_feed_of_fourteen_megabytes_is_read_whatever_letters_it_has(
    tmp_path: Path, codec: str, words: str, once: str
) -> None:
    path = tmp_path / "newsreader.db"
    Store.open(path).close()
    text = words * (13_500_000 // 200 // len(words.encode(codec)))
    items = rss(*(item(one, text=text if one else text + once) for one in range(200))).decode()
    body = f"<?xml version='1.0' encoding='{codec}'?>{items.partition('?>')[2]}"
    hand = Hand()
    try:
        reply = hand.do(replace(task(path, 60.0), memory=LEAST_MEMORY), body.encode(codec))
    finally:
        hand.close()
    assert reply.outcome is not None
    assert len(reply.outcome.articles) == 200


async def test_a_large_feed_is_read_by_a_worker_that_has_read_no_other(desk: Desk) -> None:
    large = rss(item(1), title="who", head=f"<!-- {'x' * 1_000_000} -->")
    crew = Crew(desk.job(), Random(1), COMMAND)
    titles = []
    try:
        for body in (rss(item(1), title="who"), rss(item(2), title="who"), large):
            fetched = Fetched(200, body, "application/xml", Visit(), False, "https://a.example/")
            titles.append((await crew.read(DUE, fetched, NOW)).title)
    finally:
        crew.close()
    assert titles[0] == titles[1] != titles[2]


def test_memory_can_be_given_back_wherever_this_runs() -> None:
    give_back()
