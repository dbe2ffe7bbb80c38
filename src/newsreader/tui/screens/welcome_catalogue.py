"""The page of well-known feeds: by region, narrowed by subject and by typing."""

import unicodedata
from collections.abc import Collection, Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from newsreader.config.catalogue import KnownFeed
from newsreader.tui.bindings import foot_bindings
from newsreader.tui.key import Scope
from newsreader.tui.screens.welcome_rows import Row, TickList

ALL = "all"
"""The name of the filter that lets every subject through."""

_ROOM_FOR_HINT = 40


def letters(text: str) -> str:
    """What is compared when somebody types: letters and digits without case and accents."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    return "".join(c for c in folded if c.isalnum())


def narrow(feeds: Sequence[KnownFeed], subject: str, typed: str) -> tuple[KnownFeed, ...]:
    """Return the feeds of a subject that have the typed letters anywhere in what is said of them.

    Args:
        feeds: All feeds.
        subject: A subject, or `ALL`.
        typed: What was typed.
    """
    wanted = letters(typed)
    return tuple(
        feed
        for feed in feeds
        if subject in {ALL, feed.subject}
        and any(
            wanted in letters(text)
            for text in (feed.title, feed.region, feed.subject, feed.description, feed.site)
        )
    )


class Subjects(Static):
    """One line of subjects, of which one is chosen; where it is too narrow, that one alone."""

    class Chosen(Message):
        """Another subject was clicked."""

        def __init__(self, subject: str) -> None:
            super().__init__()
            self.subject = subject

    def __init__(self, subjects: Sequence[str]) -> None:
        super().__init__(markup=False)
        self.names: tuple[str, ...] = (ALL, *subjects)
        """All there are."""
        self.chosen: str = ALL
        """The one that is chosen."""

    def choose(self, subject: str) -> None:
        """Choose a subject."""
        self.chosen = subject
        self._draw()

    def step(self, by: int) -> str:
        """Return the name of the next one, or of the one before."""
        return self.names[(self.names.index(self.chosen) + by) % len(self.names)]

    def on_resize(self) -> None:
        """Draw for the new width."""
        self._draw()

    def on_click(self, event: events.Click) -> None:
        """Choose the one under the mouse."""
        if not self._all_fit:
            self.post_message(self.Chosen(self.step(-1 if event.x < 4 else 1)))
            return
        edge = 2
        for name in self.names:
            if edge <= event.x < edge + len(name):
                self.post_message(self.Chosen(name))
            edge += len(name) + 2

    @property
    def _all_fit(self) -> bool:
        return sum(len(name) + 2 for name in self.names) + 2 <= self.size.width

    def _draw(self) -> None:
        if self._all_fit:
            parts = [
                (f"  {name}", "$accent bold" if name == self.chosen else "$meta")
                for name in self.names
            ]
            self.update(Content.assemble(*parts))
        else:
            sides = ("  ‹ ", "$meta"), (self.chosen, "$accent bold"), (" ›", "$meta")
            self.update(Content.assemble(*sides))


class CataloguePage(Vertical):
    """The catalogue, to be ticked."""

    BINDINGS: ClassVar[list[BindingType]] = foot_bindings(Scope.CATALOGUE)

    class Chosen(Message):
        """These feeds are to be added."""

        def __init__(self, feeds: tuple[KnownFeed, ...]) -> None:
            super().__init__()
            self.feeds = feeds

    def __init__(self, feeds: Sequence[KnownFeed], known: Collection[str], *, id: str) -> None:
        super().__init__(id=id)
        self._feeds = tuple(feeds)
        self._known = known
        self._typed = ""

    def compose(self) -> ComposeResult:
        """Lay out the page."""
        yield Static(id="typed", markup=False)
        yield Subjects(tuple(dict.fromkeys(feed.subject for feed in self._feeds)))
        yield Static("No feed has these letters. Backspace takes one back.", id="nothing")
        yield TickList(self._known, id="feeds")

    def on_mount(self) -> None:
        """Show all feeds."""
        self._show()

    def enter(self) -> None:
        """The page is shown: put the focus where it works."""
        self.query_one(TickList).focus()

    def back(self) -> bool:
        """Take back what was narrowed; False when there is nothing to take back."""
        subjects = self.query_one(Subjects)
        if not self._typed and subjects.chosen == ALL:
            return False
        self._typed = ""
        subjects.choose(ALL)
        self._show()
        return True

    def on_key(self, event: events.Key) -> None:
        """Letters narrow the list."""
        if event.key == "backspace":
            self._typed = self._typed[:-1]
        elif event.is_printable and event.character and event.character != " ":
            self._typed += event.character
        else:
            return
        event.stop()
        event.prevent_default()
        self._show()

    def action_subject(self, by: int) -> None:
        """Go to the next subject, or back."""
        self.query_one(Subjects).choose(self.query_one(Subjects).step(by))
        self._show()

    def on_subjects_chosen(self, message: Subjects.Chosen) -> None:
        """A subject was clicked."""
        message.stop()
        self.query_one(Subjects).choose(message.subject)
        self._show()

    def on_tick_list_ticked(self, message: TickList.Ticked) -> None:
        """Count again."""
        message.stop()
        self._tell()

    def on_tick_list_confirmed(self, message: TickList.Confirmed) -> None:
        """Hand the chosen feeds up."""
        message.stop()
        by_url = {feed.url: feed for feed in self._feeds}
        self.post_message(self.Chosen(tuple(by_url[url] for url in message.urls)))

    def _show(self) -> None:
        found = narrow(self._feeds, self.query_one(Subjects).chosen, self._typed)
        self.query_one(TickList).show(
            [Row(feed.url, feed.title, feed.description, feed.region) for feed in found]
        )
        self.set_class(not found, "-empty")
        self._tell()

    def _tell(self) -> None:
        ticked = len(self.query_one(TickList).ticked)
        count = (f"{ticked} ticked   " if ticked else "", "$accent")
        hint = "" if ticked and self.size.width < _ROOM_FOR_HINT else "Type to narrow"
        typed = (self._typed, "bold") if self._typed else (hint, "$meta")
        cursor = ("▏" if self._typed else "", "$accent")
        self.query_one("#typed", Static).update(Content.assemble("  ", count, typed, cursor))
