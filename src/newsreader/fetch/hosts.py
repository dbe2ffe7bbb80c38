"""One request at a time to a host, with a pause in between, and none where none is wanted."""

import asyncio
import random
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from newsreader.clock import Now
from newsreader.errors import FetchError
from newsreader.fetch.addresses import host_name, is_loopback
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import NotAskedError, UnreachableError
from newsreader.fetch.words import moment_words

_ENOUGH = 6
"""Strikes in a row after which the other feeds of a server are spared the wait."""
_NO_CONNECTION = 3
"""Strikes for a server that cannot be reached at all; for one that was too slow, or broke off
what it was saying, it is one: that may well be the matter of a single feed."""
LONGEST_WAIT = timedelta(days=7)
"""A `Retry-After` beyond this is a mistake: nothing is switched off for good by a number."""


@dataclass(slots=True)
class Host:
    """What one run knows of a host.

    Attributes:
        turn: Held by the one request that it is asked.
        free_at: Time of the event loop's clock before which it is not asked again.
        answered: Whether it has answered in this run, so that a connection may be open.
        until: Before when it asked not to be asked, or None.
    """

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    answered: bool = False
    until: datetime | None = None


@dataclass(slots=True)
class Server:
    """What one run knows of one port of a host.

    Attributes:
        strikes: How it failed to answer since it last answered.
        trouble: The words for that.
    """

    strikes: int = 0
    trouble: str = ""


class Hosts:
    """All hosts of one run, each by its `host_name`.

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
        self._servers: dict[tuple[str, int | None], Server] = {}

    @asynccontextmanager
    async def turn(self, name: str, port: int | None = None) -> AsyncIterator[Host]:
        """Wait for this host's turn, and remember how it went.

        Args:
            name: The host.
            port: Where it is asked, or None for the usual port.

        Raises:
            NotAskedError: It asked for patience, or did not answer others of this run.
        """
        host = self._hosts.setdefault(host_name(name, port), Host())
        server = self._servers.setdefault((name, port), Server())
        async with host.turn:
            self._refuse(host, server)
            loop = asyncio.get_running_loop()
            await asyncio.sleep(max(0.0, host.free_at - loop.time()))
            try:
                yield host
            except UnreachableError as error:
                server.strikes += 1 if error.connected else _NO_CONNECTION
                server.trouble = str(error)
                raise
            except FetchError:
                server.strikes = 0
                raise
            else:
                server.strikes = 0
            finally:
                host.free_at = loop.time() + self._gap(name)

    def postpone(self, name: str, port: int | None, seconds: int) -> None:
        """Leave a host alone for as long as it asked."""
        wait = min(timedelta(seconds=min(seconds, 10**9)), LONGEST_WAIT)
        self._hosts.setdefault(host_name(name, port), Host()).until = self._now() + wait

    def waits(self) -> dict[str, datetime]:
        """Return the hosts that still want to be left alone, and until when."""
        now = self._now()
        return {
            name: host.until
            for name, host in self._hosts.items()
            if host.until is not None and host.until > now
        }

    def _refuse(self, host: Host, server: Server) -> None:
        now = self._now()
        if host.until is not None and host.until > now:
            wait = moment_words(host.until, now)
            raise NotAskedError(
                f"not asked: its server wants to be left alone for {wait}", host.until
            )
        if server.strikes >= _ENOUGH:
            raise NotAskedError(f"not asked, since its server fails: {server.trouble}")

    def _gap(self, name: str) -> float:
        gap = self._limits.local_gap if is_loopback(name) else self._limits.gap
        return gap * self._chance.uniform(0.75, 1.25)
