"""Feeds that hang, crash or bloat the worker that reads them cost themselves alone."""

import os
import select
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from newsreader.errors import NewsreaderError
from newsreader.model.arrival import Outcome
from newsreader.model.progress import FeedDone, Finished
from newsreader.refresh.crew import Crew
from newsreader.refresh.hand import CrashedError, Hand, HungError, counted
from newsreader.refresh.wire import Failure, Reply, Task, decoder_of, pack, unpack
from newsreader.store.store import Store
from tests.refresh.conftest import TINY, Desk, item, rss
from tests.refresh.workers import COMMAND, SHAKY, task

LONG = 20.0
"""Seconds to wait for what takes a moment on an idle machine."""

WORDS = {
    "hang": "took longer than 2 seconds to read, and was given up",
    "segfault": "broke the parser",
    "exit": "broke the parser",
    "kill": "broke the parser",
    "eat": "needed too much memory to read, and was given up",
    "mistake": "a mistake in the program (KeyError)",
}


def crew(desk: Desk, seconds: float = 60.0) -> Crew:
    return Crew(desk.job(parse_seconds=seconds), Random(1), COMMAND)


@pytest.mark.parametrize("how", WORDS)
async def test_a_feed_that_breaks_its_worker_costs_itself_alone(desk: Desk, how: str) -> None:
    if how == "eat" and sys.platform != "linux":
        pytest.skip("only Linux bounds the memory of a process")
    before, bad, after = (
        desk.server.serve(f"/{number}", rss(item(number), title=title), etag=f'"{number}"')
        for number, title in enumerate(("first", how, "last"))
    )
    desk.subscribe(before, bad, after)
    events = await desk.events_with(crew(desk, 2.0 if how == "hang" else 60.0))
    assert events[-1] == Finished(3, 1, 2)
    assert {feed.url: feed.error for feed in desk.store.feeds()} == {
        before: "",
        bad: WORDS[how],
        after: "",
    }
    # It is tried again, as every feed that failed, and as one that was never read.
    failed = desk.feed(bad)
    assert failed.next_check is not None
    assert failed.next_check > desk.now
    desk.now = failed.next_check
    desk.server.diary.clear()
    assert (await desk.refresh()).new == 1
    asked = {entry.path: entry.headers.get("if-none-match") for entry in desk.server.diary}
    assert asked["/1"] is None
    assert asked.get("/0") in {None, '"0"'}
    assert desk.feed(bad).error == ""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
async def test_bases_within_each_other_cost_nothing_but_what_is_in_them(desk: Desk) -> None:
    """Each would be longer than the one around it, and all of them were kept."""
    chain = "".join(f'<a xml:base="z{number}/">' for number in range(100_000))
    body = rss(item(1)).replace(
        b"</channel>", b"<item><a xml:base='x/%b'>%b" % (b"y" * 999, chain.encode())
    )
    url = desk.server.serve("/chain", body)
    desk.subscribe(url)
    await desk.events_with(Crew(desk.job(), Random(1)), limits=replace(TINY, size=15_000_000))
    assert desk.feed(url).error == ""
    assert desk.titles() == ["News 1"]


async def test_a_feed_that_takes_long_does_not_hold_up_the_others(desk: Desk) -> None:
    hanging = desk.server.serve("/0", rss(item(0), title="hang"))
    good = [
        desk.server.serve(f"/{number}", rss(item(number))).replace("127.0.0.1", "localhost")
        for number in range(1, 4)
    ]
    desk.subscribe(hanging, *good)
    reading = Crew(desk.job(parse_seconds=3.0), Random(1), COMMAND)
    done = [one for one in await desk.events_with(reading) if isinstance(one, FeedDone)]
    assert done[-1].error.startswith("took longer than 3 seconds")
    assert [one.new for one in done] == [1, 1, 1, 0]


def test_a_worker_goes_with_the_refresh_even_from_a_feed_that_hangs(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("elsewhere it goes when the feed's time is over")
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, SHAKY, str(tmp_path / "newsreader.db")],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert parent.stdout is not None
    with parent.stdout:
        watch = os.pidfd_open(int(parent.stdout.readline()))
        try:
            parent.kill()
            parent.wait(LONG)
            assert select.select([watch], [], [], LONG)[0]
        finally:
            os.close(watch)


PARENT = """
import sys, threading
from pathlib import Path
from newsreader.refresh.hand import Hand
from tests.refresh.workers import task
from newsreader.store.store import Store
path = Path(sys.argv[2])
Store.open(path).close()
hand = Hand((sys.executable, "-c", sys.argv[1]))
hand.do(task(path, 60.0), b"<rss version='2.0'><channel><title>well</title></channel></rss>")
threading.Thread(target=hand.do, args=(task(path, 60.0), b"<title>hang")).start()
print(hand._process.pid, flush=True)
"""


