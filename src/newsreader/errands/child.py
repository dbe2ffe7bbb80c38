"""The child: runs errands until nobody sends any more.

Its standard input tells nothing and closes with the reader, however that ended; the child then goes
at once. Orders come, and words go, over the socket whose number is its last argument; one before
that names the file by which the reader's processes take turns at a host.
"""

import asyncio
import os
import socket
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TypeAlias

import msgspec

from newsreader.dataclass import replace
from newsreader.errands.kinds import KINDS
from newsreader.errands.tools import Tools, Workshop
from newsreader.errands.wire import NOTHING, Bounds, Order, State, Word, decode, encode
from newsreader.errors import NewsreaderError
from newsreader.fetch.client import Fetcher
from newsreader.fetch.limits import Limits
from newsreader.fetch.request import NotAskedError, UnreachableError
from newsreader.lifeline import go_with_parent
from newsreader.mistakes import note_mistake

try:
    import resource
except ImportError:  # not a POSIX system
    resource = None  # type: ignore[assignment]

Handler: TypeAlias = Callable[[Tools, Any], Awaitable[object]]

_NICE: Final = 5
"""How far the child stands back when others want the processor: the screen comes first."""
_MEMORY: Final = 300_000_000
"""Bytes that its errands may need; a bomb that gets past all else does not take the machine."""
_IDLE: Final = 300.0
"""Seconds without an errand after which it ends; the next errand starts another."""
_LONGEST: Final = 16 << 20
"""Bytes of the longest order: the text of an article has up to two million characters, and one may
take six bytes."""
LIMITS: Final = Limits(connections=8, forgiven=15.0)
"""What no answer may go beyond, but for the patience that an order asks for.

A server that failed is soon forgiven: somebody is here, and a line that was down is up again."""


class Child:
    """The errands under way.

    Args:
        shop: What they share.
        send: Takes a line for the reader.
    """

    def __init__(self, shop: Workshop, send: Callable[[bytes], None]) -> None:
        self._shop = shop
        self._send = send
        self._tasks: dict[int, asyncio.Task[None]] = {}

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._tasks

    def take(self, order: Order) -> None:
        """Begin an errand, or let one be."""
        if not order.kind:
            if order.number in self._tasks:
                self._tasks[order.number].cancel()
            return
        self._shop.fetcher.adopt(_limits(order.bounds))
        self._shop.fetcher.heed(order.waits)
        task = asyncio.create_task(self._run(order))
        self._tasks[order.number] = task
        task.add_done_callback(lambda _: self._tasks.pop(order.number, None))

    async def _run(self, order: Order) -> None:
        def tell(state: State) -> None:
            self._send(encode(Word(order.number, state)) + b"\n")

        try:
            kind = KINDS[order.kind]
            tools = Tools(self._shop, tell)
            result = await _handler(kind.handler)(tools, decode(order.job, kind.job))
            word = self._word(order, State.DONE, result=msgspec.Raw(encode(result)))
        except asyncio.CancelledError:
            word = self._word(order, State.FAILED, words="it is no longer wanted")
        except NotAskedError as error:
            word = self._word(order, State.FAILED, words=_spared(error), unreached=not error.until)
        except UnreachableError as error:
            away = not error.connected
            word = self._word(order, State.FAILED, words=str(error), unreached=away)
        except NewsreaderError as error:
            word = self._word(order, State.FAILED, words=str(error))
        except MemoryError:
            word = self._word(order, State.FAILED, words="it needs too much memory")
        except Exception as error:
            word = self._word(order, State.FAILED, words=note_mistake(error))
        self._send(encode(word) + b"\n")

    def _word(
        self,
        order: Order,
        state: State,
        *,
        result: msgspec.Raw = NOTHING,
        words: str = "",
        unreached: bool = False,
    ) -> Word:
        """Say what came of an errand, and which hosts have asked for patience meanwhile."""
        news = self._shop.fetcher.news()
        return Word(order.number, state, result, words, unreached, news)


def _limits(bounds: Bounds) -> Limits:
    limits = replace(LIMITS, local_hosts=bounds.local_hosts)
    return limits.patient(bounds.patience) if bounds.patience else limits


def _spared(error: NotAskedError) -> str:
    """Say why a server was not asked, and that it was not, where it takes saying."""
    return error.reason if error.until is not None else f"not asked, for {error.reason}"


def _handler(name: str) -> Handler:
    module, function = name.split(":")
    found: Handler = getattr(import_module(module), function)
    return found


async def serve(line: socket.socket, turns: Path | None = None) -> None:
    """Take orders until the reader is gone, or there has been nothing to do for long.

    Args:
        line: Where they come from, and where the words go.
        turns: The file by which the reader's processes take turns at a host, or None.
    """
    reader, writer = await asyncio.open_connection(sock=line, limit=_LONGEST)
    async with Fetcher(limits=LIMITS, turns=turns, awaited=True) as fetcher:
        child = Child(Workshop(fetcher), writer.write)
        while True:
            try:
                data = await asyncio.wait_for(reader.readline(), _IDLE)
            except TimeoutError:
                if child.idle:
                    return
                continue
            if not data:
                return
            child.take(decode(data, Order))


def _bound_memory() -> None:
    """Bound what can be asked of the system from now on, where the system knows how."""
    with suppress(OSError, ValueError, AttributeError):
        pages = int(Path("/proc/self/statm").read_text().split()[5])
        limit = pages * resource.getpagesize() + _MEMORY
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))


def main(line: socket.socket, turns: Path | None = None) -> None:
    """Run errands.

    Args:
        line: Where orders come from and words go.
        turns: The file by which the reader's processes take turns at a host, or None.
    """
    go_with_parent()
    with suppress(OSError):
        os.nice(_NICE)
    _bound_memory()
    with suppress(ConnectionError):
        asyncio.run(serve(line, turns))


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[-1])), *map(Path, sys.argv[1:-1]))
    # A thread that is still at work would keep the process alive.
    os._exit(0)
