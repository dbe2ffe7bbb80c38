"""The five promises of the design, each kept through the doors that everybody uses."""

import json
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo
from hashlib import sha256
from pathlib import Path

import pytest

from newsreader import __version__
from newsreader.clock import utc_now
from newsreader.model.article import Flag, Place
from newsreader.model.progress import FeedDone, FeedStarted, Finished
from newsreader.model.query import Query
from newsreader.paths import Paths
from newsreader.refresh.job import Job, encode_job
from newsreader.store.store import Store
from tests.fetch.server import Asked, Line, Server
from tests.promises.profile import Profile, Record, ids, rss, wait_until

KILLED = -signal.SIGKILL


@pytest.fixture
def reads(profile: Profile) -> Profile:
    """A profile with a feed of three articles."""
    profile.subscribe(profile.server.serve("/feed", rss("One", "Two", "Three"), etag='"1"'))
    profile.refresh_here()
    return profile


def states(profile: Profile) -> dict[str, tuple[bool, bool, bool]]:
    """Headline to read, starred, later."""
    return {
        article["title"]: (article["read"], article["starred"], article["later"])
        for article in profile.articles()
    }


def numbers(profile: Profile, *titles: str) -> list[str]:
    """The ids of these headlines, in this order."""
    found = {article["title"]: str(article["id"]) for article in profile.articles()}
    return [found[title] for title in titles]


# 1. Nothing is lost.


def test_a_refresh_that_is_killed_midway_keeps_what_it_told_as_done(profile: Profile) -> None:
    asked = threading.Event()

    def hang(line: Line, _: Asked) -> None:
        asked.set()
        line.hang()

    with Server(host="127.0.0.2") as other:
        good = profile.server.serve("/good", rss("One", "Two"))
        profile.subscribe(good, other.page("/hang", hang), head="timeout = 60")
        with profile.open() as reader, reader.refresh() as events:
            done = False
            for event in events:
                # It is taken up again once.
                if isinstance(event, FeedDone) or (done and isinstance(event, FeedStarted)):
                    done = True
                    assert asked.wait(20)
                    subprocess.run(["kill", "-9", str(events.pid)], check=True)
        assert isinstance(event, Finished)
        assert event.broken
        assert event.error.startswith("its process was killed")
        assert sorted(profile.titles()) == ["One", "Two"]
        other.serve("/hang", rss("Three"))
        # The kernel's lock went with the process: the next refresh is not locked out.
        assert profile.call("refresh").code == 0
    assert sorted(profile.titles()) == ["One", "Three", "Two"]


DIE_BEFORE_COMMIT = """
import os, signal, sys
from newsreader.store import {module}
real = {module}.{function}
def then_die(*arguments, **more):
    real(*arguments, **more)
    os.kill(os.getpid(), signal.SIGKILL)
{module}.{function} = then_die
from newsreader.{main} import {entry}
{call}
"""
"""A program that dies when all of a transaction is written and only the commit is missing."""

DIE_AFTER_COMMIT = """
import os, signal, sys
from newsreader.store.store import Store
real = Store.mark
def then_die(*arguments, **more):
    real(*arguments, **more)
    os.kill(os.getpid(), signal.SIGKILL)
Store.mark = then_die
from newsreader.cli.main import run
run(sys.argv[1:])
"""


def run_and_die(profile: Profile, script: str, *arguments: str) -> None:
    command = [sys.executable, "-c", script, *profile.places, *arguments]
    done = subprocess.run(command, check=False, capture_output=True)
    assert done.returncode == KILLED, done


def test_a_mark_that_is_killed_before_its_commit_marked_nothing(reads: Profile) -> None:
    script = DIE_BEFORE_COMMIT.format(
        module="journal", function="mark", main="cli.main", entry="run", call="run(sys.argv[1:])"
    )
    run_and_die(reads, script, "mark", "read", "is:unread")
    assert set(states(reads).values()) == {(False, False, False)}
    assert reads.call("mark", "read", "is:unread").err == "3 articles marked read\n"
    with reads.open() as reader:
        undone = reader.undo()
        assert undone is not None
        assert len(undone.ids) == 3
        assert reader.undo() is None


