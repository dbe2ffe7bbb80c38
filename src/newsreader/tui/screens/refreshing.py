"""Refreshing: started by hand, at the start, and when feeds are due; shown, never in the way."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from textual.timer import Timer

from newsreader.model.progress import UNDER_WAY
from newsreader.reader.door import Reader
from newsreader.tui.answers import Added, Reloaded, Trouble, Went
from newsreader.tui.batch import changed_feeds, has_new
from newsreader.tui.guard import plain
from newsreader.tui.screens.choosing import Choosing
from newsreader.tui.widgets.status import Tally, outcome

if TYPE_CHECKING:  # a start has no time for screens that it does not show
    from newsreader.tui.screens.welcome import Welcomed


DUE_EVERY = 60.0
"""Seconds between looks whether feeds are due."""
LOOK_EVERY = 2.0
"""Seconds between looks whether the config file or the store was changed by others."""

BROUGHT_FIRST = 0.5
"""Seconds for which a refresh gathers new headlines before the list takes them in."""
BROUGHT_EVERY = 2.0
"""The same for all that it brings after the first: a list is counted anew each time."""
ONLY_READ = (
    "The store can only be read: its disk is full, or it or its directory is not writable. No mark "
    "and no place is kept, and nothing new comes in."
)
"""What is said where that is so."""
READ_FOR = 15.0
"""Seconds for which that is shown."""
TOLD_FOR = 60.0
"""Seconds for which the same trouble is not told again."""


class Refreshing(Choosing):
    """Actions on the feeds."""

    def __init__(self, reader: Reader) -> None:
        """Begin without trouble.

        Args:
            reader: The one door.
        """
        super().__init__(reader)
        self._told: set[str] = set()
        self._asked_for = False
        self._next: tuple[list[int] | None] | None = None
        self._bringing: Timer | None = None
        self._brought = False

    def start_watching(self) -> None:
        """Refresh what is due now and later, if that is wished; follow changes made by others."""
        wish = self.reader.settings.reader
        if self.reader.read_only:  # what came could not be kept
            self.notify(ONLY_READ, severity="warning", markup=False, timeout=READ_FOR)
        else:
            if wish.refresh and wish.refresh_on_start and self.reader.settings.feeds:
                self.refresh_feeds(force=False)
            self.set_interval(DUE_EVERY, self._refresh_due)
        self.set_interval(LOOK_EVERY, lambda: self.desk.watch(self.session))

    def refresh_feeds(self, *, force: bool, only: list[int] | None = None) -> None:
        """Ask feeds for news.

        Args:
            force: Ask them though they are not due.
            only: The feeds, or None for all.
        """
        if self.desk.refresh(force=force, only=only):
            self._asked_for = force
            self._brought = False
            self.tally = Tally(running=True)
            self.show_status()
        elif force:
            self._next = (only,)
            self.say("A refresh is under way; yours comes next")

    def action_refresh_all(self) -> None:
        """Ask all feeds."""
        if self.reader.settings.feeds:
            self.refresh_feeds(force=True)
        else:
            self.say("There are no feeds to refresh")

    def action_refresh_feed(self) -> None:
        """Ask the feed that is chosen, else that of the selected article."""
        by_address = {feed.url: feed.id for feed in self.feeds}
        line = self.tag_filter.list.line if self.tag_filter.list.has_focus else None
        if line is not None and line.choice is not None and line.choice.feed:
            feed_id = by_address.get(line.choice.feed)
        elif self.session.feed_url:
            feed_id = by_address.get(self.session.feed_url)
        else:
            feed_id = self.selected.feed_id if self.selected is not None else None
        if feed_id is None:
            self.say("No feed is selected")
        else:
            self.refresh_feeds(force=True, only=[feed_id])

    def _refresh_due(self) -> None:
        now = self.reader.now()
        due = (
            feed.enabled and (feed.next_check is None or feed.next_check <= now)
            for feed in self.feeds
        )
        if self.reader.settings.reader.refresh and any(due):
            self.refresh_feeds(force=False)

    def on_went(self, message: Went) -> None:
        """A refresh went on: count, and bring in what is new without moving anything."""
        for event in message.events:
            self.tally.take(event)
        self.look_again(changed_feeds(message.events))
        if self.desk.refreshing:
            new = has_new(message.events)
            if self.tally.all_done and (new or self._bringing is not None):
                self._bring()  # what is left to do is for search alone
            elif new and self._bringing is None:
                wait = BROUGHT_EVERY if self._brought else BROUGHT_FIRST
                self._bringing = self.set_timer(wait, self._bring)
            self.show_status()
            return
        self.tally.running = False
        self._bring()
        if self._next is not None:
            (only,), self._next = self._next, None
            self.refresh_feeds(force=True, only=only)
            return
        # What nobody asked for needs no word where another reader was quicker with it.
        quiet = self.tally.error == UNDER_WAY and not self._asked_for
        if (self.tally.feeds or self.tally.error) and not quiet:
            self.say(*outcome(self.tally, self.key("feeds")))
            if self.tally.broke_off:  # its reason may be longer than a line
                self.on_trouble(Trouble(plain(self.tally.error)))
        else:
            self.show_status()

    def _bring(self) -> None:
        if self._bringing is not None:
            self._bringing.stop()
            self._bringing = None
        self._brought = True
        self.reorder |= self.tally.new > 0  # else a first start has the order of its first feed
        self.desk.list(self.session, fresh=False)

    def look_again(self, feeds: Collection[int]) -> None:
        """See whether the article in the pane has changed."""
        raise NotImplementedError

    def action_add_feeds(self) -> None:
        """Offer the ways to more feeds."""
        from newsreader.tui.screens.welcome import WelcomeScreen

        screen = WelcomeScreen(
            self.reader.catalogue(),
            self.reader.discover,
            self.reader.import_file,
            known=[feed.url for feed in self.reader.settings.feeds],
            adding=True,
        )
        self.app.push_screen(screen, self.take_feeds)

    def take_feeds(self, welcomed: "Welcomed | None") -> None:
        """Subscribe to what was chosen.

        Args:
            welcomed: What the welcome screen gave back.
        """
        from newsreader.tui.screens.welcome import Way

        if welcomed is None or welcomed.way is not Way.FEEDS:
            return
        for reason in welcomed.skipped[:5]:
            self.notify(reason, title="Passed over", severity="warning", markup=False)
        self.desk.add(welcomed.subscriptions)

    def on_added(self, message: Added) -> None:
        """New feeds are in the config file: ask them."""
        count = message.count
        self.say("1 feed added" if count == 1 else f"{count:,} feeds added")
        self.desk.list(self.session, fresh=True)
        self.refresh_feeds(force=False)

    def on_reloaded(self, _message: Reloaded) -> None:
        """The config file was changed: follow it."""
        self.desk.list(self.session, fresh=False)
        if not self.reader.problems:
            self.say("The config file was read again")
        for problem in self.reader.problems[:3]:
            self.notify(str(problem), title="Config file", severity="error", markup=False)
        # A feed that has come into the file is due.
        if self.reader.settings.reader.refresh and self.reader.settings.feeds:
            self.refresh_feeds(force=False)

    def on_trouble(self, message: Trouble) -> None:
        """Say what went wrong, and the same thing not again and again."""
        if message.said:
            self.say(message.said)
        if message.text in self._told:
            return
        self._told.add(message.text)
        self.set_timer(TOLD_FOR, lambda: self._told.discard(message.text))
        self.notify(message.text, severity="error", markup=False)
