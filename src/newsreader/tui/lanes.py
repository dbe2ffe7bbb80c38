"""The lanes of the desk: one thread for lists, one for articles, one for what is written.

A mark is never overtaken by another, and a list of a hundred thousand rows never holds an article
up. Whatever fails becomes a `Trouble` in words; no answer ever comes from the wrong thread, since
Textual takes messages from any.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeAlias

from textual.message import Message

from newsreader.errors import NewsreaderError
from newsreader.tui.answers import Trouble

Act: TypeAlias = Callable[[], Message | None]
"""What is done in a thread; what it returns is told, if anything."""


class Lanes:
    """Threads that do what they are given in its order, and tell what comes of it.

    Attributes:
        closed: Whether nothing is begun or told any more.
    """

    def __init__(self, tell: Callable[[Message], object]) -> None:
        """Open the lanes.

        Args:
            tell: Takes a message from any thread.
        """
        self.closed = False
        self._tell = tell
        self._lists = ThreadPoolExecutor(1, "lists")
        self._articles = ThreadPoolExecutor(1, "articles")
        self._writes = ThreadPoolExecutor(1, "writes")

    def list(self, act: Act) -> None:
        """Do what reads lists and counts."""
        self._queue(self._lists, act)

    def fetch(self, act: Act) -> None:
        """Do what reads articles."""
        self._queue(self._articles, act)

    def write(self, act: Act) -> None:
        """Do what writes into the store or the config file."""
        self._queue(self._writes, act)

    def errand(self, act: Act) -> None:
        """Do something that does not touch the store, beside everything else.

        Args:
            act: Done in a thread of its own; nobody waits for it at the end.
        """
        threading.Thread(target=self._run, args=(act,), name="errand", daemon=True).start()

    def close(self) -> None:
        """Drop what only reads; write what is still to be written."""
        self.closed = True
        self._lists.shutdown(wait=False, cancel_futures=True)
        self._articles.shutdown(wait=False, cancel_futures=True)
        self._writes.shutdown(wait=True)
        # The store is closed next; nothing may be reading then.
        self._lists.shutdown(wait=True)
        self._articles.shutdown(wait=True)

    def _queue(self, threads: ThreadPoolExecutor, act: Act) -> None:
        if not self.closed:
            _watch(threads.submit(self._run, act))

    def _run(self, act: Act) -> None:
        try:
            message = act()
        except NewsreaderError as error:
            message = Trouble(str(error))
        if message is not None and not self.closed:
            self._tell(message)


def _watch(future: "Future[None]") -> None:
    """Let a mistake of ours be seen rather than vanish in a thread."""

    def look(done: "Future[None]") -> None:
        if not done.cancelled() and (error := done.exception()) is not None:
            threading.excepthook(
                threading.ExceptHookArgs((type(error), error, error.__traceback__, None))
            )

    future.add_done_callback(look)
