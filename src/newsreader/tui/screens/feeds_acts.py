"""How the feeds are: the way from the main screen to the list of feeds and to their pages."""

from newsreader.dataclass import replace
from newsreader.tui.screens.marking import Marking
from newsreader.tui.screens.outward import Outward
from newsreader.tui.screens.refreshing import Refreshing


class Feeding(Refreshing, Marking, Outward):
    """The action on how the feeds are."""

    def action_feeds(self) -> None:
        """Show how the feeds are; the one whose articles are asked for there is shown here."""
        # No start pays for screens that few of them show.
        from newsreader.tui.screens.feeds import FeedsScreen
        from newsreader.tui.screens.feeds_page import FeedActs

        def chosen(address: str | None) -> None:
            if address:
                self.action_show_feed(address)

        acts = FeedActs(
            self.reader,
            refresh=lambda feed_id: self.refresh_feeds(force=True, only=[feed_id]),
            refreshing=lambda: self.desk.refreshing,
            asking=lambda: self.tally.asking,
            spared=lambda feed_id: self.tally.reasons.get(feed_id, ""),
            browse=self.open_link,
            changed=self._feed_changed,
        )
        self.app.push_screen(FeedsScreen(acts, self.feeds), chosen)

    def _feed_changed(self, before: str, now: str) -> None:
        """A feed was changed in the config file: show it as it is, under its new address."""
        if before != now and self.session.feed_url == before:
            self.change(replace(self.session, feed_url=now))
        else:
            self.desk.list(self.session, fresh=False)
