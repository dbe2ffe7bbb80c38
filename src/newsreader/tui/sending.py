"""Pictures that a terminal keeps for us: they are sent once, and forgotten when there are many."""

from collections import deque
from collections.abc import Callable
from typing import Final

_KEPT: Final = 40
"""How many pictures the terminal is to keep at a time: more than can be in sight."""


class Sending:
    """What the terminal keeps.

    Args:
        write: Writes to the terminal, past everything that paints.
        most: How many pictures the terminal keeps at a time.
    """

    def __init__(self, write: Callable[[str], object], most: int = _KEPT) -> None:
        self._write = write
        self._most = most
        self._kept: deque[int] = deque()

    def send(self, number: int, text: str) -> None:
        """Send a picture.

        Args:
            number: What the terminal is to know it by.
            text: The sequences that say so.
        """
        self._write(text)
        self._kept.append(number)
        if len(self._kept) > self._most:
            self._write(forget(self._kept.popleft()))

    def forget_all(self) -> None:
        """Have the terminal forget them all."""
        if self._kept:
            self._write("".join(map(forget, self._kept)))
        self._kept.clear()


def forget(number: int) -> str:
    """Return the sequence that has the terminal forget a picture."""
    return f"\x1b_Ga=d,d=I,q=2,i={number}\x1b\\"
