"""How often a feed writes, from what its articles' dates weigh."""

from datetime import datetime, timedelta
from math import exp, log

MEMORY = timedelta(days=7)
"""How far back a feed's rate looks: what is this old counts a third of what is new."""

_DAY = timedelta(days=1)


def weight(age: timedelta) -> float:
    """Return what an article of this age counts, 1 for a new one."""
    return exp(-(age / MEMORY))


def usual_rate(rate: float | None, newest: datetime | None, now: datetime) -> float | None:
    """Return how many articles a day a feed writes, for a person; None where that is not known.

    At the moment of an article the weighted count is above the mean, for one that writes seldom by
    much; what is taken from it here is the gap at which it would be what it is. A silence no longer
    than that gap says nothing.

    Args:
        rate: Articles a day by weight, as of the newest one.
        newest: When that was, aware; None where that is not known.
        now: The moment to tell it for, aware.
    """
    if rate is None or newest is None:
        return rate
    memory = MEMORY / _DAY
    usual = rate
    if memory * rate > 1:
        usual = -1 / (memory * log(1 - 1 / (memory * rate)))
    if not usual:
        return 0.0
    over = now - newest - timedelta(days=min(1 / usual, 10_000.0))
    return usual * weight(max(over, timedelta()))
