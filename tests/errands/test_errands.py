"""Errands run in a child that may hang or crash, and every one is answered once."""

import os
import queue
import select
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsreader.errands.child import LIMITS
from newsreader.errands.errands import Errands
from newsreader.errands.kinds import PICTURE, PictureJob
from newsreader.errands.wire import Bounds
from newsreader.model.pictures import TINY, Box, Shown, Wanted
from newsreader.model.unreached import Unreached
from tests.fetch.server import Asked, Line, Server
from tests.pictures.makers import file, png_that_claims, quarters

LONG = 60.0
"""Seconds to wait for what takes a moment on an idle machine."""

SHAKY = """
import os, re, signal, socket, sys
from newsreader.errands import child, picture

well = picture.render

def render(data, wanted):
    if "hang" in wanted.url:
        re.match(r"(a+)+$", "a" * 60 + "b")  # never lets another thread of Python run
    if "segfault" in wanted.url:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "exit" in wanted.url:
        os._exit(0)
    if "eat" in wanted.url:
        eaten = [bytearray(5_000_000) for _ in range(1000)]
    if "mistake" in wanted.url:
        raise KeyError("surprise")
    return well(data, wanted)

picture.render = render
child.main(socket.socket(fileno=int(sys.argv[1])))
"""
"""A child that does what addresses tell it to."""

HASTY = """
import socket, sys
from newsreader.errands import child, picture

picture.LONGEST = 0.3
child.main(socket.socket(fileno=int(sys.argv[1])))
"""
"""A child with little patience for pictures."""

Answers = queue.Queue[tuple[str, Shown | str]]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def errands() -> Iterator[Errands]:
    running = Errands()
    yield running
    running.close()


def job(url: str, folder: Path, *, found_on: str = "", box: Box = Box(20, 10)) -> PictureJob:  # noqa: B008
    return PictureJob(Wanted(url, found_on or url, box), folder, 1_000_000)


def ask(errands: Errands, one: PictureJob, answers: Answers) -> Callable[[], None]:
    url = one.wanted.url
    return errands.ask(PICTURE, one, lambda answer: answers.put((url, answer)))


def hanging(reached: "queue.Queue[Asked]") -> Callable[[Line, Asked], None]:
    """Say nothing to whoever asks, but note that they did."""

    def hang(line: Line, asked: Asked) -> None:
        reached.put(asked)
        line.hang()

    return hang


def answer_of(errands: Errands, one: PictureJob) -> Shown | str:
    answers: Answers = queue.Queue()
    ask(errands, one, answers)
    return answers.get(timeout=LONG)[1]


def test_a_picture_is_asked_for_once_and_then_kept(
    server: Server, errands: Errands, tmp_path: Path
) -> None:
    url = server.serve("/a.png", file(quarters()))
    small = answer_of(errands, job(url, tmp_path))
    large = answer_of(errands, job(url, tmp_path, box=Box(60, 40)))
    assert isinstance(small, Shown)
    assert isinstance(large, Shown)
    assert (small.width, small.height) == (64, 32)
    (asked,) = server.diary
    assert asked.headers["accept"].startswith("image/")
    assert "referer" not in asked.headers
    assert "cookie" not in asked.headers


def test_two_who_want_the_same_picture_ask_for_it_once(
    server: Server, errands: Errands, tmp_path: Path
) -> None:
    url = server.serve("/a.png", file(quarters()))
    answers: Answers = queue.Queue()
    for rows in range(5, 10):
        ask(errands, job(url, tmp_path, box=Box(20, rows)), answers)
    assert all(isinstance(answers.get(timeout=LONG)[1], Shown) for _ in range(5))
    assert len(server.diary) == 1


def test_a_host_is_asked_one_thing_at_a_time(
    server: Server, errands: Errands, tmp_path: Path
) -> None:
    answers: Answers = queue.Queue()
    for number in range(6):
        ask(errands, job(server.serve(f"/{number}", file(quarters())), tmp_path), answers)
    assert all(isinstance(answers.get(timeout=LONG)[1], Shown) for _ in range(6))
    assert server.most_at_once == 1


def test_a_page_out_in_the_world_cannot_make_us_ask_this_machine(
    server: Server, errands: Errands, tmp_path: Path
) -> None:
    url = server.serve("/a.png", file(quarters()))
    answer = answer_of(errands, job(url, tmp_path, found_on="http://93.184.216.34/feed"))
    assert isinstance(answer, str)
    assert "your own network" in answer
    assert server.diary == []


