"""What the mouse does: all that is named on the screen, and nothing that nobody meant."""

from dataclasses import replace
from typing import Any

import pytest
from rich.cells import cell_len
from textual.screen import Screen

from newsreader.model.article import Flag
from newsreader.tui.screens.feeds import FeedsScreen
from newsreader.tui.screens.headline_menu import HeadlineMenu
from newsreader.tui.screens.help import HelpScreen
from newsreader.tui.screens.info import InfoScreen
from newsreader.tui.screens.share import ShareScreen
from newsreader.tui.widgets.bar import Bar
from newsreader.tui.widgets.headline_row import Shape, flag_at
from tests.tui.desk import NARROW, WIDE, Desk, running
from tests.tui.fake_reader import fake_reader
from tests.tui.makers import headline

LOW = (50, 11)
"""So low that only the panes and the status line are there."""


def shown(bar: Bar) -> str:
    return bar.render_line(0).text if bar.size.width else ""


async def click(desk: Desk, bar: Bar, words: str) -> None:
    """Click on words of a line, which must be there."""

    await desk.until(lambda: words in shown(bar))
    at = cell_len(shown(bar)[: shown(bar).index(words)]) + 1
    await desk.pilot.click(bar, offset=(at, 0))


def title(desk: Desk) -> Bar:
    return desk.app.screen.query(Bar).first()


async def top(desk: Desk, kind: type[Screen[Any]]) -> None:
    await desk.until(lambda: isinstance(desk.app.screen, kind))


@pytest.mark.parametrize("size", [WIDE, NARROW, LOW])
async def test_the_keys_at_the_foot_can_be_clicked(size: tuple[int, int]) -> None:
    async with running(fake_reader(), size) as desk:
        status = desk.screen.status
        await click(desk, status, "? help")
        await top(desk, HelpScreen)
        await click(desk, title(desk), "Esc closes")
        await desk.until(lambda: desk.app.screen is desk.screen)
        await click(desk, status, "t tags")
        await desk.until(lambda: desk.screen.tag_filter.list.has_focus)


@pytest.mark.parametrize("size", [NARROW, LOW])
async def test_in_a_narrow_window_the_way_in_is_the_way_out(size: tuple[int, int]) -> None:
    async with running(fake_reader(), size) as desk:
        headlines = desk.screen.headlines
        await desk.pilot.click("HeadlineList", offset=(10, 1))
        await desk.until(lambda: desk.screen.article.has_focus)
        await click(desk, desk.screen.status, "Esc back")
        await desk.until(lambda: headlines.has_focus)
        assert "back" not in desk.screen.status.render_line(0).text
        await click(desk, desk.screen.status, "t tags")
        await desk.until(lambda: desk.screen.tag_filter.list.has_focus)
        await click(desk, desk.screen.status, "→ back")
        await desk.until(lambda: headlines.has_focus)


async def test_above_an_article_alone_its_name_leads_back_and_not_beside_the_list() -> None:
    async with running(fake_reader(), NARROW) as desk:
        await desk.pilot.click("HeadlineList", offset=(10, 1))
        await desk.until(lambda: desk.screen.article.has_focus)
        await click(desk, desk.screen.article_title, "‹ Coast Wire")
        await desk.until(lambda: desk.screen.headlines.has_focus)
        await desk.pilot.resize_terminal(*WIDE)
        await desk.until(lambda: shown(desk.screen.article_title).strip().startswith("Coast"))


async def test_the_lines_above_the_panes_do_what_they_name() -> None:
    async with running(fake_reader()) as desk:
        await click(desk, desk.screen.list_title, "newest first")
        await desk.until(lambda: "oldest first" in desk.screen.list_title.render_line(0).text)
        await click(desk, desk.screen.header, "Unread")
        await desk.until(lambda: desk.screen.tag_filter.list.has_focus)
        await click(desk, desk.screen.header, "newsreader")
        await desk.until(lambda: desk.app.screen is not desk.screen)


async def test_a_click_beside_a_sheet_closes_it_and_one_on_it_does_not() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        for key, kind in (("S", ShareScreen), ("d", FeedsScreen), ("I", InfoScreen)):
            await desk.press(key)
            await top(desk, kind)
            await desk.pilot.click("#sheet", offset=(2, 0))
            assert isinstance(desk.app.screen, kind)
            await desk.pilot.click(offset=(0, WIDE[1] - 1))
            await desk.until(lambda: desk.app.screen is desk.screen)


async def test_a_link_on_the_sheet_of_an_article_is_followed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    async with running(fake_reader()) as desk:
        monkeypatch.setattr(
            desk.screen.parts.opener, "open_link", lambda url, _words: opened.append(url)
        )
        await desk.shows(1)
        await desk.press("I")
        await top(desk, InfoScreen)
        sheet = desk.app.screen
        assert isinstance(sheet, InfoScreen)
        await desk.until(lambda: sheet.text.rows)
        lines = ["".join(text for text, _ in row) for row in sheet.text.rows]
        at = next(at for at, line in enumerate(lines) if line.startswith("Links ("))
        await desk.pilot.click(sheet.text, offset=(4, at))
        assert sheet.is_current
        await desk.pilot.click(sheet.text, offset=(4, at + 1))
        await desk.until(lambda: opened == ["https://sample.example/1"])


