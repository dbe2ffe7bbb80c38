"""The refresh in a process of its own: it works, it stops at once, and it dies with its parent."""

import os
import select
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.errors import NewsreaderError
from newsreader.model.arrival import NewArticle, Outcome
from newsreader.model.progress import FeedDone, FeedStarted, Finished, Indexing, Progress, Started
from newsreader.refresh.child import ChildRefresh
from newsreader.refresh.events import decode_event, encode_event
from newsreader.refresh.job import Job, decode_job, encode_job
from newsreader.store.store import Store
from tests.refresh.conftest import TINY, Desk, item, rss

LONG = 20.0
"""Seconds to wait for what takes a moment on an idle machine."""


def test_a_child_that_cannot_be_started_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    with pytest.raises(NewsreaderError, match="cannot be started"):
        ChildRefresh(Job(tmp_path / "newsreader.db"))


def told(desk: Desk, **more: object) -> list[Progress]:
    with ChildRefresh(desk.job(**more)) as child:
        return list(child)


def is_gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_refresh_makes_up_for_what_was_not_indexed(desk: Desk) -> None:
    desk.subscribe("https://news.example/feed")
    feed = desk.store.feeds()[0].id
    article = NewArticle(key="a", content_hash="h", title="Storm", text="A storm")
    desk.store.save([Outcome(feed, desk.now, desk.now, articles=(article,))])
    # Nothing is due.
    assert told(desk, only=()) == [Started(0), Indexing(1), Finished(0, 0, 0)]
    assert desk.store.waiting() == 0


@pytest.mark.parametrize(
    "event",
    [
        Started(3),
        FeedStarted(1),
        FeedDone(1, "é\n[/x]", 2, 3, True, "why"),
        Indexing(4),
        Finished(1, 2, 3),
    ],
)
def test_events_survive_the_pipe(event: Progress) -> None:
    line = encode_event(event)
    assert decode_event(line) == event
    assert line.count(b"\n") == 1


@pytest.mark.parametrize(
    "line",
    [b"", b"{}", b'["Started"', b'["Nothing", {}]', b'["Started", {}]', b'["Started"]', b"[3, 3]"],
)
def test_a_line_cut_off_is_no_event(line: bytes) -> None:
    with pytest.raises(ValueError):
        decode_event(line)


def test_a_job_survives_the_pipe() -> None:
    job = Job(Path("/a b/é.db"), 60, True, (1, 2), TINY, "me/1", done=(3,))
    assert decode_job(encode_job(job)) == job
    line = encode_job(Job(Path("/\udcff/no UTF-8.db")))
    assert decode_job(line) == Job(Path("/\udcff/no UTF-8.db"))
    assert line.count(b"\n") == 1


def test_a_child_does_the_work(desk: Desk) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1))))
    feed = desk.store.feeds()[0].id
    events = told(desk)
    assert events == [
        Started(1),
        FeedStarted(feed),
        FeedDone(feed, "Sample Herald", new=1),
        Finished(1, 0, 1),
    ]
    assert desk.titles() == ["News 1"]


def test_nothing_in_the_working_directory_is_imported(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "httpx", "newsreader"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('hijacked')")
    monkeypatch.chdir(tmp_path)
    assert told(desk) == [Started(0), Finished(0, 0, 0)]


def test_a_store_that_cannot_be_opened_is_told(desk: Desk, tmp_path: Path) -> None:
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"this is no database, and long enough to be seen as such" * 100)
    (finished,) = told(desk, store=bad)
    assert isinstance(finished, Finished)
    assert finished.error


def hanging_child(desk: Desk) -> ChildRefresh:
    """A child that has stored one feed and now waits for another that never answers."""
    good = desk.server.serve("/good", rss(item(1)))
    other = desk.server.page("/hang", lambda line, _: line.hang())
    desk.subscribe(good, other.replace("127.0.0.1", "localhost"))
    return ChildRefresh(desk.job(limits=replace(TINY, read=60.0, total=60.0)))


def test_stop_is_instant_and_loses_nothing(desk: Desk) -> None:
    with hanging_child(desk) as child:
        events = iter(child)
        seen = []
        for event in events:
            seen.append(event)
            if isinstance(event, FeedDone):
                break
        stopper = threading.Thread(target=child.stop)
        stopper.start()
        rest = list(events)
        stopper.join(LONG)
        assert not stopper.is_alive()
    assert rest[-1] == Finished(1, 0, 1, "it was stopped", broken=True)
    assert is_gone(child.pid)
    assert desk.titles() == ["News 1"]


