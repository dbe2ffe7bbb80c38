"""Feeds are moved, named, tagged, switched off, taken out by keys; and what was done is undone."""

from dataclasses import replace

import pytest
from textual.widgets import Static

from newsreader.tui.screens.feeds import FeedsScreen
from newsreader.tui.widgets.page_text import PageText
from tests.tui.feed_pages import NEW, listed, page_reader


async def test_a_move_is_written_and_told() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        await desk.press("j", "enter", "w")
        await desk.until(lambda: "in the config file" in desk.said)
        assert reader.moves == [NEW]
        await desk.until(lambda: "Moved to" not in desk.text and NEW in desk.text)
        await desk.press("w")
        await desk.until(lambda: desk.said == "It has not moved")
        await desk.until(lambda: [feed.url for feed in desk.screen.parts.listing.feeds][2] == NEW)


async def test_a_list_of_the_feed_that_moves_stays_a_list_of_it() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        await desk.press("j", "enter", "enter")
        await desk.until(lambda: "Sample Herald" in desk.header)
        shown = desk.shown
        await desk.press("d", "j", "enter", "w")
        await desk.until(lambda: "in the config file" in desk.said)
        await desk.until(lambda: desk.screen.session.feed_url == NEW)
        await desk.press("escape", "escape")
        await desk.until(lambda: "Sample Herald" in desk.header and desk.shown == shown)


async def test_a_move_to_a_feed_that_is_there_goes_on_with_that() -> None:
    reader = page_reader()
    reader.known[3] = replace(reader.known[3], moved=reader.known[1].url)
    async with listed(reader) as desk:
        await desk.press("j", "enter", "w")
        await desk.until(lambda: "Coast Wire had that address already" in desk.said)
        assert desk.title == "Coast Wire"
        await desk.press("escape")
        await desk.until(lambda: "2 feeds" in desk.title)


@pytest.mark.parametrize("trouble", ["refused", "broken_config"])
async def test_a_move_that_is_not_written_says_why(trouble: str) -> None:
    reader = page_reader()
    setattr(reader, trouble, "change it [/by] hand")
    async with listed(reader) as desk:
        await desk.press("j", "enter", "w")
        await desk.until(lambda: desk.said == "change it [/by] hand")
        assert NEW in desk.text


async def test_a_move_that_is_left_to_the_reader_is_told_so_and_not_offered() -> None:
    reader = page_reader()
    reader.refusal = "it has a password: " + "change it by hand if you trust that host " * 3
    async with listed(reader) as desk:
        await desk.press("j", "enter")
        assert " ".join(reader.refusal.split()) in " ".join(desk.text.split())
        assert "w writes" not in desk.text
        await desk.press("w")
        await desk.until(
            lambda: desk.said == "That is left to you, for the reason that stands above"
        )
        assert reader.moves == []


async def test_a_feed_is_switched_off_and_on() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        await desk.press("enter", "e")
        await desk.until(lambda: "switched off in the config file" in desk.text)
        await desk.press("e")
        await desk.until(lambda: desk.said == "Switched on")
        assert reader.known[2].enabled
        del reader.known[2]
        await desk.press("e")
        await desk.until(lambda: desk.said == "This feed is no longer in the config file")


async def test_a_feed_is_given_another_name_and_its_own_one_back() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        await desk.press("enter", "c")
        await desk.until(lambda: desk.page.line.input.has_focus)
        assert desk.page.line.input.value == "Grid Watch"
        assert "Esc leaves" in str(desk.page.hints.render())
        desk.page.line.input.value = "Grid q[/]n"
        await desk.press("enter")
        await desk.until(lambda: "It is called Grid q[/]n now" in desk.said)
        assert reader.changes == [("title", "Grid q[/]n")]
        assert desk.title == "Grid q[/]n"
        await desk.until(lambda: "Grid q[/]n" in {one.title for one in desk.screen.reader.feeds()})
        await desk.press("ctrl+z")
        await desk.until(lambda: desk.said == "It is called Grid Watch now")
        await desk.press("ctrl+z")
        await desk.until(lambda: "take back" in desk.said)
        await desk.press("c", *["backspace"] * 10, "enter")
        await desk.until(lambda: desk.said.startswith("It has its own name again"))
        await desk.press("f2")
        await desk.until(lambda: desk.page.line.input.has_focus)
        assert desk.page.line.input.value == ""
        assert str(desk.page.line.input.placeholder) == "Its own name"
        await desk.press("escape", "escape")
        await desk.until(lambda: any("Its own name" in row for row in desk.rows))


async def test_a_feed_is_given_tags() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        await desk.press("enter", "T")
        desk.page.line.input.value = "World, border talks,  world"
        await desk.press("enter")
        await desk.until(lambda: desk.said.startswith("Your tags: World, border talks"))
        assert reader.changes == [("tags", ("World", "border talks"))]
        await desk.until(lambda: "border talks" in desk.text)
        await desk.press("T")
        await desk.until(lambda: desk.page.line.input.value == "World, border talks")
        await desk.press("enter")  # nothing was changed
        await desk.until(lambda: not desk.page.line.display)
        assert len(reader.changes) == 1
        await desk.press("ctrl+z")
        await desk.until(lambda: desk.said == "It has no tags of yours now")


