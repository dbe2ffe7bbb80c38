"""When a feed is asked whose reader has changed how, or how often, it is to be asked."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from newsreader.model.due import LEFT_ALONE, NOT_BEFORE, SHORTEST, as_config_says
from newsreader.model.feed import Subscription, Visit

_CHANGED = "asked anew, since its settings in your config have changed"


def is_asked_otherwise(old: Subscription, new: Subscription) -> bool:
    """Whether it is to be asked in another way, or at another pace; not whether at all."""
    return _asked_as(old) != _asked_as(new)


def replanned(
    new: Subscription, visit: Visit, checked: datetime, planned: datetime, pause: timedelta
) -> tuple[datetime, str] | None:
    """Return when it is asked now and why; None where that stays as it is.

    A new password, or a new wish, is not to wait for as long as the old one had to. What the
    publisher and the server have asked for holds all the same.

    Args:
        new: The feed as its reader wants it now.
        visit: What was learnt from it.
        checked: When it was last asked, aware UTC.
        planned: When it was to be asked, aware UTC.
        pause: Between visits at least, as its config says.
    """
    if visit.gone:
        return None
    least = checked + max(pause, SHORTEST)
    held, why = max([(least, _CHANGED), *_held(visit)])
    moment = max(least, min(planned, held))
    if moment == planned:
        return None
    if moment == least:
        own = new.interval is not None
        why = as_config_says(least - checked) if own else _CHANGED
    return moment, why


def _held(visit: Visit) -> Iterator[tuple[datetime, str]]:
    if visit.fresh_until is not None:
        yield visit.fresh_until, NOT_BEFORE
    if visit.retry_at is not None:
        yield visit.retry_at, LEFT_ALONE


def _asked_as(subscription: Subscription) -> tuple[object, ...]:
    own = subscription
    return own.interval, own.headers, own.username, own.password_command
