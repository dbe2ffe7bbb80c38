"""What a date of a page comes to: a moment, or the day alone where no more is sure."""

import re
from collections.abc import Callable, Collection, Iterable
from datetime import UTC, datetime, timedelta
from typing import Final, TypeAlias

from newsreader.dataclass import dataclass
from newsreader.extract.anatomy.dates_in_words import Printed
from newsreader.extract.anatomy.zones import Zone, american, zone_of
from newsreader.model.names import names

ReadDate: TypeAlias = Callable[[str], datetime | None]

_FIRST: Final = datetime(1991, 1, 1, tzinfo=UTC)
"""Before this no page was on the web; what is dated earlier is a mistake."""
_ZONED: Final = re.compile(r"(?:Z|[+-]\d\d:?\d\d|GMT|UTC|[A-Z]{3,4})\s*$|^\d{10}(?:\d{3})?$")
_OFFSET: Final = re.compile(r"(?<=\d)\s?[+-]\d\d:?\d\d$")
_UNCLEAR: Final = re.compile(
    r"(?P<first>0?\d|1[0-2])[-/](?!(?P=first)[-/])(?P<second>0?\d|1[0-2])[-/]"
    r"(?P<year>(?:19|20)?\d\d)(?!\d)"
)
"""A day and a month of which each may be the other."""
_NUMBERS: Final = re.compile(
    r"(?P<first>[0-3]?\d)(?P<sign>[-/])(?P<second>[0-3]?\d)(?P=sign)(?:19|20)\d\d"
)
_MONTHS: Final = 12
_FAR: Final = timedelta(hours=14)
"""More than clocks anywhere are from Greenwich."""
_MONTH_AHEAD: Final = re.compile(
    r"(?P<month>0?[1-9]|1[0-2])(?P<sign>[-/])(?P<day>1[3-9]|2\d|3[01])(?P=sign)(?P<year>\d\d)(?!\d)"
)
"""A day whose month is first, as its second number is none."""
_AMERICAN: Final = names("ET EST EDT CT CST CDT MT MST MDT PT PST PDT")
"""Zones of those who write the month first."""
_MONTH: Final = re.compile(r"/(?P<year>(?:19|20)\d\d)/(?P<month>0[1-9]|1[0-2])/")
"""The month in which a picture came to a site."""
_TIME_OF_DAY: Final = re.compile(
    r"\d\s?(?:[:時时시ht]\s?\d|[ap]\.?m\b)|\d{10}|(?<![\d.])\d{1,2}\.\d\d(?![\d.])", re.IGNORECASE
)
_SHORT_YEAR: Final = re.compile(
    r"(?P<year>\d\d)(?P<sign>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=sign)(?P<day>0?[1-9]|[12]\d|3[01])"
    r"(?!\d)(?![-/.]\d)"
)
_YEAR_FIRST: Final = ("zh", "ja", "ko")
"""Languages that write a year first, of however many digits."""
_INDIAN: Final = ("+05:30", "+0530")
_MONTH_FIRST: Final = ("en-us", "en-ph")
_DAY_FIRST: Final = ("en-gb", "en-au", "en-nz", "en-ie", "en-in")
_LONGEST: Final = 60
_FEWEST_OFF: Final = timedelta(hours=2)
"""Who says "EST" in summer is an hour off."""
_MOST_OFF: Final = timedelta(hours=10)
_ROUND: Final = 15
"""Minutes of an hour at which a clock shows what it would at any other place, too."""
_SEASON: Final = timedelta(days=30)
"""How long the clocks of a page stay as far from Greenwich as it once says."""


@dataclass(frozen=True, slots=True)
class Told:
    """A date of a page.

    Attributes:
        moment: Aware UTC.
        day_only: Whether the page tells only the day, of which `moment` is midnight in UTC.
        clock: What the clocks showed, written as UTC.
        zoned: Whether it is told where.
    """

    moment: datetime
    day_only: bool = False
    clock: datetime = _FIRST
    zoned: bool = False