def test_a_mark_that_is_killed_after_its_commit_is_saved(reads: Profile) -> None:
    run_and_die(reads, DIE_AFTER_COMMIT, "mark", "starred", "title:two")
    assert reads.titles("is:starred") == ["Two"]
    with reads.open() as reader:
        assert reader.undo() is not None
    assert reads.titles("is:starred") == []


def test_a_refresh_that_is_killed_before_its_commit_brings_all_next_time(profile: Profile) -> None:
    url = profile.server.serve("/feed", rss("One", "Two"), etag='"1"')
    profile.subscribe(url)
    profile.call("list")
    script = DIE_BEFORE_COMMIT.format(
        module="arrival",
        function="save",
        main="refresh.child",
        entry="main",
        call="main()",
    )
    job = encode_job(Job(profile.paths.store))
    with subprocess.Popen([sys.executable, "-c", script], stdin=subprocess.PIPE) as child:
        assert child.stdin is not None
        child.stdin.write(job)
        child.stdin.flush()  # and left open: the child dies when its parent does
        assert child.wait(20) == KILLED
    assert profile.titles() == []
    assert profile.call("refresh").code == 0
    # No validator was kept of an answer that was never stored.
    assert all("if-none-match" not in asked.headers for asked in profile.server.diary)
    assert sorted(profile.titles()) == ["One", "Two"]


def test_a_full_disk_costs_nothing_that_was_saved(reads: Profile) -> None:
    reads.call("mark", "starred", "title:two")
    before = reads.articles()
    # Words that cannot be made small.
    words = " ".join(sha256(str(number).encode()).hexdigest()[:16] for number in range(60_000))
    huge = reads.server.serve("/huge", rss("Huge").replace(b"Some words", words.encode()))
    reads.subscribe(huge)
    # No file may grow beyond 250 kB, which is how a full disk looks from within.
    limited = ["bash", "-c", 'ulimit -f 250; exec "$@"', "bash", *reads.command("refresh")]
    done = subprocess.run(limited, check=False, capture_output=True, text=True)
    assert done.returncode == 4, done
    assert str(reads.paths.store) in done.stderr
    assert "not saved" in done.stderr
    assert reads.articles() == before
    assert reads.call("refresh").code == 0
    assert reads.feed(huge)["total"] == 1
    assert reads.titles("is:starred") == ["Two"]


def test_on_a_full_disk_everything_can_be_read(reads: Profile) -> None:
    # Nothing can be written, not even the file that all who read the store share.
    def limited(*words: str) -> subprocess.CompletedProcess[str]:
        command = ["bash", "-c", 'ulimit -f 0; exec "$@"', "bash", *reads.command(*words)]
        return subprocess.run(command, check=False, capture_output=True, text=True)

    listed = limited("list", "--json")
    assert (listed.returncode, listed.stderr) == (0, "")
    articles = [json.loads(line) for line in listed.stdout.splitlines()]
    assert len(articles) == len(reads.titles())
    assert articles[0]["title"] in limited("show", str(articles[0]["id"])).stdout
    marked = limited("mark", "starred", "title:two")
    assert marked.returncode == 4
    assert "its disk is full" in marked.stderr
    assert reads.call("mark", "starred", "title:two").code == 0


def test_a_second_process_marks_while_a_refresh_writes(reads: Profile) -> None:
    asked, marked = threading.Event(), threading.Event()

    def answer(line: Line, _: Asked) -> None:
        asked.set()
        assert marked.wait(20)
        line.answer(
            200, rss("One", "Two, corrected", "Four").replace(b">Two, corrected</g", b">Two</g")
        )

    reads.server.page("/feed", answer)
    reads.subscribe(reads.server.serve("/quick", rss("Quick")))
    refresh = reads.start("refresh", "--force")
    assert asked.wait(20)
    one, two = numbers(reads, "One", "Two")
    assert reads.call("mark", "read", one).code == 0
    assert reads.call("mark", "starred", two).code == 0
    marked.set()
    out, _ = refresh.communicate(timeout=20)
    assert refresh.returncode == 0, out
    assert states(reads) == {
        "One": (True, False, False),
        "Two, corrected": (False, True, False),
        "Three": (False, False, False),
        "Four": (False, False, False),
        "Quick": (False, False, False),
    }


