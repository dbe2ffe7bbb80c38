"""Choosing what the list shows: views, tags, feeds, searches, orders."""

from newsreader.dataclass import replace
from newsreader.errors import QueryError
from newsreader.model.query import Sort, View
from newsreader.model.session import Session
from newsreader.tui import filtering
from newsreader.tui.messages import (
    Choice,
    FilterAdded,
    FilterCleared,
    FilterExcluded,
    FilterLeft,
    FilterShown,
)
from newsreader.tui.screens.desktop import Desktop
from newsreader.tui.widgets.search_line import SearchLine


class Choosing(Desktop):
    """Actions on the filter."""

    # The tag filter

    def on_filter_shown(self, message: FilterShown) -> None:
        """Show only this, and go to its headlines."""
        self.choose(message.choice)
        self.focus_on(self.headlines)

    def on_filter_added(self, message: FilterAdded) -> None:
        """Show what has this too."""
        self.change(filtering.add(self.session, message.choice))

    def on_filter_excluded(self, message: FilterExcluded) -> None:
        """Show what does not have this."""
        if message.choice.tag:
            self.change(filtering.exclude(self.session, message.choice))
        else:
            self.say("Only tags can be excluded")

    def on_filter_cleared(self, _message: FilterCleared) -> None:
        """Show the whole view."""
        self.change(filtering.clear(self.session))

    def on_filter_left(self, _message: FilterLeft) -> None:
        """Go back to the headlines."""
        self.focus_on(self.headlines)

    def choose(self, choice: Choice) -> None:
        """Show only this.

        Args:
            choice: A view, a tag or a feed.
        """
        self._ask(filtering.show(self.session, choice))

    def _ask(self, session: Session) -> None:
        """Change to a session; the same one again lets go of what was read."""
        if session == self.session:
            self.touched.clear()
            self.desk.list(session, fresh=False)
        else:
            self.change(session)

    def action_tags(self) -> None:
        """Go to the tag filter, or leave it."""
        self.focus_on(self.headlines if self.tag_filter.list.has_focus else self.tag_filter.list)

    def action_view(self, name: str) -> None:
        """Show a standing view.

        Args:
            name: The value of a `View`.
        """
        self.choose(Choice(view=View(name)))

    def action_show_tag(self, tag: str) -> None:
        """Show a tag.

        Args:
            tag: Its normal form.
        """
        self.choose(Choice(tag=tag))
        self.focus_on(self.headlines)

    def action_show_feed(self, address: str) -> None:
        """Show a feed.

        Args:
            address: Its address.
        """
        self.choose(Choice(feed=address))
        self.focus_on(self.headlines)

    def action_sort(self) -> None:
        """Put the list into the next order."""
        self.change(filtering.next_sort(self.session))
        self.say(f"Headlines {filtering.SORT_NAMES[self.session.sort]}")

    def order(self, sort: Sort) -> None:
        """Put the list into an order.

        Args:
            sort: Which.
        """
        self.change(replace(self.session, sort=sort))

    # Searching

    def check_query(self, text: str) -> str:
        """What is wrong with a query in words, or `""`.

        Args:
            text: As typed.
        """
        try:
            self.reader.parse(text)
        except QueryError as error:
            return str(error)
        return ""

    def action_search(self) -> None:
        """Ask for a search."""
        self.search_line.open("")

    def action_query(self) -> None:
        """Ask for a change of the search."""
        self.hush()  # beside the line it would seem to be said of it
        self.search_line.open(self.session.text)

    def on_search_line_searched(self, message: SearchLine.Searched) -> None:
        """Show what a search finds in the view and tags that are chosen."""
        self.change(replace(self.session, text=message.text))
        self.focus_on(self.headlines)

    def on_search_line_left(self, _message: SearchLine.Left) -> None:
        """Go back to the headlines."""
        self.focus_on(self.headlines)
