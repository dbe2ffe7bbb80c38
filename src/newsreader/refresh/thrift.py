"""Memory that was needed for something large, given back to the system."""

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache


def give_back() -> None:
    """Give back what the heap has free, also between what is in use; where that can be asked."""
    with suppress(OSError, AttributeError):  # the C library of another system, or a small one
        _trim()(0)


@cache
def _trim() -> Callable[[int], int]:
    if sys.platform != "linux":
        raise AttributeError
    import ctypes  # few refreshes need it

    trim: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    return trim
