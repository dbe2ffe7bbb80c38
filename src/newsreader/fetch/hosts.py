"""One request at a time to a host, with a pause in between, and none where none is wanted."""

import asyncio
import math
import random
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from newsreader.clock import Now
from newsreader.dataclass import dataclass, field
from newsreader.errors import FetchError
from newsreader.fetch.addresses import host_name
from newsreader.fetch.limits import Limits
from newsreader.fetch.networks import is_loopback
from newsreader.fetch.request import LEFT_ALONE, NotAskedError, UnreachableError
from newsreader.fetch.words import moment_words
from newsreader.model.wording import time_words

_ENOUGH = 6
"""Strikes in a row after which the other feeds of a server are spared the wait."""
_NO_CONNECTION = 3
"""Strikes for a server that cannot be reached at all; for one that was too slow, or broke off
what it was saying, it is one: that may well be the matter of a single feed."""
_HURRIED = 1.5
"""How much longer than a server may be silent an answer may take from one that was too slow."""
_SLOW = 12
"""Part of the time that an answer may take from which on it counts as slow."""
_SLOW_IN_ALL = 2.0
"""How many times as long as one answer may take the slow ones of a server may take together."""
_TOO_MANY = 429
_PATIENCE = frozenset({_TOO_MANY, 503})
"""The statuses by which a host asks for patience, and not for one of its addresses alone."""
_BREATH = 900
"""Seconds for which a host is left alone that says "too many requests" and not for how long."""
LONGEST_WAIT = timedelta(days=7)
"""A `Retry-After` beyond this is a mistake: nothing is switched off for good by a number."""


@dataclass(slots=True)
class Host:
    """What one run knows of a host.

    Attributes:
        gap: Seconds to leave it alone after each request, give or take a quarter.
        turn: Held by the one request that it is asked.
        wanted: How many wait for their turn whose answer somebody waits for.
        free_at: Time of the event loop's clock before which it is not asked again.
    """

    gap: float
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    wanted: int = 0
    free_at: float = 0.0

    @asynccontextmanager
    async def its_turn(self, *, ahead: bool) -> AsyncIterator[None]:
        """Wait for a turn, in order; what nobody waits for yet lets all others go first."""
        if not ahead:
            self.wanted += 1
            try:
                await self.turn.acquire()
            finally:
                self.wanted -= 1
        else:
            await self.turn.acquire()
            while self.wanted:
                self.turn.release()  # to whoever came next: it may be another that steps back
                await asyncio.sleep(0)  # else one that is given up would never get to say so
                await self.turn.acquire()
        try:
            yield
        finally:
            self.turn.release()


@dataclass(slots=True)
class Server:
    """What one run knows of one port of a host.

    Attributes:
        strikes: How it failed to answer since it last answered.
        trouble: The words for that.
        struck_at: Time of the event loop's clock at the last strike.
        lost: Seconds that were waited in vain since it last answered.
        slow: Seconds that its slow answers have taken together.
        stalled: That what it answered in this turn came no further, in words, or `""`.
    """

    strikes: int = 0
    trouble: str = ""
    struck_at: float = 0.0
    lost: float = 0.0
    slow: float = 0.0
    stalled: str = ""

    def strike(self, trouble: str, number: int, now: float) -> None:
        """Remember that it failed to answer."""
        self.strikes += number
        self.trouble, self.struck_at = trouble, now

    def forgive(self) -> None:
        """Forget how it failed: it has answered."""
        self.strikes, self.lost = 0, 0.0


