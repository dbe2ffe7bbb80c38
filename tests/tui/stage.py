"""The stage on which the program is shown: the sample newspaper on a Sunday that never passes.

The snapshots of the tests and the pictures of the README are taken on it. What stands on the screen
comes through the real fetch, parse, clean, store and `Reader`; only the clock, the zone and the
address of the newspaper are made to stand still, so that the same picture is drawn anywhere.
"""

import asyncio
import os
import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import aclosing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Self, cast

from textual.command import CommandList
from textual.events import Key
from textual.keys import _character_to_key, key_to_character
from textual.pilot import Pilot
from textual.widgets import Input

from newsreader.config.write import new_file
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, Outcome
from newsreader.model.article import Flag
from newsreader.model.feed import Subscription
from newsreader.model.pictures import Shown, Wanted
from newsreader.model.progress import FeedDone, Finished, Progress, Started
from newsreader.model.query import Query, View
from newsreader.model.tag import fold
from newsreader.paths import Paths
from newsreader.pictures.render import render
from newsreader.reader.door import Reader
from newsreader.refresh.child import ChildRefresh
from newsreader.refresh.job import Job
from newsreader.refresh.pipeline import refresh
from newsreader.refresh.visit import Visiting
from newsreader.sample.outlets import photos, picture_bytes
from newsreader.sample.server import SampleServer
from newsreader.store.store import Store
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.screens.main import MainScreen
from newsreader.tui.screens.picture import PictureScreen

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
"""Which of them are to be read later."""
REFRESHED = 9
"""How many feeds a refresh asks before it rests."""
TROUBLED = (
    Subscription(HOME + "/feeds/ferry-gazette.xml", "The Ferry Gazette", ("coast",)),
    Subscription(HOME + "/articles/coast-wire", "Coast Wire, front page", ("coast",)),
)
"""Feeds that fail: one is gone, one is a web page."""
HISTORY = (
    (26, 200, 41_200, 0.213, ""),
    (20, 304, 0, 0.048, ""),
    (14, 304, 0, 0.051, ""),
    (8, None, 0, 20.0, "no answer within 20 seconds"),
    (2, 404, 512, 0.062, "the server answered 404 (not found)"),
)
"""What the first of them was answered before: hours ago, status, bytes, seconds, what was wrong."""


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
            if troubled:
                _remember(paths, reader.find_feed(TROUBLED[0].url).id)
            ending = asyncio.run(_fetch(paths))
            _hold_watches(paths)
            assert isinstance(ending, Finished)
            assert ending.failed == (len(TROUBLED) if troubled else 0), ending
            ids = reader.ids(Query(view=View.ALL))
            reader.mark([ids[at] for at in READ], Flag.READ, True)
            reader.mark([ids[at] for at in STARRED], Flag.STARRED, True)
            reader.mark([ids[at] for at in LATER], Flag.LATER, True)
    return paths


def set_up_empty(folder: Path) -> Paths:
    """Make a profile without feeds."""
    folder.mkdir(parents=True)
    paths = Paths(folder / "config.toml", folder / "data")
    paths.config.write_text(new_file(), "utf-8")
    return paths


def _remember(paths: Paths, feed: int) -> None:
    """Let a feed have been asked before."""
    with Store.open(paths.store) as store:
        for hours, status, size, seconds, error in HISTORY:
            at = PRINTED - timedelta(hours=hours)
            visited = Outcome(feed, at, at, status=status, size=size, seconds=seconds, error=error)
            store.save([visited])


def _hold_watches(paths: Paths) -> None:
    """Let every answer have taken equally long, however busy the machine is."""
    with Store.open(paths.store) as store, store._connections.write() as connection:
        at = int(PRINTED.timestamp())
        connection.execute("UPDATE answers SET milliseconds = 34 WHERE at = ?", (at,))


