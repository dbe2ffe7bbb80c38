"""Plain feeds are read on the spot; whatever is more than that is read by somebody who may die."""

import asyncio
import os
import re
import signal
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import cast

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from newsreader.errors import NotPlainError, ParseError
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, Outcome
from newsreader.model.feed import Subscription, Visit
from newsreader.model.progress import FeedDone, Finished, Started
from newsreader.parse.feed import parse_feed
from newsreader.refresh import bring, pipeline
from newsreader.refresh.child import ChildRefresh
from newsreader.refresh.crew import Crew
from newsreader.refresh.plain import PlainFirst
from newsreader.refresh.visit import Visiting
from newsreader.store.store import Store
from tests.parse import awkward
from tests.refresh.conftest import Desk, item, rss

URL = "https://herald.example/feed"
DUE = Due(1, Subscription(URL), "Herald")
JSON = b'{"version": "https://jsonfeed.org/version/1.1", "title": "Herald", "items": []}'
ODD_ITEM = item(1, text="&lt;p&gt;a&lt;b&gt;")


class Workers(Crew):
    """Workers who note what they are given."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.job(), Random(1))
        self.given: list[bytes] = []

    async def read(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        self.given.append(fetched.body)
        return Outcome(due.feed_id, now, now, due.visit)


def answer(body: bytes) -> Fetched:
    return Fetched(200, body, "application/xml", Visit(), False, URL)


@pytest.fixture
def visiting(desk: Desk) -> Visiting:
    return Visiting(desk.store, 3600, Random(1))


async def read(visiting: Visiting, workers: Workers, *bodies: bytes) -> list[Outcome]:
    reading = PlainFirst(visiting, workers, asyncio.Lock(), seconds=0.2)
    now = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    try:
        return [await reading.read(DUE, answer(body), now) for body in bodies]
    finally:
        reading.close()


async def test_a_plain_feed_is_read_on_the_spot(desk: Desk, visiting: Visiting) -> None:
    workers = Workers(desk)
    (outcome,) = await read(visiting, workers, rss(item(1), item(2)))
    assert [article.title for article in outcome.articles] == ["News 1", "News 2"]
    assert workers.given == []


async def test_nothing_is_read_while_something_is_stored(desk: Desk, visiting: Visiting) -> None:
    turn = asyncio.Lock()
    reading = PlainFirst(visiting, Workers(desk), turn)
    async with turn:
        read = asyncio.create_task(
            reading.read(DUE, answer(rss(item(1))), datetime(2026, 3, 4, 12, 0, tzinfo=UTC))
        )
        await asyncio.wait([read], timeout=0)
        assert not read.done()
    assert len((await read).articles) == 1
    reading.close()


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(JSON, id="json"),
        pytest.param(rss(item(1))[:-9], id="cut off"),
        pytest.param(b"<!DOCTYPE rss>" + rss(item(1)), id="doctype"),
        pytest.param(rss(ODD_ITEM), id="a text that takes the parser of HTML"),
        pytest.param(rss(item(1)).ljust(600_000), id="large"),
    ],
)
async def test_what_is_more_than_plain_goes_to_a_worker(
    desk: Desk, visiting: Visiting, body: bytes
) -> None:
    workers = Workers(desk)
    await read(visiting, workers, body)
    assert workers.given == [body]


def for_ever(body: bytes, **_: object) -> None:
    while True:
        pass


def in_a_regular_expression(body: bytes, **_: object) -> None:
    re.match(r"(a+)+$", "a" * 60 + "b")


def swallowing(body: bytes, **_: object) -> None:
    while True:
        try:
            for_ever(body)
        except Exception:
            continue


def by_mistake(body: bytes, **_: object) -> None:
    raise KeyError("surprise")


@pytest.mark.parametrize("parse", [for_ever, in_a_regular_expression, swallowing, by_mistake])
async def test_one_that_hangs_or_trips_goes_to_a_worker(
    desk: Desk, visiting: Visiting, monkeypatch: pytest.MonkeyPatch, parse: object
) -> None:
    workers = Workers(desk)
    well = parse_feed

    def shaky(body: bytes, **more: object) -> object:
        return (parse if b"bad" in body else well)(body, **more)  # type: ignore[operator]

    monkeypatch.setattr("newsreader.refresh.bring.parse_feed", shaky)
    bad = rss(item(1, title="bad"))
    outcomes = await read(visiting, workers, bad, rss(item(2)))
    assert workers.given == [bad]
    assert [article.title for article in outcomes[1].articles] == ["News 2"]


async def test_the_feeds_of_a_long_refresh_are_all_read_by_workers(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[int] = []

    async def read(self: Crew, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        given.append(due.feed_id)
        return Outcome(due.feed_id, now, now, due.visit)

    monkeypatch.setattr(Crew, "read", read)
    desk.subscribe(*(desk.server.serve(f"/{number}", rss(item(number))) for number in range(3)))
    for many, brought in ((2, 0), (3, 3)):
        monkeypatch.setattr(pipeline, "MANY", many)
        events = await desk.events_with(None, force=True)
        assert sum(event.new for event in events if isinstance(event, FeedDone)) == brought
        assert len(given) == 3


async def test_the_alarm_is_left_as_it_was(desk: Desk, visiting: Visiting) -> None:
    before = signal.getsignal(signal.SIGALRM)
    await read(visiting, Workers(desk), rss(item(1)))
    assert signal.getsignal(signal.SIGALRM) is before
    assert signal.getitimer(signal.ITIMER_REAL) == (0.0, 0.0)


class Empty:
    """A store that has had nothing yet."""

    def has_had_any(self, feed_id: int) -> bool:
        return False

    def known(self, feed_id: int, keys: object) -> dict[str, str]:
        return {}

    def latest(self, feed_id: int, most: int) -> dict[str, str]:
        return {}


@given(st.one_of(awkward.rss(), awkward.atom()))
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_what_is_plain_is_read_as_a_worker_reads_it(feed: bytes) -> None:
    now = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    store = cast(Store, Empty())
    fetched = answer(feed)
    try:
        brought = bring.bring(store, DUE, fetched, now, plain=True)
    except NotPlainError:
        event("not plain")
        return
    except ParseError as error:
        with pytest.raises(ParseError, match=re.escape(str(error))):
            bring.bring(store, DUE, fetched, now)
        return
    event("plain")
    assert brought == bring.bring(store, DUE, fetched, now)


SITE = """
import os, signal, sys
if "newsreader.refresh.child" in sys.orig_argv:
    signal.setitimer = lambda *_: os.kill(os.getpid(), signal.SIG{how})
