"""One request at a time to a host, with a pause in between, and none where none is wanted."""

import asyncio
import random
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from newsreader.clock import Now
from newsreader.errors import FetchError
from newsreader.fetch.addresses import is_loopback
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import NotAskedError, UnreachableError
from newsreader.fetch.words import moment_words

_STRIKES = 2
"""Failures in a row after which the other feeds of a host are spared the wait."""
LONGEST_WAIT = timedelta(days=7)
"""A `Retry-After` beyond this is a mistake: nothing is switched off for good by a number."""


@dataclass(slots=True)
class Host:
    """What one run knows of a host.

    Attributes:
        turn: Held by the one request that it is asked.
        free_at: Time of the event loop's clock before which it is not asked again.
        answered: Whether it has answered in this run, so that a connection may be open.
        strikes: How often in a row it did not answer.
        trouble: The words for that.
        until: Before when it asked not to be asked, or None.
    """

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    answered: bool = False
    strikes: int = 0
    trouble: str = ""
    until: datetime | None = None


class Hosts:
    """All hosts of one run.

    Args:
        limits: For the gap.
        now: The clock.
        chance: Where jitter comes from.
        waits: Host to the moment before which it asked not to be asked, from earlier runs.
    """

    def __init__(
        self, limits: Limits, now: Now, chance: random.Random, waits: Mapping[str, datetime]
    ) -> None:
        self._limits = limits
        self._now = now
        self._chance = chance
        self._hosts = {name: Host(until=until) for name, until in waits.items()}

    @asynccontextmanager
    async def turn(self, name: str) -> AsyncIterator[Host]:
        """Wait for this host's turn, and remember how it went.

        Raises:
            NotAskedError: It asked for patience, or did not answer others of this run.
        """
        host = self._hosts.setdefault(name, Host())
        async with host.turn:
            self._refuse(host)
            loop = asyncio.get_running_loop()
            await asyncio.sleep(max(0.0, host.free_at - loop.time()))
            try:
                yield host
            except UnreachableError as error:
                host.strikes += 1
                host.trouble = str(error)
                raise
            except FetchError:
                host.strikes = 0
                raise
            else:
                host.strikes = 0
            finally:
                host.free_at = loop.time() + self._gap(name)

    def postpone(self, name: str, seconds: int) -> None:
        """Leave a host alone for as long as it asked."""
        wait = min(timedelta(seconds=min(seconds, 10**9)), LONGEST_WAIT)
        self._hosts.setdefault(name, Host()).until = self._now() + wait

    def waits(self) -> dict[str, datetime]:
        """Return the hosts that still want to be left alone, and until when."""
        now = self._now()
        return {
            name: host.until
            for name, host in self._hosts.items()
            if host.until is not None and host.until > now
        }

    def _refuse(self, host: Host) -> None:
        now = self._now()
        if host.until is not None and host.until > now:
            wait = moment_words(host.until, now)
            raise NotAskedError(
                f"not asked: its server wants to be left alone for {wait}", host.until
            )
        if host.strikes >= _STRIKES:
            raise NotAskedError(f"not asked, since its server fails: {host.trouble}")

    def _gap(self, name: str) -> float:
        gap = self._limits.local_gap if is_loopback(name) else self._limits.gap
        return gap * self._chance.uniform(0.75, 1.25)
