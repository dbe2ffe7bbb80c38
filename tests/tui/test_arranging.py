"""Panes as their reader wants them: how many, how wide the list; kept, and by the config file."""

from dataclasses import replace

import pytest

from newsreader.model.session import Session
from newsreader.tui.palette import Commands
from tests.tui.desk import MEDIUM, NARROW, WIDE, Desk, running
from tests.tui.fake_reader import fake_reader

PANES = ("tags", "list", "article")
LEAST = (80, 24)


def in_sight(desk: Desk) -> list[str]:
    return [name for name in PANES if desk.screen.query_one(f"#{name}").display]


def list_width(desk: Desk) -> int:
    return desk.screen.query_one("#list").size.width


@pytest.mark.parametrize(
    ("columns", "panes"),
    [(79, ["list"]), (80, ["list", "article"]), (109, ["list", "article"]), (110, [*PANES])],
)
async def test_by_themselves_there_are_as_many_panes_as_the_width_has_room_for(
    columns: int, panes: list[str]
) -> None:
    async with running(fake_reader(), (columns, 24)) as desk:
        assert in_sight(desk) == panes


async def test_one_pane_at_a_time_has_the_whole_width() -> None:
    async with running(fake_reader(panes=1), LEAST) as desk:
        assert in_sight(desk) == ["list"]
        assert desk.screen.headlines.size.width == 80
        await desk.press("l")
        await desk.until(lambda: in_sight(desk) == ["article"])


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (WIDE, ("One pane at a time", "Two panes", "Three panes: as many as have room")),
        (MEDIUM, ("One pane at a time", "Two panes: as many as have room")),
        (LEAST, ("One pane at a time", "Two panes: as many as have room")),
        ((79, 24), ("Two panes", "One pane at a time: as many as have room")),
        ((100, 30), ("Three panes", "One pane at a time", "Two panes: as many as have room")),
    ],
)
async def test_a_key_goes_round_what_there_is_room_for(
    size: tuple[int, int], said: tuple[str, ...]
) -> None:
    async with running(fake_reader(), size) as desk:
        before = in_sight(desk)
        for words in said:
            await desk.press("w")
            await desk.until(lambda: desk.status == words)  # noqa: B023
        assert in_sight(desk) == before


async def test_where_there_is_room_for_one_only_that_is_said() -> None:
    async with running(fake_reader(), NARROW) as desk:
        await desk.press("w")
        told = "There is room for one pane: two need 70 columns"
        await desk.until(lambda: desk.status == told)
        assert desk.reader.kept.panes is None
        await desk.press(">")
        told = "The list has the whole width; w puts the article beside it"
        await desk.until(lambda: desk.status == told)


async def test_what_has_the_focus_keeps_it_and_stays_in_sight() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("l")
        await desk.shows(1)
        await desk.press("w")
        await desk.until(lambda: in_sight(desk) == ["article"])
        assert desk.screen.article.has_focus
        await desk.press("w")
        await desk.until(lambda: in_sight(desk) == ["list", "article"])
        await desk.press("h", "w")
        await desk.until(lambda: in_sight(desk) == list(PANES))
        assert desk.screen.headlines.has_focus


async def test_the_list_becomes_wider_and_narrower_by_keys() -> None:
    async with running(fake_reader()) as desk:
        before = list_width(desk)
        await desk.press(">")
        await desk.until(lambda: list_width(desk) > before)
        assert "% of the width" in desk.status
        for _ in range(9):
            await desk.press(">")
        await desk.until(lambda: desk.status == "The list is as wide as it can be here")
        for _ in range(13):
            await desk.press("<")
        await desk.until(lambda: desk.status == "The list is as narrow as it can be here")
        await desk.until(lambda: list_width(desk) < before)
        desk.screen.parts.arranging.share(0)
        await desk.until(lambda: list_width(desk) == before)


async def test_what_was_chosen_is_there_at_the_next_start() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        await desk.press("w", "w", ">")
        await desk.until(lambda: list_width(desk) == 54)
        assert desk.status == "Headlines have 45% of the width: 54 cells"
        await desk.press("Q")
    assert reader.kept.panes == 2
    async with running(reader) as desk:
        await desk.until(lambda: in_sight(desk) == ["list", "article"])
        await desk.until(lambda: list_width(desk) == 54)


async def test_the_config_file_says_so_too_and_is_followed_when_it_changes() -> None:
    reader = fake_reader(panes=1)
    async with running(reader) as desk:
        await desk.until(lambda: in_sight(desk) == ["list"])
        settings = reader.settings
        reader.settings = replace(settings, reader=replace(settings.reader, panes=2, list_share=60))
        reader.changed = True
        await desk.until(lambda: in_sight(desk) == ["list", "article"])
        await desk.until(lambda: list_width(desk) == 72)
        # What was chosen on the screen stays.
        await desk.press("w")
        await desk.until(lambda: in_sight(desk) == list(PANES))
        reader.settings, reader.changed = settings, True
        await desk.until(lambda: "read again" in desk.status)
        assert in_sight(desk) == list(PANES)


async def test_the_tag_filter_lies_on_the_list_however_wide_that_is() -> None:
    reader = fake_reader()
    reader.kept = Session(panes=2, list_share=55)
    async with running(reader) as desk:
        await desk.press("t")
        await desk.until(lambda: in_sight(desk) == list(PANES))
        tags = desk.screen.query_one("#tags")
        await desk.until(lambda: tags.region.width == list_width(desk))
        await desk.press("right", "w")
        await desk.until(lambda: in_sight(desk) == list(PANES))
        assert not desk.screen.has_class("-filtering")


async def test_the_palette_has_every_layout_by_name() -> None:
    async with running(fake_reader(), (90, 24)) as desk:
        commands = Commands(desk.screen)
        found = {str(hit.text): hit async for hit in commands.search("Layout")}
        await desk.app.run_action("command_palette")
        await desk.press(*"layout: three", "enter", "enter")
        await desk.until(lambda: desk.status == "Three panes, where there are 96 columns")
        assert in_sight(desk) == ["list", "article"]
        assert {"Layout: one pane at a time", "Layout: two panes"} <= set(found)
        await desk.pilot.resize_terminal(100, 24)
        await desk.until(lambda: in_sight(desk) == list(PANES))


async def test_the_tag_filter_of_one_wide_pane_keeps_its_counts_beside_its_words() -> None:
    async with running(fake_reader(panes=1), (200, 24)) as desk:
        await desk.press("t")
        await desk.until(lambda: desk.screen.query_one("#tags").display)
        await desk.until(lambda: desk.screen.query_one("#tags").size.width == 84)
        assert not desk.screen.query_one("#list").visible
        await desk.press("right")
        await desk.until(lambda: desk.screen.query_one("#list").visible)


async def test_what_was_said_of_a_window_of_another_size_is_taken_back() -> None:
    async with running(fake_reader(), NARROW) as desk:
        await desk.press("w")
        await desk.until(lambda: "There is room for one pane" in desk.status)
        await desk.pilot.resize_terminal(*WIDE)
        await desk.until(lambda: in_sight(desk) == [*PANES])
        await desk.until(lambda: "room for one pane" not in desk.status)


async def test_a_refresh_that_begins_takes_what_was_said_from_the_foot() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("w")
        await desk.until(lambda: desk.status == "One pane at a time")
        await desk.press("R")
        await desk.until(lambda: "One pane" not in desk.status)