def test_many_processes_mark_at_once_and_none_is_lost(reads: Profile) -> None:
    targets = numbers(reads, "One", "Two", "Three")
    works = [
        reads.start("mark", state, number)
        for state, number in zip(("read", "starred", "later"), targets, strict=True)
    ]
    for work in works:
        out, _ = work.communicate(timeout=20)
        assert work.returncode == 0, out
    assert states(reads) == {
        "One": (True, False, False),
        "Two": (False, True, False),
        "Three": (False, False, True),
    }


@pytest.fixture
def long_ago(profile: Profile) -> Profile:
    """A profile whose articles came in the winter, some of them marked."""
    profile.subscribe(profile.server.serve("/feed", rss("One", "Two", "Three", "Four")))
    profile.refresh_here(days_ago=100)
    with Store.open(profile.paths.store) as store:
        for days in (100, 0):
            store.live(now=utc_now() - timedelta(days=days), vouched=True)
    profile.call("mark", "starred", "title:two")
    profile.call("mark", "later", "title:three")
    profile.call("mark", "read", "title:two OR title:three OR title:four")
    profile.server.serve("/feed", rss("One", "Two", "Three", "Four", "Five"))
    return profile


def test_pruning_never_takes_what_is_unread_starred_or_kept_for_later(long_ago: Profile) -> None:
    for _ in range(2):  # nor does what was let go come back as news
        assert long_ago.call("refresh", "--force").code == 0
        assert sorted(long_ago.titles()) == ["Five", "One", "Three", "Two"]
    assert states(long_ago) == {
        "One": (False, False, False),
        "Two": (True, True, False),
        "Three": (True, False, True),
        "Five": (False, False, False),
    }


@pytest.mark.parametrize("keep_days", [0, 101])
def test_what_is_to_be_kept_longer_is_kept(long_ago: Profile, keep_days: int) -> None:
    long_ago.subscribe(head=f"keep_days = {keep_days}")
    assert long_ago.call("refresh", "--force").code == 0
    assert sorted(long_ago.titles()) == ["Five", "Four", "One", "Three", "Two"]


def test_undo_goes_back_over_restarts_step_by_step(reads: Profile) -> None:
    before = states(reads)
    for state, target in (
        ("read", "is:unread"),  # mark all
        ("starred", "title:one"),
        ("unread", "title:two"),
        ("later", "title:three"),
    ):
        assert reads.call("mark", state, target).code == 0
    expected = [
        ("added to Read later", Flag.LATER, False, 1),
        ("marked unread", Flag.READ, True, 1),
        ("starred", Flag.STARRED, False, 1),
        ("marked read", Flag.READ, False, 3),
    ]
    for step in expected:
        with reads.open() as reader:
            undone = reader.undo()
        assert undone is not None
        assert (undone.what, undone.flag, undone.value, len(undone.ids)) == step
    with reads.open() as reader:
        assert reader.undo() is None
    assert states(reads) == before


def test_mark_all_marks_only_what_was_there(reads: Profile) -> None:
    with reads.open() as reader:
        shown = reader.ids(Query())
        reads.server.serve("/feed", rss("One", "Two", "Three", "Just arrived"))
        reads.refresh_here()
        assert reader.mark(shown, Flag.READ, True) == 3
    assert reads.titles("--unread") == ["Just arrived"]


