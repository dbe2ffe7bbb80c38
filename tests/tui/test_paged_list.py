"""Lists of options: a page up or down ends nothing, whatever the list is going through."""

import ast
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.command import CommandList, CommandPalette, DiscoveryHit, Hits, Provider
from textual.widgets import OptionList

import newsreader.tui
from newsreader.config.catalogue import catalogue
from newsreader.model.feed import Imported
from newsreader.tui.palette import Palette
from newsreader.tui.screens.welcome import Menu, WelcomeScreen
from newsreader.tui.screens.welcome_rows import TickList
from newsreader.tui.themed import ThemedApp
from newsreader.tui.widgets.paged_list import PagedList

WAYS = ("page_down", "page_up")


class Listing(App[None]):
    """An app of one list, as high as what is in it."""

    CSS = "PagedList { height: auto; border: none; }"

    def compose(self) -> ComposeResult:
        yield PagedList()


@pytest.mark.parametrize("way", WAYS)
async def test_a_list_that_was_just_filled_is_paged_once_it_is_laid_out(way: str) -> None:
    app = Listing()
    async with app.run_test(size=(40, 10)) as pilot:
        await pilot.pause()
        options = app.query_one(PagedList)
        options.add_options([f"number {number}" for number in range(50)])
        options.highlighted = 25
        getattr(options, f"action_{way}")()
        await pilot.pause()
        assert options.highlighted == {"page_down": 35, "page_up": 15}[way]


@pytest.mark.parametrize("way", WAYS)
async def test_a_hidden_list_is_let_be(way: str) -> None:
    app = Listing()
    async with app.run_test() as pilot:
        options = app.query_one(PagedList)
        options.display = False
        await pilot.pause()
        options.set_options(["one", "two", "three"])
        options.highlighted = 1
        getattr(options, f"action_{way}")()
        await pilot.pause()
        assert options.highlighted == 1


class Adding(ThemedApp[None]):
    """Shows the ways to more feeds."""

    def __init__(self) -> None:
        super().__init__()
        self.welcome = WelcomeScreen(
            catalogue(), lambda _address: (), lambda _path: Imported(()), adding=True
        )

    def on_mount(self) -> None:
        self.push_screen(self.welcome)


async def test_paging_right_after_the_letters_are_taken_back() -> None:
    app = Adding()
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("1", *"qqq")
        await pilot.pause()
        feeds = app.screen.query_one(TickList)
        assert not feeds.option_count
        assert feeds.region.height  # so that what comes back has lines at once
        app.welcome.action_back()
        feeds.action_page_down()
        await pilot.pause()
        assert feeds.highlighted is not None
        assert feeds.highlighted > 1


async def test_paging_while_the_menu_gives_way_to_the_catalogue() -> None:
    app = Adding()
    async with app.run_test(size=(100, 30)) as pilot:
        menu = app.screen.query_one(Menu)
        await pilot.press("1")
        await pilot.resize_terminal(60, 12)  # the hidden menu is drawn anew
        await pilot.pause()
        menu.action_page_down()
        app.welcome.action_back()
        menu.action_page_up()
        await pilot.pause()
        assert app.screen.focused is menu


class Hundred(Provider):
    """Gives the palette a hundred commands."""

    async def discover(self) -> Hits:
        for number in range(100):
            yield DiscoveryHit(f"number {number}", lambda: None)

    async def search(self, query: str) -> Hits:
        async for hit in self.discover():
            yield hit


class Commanding(App[None]):
    """An app with a palette."""

    COMMANDS = {Hundred}  # noqa: RUF012 - Textual's own name


async def test_paging_in_a_palette_that_was_just_filled() -> None:
    app = Commanding()
    async with app.run_test(size=(80, 24)) as pilot:
        palette = Palette()
        app.push_screen(palette)
        await pilot.pause()
        await app.workers.wait_for_complete()
        listed = palette.query_one(CommandList)
        kept = list(listed.options)
        assert len(kept) == 100
        listed.clear_options()
        await pilot.pause()
        listed.add_options(kept)
        listed.highlighted = 0
        app.simulate_key("pagedown")
        palette._action_command_list("page_down")
        await pilot.pause()
        assert listed.highlighted is not None
        assert listed.highlighted > 1


def test_no_list_of_ours_is_another() -> None:
    rooms = Path(newsreader.tui.__file__).parent
    for file in rooms.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "textual.widgets":
                names = {name.name for name in node.names}
                assert OptionList.__name__ not in names or file.name == "paged_list.py", file
    assert issubclass(Palette, CommandPalette)