class Here:
    """Reads feeds one after the other: which worker is done first must not be seen in a picture.

    Args:
        visiting: Makes an outcome of an answer.
    """

    def __init__(self, visiting: Visiting) -> None:
        self._visiting = visiting

    async def read(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        """Read a feed at once."""
        return self._visiting.arrived(due, fetched, now)

    def close(self) -> None:
        """Nothing is open."""


async def _fetch(paths: Paths) -> Progress:
    """Refresh as a child process would, but by a clock that stands still, and in order."""
    store = Store.open(paths.store)
    chance = random.Random(9)
    job = Job(paths.store, interval=1800, force=True, limits=Limits(gap=0.0))
    here = Here(Visiting(store, job.interval, chance))
    flow = refresh(store, job, now=lambda: PRINTED, chance=chance, reading=here)
    try:
        async with aclosing(flow) as events:
            return [event async for event in events][-1]
    finally:
        store.close()


class StagedReader(Reader):
    """A reader whose refresh, if one is asked for, comes so far and no further."""

    events: Sequence[Progress] = ()

    def picture(
        self, wanted: Wanted, answered: Callable[[Shown | str], object]
    ) -> Callable[[], None]:
        """Answer with the newspaper's picture at once, out of its drawer instead of by wire."""
        name = wanted.url.rpartition("/")[2].removesuffix(".png")
        answered(render(picture_bytes(name), wanted) if name in photos() else "there is none")
        return lambda: None

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
        yield from self._events[:-1]
        # What is told comes in batches; a batch is full after a moment.
        self._stopped.wait(0.2)
        yield self._events[-1]
        self._stopped.wait()

    def stop(self) -> None:
        """Let it end."""
        self._stopped.set()


@contextmanager
def opened(paths: Paths, **options: object) -> Iterator[StagedReader]:
    """Open a profile at the moment and in the zone of the stage.

    Args:
        paths: The profile.
        options: Of its `ReaderSettings`, what is to be otherwise than in its config file.
    """
    with StagedReader.open(paths, now=lambda: NOW, zone=UTC) as reader:
        changed = replace(reader.settings.reader, **options)  # type: ignore[arg-type]
        reader.settings = replace(reader.settings, reader=changed)
        feeds = reader.feeds()
        done = (FeedDone(feed.id, feed.title, error=feed.error) for feed in feeds[-REFRESHED:])
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
    """Wait until something is so, and shown."""
    # To wait for all widgets costs more than most conditions, so only a true one is worth it.
    await pilot.pause(0)
    for _ in range(4000):
        if true():
            await pilot.pause(0)
            if true():
                return
        await asyncio.sleep(0.005)
    raise AssertionError("it never came true")


def at_rest(pilot: Pilot[str]) -> bool:
    """Whether the list is there with its counts, and the article that is to be seen."""
    screen = desk_of(pilot)
    if not screen.parts.listing.loaded:
        return False
    told = screen.parts.listing.counts
    counts = screen.reader.counts(screen.reader.query(screen.session))
    if (told.views, told.feeds) != (counts.views, counts.feeds):
        return False
    shown = screen.article.article_id
    if screen.article_in_sight and shown != screen.headlines.selected:
        return False
    return _is_painted(screen)


def _is_painted(screen: MainScreen) -> bool:
    """Whether all pictures are there that are to be seen."""
    view, headlines = screen.article, screen.headlines
    lacking = [
        one
        for one in (headlines.headlines_in_sight if headlines.pictured else ())
        if one.lead is not None and headlines.thumbs.find(one) is None
    ]
    painting = screen.parts.pictures.painting
    if painting is None or painting.way is None or not screen.article_in_sight:
        return not lacking
    page = view.made
    if page is None:
        return view.article_id is None and not lacking
    return not view.pictures.near(page, view.scroll_offset.y, view.size.height) and not lacking


def is_listed(pilot: Pilot[str]) -> bool:
    """Whether the list is the one that is asked for."""
    screen = desk_of(pilot)
    wanted = screen.reader.ids(screen.reader.query(screen.session))
    return at_rest(pilot) and list(screen.headlines.ids) == list(wanted)


def is_told(pilot: Pilot[str], header: str, status: str = "") -> bool:
    """Whether the line at the top, and that at the bottom, has this in it."""
    screen = desk_of(pilot)
    right = "".join(text for text, *_ in screen.header.right)
    return header in right and status in "".join(text for text, *_ in screen.status.left)


def is_large(pilot: Pilot[str]) -> bool:
    """Whether a picture is there, large."""
    screen = pilot.app.screen
    return isinstance(screen, PictureScreen) and screen.canvas.shown is not None


async def press(pilot: Pilot[str], *keys: str) -> None:
    """Press keys one by one, each once the screen is at rest."""
    for key in keys:
        # As `Pilot.press`, which waits for the processor to be idle after each key: too slow here.
        name = key if len(key) > 1 or key.isalnum() else _character_to_key(key)
        character = key if len(key) == 1 else key_to_character(key)
        pilot.app.post_message(Key(name, character))
        for _ in range(3):
            await pilot.pause(0)
        await until(pilot, lambda: at_rest(pilot))


async def open_titled(pilot: Pilot[str], title: str) -> None:
    """Select the headline that has this in its title."""
    screen = desk_of(pilot)
    here = screen.headlines.headline
    if here is not None and title in here.title:
        return
    found = screen.headlines.find(lambda headline: title in headline.title, 1)
    assert found is not None, title
    screen.headlines.move_to(found)
    await until(pilot, lambda: screen.headlines.at == found and at_rest(pilot))


async def search(pilot: Pilot[str], query: str) -> None:
    """Search, and wait for what is found."""
    await press(pilot, "/", *query, "enter")
    await until(pilot, lambda: is_listed(pilot))


async def open_article(pilot: Pilot[str], title: str) -> None:
    """Open the article with this title, which is unread, and wait until it counts as read."""
    await open_titled(pilot, title)
    unread = desk_of(pilot).parts.listing.counts.views[View.UNREAD]
    await press(pilot, "enter")
    await until(pilot, lambda: is_told(pilot, f"{unread - 1} unread"))


async def half_refreshed(pilot: Pilot[str]) -> None:
    """Ask for a refresh and wait until it has come as far as it will."""
    screen = desk_of(pilot)
    await press(pilot, "R")
    await until(pilot, lambda: screen.parts.refreshes.tally.done == REFRESHED)


async def found(pilot: Pilot[str]) -> None:
    """Wait until the command palette has found what was typed."""
    commands = pilot.app.screen.query_one(CommandList)
    await until(pilot, lambda: commands.option_count and not list(pilot.app.screen.workers))


async def narrow_to(
    pilot: Pilot[str], wanted: Sequence[str] = (), unwanted: Sequence[str] = ()
) -> None:
    """Combine tags by the keys of the tag filter, which has the focus afterwards."""
    screen = desk_of(pilot)
    lines = screen.tag_filter.list
    await press(pilot, "t")
    for tag, key in (*((one, "space") for one in wanted), *((one, "-") for one in unwanted)):
        signs = sum(line.sign in "+−" for line in lines.lines)
        await press(pilot, "/", *tag.replace(" ", ""))
        for _ in range(len(lines.lines)):
            if lines.line is not None and fold(lines.line.label) == tag:
                break
            await press(pilot, "down")
        else:
            raise AssertionError(tag)
        await press(pilot, key)
        await until(pilot, lambda: lines.line is not None and lines.line.sign in "+−")
        await until(pilot, lambda: is_listed(pilot))
        assert sum(line.sign in "+−" for line in lines.lines) == signs + 1


def hold_cursors(pilot: Pilot[str]) -> None:
    """Let no cursor blink."""
    for line in pilot.app.screen.query(Input):
        line.cursor_blink = False


def staged(reader: Reader, theme: str = "dark") -> NewsreaderApp:
    """The program, in a theme."""
    app = NewsreaderApp(reader)
    app.theme = theme
    return app
