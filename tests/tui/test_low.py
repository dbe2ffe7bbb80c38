"""Sheets in a low window: something of each is to be seen, and the rest of it can be reached."""

from typing import Any

import pytest
from textual.screen import Screen
from textual.strip import Strip

from newsreader.tui.screens.feeds import FeedsScreen
from newsreader.tui.screens.feeds_page import FeedPage
from newsreader.tui.screens.help import HelpScreen
from newsreader.tui.screens.info import InfoScreen
from newsreader.tui.screens.share import ShareScreen
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import fake_reader

SIZES = [(20, 6), (20, 7), (100, 6)]


def strips(desk: Desk) -> list[Strip]:
    """What stands on the screen."""
    return desk.app.screen._compositor.render_strips(desk.app.size)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(
    ("keys", "kind", "words"),
    [
        (("enter", "I"), InfoScreen, "Feed"),
        (("d",), FeedsScreen, "Coast Wire"),
        (("d", "enter"), FeedPage, "Address"),
        (("question_mark",), HelpScreen, "Space is"),
        (("S",), ShareScreen, "c  Copy as"),
    ],
)
async def test_something_of_a_sheet_is_seen_and_the_rest_can_be_reached(
    size: tuple[int, int], keys: tuple[str, ...], kind: type[Screen[Any]], words: str
) -> None:
    async with running(fake_reader(), size) as desk:
        await desk.until(lambda: desk.screen.headlines.selected is not None)
        await desk.press(*keys)
        await desk.until(lambda: isinstance(desk.app.screen, kind))
        await desk.until(lambda: any(words in strip.text for strip in strips(desk)[1:]))
        before = strips(desk)
        await desk.press("G")
        await desk.until(lambda: strips(desk) != before)