def test_a_feed_that_is_taken_out_comes_back_whole(reads: Profile) -> None:
    one, two, three = numbers(reads, "One", "Two", "Three")
    reads.call("mark", "starred", one)
    reads.call("mark", "later", two)
    reads.call("mark", "read", three)
    with reads.open() as reader:
        reader.keep_place(int(one), Place(3, 14))
    before, url = reads.articles(), reads.urls[0]
    text = reads.paths.config.read_text(encoding="utf-8")

    reads.paths.config.write_text("", encoding="utf-8")
    assert reads.articles() == []
    assert reads.call("feeds", "--json").out == ""
    assert reads.call("tags", "--json").out == ""

    reads.paths.config.write_text(text, encoding="utf-8")
    assert reads.articles() == before
    assert reads.feed(url)["total"] == 3
    with reads.open() as reader:
        article = reader.article(int(one))
        assert article is not None
        assert article.place == Place(3, 14)
    # Its validators came back with it: the server is asked as by an old acquaintance.
    reads.refresh_here()
    assert reads.server.diary[-1].headers["if-none-match"] == '"1"'


CONFIG = """\
# My feeds, by hand.   Keep the blanks.

[reader]   # the reader
theme = "light"

# The one I read first
[[feeds]]
url  = "https://one.example/feed"   # daily
tags = ["a",
        "b"]  # two of them

[[feeds]]
title = 'Two'
url = "https://two.example/feed"
# a last word
"""


def test_config_edits_keep_every_comment(profile: Profile, tmp_path: Path) -> None:
    profile.paths.config.write_text(CONFIG, encoding="utf-8")
    assert profile.call("add", "--unchecked", "https://three.example/", "--tag", "c").code == 0
    urls = tmp_path / "urls"
    urls.write_text('https://four.example/ "x y"\nhttps://two.example/feed\n', encoding="utf-8")
    assert "1 feed added, 1 there already" in profile.call("import", str(urls)).err
    text = profile.paths.config.read_text(encoding="utf-8")
    assert text.startswith(CONFIG)
    assert profile.call("remove", "https://three.example/").code == 0
    assert profile.call("remove", "https://four.example/").code == 0
    assert profile.paths.config.read_text(encoding="utf-8").rstrip() == CONFIG.rstrip()
    assert profile.call("remove", "Two").code == 0
    text = profile.paths.config.read_text(encoding="utf-8")
    assert "two.example" not in text
    for remark in ("# My feeds, by hand.   Keep the blanks.", "# the reader", "# daily"):
        assert remark in text
    assert profile.call("config", "check").code == 0


# 2. A bad feed hurts nobody: tests/promises/test_bad_input.py.
# 3. A good guest.


def test_it_introduces_itself_and_brings_nothing_but_the_request(profile: Profile) -> None:
    profile.subscribe(
        profile.server.serve("/feed?a=1", rss("One"), set_cookie="who=you; Path=/; Max-Age=99999")
    )
    assert [profile.call("refresh", "--force").code for _ in range(2)] == [0, 0]
    first, second = profile.server.diary
    assert first.headers["user-agent"].startswith(f"newsreader/{__version__}")
    for asked in (first, second):
        assert asked.raw.startswith(b"GET /feed?a=1 HTTP/1.1\r\n")
        assert set(asked.headers) == {"host", "user-agent", "accept", "accept-encoding"}


def test_validators_go_back_as_they_came_and_304_changes_nothing(profile: Profile) -> None:
    def answer(line: Line, asked: Asked) -> None:
        known = asked.headers.get("if-none-match") == 'W/"odd \\ one"'
        same = {"etag": 'W/"odd \\ one"', "last_modified": "Sometime, long ago"}
        line.answer(304 if known else 200, b"" if known else rss("One"), **same)

    url = profile.server.page("/feed", answer)
    profile.subscribe(url)
    first = profile.call("refresh", "--json").records
    profile.call("mark", "starred", "one")
    before = profile.articles()
    again = [profile.call("refresh", "--force", "--json").records for _ in range(2)]
    assert [(one["new"], one["unchanged"]) for one in first] == [(1, False)]
    for records in again:
        assert [(one["new"], one["unchanged"], one["error"]) for one in records] == [(0, True, "")]
    assert profile.articles() == before
    for asked in profile.server.diary[1:]:
        assert asked.headers["if-none-match"] == 'W/"odd \\ one"'
        assert asked.headers["if-modified-since"] == "Sometime, long ago"


