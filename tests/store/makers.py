"""Small builders for stores full of invented news."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from newsreader.model.arrival import NewArticle, Outcome, Saved
from newsreader.model.feed import Subscription
from newsreader.store.store import Store

NOW = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
HERALD = "https://herald.example/feed"
COAST = "https://coast.example/feed"


def article(key: str, **changes: Any) -> NewArticle:
    """An article of NOW whose hash follows from its content."""
    changes.setdefault("title", f"Headline {key}")
    changes.setdefault("published", NOW)
    changes.setdefault("content_hash", str(hash(tuple(sorted(map(repr, changes.items()))))))
    return NewArticle(key=key, **changes)


def subscribe(store: Store, *subscriptions: Subscription | str) -> dict[str, int]:
    """Subscribe to these feeds alone; address to number."""
    store.subscribe(
        [Subscription(item) if isinstance(item, str) else item for item in subscriptions], now=NOW
    )
    return {feed.url: feed.id for feed in store.feeds()}


def outcome(feed_id: int, *articles: NewArticle, **changes: Any) -> Outcome:
    """A visit at NOW, the feed due again in an hour."""
    changes.setdefault("checked", NOW)
    changes.setdefault("next_check", changes["checked"] + timedelta(hours=1))
    return Outcome(feed_id=feed_id, articles=articles, **changes)


def bring(store: Store, feed_id: int, *articles: NewArticle, **changes: Any) -> Saved:
    """Save one visit."""
    return store.save([outcome(feed_id, *articles, **changes)])[0]


def index(store: Store, limit: int = 1000) -> int:
    """Let a search find all that was brought; how many articles it could not find before."""
    done = 0
    while some := store.index(limit):
        done += some
    return done


def keys(store: Store, ids: Sequence[int]) -> list[str]:
    """The last words of the headlines of these articles."""
    return [line.title.split()[-1] for line in store.headlines(ids)]


def grow_old(store: Store) -> None:
    """Let the store have lived for ages with the articles that it has, their dates as they are."""
    with store._connections.write() as connection:
        connection.execute("DELETE FROM lived")
        connection.execute("INSERT INTO lived SELECT 0, max(id) FROM articles")
        connection.execute("UPDATE lifetime SET lived = 1000000000000")
