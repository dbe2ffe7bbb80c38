"""A refresh in a process of its own, so that no parsing ever makes the screen stutter.

The parent writes the job as one line of JSON to the child's standard input and keeps that open;
the child writes `Progress` as lines of JSON to its standard output. When the input closes, because
the parent wants it or because the parent is dead, however it died, the child is gone at once.
What it has stored by then is whole, for the store's transactions see to that.
"""

import gc
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import BinaryIO, Self

from newsreader.clock import utc_now
from newsreader.dataclass import replace
from newsreader.errors import NewsreaderError
from newsreader.lifeline import environment
from newsreader.mistakes import note_mistake, noting_in
from newsreader.model.progress import FeedDone, Finished, Progress, Started
from newsreader.refresh.events import decode_event, encode_event
from newsreader.refresh.job import Job, decode_job, encode_job

_PATIENCE = 1.0
"""Seconds that a child has to die of SIGTERM; it has no handler, so it needs none of them."""

_CRASHES = frozenset(
    -number
    for number in (
        signal.SIGSEGV,
        signal.SIGBUS,
        signal.SIGABRT,
        signal.SIGILL,
        signal.SIGFPE,
        signal.SIGKILL,
    )
)
"""How a process ends that has come to grief by itself, or that the system ended for want of memory:
it asks nobody then. Whoever wants it to stop says so with SIGTERM."""

_PATIENT = 60.0
"""Seconds that it waits for another program to be done with the store; nobody waits for it."""
_CACHE = 32_000
"""Thousands of bytes: what fifty feeds bring fits in, with their words in the index."""
_FILES = 4096
"""Files and connections that it may have open, if the system lets it; 256 are common elsewhere."""
_NICE = 10
"""How far the child stands back when others want the processor too; its workers do as it does."""


class ChildRefresh:
    """The parent's side: iterate it, in a thread, for the events; they end with one `Finished`.

    The child starts at once. `stop` may be called from any thread and at any time; as a context
    manager it stops a refresh that was not iterated to its end.
    """

    def __init__(self, job: Job) -> None:
        """Start the child.

        Args:
            job: What it is to do.

        Raises:
            NewsreaderError: The system does not let it start.
        """
        self._job = job
        self._stopped = False
        self._lock = threading.Lock()
        self._failed = self._new = self._spared = 0
        self._done: list[int] = []
        self._process = _start(job)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def pid(self) -> int:
        """The child's process id."""
        return self._process.pid

    def __iter__(self) -> Iterator[Progress]:
        """Yield the events as they come; the last is `Finished`, also when the child died.

        One that crashed, for which a feed is to blame that was read on the spot, is taken up again
        where it was, each feed being read apart: once.
        """
        finished = yield from self._events()
        if finished is None and self._take_up():
            before = len(self._done), self._failed, self._new, self._spared
            finished = yield from self._events(again=True)
            if finished is not None:
                finished = _sum(before, finished)
        yield finished or self._broken_off()

    def _events(self, *, again: bool = False) -> Generator[Progress, None, Finished | None]:
        """Yield what the child tells, but for the end, which is returned if it came to one."""
        assert self._process.stdout is not None
        finished: Finished | None = None
        try:
            for line in self._process.stdout:
                event = decode_event(line)
                if isinstance(event, Finished):
                    finished = event
                    break
                self._count(event)
                if not (again and isinstance(event, Started)):
                    yield event
        except ValueError:
            pass  # the last line of a child that was killed, or the pipe of one that was stopped
        self._end(kill=finished is None)
        return finished

    def _take_up(self) -> bool:
        """Start the child once more if it has crashed."""
        with self._lock:
            if self._stopped or self._process.returncode not in _CRASHES:
                return False
            job = replace(self._job, apart=True, done=tuple(self._done))
            with suppress(NewsreaderError):
                self._process = _start(job)
                return True
            return False

    def stop(self) -> None:
        """End the child at once; nothing that was told as done is lost."""
        self._stopped = True
        self._end(kill=True)

    def _end(self, *, kill: bool) -> None:
        with self._lock:
            process = self._process
            assert process.stdin is not None
            assert process.stdout is not None
            if kill and process.poll() is None:
                process.terminate()
            with suppress(OSError):  # what it was not there to read any more
                process.stdin.close()
            try:
                process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            process.stdout.close()

    def _count(self, event: Progress) -> None:
        if isinstance(event, FeedDone):
            self._done.append(event.feed_id)
            self._failed += bool(event.error)
            self._spared += bool(event.spared)
            self._new += event.new

    def _broken_off(self) -> Finished:
        why = "it was stopped" if self._stopped else _ended_words(self._process.returncode)
        done = len(self._done)
        return Finished(done, self._failed, self._new, why, self._spared, broken=True)


