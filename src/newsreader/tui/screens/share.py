"""The share sheet: where an article can go; gives back what was chosen."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets.option_list import Option

from newsreader.dataclass import dataclass
from newsreader.model.sharing import ShareCommand
from newsreader.tui.bindings import hint, sheet_bindings
from newsreader.tui.guard import plain
from newsreader.tui.key import Scope
from newsreader.tui.screens.sheet import ListSheet
from newsreader.tui.turning import turning
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.paged_list import PagedList

NAME_CELLS = 20
"""Cells of the column of names."""


class Way(Enum):
    """Where an article can go; the value is its letter in the sheet."""

    CITE = "c"
    QUOTE = "u"
    MARKDOWN = "m"
    HTML = "h"
    TEXT = "t"
    MAIL = "e"
    QR = "r"
    COMMAND = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """What was chosen.

    Attributes:
        way: Where the article goes.
        command: The command of the reader's, where it is one.
    """

    way: Way
    command: ShareCommand | None = None


@dataclass(frozen=True, slots=True)
class _Entry:
    key: str
    name: str
    about: str
    shared: Shared


_WAYS = (
    (Way.CITE, "Copy as Markdown", "headline, byline, date, link"),
    (Way.QUOTE, "Copy the quotation", "what is selected, with its source"),
    (Way.MARKDOWN, "Save as Markdown", ""),
    (Way.HTML, "Save as HTML", ""),
    (Way.TEXT, "Save as plain text", ""),
    (Way.MAIL, "Send by e-mail", "headline, first words and link"),
    (Way.QR, "QR code of the link", "for a telephone"),
)


class ShareScreen(ListSheet[Shared]):
    """A list of ways, each with its letter."""

    CSS_PATH = "share.tcss"
    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings(Scope.SHARE)

    def __init__(
        self,
        title: str,
        *,
        folder: str,
        commands: Mapping[str, ShareCommand],
        selection: str = "",
        linked: bool = True,
    ) -> None:
        """Make the sheet.

        Args:
            title: The headline.
            folder: Where it is saved, as it is to be shown.
            commands: The reader's own commands by their letters.
            selection: What of the article is selected; `""`: there is no way to quote it.
            linked: Whether the article has a link.
        """
        super().__init__()
        self._title = title
        self._entries = list(_entries(folder, commands, selection, linked))

    def compose(self) -> ComposeResult:
        """A title and the ways."""
        with Vertical(id="sheet"):
            yield Bar(classes="title")
            turn = turning(self.visual)
            yield PagedList(*(Option(_line(one, turn)) for one in self._entries), markup=False)

    def on_mount(self) -> None:
        """Say what is shared, and how to leave."""
        title = self.query_one(Bar)
        title.left = words(("Share", "bold $accent"), f" · {self._title}")
        title.right = words(hint(self, "share-close", "closes"))
        self.list.focus()

    def on_key(self, event: events.Key) -> None:
        """Take the letter of a way."""
        for entry in self._entries:
            if event.character == entry.key:
                event.stop()
                event.prevent_default()
                self.dismiss(entry.shared)
                return

    def on_option_list_option_selected(self, message: PagedList.OptionSelected) -> None:
        """A way was chosen."""
        message.stop()
        self.dismiss(self._entries[message.option_index].shared)


def _entries(
    folder: str, commands: Mapping[str, ShareCommand], selection: str, linked: bool
) -> Sequence[_Entry]:
    saves = (Way.MARKDOWN, Way.HTML, Way.TEXT)
    entries = [
        _Entry(way.value, name, f"into {folder}" if way in saves else about, Shared(way))
        for way, name, about in _WAYS
        if (way is not Way.QUOTE or selection) and (way is not Way.QR or linked)
    ]
    entries += [
        _Entry(key, one.name, one.command[0], Shared(Way.COMMAND, one))
        for key, one in commands.items()
    ]
    return entries


def _line(entry: _Entry, turn: Callable[[str], str]) -> Content:
    about = f"  {plain(entry.about)}" if entry.about else ""
    return Content.assemble(
        (f"{entry.key}  ", "bold $accent"),
        (_padded(turn(plain(entry.name))), "$foreground"),
        (about, "$meta"),
    )


def _padded(name: str) -> str:
    return name + " " * (NAME_CELLS - cell_len(name))
