"""A profile with as many articles as wanted, stored the way a refresh would store them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from newsreader.config.write import new_file
from newsreader.model.arrival import NewArticle, Outcome
from newsreader.model.article import Flag
from newsreader.model.feed import Subscription
from newsreader.model.query import Query
from newsreader.paths import Paths
from newsreader.store.store import Store
from parts.news import Press, Story

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
FEEDS = 300
READ = 0.6
"""Part of the articles that has been read: the older ones."""
_BATCH = 1750
"""Articles stored in one transaction: fifty feeds of thirty-five."""


def subscriptions() -> tuple[Subscription, ...]:
    """Return feeds that are nowhere."""
    return tuple(
        Subscription(f"https://news.example/feed/{number}", title=f"Sample Herald {number}")
        for number in range(FEEDS)
    )


def stories(articles: int, size: int) -> Iterator[Story]:
    """Yield what a profile of this size holds, the newest first."""
    return Press().stories(articles, size=size, now=NOW)


def make_profile(folder: Path, articles: int, *, size: int = 400) -> Paths:
    """Make a config file and a store.

    Args:
        folder: Where they go.
        articles: How many there are.
        size: Characters of each one's text, roughly.
    """
    paths = Paths(folder / "config.toml", folder / "data")
    feeds = subscriptions()
    config = new_file(feeds).replace("[reader]", "[reader]\nrefresh_on_start = false", 1)
    paths.config.write_text(config, encoding="utf-8")
    with Store.open(paths.store) as store:
        store.subscribe(feeds, now=NOW)
        numbers = [feed.id for feed in store.feeds()]
        written = (as_new(story) for story in stories(articles, size))
        while batch := list(islice(written, _BATCH)):
            store.save(_outcomes(numbers, batch))
        while store.index(2000):
            pass
        ids = store.ids(Query())
        store.mark(ids[int(len(ids) * (1 - READ)) :], Flag.READ, True, now=NOW)
        store.mark(ids[::100], Flag.STARRED, True, now=NOW)
    return paths


def _outcomes(feeds: list[int], batch: list[NewArticle]) -> list[Outcome]:
    shares = [batch[start :: len(feeds)] for start in range(len(feeds))]
    return [
        Outcome(feed_id, NOW, NOW + timedelta(hours=1), articles=tuple(share))
        for feed_id, share in zip(feeds, shares, strict=True)
        if share
    ]


def as_new(story: Story) -> NewArticle:
    """Return a story as a refresh hands it to the store."""
    return NewArticle(
        key=f"https://news.example/{story.number}",
        content_hash=f"{story.number:032x}",
        title=story.title,
        guid=f"https://news.example/{story.number}",
        url=f"https://news.example/{story.number}",
        authors=(story.author,),
        published=story.published,
        tags=story.tags,
        language="en",
        html=story.html,
        base="https://news.example/",
        text=story.text,
        words=len(story.text) // 6,
        minutes=max(1, len(story.text) // 1400),
    )
