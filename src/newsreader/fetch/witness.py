"""What time servers say it is: the witnesses to whether this machine's clock is right.

A clock can be years off for one refresh: a flat battery, a board without one, a system that has
just been woken. Whoever deletes by age must know.
"""

import re
from datetime import UTC, datetime, timedelta

from newsreader.fetch.networks import is_loopback
from newsreader.model.dates import MONTHS
from newsreader.pattern import late

_OFF = timedelta(days=1)
"""How far from the truth a clock may be and still be called right."""
_DATE = late(r"[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) GMT", re.ASCII)
"""The one form in which `Date` may be sent. Who writes it otherwise is no witness."""
_LONGEST_AGE = 9


class Witnesses:
    """The servers that a run has heard, each once, and what they said of the time."""

    def __init__(self) -> None:
        self._heard: dict[str, tuple[str, str, datetime]] = {}

    def hear(self, host: str, date: str, age: str, now: datetime) -> None:
        """Take down what an answer said; a server on this machine is no witness to its clock.

        Args:
            host: Who answered.
            date: The `Date` header, or `""`.
            age: The `Age` header, or `""`: seconds spent in a shared cache.
            now: What this machine's clock said then, aware UTC.
        """
        if date and host not in self._heard and not is_loopback(host):
            self._heard[host] = (date, age, now)

    def verdict(self) -> tuple[int, datetime | None]:
        """Return how many servers told the time, and when this machine's clock was right.

        Returns:
            The number; and the last moment, aware UTC, at which one agreed with it, if more did
            than did not, else None.
        """
        agreed: list[datetime] = []
        told = 0
        for date, age, now in self._heard.values():
            there = _moment(date, age)
            if there is not None:
                told += 1
                if abs(there - now) <= _OFF:
                    agreed.append(now)
        return told, max(agreed) if 2 * len(agreed) > told else None


def _moment(date: str, age: str) -> datetime | None:
    found = _DATE.fullmatch(date.strip())
    if found is None or found[2] not in MONTHS:
        return None
    day, year, hour, minute, second = (int(found[place]) for place in (1, 3, 4, 5, 6))
    spent = int(age[:_LONGEST_AGE]) if age.isascii() and age.isdigit() else 0
    try:
        start = datetime(year, 1 + MONTHS.index(found[2]), day, hour, minute, tzinfo=UTC)
        return start + timedelta(seconds=min(second, 60) + spent)
    except (ValueError, OverflowError):
        return None
