"""Which items are kept of a feed that has more than anybody reads: the newest by their dates."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from newsreader.parse.dates import read_date
from newsreader.parse.raw import MAX_ENTRIES, Fields

CROWD = 2 * MAX_ENTRIES
"""Items that are held while a feed is read; of more than that the newest are picked out."""
LEFT_OUT = f"the feed has more than {MAX_ENTRIES:,} items; the others were left out"
"""What is said of a feed that had more."""
_NEVER = datetime.min.replace(tzinfo=UTC)
_Item = TypeVar("_Item")


def newest(items: Sequence[_Item], moment: Callable[[_Item], datetime | None]) -> list[_Item]:
    """Return the `MAX_ENTRIES` newest items, in the order in which they came.

    Of those with one date the first ones count as newer, and those without a date as the oldest, so
    that it makes no difference whether items are picked out once or several times.

    Args:
        items: All of them.
        moment: Gives the date of one, aware, or None.
    """
    if len(items) <= MAX_ENTRIES:
        return list(items)
    moments = [moment(item) or _NEVER for item in items]
    # Python sorts stably also where it is told to reverse.
    places = sorted(range(len(items)), key=moments.__getitem__, reverse=True)[:MAX_ENTRIES]
    return [items[place] for place in sorted(places)]


def newest_fields(entries: Sequence[Fields], now: datetime | None) -> list[Fields]:
    """Return the `MAX_ENTRIES` newest items of an XML feed; see `newest`.

    Args:
        entries: The fields of each.
        now: When the feed came, aware UTC, for dates that are told from then.
    """
    return newest(entries, lambda entry: dates(entry, now)[0])


def dates(entry: Fields, now: datetime | None) -> tuple[datetime | None, datetime | None]:
    """Return when an item was published, and when it was changed after that.

    Args:
        entry: Its fields.
        now: As for `newest_fields`.
    """
    published = updated = None
    for key in ("published", "created", "nr_date"):
        if published is None and key in entry:
            published = read_date(_text(entry, key), now)
    if "updated" in entry:
        updated = read_date(_text(entry, "updated"), now)
    if published is None:
        return updated, None
    return published, updated if updated is not None and updated > published else None


def _text(fields: Fields, key: str) -> str:
    # Not `fields.get`: feedparser's dictionaries give the value of another key for some.
    value = dict.get(fields, key)
    return value if isinstance(value, str) else ""
