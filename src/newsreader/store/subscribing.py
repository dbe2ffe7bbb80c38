"""The store's feeds made equal to those of the config file."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta

from newsreader.model.feed import Subscription, Visit
from newsreader.store.configured import as_text, known, wanted
from newsreader.store.feeds import postpone, shown_title
from newsreader.store.moving import adopt, hide
from newsreader.store.replanning import is_asked_otherwise, replanned
from newsreader.store.rows import moment, reader_of, seconds
from newsreader.store.tagging import Tagger

_subscription = reader_of(Subscription)
_visit = reader_of(Visit)


def subscribe(
    connection: sqlite3.Connection,
    subscriptions: Sequence[Subscription],
    now: datetime,
    interval: int,
) -> None:
    """Make the store's feeds equal the config's; those absent from it are hidden.

    A feed whose new address stands in the config goes on under that (see `store.moving`).

    Args:
        connection: Inside a write transaction.
        subscriptions: All of the config's feeds in its order; of equal addresses the first counts.
        now: When feeds that are new were added.
        interval: Seconds between visits to a feed that has no interval of its own.
    """
    feeds = wanted(subscriptions)
    adopt(connection, feeds)
    there = known(connection)
    tagger = Tagger(connection)
    for position, (url, subscription) in enumerate(feeds.items()):
        row = there.get(url)
        config = as_text(subscription)
        if row is None:
            connection.execute(
                "INSERT INTO feeds (url, added, position, enabled, title, config) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (
                    url,
                    seconds(now),
                    position,
                    subscription.enabled,
                    shown_title(subscription, ""),
                    config,
                ),
            )
            continue
        feed_id, _, hidden, old_config, published_title = row
        connection.execute(
            "UPDATE feeds SET position = ?, hidden = 0, enabled = ?, title = ?, config = ? "
            "WHERE id = ?",
            (
                position,
                subscription.enabled,
                shown_title(subscription, published_title),
                config,
                feed_id,
            ),
        )
        if hidden:
            hide(connection, feed_id, hidden=False)
        old = _subscription(old_config)
        if old.tags != subscription.tags:
            tagger.retag_feed(feed_id, old.tags, subscription.tags)
        if is_asked_otherwise(old, subscription):
            _plan_anew(connection, feed_id, subscription, interval)
    for url, (feed_id, _, hidden, _, _) in there.items():
        if url not in feeds and not hidden:
            hide(connection, feed_id, hidden=True)
    tagger.finish()


def _plan_anew(
    connection: sqlite3.Connection, feed_id: int, subscription: Subscription, interval: int
) -> None:
    visit, checked, planned = connection.execute(
        "SELECT visit, checked, next_check FROM feeds WHERE id = ?", (feed_id,)
    ).fetchone()
    if checked is None or planned is None:
        return
    pause = timedelta(seconds=interval if subscription.interval is None else subscription.interval)
    plan = replanned(subscription, _visit(visit), moment(checked), moment(planned), pause)
    if plan is not None:
        postpone(connection, feed_id, *plan)
