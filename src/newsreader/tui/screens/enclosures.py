"""The files that come with an article: played, downloaded, opened, one by one."""

from collections.abc import Callable
from typing import ClassVar

from textual import getters
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets.option_list import Option

from newsreader.dataclass import dataclass, replace
from newsreader.model.article import Article
from newsreader.model.feed import Enclosure
from newsreader.model.wording import many
from newsreader.tui.bindings import hint, sheet_bindings
from newsreader.tui.files import Files
from newsreader.tui.guard import plain
from newsreader.tui.key import Scope
from newsreader.tui.screens.sheet import ListSheet
from newsreader.tui.turning import turning
from newsreader.tui.widgets.bar import Bar, words
from newsreader.tui.widgets.paged_list import PagedList
from newsreader.typeset.wording import HERE, PLAYING, enclosure_words, file_name

LOOK_EVERY = 0.25
"""Seconds between looks at how far downloads have come."""


@dataclass(frozen=True, slots=True)
class FileActs:
    """What can be done with a file; each says for itself how it went.

    Attributes:
        play: Plays it, or stops it when it plays.
        get: Downloads it, or stops that; what there is of it stays.
        browse: Opens its address in the browser.
        copy: Copies its address.
    """

    play: Callable[[Enclosure], object]
    get: Callable[[Enclosure], object]
    browse: Callable[[str], object]
    copy: Callable[[str], object]


class FileList(PagedList, inherit_bindings=False):
    """The list; all its keys are the screen's, which stand in the table of keys."""


class EnclosuresScreen(ListSheet[None]):
    """A list of files with how each is."""

    CSS_PATH = "enclosures.tcss"
    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings(Scope.FILES)

    list = getters.query_one(FileList)

    def __init__(
        self, article: Article, files: Files, acts: FileActs, *, download: bool = False
    ) -> None:
        """Make the screen.

        Args:
            article: Whose files they are.
            files: Tells how each is.
            acts: What can be done with them.
            download: Whether the one that is chosen is to be downloaded, not played.
        """
        super().__init__()
        self._wanted = "get" if download else "play"
        self._enclosures = article.enclosures
        self._title = article.headline.title
        self._files = files
        self._acts = acts
        self._shown: dict[int, Content] = {}

    def compose(self) -> ComposeResult:
        """A title, the files, and the keys."""
        with Vertical(id="sheet"):
            yield Bar(classes="title")
            yield FileList(*(Option(self._line(one)) for one in self._enclosures), markup=False)

    def on_mount(self) -> None:
        """Say what can be done, and follow the downloads."""
        title = self.query_one(Bar)
        title.left = words((many(len(self._enclosures), "file"), "bold $accent"))
        downloads = self._wanted == "get"
        told = (
            ("files-copy", "copies · "),
            ("files-browser", "browser · "),
            ("files-choose" if downloads else "files-download", "downloads or stops · "),
            ("files-play" if downloads else "files-choose", "plays or stops · "),
            ("files-close", "closes"),
        )
        title.right = words(*(hint(self, name, does) for name, does in told))
        self.list.focus()
        self.set_interval(LOOK_EVERY, self.look)

    def look(self) -> None:
        """Show how the files are now."""
        for at, one in enumerate(self._enclosures):
            line = self._line(one)
            if self._shown.get(at) != line:
                self._shown[at] = line
                self.list.replace_option_prompt_at_index(at, line)

    def on_option_list_option_selected(self, message: PagedList.OptionSelected) -> None:
        """Do with a file what the list was opened for."""
        message.stop()
        self.action_act(self._wanted)

    def action_choose(self) -> None:
        """Do with the selected file what the list was opened for."""
        self.action_act(self._wanted)

    def action_act(self, name: str) -> None:
        """Do something with the selected file.

        Args:
            name: `"play"`, `"get"`, `"browse"` or `"copy"`.
        """
        at = self.list.highlighted
        if at is None:
            return
        one, acts = self._enclosures[at], self._acts
        if name == "play":
            acts.play(one)
        elif name == "get":
            acts.get(one)
        else:
            (acts.browse if name == "browse" else acts.copy)(one.url)
        self.look()

    def _line(self, one: Enclosure) -> Content:
        row = self._files.rows.get(one.url)
        size = row.size if row is not None else None
        known = one if size is None else replace(one, length=size)
        turn = turning(self.visual)
        # One without a name is saved, and called elsewhere, by the headline.
        told, name = plain(enclosure_words(known)), turn(plain(file_name(one) or self._title))
        parts = [(name, "bold"), (f"  {told}", "$meta")] if name else [(told, "bold")]
        if size is not None:
            parts.append((f"  {HERE}", "$accent"))
        if self._files.plays == one.url:
            parts.append((f"  {PLAYING}", "$accent"))
        if row is not None and row.words:
            style = "$error" if row.failed else "$accent" if row.going else "$meta"
            parts.append((f"\n{plain(row.words)}", style))
        return Content.assemble(*parts, "\n")
