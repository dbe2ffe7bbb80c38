"""The headline list: the selection is an article, nothing jumps, and size does not matter."""

from array import array
from datetime import UTC, timedelta
from unittest.mock import Mock

import pytest
from textual.app import ComposeResult
from textual.events import MouseScrollUp
from textual.geometry import Region
from textual.pilot import Pilot

from newsreader.model.article import Flag
from newsreader.tui.messages import Highlighted, NewAbove, Opened
from newsreader.tui.themed import ThemedApp
from newsreader.tui.widgets.headline_list import HeadlineList
from newsreader.tui.widgets.headline_row import Shape, age, lines
from tests.tui.makers import NOW, Shelf, clock, headline


def ids(*parts: range) -> "array[int]":
    return array("q", [one for part in parts for one in part])


class ListApp(ThemedApp[None]):
    def __init__(self, shelf: Shelf | None = None, theme: str = "dark") -> None:
        super().__init__(theme)
        self.shelf = shelf or Shelf()
        self.told: list[object] = []

    def compose(self) -> ComposeResult:
        yield HeadlineList(self.shelf, now=clock, zone=UTC)

    @property
    def list(self) -> HeadlineList:
        return self.query_one(HeadlineList)

    def on_highlighted(self, message: Highlighted) -> None:
        self.told.append(message.article_id)

    def on_opened(self, message: Opened) -> None:
        self.told.append(f"open {message.article_id}")

    def on_new_above(self, message: NewAbove) -> None:
        self.told.append(f"new {message.count}")


def text_of(app: ListApp) -> list[str]:
    return [app.list.render_line(y).text for y in range(app.list.size.height)]


async def filled(pilot: Pilot[None], numbers: "array[int]") -> ListApp:
    app = pilot.app
    assert isinstance(app, ListApp)
    app.list.focus()
    app.list.load(numbers)
    await pilot.pause()
    return app


async def test_a_row_says_what_a_headline_is() -> None:
    shelf = Shelf(
        {
            1: headline(1, starred=True),
            2: headline(2, read=True, later=True),
            3: headline(3, starred=True, later=True),
        }
    )
    async with ListApp(shelf).run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(1, 4)))
        assert text_of(app)[5].startswith(" ★◔ ")
        assert [line.rstrip() for line in text_of(app)[:4]] == [
            "▌● Headline number 1",
            "▌★ Coast Wire · 2 min · border talks       14:03",
            " ○ Headline number 2",
            " ◔ Grid Watch · 3 min · weather            13:56",
        ]


async def test_every_line_fills_the_width_whatever_the_title_holds() -> None:
    titles = ["x" * 10_000, "[/foo] z", "a\x1b]52;c;eA==\x07", "日本語の見出し" * 9, "e\u0301" * 50]
    shelf = Shelf({at: headline(at, title=title) for at, title in enumerate(titles)})
    for width in (4, 11, 20, 37, 80):
        async with ListApp(shelf).run_test(size=(width, 30)) as pilot:
            app = await filled(pilot, ids(range(5)))
            for y in range(20):
                strip = app.list.render_line(y)
                assert strip.cell_length == width
                assert "\x1b" not in strip.text


async def test_keys_move_the_selection_and_a_run_of_them_is_told_once() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(100)))
        await pilot.press("j", "j", "k", "down")
        assert app.list.selected == 2
        await pilot.press("G")
        assert app.list.selected == 99
        await pilot.press("g")
        assert app.list.selected == 0
        await pilot.press("pagedown")
        assert app.list.selected == 10
        app.told.clear()
        for _ in range(5):
            app.list.action_down()
        await pilot.pause()
        assert app.told == [15]
        await pilot.press("enter")
        assert app.told[-1] == "open 15"


@pytest.mark.parametrize("pictured", [False, True])
async def test_a_whole_row_is_at_the_top_however_one_scrolls(pictured: bool) -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:  # lines that no rows fill
        app = await filled(pilot, ids(range(100)))
        app.list.pictured = pictured
        app.list.styles.height = 20 if pictured else 19
        each = 3 if pictured else 2
        await pilot.pause()
        assert app.list.lines_high % each
        for keys in (["pagedown"], ["G"], ["k"] * 9, ["pageup"], ["ctrl+d"], ["j"] * 12):
            await pilot.press(*keys)
            await pilot.pause()
            assert app.list.scroll_offset.y % each == 0
        app.list.scroll_end(animate=False)
        await pilot.pause()
        assert app.list.scroll_offset.y % each == 0
        assert app.list.in_sight[-1] == 99
        end = app.list.scroll_offset.y
        wheel = MouseScrollUp(app.list, 5, 5, 0, -1, 0, shift=False, meta=False, ctrl=False)
        app.list.post_message(wheel)
        await pilot.pause()
        assert app.list.scroll_offset.y == end - each


