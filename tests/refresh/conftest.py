import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from newsreader.fetch.limits import Limits
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, Outcome
from newsreader.model.article import Article
from newsreader.model.feed import Feed, Subscription
from newsreader.model.progress import FeedDone, Finished, Progress
from newsreader.model.query import Query, Sort
from newsreader.refresh.crew import Reading
from newsreader.refresh.job import Job
from newsreader.refresh.pipeline import refresh
from newsreader.refresh.visit import Visiting
from newsreader.store.store import Store
from tests.fetch.server import Server

TINY = Limits(connect=30.0, read=20.0, total=200.0, size=2_000_000)
HASTY = replace(TINY, read=0.1)
"""For feeds that never answer, and for no others: on a busy machine an answer takes longer."""


@dataclass
class Here:
    """Reads feeds in this process, where tests can reach into it."""

    desk: "Desk"

    async def read(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        return Visiting(self.desk.store, 3600, self.desk.chance).arrived(due, fetched, now)

    def close(self) -> None:
        pass


@dataclass
class Desk:
    """A store, a server and a clock: what a refresh needs."""

    server: Server
    store: Store
    path: Path
    now: datetime = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    chance: Random = field(default_factory=lambda: Random(7))

    def subscribe(self, *feeds: str | Subscription) -> None:
        wanted = [Subscription(feed) if isinstance(feed, str) else feed for feed in feeds]
        self.store.subscribe(wanted, now=self.now)

    def job(self, **more: object) -> Job:
        return replace(Job(self.path, limits=TINY), **more)  # type: ignore[arg-type]

    async def events(self, **more: object) -> list[Progress]:
        return await self.events_with(Here(self), **more)

    async def events_with(self, reading: Reading | None, **more: object) -> list[Progress]:
        job = self.job(**more)
        return [
            event
            async for event in refresh(
                self.store, job, now=lambda: self.now, chance=self.chance, reading=reading
            )
        ]

    async def refresh(self, **more: object) -> Finished:
        event = (await self.events(**more))[-1]
        assert isinstance(event, Finished)
        return event

    async def later(self, hours: float, **more: object) -> Finished:
        self.now += timedelta(hours=hours)
        return await self.refresh(**more)

    async def done(self, **more: object) -> list[FeedDone]:
        return [event for event in await self.events(**more) if isinstance(event, FeedDone)]

    def feed(self, url: str) -> Feed:
        return next(feed for feed in self.store.feeds() if feed.url == url)

    def articles(self) -> list[Article]:
        ids = self.store.ids(Query(sort=Sort.NEWEST))
        return [article for one in ids if (article := self.store.article(one))]

    def titles(self) -> list[str]:
        return [article.headline.title for article in self.articles()]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running


@pytest.fixture
def desk(server: Server, tmp_path: Path, empty_store: Path) -> Iterator[Desk]:
    path = Path(shutil.copy(empty_store, tmp_path))
    with Store.open(path) as store:
        yield Desk(server, store, path)


def rss(*items: str, title: str = "Sample Herald", head: str = "") -> bytes:
    """A feed; each item is what stands in it."""
    inside = "".join(f"<item>{item}</item>" for item in items)
    return (
        f"<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>{title}</title>"
        f"<link>https://herald.example/</link>{head}{inside}</channel></rss>"
    ).encode()


def item(number: int, title: str = "", text: str = "Some words.") -> str:
    """An item with a guid, a link and a date of its own."""
    return (
        f"<guid isPermaLink='false'>g{number}</guid><link>https://herald.example/{number}</link>"
        f"<title>{title or f'News {number}'}</title><description>{text}</description>"
        f"<pubDate>Mon, 02 Mar 2026 10:{number % 60:02}:00 GMT</pubDate>"
    )
