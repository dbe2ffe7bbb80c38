"""How long an article takes to read, in words; a start needs nothing more to say it."""

_LONG = 120
"""Minutes from which on they are told in hours."""


def reading_time(minutes: int) -> str:
    """Return the time in short: `2 min`, `3 h`.

    Args:
        minutes: At least 1.
    """
    return f"{minutes} min" if minutes < _LONG else f"{round(minutes / 60)} h"


def reading_time_in_full(minutes: int) -> str:
    """Return the time as part of a sentence: `1 minute`, `2 minutes`, `3 hours`.

    Args:
        minutes: At least 1.
    """
    if minutes == 1:
        return "1 minute"
    return f"{minutes} minutes" if minutes < _LONG else f"{round(minutes / 60)} hours"