def _ended_words(code: int) -> str:
    """Say how a process ended that was not to end yet: `its process was killed`."""
    if code == -signal.SIGKILL:
        return "its process was killed, as the system does when memory runs out"
    try:
        return f"its process was ended by {signal.Signals(-code).name}"
    except ValueError:
        return "its process ended unexpectedly"


def _sum(before: tuple[int, int, int, int], finished: Finished) -> Finished:
    """Add what was done before a refresh was taken up again."""
    feeds, failed, new, spared = before
    return replace(
        finished,
        feeds=finished.feeds + feeds,
        failed=finished.failed + failed,
        new=finished.new + new,
        spared=finished.spared + spared,
    )


def _start(job: Job) -> subprocess.Popen[bytes]:
    """Start a child and give it its job.

    Raises:
        NewsreaderError: The system does not let it start.
    """
    try:
        process = subprocess.Popen(
            # -P: a stray `json.py` in the working directory must not be imported.
            [sys.executable, "-P", "-m", "newsreader.refresh.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**environment(), **noting_in(job.store.parent)},
            # Out of the terminal's reach: what Ctrl+C means is for the parent to decide.
            start_new_session=True,
        )
    except OSError as error:
        raise NewsreaderError(f"the refresh cannot be started: {error.strerror}") from error
    assert process.stdin is not None
    with suppress(OSError):  # it is dead already; iterating tells so
        process.stdin.write(encode_job(job))
        process.stdin.flush()
    return process


def main() -> None:
    """The child's side: do the job on standard input and tell how it goes on standard output."""
    told = sys.stdout.buffer
    # Whatever prints by accident must not get between the events.
    sys.stdout = sys.stderr
    # The screen comes first, and whatever else its reader does.
    os.nice(_NICE)
    job = decode_job(sys.stdin.buffer.readline())
    threading.Thread(target=_die_with_parent, daemon=True).start()
    try:
        _refresh(job, told)
    except NewsreaderError as error:
        _tell(told, [Finished(0, 0, 0, str(error))])
    except Exception as error:
        _tell(told, [Finished(0, 0, 0, note_mistake(error), broken=True)])
    # Threads that are still waiting for a name to be looked up would keep the process alive.
    os._exit(0)


def _refresh(job: Job, told: BinaryIO) -> None:
    # Here and not above: the parent must not load the network.
    gc.disable()
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    from newsreader.fetch.files import allow_files
    from newsreader.refresh.pipeline import refresh
    from newsreader.store.news import NewsStore

    # What was loaded stays; a refresh makes few circles, but articles by the thousand.
    gc.freeze()
    gc.set_threshold(400_000, 20, 50)
    gc.enable()

    # Hosts that keep silent are listened to by the hundred.
    allow_files(_FILES)

    async def run(store: NewsStore) -> None:
        # Names are looked up in threads; with fewer of them than hosts asked at a time, one name
        # server that is slow for some would make the others late too.
        threads = ThreadPoolExecutor(job.limits.connections, "lookup")
        loop = asyncio.get_running_loop()
        loop.set_default_executor(threads)
        try:
            async for event in refresh(store, job, now=utc_now):
                # A whole batch of them goes out at once, when the loop comes round.
                if not unsent:
                    loop.call_soon(send)
                unsent.append(event)
        finally:
            send()

    def send() -> None:
        _tell(told, unsent)
        unsent.clear()

    unsent: list[Progress] = []
    with NewsStore.open(job.store, timeout=_PATIENT, cache=_CACHE) as store:
        asyncio.run(run(store))


def _tell(told: BinaryIO, events: Iterable[Progress]) -> None:
    try:
        told.write(b"".join(map(encode_event, events)))
        told.flush()
    except BrokenPipeError:  # nobody listens any more
        os._exit(1)


def _die_with_parent() -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
