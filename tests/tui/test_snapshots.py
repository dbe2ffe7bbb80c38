"""The program in pictures, from the first start on: a manual, and a guard against ugliness.

Each picture is the whole screen, drawn from the sample newspaper through the real `Reader`. After a
wanted change look at all of them: `uv run pytest tests/tui/test_snapshots.py --snapshot-update`,
then open `tests/tui/__snapshots__/test_snapshots/*.svg` in a browser.
"""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import pytest
from textual.app import App
from textual.pilot import Pilot

from newsreader.paths import Paths
from tests.tui import stage
from tests.tui.stage import at_rest, open_titled, press, until

Act = Callable[[Pilot[str]], Awaitable[None]]

WIDE, MEDIUM, NARROW, TINY = (120, 32), (96, 28), (64, 24), (20, 10)
BRIDGE = "Eight sentences and a bridge"


class Compare(Protocol):
    """`snap_compare` as it is used here."""

    def __call__(
        self, app: App[str], *, terminal_size: tuple[int, int], run_before: Act
    ) -> bool: ...


class Show:
    """Starts the program, does something, and compares what is on the screen."""

    def __init__(self, compare: Compare, folder: Path, templates: dict[str, Path]) -> None:
        self._compare = compare
        self._folder = folder
        self._templates = templates

    @contextmanager
    def _profile(self, name: str) -> Iterator[Paths]:
        template = self._templates[name]
        yield stage.copied(Paths(template / "config.toml", template / "data"), self._folder / name)

    def __call__(
        self,
        size: tuple[int, int],
        act: Act | None = None,
        *,
        theme: str = "dark",
        profile: str = "read",
    ) -> bool:
        async def before(pilot: Pilot[str]) -> None:
            await until(pilot, lambda: at_rest(pilot))
            if act is not None:
                await act(pilot)
            stage.hold_cursors(pilot)
            await until(pilot, lambda: at_rest(pilot))

        with self._profile(profile) as paths, stage.opened(paths) as reader:
            app = stage.staged(reader, theme)
            return self._compare(app, terminal_size=size, run_before=before)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Profiles to be copied: one that has read the newspaper, one with failing feeds, a new one."""
    home = tmp_path_factory.mktemp("stage")
    stage.set_up(home / "read")
    stage.set_up(home / "troubled", troubled=True)
    stage.set_up_empty(home / "empty")
    return {name: home / name for name in ("read", "troubled", "empty")}


@pytest.fixture
def show(snap_compare: Compare, tmp_path: Path, templates: dict[str, Path]) -> Show:
    """What each test calls once."""
    return Show(snap_compare, tmp_path, templates)


# The first start


def test_01_the_first_start_offers_four_ways(show: Show) -> None:
    assert show((80, 24), profile="empty")


def test_02_feeds_are_ticked_in_the_catalogue(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "2", "space", "down", "space", "tab", "down", "space")

    assert show((80, 24), act, profile="empty")


def test_03_without_feeds_the_main_screen_says_what_to_do(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "escape")

    assert show(MEDIUM, act, profile="empty")


# Three panes, two, one


@pytest.mark.parametrize("theme", ["dark", "light", "high-contrast", "sepia"])
def test_04_three_panes(show: Show, theme: str) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await open_titled(pilot, BRIDGE)

    assert show(WIDE, act, theme=theme)


def test_05_at_medium_width_the_tag_filter_is_folded_away(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await open_titled(pilot, BRIDGE)

    assert show(MEDIUM, act)


def test_06_at_medium_width_the_tag_filter_lies_over_the_list(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await open_titled(pilot, BRIDGE)
        await press(pilot, "t")

    assert show(MEDIUM, act)


def test_07_a_narrow_terminal_shows_the_headlines(show: Show) -> None:
    assert show(NARROW)


def test_08_a_narrow_terminal_shows_the_article(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await stage.open_article(pilot, BRIDGE)

    assert show(NARROW, act)


def test_09_twenty_columns_are_enough(show: Show) -> None:
    assert show(TINY)


# The tag filter


def test_10_letters_narrow_the_tags(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "t", *"sto")

    assert show(WIDE, act)


def test_11_tags_are_added_and_excluded(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await stage.narrow_to(pilot, wanted=("world", "border talks"), unwanted=("opinion",))

    assert show(WIDE, act)


def test_12_a_filter_that_nothing_passes_says_how_to_leave_it(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await stage.narrow_to(pilot, wanted=("food", "border talks"))
        await press(pilot, "right")

    assert show(MEDIUM, act)


# Searching


def test_13_the_search_line_says_what_can_be_typed(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "/", *"storm time:<5m")

    assert show(MEDIUM, act)


def test_14_a_search_that_cannot_be_understood_says_why(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "/", *"storm time:soon", "enter")

    assert show(MEDIUM, act)


def test_15_what_was_searched_stands_above_the_headlines(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await stage.search(pilot, "storm -tag:weather")

    assert show(MEDIUM, act)


# The article


def test_16_focus_mode_with_a_pull_quote(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await open_titled(pilot, BRIDGE)
        await press(pilot, "z")

    assert show((90, 40), act)


def test_17_the_end_of_an_article_and_more_news(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await open_titled(pilot, "Leek soup")
        await press(pilot, "z", "G")

    assert show((90, 40), act)


def test_18_code_is_set_as_it_was_written(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await open_titled(pilot, "A grid alarm in forty lines")
        await press(pilot, "z", "ctrl+d")

    assert show((90, 40), act)


@pytest.mark.parametrize("script", ["arabic", "japanese"])
def test_19_other_scripts(show: Show, script: str) -> None:
    async def act(pilot: Pilot[str]) -> None:
        title = {"arabic": "قوارب الصيد", "japanese": "底引き網"}[script]
        await open_titled(pilot, title)
        await press(pilot, "z")

    assert show((80, 30), act)


# Marks, and what is going on


def test_20_marking_all_says_that_it_can_be_undone(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "A")
        await until(pilot, lambda: stage.is_told(pilot, "0 unread · ", "Marked all"))

    assert show(MEDIUM, act)


def test_21_a_refresh_never_stands_in_the_way(show: Show) -> None:
    assert show(WIDE, stage.half_refreshed, profile="troubled")


def test_22_each_feed_says_what_ails_it(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "d")

    assert show(WIDE, act, profile="troubled")


def test_22_the_page_of_a_feed(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "d", "enter")

    assert show((80, 28), act, profile="troubled")


def test_23_help(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, "?")

    assert show((100, 40), act)


def test_24_the_palette_lists_all_that_can_be_done(show: Show) -> None:
    async def act(pilot: Pilot[str]) -> None:
        await press(pilot, ":", *"star")
        await stage.found(pilot)

    assert show(MEDIUM, act)
