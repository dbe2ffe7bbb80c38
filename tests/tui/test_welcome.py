"""The welcome screen: four ways to the first feeds, by keys and by mouse, at any size."""

import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from newsreader.config.catalogue import KnownFeed, catalogue
from newsreader.errors import FetchError, ParseError
from newsreader.model.feed import FoundFeed, Imported, Subscription
from newsreader.tui.screens.welcome import Menu, Way, Welcomed, WelcomeScreen
from newsreader.tui.screens.welcome_catalogue import ALL, Subjects, narrow
from newsreader.tui.screens.welcome_file import first_path
from newsreader.tui.screens.welcome_rows import TickList
from newsreader.tui.themed import ThemedApp


def known(number: int, title: str, region: str, subject: str = "news") -> KnownFeed:
    site = f"https://{number}.example"
    return KnownFeed(f"{site}/feed", title, region, subject, "en", site, f"About {title}")


FEEDS = (
    known(1, "World Herald", "World"),
    known(2, "Córdoba Día", "World", "science"),
    known(3, "[/foo] \x1b]52;c;eA==\x07 Wire", "Europe"),
    known(4, "Coast Times", "Europe", "science"),
)
FOUND = (
    FoundFeed("https://x.example/feed", "X [b]News", 20),
    FoundFeed("https://x.example/c", "C"),
)


def no_feed(address: str) -> tuple[FoundFeed, ...]:
    raise ParseError("x.example answers, but there is no feed there")


def nothing(path: Path) -> Imported:
    return Imported(())


class Host(ThemedApp[None]):
    """The least app that can show the screen."""

    def __init__(self, screen: WelcomeScreen) -> None:
        super().__init__()
        self.welcome = screen
        self.results: list[Welcomed | None] = []

    def on_mount(self) -> None:
        self.push_screen(self.welcome, self.results.append)


@asynccontextmanager
async def hosted(
    *,
    discover: Callable[[str], tuple[FoundFeed, ...]] = lambda address: FOUND,
    import_file: Callable[[Path], Imported] = nothing,
    size: tuple[int, int] = (80, 24),
    adding: bool = False,
    taken: tuple[str, ...] = (),
    feeds: tuple[KnownFeed, ...] = FEEDS,
) -> AsyncIterator[tuple[Host, Pilot[None]]]:
    screen = WelcomeScreen(feeds, discover, import_file, known=taken, adding=adding)
    app = Host(screen)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        yield app, pilot


async def settle(app: Host, pilot: Pilot[None]) -> None:
    await app.workers.wait_for_complete()
    await pilot.pause()


async def shows(app: Host, pilot: Pilot[None], *texts: str) -> None:
    """Wait until all of some texts stand on the screen: a list may be laid out a moment later."""
    for _ in range(500):
        shown = "\n".join(lines(app))
        if all(text in shown for text in texts):
            return
        await pilot.pause(0.01)
    raise AssertionError(f"never shown: {texts}; shown: {shown}")


def lines(app: Host) -> list[str]:
    """What stands on the screen."""
    width, height = app.size
    strips = app.screen._compositor.render_strips(app.size)
    assert len(strips) == height
    assert all(strip.cell_length == width for strip in strips)
    return [strip.text.rstrip() for strip in strips]


def said(app: Host, where: str) -> str:
    return str(app.screen.query_one(where, Static).content)


async def test_the_sample_is_the_first_thing_offered() -> None:
    async with hosted() as (app, pilot):
        assert isinstance(app.focused, Menu)
        await pilot.press("enter")
    assert app.results == [Welcomed(Way.SAMPLE)]


@pytest.mark.parametrize("key", ["escape", "q"])
async def test_leaving(key: str) -> None:
    async with hosted() as (app, pilot):
        await pilot.press(key)
    assert app.results == [Welcomed(Way.QUIT)]


async def test_adding_feeds_later_has_no_sample() -> None:
    async with hosted(adding=True) as (app, pilot):
        assert "Sample" not in "\n".join(lines(app))
        await pilot.press("j", "k", "1", "enter")
        await pilot.pause()
        assert app.results == [Welcomed(Way.FEEDS, (FEEDS[0].subscription(),))]