async def test_a_list_that_comes_while_it_is_hidden_is_shown_where_it_was_to_be() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(100)))
        app.list.display = False
        await pilot.pause()
        app.list.load(ids(range(50, 150)), select=51, line=0)
        app.list.display = True
        await pilot.pause()
        assert app.list.region_of_selected().y == 2  # with its neighbour above
        app.list.display = False
        await pilot.pause()
        app.list.load(ids(range(100)), select=60, line=8)
        app.list.display = True
        await pilot.pause()
        assert app.list.region_of_selected().y == 8


async def test_what_is_selected_stays_in_sight_when_the_pane_gets_lower() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(100)))
        await pilot.press(*["j"] * 8)
        app.list.styles.height = 12
        await pilot.pause()
        assert app.list.selected in app.list.in_sight
        app.list.scroll_to(y=60, animate=False)  # as the mouse does
        await pilot.pause()
        app.list.styles.height = 16
        await pilot.pause()
        assert app.list.in_sight[0] == 30


async def test_the_selection_stays_put_when_headlines_arrive_above() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(100, 200)))
        await pilot.press("j", "j", "j")
        before = text_of(app)
        app.list.replace(ids(range(88, 200)))
        await pilot.pause()
        assert app.list.selected == 103
        assert text_of(app) == before
        assert app.told[-1] == "new 12"
        await pilot.press("g")
        assert app.list.selected == 88
        assert app.told[-1] != "new 12"
        await pilot.pause()
        assert "new 0" in app.told


@pytest.mark.parametrize("touch", ["", "j", "k", "mark", "blur", "scroll", "later"])
async def test_a_first_list_begins_with_the_newest_until_it_is_touched(touch: str) -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids())
        app.list.replace(ids(range(100, 200)))
        app.list.replace(ids(range(90, 200)))
        await pilot.pause()
        assert (app.list.selected, app.list.scroll_offset.y) == (90, 0)
        if touch in ("j", "k"):
            await pilot.press(touch)
        elif touch == "mark":
            app.list.mark([90], Flag.READ, True)
        elif touch == "blur":
            app.set_focus(None)
            await pilot.pause()
        elif touch == "scroll":
            app.list.scroll_to(y=10, animate=False, force=True)
        elif touch == "later":
            app.list.leave_as_is()
        selected = app.list.selected
        app.list.replace(ids(range(80, 200)))
        await pilot.pause()
        assert app.list.selected == (selected if touch else 80)
        assert [told for told in app.told if told == "new 10"] == (["new 10"] if touch else [])


async def test_the_top_line_stays_put_when_the_selection_is_out_of_sight() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(100, 400)))
        app.list.scroll_to(y=200, animate=False, force=True)
        await pilot.pause()
        before = text_of(app)
        app.list.replace(ids(range(50, 400)))
        await pilot.pause()
        assert text_of(app) == before
        assert app.list.selected == 100


async def test_a_selected_article_that_is_gone_gives_way_to_its_neighbour() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(10)))
        await pilot.press("j", "j")
        app.list.replace(ids(range(2), range(3, 10)))
        await pilot.pause()
        assert app.list.selected == 3
        assert app.told[-1] == 3


async def test_articles_read_here_stay_when_the_list_is_merged() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(10, 20)))
        app.list.merge(ids(range(5, 12), range(13, 19)), keep={12})
        await pilot.pause()
        assert list(app.list.ids) == [*range(5, 19)]


async def test_a_mark_shows_before_the_store_has_it() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(10)))
        app.list.mark([0], Flag.READ, value=True)
        app.list.mark([0], Flag.STARRED, value=True)
        assert text_of(app)[0].startswith("▌○")
        assert text_of(app)[1].startswith("▌★")
        app.list.reread()
        assert text_of(app)[0].startswith("▌●")


async def test_the_next_unread_is_found_round_the_end() -> None:
    shelf = Shelf({at: headline(at, read=at not in {2, 90}) for at in range(100)})
    async with ListApp(shelf).run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(100)))
        await pilot.press("G")
        assert app.list.find(lambda one: not one.read) == 2
        assert app.list.find(lambda one: not one.read, step=-1) == 90


async def test_a_low_pane_has_one_line_a_headline() -> None:
    async with ListApp().run_test(size=(40, 6)) as pilot:
        app = await filled(pilot, ids(range(100)))
        assert text_of(app)[1].rstrip() == " ● Headline number 1             14:03"
        await pilot.press("j", "j", "j")
        await pilot.resize_terminal(40, 30)
        assert app.list.selected == 3
        assert "▌" in "".join(text_of(app))


async def test_the_mouse_selects_opens_and_scrolls() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(100)))
        await pilot.click(HeadlineList, offset=(10, 5))
        assert app.list.selected == 2
        assert app.told[-1] == "open 2"
        app.list.action_scroll_down()
        await pilot.pause()
        assert app.list.selected == 2


async def test_an_empty_list_says_what_to_do() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids())
        app.list.empty_text = "All read.\nPress 5 for all articles."
        shown = "\n".join(text_of(app))
        assert "All read." in shown
        assert "Press 5" in shown
        await pilot.press("j", "G", "enter", "pagedown")
        assert app.list.selected is None


