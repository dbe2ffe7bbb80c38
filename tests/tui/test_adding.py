"""Adding feeds to those that are there: what was added is said once, and asked."""

from pathlib import Path

from textual.widgets import Input, Static

from newsreader.tui.screens.welcome import WelcomeScreen
from tests.tui.desk import running
from tests.tui.fake_reader import fake_reader

NEW = "https://new.example/feed"


async def test_the_feeds_of_a_file_are_counted_and_what_was_left_out_is_said_once(
    tmp_path: Path,
) -> None:
    reader = fake_reader()
    known = reader.settings.feeds[0].url
    file = tmp_path / "urls"
    file.write_text(f"{NEW}\n{known}\nexec: program\n", "utf-8")
    async with running(reader) as desk:
        await desk.press("a")
        await desk.until(lambda: isinstance(desk.app.screen, WelcomeScreen))
        await desk.press("3")
        desk.app.screen.query_one("#file-input", Input).value = str(file)
        await desk.press("enter")
        status = desk.app.screen.query_one("#file-status", Static)
        await desk.until(lambda: "1 feed added, 1 there already, 1 left out" in str(status.content))
        assert "exec: program: this is no feed" in str(status.content)
        await desk.press("enter")
        await desk.until(lambda: desk.status == "1 feed added")
        assert not desk.app._notifications
        assert [one.url for one in reader.settings.feeds].count(NEW) == 1
        await desk.until(lambda: reader.refreshes)