@pytest.mark.parametrize("key", ["slash", "f"])
async def test_a_click_elsewhere_leaves_the_search_line(key: str) -> None:
    async with running(fake_reader()) as desk:
        line = desk.screen.search_line
        await desk.press(key)
        await desk.until(lambda: line.display and line.input.has_focus)
        await desk.press(*"st")
        await desk.pilot.click("HeadlineList", offset=(10, 4))
        await desk.shows(3)
        assert not line.display
        assert desk.screen.session.text == ""


async def test_a_click_elsewhere_leaves_the_find_line_and_its_matches() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press("tab", "slash")
        await desk.until(lambda: desk.screen.find_line.display)
        await desk.press(*"body")
        await desk.pilot.click("ArticleView", offset=(1, 1))
        await desk.until(lambda: desk.screen.article.has_focus)
        assert not desk.screen.find_line.display


@pytest.mark.parametrize("keys", [("slash",), ("tab", "slash")])
async def test_a_line_that_is_typed_in_can_be_left_at_the_foot(keys: tuple[str, ...]) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press(*keys)
        await click(desk, desk.screen.status, "Esc leaves")
        await desk.until(
            lambda: not (desk.screen.search_line.display or desk.screen.find_line.display)
        )


async def test_the_sign_of_a_state_turns_it_round_and_opens_nothing() -> None:
    reader = fake_reader()
    reader.rows[3] = replace(reader.rows[3], starred=True, later=True)
    async with running(reader) as desk:
        await desk.shows(1)
        for at in (0, 2):
            await desk.pilot.click("HeadlineList", offset=(at, 4))
            await desk.until(lambda at=at: reader.rows[3].read is (at == 0))  # type: ignore[misc]
        await desk.pilot.click("HeadlineList", offset=(1, 5))
        await desk.until(lambda: not reader.rows[3].starred)
        assert reader.rows[3].later
        await desk.pilot.click("HeadlineList", offset=(1, 5))  # the clock has taken its place
        await desk.until(lambda: not reader.rows[3].later)
        assert desk.screen.headlines.selected == 1
        assert not reader.rows[3].read
        # Where there is no sign, a click opens.
        await desk.pilot.click("HeadlineList", offset=(1, 5))
        await desk.until(lambda: reader.rows[3].read)
        await desk.shows(3)


@pytest.mark.parametrize(
    ("x", "y", "flag"),
    [
        *((x, 0, Flag.READ) for x in (0, 1, 2)),
        *((x, 0, None) for x in (-1, 3, 40)),
        *((x, 1, flag) for x, flag in enumerate((None, Flag.STARRED, Flag.LATER, None))),
    ],
)
def test_which_state_a_place_of_a_row_shows(x: int, y: int, flag: Flag | None) -> None:
    one = headline(1, starred=True, later=True)
    assert flag_at(one, Shape(60, tall=True), x, y) is flag
    if y == 0:
        low = Flag.STARRED if x == 2 else flag
        assert flag_at(one, Shape(60, tall=False), x, 0) is low


async def menu(desk: Desk, x: int, y: int) -> HeadlineMenu:
    await desk.pilot.click("HeadlineList", offset=(x, y), button=3)
    await top(desk, HeadlineMenu)
    assert isinstance(desk.app.screen, HeadlineMenu)
    return desk.app.screen


@pytest.mark.parametrize("size", [WIDE, NARROW, LOW])
async def test_the_right_button_has_a_menu_of_what_can_be_done(size: tuple[int, int]) -> None:
    reader = fake_reader()
    async with running(reader, size) as desk:
        line = 2 * desk.screen.headlines.each
        opened = await menu(desk, 10, line)
        assert desk.screen.headlines.selected == 3
        await desk.until(lambda: opened.list.region.width == 30)
        assert opened.region.contains_region(opened.list.region)
        lines = [str(one.prompt).split() for one in opened.list.options]
        assert [*lines[0][:3], lines[0][-1]] == ["Mark", "as", "read", "u"]
        await desk.pilot.click(opened.list, offset=(3, 1))
        await desk.until(lambda: reader.rows[3].starred)
        await desk.until(lambda: desk.app.screen is desk.screen)
        # The keys that do the same do so here, and it can be left without a choice.
        opened = await menu(desk, 10, line)
        assert "Take the star off" in str(opened.list.options[1].prompt)
        await desk.press("b")
        await desk.until(lambda: reader.rows[3].later)
        await menu(desk, 10, line)
        await desk.press("j", "k", "enter")
        await desk.until(lambda: reader.rows[3].read)
        await menu(desk, 10, line)
        await desk.press("escape")
        await desk.until(lambda: desk.app.screen is desk.screen)
        await menu(desk, 10, line)
        await desk.press("S")
        await top(desk, ShareScreen)


async def test_other_buttons_open_and_mark_nothing() -> None:
    reader = fake_reader()
    reader.rows[3] = replace(reader.rows[3], read=False)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.pilot.click("HeadlineList", offset=(10, 4), button=2)
        await desk.press("j")
        await desk.shows(2)
        assert not reader.rows[3].read
