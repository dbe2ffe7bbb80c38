"""When a feed may be asked: one rule for whoever asks and for whoever says when that will be."""

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Protocol

from newsreader.model.wording import every_words

if TYPE_CHECKING:  # to say when a feed is asked takes no chance
    import random

SHORTEST: Final = timedelta(minutes=15)
"""Nothing is asked again sooner than this unless its reader asks for it by hand."""
LONGEST_RETRY: Final = timedelta(days=7)
"""How long a `Retry-After` can hold a feed back at most, which is believed longer than what a
publisher says to all the world, since it is meant for us."""
LONGEST_SPREAD: Final = timedelta(minutes=10)
"""What chance adds to a wait at most."""
NOT_BEFORE: Final = "its publisher asks not to be asked before"
"""Why a feed waits until the moment it is asked at, as are these."""
SKIPPED: Final = "its publisher wants no visits in the hours before"
LEFT_ALONE: Final = "its server asked to be left alone until then"

_WRONG_CLOCK = timedelta(hours=1)
"""By how much the clock may be turned back before what it said is no longer believed."""
_LOST_AFTER = 3
"""Failures in a row after which a feed that had moved is looked for at its first address again."""
_HOURS_A_DAY = 24
_DAYS_A_WEEK = 7


class Skipping(Protocol):
    """Knows the hours (0 to 23) and weekdays (Monday 0) in which a publisher wants no visit."""

    @property
    def skip_hours(self) -> frozenset[int]:
        """The hours, of UTC."""

    @property
    def skip_days(self) -> frozenset[int]:
        """The days, of UTC."""


def when_due(
    checked: datetime | None, planned: datetime | None, pause: timedelta, now: datetime
) -> datetime | None:
    """Return when a feed is due by its reader and by what its last visit came to.

    Args:
        checked: When it was last asked, aware UTC, or None.
        planned: When it was to be asked then, aware UTC, or None for at once.
        pause: Between its visits at least, as the config says now.
        now: The present moment, aware UTC.

    Returns:
        Aware UTC, and in the past where it is due; None where nothing says when.
    """
    if checked is None:
        return planned
    # What was asked in the future was asked by a clock that was wrong; had it gone wrong by
    # little, waiting a little longer does no harm.
    if checked > now + _WRONG_CLOCK:
        return None
    least = checked + pause
    return least if planned is None else max(least, planned)


def past_skipped(
    moment: datetime, feed: Skipping, chance: "random.Random | None" = None
) -> datetime:
    """Move a moment out of the hours and days (UTC) in which the publisher wants no visit.

    Whoever skips every hour or every day has made a mistake and is not heeded.

    Args:
        moment: Aware.
        feed: Knows them.
        chance: Spreads those that were moved, since all the world comes when the hour is over.
    """
    hours = feed.skip_hours & frozenset(range(_HOURS_A_DAY))
    days = feed.skip_days & frozenset(range(_DAYS_A_WEEK))
    hours = hours if len(hours) < _HOURS_A_DAY else frozenset()
    days = days if len(days) < _DAYS_A_WEEK else frozenset()
    moved = moment.astimezone(UTC)
    for step in range(_HOURS_A_DAY * (_DAYS_A_WEEK + 1)):
        if moved.hour not in hours and moved.weekday() not in days:
            late = LONGEST_SPREAD * chance.random() if chance and step else timedelta()
            return moved + late
        moved = moved.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return moment


def looks_back(moved: str, failures: int) -> bool:
    """Whether a feed that had moved is looked for at its first address again.

    After some failures that is done every second time, so that a new address which is only out of
    order for a while is found again too.

    Args:
        moved: Where it had moved to, or `""`.
        failures: How many visits in a row have failed.
    """
    return bool(moved) and failures >= _LOST_AFTER and failures % 2 == 1


def as_config_says(pause: timedelta) -> str:
    """Say that a feed is asked as often as its reader wants."""
    return f"asked {every_words(pause)}, as your config says"
