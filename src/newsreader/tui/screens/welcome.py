"""The welcome screen of a first run; later, without the sample, the way to add feeds."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import Screen
from textual.widgets import ContentSwitcher, Footer, Input, Static
from textual.widgets.option_list import Option

from newsreader.config.catalogue import KnownFeed
from newsreader.dataclass import dataclass
from newsreader.model.feed import FoundFeed, Imported, Subscription
from newsreader.tui.bindings import foot_bindings, sheet_bindings
from newsreader.tui.key import Scope
from newsreader.tui.screens.welcome_address import AddressPage
from newsreader.tui.screens.welcome_catalogue import CataloguePage
from newsreader.tui.screens.welcome_file import FilePage
from newsreader.tui.widgets.paged_list import PagedList

_TALL = 18
_VERY_TALL = 36


class Way(Enum):
    """How the welcome screen was left."""

    SAMPLE = "sample"
    """The sample newspaper is wanted."""
    FEEDS = "feeds"
    """Feeds were chosen."""
    QUIT = "quit"
    """Nothing was chosen."""


@dataclass(frozen=True, slots=True)
class Welcomed:
    """What the welcome screen gives back.

    Attributes:
        way: How it was left.
        subscriptions: The feeds to be added.
        added: How many were added already, where they were those of an imported file; else None.
    """

    way: Way
    subscriptions: tuple[Subscription, ...] = ()
    added: int | None = None


class Menu(PagedList):
    """The ways to begin."""

    BINDINGS: ClassVar[list[BindingType]] = foot_bindings(Scope.MENU)

    def __init__(self, ways: Sequence[tuple[str, str, str]], *, id: str) -> None:
        super().__init__(id=id, markup=False, compact=True)
        self._ways = ways

    def enter(self) -> None:
        """The page is shown: put the focus where it works."""
        self.focus()

    def back(self) -> bool:
        """There is nothing to take back."""
        return False

    def on_key(self, event: events.Key) -> None:
        """Choose by the number that stands before a way."""
        for number, (name, *_) in enumerate(self._ways, 1):
            if event.character == str(number):
                event.stop()
                event.prevent_default()
                self.highlighted = self.get_option_index(name)
                self.action_select()

    def draw(self, *, tall: bool) -> None:
        """Show the ways, with what each does where there is room for it."""
        option = self.highlighted_option
        here = self._ways[0][0] if option is None or option.id is None else option.id
        self.set_options(self._options_of(tall=tall))
        self.highlighted = self.get_option_index(here)

    def _options_of(self, *, tall: bool) -> Iterator[Option]:
        for number, (name, title, about) in enumerate(self._ways, 1):
            if tall and number > 1:
                yield Option("", disabled=True)
            yield Option(self._prompt(number, title, about, tall=tall), id=name)

    def _prompt(self, number: int, title: str, about: str, *, tall: bool) -> Content:
        head = Content.assemble((f"  {number}  ", "$accent"), (title, "bold"))
        return Content.assemble(head, (f"\n     {about}", "$meta")) if tall else head


class WelcomeScreen(Screen[Welcomed]):
    """Ways to the first feeds: the sample newspaper, the catalogue, an address, a file."""

    CSS_PATH = "welcome.tcss"
    AUTO_FOCUS = None
    # The keys of the main screen help nobody here: out of the line of hints with the help.
    BINDINGS: ClassVar[list[BindingType]] = [*sheet_bindings(), *foot_bindings(Scope.WELCOME)]

    def __init__(
        self,
        catalogue: Sequence[KnownFeed],
        discover: Callable[[str], tuple[FoundFeed, ...]],
        import_file: Callable[[Path], Imported],
        *,
        known: Collection[str] = (),
        adding: bool = False,
    ) -> None:
        """Make the screen.

        Args:
            catalogue: Well-known feeds to choose from.
            discover: From an address to the feeds behind it; it runs in a thread and may raise
                any `NewsreaderError`.
            import_file: From a file to the subscriptions in it, which it has added; the same holds.
            known: Addresses that are subscribed to already.
            adding: Whether this is not a first run: then the sample newspaper is not offered.
        """
        super().__init__()
        self._catalogue = tuple(catalogue)
        self._discover = discover
        self._import_file = import_file
        self._known = frozenset(known)
        self._adding = adding

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        with Vertical(id="column"):
            yield Static(id="title", markup=False)
            with ContentSwitcher(initial="menu"):
                yield Menu(self._ways(), id="menu")
                yield CataloguePage(self._catalogue, self._known, id="catalogue")
                yield AddressPage(self._discover, self._known, id="address")
                yield FilePage(self._import_file, id="file")
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Begin with the menu."""
        self._draw(self.app.size.height)
        self._go("menu")

    def on_resize(self, event: events.Resize) -> None:
        """Leave out the explanations where there is no room for them."""
        self._draw(event.size.height)

    def on_paste(self, event: events.Paste) -> None:
        """What is pasted on the menu is an address: go where it belongs."""
        if self._current() == "menu" and event.text.strip():
            event.stop()
            self._go("address")
            self.query_one("#address-input", Input).value = event.text.strip().splitlines()[0]

    def action_back(self) -> None:
        """Take back the last step; from the menu, leave."""
        if self._page().back():
            return
        if self._current() == "menu":
            self.dismiss(Welcomed(Way.QUIT))
        else:
            self._go("menu")

    def on_option_list_option_selected(self, message: PagedList.OptionSelected) -> None:
        """A way was chosen."""
        message.stop()
        if message.option_id == "sample":
            self.dismiss(Welcomed(Way.SAMPLE))
        elif message.option_id:
            self._go(message.option_id)

    def on_catalogue_page_chosen(self, message: CataloguePage.Chosen) -> None:
        """Feeds of the catalogue were chosen."""
        self._leave(feed.subscription() for feed in message.feeds)

    def on_address_page_chosen(self, message: AddressPage.Chosen) -> None:
        """Feeds behind an address were chosen; they keep their publisher's names."""
        self._leave(Subscription(url=feed.url) for feed in message.feeds)

    def on_file_page_taken(self, message: FilePage.Taken) -> None:
        """A file was taken over."""
        self.dismiss(Welcomed(Way.FEEDS, added=message.imported.added))

    def _leave(self, subscriptions: Iterable[Subscription]) -> None:
        self.dismiss(Welcomed(Way.FEEDS, tuple(subscriptions)))

    def _ways(self) -> tuple[tuple[str, str, str], ...]:
        """The pages: id, title, what it does."""
        count = len(self._catalogue)
        ways = (
            ("sample", "Sample newspaper", "A look round: offline, nothing is kept."),
            ("catalogue", "Well-known feeds", f"Pick from {count} by region and subject."),
            ("address", "Paste an address", "Of a feed or of any site: its feeds are found."),
            ("file", "Import a file", "OPML, or the urls file of newsboat."),
        )
        return ways[1:] if self._adding else ways

    def _current(self) -> str:
        return self.query_one(ContentSwitcher).current or "menu"

    def _page(self) -> Menu | CataloguePage | AddressPage | FilePage:
        page = self.query_one(f"#{self._current()}")
        assert isinstance(page, Menu | CataloguePage | AddressPage | FilePage)
        return page

    def _go(self, name: str) -> None:
        self.query_one(ContentSwitcher).current = name
        self._page().enter()
        self._title()

    def _draw(self, height: int) -> None:
        tall = height >= _TALL
        self.set_class(not tall, "-short")
        self.set_class(height >= _VERY_TALL, "-tall")
        self.query_one(Menu).draw(tall=tall)
        self._title()

    def _title(self) -> None:
        current = self._current()
        if current != "menu":
            title, about = next(way[1:] for way in self._ways() if way[0] == current)
        elif self._adding:
            title, about = "Add feeds", "What you choose is written to your config file."
        else:
            title, about = "newsreader", "Where shall your news come from?"
        short = self.has_class("-short")
        head = Content.assemble(("  ", ""), (title, "$accent bold"))
        self.query_one("#title", Static).update(
            head if short else Content.assemble(head, (f"\n  {about}", "$meta"))
        )