async def test_what_cannot_be_written_is_said_where_one_types_and_nothing_is_lost() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        reader.broken_config = "the config file is [/] broken"
        await desk.press("enter", "c", "!", "enter")
        said = desk.page.line.query_one(".said", Static)
        await desk.until(lambda: str(said.render()) == reader.broken_config)
        assert said.has_class("-wrong")
        assert desk.page.line.input.value == "Grid Watch!"
        await desk.press("!")
        await desk.until(lambda: not said.has_class("-wrong"))
        await desk.press("escape")
        await desk.until(lambda: not desk.page.line.display)
        assert desk.title == "Grid Watch"
        assert desk.page.body.has_focus
        # A click elsewhere leaves it too, and keys mean again what they did.
        await desk.press("T", "x")
        await desk.pilot.click(PageText)
        await desk.until(lambda: not desk.page.line.display)
        await desk.press("n")
        assert desk.title == "Sample Herald"
        assert reader.changes == []


async def test_a_feed_is_taken_out_when_that_is_asked_for_twice() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        desk.screen.parts.filter.session = replace(
            desk.screen.session, feed_url=reader.known[2].url
        )
        await desk.press("enter", "X")
        await desk.until(lambda: "once more" in desk.said)
        for between in (("n", "p"), ("o",)):  # with that in between it is no second time
            await desk.press(*between, "X")
            await desk.until(lambda: "once more" in desk.said)
        assert len(reader.known) == 3
        reader.broken_config = "the config file is broken"
        await desk.press("X")
        await desk.until(lambda: desk.said == reader.broken_config)
        reader.broken_config = ""
        await desk.press("X")
        await desk.until(lambda: "once more" in desk.said)
        await desk.press("X")
        await desk.until(lambda: "Grid Watch was taken out" in desk.said)
        assert desk.title != "Grid Watch"
        assert sorted(reader.known) == [1, 3]
        assert desk.screen.session.feed_url == ""
        await desk.press("X", "X")
        await desk.until(lambda: len(reader.known) == 1)
        await desk.until(lambda: "taken out" in desk.said)
        await desk.press("X", "X")
        await desk.until(lambda: isinstance(desk.app.screen, FeedsScreen))
        assert "taken out" in desk.said
        await desk.press("ctrl+z")
        await desk.until(lambda: len(desk.rows_there) == 1)
        await desk.press("ctrl+z", "ctrl+z")
        await desk.until(lambda: len(desk.rows_there) == 3)
        await desk.until(lambda: desk.said.startswith("Grid Watch"))
        assert desk.said == "Grid Watch: it is in the config file again, as it was"
        assert "Grid Watch" in desk.rows_there[desk.selected]


async def test_the_only_one_that_was_found_is_taken_out_with_words_and_all_are_shown() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        await desk.press("slash", *"herald")
        await desk.until(lambda: len(desk.rows_there) == 1)
        await desk.press("enter", "X", "X")
        await desk.until(lambda: isinstance(desk.app.screen, FeedsScreen))
        await desk.until(lambda: len(desk.rows_there) == 2)
        assert desk.said == "Sample Herald was taken out of the config file"
        assert "Ctrl+Z takes that back" in desk.said_beside
        await desk.press("enter", "ctrl+z")
        await desk.until(lambda: desk.title == "Sample Herald")
        await desk.until(lambda: desk.said == "It is in the config file again, as it was")
        await desk.press("escape")
        await desk.until(lambda: len(desk.rows_there) == 3)
        await desk.until(lambda: "Sample Herald" in desk.rows_there[desk.selected])


async def test_changes_are_taken_back_step_by_step_wherever_one_has_been() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        await desk.press("enter", "T", *"wires", "enter")
        await desk.until(lambda: desk.said == "Your tags: wires")
        assert "Ctrl+Z takes that back" in desk.said_beside
        await desk.press("e")
        await desk.until(lambda: desk.said.startswith("Switched off"))
        await desk.press("n", "c", *"other", "enter")
        await desk.until(lambda: desk.said.startswith("It is called"))
        await desk.press("escape", "escape")
        await desk.until(lambda: desk.app.screen is desk.screen)
        await desk.press("d")
        await desk.until(lambda: isinstance(desk.app.screen, FeedsScreen))
        await desk.press("enter", "ctrl+z")
        await desk.until(lambda: desk.said == "It is called Sample Herald now")
        await desk.press("ctrl+z")
        await desk.until(lambda: desk.said == "Switched on")
        assert reader.known[2].enabled
        await desk.press("escape", "ctrl+z")
        await desk.until(lambda: desk.said == "Grid Watch: it has no tags of yours now")
        await desk.press("ctrl+z")
        await desk.until(lambda: desk.said == "There is nothing to take back")