async def test_picking_from_the_catalogue() -> None:
    async with hosted(taken=(FEEDS[1].url,)) as (app, pilot):
        await pilot.press("2")
        await pilot.pause()
        shown = lines(app)
        assert [line.strip() for line in shown if line.strip() in {"World", "Europe"}] == [
            "World",
            "Europe",
        ]
        assert any("✓ Córdoba Día" in line and "already yours" in line for line in shown)
        assert any("[/foo] ]52;c;eA== Wire" in line for line in shown)
        await pilot.press("space", "down", "down", "space", "up", "space", "space")
        await pilot.pause()
        assert "2 ticked" in said(app, "#typed")
        await pilot.press("enter")
    urls = [feed.url for feed in app.results[0].subscriptions] if app.results[0] else []
    assert urls == [FEEDS[0].url, FEEDS[3].url]


async def test_enter_adds_the_one_under_the_cursor_when_none_is_ticked() -> None:
    async with hosted() as (app, pilot):
        await pilot.press("2", "down", "enter")
    assert app.results == [Welcomed(Way.FEEDS, (FEEDS[1].subscription(),))]


async def test_typing_narrows_and_ticks_stay() -> None:
    async with hosted() as (app, pilot):
        await pilot.press("2", "space", *"cordo")
        await pilot.pause()
        listed = app.screen.query_one(TickList)
        assert [option.id for option in listed.options if option.id] == [FEEDS[1].url]
        assert "cordo" in said(app, "#typed")
        await pilot.press("q")
        await pilot.pause()
        assert "No feed has these letters" in "\n".join(lines(app))
        await pilot.press("backspace", "space", "escape")
        await pilot.pause()
        assert len([option for option in listed.options if option.id]) == 4
        assert tuple(listed.ticked) == (FEEDS[0].url, FEEDS[1].url)
        assert app.screen.query_one(Menu).display is False
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.focused, Menu)


async def test_subjects_by_key_and_by_mouse() -> None:
    async with hosted() as (app, pilot):
        await pilot.press("2", "tab")
        subjects = app.screen.query_one(Subjects)
        assert subjects.chosen == "news"
        await pilot.press("right")
        assert subjects.chosen == "science"
        await pilot.press("left", "shift+tab")
        assert subjects.chosen == ALL
        await pilot.click(Subjects, offset=(15, 0))
        await pilot.pause()
        assert subjects.chosen == "science"
        listed = app.screen.query_one(TickList)
        assert [option.id for option in listed.options if option.id] == [FEEDS[1].url, FEEDS[3].url]


async def test_a_click_ticks_and_does_not_add() -> None:
    async with hosted() as (app, pilot):
        await pilot.click(Menu, offset=(6, 3))
        await pilot.pause()
        await pilot.click(TickList, offset=(6, 2))
        await pilot.pause()
        assert tuple(app.screen.query_one(TickList).ticked) == (FEEDS[1].url,)
        assert app.results == []


async def test_an_address_with_several_feeds() -> None:
    asked: list[str] = []

    def discover(address: str) -> tuple[FoundFeed, ...]:
        asked.append(address)
        assert threading.current_thread() is not threading.main_thread()
        return FOUND

    async with hosted(discover=discover) as (app, pilot):
        await pilot.press("3", *" x.example ", "enter")
        await settle(app, pilot)
        assert asked == ["x.example"]
        await shows(app, pilot, "X [b]News", "20 articles")
        await pilot.press("down", "space", "enter")
    assert app.results == [
        Welcomed(Way.FEEDS, tuple(Subscription(feed.url) for feed in FOUND)),
    ]


@pytest.mark.parametrize(("way", "input_", "typed"), [("3", "address", "x"), ("4", "file", "/f")])
async def test_the_foot_of_a_line_goes_on_by_mouse(way: str, input_: str, typed: str) -> None:
    given: list[str] = []

    def discover(address: str) -> tuple[FoundFeed, ...]:
        given.append(address)
        return FOUND[:1]

    def import_file(path: Path) -> Imported:
        given.append(str(path))
        return nothing(path)

    async with hosted(discover=discover, import_file=import_file) as (app, pilot):
        await pilot.press(way)
        app.screen.query_one(f"#{input_}-input", Input).value = typed  # as the mouse pastes it
        await shows(app, pilot, "Enter go on")
        y = len(lines(app)) - 1
        await pilot.click(offset=(lines(app)[y].index("Enter go on") + 2, y))
        await settle(app, pilot)
        assert given == [typed]


