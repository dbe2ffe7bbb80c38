"""Work in a thread that lets the screen go first.

Of all threads one at a time runs Python. One that only computes gives way when another has asked
for five milliseconds, each time anew, and what a key asks for takes many small steps: beside such a
thread it takes twice as long. So the work rests for a moment every other millisecond; and where it
is not back at once, somebody else is at work, and it rests again.
"""

import time
from collections.abc import Callable
from typing import Final

_STRETCH: Final = 0.002
"""Seconds of work between two rests."""
_REST: Final = 0.0003
"""Seconds of a rest."""
_LATE: Final = 0.0015
"""Seconds after which a rest was so long that another thread must have been at work."""
_MOST_RESTS: Final = 20
"""Rests in a row: on a busy machine all are late, and the work is to come to its end."""


class LeftError(Exception):
    """Nobody wants any more what was being made."""


class Pace:
    """Called now and then by what takes long; rests where that is due."""

    def __init__(self, wanted: Callable[[], bool], awaited: Callable[[], bool]) -> None:
        """Begin with a stretch of work.

        Args:
            wanted: Whether it is still wanted.
            awaited: Whether the screen itself waits for it, so that no rest is of use.
        """
        self._wanted = wanted
        self._awaited = awaited
        self._rest_at = time.perf_counter() + _STRETCH

    def __call__(self) -> None:
        """Rest, if that is due.

        Raises:
            LeftError: It is not wanted any more.
        """
        now = time.perf_counter()
        if now < self._rest_at:
            return
        for _ in range(_MOST_RESTS):
            if not self._wanted():
                raise LeftError
            if self._awaited():
                break
            time.sleep(_REST)
            before, now = now, time.perf_counter()
            if now - before < _LATE:
                break
        self._rest_at = time.perf_counter() + _STRETCH
