"""Dates as feeds write them: RFC 822, RFC 3339, ISO 8601, and the broken forms of the wild.

No clock and no time zone of this machine is looked at: a date without a zone is UTC, one that is
told from now needs to be told when that is, and one that makes no sense is None.
"""

import re
import unicodedata
from calendar import monthrange
from datetime import UTC, date, datetime, timedelta

from newsreader.model.dates import HALF_DAYS, MONTHS, ZONES
from newsreader.parse.month_names import fold, month_of
from newsreader.parse.relative import read_relative
from newsreader.pattern import late

_COMMON = late(
    r"\s*(?:[A-Za-z]{3}, )?([0-9]{1,2}) ([A-Z][a-z]{2}) ([0-9]{4}) "
    r"([0-9]{2}):([0-9]{2}):([0-9]{2}) (?:GMT|UTC|Z|([+-][0-9]{2})([0-9]{2}))\s*"
)
"""How most feeds write it; read at once, to what the rules below would read it."""
_SHORT = {name: number for number, name in enumerate(MONTHS, 1)}
_CLOCK = r"(\d{1,2})(?::?(\d{2}|(?<=:)\d)(?::?(\d{2}|(?<=:)\d)(?:[.,]\d{1,12})?)?)?"
_ISO = late(
    r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:(?:t|\s*,\s*|\s+)" + _CLOCK + r"\s*(.{0,20}))?"
)
_COMPACT = late(r"(\d{4})(\d{2})(\d{2})(?:t?\s?(\d{2}):?(\d{2})(?::?(\d{2}))?(.{0,20}))?")
_EPOCH = late(r"\d{10}(?:\.\d{1,9})?|\d{13}")
_HALF_DAYS = "|".join(HALF_DAYS)
_ORDINAL = late(r"(\d{4})-(\d{3})(?:t" + _CLOCK + r"(.{0,20}))?")
_WEEK = late(r"(\d{4})-?w(\d{2})(?:-?(\d))?(?:t" + _CLOCK + r"(.{0,20}))?")
_EAST_ASIAN = late(
    r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?"
    rf"(?:\D{{0,12}}?({_HALF_DAYS})?\s?"
    r"(\d{1,2})\s?[:時时시]\s?(\d{1,2})(?:\s?[:分분]\s?(\d{1,2}))?)?"
)
_TIME = late(r"(?<!\d)(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,12})?)?(?!\d)\s?([ap]\.?m\b)?")
_HALF = late(rf"({_HALF_DAYS})\s?$")
_OFFSET = late(r"(?:gmt|utc)?\s?([+\-−])(\d{1,2}):?(\d{2})?(?!\d)")
_YEAR_FIRST = late(r"(?<!\d)(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?!\d)")
_NUMERIC = late(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_RELATIVE = 40
"""Dates that are told from now are shorter than this."""
_WORD = late(r"[^\W\d_]+|\d+")


def read_date(text: str, now: datetime | None = None) -> datetime | None:
    """Read a date in any form that feeds are known to use.

    Args:
        text: The date as it stands in the feed.
        now: When it was fetched, aware UTC, for dates like "2 hours ago"; None leaves those unread.

    Returns:
        The moment in UTC, to the second, or None where it cannot be told.
    """
    if not text:
        return None
    try:
        if moment := _usual(text):
            return moment
        text = " ".join(text[:200].casefold().split())
        if not text:
            return None
        if now is not None and len(text) < _RELATIVE:
            folded = unicodedata.normalize("NFC", fold(text))
            if moment := read_relative(folded, now):
                return moment
        return _read(text)
    except (ValueError, OverflowError):
        return None


def read_duration(text: str) -> int | None:
    """Read how long something plays: `3723`, `62:03`, `1:02:03`; in seconds, None if unclear."""
    parts = text.strip()[:20].split(":")
    if len(parts) > 3:
        return None
    seconds = 0.0
    for part in parts:
        if not re.fullmatch(r"[0-9]{1,7}(\.[0-9]{0,6})?", part.strip()):
            return None
        seconds = seconds * 60 + float(part)
    return int(seconds) or None


def _read(text: str) -> datetime | None:
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC)
    if match := _COMPACT.fullmatch(text):
        year, month, day, *clock = match.groups()
        return _moment(_day(int(year), int(month), int(day)), clock)
    if match := _ORDINAL.fullmatch(text):
        year, number, *clock = match.groups()
        first = date(int(year), 1, 1)
        return _moment(first + timedelta(days=int(number) - 1), clock)
    if match := _WEEK.fullmatch(text):
        year, week, weekday, *clock = match.groups()
        return _moment(date.fromisocalendar(int(year), int(week), int(weekday or 1)), clock)
    if match := _ISO.fullmatch(text):
        year, month, day, *clock = match.groups()
        return _moment(_day(int(year), int(month), int(day or 1)), clock)
    if re.fullmatch(r"\d{4}", text):
        return _moment(date(int(text), 1, 1), [])
    if match := _EAST_ASIAN.search(text):
        return _east_asian(match)
    return _loose(text)