def test_a_worker_that_does_not_start_is_told(tmp_path: Path) -> None:
    hand = Hand((sys.executable, "-c", "raise SystemExit(1)"))
    with pytest.raises(NewsreaderError, match="the parser does not start"):
        hand.do(task(tmp_path / "newsreader.db"), b"")
    with pytest.raises(NewsreaderError, match="feeds cannot be read"):
        Hand((str(tmp_path / "no-python"),))


def test_a_worker_that_stops_listening_is_given_up(tmp_path: Path) -> None:
    hand = Hand((sys.executable, "-c", DEAF))
    with pytest.raises(HungError):
        hand.do(task(tmp_path / "newsreader.db", 0.2), bytes(10_000_000))


DEAF = """
import signal, socket, sys
line = socket.socket(fileno=int(sys.argv[1]))
line.sendall(b"!")
signal.pause()
"""


def test_time_that_nobody_could_use_is_not_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine that slept for hours wakes up with a clock that has jumped."""
    clock = iter(range(0, 10**9, 3600))
    monkeypatch.setattr("newsreader.refresh.hand.time.monotonic", lambda: float(next(clock)))
    path = tmp_path / "newsreader.db"
    Store.open(path).close()
    hand = Hand((sys.executable, "-c", SLOW))
    try:
        outcome = hand.do(task(path, 60.0), b"").outcome
        assert outcome is not None
        assert outcome.error == "it is no feed"
    finally:
        hand.close()


@pytest.mark.parametrize(
    ("passed", "worked", "over"),
    [(1.0, 1.0, 1.0), (1.0, 0.0, 0.25), (1.0, 0.5, 0.625), (1.0, 3.0, 1.0), (1.0, -1.0, 0.25)],
)
def test_time_without_a_processor_counts_little(passed: float, worked: float, over: float) -> None:
    assert counted(passed, worked) == over


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells how much another has worked")
def test_a_feed_has_as_much_of_a_processor_as_it_may_on_a_full_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that waits stands for a machine that has others to serve."""
    path = tmp_path / "newsreader.db"
    Store.open(path).close()
    hand = Hand((sys.executable, "-c", SLOW))
    # A second and more pass, in which it works for next to none; a feed may take a half.
    monkeypatch.setattr("newsreader.refresh.hand._LOOK", 0.05)
    try:
        outcome = hand.do(task(path, 0.5), b"").outcome
        assert outcome is not None
        assert outcome.error == "it is no feed"
    finally:
        hand.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds the memory of a process")
def test_what_one_feed_leaves_behind_takes_no_room_from_the_next(tmp_path: Path) -> None:
    path = tmp_path / "newsreader.db"
    Store.open(path).close()
    items = "".join(
        f"<item><title>Salt & {number}</title><description>t <b>x & y</description></item>"
        for number in range(1000)
    )
    body = f"<rss version='2.0'><channel><title>T</title>{items}</channel></rss>".encode()
    hand = Hand()
    try:
        # Half of what all of them would take together, had each left its part behind.
        replies = [hand.do(replace(task(path, 60.0), memory=18_000_000), body) for _ in range(6)]
        outcomes = [reply.outcome for reply in replies]
        assert all(one is not None and len(one.articles) == 1000 for one in outcomes)
    finally:
        hand.close()


SLOW = """
import select, socket, sys
from newsreader.errors import ParseError
from newsreader.refresh import bring, worker

def parse(body, **more):
    select.select([], [], [], 1.2)  # longer than one look at the clock
    raise ParseError("it is no feed")

bring.parse_feed = parse
worker.main(socket.socket(fileno=int(sys.argv[1])))
"""


def test_a_worker_is_stopped_from_another_thread(tmp_path: Path) -> None:
    hand = Hand((sys.executable, "-c", DEAF))
    hand.stop()
    with pytest.raises((CrashedError, NewsreaderError)):
        hand.do(task(tmp_path / "newsreader.db"), b"")


@pytest.mark.parametrize("etag", ["plain", "half a character \ud800"])
def test_messages_survive_the_wire(tmp_path: Path, etag: str) -> None:
    sent = task(tmp_path / "newsreader.db", etag=etag)
    kind, data = split(pack(sent))
    assert unpack(kind, data, decoder_of(Task)) == sent
    outcome = Outcome(1, sent.now, sent.now, sent.fetched.visit, error=etag)
    for reply in (Reply(outcome), Reply(failure=Failure.MISTAKE, words="x", tired=True)):
        kind, data = split(pack(reply))
        assert unpack(kind, data, decoder_of(Reply)) == reply


def split(message: bytes) -> tuple[bytes, bytes]:
    return message[:1], message[17:]
