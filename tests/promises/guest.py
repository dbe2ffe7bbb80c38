"""A guest whose manners are looked at: the real refresh, a moved clock, a server with a diary."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from random import Random

from newsreader.fetch.limits import Limits
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, Outcome
from newsreader.model.feed import Feed, Subscription
from newsreader.model.progress import FeedDone, Finished, Progress
from newsreader.model.query import Query, Sort
from newsreader.refresh.job import Job
from newsreader.refresh.pipeline import refresh
from newsreader.refresh.visit import Visiting
from newsreader.store.store import Store
from tests.fetch.server import Answer, Asked, Line, Server

SHORT = Limits(connect=30.0, read=20.0, total=200.0, size=500_000)
HASTY = replace(SHORT, read=0.1)
"""For feeds that never answer, and for no others: on a busy machine an answer takes longer."""
INTERVAL = 1800


@dataclass
class Here:
    """Reads feeds in this process: its manners do not depend on where that is done."""

    store: Store
    interval: int
    chance: Random

    async def read(self, due: Due, fetched: Fetched, now: datetime) -> Outcome:
        return Visiting(self.store, self.interval, self.chance).arrived(due, fetched, now)

    def close(self) -> None:
        pass


@dataclass
class Guest:
    """A reader's program over days.

    Attributes:
        server: The first of the servers; keeps its diary.
        path: The store's file.
        now: The clock; moved by hand.
        times: The moment of each request in the diary of `server`.
    """

    server: Server
    path: Path
    now: datetime = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    chance: Random = field(default_factory=lambda: Random(7))
    times: list[datetime] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store = Store.open(self.path)

    def restart(self) -> None:
        """End the program and start it again."""
        self.store.close()
        self.store = Store.open(self.path)

    def subscribe(self, *feeds: str | Subscription) -> None:
        wanted = [Subscription(feed) if isinstance(feed, str) else feed for feed in feeds]
        self.store.subscribe(wanted, now=self.now)

    async def events(self, **more: object) -> list[Progress]:
        job = replace(Job(self.path, interval=INTERVAL, limits=SHORT), **more)  # type: ignore[arg-type]
        here = Here(self.store, job.interval, self.chance)
        now = self.now
        events = [
            event
            async for event in refresh(
                self.store, job, now=lambda: now, chance=self.chance, reading=here
            )
        ]
        self.times += [self.now] * (len(self.server.diary) - len(self.times))
        return events

    async def refresh(self, **more: object) -> Finished:
        event = (await self.events(**more))[-1]
        assert isinstance(event, Finished)
        return event

    async def later(self, hours: float = 24, **more: object) -> Finished:
        """Come back after so many hours; a day is more than any schedule makes of a good answer."""
        self.now += timedelta(hours=hours)
        return await self.refresh(**more)

    async def named(self, url: str) -> Finished:
        """What a manual refresh of one feed does."""
        return await self.refresh(force=True, only=(self.feed(url).id,))

    async def live(self, days: float, **more: object) -> None:
        """Leave the program running: it looks every minute whether something is due."""
        end = self.now + timedelta(days=days)
        while True:
            moments = [feed.next_check or self.now for feed in self.store.feeds()]
            self.now = max(self.now, min(moments, default=end)) + timedelta(minutes=1)
            if self.now >= end:
                self.now = end
                return
            await self.refresh(**more)

    async def done(self, **more: object) -> list[FeedDone]:
        return [event for event in await self.events(**more) if isinstance(event, FeedDone)]

    def feed(self, url: str) -> Feed:
        return next(feed for feed in self.store.feeds() if feed.url == url)

    def wait(self, url: str) -> float:
        """Hours until a feed is asked again."""
        due = self.feed(url).next_check
        assert due is not None
        return (due - self.now) / timedelta(hours=1)

    def titles(self) -> list[str]:
        ids = self.store.ids(Query(sort=Sort.NEWEST))
        return [one.title for one in self.store.headlines(ids)]

    def paths(self) -> list[str]:
        return [asked.path for asked in self.server.diary]

    def gaps(self) -> list[float]:
        """Hours between the requests in the diary."""
        pairs = zip(self.times, self.times[1:], strict=False)
        return [(later - sooner) / timedelta(hours=1) for sooner, later in pairs]


@contextmanager
def guest_of(server: Server, folder: Path) -> Iterator[Guest]:
    """Open a guest with an empty store."""
    guest = Guest(server, folder / "newsreader.db")
    try:
        yield guest
    finally:
        guest.store.close()


def rss(*numbers: int, head: str = "", at: datetime | None = None) -> bytes:
    """A feed with an item for each number, dated one hour apart if a moment is given."""
    items = "".join(
        f"<item><guid isPermaLink='false'>g{number}</guid><title>News {number}</title>"
        f"<link>https://herald.example/{number}</link><description>Some words.</description>"
        + (f"<pubDate>{http_date(at + timedelta(hours=number))}</pubDate>" if at else "")
        + "</item>"
        for number in numbers
    )
    return (
        "<?xml version='1.0' encoding='utf-8'?><rss version='2.0' "
        "xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><channel>"
        f"<title>Sample Herald</title><link>https://herald.example/</link>{head}{items}"
        "</channel></rss>"
    ).encode()


def http_date(moment: datetime) -> str:
    """A moment as HTTP and RSS write it."""
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def conditional(body: bytes, *, etag: str = "", modified: str = "") -> Answer:
    """Answer 304 to whoever sends these validators back, and the body to all others."""

    def answer(line: Line, asked: Asked) -> None:
        known = asked.headers.get("if-none-match", "") == etag
        known = known and asked.headers.get("if-modified-since", "") == modified
        headers = {"etag": etag} if etag else {}
        if modified:
            headers["last_modified"] = modified
        line.answer(304 if known else 200, b"" if known else body, **headers)

    return answer


def is_conditional(asked: Asked) -> bool:
    return "if-none-match" in asked.headers or "if-modified-since" in asked.headers


def lines_of(asked: Asked, name: str) -> list[bytes]:
    """The values of a header as bytes, in order."""
    found = []
    for line in asked.raw.split(b"\r\n")[1:]:
        key, _, value = line.partition(b": ")
        if key.lower() == name.lower().encode():
            found.append(value)
    return found
