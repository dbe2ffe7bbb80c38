"""Days of the week in the sample articles, so that “on Sunday” is never said on a Wednesday.

The paper was written on a Sunday. A day that means a date, and not a habit, stands in its data
files as `[[Sunday]]`, and moves along with the day on which the paper is printed.
"""

import re
from datetime import datetime

import msgspec

from newsreader.sample.outlets import Outlet

_WRITTEN_ON = 6
_MARKED = re.compile(r"\[\[(\w+)\]\]")

_NAMES = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "ar": ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
}


def move_days(text: str, language: str, now: datetime) -> str:
    """Return the text with its marked days moved to the week of `now`.

    Args:
        text: What may hold marked days.
        language: BCP 47 tag of the text.
        now: When the paper is printed, in the time zone that its days belong to.
    """
    names = _NAMES.get(language.split("-", maxsplit=1)[0], ())

    def moved(match: re.Match[str]) -> str:
        return names[(names.index(match[1]) + now.weekday() - _WRITTEN_ON) % 7]

    return _MARKED.sub(moved, text)


def printed(outlet: Outlet, now: datetime) -> Outlet:
    """Return the outlet as it is printed at `now`."""
    about = outlet.about
    pieces = tuple(
        msgspec.structs.replace(
            piece,
            title=move_days(piece.title, about.language, now),
            standfirst=move_days(piece.standfirst, about.language, now),
            body=move_days(piece.body, about.language, now),
        )
        for piece in about.article
    )
    return msgspec.structs.replace(outlet, about=msgspec.structs.replace(about, article=pieces))
