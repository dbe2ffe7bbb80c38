"""A reader of one feed who reads everything at once; the feed comes in as many versions."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from newsreader.errors import ParseError
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Saved
from newsreader.model.article import Flag, Headline
from newsreader.model.feed import Subscription, Visit
from newsreader.model.query import Query, Sort, View
from newsreader.refresh.visit import Visiting
from newsreader.store.store import Store

URL = "https://herald.example/feed"
BETWEEN = timedelta(hours=7)
"""How long after the last version the next one comes."""


@dataclass
class Reading:
    """What a visit brings goes the way of every visit, from its bytes into the store."""

    store: Store
    url: str = URL
    limit: int | None = None
    now: datetime = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
    chance: random.Random = field(default_factory=lambda: random.Random(7))

    def __post_init__(self) -> None:
        others = [Subscription(feed.url) for feed in self.store.feeds() if feed.url != self.url]
        self.store.subscribe([*others, Subscription(self.url, limit=self.limit)], now=self.now)

    def visit(self, body: bytes, content_type: str = "application/xml") -> list[str]:
        """Take in a version; return the titles of what is unread now, the newest first."""
        self.save(body, content_type)
        return [headline.title for headline in self.headlines(View.UNREAD)]

    def read(self, body: bytes, content_type: str = "application/xml") -> list[str]:
        """Do as `visit` does, and mark all read."""
        unread = self.visit(body, content_type)
        self.mark(Flag.READ)
        return unread

    def save(self, body: bytes, content_type: str = "application/xml") -> Saved:
        """Take in a version some hours after the last."""
        self.now += BETWEEN
        due = next(
            due
            for due in self.store.due(now=self.now, interval=0, force=True)
            if due.subscription.url == self.url
        )
        visiting = Visiting(self.store, 3600, self.chance)
        fetched = Fetched(200, body, content_type, Visit(), unchanged=False, address=self.url)
        try:
            outcome = visiting.arrived(due, fetched, self.now)
        except ParseError as error:
            outcome = visiting.failed(due, error, self.now)
        return self.store.save([outcome])[0]

    def headlines(self, view: View = View.ALL) -> Sequence[Headline]:
        """The headlines of a view of this feed."""
        number = next(feed.id for feed in self.store.feeds() if feed.url == self.url)
        query = Query(view=view, feed_id=number, sort=Sort.NEWEST)
        return self.store.headlines(self.store.ids(query))

    def titles(self, view: View = View.ALL) -> list[str]:
        """The titles of a view of this feed, the newest first."""
        return [headline.title for headline in self.headlines(view)]

    def mark(self, flag: Flag, *titles: str) -> None:
        """Flag the articles with these titles, all without any."""
        ids = [one.id for one in self.headlines() if one.title in titles or not titles]
        self.store.mark(ids, flag, True, now=self.now)
