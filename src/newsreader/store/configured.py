"""The feeds of the config file as the store has them, and whether the two are in step.

Each start asks that first, and nearly always they are: what it takes to bring them into step is
not even loaded then.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import TypeAlias

from newsreader.model.feed import Subscription
from newsreader.store.rows import whole

Known: TypeAlias = dict[str, tuple[int, int, bool, str, str]]
"""By address: number, position, whether it is hidden, subscription as text, published title."""

_encode = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), default=attrgetter("value")
).encode


def is_in_step(connection: sqlite3.Connection, subscriptions: Sequence[Subscription]) -> bool:
    """Tell whether `subscribing.subscribe` would change nothing, so that a start need not write."""
    shown = {
        url: (position, config)
        for url, (_, position, hidden, config, _) in known(connection).items()
        if not hidden
    }
    return shown == {
        url: (position, as_text(subscription))
        for position, (url, subscription) in enumerate(wanted(subscriptions).items())
    }


def known(connection: sqlite3.Connection) -> Known:
    """Return all feeds of the store, hidden ones too."""
    rows = connection.execute(
        "SELECT url, id, position, hidden, config, published_title FROM feeds"
    )
    return {row[0]: row[1:] for row in rows}


def wanted(subscriptions: Iterable[Subscription]) -> dict[str, Subscription]:
    """Return the feeds by their addresses; of equal ones the first counts."""
    found: dict[str, Subscription] = {}
    for subscription in subscriptions:
        found.setdefault(whole(subscription.url), subscription)
    return found


def as_text(subscription: Subscription) -> str:
    """Return a subscription as JSON, the same that `rows.dumps` gives.

    That would load a library for what the standard one does as well for so few plain values.
    """
    fields = {name: getattr(subscription, name) for name in Subscription.__match_args__}
    return whole(_encode(fields))
