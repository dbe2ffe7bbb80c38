"""When a feed is asked again: between what its reader wants and what its publisher allows."""

import random
from datetime import UTC, datetime, timedelta

from newsreader.model.feed import Visit

SHORTEST = timedelta(minutes=15)
"""Nothing is asked again sooner than this unless its reader asks for it by hand."""
LONGEST = timedelta(days=1)
"""What a publisher or a row of failures can hold a feed back at most: a `max-age` of sixteen years
occurs, and no number may switch a feed off for good."""
LONGEST_RETRY = timedelta(days=7)
"""The same for a `Retry-After`, which is believed longer, since it is meant for us."""
LONGEST_UNREACHED = timedelta(hours=1)
"""What a row of visits without any answer can add: it may be the reader's own line that is down."""
GONE = timedelta(days=36_500)
"""A feed that has ended is not asked again."""
WHOLE_AFTER = timedelta(days=8)
"""After so long the whole feed is asked for, since some servers say "unchanged" for ever."""

_HOURS_A_DAY = 24
_DAYS_A_WEEK = 7


def next_check(
    now: datetime,
    interval: int,
    visit: Visit,
    max_age: int | None,
) -> datetime:
    """Return when a feed that answered well is asked again.

    Args:
        now: When it answered, aware UTC.
        interval: Seconds that its reader wants between visits.
        visit: With the publisher's `ttl`, `skip_hours` and `skip_days`.
        max_age: Seconds for which the answer's headers call it fresh, or None.
    """
    wait = max(timedelta(seconds=interval), SHORTEST)
    moment = now + wait
    fresh = fresh_until(now, visit, max_age)
    return moment if fresh is None else max(moment, _past_skipped(moment, visit), fresh)


def fresh_until(now: datetime, visit: Visit, max_age: int | None) -> datetime | None:
    """Return until when the publisher asks not to be asked, within sane bounds; None if not at all.

    Args:
        now: When the feed answered, aware UTC.
        visit: With the publisher's `ttl`, `skip_hours` and `skip_days`.
        max_age: Seconds for which the answer's headers call it fresh, or None.
    """
    asked = max(visit.ttl or 0, max_age or 0)
    if asked <= 0 and not visit.skip_hours and not visit.skip_days:
        return None
    moment = now + min(timedelta(seconds=min(asked, 10**9)), LONGEST)
    return _past_skipped(moment, visit)


def next_try(
    now: datetime,
    interval: int,
    failures: int,
    *,
    reached: bool,
    retry_after: int | None,
    chance: random.Random,
) -> datetime:
    """Return when a feed that failed is asked again: later each time, and not all at once.

    Args:
        now: When it failed, aware UTC.
        interval: Seconds that its reader wants between visits.
        failures: How many visits in a row have failed, with this one; at least 1.
        reached: Whether a server answered at all.
        retry_after: Seconds for which it asked to be left alone, or None.
        chance: Where the jitter comes from.
    """
    if retry_after is not None:
        wait = min(timedelta(seconds=min(retry_after, 10**9)), LONGEST_RETRY)
        return now + max(wait, SHORTEST) + SHORTEST * chance.random() / 3
    usual = max(timedelta(seconds=interval), SHORTEST)
    growing = SHORTEST * (1 << min(failures - 1, 10))
    most = LONGEST if reached else LONGEST_UNREACHED
    return now + max(usual, min(growing, most)) * chance.uniform(1.0, 1.25)


def asks_whole(visit: Visit, now: datetime) -> bool:
    """Whether the next visit should not be conditional, to find out a server stuck in a 304."""
    return visit.loaded is not None and now - visit.loaded >= WHOLE_AFTER


def _past_skipped(moment: datetime, visit: Visit) -> datetime:
    """Move a moment out of the hours and days (UTC) in which the publisher wants no visit.

    Whoever skips every hour or every day has made a mistake and is not heeded.
    """
    hours = visit.skip_hours & frozenset(range(_HOURS_A_DAY))
    days = visit.skip_days & frozenset(range(_DAYS_A_WEEK))
    hours = hours if len(hours) < _HOURS_A_DAY else frozenset()
    days = days if len(days) < _DAYS_A_WEEK else frozenset()
    moved = moment.astimezone(UTC)
    for _ in range(_HOURS_A_DAY * (_DAYS_A_WEEK + 1)):
        if moved.hour not in hours and moved.weekday() not in days:
            return moved
        moved = moved.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
    return moment
