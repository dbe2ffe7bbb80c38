"""What may stand after the colon of a field in a query: states, times, dates, ages."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from difflib import get_close_matches

from newsreader.errors import QueryError
from newsreader.model.article import Flag
from newsreader.model.query import Condition, HasTag, InFeed, Is, Published, ReadingTime, Words
from newsreader.model.tag import fold
from newsreader.pattern import late

STATES = ("unread", *(flag.value for flag in Flag), "summary", "enclosure")
"""What may stand after `is:`."""

_TIME = late(
    r"(?P<sign><=|>=|<|>|)(?P<first>\d{1,6})m?(?:(?:[-–]|\.\.)(?P<last>\d{1,6})m?)?", re.ASCII
)
_AGE = late(r"(?P<sign><=|>=|<|>)(?P<number>\d{1,6})(?P<unit>[hdwm])", re.ASCII)
_DATE = late(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", re.ASCII)
_UNITS = {
    "h": timedelta(hours=1),
    "d": timedelta(days=1),
    "w": timedelta(weeks=1),
    "m": timedelta(days=30),
}


class Values:
    """Reads the values of fields, at one moment in one time zone."""

    def __init__(self, now: datetime, zone: tzinfo) -> None:
        """Remember what `today` and an age mean.

        Args:
            now: The time, aware.
            zone: The reader's time zone, in which days begin.
        """
        self._now = now
        self._zone = zone
        self.fields: Mapping[str, Callable[[str, int], Condition]] = {
            "tag": _tag,
            "feed": lambda value, _: InFeed(value),
            "title": lambda value, at: words(value, at, "title"),
            "author": lambda value, at: words(value, at, "author"),
            "is": _state,
            "time": _time,
            "date": self._on,
            "since": lambda value, at: Published(since=self._days(value, at)[0]),
            "before": lambda value, at: Published(until=self._days(value, at)[0]),
            "age": self._age,
        }

    def _on(self, value: str, at: int) -> Condition:
        since, until = self._days(value, at)
        return Published(since, until)

    def _age(self, value: str, at: int) -> Condition:
        match = _AGE.fullmatch(value)
        if match is None:
            raise QueryError(
                f"expected an age such as <2d or >3w (h, d, w or m) after 'age:', not '{value}'",
                at,
            )
        try:
            moment = self._now.astimezone(UTC) - int(match["number"]) * _UNITS[match["unit"]]
        except OverflowError:
            raise QueryError(f"an age of {value} reaches back before all calendars", at) from None
        if match["sign"].startswith("<"):
            return Published(since=moment)
        return Published(until=moment)

    def _days(self, value: str, at: int) -> tuple[datetime, datetime | None]:
        """Return when the day (or month) begins and when the next one does, if there is one."""
        today = self._now.astimezone(self._zone).date()
        try:
            first, following = _calendar(value.casefold(), today)
            return self._start(first), None if following is None else self._start(following)
        except (ValueError, OverflowError):
            raise QueryError(
                "expected today, yesterday, a date such as 2026-01-31 or a month such as "
                f"2026-01, not '{value}'",
                at,
            ) from None

    def _start(self, day: date) -> datetime:
        local = datetime(day.year, day.month, day.day, tzinfo=self._zone)
        try:
            return local.astimezone(UTC)
        except (OverflowError, ValueError):
            # The first and the last day that there is, where the zone's begins beyond what can be
            # told, or the system cannot tell of so far a day.
            return local.replace(tzinfo=UTC)


def words(text: str, at: int, field: str = "") -> Words:
    """Return the search for a word or phrase; a `*` at its end lets the last word go on.

    Raises:
        QueryError: No letter and no digit is in it.
    """
    prefix = text.endswith("*")
    bare = text.rstrip("*")
    if not any(character.isalnum() for character in bare):
        raise QueryError(f"expected a word with letters or digits, not '{text}'", at)
    return Words(bare.strip(), field, prefix)


def nearest(word: str, known: tuple[str, ...]) -> str:
    """Return `"; did you mean 'tag'?"`, or what is known when nothing is near."""
    near = get_close_matches(word.casefold(), known, n=1, cutoff=0.5)
    return f"; did you mean '{near[0]}'?" if near else f"; known are {', '.join(known)}"


def _calendar(value: str, today: date) -> tuple[date, date | None]:
    if value in {"today", "yesterday"}:
        first = today - timedelta(days=value == "yesterday")
        return first, first + timedelta(days=1)
    match = _DATE.fullmatch(value)
    if match is None:
        raise ValueError(value)
    year, month = int(match[1]), int(match[2])
    if match[3] is None:
        first, days = date(year, month, 1), monthrange(year, month)[1]
    else:
        first, days = date(year, month, int(match[3])), 1
    # The last day that a calendar has is followed by none.
    return first, first + timedelta(days) if date.max - first >= timedelta(days) else None


def _tag(value: str, at: int) -> Condition:
    tag = fold(value)
    if not tag:
        raise QueryError(f"expected a tag after 'tag:', not '{value}'", at)
    return HasTag(tag)


def _state(value: str, at: int) -> Condition:
    state = value.casefold()
    if state not in STATES:
        raise QueryError(f"unknown state '{value}' after 'is:'{nearest(state, STATES)}", at)
    return Is(state)


def _time(value: str, at: int) -> Condition:
    match = _TIME.fullmatch(value)
    if match is None or (match["sign"] and match["last"]):
        raise QueryError(
            f"expected minutes such as <5m, >10m or 3-8m after 'time:', not '{value}'", at
        )
    first = int(match["first"])
    match match["sign"]:
        case "<":
            return ReadingTime(at_most=first - 1)
        case "<=":
            return ReadingTime(at_most=first)
        case ">":
            return ReadingTime(at_least=first + 1)
        case ">=":
            return ReadingTime(at_least=first)
    last = first if match["last"] is None else int(match["last"])
    return ReadingTime(min(first, last), max(first, last))
