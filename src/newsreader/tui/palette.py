"""The command palette: all that can be done now, by name."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import BindingType
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.types import IgnoreReturnCallbackType

from newsreader.dataclass import dataclass
from newsreader.tui.bindings import sheet_bindings
from newsreader.tui.filtering import SORT_NAMES, VIEW_NAMES
from newsreader.tui.guard import plain
from newsreader.tui.key import Scope
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
_ROOM_FOR_COLUMN = 84
"""Cells that a screen must have for a second column."""
_VIEWS = frozenset(key.id for key in KEYS if key.id.startswith("view-"))


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
    """

    name: str
    about: str
    run: IgnoreReturnCallbackType
    common: bool = True

    def shown(self, width: int, *, visual: bool) -> Content:
        """The name, and behind it the few words more, in a column where there is room for one.

        Args:
            width: Cells of the screen.
            visual: Whether a name that is read from the right is put in the order of the eye.
        """
        name = turning(visual)(plain(self.name))
        gap = max(0, _COLUMN - cell_len(name)) if width >= _ROOM_FOR_COLUMN else 0
        return Content.assemble((name, ""), (" " * gap + f"   {self.about}", "$meta"))


class Commands(Provider):
    """Gives the palette our commands."""

    async def discover(self) -> Hits:
        """What is listed before anything is typed."""
        for command in self._commands():
            if command.common:
                name = plain(command.name)
                yield DiscoveryHit(self._shown(command), command.run, name)

    async def search(self, query: str) -> Hits:
        """What fits the letters that were typed.

        Args:
            query: The letters.
        """
        matcher = self.matcher(query)
        for command in self._commands():
            name = plain(command.name)
            if (score := matcher.match(name)) > 0:
                yield Hit(score, self._shown(command), command.run, name)

    def _shown(self, command: Command) -> Content:
        return command.shown(self.app.size.width, visual=is_visual_in(self.app))

    def _commands(self) -> Iterator[Command]:
        screen = self.screen
        if isinstance(screen, MainScreen):
            yield from _of_keys(screen)
            yield from _of_filter(screen)
            yield from _of_panes(screen)
        app = self.app

        def wear(name: str) -> None:
            app.theme = name

        own = [theme.name for theme in THEMES]
        others = [name for name in app.available_themes if name not in own]
        for theme in (*own, *others):
            yield Command(f"Theme: {theme}", "", partial(wear, theme), False)


def _of_keys(screen: MainScreen) -> Iterator[Command]:
    in_force = screen.keymap
    nothing = screen.headlines.selected is None
    for key in sorted(KEYS, key=lambda key: key.scope is Scope.ARTICLE):
        if key.id in _MOVES or key.id in _VIEWS:
            continue
        if nothing and key.id in _ON_AN_ARTICLE:
            continue
        about = show_key(split_keys(in_force[key.id])[0])
        if key.scope is Scope.READING:
            yield Command(key.description, about, partial(screen.run_action, key.action))
        elif key.scope is Scope.EVERYWHERE:
            yield Command(key.description, about, partial(screen.app.run_action, key.action))
        elif key.scope is Scope.ARTICLE and screen.article.check_action(key.action, ()):
            yield Command(key.description, about, partial(screen.article.run_action, key.action))


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
        yield Command(f"Layout: {name.lower()}", "", partial(arranging.choose, number), False)
    yield Command("Layout: the usual width of the list", "", partial(arranging.share, 0), False)


def _of_filter(screen: MainScreen) -> Iterator[Command]:
    choose: Callable[[Choice], None] = screen.parts.filter.choose
    for view, name in VIEW_NAMES.items():
        yield Command(f"View: {name}", "", partial(choose, Choice(view=view)))

    for sort, name in SORT_NAMES.items():
        yield Command(f"Order: {name}", "", partial(screen.parts.filter.order, sort))
    for tag in screen.parts.listing.counts.tags:
        about = f"{tag.unread:,} unread"
        yield Command(f"Tag: {tag.label}", about, partial(screen.action_show_tag, tag.tag), False)
    for feed in screen.parts.listing.feeds:
        about = f"{feed.unread:,} unread"
        yield Command(
            f"Feed: {feed.title}", about, partial(screen.action_show_feed, feed.url), False
        )
