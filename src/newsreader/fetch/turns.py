"""Turns at a host between the processes of one reader: a refresh, and what is fetched beside it.

Each of them asks a host one thing at a time by itself (`fetch/hosts.py`); here they see to it that
they do so together. The locks are the kernel's and go with their process. They are a courtesy to
servers and nothing hangs on them: where they cannot be had, or another is long about it, a request
is made all the same.
"""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final
from zlib import crc32

from newsreader.locking import lock_byte, unlock_byte

_PATIENCE: Final = 10.0
"""Seconds that a request waits at most while another process asks the same host."""
_PATIENCE_OF_READERS: Final = 3.0
"""The same where somebody waits for the answer."""
_LOOK: Final = 0.02
"""Seconds between looks whether it is over."""
_WANTED: Final = 1 << 32
"""What lies between the byte that is locked while a host is asked and the one that is locked while
a reader waits to have it asked."""


def turns_of(store: Path) -> Path:
    """Return the file of the turns of a store's reader; it stays empty.

    Args:
        store: The store's file.
    """
    return store.with_name(store.name + ".hosts")


class Turns:
    """The turns of one process.

    Args:
        path: The file that the processes share, or None where there is no other.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._handle: int | None = None
        self._resting: dict[int, asyncio.TimerHandle] = {}

    def close(self) -> None:
        """Give back all turns."""
        for timer in self._resting.values():
            timer.cancel()
        self._resting.clear()
        self._path = None
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    @asynccontextmanager
    async def turn(self, host: str, *, awaited: bool, rest: float) -> AsyncIterator[None]:
        """Ask a host while no other process does; what a reader waits for goes before all else.

        Args:
            host: Its name; no other request of this process is in its turn there.
            awaited: Whether a reader waits for the answer.
            rest: Seconds for which the host is left alone afterwards.
        """
        place = crc32(host.encode())
        held = await self._take(place, awaited=awaited)
        try:
            yield
        finally:
            if held:
                self._give_back(place, rest)

    async def _take(self, place: int, *, awaited: bool) -> bool:
        handle = self._open()
        if handle is None:
            return False
        if (resting := self._resting.pop(place, None)) is not None:
            resting.cancel()
        # Both at once nearly always.
        if (awaited or not _is_wanted(handle, place)) and lock_byte(handle, place) is not False:
            return True
        if resting is not None:
            unlock_byte(handle, place)
        if not awaited:
            return await self._wait(handle, place, _PATIENCE, awaited=False)
        try:
            return await self._wait(handle, place, _PATIENCE_OF_READERS, awaited=True)
        finally:
            unlock_byte(handle, _WANTED + place)

    async def _wait(self, handle: int, place: int, patience: float, *, awaited: bool) -> bool:
        loop = asyncio.get_running_loop()
        end = loop.time() + patience
        while loop.time() < end:
            await asyncio.sleep(_LOOK)
            if self._handle is None:
                return False
            if awaited:  # each time: one that only looks whether it is locked has it for a moment
                lock_byte(handle, _WANTED + place)
            if (awaited or not _is_wanted(handle, place)) and lock_byte(handle, place) is not False:
                return True
        return False

    def _give_back(self, place: int, rest: float) -> None:
        if self._handle is None:
            return
        if rest > 0:
            loop = asyncio.get_running_loop()
            self._resting[place] = loop.call_later(rest, self._give_back, place, 0.0)
            return
        self._resting.pop(place, None)
        unlock_byte(self._handle, place)

    def _open(self) -> int | None:
        if self._handle is None and self._path is not None:
            try:
                self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            except OSError:
                self._path = None
        return self._handle


def _is_wanted(handle: int, place: int) -> bool:
    """Whether a reader waits to have a host asked by another process."""
    if lock_byte(handle, _WANTED + place) is False:
        return True
    unlock_byte(handle, _WANTED + place)
    return False
