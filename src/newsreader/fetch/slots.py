"""How many hosts are asked at once; one that keeps silent does not stand in the way of others."""

import asyncio

from newsreader.fetch.files import share_of_files

_MOST_SILENT = 512
"""Hosts that may be listened to beside those that count, at most."""
_SHARE_OF_FILES = 8
"""The part of all files that a process may have open that their connections may be: an eighth."""
_A_TICK = 0.01
"""Seconds by which a timer may be early."""


class Slots:
    """A number of slots, and whoever has one is answered or has not been waiting for long.

    Args:
        number: How many there are.
        silent: Seconds without a word after which a host that is being asked no longer counts.

    Attributes:
        free: Those that nobody has.
        silent: The same as the argument.
        left: How many may still be lent.
    """

    def __init__(self, number: int, silent: float) -> None:
        self.free = asyncio.Semaphore(number)
        self.silent = silent
        self.left = share_of_files(_SHARE_OF_FILES, _MOST_SILENT)


class Slot:
    """One errand's slot, or its wish for one.

    While its host is silent the slot is lent to others, and had back before what the host has to
    say is listened to: a body counts, for it takes memory, and so does what comes of it.

    Args:
        slots: Of all errands.
    """

    def __init__(self, slots: Slots) -> None:
        self._slots = slots
        self._held = self._lent = False
        self._since: float | None = None
        self._look: asyncio.TimerHandle | None = None

    @property
    def lent(self) -> bool:
        """Whether others have it."""
        return self._lent

    async def take(self) -> None:
        """Wait for one; what is lent is taken back."""
        await self._slots.free.acquire()
        self._held = True
        self._return()

    async def regain(self) -> None:
        """Have it back if others have it."""
        if self._lent:
            await self.take()

    def give_back(self) -> None:
        """Need it no longer, if it was ever had."""
        self.rest()
        self._return()
        if self._held:
            self._held = False
            self._slots.free.release()

    def listen(self) -> None:
        """Begin to wait for the host to say something."""
        loop = asyncio.get_running_loop()
        self._since = loop.time()
        if self._look is None and not self._lent:
            self._look = loop.call_later(self._slots.silent, self._lend)

    def hear(self) -> None:
        """Note that the host has said something, or that it is not its turn to."""
        self._since = None

    def rest(self) -> None:
        """Be done with listening."""
        self._since = None
        if self._look is not None:
            self._look.cancel()
            self._look = None

    def _lend(self) -> None:
        loop = asyncio.get_running_loop()
        silent = 0.0 if self._since is None else loop.time() - self._since
        left = self._slots.silent - silent
        if left > _A_TICK or not self._slots.left:
            self._look = loop.call_later(max(left, self._slots.silent / 10), self._lend)
            return
        self._look, self._held, self._lent = None, False, True
        self._slots.left -= 1
        self._slots.free.release()

    def _return(self) -> None:
        if self._lent:
            self._lent = False
            self._slots.left += 1
