"""How often a feed writes: learnt from the dates of its articles, or from when they came."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from math import inf

from newsreader.dataclass import replace
from newsreader.model.feed import Visit
from newsreader.model.rates import MEMORY, weight

_LEAST_SPAN = timedelta(days=1)
"""Many articles of one moment (dates that are made up when the feed is asked for) are not believed
to be the work of less than this."""
_DAY = timedelta(days=1)


def learn(
    visit: Visit,
    now: datetime,
    *,
    dates: Iterable[datetime | None],
    new: Iterable[datetime | None],
) -> Visit:
    """Return the visit with what a whole feed tells about how often it writes.

    Args:
        visit: With the rate learnt so far.
        now: When the feed came, aware UTC.
        dates: Dates of all its entries, None for those without; looked at the first time.
        new: Those of the entries that the store has not had; looked at from then on.
    """
    if visit.newest is None:
        times = sorted(min(date, now) for date in dates if date is not None)
        if not times:
            return replace(visit, rate=None, newest=now)
        if len(times) == 1:
            # One article has no pace; how long it stays alone will tell.
            return replace(visit, rate=None, newest=times[0])
        return replace(visit, rate=_first(times), newest=times[-1])
    times = sorted(now if date is None else min(date, now) for date in new)
    if not times:
        return visit
    if visit.rate is None:
        return replace(visit, rate=len(times) / _covered(now - visit.newest), newest=now)
    # A clock that was wrong may have left a moment behind that is still to come.
    rate, newest = visit.rate, min(visit.newest, now)
    for time in times:
        if time > newest:
            rate *= weight(time - newest)
            newest = time
        rate += weight(newest - time) / (MEMORY / _DAY)
    return replace(visit, rate=rate, newest=newest)


def current_rate(visit: Visit, now: datetime) -> float | None:
    """Return articles a day as of now, silence counted in; None where that is not known yet."""
    if visit.rate is None or visit.newest is None:
        return None
    return visit.rate * weight(silence(visit, now))


def expected_gap(visit: Visit, now: datetime) -> timedelta | None:
    """Return the time that usually goes by between two articles; None where nothing is known.

    While only the silence since the first visit is known, that is the best guess.
    """
    if visit.newest is None:
        return None
    rate = current_rate(visit, now)
    if rate is None:
        return silence(visit, now)
    days = 1 / rate if rate else inf
    return timedelta(days=min(days, 10_000.0))


def silence(visit: Visit, now: datetime) -> timedelta:
    """Return how long a feed has written nothing."""
    return max(timedelta(), now - visit.newest) if visit.newest else timedelta()


def _first(times: list[datetime]) -> float:
    """Return the rate as of the last of the times, which are rising and at least one."""
    whole = sum(weight(times[-1] - time) for time in times)
    return whole / _covered(times[-1] - times[0])


def _covered(span: timedelta) -> float:
    """Return the days that a span weighs, what is longer ago counting less."""
    return (MEMORY / _DAY) * (1 - weight(max(span, _LEAST_SPAN)))
