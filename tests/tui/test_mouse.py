"""What the mouse does: all that is named on the screen, and nothing that nobody meant."""

from dataclasses import replace
from typing import Any

import pytest
from rich.cells import cell_len
from textual.screen import Screen

from newsreader.tui.screens.feeds import FeedsScreen
from newsreader.tui.screens.help import HelpScreen
from newsreader.tui.screens.info import InfoScreen
from newsreader.tui.screens.share import ShareScreen
from newsreader.tui.widgets.bar import Bar
from tests.tui.desk import NARROW, WIDE, Desk, running
from tests.tui.fake_reader import fake_reader

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


@pytest.mark.parametrize("button", [2, 3])
async def test_other_buttons_open_and_mark_nothing(button: int) -> None:
    reader = fake_reader()
    reader.rows[3] = replace(reader.rows[3], read=False)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.pilot.click("HeadlineList", offset=(10, 4), button=button)
        await desk.press("j")
        await desk.shows(2)
        assert not reader.rows[3].read
