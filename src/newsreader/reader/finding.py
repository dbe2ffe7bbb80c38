"""`Finder`: finds feeds, and keeps what the last one has answered until that is taken in."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from newsreader.clock import Now
from newsreader.config.settings import ReaderSettings
from newsreader.model.feed import Feed, FoundFeed, Subscription

if TYPE_CHECKING:
    from newsreader.fetch.request import Fetched
    from newsreader.reader.discovery import Discovery

_JUST_NOW = timedelta(minutes=15)
"""For how long what a feed has answered is as good as asking it again."""


class Finder:
    """Looks for feeds behind addresses.

    Args:
        store: The store's file.
        now: The clock.
        recall: Returns the hosts that want to be left alone, and until when.
        remember: Takes the same.
    """

    def __init__(
        self,
        store: Path,
        now: Now,
        recall: Callable[[], dict[str, datetime]],
        remember: Callable[[dict[str, datetime]], object],
    ) -> None:
        self._store, self._now, self._recall, self._remember = store, now, recall, remember
        self._last: tuple[Discovery, datetime] | None = None

    def discover(self, address: str, settings: ReaderSettings) -> tuple[FoundFeed, ...]:
        """Find the feeds behind the address of a feed or a site; see `Reader.discover`.

        Raises:
            FetchError: The address does not answer, or wants to be left alone.
            ParseError: There is no feed behind it.
        """
        from newsreader.fetch.turns import turns_of
        from newsreader.reader.asking import limits_of
        from newsreader.reader.discovery import discover

        found = discover(
            address,
            limits_of(settings),
            now=self._now,
            recall=self._recall,
            heard=self._remember,
            turns=turns_of(self._store),
        )
        self._last = found, self._now()
        return found.feeds

    def answers(
        self, subscriptions: Iterable[Subscription], feeds: Callable[[], Iterable[Feed]]
    ) -> "tuple[tuple[int, Fetched], ...]":
        """Return what a feed has answered that was found just now and added since, by its id.

        Args:
            subscriptions: The feeds of the config file.
            feeds: Returns the feeds of the store.
        """
        if self._last is None:
            return ()
        found, at = self._last
        if not timedelta() <= self._now() - at < _JUST_NOW:
            self._last = None
            return ()
        url = found.feeds[0].url
        added = [one for one in feeds() if one.url == url]
        if any(one.checked for one in added):  # it knows what it has been answered
            self._last = None
            return ()
        # With a password or headers of its own it may be answered something else.
        plain = any(
            one.url == url and not (one.headers or one.username or one.password_command)
            for one in subscriptions
        )
        return tuple((one.id, found.answer) for one in added if plain)