def test_nothing_is_asked_before_it_is_due(profile: Profile) -> None:
    profile.subscribe(profile.server.serve("/feed", rss("One")))
    assert "1 feed asked" in profile.call("refresh").err
    assert "0 feeds asked" in profile.call("refresh").err
    assert len(profile.server.diary) == 1


def test_one_at_a_time_for_a_host_and_hosts_side_by_side(profile: Profile) -> None:
    both = threading.Barrier(2)

    def meet(line: Line, asked: Asked) -> None:
        both.wait(20)  # passed only when the other host is being asked at the same time
        line.answer(200, rss(f"{asked.headers['host']}{asked.path}"))

    with Server(host="127.0.0.2") as other:
        urls = [host.page("/0", meet) for host in (profile.server, other)]
        for number in range(1, 6):
            urls += [
                host.serve(f"/{number}", rss(f"{host.host} {number}"))
                for host in (profile.server, other)
            ]
        profile.subscribe(*urls)
        assert profile.call("refresh").code == 0
        assert (profile.server.most_at_once, other.most_at_once) == (1, 1)
        assert (len(profile.server.diary), len(other.diary)) == (6, 6)
    assert len(profile.titles()) == 12


@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_obeyed_also_when_forced(profile: Profile, status: int) -> None:
    tired = profile.server.serve("/tired", b"", status, retry_after="3600")
    profile.subscribe(tired)
    assert profile.call("refresh").code == 3
    assert "asks to wait 1 hour" in profile.feed(tired)["error"]
    profile.subscribe(profile.server.serve("/beside", rss("One")))
    for arguments in (("refresh",), ("refresh", "--force"), ("refresh", tired)):
        profile.call(*arguments)
    # Nor is anything else of that host, until the hour is over.
    assert [asked.path for asked in profile.server.diary] == ["/tired"]
    assert "asks to wait 1 hour" in profile.feed(tired)["error"]
    assert "asked to be left alone" in profile.feed(tired)["why"]
    said = profile.call("refresh", tired)
    assert (said.code, "0 feeds asked, 0 failed, 1 left alone" in said.err) == (0, True)
    assert profile.feed(tired)["next_check"] > profile.feed(tired)["checked"]


def test_what_a_publisher_allows_holds_for_a_forced_refresh_of_all(profile: Profile) -> None:
    fresh = profile.server.serve("/fresh", rss("One"), cache_control="max-age=7200")
    ended = profile.server.serve("/ended", b"", 410)
    profile.subscribe(fresh, ended)
    assert profile.call("refresh").code == 2
    assert "0 feeds asked" in profile.call("refresh", "--force").err
    assert len(profile.server.diary) == 2
    # Who names a feed means it.
    assert "1 feed asked" in profile.call("refresh", fresh).err
    assert [asked.path for asked in profile.server.diary] == ["/fresh", "/ended", "/fresh"]


def test_a_feed_that_moved_for_good_is_asked_where_it_is(profile: Profile) -> None:
    old = profile.server.redirect("/old", "/new", 301)
    new = profile.server.serve("/new", rss("One"))
    profile.subscribe(old)
    for _ in range(2):
        assert profile.call("refresh", "--force").code == 0
    assert [asked.path for asked in profile.server.diary] == ["/old", "/new", "/new"]
    assert profile.feed(old)["moved"] == new
    assert profile.titles() == ["One"]


# 4. No tracking.

