"""Refreshing: started by hand, at the start, and when feeds are due; shown, never in the way."""

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from textual.screen import Screen
from textual.timer import Timer

from newsreader.model.feed import Feed
from newsreader.model.progress import UNDER_WAY
from newsreader.tui.answers import Went
from newsreader.tui.batch import changed_feeds, has_new
from newsreader.tui.desk import Desk
from newsreader.tui.guard import plain
from newsreader.tui.parts.speaker import Speaker
from newsreader.tui.widgets.status import Tally, outcome

DUE_EVERY: Final = 60.0
"""Seconds between looks whether feeds are due."""
RESTS: Final = 15 * 60.0
"""Seconds without another after one that broke off, as where the disk is full; then twice that."""
LONGEST_REST: Final = 4 * 3600.0
BROUGHT_FIRST: Final = 0.5
"""Seconds for which a refresh gathers new headlines before the list takes them in."""
BROUGHT_EVERY: Final = 2.0
"""The same for all that it brings after the first: a list is counted anew each time."""


class Refreshes:
    """Asks feeds for news, and brings what is new into the list without moving anything.

    Attributes:
        tally: How far the refresh has come that is under way, or was last.
    """

    def __init__(
        self,
        screen: Screen[Any],
        desk: Desk,
        speaker: Speaker,
        *,
        feeds: Callable[[], Sequence[Feed]],
        feeds_key: Callable[[], str],
        show_status: Callable[[], object],
        changed: Callable[[Collection[int]], object],
        bring: Callable[[], object],
    ) -> None:
        """Have asked nobody yet.

        Args:
            screen: Whose clock it goes by.
            desk: Runs a refresh.
            speaker: Says what came of it.
            feeds: Gives the feeds as last told.
            feeds_key: Gives the key that says more of them.
            show_status: Draws the status line anew.
            changed: Takes the feeds that have changed some of their articles.
            bring: Has the list take in what has come.
        """
        self._screen, self._desk, self._speaker = screen, desk, speaker
        self._feeds, self._feeds_key = feeds, feeds_key
        self._show_status, self._changed, self._bring_in = show_status, changed, bring
        self.tally = Tally()
        self._asked_for = False
        self._rests: tuple[float, datetime] | None = None
        self._next_feeds: list[int] = []
        self._next_all = False
        self._bringing: Timer | None = None
        self._brought = False

    def start(self) -> None:
        """Refresh what is due now and later, where that is wished."""
        settings = self._desk.reader.settings
        wish = settings.reader
        if wish.refresh and wish.refresh_on_start and settings.feeds:
            self.refresh(force=False)
        self._screen.set_interval(DUE_EVERY, self._refresh_due)

    def refresh(self, *, force: bool, only: list[int] | None = None) -> None:
        """Ask feeds for news.

        Args:
            force: Ask them though they are not due.
            only: The feeds, or None for all.
        """
        if self._desk.refresh(force=force, only=only):
            self._asked_for = force
            self._brought = False
            self.tally = Tally(running=True, began=self._desk.reader.now())
            if force:
                self._speaker.hush()  # what was said before would hide that it has begun
            self._show_status()
        elif force:
            if only is None:
                self._next_all = True
            else:
                self._next_feeds += only
            self._speaker.say("A refresh is under way; yours comes next")

    def refresh_all(self) -> None:
        """Ask all feeds."""
        if self._desk.reader.settings.feeds:
            self.refresh(force=True)
        else:
            self._speaker.say("There are no feeds to refresh")

    def refresh_one(self, feed_id: int | None) -> None:
        """Ask one feed.

        Args:
            feed_id: Which, or None where none is selected.
        """
        if feed_id is None:
            self._speaker.say("No feed is selected")
        else:
            self.refresh(force=True, only=[feed_id])

    def spared(self, feed: Feed) -> str:
        """Return why the last refresh has left a feed alone, in words, or `""`.

        One that was asked since, from wherever that was, has been left alone no longer.

        Args:
            feed: As last read.
        """
        began = self.tally.began
        since = began is not None and feed.checked is not None and feed.checked > began
        return "" if since else self.tally.reasons.get(feed.id, "")

    def _refresh_due(self) -> None:
        now = self._desk.reader.now()
        if self._rests is not None and now < self._rests[1]:
            return
        due = (
            feed.enabled and (feed.next_check is None or feed.next_check <= now)
            for feed in self._feeds()
        )
        if self._desk.reader.settings.reader.refresh and any(due):
            self.refresh(force=False)

    def take(self, message: Went) -> None:
        """A refresh went on: count, and bring in what is new."""
        for event in message.events:
            self.tally.take(event)
        self._changed(changed_feeds(message.events))
        if self._desk.refreshing:
            new = has_new(message.events)
            if self.tally.all_done and (new or self._bringing is not None):
                self._bring()  # what is left to do is for search alone
            elif new and self._bringing is None:
                wait = BROUGHT_EVERY if self._brought else BROUGHT_FIRST
                self._bringing = self._screen.set_timer(wait, self._bring)
            self._show_status()
            return
        self.tally.running = False
        self._bring()
        if not message.events:  # its very last word
            self._rest()
        if self._go_on():
            return
        # What nobody asked for needs no word where another reader was quicker with it.
        quiet = self.tally.error == UNDER_WAY and not self._asked_for
        if (self.tally.feeds or self.tally.error) and not quiet:
            self._speaker.say(*outcome(self.tally, self._feeds_key()))
            if self.tally.broke_off:  # its reason may be longer than a line
                self._speaker.fail_once(plain(self.tally.error))
        else:
            self._show_status()

    def _rest(self) -> None:
        """Start none by itself for a while after one that could keep nothing."""
        if not self.tally.broke_off:
            self._rests = None
            return
        before = RESTS if self._rests is None else min(2 * self._rests[0], LONGEST_REST)
        self._rests = before, self._desk.reader.now() + timedelta(seconds=before)

    def _go_on(self) -> bool:
        """Ask what was asked for meanwhile, single feeds first; whether there was anything."""
        feeds, self._next_feeds = list(dict.fromkeys(self._next_feeds)), []
        if feeds:
            self.refresh(force=True, only=feeds)
        elif self._next_all:
            self._next_all = False
            self.refresh(force=True)
        else:
            return False
        return True

    def _bring(self) -> None:
        if self._bringing is not None:
            self._bringing.stop()
            self._bringing = None
        self._brought = True
        self._bring_in()
