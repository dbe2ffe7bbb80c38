"""The feeds: the ways to more of them, to the list of them and to their pages."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from newsreader.model.feed import Feed
from newsreader.model.wording import many
from newsreader.tui.answers import Added
from newsreader.tui.desk import Desk
from newsreader.tui.parts.filter import Filter
from newsreader.tui.parts.opener import Opener
from newsreader.tui.parts.refreshes import Refreshes
from newsreader.tui.parts.speaker import Speaker

if TYPE_CHECKING:  # a start has no time for screens that it does not show
    from newsreader.tui.screens.feeds_steps import FeedSteps
    from newsreader.tui.screens.welcome import Welcomed


class Feeds:
    """Shows the screens on the feeds, and does what is chosen there."""

    def __init__(
        self,
        screen: Screen[Any],
        desk: Desk,
        speaker: Speaker,
        *,
        opener: Opener,
        filter: Filter,
        refreshes: Refreshes,
    ) -> None:
        """Show none of them yet.

        Args:
            screen: Above which they are shown.
            desk: Adds feeds.
            speaker: Says what was added.
            opener: Opens the sites of feeds.
            filter: Shows the articles of a feed.
            refreshes: Asks feeds.
        """
        self._screen, self._desk, self._speaker, self._opener = screen, desk, speaker, opener
        self._filter, self._refreshes = filter, refreshes
        self._steps: FeedSteps | None = None
        self._order = 0

    def show(self, feeds: Sequence[Feed], show_feed: Callable[[str], object]) -> None:
        """Show how the feeds are.

        Args:
            feeds: As last told.
            show_feed: Takes the address of the one whose articles are asked for there.
        """
        from newsreader.tui.screens.feeds import FeedsScreen
        from newsreader.tui.screens.feeds_page import FeedActs
        from newsreader.tui.screens.feeds_steps import FeedSteps

        def chosen(address: str | None) -> None:
            self._order = screen.order
            if address:
                show_feed(address)

        if self._steps is None:
            self._steps = FeedSteps(self._desk.reader)
        acts = FeedActs(
            self._desk.reader,
            self._steps,
            refresh=self._refreshes.refresh_one,
            refreshing=lambda: self._desk.refreshing,
            asking=lambda: self._refreshes.tally.asking,
            spared=self._refreshes.spared,
            browse=self._opener.open_link,
            add=self.offer,
            changed=self._filter.move_feed,
        )
        screen = FeedsScreen(acts, feeds, self._order)
        self._screen.app.push_screen(screen, chosen)

    def offer(self) -> None:
        """Offer the ways to more feeds."""
        from newsreader.tui.screens.welcome import WelcomeScreen

        reader = self._desk.reader
        screen = WelcomeScreen(
            reader.catalogue(),
            reader.discover,
            reader.import_file,
            known=[feed.url for feed in reader.settings.feeds],
            adding=True,
        )
        self._screen.app.push_screen(screen, self.add)

    def add(self, welcomed: "Welcomed | None") -> None:
        """Subscribe to what was chosen.

        Args:
            welcomed: What the welcome screen gave back.
        """
        from newsreader.tui.screens.welcome import Way

        if welcomed is None or welcomed.way is not Way.FEEDS:
            return
        if welcomed.added is None:
            self._desk.add(welcomed.subscriptions)
        else:
            self.take(Added(welcomed.added))

    def take(self, message: Added) -> None:
        """New feeds are in the config file: ask them."""
        self._speaker.say(f"{many(message.count, 'feed')} added")
        self._desk.list(self._filter.session, fresh=True)
        self._refreshes.refresh(force=False)
