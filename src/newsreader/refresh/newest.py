"""How many entries of a document are taken, and which."""

from collections.abc import Sequence
from sys import getsizeof

from newsreader.model.feed import Entry

MOST_ENTRIES = 10_000
"""Entries taken from one visit, whatever the feed's reader says."""
_EACH = 200
"""Bytes for an entry, a tag or a file, besides long texts."""


def newest(entries: Sequence[Entry], limit: int | None, room: int | None = None) -> Sequence[Entry]:
    """Return the newest entries within the limit, in the feed's order.

    Where an entry has no date the feed's own order decides, which is newest first by custom.

    Args:
        entries: In the feed's order.
        limit: How many at most, or None.
        room: Bytes of memory that all of them may take, one in any case; None for any.
    """
    most = MOST_ENTRIES if limit is None else min(limit, MOST_ENTRIES)
    if room is None and len(entries) <= most:
        return entries
    places = _by_age(entries)[:most]
    if room is not None:
        places = places[: _that_fit([entries[place] for place in places], room)]
    return [entries[place] for place in sorted(places)]


def _by_age(entries: Sequence[Entry]) -> Sequence[int]:
    """Return where they stand, the newest first."""
    dates = [(entry.published or entry.updated, -place) for place, entry in enumerate(entries)]
    if any(date is None for date, _ in dates):
        return range(len(entries))
    return sorted(range(len(entries)), key=lambda place: dates[place], reverse=True)


def _that_fit(entries: Sequence[Entry], room: int) -> int:
    """Return how many of the first entries have room, one at least."""
    for count, entry in enumerate(entries):
        texts = (entry.guid, entry.url, entry.title, entry.summary, entry.content)
        many = _EACH * len(entry.tags) + _EACH * len(entry.enclosures)
        room -= _EACH + many + sum(map(getsizeof, texts))
        if room < 0:
            return max(count, 1)
    return len(entries)
