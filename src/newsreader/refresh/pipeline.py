"""The one flow of news: due, fetch, parse, clean, decide, store, let go, index.

Hosts are asked side by side, the feeds of one host one after the other. Workers read what comes and
a thread stores it, so that neither holds the network up. A feed that fails, or that finds a mistake
in this program, costs itself alone; only the store can break a refresh off.
"""

import asyncio
import random
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing, asynccontextmanager, closing
from datetime import datetime
from typing import TypeVar, TypeVarTuple

from newsreader.clock import Now
from newsreader.errors import FetchError, NewsreaderError, ParseError, StoreBusyError, StoreError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import Fetched
from newsreader.fetch.turns import turns_of
from newsreader.model.arrival import Due, Outcome, Saved
from newsreader.model.progress import UNDER_WAY, FeedDone, Finished, Indexing, Progress, Started
from newsreader.refresh.asking import by_host, choose
from newsreader.refresh.crew import LARGE, Crew, Reading
from newsreader.refresh.job import Job
from newsreader.refresh.lock import one_refresh
from newsreader.refresh.plain import MANY, PlainFirst
from newsreader.refresh.schedule import when_welcome
from newsreader.refresh.thrift import give_back
from newsreader.refresh.tray import Tray, Visited
from newsreader.refresh.visit import Visiting
from newsreader.refresh.waits import recall_waits, remember_waits
from newsreader.store.news import NewsStore

_KEPT = "what was stored until then stays, and the rest comes with the next refresh"
_INDEXED = 3000
"""Articles that search learns in one transaction at most."""

_Result = TypeVar("_Result")
_Arguments = TypeVarTuple("_Arguments")


async def refresh(
    store: NewsStore,
    job: Job,
    *,
    now: Now,
    chance: random.Random | None = None,
    reading: Reading | None = None,
) -> AsyncGenerator[Progress, None]:
    """Ask the feeds that are due and store what they bring.

    Args:
        store: Where the feeds are and the articles go.
        job: Which feeds to ask, and how.
        now: The clock.
        chance: Where jitter comes from.
        reading: Where feeds are read; None for the spot, if they are plain, and worker processes.

    Yields:
        `Started`, then `FeedStarted` and `FeedDone` of each feed as they come, then `Indexing` now
        and then, and `Finished`; a `FeedDone` comes after its articles can be read.
    """
    with one_refresh(job.store) as ours:
        if not ours:
            yield Finished(0, 0, 0, UNDER_WAY)
            return
        chance = chance or random.Random()  # noqa: S311
        visiting = Visiting(store, job.interval, chance)
        run = _Run(store, job, now, visiting, reading)
        try:
            async with aclosing(run.events()) as events:
                async for event in events:
                    yield event
        except StoreBusyError:
            yield run.finished(f"the store {job.store} is in use by another program; {_KEPT}")
        except StoreError as error:
            yield run.finished(str(error))


def _reading(
    job: Job, visiting: Visiting, feeds: int, turn: asyncio.Lock, room: asyncio.Event
) -> Reading:
    """Return where so many feeds are read: of many the workers read all, beside the asking."""
    crew = Crew(job, visiting.chance, room=room)
    return crew if job.apart or feeds > MANY else PlainFirst(visiting, crew, turn, room=room)