async def test_an_address_with_one_feed_takes_two_enters() -> None:
    async with hosted(discover=lambda address: FOUND[:1]) as (app, pilot):
        await pilot.press("3", "x", "enter")
        await settle(app, pilot)
        await pilot.press("enter")
    assert app.results == [Welcomed(Way.FEEDS, (Subscription(FOUND[0].url),))]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FetchError("x.example answers 404\x1b[2J"), "x.example answers 404[2J"),
        (RuntimeError("[/b] oh"), "That went wrong: [/b] oh"),
        (None, "There is no feed at this address."),
    ],
)
async def test_an_address_that_fails_says_why(error: Exception | None, words: str) -> None:
    def discover(address: str) -> tuple[FoundFeed, ...]:
        if error is not None:
            raise error
        return ()

    async with hosted(discover=discover) as (app, pilot):
        await pilot.press("3", "x", "enter")
        await settle(app, pilot)
        assert said(app, "#address-status") == words
        assert isinstance(app.focused, Input)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.focused, Menu)


async def test_a_slow_server_stops_neither_the_screen_nor_the_way_back() -> None:
    go = threading.Event()

    def discover(address: str) -> tuple[FoundFeed, ...]:
        go.wait(10)
        return FOUND

    async with hosted(discover=discover) as (app, pilot):
        await pilot.press("3", "x", "enter")
        await pilot.pause()
        assert "Looking for feeds at x" in said(app, "#address-status")
        await pilot.press("escape")
        await pilot.pause()
        assert "Stopped" in said(app, "#address-status")
        go.set()
        await settle(app, pilot)
        assert not app.screen.query_one("#found").display
        await pilot.press("escape", "escape")
    assert app.results == [Welcomed(Way.QUIT)]


async def test_a_feed_that_is_there_already_is_not_offered() -> None:
    taken = (FOUND[0].url,)
    async with hosted(taken=taken, discover=lambda address: FOUND[:1]) as (app, pilot):
        await pilot.press("3", "x", "enter")
        await settle(app, pilot)
        assert said(app, "#address-status") == "You have this feed already."
        assert isinstance(app.focused, Input)
        await pilot.press("y")
        await pilot.pause()
        assert "Paste an address" in said(app, "#address-status")
    async with hosted(taken=taken) as (app, pilot):
        await pilot.press("3", "x", "enter")
        await settle(app, pilot)
        await pilot.press("enter")
    assert app.results == [Welcomed(Way.FEEDS, (Subscription(FOUND[1].url),))]


async def test_from_the_found_feeds_back_to_the_address() -> None:
    async with hosted() as (app, pilot):
        await pilot.press("3", "x", "enter")
        await settle(app, pilot)
        assert isinstance(app.focused, TickList)
        await pilot.press("escape")
        assert isinstance(app.focused, Input)
        await pilot.press("y")
        await pilot.pause()
        assert not app.screen.query_one("#found").display


async def test_an_address_pasted_on_the_menu() -> None:
    async with hosted() as (app, pilot):
        from textual.events import Paste

        app.screen.post_message(Paste(" https://x.example/\nmore"))
        await pilot.pause()
        assert app.screen.query_one("#address-input", Input).value == "https://x.example/"
        assert isinstance(app.focused, Input)


async def test_a_file_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    read: list[Path] = []
    feed = Subscription("https://a.example")

    def import_file(path: Path) -> Imported:
        read.append(path)
        return Imported((feed,), added=1)

    async with hosted(import_file=import_file) as (app, pilot):
        await pilot.press("4", *"~/urls", "enter")
        await settle(app, pilot)
    assert read == [tmp_path / "urls"]
    assert app.results == [Welcomed(Way.FEEDS, added=1)]


