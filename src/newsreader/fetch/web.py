"""The open connections of one run: at most one to a host, kept while there may be more to ask."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeAlias

from newsreader.fetch.addresses import Address, host_name
from newsreader.fetch.answer import Head
from newsreader.fetch.files import share_of_files
from newsreader.fetch.limits import Limits
from newsreader.fetch.line import HungUpError, Line
from newsreader.fetch.networks import LONGEST_LOOK, Guard, Resolve
from newsreader.fetch.proxies import Proxies

if TYPE_CHECKING:
    from newsreader.fetch.proxied import ProxiedLine

    _Line: TypeAlias = Line | ProxiedLine

_MOST_IDLE = 512
"""Connections that are kept, at most; hosts that have more feeds to be asked for have their turns,
and a connection that was let go in between must be agreed on anew."""
_SHARE_OF_FILES = 2
"""The part of all files that a process may have open that they may be: a half."""


class Web:
    """What one run asks and is answered; whoever asks holds its host's turn.

    Args:
        limits: How long anything may take.
        resolve: How names are looked up.
    """

    def __init__(self, limits: Limits, resolve: Resolve) -> None:
        self._limits = limits
        self._resolve = resolve
        self._proxies = Proxies()
        self._idle: dict[str, _Line] = {}
        self._most_idle = share_of_files(_SHARE_OF_FILES, _MOST_IDLE)
        self._hung_up: set[str] = set()
        """Hosts that closed a kept connection when they were asked on it: none is kept any more."""
        self._blind = False

    @asynccontextmanager
    async def ask(
        self,
        address: Address,
        headers: Sequence[tuple[bytes, bytes]],
        guard: Guard,
        pause: Callable[[], Awaitable[None]],
    ) -> AsyncIterator[tuple[Head, AsyncIterator[bytes]]]:
        """Ask one thing; once more if a connection from before was closed when the question came.

        The server may have read the question all the same (RFC 9112, 9.3.1), so that is done at
        most once in a run for each host, and after the gap between two questions.

        Args:
            address: What to ask for.
            headers: All of them, `Host` first.
            guard: What the address must pass.
            pause: Waits for as long as the host is left alone between two questions.

        Yields:
            The head of the answer, and the pieces of its body as they come.

        Raises:
            FetchError: It leads where it may not, a header cannot be sent, or the answer broke off
                or goes beyond a limit.
            UnreachableError: No answer came, or it stopped coming.
        """
        line = await self._take(address, guard)
        try:
            try:
                answer = await line.ask(address, headers, guard)
            except HungUpError:
                self._hung_up.add(host_name(address.host, address.port))
                await pause()
                answer = await line.ask(address, headers, guard)
            yield answer
        finally:
            await self._give_back(line)

    def adopt(self, limits: Limits) -> None:
        """Have other limits from the next question on."""
        self._limits = limits
        for line in self._idle.values():
            line.adopt(limits)

    async def aclose(self) -> None:
        """Close all that are kept."""
        for line in self._idle.values():
            await line.aclose()
        self._idle.clear()
        await asyncio.sleep(0)  # closing a connection takes a turn of the loop

    async def _take(self, address: Address, guard: Guard) -> "_Line":
        proxy = self._proxies.choose(address)
        if proxy is not None:
            # What goes by SOCKS is often meant to be known to nobody here, not even by its name.
            by_name = proxy.url.scheme.startswith("socks")
            await guard.check(address, None if by_name else self._look_up)
        line = self._idle.pop(host_name(address.host, address.port), None)
        if line is not None:
            if await line.may_serve(address, guard):
                return line
            await line.aclose()
        if proxy is None:
            return Line(address, self._limits, self._resolve)
        # Here and not above: few have one, and it takes as long to load as to ask many feeds.
        from newsreader.fetch.proxied import ProxiedLine

        return ProxiedLine(address, proxy, self._limits, self._resolve)

    async def _look_up(self, name: str) -> Sequence[str]:
        """Look up a name that a proxy will look up itself; not again where nobody here answers.

        Raises:
            OSError: It is not known here, or nobody says so in time.
        """
        if not self._blind:
            try:
                async with asyncio.timeout(LONGEST_LOOK):
                    return await self._resolve(name)
            except TimeoutError:
                self._blind = True
        raise OSError(name)

    async def _give_back(self, line: "_Line") -> None:
        known_as = host_name(line.address.host, line.address.port)
        if not await line.finish() or known_as in self._hung_up:
            await line.aclose()
            return
        self._idle[known_as] = line
        if len(self._idle) > self._most_idle:
            await self._idle.pop(next(iter(self._idle))).aclose()
