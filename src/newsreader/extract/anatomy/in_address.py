"""The day that the address of a page names, the last witness of when it was published."""

import re
from datetime import UTC, datetime, timedelta
from typing import Final

from newsreader.extract.anatomy.moments import Told
from newsreader.model.dates import MONTHS

_IN_ADDRESS: Final = re.compile(
    rf"/(?P<year>(?:19|20)\d\d)(?:[/-](?P<name>{'|'.join(MONTHS)})[a-z]{{0,6}}[/-](?P<of>[0-3]?\d)"
    r"|(?:[/-]|/[a-z]{2,20}/)(?P<month>[01]?\d)[/-](?P<day>[0-3]?\d)"
    r"|(?P<joined>[01]\d[0-3]\d))(?=[/._-]|$)",
    re.IGNORECASE,
)
"""A day in an address: `/2025/02/08`, `/2025/feb/08`, `/2025/world/02/08`, `/20250208`."""


def day_in(url: str, now: datetime) -> Told | None:
    """Return the day that an address names, None where it names none that may be.

    Args:
        url: Of a page.
        now: When it was fetched; later days are none.
    """
    found = _IN_ADDRESS.search(url)
    if found is None:
        return None
    month, day = found["month"], found["day"]
    if found["name"]:
        month, day = str(1 + MONTHS.index(found["name"].capitalize())), found["of"]
    elif found["joined"]:
        month, day = found["joined"][:2], found["joined"][2:]
    try:
        moment = datetime(int(found["year"]), int(month), int(day), tzinfo=UTC)
    except ValueError:
        return None
    first = datetime(1991, 1, 1, tzinfo=UTC)
    known = first < moment < now + timedelta(days=1)
    return Told(moment, day_only=True, clock=moment) if known else None
