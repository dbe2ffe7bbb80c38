"""Feeds: listed, and found when they are due."""

import sqlite3
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from newsreader.dataclass import dataclass, replace
from newsreader.model.arrival import Due
from newsreader.model.due import when_due
from newsreader.model.feed import Feed, Subscription, Visit
from newsreader.model.rates import usual_rate
from newsreader.model.shown import shown_address
from newsreader.store.answers import answers
from newsreader.store.rows import maybe_moment, reader_of, seconds, whole

HIDDEN_FEED = 1
"""The bit of `articles.hidden` that says that the feed has left the config."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What of a `Visit` is shown in lists of feeds; the rest need not be read for that."""

    address: str = ""
    rate: float | None = None
    newest: datetime | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()


_subscription = reader_of(Subscription)
_visit = reader_of(Visit)
_told = reader_of(_Told)

_COLUMNS = (
    "id, url, title, site, config, unread, total, checked, succeeded, next_check, error, failures, "
    "complaint, why, visit"
)

_KEPT = 4096
"""Feeds that are kept as they were last read."""

_FIRST = datetime(1970, 1, 1, tzinfo=UTC)


def feeds(connection: sqlite3.Connection) -> list[Feed]:
    """Return the feeds of the config, in its order."""
    rows = connection.execute(
        f"SELECT {_COLUMNS} FROM feeds WHERE hidden = 0 ORDER BY position, id"  # noqa: S608
    )
    return [_feed(row) for row in rows]


def feed(connection: sqlite3.Connection, feed_id: int) -> Feed | None:
    """Return one feed of the config with its last answers; None if there is none."""
    row = connection.execute(
        f"SELECT {_COLUMNS} FROM feeds WHERE hidden = 0 AND id = ?",  # noqa: S608
        (feed_id,),
    ).fetchone()
    if row is None:
        return None
    return replace(_feed(row), answers=answers(connection, feed_id).get(feed_id, ()))


def with_answers(connection: sqlite3.Connection, feeds: Iterable[Feed]) -> list[Feed]:
    """Return the same feeds, each with its last answers."""
    found = answers(connection)
    return [replace(feed, answers=found.get(feed.id, ())) for feed in feeds]


@lru_cache(_KEPT)
def _feed(row: tuple[Any, ...]) -> Feed:
    """Return the feed of a row; those of a refresh are asked for again and again, few changed."""
    subscription, told = _subscription(row[4]), _told(row[14])
    checked = maybe_moment(row[7])
    return Feed(
        id=row[0],
        url=row[1],
        title=row[2],
        site=row[3],
        tags=subscription.tags,
        enabled=subscription.enabled,
        unread=row[5],
        total=row[6],
        checked=checked,
        succeeded=maybe_moment(row[8]),
        next_check=maybe_moment(row[9]),
        error=row[10],
        failures=row[11],
        complaint=row[12],
        why=row[13],
        rate=usual_rate(told.rate, told.newest, checked or told.newest or _FIRST),
        moved=told.address if told.address != row[1] else "",
        newest=told.newest if row[6] else None,  # else it is the moment of the first visit
        interval=subscription.interval,
        skip_hours=told.skip_hours,
        skip_days=told.skip_days,
    )


def due(
    connection: sqlite3.Connection,
    *,
    now: datetime,
    interval: int,
    force: bool,
    only: Collection[int] | None,
) -> list[Due]:
    """Return the feeds to ask now, in the config's order; see `NewsStore.due`."""
    rows = connection.execute(
        "SELECT id, config, title, visit, failures, checked, next_check FROM feeds "
        "WHERE hidden = 0 AND enabled = 1 ORDER BY position, id"
    )
    found = []
    for feed_id, config, title, visit_text, failures, checked, next_check in rows:
        if only is not None and feed_id not in only:
            continue
        subscription = _subscription(config)
        visit = _visit(visit_text)
        pause = interval if subscription.interval is None else subscription.interval
        last, planned = maybe_moment(checked), maybe_moment(next_check)
        moment = when_due(last, planned, timedelta(seconds=pause), now)
        early = moment is not None and now < moment
        if not force and (visit.gone or early):
            continue
        found.append(Due(feed_id, subscription, title, visit, failures, early, last))
    return found


def postpone(
    connection: sqlite3.Connection,
    feed_id: int,
    moment: datetime,
    why: str,
    *,
    only_later: bool = False,
) -> None:
    """Move a feed's next visit; see `Store.postpone`.

    Args:
        connection: Inside a write transaction.
        feed_id: The feed.
        moment: When it is to be asked, aware UTC.
        why: Why then, in words.
        only_later: Whether one that waits for longer already goes on waiting.
    """
    connection.execute(
        "UPDATE feeds SET next_check = ?, why = ? "
        "WHERE id = ? AND (NOT ? OR next_check IS NULL OR next_check < ?)",
        (seconds(moment), whole(why), feed_id, only_later, seconds(moment)),
    )


def shown_title(subscription: Subscription, published_title: str) -> str:
    """Return what a feed is called: by its reader, else by its publisher, else by its address."""
    if subscription.title or published_title:
        return whole(subscription.title or published_title)
    try:
        parts = urlsplit(subscription.url)
        host = parts.hostname or ""
    except ValueError:
        return whole(shown_address(subscription.url))
    path = parts.path.strip("/")
    # On the reader's own machine or network one host has many feeds.
    if path and ("." not in host or host.replace(".", "").isdecimal()):
        return whole(path if host else path.rpartition("/")[2])
    return whole(host or subscription.url)