@pytest.mark.parametrize(
    "path", ["/pixel.gif", "/tracking.png", "/1x1.gif", "/wf/open", "/matomo.php"]
)
def test_a_tracker_is_never_asked(
    server: Server, errands: Errands, tmp_path: Path, path: str
) -> None:
    answer = answer_of(errands, job(server.serve(path, file(quarters())), tmp_path))
    assert answer == "it is there to watch its reader"
    assert server.diary == []


@pytest.mark.parametrize("hops", [1, 3])
def test_a_tracker_that_a_redirect_leads_to_is_never_asked(
    server: Server, errands: Errands, tmp_path: Path, hops: int
) -> None:
    server.serve("/pixel.gif", file(quarters()))
    for hop in range(1, hops):
        server.redirect(f"/hop{hop}", f"/hop{hop + 1}")
    server.redirect(f"/hop{hops}", "/pixel.gif?who=me")
    answer = answer_of(errands, job(server.url("/hop1"), tmp_path))
    assert answer == "it is there to watch its reader"
    assert [asked.path for asked in server.diary] == [f"/hop{hop + 1}" for hop in range(hops)]


def test_a_slow_picture_holds_up_the_others_of_its_server_for_its_own_time_alone(
    server: Server, tmp_path: Path
) -> None:
    reached: queue.Queue[Asked] = queue.Queue()
    slow = server.page("/slow.png", hanging(reached))
    quick = server.serve("/quick.png", file(quarters()))
    errands = Errands((sys.executable, "-c", HASTY))
    try:
        answers: Answers = queue.Queue()
        ask(errands, job(slow, tmp_path), answers)
        reached.get(timeout=LONG)
        ask(errands, job(quick, tmp_path), answers)
        assert answers.get(timeout=LONG) == (slow, "not finished within 0.3 seconds")
        url, answer = answers.get(timeout=LONG)
        assert url == quick
        assert isinstance(answer, Shown)
    finally:
        errands.close()


def test_a_server_that_failed_is_asked_for_pictures_again_within_seconds(
    server: Server, tmp_path: Path
) -> None:
    with Server() as gone:
        dead = gone.url("")
    errands = Errands((sys.executable, "-c", HASTY))
    try:
        said = [answer_of(errands, job(f"{dead}/{n}.png", tmp_path)) for n in range(3)]
        refused = "the server refused the connection"
        assert said == [refused, refused, f"not asked, for its server fails: {refused}"]
        assert all(isinstance(one, Unreached) for one in said)
        assert not isinstance(answer_of(errands, job(server.url("/404.png"), tmp_path)), Unreached)
    finally:
        errands.close()
    assert LIMITS.forgiven <= 20.0


def test_what_is_no_picture_says_why_and_is_not_kept(
    server: Server, errands: Errands, tmp_path: Path
) -> None:
    for path, body, words in (
        ("/bomb.png", png_that_claims(60_000, 60_000), "too many pixels"),
        ("/page.png", b"<html>Sorry", "a page instead"),
    ):
        answer = answer_of(errands, job(server.serve(path, body), tmp_path))
        assert isinstance(answer, str)
        assert words in answer
    gone = answer_of(errands, job(server.url("/gone.png"), tmp_path))
    assert isinstance(gone, str)
    assert "404" in gone
    assert not [one for one in tmp_path.rglob("*") if one.is_file()]


def test_what_has_proved_to_be_a_dot_is_never_asked_for_again(
    server: Server, errands: Errands, tmp_path: Path
) -> None:
    url = server.serve("/dot.png", file(quarters(2, 2).crop((0, 0, 1, 1))))
    assert answer_of(errands, job(url, tmp_path)) == TINY
    assert answer_of(errands, job(url, tmp_path, box=Box(60, 40))) == TINY
    again = Errands()
    try:
        assert answer_of(again, job(url, tmp_path)) == TINY
    finally:
        again.close()
    assert len(server.diary) == 1


def test_a_kept_picture_that_was_damaged_is_asked_for_again(
    server: Server, errands: Errands, tmp_path: Path
) -> None:
    url = server.serve("/a.png", file(quarters()))
    answer_of(errands, job(url, tmp_path))
    (kept,) = [one for one in tmp_path.rglob("*") if one.is_file()]
    kept.write_bytes(b"nothing")
    assert isinstance(answer_of(errands, job(url, tmp_path)), Shown)
    assert len(server.diary) == 2


