"""The only place that asks what time it is and where the reader's clock stands.

Everything else is given `now` and a zone, so that tests and pictures can choose both.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TypeAlias

Now: TypeAlias = Callable[[], datetime]
"""A clock: returns the present moment as aware UTC."""


def utc_now() -> datetime:
    """Return the present moment, aware UTC."""
    return datetime.now(UTC)


def local_zone() -> tzinfo:
    """Return the reader's time zone with its summer-time rules: `TZ`, else that of the system."""
    return _Local()


class _Local(tzinfo):
    """The zone that the C library keeps.

    That has it at hand, where `zoneinfo` would have to be loaded and to find its file first.
    """

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """Return the offset from UTC at a local time; `fold` tells the two of an hour apart."""
        return None if moment is None else _as_here(moment).utcoffset()

    def dst(self, moment: datetime | None) -> None:
        """Return that it is not known how much of the offset is summer time."""

    def tzname(self, moment: datetime | None) -> str | None:
        """Return the abbreviation in force at a local time, such as `CEST`."""
        return None if moment is None else _as_here(moment).tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """Return the local time of a moment in UTC that has this zone noted."""
        local = _local(moment.replace(tzinfo=UTC))
        here = local.replace(tzinfo=self)
        return here if here.utcoffset() == local.utcoffset() else here.replace(fold=1)


def _as_here(moment: datetime) -> datetime:
    """Return a local time with the offset that the C library gives it."""
    return _local(moment.replace(tzinfo=None))


def _local(moment: datetime) -> datetime:
    """Return a moment with the C library's offset; UTC where that is a day or more, as none is."""
    try:
        return moment.astimezone()
    except ValueError:
        return moment.replace(tzinfo=UTC)
