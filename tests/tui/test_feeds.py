"""The list of the feeds and the page of each, driven by keys."""

import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from newsreader.model.feed import Answer
from newsreader.model.progress import FeedDone, FeedStarted, Finished
from newsreader.tui.screens.feeds import FeedList, FeedsScreen
from newsreader.tui.screens.feeds_page import FeedPage
from newsreader.tui.screens.help import HelpScreen
from newsreader.tui.screens.welcome import WelcomeScreen
from newsreader.tui.widgets.bar import Bar
from tests.tui.feed_pages import NEW, listed, many_feeds, page_reader
from tests.tui.makers import NOW

EVIL = "\x1b]52;c;ZXZpbA==\x07[/foo] [@click=app.quit]x[/] \x9b31m\u202e"


async def test_trouble_comes_first_and_enter_tells_all_about_it() -> None:
    async with listed(page_reader()) as desk:
        assert "1 failed" in desk.title
        await desk.press("enter")
        assert desk.title == "Grid Watch"
        await desk.until(lambda: "503 unavailable" in desk.text)
        for words in ("it is [/at] its limits", "4 times in a row", "127 kB", "340 ms", "3 new"):
            assert words in desk.text
        await desk.press("h", "j", "l")
        assert desk.title == "Sample Herald"
        await desk.until(lambda: NEW in desk.text)
        for words in (
            "it is busy",
            "https://sample.example/",
            "about 3 articles a day",
            "w writes",
        ):
            assert words in desk.text
        await desk.press("n", "n", "p")
        assert desk.title == "Coast Wire"
        await desk.press("escape", "escape")
        assert desk.app.screen is desk.screen


async def test_enter_on_the_page_shows_its_articles() -> None:
    async with listed(page_reader()) as desk:
        await desk.press("j", "enter", "enter")
        await desk.until(lambda: "Sample Herald" in desk.header)
        assert desk.app.screen is desk.screen


async def test_a_feed_is_asked_and_what_it_answered_is_told() -> None:
    reader = page_reader()
    reader.hold = threading.Event()  # a refresh that is over has brought nothing
    reader.events = (Finished(1, 0, 5),)
    async with listed(reader) as desk:
        await desk.press("enter", "r")
        await desk.until(lambda: reader.refreshes == [(True, [2])])
        later = Answer(NOW, 200, 9, 0.1, new=5)
        reader.known[2] = replace(
            reader.known[2], checked=NOW + timedelta(seconds=1), error="", answers=(later,)
        )
        desk.page._show()
        assert desk.said == "Checked: 5 new"
        reader.hold.set()
        await desk.until(lambda: "5 new" in desk.text)
        assert "503" not in desk.text


async def test_that_a_feed_could_not_be_asked_is_told() -> None:
    async with listed(page_reader()) as desk:
        await desk.press("enter", "r")
        await desk.until(lambda: not desk.screen.parts.desk.refreshing)
        desk.page._show()
        assert desk.said == "Could not check this feed now"
        await desk.press("e")
        await desk.until(lambda: "Switched off" in desk.said)
        await desk.press("r")
        assert "switched off" in desk.said


async def test_a_feed_that_was_left_alone_is_told_with_the_reason() -> None:
    reader = page_reader()
    reader.events = (FeedDone(2, "Sample Herald", spared="not asked: it sleeps"), Finished(1, 0, 0))
    async with listed(reader) as desk:
        await desk.press("enter", "r")
        await desk.until(
            lambda: desk.screen.parts.refreshes.tally.reasons == {2: "not asked: it sleeps"}
        )
        await desk.until(lambda: not desk.screen.parts.desk.refreshing)
        desk.page._show()
        assert desk.said == "Not asked: it sleeps"


async def test_why_the_last_refresh_left_one_alone_is_told_in_the_list_and_on_its_page() -> None:
    async with listed(page_reader(), (80, 24)) as desk:
        desk.screen.parts.refreshes.tally.reasons[2] = "its [/] server fails just now"
        await desk.press("j", "k")
        await desk.until(lambda: "left alone by the last refresh: its [/] server" in desk.details)
        await desk.press("enter")
        await desk.until(lambda: "by the last refresh: its [/] server fails just now" in desk.text)
        assert "Left alone" in desk.text
        await desk.press("n")
        await desk.until(lambda: "Left alone" not in desk.text)


async def test_one_that_was_asked_since_from_elsewhere_is_left_alone_no_longer() -> None:
    reader = page_reader()
    reader.events = (FeedDone(2, "Sample Herald", spared="too early"), Finished(1, 0, 0))
    async with listed(reader) as desk:
        await desk.press("enter", "r")
        await desk.until(lambda: "by the last refresh: too early" in desk.text)
        await desk.until(lambda: not desk.screen.parts.desk.refreshing)
        reader.known[2] = replace(reader.known[2], checked=NOW - timedelta(minutes=1))
        desk.page._show()
        assert "by the last refresh: too early" in desk.text
        reader.known[2] = replace(reader.known[2], checked=NOW + timedelta(seconds=1))
        desk.page._show()
        await desk.until(lambda: "Left alone" not in desk.text)
        await desk.press("escape")
        await desk.until(lambda: "checked just now" in desk.details)
        assert "left alone" not in desk.details