class _Run:
    """One refresh on its way."""

    def __init__(
        self, store: NewsStore, job: Job, now: Now, visiting: Visiting, reading: Reading | None
    ) -> None:
        self._store = store
        self._job = job
        self._now = now
        self._chance = visiting.chance
        self._reading = reading
        self._visiting = visiting
        self._visits: set[asyncio.Task[None]] = set()
        self._keeper = ThreadPoolExecutor(1, "store")
        self._turn = asyncio.Lock()
        self._large = asyncio.Lock()
        self._feeds = self._failed = self._spared = self._new = 0
        self._few = self._thrifty = False
        self._told: tuple[int, datetime | None] = (0, None)
        self._given = dict(job.answers)

    def finished(self, error: str = "") -> Finished:
        """Return how it went as far as it went."""
        return Finished(self._feeds, self._failed, self._new, error, self._spared)

    async def events(self) -> AsyncGenerator[Progress, None]:
        """Do it all, from what is due to what can be searched."""
        with self._keeper:
            due, passed = await self._in(self._keeper, self._due)
            if due:  # nobody is asked for what cannot be kept
                await self._in(self._keeper, self._store.check_room)
            yield Started(len(due) + len(passed))
            for one, words in passed:
                self._feeds += 1
                self._spared += 1
                title = one.subscription.title or one.title
                yield FeedDone(feed_id=one.feed_id, title=title, spared=words)
            if due:
                self._few = len(due) <= MANY
                tray = Tray(len(due))
                if self._reading is None:
                    self._reading = _reading(
                        self._job, self._visiting, len(due), self._turn, tray.room
                    )
                with closing(self._reading):
                    async with aclosing(self._ask(due, tray)) as events:
                        async for event in events:
                            yield event
                await self._in(self._keeper, self._let_go)
            # Asked anew each time: another process may delete, or index, what waits.
            while left := await self._in(self._keeper, self._store.waiting):
                yield Indexing(left)
                if not await self._in(self._keeper, self._store.index, _INDEXED):
                    break
        yield self.finished()

    async def _ask(self, due: Sequence[Due], tray: Tray) -> AsyncGenerator[Progress, None]:
        """Ask all hosts, and store what they bring as it comes."""
        total = self._feeds + len(due)
        waits = await self._in(self._keeper, recall_waits, self._store, self._now())
        async with self._fetcher(waits) as fetcher:
            hosts = [
                asyncio.create_task(self._ask_host(fetcher, feeds, tray)) for feeds in by_host(due)
            ]
            try:
                while self._feeds < total:
                    started, visited = await tray.take()
                    # Before all else: whoever stops a refresh does not stop a host's wait.
                    if fetcher.waits() != waits:
                        fetcher.heed(await self._in(self._keeper, self._remember, fetcher.waits()))
                        waits = fetcher.waits()
                    for begun in started:
                        yield begun
                    for done in await self._keep(visited):
                        yield done
                    # What a large feed brought is not kept until the next one has been read.
                    del visited
                    if self._large.locked() and not tray.room.is_set():
                        await self._in(self._keeper, self._give_back)
                    tray.stored()
            finally:
                for task in (*hosts, *self._visits):
                    task.cancel()
                await asyncio.gather(*hosts, *self._visits, return_exceptions=True)
            self._told = fetcher.witnesses.verdict()

    def _due(self) -> tuple[list[Due], list[tuple[Due, str]]]:
        """Return the feeds to ask, and those to tell of as left alone, each with the reason."""
        now = self._now()
        asked, waiting = choose(self._store, self._job, now)
        if self._job.force:
            return asked, waiting
        # Else they would be due, and a refresh be started for nothing, until they are welcome.
        for one, _ in waiting:
            plan = when_welcome(one.visit, now, self._chance)
            self._store.postpone(one.feed_id, plan.moment, plan.why)
        return asked, []

    def _give_back(self) -> None:
        self._store.shrink(lasting=self._thrifty)
        give_back()

    def _spare(self) -> None:
        """Keep less in memory while a large feed is read and stored."""
        if self._thrifty != self._large.locked():
            self._thrifty = self._large.locked()
            self._store.shrink(lasting=self._thrifty)

    def _remember(self, waits: Mapping[str, datetime]) -> dict[str, datetime]:
        return remember_waits(self._store, waits, self._now())

    def _heard(self) -> dict[str, datetime]:
        # On the spot: it is one small read, and the thread of the store may be busy writing.
        return recall_waits(self._store, self._now())

    def _fetcher(self, waits: Mapping[str, datetime]) -> Fetcher:
        return Fetcher(
            user_agent=self._job.user_agent,
            limits=self._job.limits,
            now=self._now,
            waits=waits,
            chance=self._chance,
            once=True,
            turns=turns_of(self._job.store),
            heard=self._heard,
        )

    def _let_go(self) -> None:
        """Count the time that has passed and delete what is old by it, unless the clock is wrong.

        It is when the servers say so. Where none says anything, there were feeds that are files.
        """
        told, vouched = self._told
        silent = self._given or self._feeds == self._failed + self._spared
        if vouched is None and (told or silent):
            return
        now = vouched or self._now()
        self._store.live(now=now, vouched=vouched is not None)
        self._store.prune(now=now, keep_days=self._job.keep_days)

    async def _ask_host(
        self, fetcher: Fetcher, addresses: Iterable[Sequence[Due]], tray: Tray
    ) -> None:
        """Ask a host for its feeds, one after the other; each is read while the next is asked."""
        for feeds in addresses:
            answered = asyncio.Event()
            visit = asyncio.create_task(self._visit(fetcher, feeds, tray, answered))
            self._visits.add(visit)
            visit.add_done_callback(self._visits.discard)
            await answered.wait()

    async def _visit(
        self, fetcher: Fetcher, feeds: Sequence[Due], tray: Tray, answered: asyncio.Event
    ) -> None:
        """Ask one address, on behalf of every feed that lives there."""

        def asked() -> None:
            for due in feeds:
                tray.start(due.feed_id)

        left = list(feeds)
        try:
            # A body keeps its place until what it brought is on its way into the store.
            async with self._fetching(fetcher, feeds, asked) as fetched:
                answered.set()
                while left:
                    async with self._alone(fetched, tray):
                        outcome = await self._read(left[0], fetched)
                        await tray.put(Visited(left.pop(0), outcome))
        except FetchError as error:
            for due in left:
                await tray.put(Visited(due, self._visiting.failed(due, error, self._now())))
        except NewsreaderError as error:  # for the one who waits, and whose refresh it ends
            tray.fail(error)
        except Exception as error:
            for due in left:
                await tray.put(Visited(due, self._visiting.tripped(due, error, self._now())))
        finally:
            answered.set()

    @asynccontextmanager
    async def _fetching(
        self, fetcher: Fetcher, feeds: Sequence[Due], asked: Callable[[], object]
    ) -> AsyncIterator[Fetched]:
        """Ask one address, unless it has answered for one of its feeds just now."""
        given = next(
            (self._given[one.feed_id] for one in feeds if one.feed_id in self._given), None
        )
        if given is not None:
            asked()
            yield given
            return
        request = self._visiting.request(feeds, self._now())
        async with fetcher.fetching(request, asked=asked) as fetched:
            yield fetched

    @asynccontextmanager
    async def _alone(self, fetched: Fetched, tray: Tray) -> AsyncIterator[None]:
        """Let no large feed be read before what the last one brought is in the store."""
        if len(fetched.body) <= LARGE:
            yield
            return
        async with self._large:
            tray.narrow(narrow=True)
            try:
                await tray.room.wait()
                await self._in(self._keeper, self._spare)
                yield
            finally:
                tray.narrow(narrow=False)

    async def _read(self, due: Due, fetched: Fetched) -> Outcome:
        """Make of an answer what is to be stored."""
        now = self._now()
        try:
            if self._visiting.knows(due, fetched):
                return self._visiting.arrived(due, fetched, now)
            assert self._reading is not None
            return await self._reading.read(due, fetched, now)
        except ParseError as error:
            return self._visiting.failed(due, error, now, fetched)
        except NewsreaderError:
            raise
        except Exception as error:
            return self._visiting.tripped(due, error, now)

    def _save(self, outcomes: Sequence[Outcome]) -> Sequence[Saved]:
        self._spare()
        # What many feeds bring can all be read before the first of it can be searched.
        return self._store.save(outcomes, index=self._few)

    async def _keep(self, visited: Sequence[Visited]) -> list[FeedDone]:
        """Store what visits brought, in one transaction."""
        if not visited:
            return []
        outcomes = [one.outcome for one in visited]
        async with self._turn:
            saved = await self._in(self._keeper, self._save, outcomes)
        done = [
            FeedDone(
                feed_id=one.due.feed_id,
                title=one.due.subscription.title or one.outcome.title or one.due.title,
                new=numbers.new,
                updated=numbers.updated,
                unchanged=one.outcome.unchanged,
                error=one.outcome.error,
                spared=one.outcome.spared,
            )
            for one, numbers in zip(visited, saved, strict=True)
        ]
        self._feeds += len(done)
        self._failed += sum(bool(one.error) for one in done)
        self._spared += sum(bool(one.spared) for one in done)
        self._new += sum(one.new for one in done)
        return done

    @staticmethod
    async def _in(
        thread: ThreadPoolExecutor,
        do: Callable[[*_Arguments], _Result],
        *arguments: *_Arguments,
    ) -> _Result:
        return await asyncio.get_running_loop().run_in_executor(thread, do, *arguments)