TRACKED = """\
<rss version='2.0' xmlns:media='http://search.yahoo.com/mrss/'><channel><title>Herald</title>
<link>{0}/?utm_source=rss</link><image><url>{0}/logo.png</url></image>
<item><title>One</title><guid isPermaLink='false'>1</guid>
<link>{0}/one?id=7&amp;utm_source=rss&amp;utm_medium=feed&amp;fbclid=abc#part</link>
<comments>{0}/one/comments?utm_campaign=x</comments>
<enclosure url='{0}/one.mp3?utm_source=rss' type='audio/mpeg' length='9'/>
<media:content url='{0}/one.jpg?w=800' medium='image'/>
<description><![CDATA[<p>Words with <a href="{0}/two?utm_source=rss&amp;page=2">a link</a>.</p>
<img src="{0}/picture.png"><img src="{0}/pixel.gif?utm_source=rss" width="1" height="1">
<img src="https://stats.wordpress.com/b.gif?x=1">
<script src="{0}/script.js"></script><link rel="icon" href="{0}/favicon.ico">]]></description>
</item></channel></rss>"""


def test_a_refresh_asks_for_feeds_and_for_nothing_else(profile: Profile) -> None:
    profile.subscribe(
        profile.server.serve("/feed", TRACKED.format(profile.server.address).encode())
    )
    assert profile.call("refresh").code == 0
    (number,) = ids(profile.articles())
    for arguments in (("show", number), ("show", number, "--json"), ("list",), ("feeds",)):
        assert profile.call(*arguments).code == 0
    assert [asked.path for asked in profile.server.diary] == ["/feed"]


def test_tracking_parameters_are_gone_from_what_is_stored_and_shown(profile: Profile) -> None:
    here = profile.server.address
    profile.subscribe(profile.server.serve("/feed", TRACKED.format(here).encode()))
    profile.refresh_here()
    (record,) = profile.articles()
    assert record["url"] == f"{here}/one?id=7#part"
    assert [one["url"] for one in record["enclosures"]] == [f"{here}/one.mp3"]
    (number,) = ids([record])
    told = [profile.call(*arguments) for arguments in (("show", number), ("feeds", "--json"))]
    assert all("utm_" not in said.out and "fbclid" not in said.out for said in told)
    with profile.open() as reader:
        article = reader.article(int(number))
        assert article is not None
        shown = repr(replace(article, html="")) + repr(reader.document(article))
    assert f"{here}/two?page=2" in shown
    assert f"{here}/picture.png" in shown
    for spy in ("utm_", "fbclid", "pixel.gif", "stats.wordpress", "script.js"):
        assert spy not in shown, spy


# 5. Scriptable while it is open.