async def test_where_there_are_no_feeds_the_list_says_how_some_are_added() -> None:
    reader = page_reader()
    reader.known = {}
    async with listed(reader) as desk:
        await desk.until(lambda: desk.title == "No feeds")
        await desk.until(lambda: desk.details == "There are no feeds yet: a adds some.")
        await desk.press("O", "enter", "r", "slash", "x", "escape")
        await desk.until(lambda: desk.details == "There are no feeds yet: a adds some.")
        await desk.press("a")
        await desk.until(lambda: isinstance(desk.app.screen, WelcomeScreen))


async def test_how_many_feeds_there_are_is_told_beside_a_long_title() -> None:
    reader = page_reader()
    reader.known[2] = replace(reader.known[2], title="A very long name " * 20)
    async with listed(reader) as desk:
        await desk.press("enter")
        assert "A very long name" in desk.title
        bar = desk.page.title_bar.render().plain
        assert bar.rstrip().endswith("1 of 3")


async def test_each_feed_has_one_line_and_the_selected_one_is_told_more_of() -> None:
    async with listed(many_feeds(), (80, 24)) as desk:
        await desk.until(lambda: "Feed number 050" in desk.rows[1])
        assert len(desk.rows) > 10
        assert desk.rows[1].startswith(" ! Feed number 050 ")
        assert "1 " in desk.rows[1]
        assert desk.rows[1].rstrip().endswith("in 25 min")
        assert len({len(row) for row in desk.rows}) == 1
        await desk.press("j")
        await desk.until(lambda: "404 (not found)" in desk.details)
        assert "https://50.example/feed" in desk.details
        # Elsewhere the list stands still.
        top = desk.app.screen.query_one(FeedList).region
        await desk.press("G")
        await desk.until(lambda: "404" not in desk.details)
        assert desk.app.screen.query_one(FeedList).region == top
        await desk.press("enter")
        assert desk.title == "Feed number 199"


async def test_a_wide_table_has_the_trouble_in_its_lines_and_a_narrow_one_the_names() -> None:
    async with listed(many_feeds(), (140, 30)) as desk:
        await desk.until(lambda: "404 (not found)" in desk.rows[1])
        await desk.pilot.resize_terminal(30, 24)
        await desk.until(lambda: "404" not in desk.rows[1])
        assert "Feed number 050" in desk.rows[1]
        assert "in 25" not in desk.rows[1]


async def test_what_was_found_stays_selected_among_all() -> None:
    async with listed(many_feeds()) as desk:
        await desk.press("slash", *"number 104", "escape")
        await desk.until(lambda: "https://104.example" in desk.details)
        await desk.until(lambda: any("Feed number 103" in row for row in desk.rows))
        assert any("Feed number 104" in row for row in desk.rows)


async def test_the_list_has_other_orders() -> None:
    async with listed(many_feeds(20)) as desk:
        for order, first in (
            ("most unread", "Feed number 006"),
            ("by name", "Coast Wire"),
            ("longest silent", "Coast Wire"),
            ("trouble first", "Grid Watch"),
        ):
            await desk.press("j", "O")
            await desk.until(lambda: order in desk.title)  # noqa: B023
            await desk.until(lambda: first in desk.rows[0])  # noqa: B023
            assert first in desk.rows[0]
        await desk.press("O", "escape")
        await desk.until(lambda: desk.app.screen is desk.screen)
        await desk.press("d")
        await desk.until(lambda: "most unread" in desk.title)
        await desk.until(lambda: "Feed number 006" in desk.rows[0])


async def test_the_feed_whose_page_was_last_shown_is_selected_afterwards() -> None:
    async with listed(many_feeds(20)) as desk:
        await desk.press("j", "enter", "n", "n")
        await desk.until(lambda: isinstance(desk.app.screen, FeedPage))
        title = desk.title
        await desk.press("escape")
        await desk.until(lambda: title in desk.rows_there[desk.selected])
        assert desk.selected == 3


async def test_letters_narrow_the_list() -> None:
    async with listed(page_reader()) as desk:
        screen = desk.app.screen
        assert isinstance(screen, FeedsScreen)
        await desk.press("slash", *"heraldq")
        await desk.until(lambda: screen.list.option_count == 0)
        await desk.press("backspace")
        await desk.until(lambda: screen.list.option_count == 1)
        assert desk.title == "/herald▏"
        await desk.press("enter")
        await desk.until(lambda: isinstance(desk.app.screen, FeedPage))
        assert desk.title == "Sample Herald"
        await desk.press("escape", "escape")
        await desk.until(lambda: screen.list.option_count == 3)
        assert desk.app.screen is screen
        await desk.press("escape")
        await desk.until(lambda: desk.app.screen is desk.screen)


