"""What a handler has at hand in the child: the network, and a place to work where time is told."""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from newsreader.errands.wire import State
from newsreader.fetch.client import Fetcher

if TYPE_CHECKING:
    from newsreader.pictures.cache import Cache

T = TypeVar("T")


class Workshop:
    """What all errands of a child share.

    Attributes:
        fetcher: Asks servers, one thing at a time each.
        bench: Held by the one errand that works.
        thread: Where it works.
    """

    def __init__(self, fetcher: Fetcher) -> None:
        self.fetcher = fetcher
        self.bench = asyncio.Lock()
        self.thread = ThreadPoolExecutor(1, "work")
        self._held: dict[str, tuple[asyncio.Lock, int]] = {}
        self._caches: dict[tuple[Path, int], Cache] = {}

    def cache(self, folder: Path, bound: int) -> "Cache":
        """Return the cache of a folder: each knows how full it is, so that there is one of each.

        Args:
            folder: Where its pictures are.
            bound: Bytes that all of them may have together.
        """
        from newsreader.pictures.cache import Cache

        return self._caches.setdefault((folder, bound), Cache(folder, bound))

    @asynccontextmanager
    async def alone(self, name: str) -> AsyncIterator[None]:
        """Wait until no other errand is about the same thing.

        Args:
            name: What it is about, an address for example.
        """
        lock, users = self._held.get(name, (asyncio.Lock(), 0))
        self._held[name] = lock, users + 1
        try:
            async with lock:
                yield
        finally:
            lock, users = self._held.pop(name)
            if users > 1:
                self._held[name] = lock, users - 1


class Tools:
    """What one errand has.

    Attributes:
        shop: What it shares with the others.
    """

    def __init__(self, shop: Workshop, tell: Callable[[State], None]) -> None:
        self.shop = shop
        self._tell = tell

    @property
    def fetcher(self) -> Fetcher:
        """Asks servers."""
        return self.shop.fetcher

    async def work(self, act: Callable[[], T]) -> T:
        """Do something that takes the processor, one errand at a time; its time is told.

        Args:
            act: What is to be done; runs in a thread, and may hang: then the child is killed.
        """
        async with self.shop.bench:
            # Sent before it begins: what hangs may never let this process say another word.
            self._tell(State.BEGUN)
            try:
                work = asyncio.get_running_loop().run_in_executor(self.shop.thread, act)
                try:
                    return await asyncio.shield(work)
                except asyncio.CancelledError:
                    await asyncio.wait({work})  # nobody can stop it; the next has to wait
                    raise
            finally:
                self._tell(State.RESTED)
