"""Which zone a time of the day is of that a page tells without one: that of its country.

Only where there is but one, and only countries whose clocks are set the same all year, or changed
as the European Union does it, so that no table of zones is needed.
"""

from datetime import UTC, datetime, timedelta
from typing import Final

from newsreader.dataclass import dataclass

_EUROPE: Final = {
    0: "uk ie pt",
    60: "de at ch li fr be nl lu it es dk se no pl cz sk hu si hr rs ba mk",
    120: "fi ee lv lt gr cy ro bg ua",
}
"""Minutes east of Greenwich in winter, and the countries."""
_STEADY: Final = {
    -300: "pe ec pa", 120: "za", 180: "tr sa qa kw", 240: "ae", 330: "in lk", 360: "bd",
    420: "th vn kh", 480: "cn tw hk sg my ph", 540: "jp kr",
}  # fmt: skip
_LANGUAGES: Final = {
    "zh": "cn", "ja": "jp", "ko": "kr", "th": "th", "vi": "vn", "tr": "tr", "bn": "bd",
    "de": "de", "it": "it", "nl": "nl", "da": "dk", "sv": "se", "nb": "no", "nn": "no", "no": "no",
    "pl": "pl", "cs": "cz", "sk": "sk", "hu": "hu", "sl": "si", "hr": "hr", "fi": "fi", "et": "ee",
    "lv": "lv", "lt": "lt", "el": "gr", "ro": "ro", "bg": "bg", "uk": "ua",
}  # fmt: skip
"""Languages that are at home in one zone, with a country of it."""


_AMERICAN: Final = frozenset({"ET", "CT", "MT", "PT"})
_LONGER_SUMMER: Final = 2007


@dataclass(frozen=True, slots=True)
class Zone:
    """How far the clocks of a country are from Greenwich.

    Attributes:
        minutes: East of Greenwich, in winter.
        summer: Whether they are put forward an hour as in the European Union.
    """

    minutes: int
    summer: bool

    def moment(self, clock: datetime) -> datetime:
        """Return the moment at which the clocks there show something.

        Args:
            clock: What they show, written as if it were UTC.
        """
        moment = clock - timedelta(minutes=self.minutes)
        if self.summer and _last_sunday(clock.year, 3) <= moment < _last_sunday(clock.year, 10):
            moment -= timedelta(hours=1)
        return moment


def zone_of(host: str, language: str) -> Zone | None:
    """Return the zone of a page, None where its country is unknown or has several.

    Args:
        host: Of its address.
        language: What it says that it is written in, a BCP 47 tag, or `""`.
    """
    tag, _, region = language.lower().replace("_", "-").partition("-")
    ending = host.rpartition(".")[2]
    # Who writes English for the world says "en-GB" of it, wherever that is.
    home = "" if tag == "en" else region.rpartition("-")[2]
    for country in (ending, home, "" if len(home) == 2 else _LANGUAGES.get(tag, "")):
        if country in _ZONES:
            return _ZONES[country]
    return None


def american(zone: str, clock: datetime) -> str:
    """Return a zone of North America with its season: `"ET"` in July is `"EDT"`.

    Args:
        zone: As it is printed; any other comes back as it is.
        clock: What the clocks show.
    """
    if zone not in _AMERICAN:
        return zone
    year = clock.year
    if year >= _LONGER_SUMMER:
        start, end = _sunday(year, 3, 8), _sunday(year, 11, 1)
    else:
        start, end = _sunday(year, 4, 1), _sunday(year, 10, 25)
    return f"{zone[0]}{'D' if start <= clock < end else 'S'}T"


def _sunday(year: int, month: int, day: int) -> datetime:
    """Return when the clocks are changed on the first Sunday from a day on."""
    first = datetime(year, month, day, 2, tzinfo=UTC)
    return first + timedelta(days=(6 - first.weekday()) % 7)


def _last_sunday(year: int, month: int) -> datetime:
    """Return when the clocks are changed in a month of 31 days."""
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


_ZONES: Final = {
    country: Zone(minutes, summer)
    for table, summer in ((_EUROPE, True), (_STEADY, False))
    for minutes, countries in table.items()
    for country in countries.split()
}