@contextmanager
def writing(store: Path) -> Iterator[None]:
    """Hold the write lock of a store, as a process does that writes for a long time."""
    with closing(sqlite3.connect(store, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE articles SET read = 1")
        yield
        connection.execute("ROLLBACK")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no command of this process wait long for a store."""
    opened: Callable[..., Store] = Store.open

    def open_at_once(path: Path, *, timeout: float = 0.02) -> Store:
        return opened(path, timeout=timeout)

    monkeypatch.setattr(Store, "open", open_at_once)


@pytest.fixture
def standing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the clock of this process stand still: what is printed may say when it was."""
    moment = utc_now()

    class Standing(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return moment.astimezone(tz)

    monkeypatch.setattr("newsreader.clock.datetime", Standing)


READING = (("list",), ("list", "one"), ("feeds",), ("tags",), ("export",), ("show", "1"), ())


@pytest.mark.usefixtures("impatient", "standing")
def test_reading_never_waits_for_a_writer(reads: Profile) -> None:
    before = [reads.call(*arguments) for arguments in READING]
    with writing(reads.paths.store):
        during = [reads.call(*arguments) for arguments in READING]
    assert [said.code for said in during] == [0] * len(READING)
    assert [said.out for said in during] == [said.out for said in before]


@pytest.mark.usefixtures("impatient")
def test_a_store_that_stays_locked_ends_with_4_and_nothing_half_done(reads: Profile) -> None:
    with writing(reads.paths.store):
        for arguments in (
            ("mark", "read", "is:unread"),
            ("mark", "starred", "1"),
        ):
            said = reads.call(*arguments)
            assert (said.code, said.out) == (4, ""), said
            assert "nothing was changed" in said.err
    assert set(states(reads).values()) == {(False, False, False)}
    assert reads.call("mark", "read", "is:unread").code == 0


@pytest.mark.usefixtures("impatient")
def test_a_feed_added_while_the_store_is_locked_is_not_lost(reads: Profile) -> None:
    with writing(reads.paths.store):
        said = reads.call("add", "--unchecked", "https://a.example/feed")
        assert (said.code, said.out) == (4, "")
        # It is in the config file by now; what reads goes on with the feeds that are in the store.
        assert reads.call("list").code in {0, 4}
    assert "https://a.example/feed" in reads.paths.config.read_text(encoding="utf-8")
    assert [feed["url"] for feed in reads.call("feeds", "--json").records] == [
        reads.urls[0],
        "https://a.example/feed",
    ]


def test_a_second_refresh_stands_back_and_says_so(reads: Profile) -> None:
    asked, over = threading.Event(), threading.Event()

    def answer(line: Line, _: Asked) -> None:
        asked.set()
        assert over.wait(20)
        line.answer(200, rss("One", "Two", "Three", "Four"))

    reads.server.page("/feed", answer)
    first = reads.start("refresh", "--force")
    assert asked.wait(20)
    said = reads.call("refresh", "--force")
    assert said.code == 4
    assert "another refresh is running already" in said.err
    over.set()
    out, _ = first.communicate(timeout=20)
    assert first.returncode == 0, out
    assert "Four" in reads.titles()


def test_an_open_reader_sees_what_a_command_did(reads: Profile) -> None:
    with reads.open() as reader:
        before = reader.revision()
        assert reader.revision() == before
        reads.call("mark", "starred", "title:two")
        assert reader.revision() != before
        (line,) = [line for line in reader.headlines(reader.ids(Query())) if line.starred]
        assert line.title == "Two"


def test_exit_codes_say_how_many_feeds_failed(profile: Profile) -> None:
    good = profile.server.serve("/good", rss("One"))
    bad = profile.server.serve("/bad", b"", 404)
    profile.subscribe(good, bad)
    assert profile.call("refresh", "--force").code == 2
    assert profile.call("refresh", bad).code == 3
    assert profile.call("refresh", good).code == 0
    assert profile.call("refresh", "no such feed").code == 1
    said = profile.call("refresh", "--force", "--json", "--quiet")
    told: dict[str, Record] = {record["feed"]: record for record in said.records}
    assert {feed: bool(record["error"]) for feed, record in told.items()} == {
        "Sample Herald": False,
        "bad": True,
    }


def test_a_command_that_is_interrupted_ends_at_once_and_takes_its_child_along(
    profile: Profile,
) -> None:
    asked = threading.Event()
    ended = threading.Event()

    def hang(line: Line, _: Asked) -> None:
        asked.set()
        line.socket.settimeout(20)
        if not line.socket.recv(1):  # the other end is gone
            ended.set()
        line.close = True

    profile.subscribe(profile.server.page("/hang", hang), head="timeout = 60")
    work = profile.start("refresh")
    assert asked.wait(20)
    work.send_signal(signal.SIGINT)
    out, _ = work.communicate(timeout=20)
    assert work.returncode in {130, -signal.SIGINT}
    assert "Traceback" not in out
    wait_until(ended.is_set, "the child went on without its parent")
    assert profile.call("list").code == 0


def test_a_profile_that_is_nowhere_yet_is_no_error(tmp_path: Path, profile: Profile) -> None:
    paths = Paths(tmp_path / "none" / "c.toml", tmp_path / "none" / "data")
    fresh = replace(profile, paths=paths)
    for arguments in (
        ("list",),
        ("tags",),
        ("feeds",),
        ("refresh",),
        ("export",),
        ("config", "check"),
    ):
        said = fresh.call(*arguments)
        assert said.code == 0, said
    assert not paths.config.exists()
