"""Events gathered for a moment, so that a flood of them is few messages and none waits long."""

import threading
from collections.abc import Callable, Sequence

from newsreader.model.progress import FeedDone, Progress

MOMENT = 0.1
"""Seconds for which events are gathered."""


class Batch:
    """Hands events on in bunches; an event never waits for the next one to come."""

    def __init__(self, give: Callable[[Sequence[Progress]], object]) -> None:
        """Begin empty.

        Args:
            give: Takes a bunch, from any thread.
        """
        self._give = give
        self._lock = threading.Lock()
        self._events: list[Progress] = []
        self._timer: threading.Timer | None = None

    def add(self, event: Progress) -> None:
        """Take one more event."""
        with self._lock:
            self._events.append(event)
            if self._timer is None:
                self._timer = threading.Timer(MOMENT, self.flush)
                self._timer.daemon = True
                self._timer.start()

    def flush(self) -> None:
        """Hand on what there is, now."""
        with self._lock:
            events, self._events = self._events, []
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
        if events:
            self._give(events)


def has_new(events: Sequence[Progress]) -> bool:
    """Whether some of the events brought articles."""
    return any(isinstance(one, FeedDone) and (one.new or one.updated) for one in events)


def changed_feeds(events: Sequence[Progress]) -> set[int]:
    """Return the feeds that have changed some of their articles."""
    return {one.feed_id for one in events if isinstance(one, FeedDone) and one.updated}
