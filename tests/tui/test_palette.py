"""The command palette: what fits best comes first, and what is in force is marked."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from textual.command import CommandList

from newsreader.model.session import Session
from newsreader.tui.palette import Fit, fit_of
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import fake_reader
from tests.tui.makers import headline
from tests.tui.stage import found


@pytest.mark.parametrize(
    ("typed", "name", "kind", "fit"),
    [
        ("fee", "Feed status: errors", "", Fit.START),
        ("STAT", "Feed status: errors", "", Fit.WORDS),
        ("stat fee", "Feed status: errors", "", Fit.WORDS),
        ("err", "Feed status: errors", "", Fit.WORDS),
        ("rror", "Feed status: errors", "", Fit.INSIDE),
        ("fsr", "Feed status: errors", "", Fit.NOT),
        ("qr", "Share: mail, “QR code”", "", Fit.WORDS),
        ("theme: sep", "sepia", "Theme", Fit.WORDS),
        ("border talks", "Border  talks", "Tag", Fit.START),
    ],
)
def test_how_well_letters_fit(typed: str, name: str, kind: str, fit: Fit) -> None:
    assert fit_of(typed, name, kind) is fit


@pytest.mark.parametrize(("typed", "fit"), [("e", Fit.OTHER), ("q e", Fit.OTHER), ("xit", Fit.NOT)])
def test_a_command_is_found_by_other_words_too(typed: str, fit: Fit) -> None:
    assert fit_of(typed, "Quit", other="exit") is fit


async def listed(desk: Desk, typed: Sequence[str]) -> list[str]:
    await desk.press("colon")
    await desk.until(lambda: desk.app.screen is not desk.screen)
    await desk.press(*typed)
    await found(desk.pilot)
    options = desk.app.screen.query_one(CommandList).options
    lines = [str(one.prompt) for one in options]
    await desk.press("escape", "escape")
    await desk.until(lambda: desk.app.screen is desk.screen)
    return lines


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("q", "Quit"),
        ("help", "Help: all keys"),
        ("export", "Share: copy, save"),
        ("fee", "Feed status"),
        ("unr", "View: Unread"),
        ("refresh a", "Refresh all feeds"),
        ("grid", "Feed: Grid Watch"),
        ("theme", "Theme: "),
        ("picture", "The nearest picture"),
        ("questions", "Tag: Questions"),
        ("rename", "Feed status"),
    ],
)
async def test_what_fits_best_comes_first(typed: str, first: str) -> None:
    reader = fake_reader()
    reader.rows[3] = headline(3, tags=("Questions", "Feeding birds", "Theme parks", "pictures"))
    async with running(reader) as desk:
        await desk.shows(1)
        lines = await listed(desk, typed)
        assert lines[0].startswith(first)


async def test_what_is_in_force_is_marked_and_keys_stand_in_one_column() -> None:
    reader = fake_reader()
    reader.settings = replace(
        reader.settings, reader=replace(reader.settings.reader, theme="sepia")
    )
    reader.kept = Session()
    async with running(reader, (80, 24)) as desk:
        themes = await listed(desk, "theme")
        marked = [line for line in themes if "in force" in line]
        assert [line.split()[:2] for line in marked] == [["Theme:", "sepia"]]
        views = [line for line in await listed(desk, "view") if line.startswith("View: ")]
        assert [line.split()[-1] for line in views] == ["1", "force", "3", "4", "5"]
        keys = {line.index("3") for line in views if line.endswith("3")}
        share = next(line for line in await listed(desk, "share") if line.startswith("Share"))
        assert keys == {share.rindex("S")}
