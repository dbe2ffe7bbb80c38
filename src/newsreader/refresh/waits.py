"""Hosts that asked to be left alone, remembered from one refresh to the next."""

from collections.abc import Mapping
from datetime import datetime

import msgspec

from newsreader.store.store import Store

_NAME = "refresh.waits"


def recall_waits(store: Store) -> dict[str, datetime]:
    """Return each host's moment before which it is not asked, aware UTC."""
    text = store.recall(_NAME)
    if not text:
        return {}
    try:
        return msgspec.json.decode(text, type=dict[str, datetime])
    except msgspec.DecodeError:
        return {}


def remember_waits(store: Store, waits: Mapping[str, datetime]) -> None:
    """Keep what `Fetcher.waits` gave; nothing is written when nothing has changed."""
    if dict(waits) != recall_waits(store):
        store.remember(_NAME, msgspec.json.encode(waits).decode())
