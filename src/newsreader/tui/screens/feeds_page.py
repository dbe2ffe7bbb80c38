"""The page of a feed: where it is, when it is asked again and why, what it answered."""

import asyncio
from collections.abc import Callable, Collection, Sequence
from typing import ClassVar

from textual import getters, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical, VerticalScroll

from newsreader.dataclass import dataclass, replace
from newsreader.errors import NewsreaderError
from newsreader.model.feed import Feed, Move, Subscription
from newsreader.model.tag import join_labels, split_labels
from newsreader.reader.door import Reader
from newsreader.tui.bindings import hint, sheet_bindings, shown_key
from newsreader.tui.guard import plain
from newsreader.tui.key import Scope
from newsreader.tui.screens.feeds_steps import FeedSteps, TakenBack, told
from newsreader.tui.screens.sheet import Sheet
from newsreader.tui.widgets.bar import Bar, Piece, words
from newsreader.tui.widgets.edit_line import EditLine
from newsreader.tui.widgets.page_text import PageText
from newsreader.tui.widgets.search_line import LEAVE
from newsreader.typeset.feed_page import set_feed_page
from newsreader.typeset.feed_words import answer_words, brought_words

LOOK_EVERY = 1.0
"""Seconds between looks whether the store says anything else of a feed."""

_NAME_HINT = "Where nothing is typed it has the name that it gives itself."
_TAGS_HINT = "Separated by commas; all of its articles have them."


@dataclass(frozen=True, slots=True)
class FeedActs:
    """What the screens of the feeds can do.

    Attributes:
        reader: The one door.
        steps: Changes them in the config file.
        refresh: Asks the feed of this id.
        refreshing: Whether a refresh is under way.
        asking: The ids of the feeds whose answers are being waited for.
        spared: Why the last refresh has left a feed alone, in words; `""` where it has not, or the
            feed was asked since.
        browse: Opens an address outside.
        add: Offers the ways to more feeds.
        changed: Tells the main screen that a feed was changed in the config file: its address
            before, and its address now, or `""` where it is there no longer.
    """

    reader: Reader
    steps: FeedSteps
    refresh: Callable[[int], None]
    refreshing: Callable[[], bool]
    asking: Callable[[], Collection[int]]
    spared: Callable[[Feed], str]
    browse: Callable[[str], None]
    add: Callable[[], None]
    changed: Callable[[str, str], None]


