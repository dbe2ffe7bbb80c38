"""Obeying requests to end while the loop runs: there they are obeyed between two of its tasks."""

import asyncio
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from newsreader.ending import endings

_PIECE = 4096


@contextmanager
def obeying_signals(act: Callable[[int], object]) -> Iterator[None]:
    """Have the running loop do something about each request to end, and about one that has come.

    The loop's own handlers of signals would do so too, but for the moments before they are there
    and after they have gone: the loop takes away the handlers before with them.

    Args:
        act: Takes the exit code that is asked for.
    """
    loop = asyncio.get_running_loop()
    ours, pythons = socket.socketpair()
    with ours, pythons, endings.watched():
        ours.setblocking(False)
        pythons.setblocking(False)
        loop.add_reader(ours, _drain, ours)
        # A signal that comes when the loop is about to wait would not wake it otherwise.
        before = signal.set_wakeup_fd(pythons.fileno(), warn_on_full_buffer=False)
        # No key sends it here: it is a request like the others, and the loop would only break off.
        interrupt = signal.signal(signal.SIGINT, endings.note)
        try:
            with endings.told(lambda code: loop.call_soon_threadsafe(act, code)):
                yield
        finally:
            signal.signal(signal.SIGINT, interrupt)
            signal.set_wakeup_fd(before)
            loop.remove_reader(ours)


def _drain(line: socket.socket) -> None:
    with suppress(BlockingIOError):
        line.recv(_PIECE)