@pytest.mark.parametrize("key", ["enter", "escape"])
async def test_what_was_left_out_of_a_file_is_shown(key: str) -> None:
    feeds = (Subscription("/a"), Subscription("/b"), Subscription("/c"))
    imported = Imported(feeds, ("line 3: [/x] is no feed",), 1)
    async with hosted(import_file=lambda path: imported) as (app, pilot):
        await pilot.press("4", "f", "enter")
        await settle(app, pilot)
        status = said(app, "#file-status")
        assert "1 feed added, 2 there already, 1 left out." in status
        assert "line 3: [/x] is no feed" in status
        await pilot.press(key)
        await pilot.pause()
    assert app.results == [Welcomed(Way.FEEDS, added=1)]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (FileNotFoundError(2, "No such file or directory"), "f cannot be read: No such file"),
        (ParseError("this is neither OPML nor a urls file"), "this is neither OPML"),
        (ValueError("oh"), "That went wrong: oh"),
        (None, "There is no feed in this file."),
    ],
)
async def test_a_file_that_is_none(error: Exception | None, words: str) -> None:
    def import_file(path: Path) -> Imported:
        if error is not None:
            raise error
        return Imported(())

    async with hosted(import_file=import_file) as (app, pilot):
        await pilot.press("4", "f", "enter")
        await settle(app, pilot)
        assert words in said(app, "#file-status")
        await pilot.press("escape", "escape")
    assert app.results == [Welcomed(Way.QUIT)]


@pytest.mark.parametrize("size", [(20, 10), (40, 15), (80, 24), (200, 50)])
async def test_every_page_at_every_size(size: tuple[int, int]) -> None:
    def import_file(path: Path) -> Imported:
        return Imported((Subscription("/a"),), ("a long line of words " * 9,) * 30, 1)

    async with hosted(size=size, feeds=catalogue(), import_file=import_file) as (app, pilot):
        pages = (
            ("2", "Well-known feeds", ("space", "escape")),
            ("3", "Paste an address", ("x", "enter")),
            ("4", "Import a file", ("x", "enter")),
        )
        for key, title, keys in pages:
            await pilot.press(key)
            await pilot.pause()
            assert title in "\n".join(lines(app)[:6])
            await pilot.press(*keys)
            await settle(app, pilot)
            lines(app)
            if key == "3":
                await pilot.press("escape", "escape")
        assert app.results == []


async def test_growing_and_shrinking_keeps_the_selection() -> None:
    async with hosted(size=(20, 10)) as (app, pilot):
        await pilot.press("j", "j")
        await pilot.resize_terminal(100, 40)
        await pilot.pause()
        option = app.screen.query_one(Menu).highlighted_option
        assert option is not None
        assert option.id == "address"
        await pilot.press("escape")
    assert app.results == [Welcomed(Way.QUIT)]


def test_narrowing_looks_at_all_that_is_said_of_a_feed() -> None:
    assert narrow(FEEDS, ALL, "") == FEEDS
    assert narrow(FEEDS, "science", "") == (FEEDS[1], FEEDS[3])
    assert narrow(FEEDS, ALL, "EUROPE") == (FEEDS[2], FEEDS[3])
    assert narrow(FEEDS, ALL, "Cordoba-dia") == (FEEDS[1],)
    assert narrow(FEEDS, "news", "cordoba") == ()


def test_paths_are_suggested(tmp_path: Path) -> None:
    (tmp_path / "feeds.opml").touch()
    (tmp_path / "old").mkdir()
    assert first_path(f"{tmp_path}/fe") == f"{tmp_path}/feeds.opml"
    assert first_path(f"{tmp_path}/o") == f"{tmp_path}/old/"
    assert first_path(f"{tmp_path}/x") is None
    assert first_path(f"{tmp_path}/nowhere/x") is None
    assert first_path(f"{tmp_path}/") is None
    assert first_path("~nobody-of-that-name/x") is None


async def test_the_keys_are_those_of_the_config() -> None:
    screen = WelcomeScreen(FEEDS, no_feed, nothing)
    host = Host(screen)
    host.set_keymap({"menu-down": "w", "tick": "f2", "subject-next": "f3", "add-back": "f4"})
    async with host.run_test(size=(100, 30)) as pilot:
        await pilot.press("w", "enter")
        page = screen.query_one(TickList)
        assert page.has_focus
        await pilot.press("f2")
        assert list(page.ticked) == ["https://1.example/feed"]
        await pilot.press("f3")
        assert screen.query_one(Subjects).chosen == "news"
        shown = [key.key_display for key in screen.query("FooterKey")]  # type: ignore[attr-defined]
        assert {"F2", "F3", "F4"} <= set(shown)
        await pilot.press("f4", "f4")
        await pilot.press("2")  # as its number says, whatever the keys are
        assert screen.query_one(TickList).has_focus
