"""The command palette: all that can be done now, by name."""

from collections.abc import Callable, Iterator
from enum import IntEnum
from functools import partial
from typing import Any, ClassVar, Final

from rich.cells import cell_len
from textual.app import App
from textual.binding import BindingType
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.screen import Screen
from textual.types import IgnoreReturnCallbackType
from textual.widget import Widget

from newsreader.dataclass import dataclass
from newsreader.model.tag import fold
from newsreader.tui.bindings import sheet_bindings
from newsreader.tui.filtering import SORT_NAMES, VIEW_NAMES
from newsreader.tui.guard import plain
from newsreader.tui.key import Key, Scope
from newsreader.tui.keys import KEYS, show_key, split_keys
from newsreader.tui.messages import Choice
from newsreader.tui.parts.arranging import NAMES
from newsreader.tui.screens.main import MainScreen
from newsreader.tui.themed import is_visual_in
from newsreader.tui.themes import THEMES
from newsreader.tui.turning import turning
from newsreader.tui.widgets.paged_list import when_sized

_MOVES = frozenset({"palette", "next-pane", "previous-pane", "out", "clear"})
"""Keys that make no sense as a command in a list."""
_COLUMN = 53
"""Cells of the column of names; the longest of our own fits."""
_ROOM_FOR_COLUMN = 72
"""Cells that a screen must have for a second column."""
_VIEWS = frozenset(key.id for key in KEYS if key.id.startswith("view-"))


IN_FORCE = "in force"
"""What is said of the theme, the view and the order that are chosen."""


class Fit(IntEnum):
    """How well letters fit a command, the best last."""

    NOT = 0
    INSIDE = 1
    OTHER = 2
    WORDS = 3
    START = 4


def fit_of(typed: str, name: str, kind: str = "", other: str = "") -> Fit:
    """How well letters fit a name: it begins with them, its words do, or they are inside it.

    Args:
        typed: Words, or the beginnings of some.
        name: That of a command.
        kind: See `Command`.
        other: See `Command`.
    """
    whole = fold(plain(name))
    sought = [word.strip(_SIGNS) or word for word in fold(plain(typed)).split()]
    if whole.startswith(fold(plain(typed))):
        return Fit.START
    own = f"{fold(kind)} {whole}"
    for fit, words in ((Fit.WORDS, own), (Fit.OTHER, f"{own} {fold(other)}")):
        begun = [word.strip(_SIGNS) for word in words.split()]
        if all(any(word.startswith(one) for word in begun) for one in sought):
            return fit
    return Fit.INSIDE if all(one in whole for one in sought) else Fit.NOT


_SIGNS = "“”‘’\"'()[]…:;,.-–"
"""Signs that stand before or behind a word and are none of it."""


