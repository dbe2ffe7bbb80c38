"""The stage on which the program is shown: the sample newspaper on a Sunday that never passes.

The snapshots of the tests and the pictures of the README are taken on it. What stands on the screen
comes through the real fetch, parse, clean, store and `Reader`; only the clock, the zone and the
address of the newspaper are made to stand still, so that the same picture is drawn anywhere.
"""

import asyncio
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Self, cast

from textual.pilot import Pilot
from textual.widgets import Input

from newsreader.config.write import new_file
from newsreader.fetch.limits import Limits
from newsreader.model.article import Flag
from newsreader.model.feed import Subscription
from newsreader.model.progress import FeedDone, Finished, Progress, Started
from newsreader.model.query import Query, View
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.refresh.child import ChildRefresh
from newsreader.refresh.job import Job
from newsreader.refresh.pipeline import refresh
from newsreader.sample.server import SampleServer
from newsreader.store.store import Store
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.screens.main import MainScreen

PRINTED = datetime(2025, 2, 9, 18, 30, tzinfo=UTC)
"""When the newspaper is printed and fetched: a Sunday evening."""
NOW = PRINTED + timedelta(minutes=4)
"""When it is read."""
HOME = "http://news.example"
"""Where the newspaper seems to live, whatever port it is served on."""

READ = range(4, 130, 3)
"""Which of the articles, newest first, have been read."""
STARRED = (1, 9, 17, 31)
"""Which of them are starred."""
LATER = (3, 12, 26)
"""Which of them are kept for later."""
TROUBLED = (
    Subscription(HOME + "/feeds/ferry-gazette.xml", "The Ferry Gazette", ("coast",)),
    Subscription(HOME + "/articles/coast-wire", "Coast Wire, front page", ("coast",)),
)
"""Feeds that fail: one is gone, one is a web page."""


class Newspaper(SampleServer):
    """The sample newspaper, reached as a proxy is: its addresses have no port in them."""

    @property
    def address(self) -> str:
        """Where it seems to be."""
        return HOME

    @contextmanager
    def reachable(self) -> Iterator[None]:
        """Send every request of this process to it."""
        before = os.environ.get("http_proxy")
        os.environ["http_proxy"] = super().address
        try:
            yield
        finally:
            if before is None:
                del os.environ["http_proxy"]
            else:
                os.environ["http_proxy"] = before


def set_up(folder: Path, *, troubled: bool = False) -> Paths:
    """Make a profile that has read the newspaper, and some of its articles.

    Args:
        folder: Where the profile goes.
        troubled: Whether some of its feeds fail.
    """
    paths = Paths(folder / "config.toml", folder / "data")
    folder.mkdir(parents=True, exist_ok=True)
    with Newspaper(PRINTED) as paper, paper.reachable():
        feeds = (*paper.subscriptions, *(TROUBLED if troubled else ()))
        config = new_file(feeds)
        config = config.replace("#refresh_on_start = true", "refresh_on_start = false")
        paths.config.write_text(config, "utf-8")
        with Reader.open(paths, now=lambda: PRINTED, zone=UTC) as reader:
            ending = asyncio.run(_fetch(paths))
            assert isinstance(ending, Finished)
            assert ending.failed == (len(TROUBLED) if troubled else 0), ending
            ids = reader.ids(Query(view=View.ALL))
            reader.mark([ids[at] for at in READ], Flag.READ, True)
            reader.mark([ids[at] for at in STARRED], Flag.STARRED, True)
            reader.mark([ids[at] for at in LATER], Flag.LATER, True)
    return paths


async def _fetch(paths: Paths) -> Progress:
    """Refresh as a child process would, but by a clock that stands still."""
    store = Store.open(paths.store)
    job = Job(paths.store, interval=1800, force=True, limits=Limits(gap=0.0))
    try:
        async with aclosing(refresh(store, job, now=lambda: PRINTED)) as events:
            return [event async for event in events][-1]
    finally:
        store.close()


