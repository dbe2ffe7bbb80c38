"""How the feeds are: what failed and why, when each was asked and when it will be again."""

import asyncio
import builtins
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar, Final

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static
from textual.widgets.option_list import Option

from newsreader.errors import NewsreaderError
from newsreader.model.feed import Feed
from newsreader.model.shown import shown_address
from newsreader.model.wording import many
from newsreader.tui.bindings import hint, sheet_bindings, shown_key
from newsreader.tui.guard import plain
from newsreader.tui.key import Scope
from newsreader.tui.screens.feeds_page import LOOK_EVERY, FeedActs, FeedPage
from newsreader.tui.screens.sheet import ListSheet
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.feed_details import details
from newsreader.tui.widgets.feed_row import FeedRow, Look, heading
from newsreader.tui.widgets.filter_lines import fits
from newsreader.tui.widgets.narrowed import Narrowed, typed_words
from newsreader.tui.widgets.paged_list import PagedList
from newsreader.typeset.feed_words import by_trouble, has_failed


class FeedList(PagedList, Narrowed, inherit_bindings=False):
    """The list; all its keys are the screen's, but for what is typed to narrow it."""


class Heading(Widget):
    """What stands above the columns of the list."""

    def render(self) -> Content:
        """Set it as the lines below it are set."""
        return heading(self.size.width)


_ALWAYS = datetime.min.replace(tzinfo=UTC)
_ORDERS: Final[Sequence[tuple[str, Callable[[Feed], Any]]]] = (
    ("trouble first", by_trouble),
    ("most unread", lambda feed: -feed.unread),
    ("by name", lambda feed: feed.title.casefold()),
    ("longest silent", lambda feed: feed.newest or _ALWAYS),
)
"""The orders of the list, and what feeds are sorted by in each."""


