"""The only place that asks what time it is and where the reader's clock stands.

Everything else is given `now` and a zone, so that tests and pictures can choose both.
"""

import os
from collections.abc import Callable
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TypeAlias

Now: TypeAlias = Callable[[], datetime]
"""A clock: returns the present moment as aware UTC."""

_LOCALTIME = Path("/etc/localtime")


def utc_now() -> datetime:
    """Return the present moment, aware UTC."""
    return datetime.now(UTC)


def local_zone() -> tzinfo:
    """Return the reader's time zone with its summer-time rules, as far as the system tells them.

    `TZ` wins over `/etc/localtime`; where neither is readable the present offset has to do.
    """
    from zoneinfo import ZoneInfo  # a refresh does without

    name = os.environ.get("TZ", "").lstrip(":")
    if name:
        try:
            return ZoneInfo(name)
        except (OSError, ValueError):
            pass  # POSIX rules such as "CET-1CEST" or a typing error: the C library decides below
    elif _LOCALTIME.exists():
        try:
            with _LOCALTIME.open("rb") as file:
                return ZoneInfo.from_file(file, key="local")
        except (OSError, ValueError):
            pass
    return datetime.now().astimezone().tzinfo or UTC
