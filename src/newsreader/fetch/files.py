"""How many files and connections this process may have open at once."""

import sys
from contextlib import suppress
from resource import RLIM_INFINITY, RLIMIT_NOFILE, getrlimit, setrlimit


def allow_files(number: int) -> None:
    """Have that many allowed, if the system lets us, or as many as it does."""
    soft, hard = getrlimit(RLIMIT_NOFILE)
    wanted = min(number, _plain(hard))
    if wanted > _plain(soft):
        with suppress(ValueError, OSError):  # some systems allow less than they say
            setrlimit(RLIMIT_NOFILE, (wanted, hard))


def share_of_files(share: int, most: int) -> int:
    """Return a part of all that are allowed.

    Args:
        share: Which part: 2 for a half.
        most: What it is not more than.
    """
    return min(most, _plain(getrlimit(RLIMIT_NOFILE)[0]) // share)


def _plain(limit: int) -> int:
    return sys.maxsize if limit == RLIM_INFINITY else limit