class Hosts:
    """All hosts of one run, each by its `host_name`.

    Args:
        limits: For the gap, and for how long a server that fails is spared.
        now: The clock.
        chance: Where jitter comes from.
        waits: Host to the moment before which it asked not to be asked, from earlier runs.
        ends: Whether the run ends once all have been asked, so that none may hold it up for long.
    """

    def __init__(
        self,
        limits: Limits,
        now: Now,
        chance: random.Random,
        waits: Mapping[str, datetime],
        *,
        ends: bool = False,
    ) -> None:
        self._limits = limits
        self._now = now
        self._chance = chance
        self._hosts: dict[str, Host] = {}
        self._until = dict(waits)
        self._known = dict(waits)
        self._servers: dict[tuple[str, int], Server] = {}
        self._most = _SLOW_IN_ALL * limits.total if ends else math.inf

    @asynccontextmanager
    async def turn(
        self, name: str, port: int, *, insist: bool = False, ahead: bool = False
    ) -> AsyncIterator[None]:
        """Wait for this host's turn, and remember how it went.

        Args:
            name: The host.
            port: Where it is asked.
            insist: Whether it is asked though it did not answer others.
            ahead: Whether all that is not so goes first.

        Raises:
            NotAskedError: It asked for patience, or did not answer others of this run.
        """
        known_as = host_name(name, port)
        host = self._host(known_as, name)
        server = self._server(name, port)
        async with host.its_turn(ahead=ahead):
            self._refuse(known_as, server, insist=insist)
            loop = asyncio.get_running_loop()
            wait = host.free_at - loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
            server.stalled = ""
            try:
                yield
            except UnreachableError as error:
                number = 1 if error.connected else _NO_CONNECTION
                server.strike(str(error), number, loop.time())
                raise
            except NotAskedError:  # nothing is known of it that was not known before
                raise
            except FetchError:
                server.forgive()
                raise
            else:
                if server.stalled:
                    server.strike(server.stalled, 1, loop.time())
                else:
                    server.forgive()
            finally:
                host.free_at = loop.time() + self._gap(host)

    def lose(self, name: str, port: int, seconds: float) -> None:
        """Remember that an answer was waited for in vain."""
        self._server(name, port).lost += seconds

    def spend(self, name: str, port: int, seconds: float) -> None:
        """Remember how long an answer took, in vain or not."""
        if seconds >= self._limits.total / _SLOW:
            self._server(name, port).slow += seconds

    def stall(self, name: str, port: int, words: str) -> None:
        """Remember of the answer of this turn that it came no further, though it is of some use."""
        self._server(name, port).stalled = words

    def patience(self, name: str, port: int, limits: Limits) -> float:
        """Return how many seconds an answer may take in all.

        A server for which all of that was waited in vain is given half as long again as it may be
        silent: it must not hold up the end of a run with each of its feeds.

        Args:
            name: The host.
            port: Where it is asked.
            limits: Those of the moment.
        """
        server = self._servers.get((name, port))
        slow = server is not None and server.lost >= limits.total
        return min(_HURRIED * limits.read, limits.total) if slow else limits.total

    async def pause(self, name: str, port: int) -> None:
        """Leave a host alone for its gap in the midst of its turn, before it is asked once more."""
        host = self._host(host_name(name, port), name)
        await asyncio.sleep(self._gap(host))

    def rest(self, name: str, port: int) -> float:
        """Return for about how many seconds a host is left alone after a request."""
        return self._host(host_name(name, port), name).gap

    def hear(self, name: str, port: int, status: int, asked: int | None) -> datetime | None:
        """Heed a plea for patience, if an answer is one.

        Args:
            name: The host.
            port: Where it was asked.
            status: What it answered.
            asked: The seconds for which it asked to be left alone, or None.

        Returns:
            Until when it is left alone for it, or None where the answer is no such plea.
        """
        if status not in _PATIENCE or not (asked or status == _TOO_MANY):
            return None
        self.postpone(name, port, asked or _BREATH)
        return self._until[host_name(name, port)]

    def postpone(self, name: str, port: int, seconds: int) -> None:
        """Leave a host alone for as long as it asked."""
        wait = min(timedelta(seconds=min(seconds, 10**9)), LONGEST_WAIT)
        self._until[host_name(name, port)] = self._now() + wait

    def heed(self, waits: Mapping[str, datetime]) -> None:
        """Leave hosts alone until the moments that others of this program were told."""
        for name, until in waits.items():
            known = self._until.get(name)
            self._until[name] = until if known is None else max(known, until)
        self._known |= waits

    def check(self, name: str, port: int) -> None:
        """See that a host still may be asked when its turn has come.

        Args:
            name: The host.
            port: Where it is asked.

        Raises:
            NotAskedError: It has asked for patience meanwhile.
        """
        self._spare(host_name(name, port))

    def waits(self) -> dict[str, datetime]:
        """Return the hosts that still want to be left alone, and until when."""
        now = self._now()
        return {name: until for name, until in self._until.items() if until > now}

    def news(self) -> dict[str, datetime]:
        """Return those of `waits` of which nobody has told us, and that were not told here yet."""
        found = {name: at for name, at in self.waits().items() if self._known.get(name) != at}
        self._known |= found
        return found

    def _server(self, name: str, port: int) -> Server:
        return self._servers.setdefault((name, port), Server())

    def _spare(self, known_as: str) -> None:
        now, until = self._now(), self._until.get(known_as)
        if until is not None and until > now:
            wait = moment_words(until, now)
            raise NotAskedError(f"{LEFT_ALONE} for {wait}", until)

    def _refuse(self, known_as: str, server: Server, *, insist: bool) -> None:
        self._spare(known_as)
        since = asyncio.get_running_loop().time() - server.struck_at
        if server.strikes >= _ENOUGH and since < self._limits.forgiven and not insist:
            raise NotAskedError(f"its server fails: {server.trouble}")
        if server.slow >= self._most and not insist:
            words = f"its server took {time_words(server.slow)} for others of its feeds"
            raise NotAskedError(words, slow=True)

    def _gap(self, host: Host) -> float:
        return host.gap * self._chance.uniform(0.75, 1.25)

    def _host(self, known_as: str, name: str) -> Host:
        host = self._hosts.get(known_as)
        if host is None:
            gap = self._limits.local_gap if is_loopback(name) else self._limits.gap
            host = self._hosts[known_as] = Host(gap)
        return host
