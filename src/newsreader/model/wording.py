"""Numbers in words, the same wherever they are told: how many, how large, how long, how often."""

from datetime import datetime, timedelta, tzinfo
from typing import Final

_HOUR: Final = timedelta(hours=1)
_DAY: Final = timedelta(days=1)


def many(number: int, noun: str) -> str:
    """Say how many: `1 feed`, `2 feeds`, `1,204 feeds`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def size_words(size: int) -> str:
    """Say a number of bytes, 0 or more, in decimal units: `999 B`, `1.5 kB`, `14 MB`."""
    units = ("B", "kB", "MB", "GB", "TB")
    often, at = float(size), 0
    while often >= 999.5 and at < len(units) - 1:
        often, at = often / 1000, at + 1
    digits = f"{often:.1f}".removesuffix(".0") if often < 10 else f"{often:,.0f}"
    return f"{digits} {units[at]}"


def time_words(seconds: float) -> str:
    """Say a span of time roughly: `20 seconds`, `10 minutes`, `2.5 hours`, `2 days`.

    All sentences say it so; for columns and lists there is `short_span`.
    """
    for unit, name, finer in ((86_400, "day", 3_600), (3_600, "hour", 60), (60, "minute", 1)):
        near = finer * round(seconds / finer)  # a second less than two hours is not 120 minutes
        if near >= 2 * unit or near == unit:
            count = seconds / unit
            return _plural(round(2 * count) / 2 if count < 10 else round(count), name)
    return _plural(round(seconds, 1), "second")


def span_words(span: timedelta) -> str:
    """Say a span of time as `time_words` does, but not shorter than a minute: `35 minutes`."""
    return time_words(max(60.0, 60.0 * round(span.total_seconds() / 60)))


def every_words(span: timedelta) -> str:
    """Say how often: `every day`, `every 4 hours`."""
    return f"every {span_words(span).removeprefix('1 ')}"


def clock_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Say a moment by the reader's clock, with the day where that is another one than today.

    Args:
        moment: Which, aware.
        now: The present moment, aware.
        zone: The reader's time zone.
    """
    local = moment.astimezone(zone)
    today = now.astimezone(zone).date() == local.date()
    return f"{local:%H:%M}" if today else f"{local.day} {local:%B}, {local:%H:%M}"


def short_span(span: timedelta) -> str:
    """Say a span of time in a column or a list: `25 min`, `3 h`, `2 days`; at least a minute."""
    if (minutes := round(span.total_seconds() / 60)) < 120:
        return f"{max(1, minutes)} min"
    if (hours := round(span / _HOUR)) < 48:
        return f"{hours} h"
    return f"{round(span / _DAY):,} days"


def rate_words(rate: float) -> str:
    """Say a number of articles a day roughly: `about 2 articles a week`."""
    for often, unit in ((rate, "day"), (7 * rate, "week"), (30 * rate, "month")):
        if often >= 0.75:
            return f"about {many(round(often), 'article')} a {unit}"
    return "less than an article a month"


def failed_words(failures: int) -> str:
    """Say how many visits in a row have failed, at least 1: `failed once`, `failed twice`."""
    often = {1: "once", 2: "twice"}.get(failures)
    return f"failed {often or f'{failures:,} times in a row'}"


def _plural(count: float, name: str) -> str:
    digits = f"{count:,.1f}".removesuffix(".0")
    return f"{digits} {name}" if count == 1 else f"{digits} {name}s"
