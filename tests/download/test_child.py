"""Downloads in a process of their own: from an order to a file under a safe name."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from newsreader.download.child import Downloads
from newsreader.download.naming import part_name
from newsreader.download.orders import Cancelled, Heard, Order, decode, encode
from newsreader.download.worker import final_name
from newsreader.fetch.download import Downloaded
from newsreader.fetch.limits import Limits
from newsreader.fetch.order import DownloadRequest
from newsreader.model.download import Coming, Here, Missed
from tests.ended import wait_until_ended
from tests.fetch.server import Asked, Line, Server
from tests.fetch.shelf import BODY, Shelf

PATIENCE = 60.0


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def told() -> "SimpleQueue[object]":
    return SimpleQueue()


@pytest.fixture
def downloads(told: "SimpleQueue[object]") -> Iterator[Downloads]:
    one = Downloads(told.put)
    yield one
    one.close()


def order(url: str, folder: Path, title: str = "Episode", kind: str = "audio/mpeg") -> Order:
    return Order(DownloadRequest(url), folder, title, kind, Limits(read=60.0))


def ending(told: "SimpleQueue[object]", url: str) -> Here | Missed:
    while True:
        event = told.get(timeout=PATIENCE)
        if isinstance(event, Here | Missed) and event.url == url:
            return event


def held(line: Line, _: Asked) -> None:
    """Give a little, and then nothing more."""
    line.send(b'HTTP/1.1 200 OK\r\nETag: "one"\r\nContent-Length: 102400\r\n\r\n' + BODY[:5000])
    line.hang()


def some_came(told: "SimpleQueue[object]") -> None:
    """Wait until something of a file is there."""
    while not isinstance(event := told.get(timeout=PATIENCE), Coming) or not event.have:
        assert isinstance(event, Coming)


def test_files_come_side_by_side_and_are_told_of(
    server: Server, downloads: Downloads, told: "SimpleQueue[object]", tmp_path: Path
) -> None:
    with Server(host="127.0.0.2") as other:
        urls = [server.page("/a/one.mp3", Shelf()), other.page("/b/one.mp3", Shelf())]
        for url in urls:
            downloads.get(order(url, tmp_path / "new" / "folder"))
        paths: list[Path] = []
        while len(paths) < len(urls):
            event = told.get(timeout=PATIENCE)
            assert not isinstance(event, Missed)
            if isinstance(event, Here):
                paths.append(event.path)
    assert sorted(path.name for path in paths) == ["one (2).mp3", "one.mp3"]
    assert all(path.read_bytes() == BODY for path in paths)
    assert len(list((tmp_path / "new" / "folder").iterdir())) == 2
    assert downloads.going == frozenset()


def test_what_cannot_be_gone_on_with_is_not_said_to_be(
    server: Server, downloads: Downloads, told: "SimpleQueue[object]", tmp_path: Path
) -> None:
    def cut(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 102400\r\n\r\n" + BODY[:5000])
        line.close = True

    url = server.page("/one.mp3", cut)
    downloads.get(order(url, tmp_path))
    missed = ending(told, url)
    assert isinstance(missed, Missed)
    assert "broke off" in missed.error
    assert missed.kept == 0


def test_what_was_stopped_is_gone_on_with(
    server: Server, downloads: Downloads, told: "SimpleQueue[object]", tmp_path: Path
) -> None:
    url = server.page("/one.mp3", held)
    downloads.get(order(url, tmp_path))
    some_came(told)
    downloads.cancel(url)
    missed = ending(told, url)
    assert isinstance(missed, Missed)
    assert (missed.error, missed.kept) == ("stopped", 5000)
    server.page("/one.mp3", Shelf())
    downloads.get(order(url, tmp_path))
    here = ending(told, url)
    assert isinstance(here, Here)
    assert here.path == tmp_path / "one.mp3"
    assert here.path.read_bytes() == BODY
    assert server.diary[-1].headers["range"] == "bytes=5000-"
    assert [one.name for one in tmp_path.iterdir()] == ["one.mp3"]


def test_two_programs_do_not_write_one_file(
    server: Server, downloads: Downloads, told: "SimpleQueue[object]", tmp_path: Path
) -> None:
    url = server.page("/one.mp3", held)
    downloads.get(order(url, tmp_path))
    some_came(told)
    others: SimpleQueue[object] = SimpleQueue()
    other = Downloads(others.put)
    other.get(order(url, tmp_path))
    missed = ending(others, url)
    assert isinstance(missed, Missed)
    assert (missed.error, missed.kept) == ("it is being downloaded already, by another process", 0)
    downloads.cancel(url)
    assert isinstance(ending(told, url), Missed)
    server.page("/one.mp3", Shelf())
    other.get(order(url, tmp_path))
    assert isinstance(ending(others, url), Here)
    other.close()
    assert server.diary[-1].headers["range"] == "bytes=5000-"
    assert [one.name for one in tmp_path.iterdir()] == ["one.mp3"]


def test_what_the_end_of_the_program_cut_off_is_gone_on_with(
    server: Server, told: "SimpleQueue[object]", tmp_path: Path
) -> None:
    url = server.page("/one.mp3", held)
    first = Downloads(told.put)
    first.get(order(url, tmp_path))
    some_came(told)
    first.close()
    server.page("/one.mp3", Shelf())
    second = Downloads(told.put)
    second.get(order(url, tmp_path))
    assert isinstance(ending(told, url), Here)
    second.close()
    assert server.diary[-1].headers["range"].startswith("bytes=")
    assert (tmp_path / "one.mp3").read_bytes() == BODY


def test_a_process_that_dies_costs_no_more_than_what_it_did(
    server: Server, downloads: Downloads, told: "SimpleQueue[object]", tmp_path: Path
) -> None:
    url = server.page("/one.mp3", held)
    downloads.get(order(url, tmp_path))
    some_came(told)
    assert downloads._process is not None
    downloads._process.kill()
    missed = ending(told, url)
    assert isinstance(missed, Missed)
    assert missed.error == "the download broke off unexpectedly"
    server.page("/one.mp3", Shelf())
    downloads.get(order(url, tmp_path))
    assert isinstance(ending(told, url), Here)


def test_the_process_goes_with_its_parent(server: Server, tmp_path: Path) -> None:
    url = server.page("/one.mp3", held)
    code = (
        "import os, sys, pathlib\n"
        "from newsreader.download.child import Downloads\n"
        "from newsreader.download.orders import decode\n"
        "from queue import SimpleQueue\n"
        "told = SimpleQueue(); downloads = Downloads(told.put)\n"
        "downloads.get(decode(sys.stdin.buffer.readline()))\n"
        "told.get(timeout=60)\n"
        "print(downloads._process.pid, flush=True)\n"
        "os._exit(9)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=encode(order(url, tmp_path)),
        stdout=subprocess.PIPE,
        check=False,
    )
    assert done.returncode == 9
    wait_until_ended(int(done.stdout))


def test_an_order_that_the_process_does_not_live_to_hear_is_told_to_be_off(
    server: Server,
    downloads: Downloads,
    told: "SimpleQueue[object]",
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reached: SimpleQueue[None] = SimpleQueue()

    def hang(line: Line, _asked: Asked) -> None:
        reached.put(None)
        line.closing.wait()

    first, second = server.page("/first.mp3", hang), server.url("/second.mp3")
    downloads.get(order(first, tmp_path))
    reached.get(timeout=PATIENCE)
    process = downloads._process
    assert process is not None
    process.kill()
    process.wait()
    assert ending(told, first) == Missed(first, "the download broke off unexpectedly")
    # As it is when the process ends between the look at it and the order.
    monkeypatch.setattr(process, "poll", lambda: None)
    downloads.get(order(second, tmp_path))
    assert ending(told, second) == Missed(second, "the download broke off unexpectedly")
    assert not downloads.going


def test_a_failure_is_told_in_words(
    server: Server, downloads: Downloads, told: "SimpleQueue[object]", tmp_path: Path
) -> None:
    url = server.url("/gone.mp3")
    downloads.get(order(url, tmp_path))
    missed = ending(told, url)
    assert isinstance(missed, Missed)
    assert "404" in missed.error
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_text("x")
    downloads.get(order(url, tmp_path / "file"))
    missed = ending(told, url)
    assert isinstance(missed, Missed)
    assert "cannot write into" in missed.error


def test_what_the_settings_say_by_now_holds_for_the_next_order(
    server: Server, tmp_path: Path
) -> None:
    """Who was told to name a host in `local_hosts` has named it, and tries again."""
    told: SimpleQueue[object] = SimpleQueue()
    downloads = Downloads(told.put)
    url = server.page("/one.mp3", Shelf())
    first = order(url, tmp_path)
    first = replace(first, request=replace(first.request, feed="http://bridge.example/feed"))
    limits = replace(first.limits, local_hosts=("bridge.example",))
    try:
        downloads.get(first)
        refused = ending(told, url)
        assert isinstance(refused, Missed)
        assert "in your own network" in refused.error
        downloads.get(replace(first, limits=limits))
        assert isinstance(ending(told, url), Here)
    finally:
        downloads.close()


def test_a_host_that_asks_for_patience_is_left_alone_by_all_that_is_ordered(
    server: Server, tmp_path: Path
) -> None:
    host = server.address.removeprefix("http://")
    first = server.serve("/1", b"", 503, retry_after="3600")
    second = server.page("/2", Shelf())
    told: SimpleQueue[object] = SimpleQueue()
    downloads = Downloads(told.put, heard=told.put)
    try:
        downloads.get(order(first, tmp_path))
        heard, missed = told.get(timeout=PATIENCE), ending(told, first)
        assert isinstance(heard, dict)  # and that before all else
        assert isinstance(missed, Missed)
        assert (list(heard), missed.until) == ([host], heard[host])
        words = "the server answered 503 (service unavailable) and wants to be left alone"
        assert missed.error == words
        downloads.get(order(second, tmp_path))
        spared = Missed(second, "its server wants to be left alone", until=heard[host])
        assert told.get(timeout=PATIENCE) == spared  # what is known is not told again
    finally:
        downloads.close()
    # Another process of downloads, and what another part of the program was told.
    waits = {host: datetime.now(UTC) + timedelta(hours=2)}
    downloads = Downloads(told.put, waits=lambda: waits, heard=told.put)
    try:
        downloads.get(order(second, tmp_path))
        assert told.get(timeout=PATIENCE) == Missed(second, spared.error, until=waits[host])
        assert [one.path for one in server.diary] == ["/1"]
        waits = {}
        other = server.url("/3").replace("127.0.0.1", "localhost")
        server.page("/3", Shelf())
        downloads.get(order(other, tmp_path))
        assert isinstance(ending(told, other), Here)
    finally:
        downloads.close()


def test_nothing_is_told_after_the_end(
    server: Server, told: "SimpleQueue[object]", tmp_path: Path
) -> None:
    downloads = Downloads(told.put)
    downloads.close()
    downloads.get(order(server.page("/a", Shelf()), tmp_path))
    with pytest.raises(Empty):
        told.get_nowait()
    assert server.diary == []


def test_messages_survive_the_way() -> None:
    messages = (
        order("https://a.example/", Path("/x"), "会"),
        Cancelled("u"),
        Heard({"a.example": datetime(2026, 3, 4, 12, 30, tzinfo=UTC)}),
        Coming("u", 5, None),
        Here("u", Path("/x/y")),
        Missed("u", "why", 3),
        Missed("u", "why", 3, datetime(2026, 3, 4, 12, 30, tzinfo=UTC)),
    )
    assert tuple(decode(encode(one)) for one in messages) == messages
    with pytest.raises(ValueError, match="Nonsense"):
        decode(b'["Nonsense",{}]\n')


@pytest.mark.parametrize(
    ("given", "kind", "name"),
    [
        ("Episode 1.mp3", "", "Episode 1.mp3"),
        ("../../.bashrc", "", "bashrc"),
        ("../../x.sh", "", "x.sh"),
        ("default", "audio/mpeg", "default.mp3"),
        ("../../x.sh", "audio/mpeg", "x.sh.mp3"),
        ("talk.opus", "audio/ogg", "talk.opus"),
        ("", "audio/mpeg", "Title 1.5.mp3"),
        ("", "", "Title 1.5"),
        ("a\x1b]0;x\x07.mp3", "", "a-]0;x.mp3"),
    ],
)
def test_names(given: str, kind: str, name: str) -> None:
    one = order("https://a.example/x", Path("/"), "Title 1.5", kind)
    assert final_name(one, Downloaded(given, "")) == name


def test_the_name_of_a_part_is_the_same_each_time_and_another_for_each_address() -> None:
    def name(url: str) -> str:
        return part_name(url, "")

    assert name("https://a.example/1/default.mp3") == name("https://a.example/1/default.mp3")
    assert name("https://a.example/1/default.mp3") != name("https://a.example/2/default.mp3")
    assert name("https://a.example/%2e%2e%2fx").startswith("x-")


def test_ordering_loads_nothing_of_the_network() -> None:
    code = (
        "import sys, newsreader.download.child, newsreader.download.orders\n"
        "import newsreader.reader.downloading, newsreader.tui.files\n"
        "sys.exit(bool({'httpx', 'httpcore', 'h11'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