"""
"""Brings the refresh's own process down when it is about to read a feed."""


@pytest.fixture
def shaky_child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path / 'site'}{os.pathsep}{os.getcwd()}")
    (tmp_path / "site").mkdir()
    return tmp_path / "site" / "sitecustomize.py"


@pytest.mark.parametrize("how", ["SEGV", "KILL"])
def test_a_feed_that_crashes_the_refresh_costs_itself_alone(
    desk: Desk, shaky_child: Path, how: str
) -> None:
    shaky_child.write_text(SITE.format(how=how))
    broken = desk.server.page("/gone", lambda line, _: line.answer(404))
    good = [desk.server.serve(f"/{number}", rss(item(number))) for number in range(2)]
    desk.subscribe(broken.replace("127.0.0.1", "localhost"), *good)
    with ChildRefresh(desk.job()) as child:
        events = list(child)
    assert [event for event in events if isinstance(event, Started)] == [Started(3)]
    assert len([event for event in events if isinstance(event, FeedDone)]) == 3
    assert events[-1] == Finished(3, 1, 2)
    assert sorted(desk.titles()) == ["News 0", "News 1"]
    # Only what was on its way when it crashed is asked for once more, and no more than once.
    asked = desk.server.diary
    assert len(desk.server.asked("/0")) == 2
    assert len(asked) <= 2 * 3


def test_a_refresh_that_somebody_ends_stays_ended(desk: Desk, shaky_child: Path) -> None:
    shaky_child.write_text(SITE.format(how="TERM"))
    desk.subscribe(desk.server.serve("/0", rss(item(0))))
    with ChildRefresh(desk.job()) as child:
        events = list(child)
    assert events[-1] == Finished(0, 0, 0, "its process was ended by SIGTERM", broken=True)