def test_leaving_the_block_stops_it(desk: Desk) -> None:
    with hanging_child(desk) as child:
        assert next(iter(child)) == Started(2)
    assert is_gone(child.pid)
    child.stop()


KILLED = "its process was killed, as the system does when memory runs out"


def test_a_child_that_is_killed_is_taken_up_again_once_and_then_told(desk: Desk) -> None:
    seen: list[Progress] = []
    with hanging_child(desk) as child:
        first = child.pid
        for event in child:
            seen.append(event)
            # The first time when the good one is done, the second when only the other is asked.
            if isinstance(event, FeedDone) or (isinstance(event, FeedStarted) and len(seen) > 4):
                os.kill(child.pid, signal.SIGKILL)
        assert child.pid != first
    assert sum(isinstance(event, Started) for event in seen) == 1
    assert sum(isinstance(event, FeedDone) for event in seen) == 1
    assert seen[-1] == Finished(1, 0, 1, KILLED, broken=True)
    assert desk.server.asked("/good") == desk.server.asked("/good")[:1]
    with Store.open(desk.path) as store:
        assert store.feeds()[0].total == 1


def test_a_child_that_is_asked_to_end_is_not_taken_up_again(desk: Desk) -> None:
    with hanging_child(desk) as child:
        for event in child:
            if isinstance(event, FeedDone):
                first = child.pid
                os.kill(first, signal.SIGTERM)
        assert child.pid == first
    assert event == Finished(1, 0, 1, "its process was ended by SIGTERM", broken=True)


PARENT = """
import sys, time
from pathlib import Path
from newsreader.refresh.child import ChildRefresh
from newsreader.model.progress import FeedDone
from newsreader.refresh.job import Job
child = ChildRefresh(Job(Path(sys.argv[1]), apart=True))
for event in child:
    if isinstance(event, FeedDone):
        print(child.pid, flush=True)
        while True:  # a signal that comes just before a sleep begins does not end that one
            time.sleep(0.05)
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux tells of a stranger's end")
@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_the_child_dies_with_its_parent(desk: Desk, how: signal.Signals) -> None:
    hanging_child(desk).stop()
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(desk.path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert parent.stdout is not None
    with parent.stdout:
        pid = int(parent.stdout.readline())
        assert not is_gone(pid)
        (worker,) = children(pid)
        watches = [os.pidfd_open(one) for one in (pid, worker)]
        try:
            parent.send_signal(how)
            parent.wait(LONG)
            for watch in watches:
                # Readable once the process has ended, whoever its parent is by then.
                assert select.select([watch], [], [], LONG)[0]
        finally:
            for watch in watches:
                os.close(watch)


def children(pid: int) -> list[int]:
    """The processes that any thread of a process has started."""
    lists = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for one in lists for child in one.read_text().split()]


def test_a_refresh_that_is_killed_in_its_midst_loses_nothing_that_was_told(desk: Desk) -> None:
    """Each feed is in whole or not at all, and what search did not learn it learns next time."""
    urls = [
        desk.server.serve(f"/{number}", rss(*(item(one) for one in range(number + 1))))
        for number in range(30)
    ]
    # This one keeps it from coming to its end.
    hanging = desk.server.page("/hang", lambda line, _: line.hang())
    desk.subscribe(*urls, hanging.replace("127.0.0.1", "localhost"))
    done: set[int] = set()
    with ChildRefresh(desk.job(limits=replace(TINY, read=60.0, total=60.0))) as child:
        for event in child:
            if isinstance(event, FeedDone):
                done.add(event.feed_id)
            # Once it is taken up again, and then killed for good.
            if isinstance(event, FeedDone) or (done and isinstance(event, FeedStarted)):
                os.kill(child.pid, signal.SIGKILL)
    with Store.open(desk.path) as store:
        totals = {feed.id: feed.total for feed in store.feeds()}
        sizes = {feed.id: size for size, feed in enumerate(store.feeds()[:30], start=1)}
        assert done
        assert all(totals[one] == sizes[one] for one in done)
        assert all(totals[one] in {0, size} for one, size in sizes.items())
        assert store.waiting() == 0
        stored = sum(totals.values())
    desk.server.serve("/hang", b"", 500)
    assert told(desk, force=True)[-1] == Finished(31, 1, sum(sizes.values()) - stored)
    assert len(desk.titles()) == sum(sizes.values())
