"""The store's feeds made equal to those of the config file."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime

from newsreader.model.feed import Subscription, Visit
from newsreader.store.configured import as_text, known, wanted
from newsreader.store.feeds import shown_title
from newsreader.store.moving import adopt, hide
from newsreader.store.rows import reader_of, seconds
from newsreader.store.tagging import Tagger

_subscription = reader_of(Subscription)
_visit = reader_of(Visit)

_SHORTEST = 15 * 60
"""Seconds before which nothing is asked again, whatever its reader has changed."""


def subscribe(
    connection: sqlite3.Connection, subscriptions: Sequence[Subscription], now: datetime
) -> None:
    """Make the store's feeds equal the config's; those absent from it are hidden.

    A feed whose new address stands in the config goes on under that (see `store.moving`).

    Args:
        connection: Inside a write transaction.
        subscriptions: All of the config's feeds in its order; of equal addresses the first counts.
        now: When feeds that are new were added.
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
        if _asked_as(old) != _asked_as(subscription):
            # A new password, or a new wish, is not to wait for as long as the old one had to.
            connection.execute(
                "UPDATE feeds SET next_check = min(next_check, checked + ?) WHERE id = ?",
                (_SHORTEST, feed_id),
            )
    for url, (feed_id, _, hidden, _, _) in there.items():
        if url not in feeds and not hidden:
            hide(connection, feed_id, hidden=True)
    tagger.finish()


def _asked_as(subscription: Subscription) -> tuple[object, ...]:
    """Return what decides how and how often a feed is asked."""
    own = subscription
    return own.interval, own.headers, own.username, own.password_command, own.enabled
