"""A worker: reads one feed after the other in a process that may hang, crash or eat memory.

It is given feeds over a socket, and says what is to be stored of each. Its standard input tells
nothing and closes with the refresh that started it, however that ended; the worker then goes at
once, even from the midst of a feed that would never end.
"""

import gc
import os
import random
import resource
import signal
import socket
import sys
from contextlib import suppress
from pathlib import Path

from newsreader.dataclass import replace
from newsreader.errors import StoreError
from newsreader.lifeline import go_with_parent
from newsreader.mistakes import note_mistake
from newsreader.model.arrival import Outcome
from newsreader.refresh import bring  # noqa: F401 - so that no feed's time goes by with loading it
from newsreader.refresh.visit import Visiting
from newsreader.refresh.wire import (
    HEAD,
    READY,
    Failure,
    Reply,
    Task,
    decoder_of,
    pack,
    parted,
    unpack,
)
from newsreader.store.news import NewsStore

_GROWN = 16_000_000
"""Bytes that a worker may have grown by, what it has just read counted in; it is then let go, which
gives all of them back."""
_LITTER = 4_000_000
"""Bytes more than before it beyond which a feed has left something behind that is worth a broom:
feedparser leaves its tags in circles, and the next feed would have that much less room."""
_LAST_RESORT = 5
"""How often the time for a feed passes before the worker ends itself, when nobody else has."""


def main(line: socket.socket) -> None:
    """Read feeds until nobody sends any more.

    Args:
        line: Where they come from and go.
    """
    go_with_parent()
    gc.freeze()
    gc.set_threshold(10_000, 20, 50)
    reader = _Reader()
    tasks = decoder_of(Task)
    line.sendall(READY)
    with suppress(EOFError, ConnectionError):
        while True:
            kind, size, along = HEAD.unpack(_receive(line, HEAD.size))
            task = unpack(kind, _receive(line, size), tasks)
            reply, pieces = parted(reader.read(task, _receive(line, along)))
            line.sendall(pack(reply))
            while pieces:  # each is let go when it is sent
                line.sendall(pack(pieces.popleft()))


class _Reader:
    """Does tasks."""

    def __init__(self) -> None:
        self._start = _held()
        self._store: NewsStore | None = None

    def read(self, task: Task, body: bytes) -> Reply:
        """Do one task and say how it went."""
        before = _data()
        signal.setitimer(signal.ITIMER_REAL, task.seconds * _LAST_RESORT)
        _allow(before, task.memory)
        reply = self._try(task, body)
        _allow(before, None)
        signal.setitimer(signal.ITIMER_REAL, 0.0)
        if before is not None and (_data() or 0) - before > _LITTER:
            gc.collect()
        if reply.failure is Failure.MEMORY or _held() - self._start > _GROWN:
            return Reply(reply.outcome, reply.failure, reply.words, tired=True)
        return reply

    def _try(self, task: Task, body: bytes) -> Reply:
        try:
            return Reply(self._outcome(task, body))
        except StoreError as error:
            return Reply(failure=Failure.STORE, words=str(error))
        except MemoryError:
            # All that was read hangs on the error, and there is no room for a reply beside it.
            pass
        except Exception as error:
            return Reply(failure=Failure.MISTAKE, words=note_mistake(error))
        return Reply(failure=Failure.MEMORY)

    def _outcome(self, task: Task, body: bytes) -> Outcome:
        if self._store is None:
            self._store = NewsStore.open(task.store)
        chance = random.Random(task.seed)  # noqa: S311
        visiting = Visiting(self._store, task.interval, chance)
        return visiting.arrived(
            task.due, replace(task.fetched, body=body), task.now, room=task.room
        )


def _allow(before: int | None, memory: int | None) -> None:
    """Bound what can be asked of the system from now on, or lift the bound.

    Args:
        before: Bytes of memory that there are already, or None where nobody tells.
        memory: Bytes more that there may be, or None for as many as there are.
    """
    if before is None:
        return
    most = resource.getrlimit(resource.RLIMIT_DATA)[1]
    limit = most if memory is None else before + memory
    resource.setrlimit(resource.RLIMIT_DATA, (limit, most))


def _receive(line: socket.socket, size: int) -> bytes:
    """Wait for so many bytes.

    Raises:
        EOFError: The other end is gone.
    """
    data = line.recv(size, socket.MSG_WAITALL) if size else b""
    if len(data) < size:
        raise EOFError
    return data


def _data() -> int | None:
    """Return the bytes of memory that this process has asked for, or None where nobody tells."""
    return _told(5)


def _held() -> int:
    """Return the bytes that this process has in memory, or the most it has had."""
    # What the system calls its peak is on Linux that of the process that started it.
    held = _told(1)
    if held is not None:
        return held
    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size if sys.platform == "darwin" else size * 1024


def _told(place: int) -> int | None:
    """Return a number of pages that Linux tells, as bytes."""
    with suppress(OSError):
        pages = int(Path("/proc/self/statm").read_text().split()[place])
        return pages * resource.getpagesize()
    return None


if __name__ == "__main__":
    main(socket.socket(fileno=int(sys.argv[1])))
    # Nothing is left to be tidied up: the store is only read.
    os._exit(0)