class FeedsScreen(ListSheet[str]):
    """The feeds, those in trouble first; gives back the address of one to show the articles of.

    Attributes:
        order: Which of the orders they are in.
    """

    CSS_PATH = "feeds.tcss"
    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings(Scope.FEEDS)

    list = getters.query_one(FeedList)
    title_bar = getters.query_one("#sheet > .title", Bar)
    said = getters.query_one("#sheet > .said", Bar)

    def __init__(self, acts: FeedActs, feeds: Sequence[Feed], order: int = 0) -> None:
        """Make the screen.

        Args:
            acts: What can be done with them.
            feeds: As they are now.
            order: The one that they were in when they were last shown.
        """
        super().__init__()
        self._acts = acts
        self._places = {feed.id: at for at, feed in enumerate(feeds)}
        self.order = order
        self._all = builtins.list(feeds)
        self._sort(self._all)
        self._feeds = self._all.copy()
        self._busy = False
        self._asking = frozenset(acts.asking())

    def compose(self) -> ComposeResult:
        """A title, what stands above the columns, a line for each feed, and more of one of them."""
        with Vertical(id="sheet"):
            yield Bar(classes="title")
            yield Heading()
            yield FeedList(*self._options(), markup=False)
            yield Static(classes="details", markup=False)
            yield Bar(classes="said", keep_right=True)

    def on_mount(self) -> None:
        """Say how many are in trouble, and how to leave."""
        self._say("")
        self._show_title()
        self.list.focus()
        self.set_interval(LOOK_EVERY, self._look)

    def _options(self) -> Iterator[Option]:
        asking = self._acts.asking()
        for one in self._feeds:
            yield Option(self._row(one, asking=one.id in asking))

    def _row(self, feed: Feed, *, asking: bool) -> FeedRow:
        reader = self._acts.reader
        return FeedRow(feed, Look(reader.now(), reader.zone, self.visual), asking=asking)

    def on_option_list_option_highlighted(self, message: PagedList.OptionHighlighted) -> None:
        """Tell more of the feed that is selected now."""
        message.stop()
        self._show_details()

    def _show_details(self) -> None:
        feed, now = self._selected, self._acts.reader.now()
        if not self._all:
            self._show_none()
            return
        shown = Content("")
        if feed is not None:
            shown = details(
                feed, now, asking=feed.id in self._asking, spared=self._acts.spared(feed)
            )
        self.query_one(".details", Static).update(shown)

    def on_narrowed_typed(self, message: Narrowed.Typed) -> None:
        """Show the feeds that have the letters in their name or address.

        Where all are shown again, the one that was found stays selected.
        """
        message.stop()
        wanted, selected = message.text or "", self._selected
        self._feeds = self._fitting(wanted)
        self._fill(None if wanted else selected)

    def _fitting(self, wanted: str) -> "builtins.list[Feed]":
        return [
            one
            for one in self._all
            if fits(one.title, wanted) or fits(shown_address(one.url), wanted)
        ]

    @property
    def _selected(self) -> Feed | None:
        at = self.list.highlighted
        return self._feeds[at] if at is not None and at < len(self._feeds) else None

    def _fill(self, selected: Feed | None) -> None:
        """Put the lines of the feeds into the list, and select one of them, else the first."""
        self.list.set_options(self._options())
        at = self._feeds.index(selected) if selected in self._feeds else 0
        self.list.highlighted = at if self._feeds else None
        self._show_title()
        self._show_details()

    def _show_title(self) -> None:
        if self.list.typed is not None:
            self._show_typed(self.list.typed)
            return
        if not self._all:
            self._show_none()
            return
        failed = sum(map(has_failed, self._feeds))
        told = f" · {failed:,} failed" if failed else " · all is well"
        title = self.title_bar
        title.left = words(
            (many(len(self._feeds), "feed"), "bold $accent"),
            told,
            " · ",
            hint(self, "feeds-sort", _ORDERS[self.order][0], ""),
        )
        # The first go first where there is no room: everybody tries Esc.
        title.right = words(
            hint(self, "feeds-close", "closes · "),
            hint(self, "feeds-refresh", "checks · "),
            hint(self, "feeds-find", "finds · "),
            hint(self, "feeds-page", "opens"),
        )

    def _show_none(self) -> None:
        self.title_bar.left = words(("No feeds", "bold $accent"))
        self.title_bar.right = (hint(self, "feeds-close", "closes"),)
        said = f"There are no feeds yet: {shown_key(self, 'feeds-add')} adds some."
        self.query_one(".details", Static).update(Content(said))

    def _show_typed(self, typed: str) -> None:
        title = self.title_bar
        title.left = typed_words(typed)
        title.right = words((f"{many(len(self._feeds), 'feed')} · Esc shows all", "$meta"))

    def _look(self) -> None:
        """Follow a refresh: what it says of the feeds stands here too."""
        was, self._busy = self._busy, self._acts.refreshing()
        if self._busy or was:
            self._show()

    def _show(self) -> None:
        """Show the feeds as they are now, each where it was; those that are gone go."""
        try:
            found = {feed.id: feed for feed in self._acts.reader.feeds()}
        except NewsreaderError:
            return  # what is on the screen stays
        before, self._asking = self._asking, frozenset(self._acts.asking())
        turned = before ^ self._asking
        if found.keys() - {one.id for one in self._all}:
            self._take_in(found)
            return
        self._all = [found[one.id] for one in self._all if one.id in found]
        for at in reversed(range(len(self._feeds))):
            feed = found.get(self._feeds[at].id)
            if feed is None:
                del self._feeds[at]
                self.list.remove_option_at_index(at)
            elif feed != self._feeds[at] or feed.id in turned:
                self._feeds[at] = feed
                row = self._row(feed, asking=feed.id in self._asking)
                self.list.replace_option_prompt_at_index(at, row)
        self._show_title()
        self._show_details()

    def _take_in(self, found: Mapping[int, Feed]) -> None:
        """Show feeds that were not there before, in the order there is."""
        selected = self._selected
        self._places = {feed_id: at for at, feed_id in enumerate(found)}
        self._all = list(found.values())
        self._sort(self._all)
        self._feeds = self._fitting(self.list.typed or "")
        self._fill(selected and found.get(selected.id))

    def _sort(self, feeds: "builtins.list[Feed]") -> None:
        by = _ORDERS[self.order][1]
        feeds.sort(key=lambda feed: (by(feed), self._places[feed.id]))

    def on_option_list_option_selected(self, message: PagedList.OptionSelected) -> None:
        """A feed was chosen."""
        message.stop()
        self._open(message.option_index)

    def action_page(self) -> None:
        """Show all about the selected feed."""
        if self.list.highlighted is not None:
            self._open(self.list.highlighted)

    def _open(self, at: int) -> None:
        page = FeedPage(self._acts, self._feeds, at)

        def closed(address: str | None) -> None:
            if address:
                self.dismiss(address)
            else:
                self._come_back(page)

        self._say("")
        self.app.push_screen(page, closed)

    def _come_back(self, page: FeedPage) -> None:
        """Go on where the page of a feed has led."""
        self._show()
        if not self._feeds:
            self.list.type(None)  # the only one that was found is gone
        self._select(page.feed.url)
        self._say(page.parting, back=bool(page.parting))

    def _select(self, url: str) -> None:
        """Select a feed, if it is in the list."""
        at = next((at for at, one in enumerate(self._feeds) if one.url == url), None)
        if at is not None:
            self.list.highlighted = at

    def _say(self, text: str, *, back: bool = False) -> None:
        """Say what was done, and how to have it taken `back`."""
        self.said.left = words((plain(text), "$accent"))
        self.said.right = (hint(self, "feeds-undo", "takes that back"),) if back else ()
        self.said.display = bool(text)

    @work(group="undo")  # each press takes a step back, however fast they come
    async def action_undo(self) -> None:
        """Take back what was changed last in the config file, and go to the feed that it was."""
        async with self._acts.steps.turns:
            await self._take_back()

    async def _take_back(self) -> None:
        try:
            back = await asyncio.to_thread(self._acts.steps.take_back)
        except NewsreaderError as error:
            self._say(str(error))
            return
        if back is None:
            self._say("There is nothing to take back")
            return
        self._acts.changed(back.url, back.url)
        self._show()
        self._select(back.url)
        named = next((one.title for one in self._all if one.url == back.url), back.url)
        self._say(f"{named}: {back.words[:1].lower()}{back.words[1:]}")

    def action_refresh(self) -> None:
        """Ask the selected feed now."""
        if self.list.highlighted is not None:
            self._acts.refresh(self._feeds[self.list.highlighted].id)
            self._busy = True

    def action_add(self) -> None:
        """Go to the ways to more feeds."""
        self.dismiss(None)
        self._acts.add()

    def action_find(self) -> None:
        """Let letters narrow the list from now on."""
        self.list.type("")

    def action_sort(self) -> None:
        """Put the feeds into the next order, and go to the first."""
        self.order = (self.order + 1) % len(_ORDERS)
        self._say("")
        for feeds in (self._all, self._feeds):
            self._sort(feeds)
        self._fill(None)

    def action_leave(self) -> None:
        """Show the whole list again; close it without a choice."""
        self._say("")
        if self.list.typed is not None:
            self.list.type(None)
        else:
            self.dismiss(None)

    def action_move(self, way: str) -> None:
        """Move the selection.

        Args:
            way: `"cursor_down"`, `"cursor_up"`, `"page_down"`, `"page_up"`, `"first"` or `"last"`.
        """
        self._say("")
        super().action_move(way)
