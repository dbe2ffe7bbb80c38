"""Hosts that asked to be left alone, remembered from one refresh to the next."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from newsreader.model.due import LONGEST_RETRY

if TYPE_CHECKING:  # whoever lists feeds has a store of another kind
    from newsreader.store.news import NewsStore

_NAME = "refresh.waits"


def recall_waits(store: "NewsStore", now: datetime) -> dict[str, datetime]:
    """Return each host's moment before which it is not asked, aware UTC.

    One further ahead than any wait was left there by a clock that was wrong, and is forgotten.

    Args:
        store: Where they are kept.
        now: The present moment, aware UTC.
    """
    return {name: until for name, until in _kept(store).items() if until <= now + LONGEST_RETRY}


def remember_waits(
    store: "NewsStore", waits: Mapping[str, datetime], now: datetime
) -> dict[str, datetime]:
    """Keep what `Fetcher.waits` gave beside what others of this program were told.

    Args:
        store: Where they are kept.
        waits: Host to the moment before which it is not asked.
        now: The present moment, aware UTC; waits that are over are forgotten.

    Returns:
        All that hold now.
    """
    kept = recall_waits(store, now)
    found = {
        host: max(until, kept.get(host, until))
        for host, until in {**kept, **waits}.items()
        if until > now
    }
    if found != _kept(store):
        store.remember(_NAME, json.dumps(found, default=datetime.isoformat))
    return found


def _kept(store: "NewsStore") -> dict[str, datetime]:
    try:
        kept = json.loads(store.recall(_NAME) or "{}")
        return {host: datetime.fromisoformat(until).astimezone(UTC) for host, until in kept.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