@pytest.mark.parametrize("size", [(60, 20), (20, 10), (1, 1)])
async def test_hostile_words_and_odd_sizes_do_no_harm(size: tuple[int, int]) -> None:
    reader = page_reader()
    bad = Answer(NOW, 999, 10**15, 10**9, 10**9, 10**9, EVIL)
    for key, feed in reader.known.items():
        reader.known[key] = replace(
            feed,
            title=EVIL,
            site=EVIL,
            tags=(EVIL, "b" * 300),
            error=EVIL,
            complaint=EVIL,
            why=EVIL,
            moved=f"https://{EVIL}/" + "x" * 500,
            answers=(bad,) * 20,
        )
    async with listed(reader, size) as desk:
        await desk.press("enter", "j", "G", "k", "g", "space", "pageup", "n")
        text = desk.text
        assert not set(text) & set("\x1b\x07\x9b\u202e")
        await desk.pilot.resize_terminal(80, 24)
        await desk.until(lambda: max(map(len, desk.text.splitlines())) > 40)
        await desk.press("escape", "escape")
        assert desk.app.is_running


async def test_all_their_keys_can_be_remapped_and_are_told_as_they_are() -> None:
    reader = page_reader()
    changes = {
        "feeds-page": "x",
        "feeds-down": "f9",
        "feeds-close": "f8",
        "feed-write-move": "W",
        "feed-close": "f7",
        "sheet-down": "f6",
    }
    reader.settings = replace(reader.settings, keymap=changes)
    async with listed(reader) as desk:
        right = "".join(text for text, *_ in desk.app.screen.query(Bar).first().right)
        assert "x opens" in right
        assert "F8 closes" in right
        await desk.press("enter", "q")  # no longer theirs
        assert isinstance(desk.app.screen, FeedsScreen)
        await desk.press("f9", "x")
        await desk.until(lambda: "W writes that" in desk.text)
        await desk.press("w")
        assert desk.said == ""
        await desk.press("W")
        await desk.until(lambda: "in the config file" in desk.said)
        await desk.press("f7", "f8")
        await desk.until(lambda: desk.app.screen is desk.screen)


async def test_help_is_there_too_and_says_their_keys() -> None:
    async with listed(page_reader()) as desk:
        await desk.press("question_mark")
        assert isinstance(desk.app.screen, HelpScreen)
        tables = "\n".join(str(table.render()) for table in desk.app.screen.query(".table"))
        for scope in ("In the list of feeds", "On the page of a feed", "In the help"):
            assert scope in tables
        assert "Write the address it has moved to" in tables
        await desk.press("question_mark", "enter", "question_mark", "escape")
        assert desk.page.feed.id == 2


async def test_one_that_is_waited_for_says_so() -> None:
    reader = page_reader()
    async with listed(reader) as desk:
        screen = desk.app.screen
        assert isinstance(screen, FeedsScreen)

        await desk.until(lambda: "Grid Watch" in desk.rows[0])
        assert "checking" not in desk.rows[0]
        desk.screen.parts.refreshes.tally.take(FeedStarted(2))
        screen._show()
        await desk.until(lambda: "checking …" in desk.rows[0])
        assert "being checked now" in desk.details
        desk.screen.parts.refreshes.tally.take(FeedDone(2, "Grid Watch"))
        screen._show()
        await desk.until(lambda: "checking" not in desk.rows[0])
        assert "being checked now" not in desk.details


async def test_one_that_is_switched_off_has_not_failed() -> None:
    reader = page_reader()
    reader.known[2] = replace(reader.known[2], enabled=False)
    async with listed(reader) as desk:
        assert "failed" not in desk.title
        await desk.until(lambda: "Sample Herald" in desk.rows[0])
        assert any("Grid Watch" in row and "switched off" in row for row in desk.rows)


async def test_what_is_said_leaves_the_keys_and_the_lines_below_alone() -> None:
    async with listed(page_reader(), (80, 24)) as desk:
        await desk.press("enter")
        hints = str(desk.page.hints.render()).strip()
        await desk.press("e")
        await desk.until(lambda: "Switched off; its articles stay" in desk.said)
        assert "e on · " in str(desk.page.hints.render())
        assert hints.startswith("n next · X remove · ")
        assert "Enter articles" in str(desk.page.hints.render())
        assert desk.screen.status.right == ()  # those of the headlines are not in force
        sheet = desk.page.query_one("#sheet").region
        assert (sheet.y, sheet.bottom) == (1, 23)  # the lines of the main screen stay whole


async def test_the_keys_that_matter_are_named_in_eighty_columns_in_every_order() -> None:
    async with listed(many_feeds(29), (80, 24)) as desk:
        for _ in range(4):
            await desk.press("O")
            line = str(desk.app.screen.query(Bar).first().render())
            for key in ("O ", "r checks", "/ finds", "Enter opens"):
                assert key in line
        await desk.press("escape")
        await desk.until(lambda: desk.screen.status.right != ())
        await desk.press("question_mark")
        await desk.until(lambda: isinstance(desk.app.screen, HelpScreen))
        await desk.until(lambda: desk.screen.status.right == ())
