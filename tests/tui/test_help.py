"""The help: all keys as they are in force, those of the place first, found by letters."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from textual.widgets import Static

from newsreader.tui.key import Scope
from newsreader.tui.screens.help import KEY_CELLS, HelpScreen
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import fake_reader

SCOPES = [scope.value for scope in Scope]
"""The headings of the help."""


async def test_help_shows_the_keys_in_force() -> None:
    reader = fake_reader()
    reader.settings = replace(reader.settings, keymap={"toggle-star": "ctrl+s"})
    async with running(reader) as desk:
        await desk.press("question_mark")
        shown = "\n".join(str(one.render()) for one in desk.app.screen.query("Static"))
        assert "Ctrl+S" in shown
        assert "Star, or take the star off" in shown
        # Keys that are longer than their column go on below, and the words are in line.
        at = shown.index("Back to the article", shown.index("In front of a QR code"))
        row = shown[:at].rpartition("\n")[2]
        assert row == f"{'Esc, q, Enter,':<{KEY_CELLS}} "
        assert shown[at:].startswith("Back to the article\nSpace, r\n")
        await desk.press("j", "space", "G", "q")
        assert desk.app.screen is desk.screen


def help_shown(desk: Desk) -> str:
    tables = desk.app.screen.query(".table").results(Static)
    return "\n".join(str(one.render()) for one in tables if one.display)


@pytest.mark.parametrize(
    ("keys", "first", "second"),
    [
        ((), "In the headlines", "Reading"),
        (("enter",), "In the article", "Reading"),
        (("t",), "In the tag filter", "Reading"),
        (("d",), "In the list of feeds", "Everywhere"),
        (("d", "enter"), "On the page of a feed", "On a page of a feed, a sheet and the help"),
        (("S",), "On the share sheet", "Everywhere"),
    ],
)
async def test_help_begins_with_the_keys_of_the_place(
    keys: Sequence[str], first: str, second: str
) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press(*keys)
        before = desk.app.screen
        await desk.press("question_mark")
        await desk.until(lambda: isinstance(desk.app.screen, HelpScreen))
        headings = [line for line in help_shown(desk).split("\n") if line in SCOPES]
        assert headings[:2] == [first, second]
        assert sorted(headings) == sorted(SCOPES)
        # What is said of Space there is true where articles are read.
        assert desk.app.screen.query_one("#words").display is (before is desk.screen)
        await desk.press("question_mark")
        assert desk.app.screen is before


async def test_keys_are_found_by_letters_in_the_help() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("question_mark", *"undo")
        await desk.until(lambda: help_shown(desk).startswith("Reading\nA  "))
        assert "Ctrl+Z" in help_shown(desk)
        assert "Star" not in help_shown(desk)
        await desk.press("escape")
        await desk.until(lambda: "Star" in help_shown(desk))
        # One sign is a key, and after / every letter counts.
        await desk.press("/", "k")
        await desk.until(lambda: "k, ↑" in help_shown(desk))
        assert "Star" not in help_shown(desk)
        await desk.press(*"xq")
        await desk.until(lambda: not help_shown(desk))
        assert desk.app.screen.query_one("#nothing").display
        await desk.press("escape", "escape")
        assert desk.app.screen is desk.screen