class Palette(CommandPalette):
    """The palette itself, from which one can leave the program as from everywhere."""

    BINDINGS: ClassVar[list[BindingType]] = sheet_bindings()

    def _action_command_list(self, action: str) -> None:
        """Move in the list, which is Textual's own, once it has lines."""
        act = partial(super()._action_command_list, action)
        if action.startswith("page_"):
            when_sized(self.query_one(CommandList), act)
        else:
            act()


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done.

    Attributes:
        name: What it is called; may hold foreign text, so it is never markup.
        about: Its key, or a few words of ours more.
        run: Does it.
        common: Whether it is listed before anything is typed.
        other: Words that it is found by too, though its name does not have them.
        kind: What its name is that of, which stands before it: `"Tag"`; or `""`.
    """

    name: str
    about: str
    run: IgnoreReturnCallbackType
    common: bool = True
    other: str = ""
    kind: str = ""

    @property
    def title(self) -> str:
        """Its name with what it is that of, fit to be painted."""
        return plain(f"{self.kind}: {self.name}" if self.kind else self.name)

    def shown(self, width: int, *, visual: bool) -> Content:
        """The name, and behind it the few words more, in a column where there is room for one.

        Args:
            width: Cells of the screen.
            visual: Whether a name that is read from the right is put in the order of the eye.
        """
        name = turning(visual)(self.title)
        gap = max(0, _COLUMN - cell_len(name)) if width >= _ROOM_FOR_COLUMN else 0
        return Content.assemble((name, ""), (" " * gap + f"   {self.about}", "$meta"))


_NEWS: Final = ("Tag", "Feed")
"""Kinds of names that publishers have given."""


def score_of(command: Command, fit: Fit) -> int:
    """Say how far above others a command is listed, the more the higher.

    What can be done comes before the tags and feeds that begin with the letters, and these before
    what has them but inside a word, or goes by other words.

    Args:
        command: The command.
        fit: How well the letters fit it.
    """
    begins, ours = fit >= Fit.WORDS, command.kind not in _NEWS
    return 20 * begins + 10 * ours + 2 * fit.value + command.common


class Commands(Provider):
    """Gives the palette our commands."""

    async def discover(self) -> Hits:
        """What is listed before anything is typed."""
        for command in self._commands():
            if command.common:
                yield DiscoveryHit(self._shown(command), command.run, command.title)

    async def search(self, query: str) -> Hits:
        """What fits the letters that were typed, the best first.

        Args:
            query: The letters.
        """
        for command in self._commands():
            rank = fit_of(query, command.name, command.kind, command.other)
            if rank is not Fit.NOT:
                score = score_of(command, rank)
                yield Hit(score, self._shown(command), command.run, command.title)

    def _shown(self, command: Command) -> Content:
        return command.shown(self.app.size.width, visual=is_visual_in(self.app))

    def _commands(self) -> Iterator[Command]:
        screen = self.screen
        if isinstance(screen, MainScreen):
            yield from _of_keys(screen)
            yield from _of_filter(screen)
            yield from _of_panes(screen)
            yield from _of_mistakes(screen)
        app = self.app

        def wear(name: str) -> None:
            app.theme = name

        own = [theme.name for theme in THEMES]
        others = [name for name in app.available_themes if name not in own]
        for theme in (*own, *others):
            about = IN_FORCE if theme == app.theme else ""
            yield Command(theme, about, partial(wear, theme), False, "colours", "Theme")


def _of_keys(screen: MainScreen) -> Iterator[Command]:
    in_force = screen.keymap
    nothing = screen.headlines.selected is None
    for key in sorted(KEYS, key=lambda key: key.scope is Scope.ARTICLE):
        if key.id in _MOVES or key.id in _VIEWS:
            continue
        if nothing and key.id in _ON_AN_ARTICLE:
            continue
        command = partial(_of_key, key, show_key(split_keys(in_force[key.id])[0]))
        if key.scope is Scope.READING:
            yield command(screen)
        elif key.scope is Scope.EVERYWHERE:
            yield command(screen.app)
        elif key.scope is Scope.ARTICLE and screen.article.check_action(key.action, ()):
            yield command(screen.article)


def _of_key(key: Key, about: str, owner: App[Any] | Screen[Any] | Widget) -> Command:
    run = partial(owner.run_action, key.action)
    return Command(key.description, about, run, other=_OTHER.get(key.id, ""))


_OTHER = {
    "quit": "exit leave",
    "help": "keys shortcuts",
    "share": "export send Markdown HTML quotation",
    "search": "find filter",
    "tags": "feeds filter",
    "feeds": "errors doctor rename name remove delete unsubscribe",
    "add-feeds": "subscribe new catalogue OPML import",
    "refresh-all": "update reload check",
    "refresh-feed": "update reload check",
    "toggle-later": "bookmark keep",
    "toggle-star": "favourite",
    "zen": "alone",
    "wider": "measure width",
    "narrower": "measure width",
}
"""Words of other readers by which one may look for what a key does."""

_ON_AN_ARTICLE = frozenset(
    {
        *("toggle-read", "toggle-star", "toggle-later", "mark-all-read", "browser", "copy-link"),
        *("link-hints", "info", "find", "zen", "share", "enclosures", "download", "picture"),
        "full-text",
    }
)
"""What needs a selected article."""


def _of_panes(screen: MainScreen) -> Iterator[Command]:
    arranging = screen.parts.arranging
    for number, name in enumerate(NAMES):
        about = IN_FORCE if number == screen.wish.number else ""
        yield Command(f"Layout: {name.lower()}", about, partial(arranging.choose, number), False)
    yield Command("Layout: the usual width of the list", "", partial(arranging.share, 0), False)


def _of_mistakes(screen: MainScreen) -> Iterator[Command]:
    mistakes = screen.parts.mistakes
    if mistakes.found:
        about = f"{len(mistakes.found):,} in the config file"
        yield Command("Say what is wrong in the config file", about, mistakes.tell, other="error")


def _of_filter(screen: MainScreen) -> Iterator[Command]:
    choose: Callable[[Choice], None] = screen.parts.filter.choose
    session, in_force = screen.session, screen.keymap
    for view, name in VIEW_NAMES.items():
        about = show_key(split_keys(in_force[f"view-{view.value}"])[0])
        about += f"  {IN_FORCE}" if session.view is view else ""
        yield Command(name, about, partial(choose, Choice(view=view)), kind="View")

    for sort, name in SORT_NAMES.items():
        about = IN_FORCE if session.sort is sort else ""
        order = partial(screen.parts.filter.order, sort)
        yield Command(name, about, order, other="sort", kind="Order")
    for tag in screen.parts.listing.counts.tags:
        about = f"{tag.unread:,} unread"
        run = partial(screen.action_show_tag, tag.tag)
        yield Command(tag.label, about, run, common=False, kind="Tag")
    for feed in screen.parts.listing.feeds:
        about = f"{feed.unread:,} unread"
        run = partial(screen.action_show_feed, feed.url)
        yield Command(feed.title, about, run, common=False, kind="Feed")
