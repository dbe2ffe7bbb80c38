"""The one flow of news: due, fetch, skip what is known, parse, decide, clean, store, let go.

Hosts are asked side by side, the feeds of one host one after the other. Parsing runs in one
thread and storing in another, so that neither holds the network up. A feed that fails, or that
finds a mistake in this program, costs itself alone; only the store can break a refresh off.
"""

import asyncio
import random
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from datetime import datetime
from typing import TypeAlias, TypeVar, TypeVarTuple
from urllib.parse import urlsplit

from newsreader.clock import Now
from newsreader.errors import FetchError, ParseError, StoreError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import Fetched
from newsreader.model.arrival import Due, Outcome
from newsreader.model.progress import (
    UNDER_WAY,
    FeedDone,
    FeedStarted,
    Finished,
    Progress,
    Started,
)
from newsreader.refresh.job import Job
from newsreader.refresh.lock import one_refresh
from newsreader.refresh.visit import Visiting
from newsreader.refresh.waits import recall_waits, remember_waits
from newsreader.store.store import Store

_BATCH = 50
"""Feeds stored in one transaction at most."""
_SOON = 0.3
"""Seconds that what a feed brought waits for company before it is stored."""
_BODIES = 4
"""Answers that may wait for the parser beyond those that are being fetched."""
_INDEXED = 1000
"""Articles that search is told of in one transaction at most."""

_Visited: TypeAlias = tuple[Due, Outcome]
_News: TypeAlias = FeedStarted | _Visited | Exception
_Result = TypeVar("_Result")
_Arguments = TypeVarTuple("_Arguments")


async def refresh(
    store: Store, job: Job, *, now: Now, chance: random.Random | None = None
) -> AsyncGenerator[Progress, None]:
    """Ask the feeds that are due and store what they bring.

    Args:
        store: Where the feeds are and the articles go.
        job: Which feeds to ask, and how.
        now: The clock.
        chance: Where jitter comes from.

    Yields:
        `Started`, then `FeedStarted` and `FeedDone` of each feed as they come, then `Finished`;
        a `FeedDone` comes after its articles can be read.
    """
    with one_refresh(job.store) as ours:
        if not ours:
            yield Finished(0, 0, 0, UNDER_WAY)
            return
        run = _Run(store, job, now, chance or random.Random())  # noqa: S311
        try:
            async with aclosing(run.events()) as events:
                async for event in events:
                    yield event
        except StoreError as error:
            yield run.finished(str(error))