class Moments:
    """Reads the dates of one page, and learns its zone from those that have one."""

    def __init__(
        self,
        read: ReadDate,
        now: datetime,
        host: str,
        language: str,
        *,
        picture: str = "",
        lines: Iterable[str] = (),
        machines: Iterable[str] = (),
    ) -> None:
        """Take what it depends on.

        Args:
            read: Reads a date in any form; None where it cannot.
            now: When the page was fetched; dates beyond the next day are none.
            host: Of the page's address.
            language: Of the page, a BCP 47 tag, or `""`.
            picture: The address of its lead picture, in which a month may be: `/2024/01/`.
            lines: Short texts of the page; dates of numbers in them tell how it writes them.
            machines: What its head tells machines; the zone of a date among it may be India's.
        """
        self._day_first = _is_day_first(lines)
        found = _MONTH.search(picture)
        self._month = (found["year"], int(found["month"])) if found else ("", 0)
        self._read = read
        self._last = now + timedelta(days=1)
        self._zone: Zone | None = zone_of(host, language)
        self._own: Told | None = None
        own = self._zone is not None and timedelta(minutes=self._zone.minutes)
        india = timedelta(hours=5, minutes=30)
        self._is_indian = own == india or any(text.endswith(_INDIAN) for text in machines)
        self._language = language.lower().replace("_", "-")

    def learn(self, stamp: str, printed: Printed) -> None:
        """Take note how far the clocks of a page are from Greenwich, where it says one date twice.

        Args:
            stamp: A date with its zone, as machines are told.
            printed: The same as it is printed, without a zone.
        """
        moment = self._read(stamp) if _ZONED.search(stamp) else None
        clock = self._read(self._clear(self._line(printed))) if printed.clock else None
        if moment is None or clock is None or printed.zone:
            return
        off = _minute(clock) - _minute(moment)
        if abs(off) <= _FAR and off % timedelta(minutes=15) == timedelta() and off:
            self._own = Told(moment, clock=moment + off, zoned=True)

    def first(self, witnesses: Iterable[str | Printed]) -> Told | None:
        """Return the first date that makes sense; of two that name one moment that with a zone."""
        spare: Told | None = None
        for witness in witnesses:
            told = self.told(witness)
            if told is None:
                continue
            if spare is None:
                if told.zoned:
                    return told
                spare = told
            # Without a zone it may be up to 14 hours off; another may say the same with one.
            elif (
                told.zoned
                and isinstance(witness, str)
                and abs(told.moment - spare.moment) <= timedelta(hours=24)
            ):
                return told
        return spare

    def told(self, witness: str | Printed) -> Told | None:
        """Return what a date comes to, None where it makes no sense.

        Args:
            witness: As machines are told, or as it is printed.
        """
        printed = isinstance(witness, Printed)
        clear = self._clear(self._line(witness))
        clock = self._read(clear) if 0 < len(clear) <= _LONGEST else None
        if clock is None:
            return None
        if isinstance(witness, Printed):
            zoned = bool(self._zone_of(witness))
        else:
            zoned = _ZONED.search(clear) is not None
        if zoned:
            told = Told(clock, clock=self._shown(witness, clear, clock), zoned=True)
            if told.clock != told.moment:
                self._own = told
        elif self._is_day(witness, clock):
            told = Told(_midnight(clock), day_only=True, clock=clock)
        elif printed and self._own is not None and abs(clock - self._own.clock) < _SEASON:
            told = Told(clock - (self._own.clock - self._own.moment), clock=clock)
        elif self._zone is not None:
            told = Told(self._zone.moment(clock), clock=clock)
        else:  # what machines are told without a zone is UTC as often as not
            told = Told(_midnight(clock) if printed else clock, day_only=printed, clock=clock)
        return told if _FIRST < told.moment < self._last else None

    def refined(
        self, told: Told | None, printed: Iterable[Printed], kinds: Collection[str]
    ) -> Told | None:
        """Return a date with the time of the day, or the zone, that the page prints of it.

        Args:
            told: What the page tells machines.
            printed: What it prints.
            kinds: What may be said of a date that has the time of the same day.
        """
        if told is None:
            return None
        if told.zoned and not told.day_only:
            return self._where_printed(told, printed, kinds)
        for each in printed:
            other = self.told(each)
            if other is None or other.day_only or not each.clock:
                continue
            if told.day_only and each.kind in kinds and other.clock.date() == told.clock.date():
                return other
            local = self._own is not None and other.moment != other.clock
            if (
                (other.zoned or local)
                and not told.day_only
                and _minute(other.clock) == _minute(told.clock)
            ):
                return other
        return told

    def _where_printed(
        self, told: Told, printed: Iterable[Printed], kinds: Collection[str]
    ) -> Told:
        """Return a date as it is printed, where machines are told the clocks of a place as UTC.

        The page prints the zone; the hands of the two clocks stand at the same minute, hours apart.
        """
        if told.clock != told.moment or not told.moment.minute % _ROUND:
            return told
        for each in printed:
            other = self.told(each) if each.kind in kinds and each.kind and each.clock else None
            if other is None or not other.zoned or other.moment.minute != told.moment.minute:
                continue
            if _FEWEST_OFF <= abs(_minute(other.moment) - _minute(told.moment)) <= _MOST_OFF:
                return other
        return told

    def _zone_of(self, witness: Printed) -> str:
        """Return the zone that is printed of a date; `"IST"` is India's, Israel's or Ireland's."""
        if witness.zone != "IST":
            return witness.zone
        return "+0530" if self._is_indian else ""

    def _line(self, witness: str | Printed) -> str:
        """Return a date as one line, its zone with its season."""
        if isinstance(witness, str):
            return " ".join(witness[: 2 * _LONGEST].split())
        zone = self._zone_of(witness)
        day = self._read(witness.day) if zone else None
        zone = zone if day is None else american(zone, day)
        return " ".join(part for part in (witness.day, witness.clock, zone) if part)

    def _shown(self, witness: str | Printed, line: str, moment: datetime) -> datetime:
        """Return what the clocks showed at a moment whose zone is told."""
        bare = _OFFSET.sub("", line)
        if isinstance(witness, Printed):
            bare = self._clear(f"{witness.day} {witness.clock}")
        return (self._read(bare) if bare else None) or moment

    def _is_day(self, witness: str | Printed, clock: datetime) -> bool:
        """Tell whether a date without a zone is of a day, for which reading it has put midnight.

        Machines write midnight for it too; where the zone is known that would be another day.
        """
        if isinstance(witness, Printed):
            return not witness.clock
        midnight = clock.hour == clock.minute == clock.second == 0
        return midnight and (self._zone is not None or _TIME_OF_DAY.search(witness) is None)

    def _clear(self, line: str) -> str:
        """Return a date whose day and month cannot be taken for each other, `""` if they are."""
        if found := _MONTH_AHEAD.match(line):
            return f"20{found['year']}-{found['month']:0>2}-{found['day']}{line[found.end() :]}"
        tag = self._language.partition("-")[0]
        short = _SHORT_YEAR.match(line) if tag in _YEAR_FIRST else None
        if short is not None:
            day = f"20{short['year']}-{int(short['month']):02}-{int(short['day']):02}"
            return f"{day}{line[short.end() :]}"
        found = _UNCLEAR.match(line)
        if found is None:
            return line
        year = found["year"] if len(found["year"]) == 4 else f"20{found['year']}"
        first, second = found["first"], found["second"]
        of_picture = [(year, int(first)), (year, int(second))]
        if self._language in _MONTH_FIRST or line.rpartition(" ")[2] in _AMERICAN:
            month, day = first, second
        elif tag not in ("", "en") or self._language in _DAY_FIRST or self._day_first:
            day, month = first, second
        elif self._month in of_picture:
            month, day = (first, second) if self._month == of_picture[0] else (second, first)
        else:
            return ""
        return f"{year}-{int(month):02}-{int(day):02}{line[found.end() :]}"


def _is_day_first(lines: Iterable[str]) -> bool:
    """Tell whether a page writes other dates with the day first, `"19/02/2025"`, and none not."""
    found = [each for line in lines if (each := _NUMBERS.fullmatch(line))]
    first = any(int(each["first"]) > _MONTHS for each in found)
    return first and not any(int(each["second"]) > _MONTHS for each in found)


def _midnight(moment: datetime) -> datetime:
    return moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
