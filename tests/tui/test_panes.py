"""Where a start paints before Textual is there is where Textual has the panes, in every size."""

from collections.abc import Iterator

import pytest
from rich.color import ColorSystem
from rich.style import Style
from textual.pilot import Pilot
from textual.widget import Widget

from newsreader.model.session import Session
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.backdrop import Backdrop, from_rows
from newsreader.tui.frame import Run
from newsreader.tui.panes import RULE, Wish, how_many, panes_in, wish_of
from newsreader.tui.screens.main import MainScreen
from newsreader.tui.taking import strips_of
from tests.tui.fake_reader import fake_reader

# Where something begins or reaches its least or most, and much between.
COLUMNS = sorted(
    {*range(1, 300, 29), *range(89, 92), *range(108, 136, 3), *range(186, 194, 2), 400}
)
CHOSEN = (40, 69, 70, 80, 95, 96, 97, 120, 133, 200)
LINES = (2, 3, 11, 12, 13, 40)


def main_of(pilot: Pilot[str]) -> MainScreen:
    screen = pilot.app.screen
    assert isinstance(screen, MainScreen)
    return screen


def regions(main: MainScreen) -> list[tuple[int, int]]:
    """The first column of each pane that is shown, and the one behind its last."""
    shown = [main.query_one(name) for name in ("#tags", "#list", "#article")]
    return [(pane.region.x, pane.region.right) for pane in shown if pane.display]


async def test_it_agrees_with_the_style_sheet_for_every_size() -> None:
    async with NewsreaderApp(fake_reader().door).run_test(size=(120, 40)) as pilot:
        main = main_of(pilot)
        for size in [*((columns, 40) for columns in COLUMNS), *((90, lines) for lines in LINES)]:
            await pilot.resize_terminal(*size)
            await pilot.pause()
            panes = panes_in(size)
            assert [(pane.left, pane.right) for pane in panes.panes] == regions(main), size
            inner = main.headlines.region
            assert panes.list.inner == inner.x, size
            assert panes.list.right == inner.right, size
            lines = panes.list_lines
            assert (lines.start, lines.stop) == (inner.y, inner.bottom), size


@pytest.mark.parametrize(
    "wish", [*map(Wish, range(4)), Wish(0, 20), Wish(2, 35), Wish(3, 45), Wish(2, 80), Wish(3, 80)]
)
async def test_it_agrees_with_it_for_every_wish(wish: Wish) -> None:
    reader = fake_reader(panes=wish.number, list_share=wish.share)
    async with NewsreaderApp(reader.door).run_test(size=(120, 40)) as pilot:
        main = main_of(pilot)
        for columns in CHOSEN:
            await pilot.resize_terminal(columns, 24)
            await pilot.pause()
            panes = panes_in((columns, 24), wish)
            found = [(pane.left, pane.right) for pane in panes.panes]
            assert found == regions(main), columns
            assert panes.list.inner == main.headlines.region.x, columns


def test_as_many_panes_as_wanted_where_there_is_room() -> None:
    assert [how_many(columns) for columns in (20, 79, 80, 109, 110, 400)] == [1, 1, 2, 2, 3, 3]
    assert {how_many(columns, 1) for columns in (20, 80, 400)} == {1}
    assert [how_many(columns, 2) for columns in (69, 70, 400)] == [1, 2, 2]
    assert [how_many(columns, 3) for columns in (69, 70, 95, 96)] == [1, 2, 2, 3]


def test_what_was_chosen_goes_before_the_config_file_where_it_can_be_had() -> None:
    assert wish_of(Session(), 2, 40) == Wish(2, 40)
    assert wish_of(Session(panes=0, list_share=0), 2, 40) == Wish()
    assert wish_of(Session(panes=1, list_share=55), 2, 40) == Wish(1, 55)
    for number, share in ((4, 81), (-1, -900), (99, 1000)):
        assert wish_of(Session(panes=number, list_share=share), 2, 40) == Wish()


def test_where_there_is_no_room_for_a_list_there_is_none() -> None:
    for columns in (20, 90, 200):
        assert not panes_in((columns, 1)).list_lines


def grounds(main: MainScreen) -> dict[tuple[int, int], Style]:
    """The ground of each cell of the screen, that of the innermost widget there."""
    found: dict[tuple[int, int], Style] = {}
    for widget in _from_the_outside(main):
        region, color = widget.region, widget.background_colors[1].rich_color
        for y in range(region.y, region.bottom):
            found.update(((x, y), Style(bgcolor=color)) for x in range(region.x, region.right))
    for y, strip in enumerate(strips_of(main)):
        x = 0
        for text, style, _ in strip:
            for character in text:
                if character == RULE:
                    found[x, y] = style or Style.null()
                x += 1
    return found


def _from_the_outside(main: MainScreen) -> Iterator[Widget]:
    yield main
    yield from (one for one in main.query("*") if one.display and one.visible)


def numbers(runs: list[Run]) -> list[str]:
    return [number for number, text in runs for _ in text]


@pytest.mark.parametrize("taken", [(120, 40), (90, 30), (60, 11)])
@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_a_screen_of_any_size_tells_the_colours_of_all(
    taken: tuple[int, int], theme: str
) -> None:
    app = NewsreaderApp(fake_reader().door)
    async with app.run_test(size=taken) as pilot:
        app.theme, app.console._color_system = theme, ColorSystem.TRUECOLOR
        await pilot.pause()
        backdrop = backdrop_of(pilot)
        assert backdrop.theme == theme
        for size in ((120, 40), (90, 30), (60, 11), (133, 12)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            wanted = grounds(main_of(pilot))
            painted = backdrop.rows(panes_in(size))
            assert len(painted) == size[1]
            for y, runs in enumerate(painted):
                assert len(numbers(runs)) == size[0]
                for x, number in enumerate(numbers(runs)):
                    style = wanted[x, y].render("x", color_system=ColorSystem.TRUECOLOR)
                    assert style == (f"\x1b[{number}mx\x1b[0m"), (size, x, y)


def backdrop_of(pilot: Pilot[str]) -> Backdrop:
    app = pilot.app
    assert isinstance(app, NewsreaderApp)
    app._take_pictures(main_of(pilot))
    found = from_rows(app.backdrop)
    assert found is not None
    return found