class _Run:
    """One refresh on its way."""

    def __init__(self, store: Store, job: Job, now: Now, chance: random.Random) -> None:
        self._store = store
        self._job = job
        self._now = now
        self._chance = chance
        self._visiting = Visiting(store, job.interval, chance)
        self._news: asyncio.Queue[_News] = asyncio.Queue()
        self._room = asyncio.Semaphore(job.limits.connections + _BODIES)
        self._parser = ThreadPoolExecutor(1, "parse")
        self._keeper = ThreadPoolExecutor(1, "store")
        self._feeds = self._failed = self._new = 0

    def finished(self, error: str = "") -> Finished:
        """Return how it went as far as it went."""
        return Finished(self._feeds, self._failed, self._new, error)

    async def events(self) -> AsyncGenerator[Progress, None]:
        """Do it all, from what is due to what is stored."""
        with self._parser, self._keeper:
            due = await self._in(self._keeper, self._due)
            yield Started(len(due))
            waits = await self._in(self._keeper, recall_waits, self._store)
            async with self._fetcher(waits) as fetcher:
                hosts = [
                    asyncio.create_task(self._ask_host(fetcher, feeds)) for feeds in by_host(due)
                ]
                try:
                    while self._feeds < len(due):
                        started, visited = await self._gather(len(due) - self._feeds)
                        for begun in started:
                            yield begun
                        for done in await self._keep(visited):
                            yield done
                finally:
                    for host in hosts:
                        host.cancel()
                    await asyncio.gather(*hosts, return_exceptions=True)
                await self._in(self._keeper, remember_waits, self._store, fetcher.waits())
            await self._in(self._keeper, self._let_go)
        yield self.finished()

    def _due(self) -> list[Due]:
        """Return the feeds to ask.

        One that its reader names may be asked before its publisher wants it; all at once, forced
        or not, may not, and those that have ended are left in peace.
        """
        job, now = self._job, self._now()
        due = self._store.due(now=now, interval=job.interval, force=job.force, only=job.only)
        if not job.force or job.only is not None:
            return list(due)
        return [
            one
            for one in due
            if not one.visit.gone
            and (one.visit.fresh_until is None or one.visit.fresh_until <= now)
        ]

    def _fetcher(self, waits: Mapping[str, datetime]) -> Fetcher:
        return Fetcher(
            user_agent=self._job.user_agent,
            limits=self._job.limits,
            now=self._now,
            waits=waits,
            chance=self._chance,
        )

    def _let_go(self) -> None:
        while self._store.index(_INDEXED):
            pass
        self._store.prune(now=self._now(), keep_days=self._job.keep_days)

    async def _ask_host(self, fetcher: Fetcher, addresses: Iterable[Sequence[Due]]) -> None:
        """Ask a host for all its feeds, one after the other."""
        try:
            for feeds in addresses:
                async with self._room:
                    for visited in await self._visit(fetcher, feeds):
                        self._news.put_nowait(visited)
        except Exception as error:  # for the one who waits, and whose refresh it ends
            self._news.put_nowait(error)

    async def _visit(self, fetcher: Fetcher, feeds: Sequence[Due]) -> list[_Visited]:
        """Ask one address, on behalf of every feed that lives there."""

        def asked() -> None:
            for due in feeds:
                self._news.put_nowait(FeedStarted(due.feed_id))

        now = self._now()
        try:
            fetched = await fetcher.fetch(self._visiting.request(feeds, now), asked=asked)
        except FetchError as error:
            return [(due, self._visiting.failed(due, error, self._now())) for due in feeds]
        except Exception as error:
            return [(due, self._visiting.tripped(due, error, self._now())) for due in feeds]
        return [(due, await self._in(self._parser, self._read, due, fetched)) for due in feeds]

    def _read(self, due: Due, fetched: Fetched) -> Outcome:
        now = self._now()
        try:
            return self._visiting.arrived(due, fetched, now)
        except StoreError:
            raise
        except ParseError as error:
            return self._visiting.failed(due, error, now)
        except Exception as error:
            return self._visiting.tripped(due, error, now)

    async def _gather(self, waiting: int) -> tuple[list[FeedStarted], list[_Visited]]:
        """Wait for news, and a moment longer for some more to store with it."""
        started: list[FeedStarted] = []
        visited: list[_Visited] = []
        news = await self._news.get()
        deadline = asyncio.get_running_loop().time() + _SOON
        while True:
            if isinstance(news, Exception):
                raise news
            if isinstance(news, FeedStarted):
                started.append(news)
            else:
                visited.append(news)
            if len(visited) >= min(waiting, _BATCH):
                return started, visited
            try:
                async with asyncio.timeout_at(deadline):
                    news = await self._news.get()
            except TimeoutError:
                return started, visited

    async def _keep(self, visited: Sequence[_Visited]) -> list[FeedDone]:
        """Store what visits brought, in one transaction."""
        if not visited:
            return []
        outcomes = [outcome for _, outcome in visited]
        saved = await self._in(self._keeper, self._store.save, outcomes)
        done = [
            FeedDone(
                feed_id=due.feed_id,
                title=due.subscription.title or outcome.title or due.title,
                new=numbers.new,
                updated=numbers.updated,
                unchanged=outcome.unchanged,
                error=outcome.error,
            )
            for (due, outcome), numbers in zip(visited, saved, strict=True)
        ]
        self._feeds += len(done)
        self._failed += sum(bool(one.error) for one in done)
        self._new += sum(one.new for one in done)
        return done

    @staticmethod
    async def _in(
        thread: ThreadPoolExecutor,
        do: Callable[[*_Arguments], _Result],
        *arguments: *_Arguments,
    ) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(thread, do, *arguments)


def by_host(due: Iterable[Due]) -> list[list[list[Due]]]:
    """Group feeds by host and, within it, by what is asked of it: nothing is asked for twice."""
    hosts: dict[str, dict[object, list[Due]]] = {}
    for one in due:
        subscription = one.subscription
        address = one.visit.address or subscription.url
        try:
            host = urlsplit(address).hostname or ""
        except ValueError:
            host = ""
        asked = (
            address.partition("#")[0],
            subscription.headers,
            subscription.username,
            subscription.password_command,
        )
        hosts.setdefault(host, {}).setdefault(asked, []).append(one)
    return [list(addresses.values()) for addresses in hosts.values()]