class FeedPage(Sheet[str]):
    """All about one feed; gives back its address where its articles are to be shown.

    Attributes:
        parting: What is to be said once it has closed, or `""`.
    """

    CSS_PATH = "feeds_page.tcss"
    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings(Scope.FEED, Scope.SHEET)

    title_bar = getters.query_one("#sheet > .title", Bar)
    hints = getters.query_one("#sheet > .hints", Bar)
    said = getters.query_one("#sheet > .said", Bar)
    body = getters.query_one(VerticalScroll)
    text = getters.query_one(PageText)
    line = getters.query_one(EditLine)

    def __init__(self, acts: FeedActs, feeds: Sequence[Feed], at: int) -> None:
        """Make the screen.

        Args:
            acts: What can be done.
            feeds: The feeds of the list.
            at: Which of them to show first.
        """
        super().__init__()
        self._acts = acts
        self._feeds = list(feeds)
        self._at = at
        self._asked: Feed | None = None
        self._to_remove = ""
        self.parting = ""

    @property
    def feed(self) -> Feed:
        """The feed as last read."""
        return self._feeds[self._at]

    def compose(self) -> ComposeResult:
        """A title, the page, and the keys."""
        with Vertical(id="sheet"):
            yield Bar(classes="title", keep_right=True)
            with VerticalScroll():
                yield PageText()
            yield EditLine()
            yield Bar(classes="hints")
            yield Bar(classes="said", keep_right=True)

    def on_mount(self) -> None:
        """Show the feed and follow what becomes of it."""
        self.body.focus()
        self._say("")
        self._show()
        self.set_interval(LOOK_EVERY, self._show)

    def _show(self) -> None:
        try:
            found = self._acts.reader.feed(self.feed.id)
        except NewsreaderError:
            found = None  # what is on the screen stays
        if found is not None:
            self._feeds[self._at] = found
        feed, reader = self.feed, self._acts.reader
        place = f"{self._at + 1:,} of {len(self._feeds):,}"
        self.title_bar.left = words((plain(feed.title), "bold $accent"))
        self.title_bar.right = words((place, "$meta")) if len(self._feeds) > 1 else ()
        hint = reader.move_refusal(feed)
        if not hint:
            hint = f"{self._key('write-move')} writes that into the config file; nothing is lost"
        self.text.show(
            lambda width: set_feed_page(
                feed,
                width,
                now=reader.now(),
                zone=reader.zone,
                move_hint=hint,
                spared=self._acts.spared(feed),
            )
        )
        self._follow(feed)
        self._show_hints(feed)

    def _follow(self, feed: Feed) -> None:
        """Say what a visit that was asked for has brought."""
        asked = self._asked
        if asked is None:
            return
        if asked.id != feed.id:
            self._asked = None
        elif feed.checked != asked.checked:
            self._asked = None
            answer = feed.answers[0] if feed.answers else None
            told = brought_words(answer) or answer_words(answer) if answer else "done"
            self._say(f"Checked: {told}")
        elif not self._acts.refreshing():
            self._asked = None
            reason = self._acts.spared(feed)
            self._say(reason[:1].upper() + reason[1:] or "Could not check this feed now")

    def _show_hints(self, feed: Feed) -> None:
        if self.line.display:
            self.hints.right = words("Enter writes it · ", Piece("Esc leaves", press=LEAVE))
            return
        does = {
            "close": "closes · ",
            "site": "site · ",
            "next": "next · ",
            "remove": "remove · ",
            "name": "name · ",
            "tags": "tags · ",
            "switch": f"{'off' if feed.enabled else 'on'} · ",
            "refresh": "check · ",
            "articles": "articles",
        }
        if len(self._feeds) == 1:
            del does["next"]
        if not feed.site:
            del does["site"]
        self.hints.right = words(
            *(hint(self, f"feed-{name}", words, "") for name, words in does.items())
        )

    def _key(self, what: str) -> str:
        return shown_key(self, f"feed-{what}")

    def _say(self, text: str, *, back: bool = False) -> None:
        """Say what was done, and how to have it taken `back`."""
        self._to_remove = ""  # what is asked for twice is asked for twice in a row
        self.said.left = words((plain(text), "$accent"))
        self.said.right = (hint(self, "feed-undo", "takes that back"),) if back else ()
        self.said.display = bool(text)

    def action_leave(self) -> None:
        """Back to the list of feeds."""
        self.dismiss(None)

    def action_articles(self) -> None:
        """Show the feed's articles."""
        self.dismiss(self.feed.url)

    def action_turn(self, step: int) -> None:
        """Show another feed of the list.

        Args:
            step: 1 for the next, -1 for the one before.
        """
        self._at = (self._at + step) % len(self._feeds)
        self._say("")
        self._show()
        self.body.scroll_home(animate=False)

    def action_scroll(self, way: str) -> None:
        """Scroll the page.

        Args:
            way: `"down"`, `"up"`, `"page_down"`, `"page_up"`, `"home"` or `"end"`.
        """
        getattr(self.body, f"scroll_{way}")(animate=False)

    def action_refresh(self) -> None:
        """Ask the feed now."""
        if not self.feed.enabled:
            self._say(f"It is switched off; {self._key('switch')} switches it on")
            return
        self._asked = self.feed
        self._acts.refresh(self.feed.id)
        self._say("Checking …")

    def action_site(self) -> None:
        """Open the site of the feed in the browser."""
        if self.feed.site:
            self._acts.browse(self.feed.site)
            self._say(f"Opening {self.feed.site} …")
        else:
            self._say("It names no site")

    @work(exclusive=True)
    async def action_write_move(self) -> None:
        """Write where the feed has moved into the config file."""
        feed = self.feed
        if not feed.moved:
            self._say("It has not moved")
            return
        if self._acts.reader.move_refusal(feed):
            self._say("That is left to you, for the reason that stands above")
            return
        try:
            move = await asyncio.to_thread(self._acts.reader.write_move, feed)
        except NewsreaderError as error:
            self._say(str(error))
            return
        if not move.refused:
            self._acts.steps.move(feed.url, move.address)
            self._acts.changed(feed.url, move.address)
        self._take(move)

    def _take(self, move: Move) -> None:
        if move.refused:
            self._say(move.refused)
            return
        self._say("Its new address is in the config file")
        if move.joined:
            self._say(f"{move.joined} had that address already; the two are one now")
            del self._feeds[self._at]
            self._at = next(
                (at for at, feed in enumerate(self._feeds) if feed.url == move.address), 0
            )
        self._show()

    def action_switch(self) -> None:
        """Let the feed be asked no longer, or again."""
        own = self._acts.steps.own(self.feed.url)
        self._write(replace(own, enabled=not self.feed.enabled), "enabled")

    # Its name and its tags

    def action_edit(self, option: str) -> None:
        """Ask for another name or other tags.

        Args:
            option: `"title"` or `"tags"`.
        """
        own = self._acts.steps.own(self.feed.url)
        self._say("")
        if option == "title":
            instead = "" if own.title else self.feed.title
            self.line.open(option, "Name", own.title, _NAME_HINT, instead)
        else:
            self.line.open(option, "Tags", join_labels(own.tags), _TAGS_HINT)
        self._show_hints(self.feed)

    def on_edit_line_left(self, _message: EditLine.Left) -> None:
        """Go on with the page."""
        self._end_line()

    def on_descendant_focus(self) -> None:
        """Leave the line that is typed in once the focus is elsewhere."""
        self.line.leave_without(self.focused)

    def _end_line(self) -> None:
        self.line.close()
        if self.focused is not self.body:
            self.set_focus(self.body)
        self._show_hints(self.feed)

    def on_edit_line_entered(self, message: EditLine.Entered) -> None:
        """Write what was typed into the config file."""
        own = self._acts.steps.own(self.feed.url)
        if message.name == "title":
            wanted = replace(own, title=message.text)
        else:
            wanted = replace(own, tags=split_labels(message.text))
        if wanted == own:
            self._end_line()
        else:
            self._write(wanted, message.name)

    @work(exclusive=True)
    async def _write(self, wanted: Subscription, option: str) -> None:
        said = self.line.refuse if self.line.display else self._say
        try:
            found = await asyncio.to_thread(self._acts.steps.change, wanted, option)
        except NewsreaderError as error:
            said(str(error))
            return
        if not found:
            said("This feed is no longer in the config file")
            return
        self._end_line()
        self._acts.changed(wanted.url, wanted.url)
        self._show()
        self._say(told(self._acts.steps.own(wanted.url), option), back=True)

    @work(group="undo")  # each press takes a step back, however fast they come
    async def action_undo(self) -> None:
        """Take back what was changed last in the config file, and show the feed that it was."""
        async with self._acts.steps.turns:
            await self._take_back()

    async def _take_back(self) -> None:
        try:
            back = await asyncio.to_thread(self._acts.steps.take_back)
            feeds = self._acts.reader.feeds()
        except NewsreaderError as error:
            self._say(str(error))
            return
        if back is None:
            self._say("There is nothing to take back")
            return
        self._acts.changed(back.url, back.url)
        self._go_to(back, feeds)

    def _go_to(self, back: TakenBack, feeds: Sequence[Feed]) -> None:
        there = next((one for one in feeds if one.url == back.url), None)
        at = next((at for at, one in enumerate(self._feeds) if one.url == back.url), None)
        if at is not None:
            self._at = at
        elif there is not None:
            self._feeds.insert(self._at, there)
        self._show()
        self._say(back.words)

    @work(exclusive=True)
    async def action_remove(self) -> None:
        """Take the feed out of the config file, when that is asked for twice."""
        feed = self.feed
        if self._to_remove != feed.url:
            self._say(f"{self._key('remove')} once more takes it out of the config file")
            self._to_remove = feed.url
            return
        try:
            await asyncio.to_thread(self._acts.steps.remove, feed.url)
        except NewsreaderError as error:
            self._say(str(error))
            return
        self._acts.changed(feed.url, "")
        done = f"{plain(feed.title)} was taken out of the config file"
        if len(self._feeds) == 1:
            self.parting = done
            self.dismiss(None)
            return
        del self._feeds[self._at]
        self._at %= len(self._feeds)
        self._show()
        self._say(done, back=True)
