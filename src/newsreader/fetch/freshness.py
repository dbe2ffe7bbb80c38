"""What headers say about time: `Retry-After`, `Cache-Control`, `Expires`."""

import re
from datetime import UTC, datetime

from newsreader.pattern import late

_MAX_AGE = late(r"(?:^|[\s,])max-age\s*=\s*\"?(\d{1,12})", re.IGNORECASE)
_NO_STORE = late(r"(?:^|[\s,])no-(?:store|cache)\b", re.IGNORECASE)
_LONGEST_SECONDS = 12


def retry_after(value: str, date: str, now: datetime) -> int | None:
    """Read a `Retry-After` header.

    Args:
        value: A number of seconds or an HTTP date, or anything else.
        date: The `Date` header, or `""`: a date is meant by the server's clock, not by ours.
        now: The present moment, aware UTC, for an answer without a `Date`.

    Returns:
        Seconds to wait, at least 0; None when nothing can be made of it.
    """
    value = value.strip()
    if value.isascii() and value.isdigit():
        return int(value[:_LONGEST_SECONDS])
    moment = http_date(value)
    start = (http_date(date) if date else None) or now
    return None if moment is None else max(0, int((moment - start).total_seconds()))


def max_age(cache_control: str, expires: str, date: str, age: str, now: datetime) -> int | None:
    """Work out for how long an answer is fresh.

    Args:
        cache_control: The `Cache-Control` header, or `""`.
        expires: The `Expires` header, or `""`; it counts only without a `max-age`.
        date: The `Date` header, or `""`.
        age: The `Age` header, or `""`: seconds spent in a shared cache already.
        now: The present moment, aware UTC, for an answer without a `Date`.

    Returns:
        Seconds, at least 0, as the publisher said and however absurd; None when nothing was said.
    """
    if _NO_STORE.search(cache_control):
        return None
    if found := _MAX_AGE.search(cache_control):
        spent = int(age[:_LONGEST_SECONDS]) if age.isascii() and age.isdigit() else 0
        return max(0, int(found[1]) - spent)
    if not expires:
        return None
    end, start = http_date(expires), http_date(date) if date else now
    if end is None or start is None:
        return None
    return max(0, int((end - start).total_seconds()))


def http_date(value: str) -> datetime | None:
    """Read a date as HTTP writes it; None when it is none."""
    from email.utils import parsedate_to_datetime  # few answers need it

    try:
        moment = parsedate_to_datetime(value.strip())
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError:
        return None
