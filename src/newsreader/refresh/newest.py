"""How many entries of a document are taken, and which."""

from collections.abc import Sequence

from newsreader.model.feed import Entry

MOST_ENTRIES = 10_000
"""Entries taken from one visit, whatever the feed's reader says."""


def newest(entries: Sequence[Entry], limit: int | None) -> Sequence[Entry]:
    """Return the newest entries within the limit, in the feed's order.

    Where an entry has no date the feed's own order decides, which is newest first by custom.

    Args:
        entries: In the feed's order.
        limit: How many at most, or None.
    """
    most = MOST_ENTRIES if limit is None else min(limit, MOST_ENTRIES)
    if len(entries) <= most:
        return entries
    dates = [(entry.published or entry.updated, -place) for place, entry in enumerate(entries)]
    if any(date is None for date, _ in dates):
        return entries[:most]
    places = sorted(range(len(entries)), key=lambda place: dates[place], reverse=True)[:most]
    return [entries[place] for place in sorted(places)]