def _usual(text: str) -> datetime | None:
    """Read the two forms that nearly all feeds use."""
    if match := _COMMON.fullmatch(text):
        day, name, year, hour, minute, second, hours, minutes = match.groups()
        if (month := _SHORT.get(name)) is None:
            return None
        try:
            moment = datetime(
                int(year), month, int(day), int(hour), int(minute), int(second), tzinfo=UTC
            )
        except ValueError:
            return None
        if hours is None or (hours == "+00" and minutes == "00"):
            return moment
        offset = int(hours) * 60
        offset = offset - int(minutes) if hours[0] == "-" else offset + int(minutes)
        return moment - timedelta(minutes=offset) if -1440 <= offset <= 1440 else moment
    if (
        text[10:11] == "T"
        and text[4:5] == text[7:8] == "-"
        and len(text) >= len("2024-03-05T12:30Z")
    ):
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
        if moment.tzinfo is not UTC:
            moment = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
        return moment.replace(microsecond=0) if moment.microsecond else moment
    return None


def _moment(day: date, clock: list[str | None]) -> datetime:
    hour, minute, second = (int(part or 0) for part in (clock + [None] * 3)[:3])
    zone = (clock[3] if len(clock) > 3 else None) or ""
    if (half := re.match(r"\s*([ap])\.?m\b\.?", zone)) and hour <= 12:
        hour, zone = hour % 12 + (12 if half[1] == "p" else 0), zone[half.end() :]
    return _combine(day, hour, minute, second, _zone(zone))


def _combine(day: date, hour: int, minute: int, second: int, offset: int = 0) -> datetime:
    if hour > 24 or minute > 59 or second > 61:
        raise ValueError("no such time of day")
    if hour < 24 and second < 60 and not offset:
        return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=UTC)
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    # A leap second is not known to Python; 24:00 is the end of the day.
    return start + timedelta(hours=hour, minutes=minute - offset, seconds=min(second, 59))


def _zone(text: str) -> int:
    """Minutes east of Greenwich of a zone in words or figures; an unknown one is UTC."""
    if text == "z" or not text:
        return 0
    text = text.strip(" .,()[]").removeprefix("etc/")
    if match := _OFFSET.match(text):
        minutes = int(match[2]) * 60 + int(match[3] or 0)
        if minutes > 24 * 60:
            return 0
        return minutes if match[1] == "+" else -minutes
    return ZONES.get(re.split(r"[^a-z]", text, maxsplit=1)[0], 0)


def _east_asian(match: re.Match[str]) -> datetime:
    year, month, day, half, hour, minute, second = match.groups()
    hours = int(hour or 0)
    if half and hours <= 12:
        hours = hours % 12 + HALF_DAYS[half]
    # These are nine hours ahead nowhere in particular: without a zone all dates are UTC.
    return _combine(
        date(int(year), int(month), int(day)), hours, int(minute or 0), int(second or 0)
    )


def _loose(text: str) -> datetime | None:
    """Find day, month, year, time and zone wherever they stand."""
    hour = minute = second = offset = 0
    day, text = _numeric_day(text)
    rest = text
    if match := _TIME.search(text):
        hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
        if match[4] and hour <= 12:
            hour = hour % 12 + (12 if match[4][0] == "p" else 0)
        elif (half := _HALF.search(text[: match.start()])) and hour <= 12:
            hour = hour % 12 + HALF_DAYS[half[1]]
        offset = _zone(text[match.end() :])
        tail = _OFFSET.sub(" ", text[match.end() :], count=1)
        rest = f"{text[: match.start()]} {tail}"
    day = day or _worded_day(rest)
    return None if day is None else _combine(day, hour, minute, second, offset)


def _numeric_day(text: str) -> tuple[date | None, str]:
    """Return a day that is written in numbers alone, and the text without it."""
    for match in (*_YEAR_FIRST.finditer(text), *_NUMERIC.finditer(text)):
        first, sign, second, third = match.groups()
        if len(first) == 4:
            year, month, number = int(first), int(match[3]), int(match[4])
        # 3/4/2024 is how Americans write it; with dots or dashes, and beyond 12, the day is first.
        elif sign == "/" and int(first) <= 12:
            year, month, number = _year(third), int(first), int(second)
        else:
            year, month, number = _year(third), int(second), int(first)
        if 1 <= month <= 12:
            return _day(year, month, number), f"{text[: match.start()]} {text[match.end() :]}"
    return None, text


def _day(year: int, month: int, day: int) -> date:
    """Return a day; 30 February is the last one of its month."""
    if 28 < day <= 31:
        day = min(day, monthrange(year, month)[1])
    return date(year, month, day)


def _worded_day(text: str) -> date | None:
    words = _WORD.findall(text)
    numbers = [word for word in words if word.isdecimal()]
    month = month_of(word for word in words if not word.isdecimal())
    if not month or len(numbers) < 2:
        return None
    day, year = numbers[0], numbers[1]
    if len(day) == 4:
        day, year = year, day
    return _day(_year(year), month, int(day))


def _year(text: str) -> int:
    year = int(text)
    if len(text) <= 2:
        year += 2000 if year < 70 else 1900
    elif len(text) == 3:
        # Some programs count from 1900.
        year += 1900
    return year
