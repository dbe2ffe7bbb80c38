"""The share sheet and the code, driven by keys."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from rich.cells import cell_len
from textual.widgets import OptionList, Static

from newsreader.model.sharing import ShareCommand, keyed
from newsreader.tui.screens.qr import QrScreen
from newsreader.tui.screens.share import ShareScreen
from newsreader.tui.widgets.article_selecting import ArticleSelecting
from tests.export.photographing import photographed
from tests.outside.programs import Recorder
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import FakeReader, fake_reader

LEAST, MEDIUM = (80, 24), (120, 40)


def with_commands(folder: Path, commands: Sequence[ShareCommand] = ()) -> FakeReader:
    reader = fake_reader(save_to=str(folder))
    reader.settings = replace(reader.settings, shares=tuple(commands))
    return reader


async def open_sheet(desk: Desk) -> ShareScreen:
    await desk.until(lambda: desk.shown)
    await desk.press("S")
    await desk.until(lambda: isinstance(desk.app.screen, ShareScreen))
    sheet = desk.app.screen
    assert isinstance(sheet, ShareScreen)
    return sheet


def lines(sheet: ShareScreen) -> list[str]:
    options = sheet.query_one(OptionList).options
    return [str(one.prompt) for one in options]


async def test_s_opens_the_sheet_and_escape_closes_it(tmp_path: Path) -> None:
    async with running(with_commands(tmp_path)) as desk:
        sheet = await open_sheet(desk)
        assert [line[0] for line in lines(sheet)] == list("cmhter")
        await desk.press("escape")
        await desk.until(lambda: desk.app.screen is desk.screen)


async def test_in_a_narrow_window_each_way_has_a_line_of_its_own(tmp_path: Path) -> None:
    commands = (ShareCommand("日本語で送る", (sys.executable,)),)
    async with running(with_commands(tmp_path, commands), (40, 10)) as desk:
        sheet = await open_sheet(desk)
        ways = sheet.query_one(OptionList)
        await desk.until(lambda: ways.size.height > 2)
        shown = [ways.render_line(y).text.strip() for y in range(ways.size.height)]
        letters = [line[0] for line in lines(sheet)]
        assert [line[0] for line in shown] == letters[: len(shown)]
        assert shown[0] == "c  Copy as Markdown      headline, …"
        command = lines(sheet)[-1]
        assert cell_len(command[: command.index(sys.executable)]) == 25


async def test_a_citation_is_copied(tmp_path: Path) -> None:
    async with running(with_commands(tmp_path)) as desk:
        await open_sheet(desk)
        await desk.press("c")
        await desk.until(lambda: "Copied" in desk.status)
        assert desk.app.clipboard == (
            "[**Headline number 1**](https://sample.example/1)\\\n"
            "Coast Wire · 9 February 2025, 14:03\n"
        )


async def test_a_quotation_is_offered_only_with_a_selection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ArticleSelecting, "text", "Two *words*")
    async with running(with_commands(tmp_path)) as desk:
        await desk.shows(1)
        sheet = await open_sheet(desk)
        assert [line[0] for line in lines(sheet)] == list("cumhter")
        await desk.press("u")
        await desk.until(lambda: "Copied the quotation" in desk.status)
        assert desk.app.clipboard.startswith("> Two \\*words\\*\n>\n> — [Headline number 1]")


@pytest.mark.parametrize(
    ("key", "name", "start"),
    [
        ("m", "Headline number 1.md", "# Headline number 1\n"),
        ("h", "Headline number 1.html", "<!doctype html>\n"),
        ("t", "Headline number 1.txt", "Headline number 1\n"),
    ],
)
async def test_it_is_saved_and_the_whole_path_is_said(
    tmp_path: Path, key: str, name: str, start: str
) -> None:
    async with running(with_commands(tmp_path / "new")) as desk:
        await open_sheet(desk)
        await desk.press(key)
        await desk.until(lambda: "Saved" in desk.status)
        path = tmp_path / "new" / name
        assert desk.status == f"Saved {path}"
        assert path.read_text("utf-8").startswith(start)


async def test_a_path_that_is_too_long_for_the_line_is_told_whole(tmp_path: Path) -> None:
    folder = tmp_path / ("very-long-name-" * 8)
    async with running(with_commands(folder), LEAST) as desk:
        await open_sheet(desk)
        await desk.press("m")
        await desk.until(lambda: desk.app._notifications)
        (told,) = desk.app._notifications
        assert told.message == f"Saved {folder / 'Headline number 1.md'}"


async def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    async with running(with_commands(tmp_path / "file")) as desk:
        await open_sheet(desk)
        await desk.press("m")
        await desk.until(lambda: desk.app._notifications)
        (told,) = desk.app._notifications
        words = f"cannot save into {tmp_path / 'file'}: "
        assert told.message.startswith(words)
        # Who tries again is told again, if not in the middle of the screen.
        desk.screen.parts.speaker.hush()
        await desk.until(lambda: not desk.status.startswith(words))
        await open_sheet(desk)
        await desk.press("m")
        await desk.until(lambda: desk.status.startswith(words[:30]))


@pytest.mark.parametrize("code", [0, 3])
async def test_a_mail_is_begun_where_links_are_opened(tmp_path: Path, code: int) -> None:
    told = tmp_path / "told"
    program = f"import pathlib, sys; pathlib.Path({str(told)!r}).write_text(sys.argv[1]); "
    reader = with_commands(tmp_path)
    browser = (sys.executable, "-c", f"{program}sys.exit({code})")
    reader.settings = replace(
        reader.settings, reader=replace(reader.settings.reader, browser=browser)
    )
    async with running(reader) as desk:
        await open_sheet(desk)
        await desk.press("e")
        await desk.until(lambda: told.exists() and told.read_text().startswith("mailto:?subject="))
        assert "subject=Headline%20number%201&body=Headline" in told.read_text()
        if code:
            await desk.until(lambda: desk.app._notifications)
            await desk.until(lambda: desk.status != "A mail has been begun")
        else:
            assert desk.status == "A mail has been begun"


@pytest.mark.parametrize("size", [LEAST, MEDIUM])
@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_the_code_on_the_screen_is_read(
    tmp_path: Path, size: tuple[int, int], theme: str
) -> None:
    reader = with_commands(tmp_path)
    url = "https://www.herald.example/2025/02/09/ministers-agree-on-talks?id=" + "4" * 50
    reader.rows[1] = replace(reader.rows[1], url=url)
    async with running(reader, size) as desk:
        desk.app.theme = theme
        await open_sheet(desk)
        await desk.press("r")
        await desk.until(lambda: isinstance(desk.app.screen, QrScreen))
        await desk.until(lambda: desk.app.screen.query_one("#code").region.height > 10)
        code = desk.app.screen.query_one("#code")
        background, ink = code.background_colors[1], code.styles.color
        assert (background.hex, ink.hex) == ("#FFFFFF", "#000000")
        shown = tuple(
            "".join(segment.text for segment in strip)
            for strip in code.render_lines(code.region.reset_offset)
        )
        (found,) = zxingcpp.read_barcodes(photographed(shown))
        assert found.text == url
        assert len(shown) == code.region.height <= size[1]
        await desk.press("escape")
        await desk.until(lambda: desk.app.screen is desk.screen)


async def test_a_window_too_small_for_the_code_is_told(tmp_path: Path) -> None:
    async with running(with_commands(tmp_path), (60, 12)) as desk:
        await open_sheet(desk)
        await desk.press("r")
        await desk.until(lambda: isinstance(desk.app.screen, QrScreen))
        code = desk.app.screen.query_one("#code", Static)
        await desk.until(lambda: "this window has 60 and 12" in str(code.visual))


async def test_without_a_link_there_is_no_code(tmp_path: Path) -> None:
    reader = with_commands(tmp_path)
    reader.rows[1] = replace(reader.rows[1], url="")
    async with running(reader) as desk:
        sheet = await open_sheet(desk)
        assert [line[0] for line in lines(sheet)] == list("cmhte")


async def test_a_command_is_given_the_article(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    words = ("{url}", "{title}", "{file}", "--id={id}")
    command = ShareCommand("[Notes]", (*recorder.command, *words), "n")
    reader = with_commands(tmp_path, [command])
    reader.rows[1] = replace(reader.rows[1], title="--force 'x' $(y)")
    async with running(reader) as desk:
        sheet = await open_sheet(desk)
        assert lines(sheet)[-1].startswith("n  [Notes]")
        await desk.press("n")
        await desk.until(lambda: "Given to" in desk.status)
    url, title, file, number = recorder.given["arguments"]
    assert (url, title, number) == ("https://sample.example/1", "‐-force 'x' $(y)", "--id=1")
    assert recorder.given["files"][file].startswith("# --force 'x' $(y)\n")
    assert not Path(file).exists()
    assert '"title": "--force \'x\' $(y)"' in recorder.given["input"]
    assert not any(recorder.given["terminal"])


async def test_a_command_that_fails_is_told_in_words(tmp_path: Path) -> None:
    code = "import sys; sys.exit('no such list\\nmore')"
    reader = with_commands(tmp_path, [ShareCommand("Bad", (sys.executable, "-c", code), "b")])
    async with running(reader) as desk:
        await open_sheet(desk)
        await desk.press("b")
        await desk.until(lambda: desk.app._notifications)
        (told,) = desk.app._notifications
        assert told.message.endswith("failed (1): no such list")
        assert "Bad …" not in desk.status
        assert desk.status.strip().startswith("Bad: ")


async def test_commands_without_a_letter_have_one_that_is_free() -> None:
    commands = [ShareCommand(name, ("x",)) for name in ("Wallabag", "wiki", "chart", "Mr")]
    commands.append(ShareCommand("Own", ("x",), "w"))
    assert {key: one.name for key, one in keyed(commands).items()} == {
        "a": "Wallabag",
        "i": "wiki",
        "b": "chart",
        "d": "Mr",
        "w": "Own",
    }


async def test_nothing_selected_shares_nothing(tmp_path: Path) -> None:
    reader = with_commands(tmp_path)
    reader.rows.clear()
    async with running(reader) as desk:
        await desk.until(lambda: desk.screen.parts.listing.loaded)
        await desk.press("S")
        await desk.until(lambda: "There is no article here" in desk.status)


async def test_the_sheet_goes_to_its_ends(tmp_path: Path) -> None:
    async with running(with_commands(tmp_path)) as desk:
        sheet = await open_sheet(desk)
        places = []
        for key in ("G", "g", "end", "home", "pagedown", "pageup"):
            await desk.press(key)
            places.append(sheet.list.highlighted)
        assert places == [5, 0, 5, 0, 5, 0]