async def test_another_theme_is_another_colour_at_once() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(10)))
        before = app.list.render_line(0)
        app.theme = "sepia"
        await pilot.pause()
        after = app.list.render_line(0)
        assert before.text == after.text
        assert before != after


async def test_no_color_takes_all_colour_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(10)))
        styles = [
            segment.style
            for y in range(20)
            for segment in app.list.render_lines(Region(0, y, 50, 1))[0]
            if segment.style is not None
        ]
        assert any(style.reverse for style in styles)
        for style in styles:
            assert all(one is None or one.is_default for one in (style.color, style.bgcolor))


async def test_of_a_hundred_thousand_rows_only_those_in_sight_are_fetched() -> None:
    async with ListApp().run_test(size=(60, 50)) as pilot:
        app = await filled(pilot, ids(range(10)))
        app.shelf.fetched.clear()
        app.list.load(ids(range(100_000)))
        text_of(app)
        for _ in range(20):
            app.list.action_down()
            text_of(app)
        app.list.replace(ids(range(-50, 100_000)))
        text_of(app)
        assert max(app.shelf.fetched) <= 64
        assert sum(app.shelf.fetched) <= 256


def test_ages_are_short_and_in_the_readers_own_time() -> None:
    def told(**ago: int) -> str:
        return age(NOW - timedelta(**ago), NOW.date(), UTC)

    assert told(minutes=8) == "14:02"
    assert told(days=2) == "Fri"
    assert told(days=30) == "10 Jan"
    assert told(days=600) == "2023-06-20"
    assert told(days=-1) == "10 Feb"


@pytest.mark.parametrize(
    ("width", "tall", "end"),
    [
        (60, True, " 2023-06-20"),
        (34, True, " 2023-06-20"),
        (30, True, " 2023-06"),
        (60, False, " 2023-06-20"),
        (30, False, " Headline number 4"),
    ],
)
def test_a_day_of_long_ago_is_told_in_whole_where_there_is_room(
    width: int, tall: bool, end: str
) -> None:
    painted = lines(headline(4), Shape(width, tall=tall), "2023-06-20", bar=False)
    rows = ["".join(text for text, _ in row) for row in painted]
    assert {len(row) for row in rows} == {width}
    assert rows[-1].rstrip().endswith(end)


def test_figures_beside_a_name_that_is_read_from_the_right_stay_where_they_are() -> None:
    one = headline(4, feed="جريدة مرسى", tags=("العربية", "news"), minutes=3)
    _, meta = lines(one, Shape(60, tall=True), "02:11", bar=False)
    painted = "".join(text for text, _ in meta)
    assert " · 3 min · " in painted
    assert painted.rstrip().endswith("02:11")
    assert painted.index("3 min") < painted.index("news")
    assert len(painted) == 60


async def test_the_scrollbar_follows_the_length_of_the_list() -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(3)))
        assert not app.list.show_vertical_scrollbar
        app.list.replace(ids(range(-100, 3)))
        await pilot.pause()
        bar = app.list.vertical_scrollbar
        assert app.list.show_vertical_scrollbar
        assert (bar.window_virtual_size, bar.window_size) == (206, 20)
        app.list.action_bottom()
        app.list.replace(ids(range(2)))
        await pilot.pause()
        assert not app.list.show_vertical_scrollbar
        assert app.list.scroll_offset.y == 0
        assert text_of(app)[0].startswith(" ● Headline number 0")


async def test_a_newer_list_does_not_lay_the_screen_out_anew(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with ListApp().run_test(size=(50, 20)) as pilot:
        app = await filled(pilot, ids(range(100)))
        laid_out = Mock(wraps=app.screen._compositor.reflow)
        monkeypatch.setattr(app.screen._compositor, "reflow", laid_out)
        app.list.replace(ids(range(-50, 100)))
        await pilot.pause()
        assert app.list.vertical_scrollbar.window_virtual_size == 300
        laid_out.assert_not_called()


def test_both_lines_of_a_title_stand_at_the_side_from_which_it_is_read() -> None:
    one = headline(1, title="\u05e9\u05e8 \u05d4\u05d7\u05d5\u05e5 (with English words)")
    shape = Shape(30, tall=True, pictured=True, beside=10)
    first, second, _ = (
        "".join(text for text, _ in row) for row in lines(one, shape, "", bar=False)
    )
    assert first.rstrip().endswith("\u05e8\u05e9")
    assert second.rstrip().endswith(" (English words")
    assert second.startswith("   ")


@pytest.mark.parametrize(
    ("width", "told"),
    [
        (40, "Coast Wire · 2 min"),
        (27, "Coast Wire"),
        (31, "Coast Wire · 2 min"),
        (20, "Coast Wire"),
    ],
)
def test_the_reading_time_gives_way_to_the_name_of_the_feed(width: int, told: str) -> None:
    one = headline(1, feed="Coast Wire", tags=(), minutes=2)
    meta = lines(one, Shape(width, tall=True), "14:03", bar=False)[1]
    assert meta[2][0].startswith(told)
    assert ("min" in meta[2][0]) is ("min" in told)
