"""The page where the address of a feed or of a site is pasted, and its feeds are found."""

from collections.abc import Callable, Collection

from textual import work
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from newsreader.errors import NewsreaderError
from newsreader.model.feed import FoundFeed
from newsreader.tui.guard import fit, plain
from newsreader.tui.screens.welcome_ask import AskLine
from newsreader.tui.screens.welcome_rows import Row, TickList

_ASK = "Paste an address and press Enter."


class AddressPage(Vertical):
    """An address, what stands behind it, and which of that is wanted."""

    class Chosen(Message):
        """These feeds are to be added."""

        def __init__(self, feeds: tuple[FoundFeed, ...]) -> None:
            super().__init__()
            self.feeds = feeds

    class Found(Message):
        """The worker has an answer.

        Attributes:
            asked: Number of the question, so that a late answer to an old one is passed over.
            feeds: What was found.
            error: Why nothing was, or `""`.
        """

        def __init__(self, asked: int, feeds: tuple[FoundFeed, ...], error: str = "") -> None:
            super().__init__()
            self.asked = asked
            self.feeds = feeds
            self.error = error

    def __init__(
        self,
        discover: Callable[[str], tuple[FoundFeed, ...]],
        known: Collection[str],
        *,
        id: str,
    ) -> None:
        super().__init__(id=id)
        self._discover = discover
        self._known = known
        self._asked = 0
        self._found: tuple[FoundFeed, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield AskLine(placeholder="example.org, or the address of its feed", id="address-input")
        yield Static(_ASK, id="address-status", markup=False)
        yield TickList(self._known, id="found")

    def enter(self) -> None:
        """The page is shown: put the focus where it works."""
        self.query_one(Input).focus()

    def back(self) -> bool:
        """Stop asking, or go from the found feeds to the address; False when neither is so."""
        list_was_used = self.query_one(TickList).has_focus
        asking = self.has_class("-asking")
        self._asked += 1
        if asking:
            self._tell(f"Stopped. {_ASK}")
        if list_was_used or asking:
            self.query_one(Input).focus()
        return list_was_used or asking

    def on_input_changed(self, message: Input.Changed) -> None:
        """What was found belongs to the address that stood there."""
        message.stop()
        if self.has_class("-found") or self.has_class("-failed"):
            self._tell(_ASK)

    def on_input_submitted(self, message: Input.Submitted) -> None:
        """Ask the address."""
        message.stop()
        address = message.value.strip()
        if address:
            self._asked += 1
            self._tell(f"Looking for feeds at {fit(address, 200)} …", "-asking")
            self._ask(self._asked, address)

    @work(thread=True, exclusive=True, exit_on_error=False)
    def _ask(self, asked: int, address: str) -> None:
        """Ask in a thread of its own: a slow server must not stop the screen."""
        feeds: tuple[FoundFeed, ...] = ()
        error = ""
        try:
            feeds = self._discover(address)
        except NewsreaderError as reason:
            error = str(reason)
        except Exception as reason:
            error = f"That went wrong: {reason or type(reason).__name__}"
        if not get_current_worker().is_cancelled:
            self.post_message(self.Found(asked, feeds, error))

    def on_address_page_found(self, message: Found) -> None:
        """Show what was found, or why nothing was."""
        message.stop()
        if message.asked != self._asked:
            return
        self._found = message.feeds
        if message.error or not message.feeds:
            self._tell(message.error or "There is no feed at this address.", "-failed")
            return
        self._tell(_found_words(message.feeds, self._known), "-found")
        found = self.query_one(TickList)
        found.ticked.clear()
        found.show([Row(feed.url, feed.title, _note(feed)) for feed in message.feeds])
        new = next((feed.url for feed in message.feeds if feed.url not in self._known), None)
        if new is not None:
            found.tick(new, True)
            found.focus()

    def on_tick_list_ticked(self, message: TickList.Ticked) -> None:
        """Nothing else hangs on a tick here."""
        message.stop()

    def on_tick_list_confirmed(self, message: TickList.Confirmed) -> None:
        """Hand the chosen feeds up."""
        message.stop()
        self.post_message(
            self.Chosen(tuple(feed for feed in self._found if feed.url in message.urls))
        )

    def _tell(self, words: str, state: str = "") -> None:
        self.set_classes([state] if state else [])
        self.query_one("#address-status", Static).update(Content(plain(words)))


def _found_words(feeds: Collection[FoundFeed], known: Collection[str]) -> str:
    new = sum(feed.url not in known for feed in feeds)
    if not new:
        return "You have this feed already." if len(feeds) == 1 else "You have these feeds already."
    if len(feeds) == 1:
        return "Found. Enter adds it."
    return f"{len(feeds)} feeds found. Enter adds those that are ticked."


def _note(feed: FoundFeed) -> str:
    address = feed.url.removeprefix("https://").removeprefix("http://")
    if feed.articles is None:
        return address
    return f"{feed.articles} article{'' if feed.articles == 1 else 's'} · {address}"