def test_what_is_no_longer_wanted_is_let_be(
    server: Server, errands: Errands, tmp_path: Path
) -> None:
    reached: queue.Queue[Asked] = queue.Queue()
    slow = server.page("/slow.png", hanging(reached))
    answers: Answers = queue.Queue()
    let_be = ask(errands, job(slow, tmp_path), answers)
    reached.get(timeout=LONG)
    let_be()
    let_be()
    # The host has its turn free at once: the hanging request was really given up.
    quick = server.serve("/quick.png", file(quarters()))
    ask(errands, job(quick, tmp_path), answers)
    assert answers.get(timeout=LONG)[0] == quick
    assert answers.empty()


def test_the_patience_with_a_server_is_that_of_the_moment(server: Server, tmp_path: Path) -> None:
    reached: queue.Queue[Asked] = queue.Queue()
    server.page("/first.png", hanging(reached))
    server.page("/second.png", hanging(reached))
    kept = server.serve("/kept.png", file(quarters()))
    patience = [0.5]
    errands = Errands(bounds=lambda: Bounds(patience[0]))
    try:
        said = answer_of(errands, job(server.url("/first.png"), tmp_path))
        assert said == "no answer within 0.5 seconds"
        # A connection that was kept obeys what is asked later too.
        assert isinstance(answer_of(errands, job(kept, tmp_path)), Shown)
        patience[0] = 0.2
        said = answer_of(errands, job(server.url("/second.png"), tmp_path))
        assert said == "no answer within 0.2 seconds"
    finally:
        errands.close()


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ("hang", "it took too long to be processed"),
        ("segfault", "the program that was to show it crashed"),
        ("exit", "the program that was to show it crashed"),
        ("eat", "it needs too much memory"),
        ("mistake", "a mistake in the program (KeyError)"),
    ],
)
def test_a_picture_that_breaks_the_child_costs_itself_alone(
    server: Server, tmp_path: Path, how: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if how == "eat" and sys.platform != "linux":
        pytest.skip("only Linux bounds the memory of a process")
    monkeypatch.setattr(
        "newsreader.errands.errands.Errands._seconds", lambda *_: 1.5 if how == "hang" else LONG
    )
    errands = Errands((sys.executable, "-c", SHAKY))
    try:
        answers: Answers = queue.Queue()
        bad = server.serve(f"/{how}.png", file(quarters()))
        good = [server.serve(f"/{number}.png", file(quarters())) for number in range(2)]
        ask(errands, job(bad, tmp_path), answers)
        for url in good:
            ask(errands, job(url, tmp_path), answers)
        found = dict(answers.get(timeout=LONG) for _ in range(3))
        assert found[bad] == words
        assert all(isinstance(found[url], Shown) for url in good)
        assert answers.empty()
    finally:
        errands.close()


@pytest.mark.parametrize("command", [("/no/such/program",), (sys.executable, "-c", "")])
def test_whoever_is_told_that_nothing_can_be_fetched_may_wait_for_other_threads(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    errands = Errands(command)
    answers: queue.Queue[object] = queue.Queue()

    def answered(what: object) -> None:
        asking = threading.Thread(target=lambda: errands.pid, daemon=True)
        asking.start()
        asking.join(LONG)
        answers.put("it waits for ever" if asking.is_alive() else what)

    errands.ask(PICTURE, job("https://a.example/b.png", tmp_path), answered)
    assert answers.get(timeout=LONG) in {
        "nothing can be fetched: No such file or directory",
        "the program that was to show it crashed",
    }
    errands.close()


def test_closing_ends_the_child_at_once_and_answers_nothing(server: Server, tmp_path: Path) -> None:
    errands = Errands()
    answers: Answers = queue.Queue()
    reached: queue.Queue[Asked] = queue.Queue()
    ask(errands, job(server.page("/slow", hanging(reached)), tmp_path), answers)
    reached.get(timeout=LONG)
    pid = errands.pid
    assert pid is not None
    errands.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    ask(errands, job(server.url("/other"), tmp_path), answers)
    assert errands.pid is None
    assert answers.empty()


def test_the_child_goes_with_the_reader_even_from_a_picture_that_hangs(
    server: Server, tmp_path: Path
) -> None:
    if sys.platform != "linux":
        pytest.skip("elsewhere it goes when it next listens")
    url = server.serve("/hang.png", file(quarters()))
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, SHAKY, url, str(tmp_path)], stdout=subprocess.PIPE, text=True
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
from newsreader.errands import errands
from tests.errands.test_errands import PICTURE, job

begun = threading.Event()
seconds = errands.Errands._seconds
errands.Errands._seconds = lambda *_: (begun.set(), 600.0)[1]
running = errands.Errands((sys.executable, "-c", sys.argv[1]))
running.ask(PICTURE, job(sys.argv[2], Path(sys.argv[3])), print)
begun.wait(60)
print(running.pid, flush=True)
threading.Event().wait()
"""