class StagedReader(Reader):
    """A reader whose refresh, if one is asked for, comes so far and no further."""

    events: Sequence[Progress] = ()

    def refresh(self, *, force: bool = False, only: object = None) -> ChildRefresh:
        """Return a refresh that rests after `events`."""
        return cast("ChildRefresh", _Resting(self.events))


class _Resting:
    """Tells of some events, then waits until it is stopped."""

    def __init__(self, events: Sequence[Progress]) -> None:
        self._events = events
        self._stopped = Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def __iter__(self) -> Iterator[Progress]:
        for event in self._events[:-1]:
            yield event
        # What is told comes in batches; a batch is full after a moment.
        self._stopped.wait(0.2)
        yield self._events[-1]
        self._stopped.wait()

    def stop(self) -> None:
        """Let it end."""
        self._stopped.set()


@contextmanager
def opened(paths: Paths) -> Iterator[StagedReader]:
    """Open a profile at the moment and in the zone of the stage."""
    with StagedReader.open(paths, now=lambda: NOW, zone=UTC) as reader:
        feeds = reader.feeds()
        done = [FeedDone(feed.id, feed.title) for feed in feeds[:9]]
        done[4] = replace(done[4], error="404: the feed is not there")
        reader.events = (Started(len(feeds)), *done)
        yield reader


def copied(paths: Paths, folder: Path) -> Paths:
    """Copy a profile, to be written in."""
    shutil.copytree(paths.config.parent, folder)
    return Paths(folder / "config.toml", folder / "data")


def desk_of(pilot: Pilot[str]) -> MainScreen:
    """The main screen, whatever lies above it."""
    return next(one for one in pilot.app.screen_stack if isinstance(one, MainScreen))


async def until(pilot: Pilot[str], true: Callable[[], object]) -> None:
    """Wait until something is so."""
    for _ in range(2000):
        await pilot.pause(0)
        if true():
            await pilot.pause()
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it never came true")


def at_rest(pilot: Pilot[str]) -> bool:
    """Whether the list is there, and the article that is to be seen."""
    screen = desk_of(pilot)
    if not screen.loaded:
        return False
    shown = screen.article.article_id
    return not screen.article_in_sight or shown == screen.headlines.selected


async def press(pilot: Pilot[str], *keys: str) -> None:
    """Press keys one by one, each once the screen is at rest."""
    for key in keys:
        await pilot.press(key)
        await until(pilot, lambda: at_rest(pilot))


async def open_titled(pilot: Pilot[str], title: str) -> None:
    """Select the headline that has this in its title."""
    screen = desk_of(pilot)
    found = screen.headlines.find(lambda headline: title in headline.title, 1)
    assert found is not None, title
    screen.headlines.select(found)
    await until(pilot, lambda: screen.headlines.selected == found and at_rest(pilot))


async def narrow_to(
    pilot: Pilot[str], wanted: Sequence[str] = (), unwanted: Sequence[str] = ()
) -> None:
    """Combine tags by the keys of the tag filter, which has the focus afterwards."""
    screen = desk_of(pilot)
    await press(pilot, "t")
    for tag, key in (*((one, "space") for one in wanted), *((one, "-") for one in unwanted)):
        before = screen.session
        await pilot.press("/", *tag)
        found = next(
            at for at, line in enumerate(screen.tag_filter.list.lines) if line.label == tag
        )
        await pilot.press(*["down"] * (found - 1), key)
        await until(pilot, lambda before=before: screen.session != before and at_rest(pilot))
        await pilot.press("escape")


def hold_cursors(pilot: Pilot[str]) -> None:
    """Let no cursor blink."""
    for line in pilot.app.screen.query(Input):
        line.cursor_blink = False


def staged(reader: Reader, theme: str = "dark") -> NewsreaderApp:
    """The program, in a theme."""
    app = NewsreaderApp(reader)
    app.theme = theme
    return app
