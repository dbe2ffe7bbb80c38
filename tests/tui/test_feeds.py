"""The list of the feeds and the page of each, driven by keys."""

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from textual.widgets import Static

from newsreader.errors import UsageError
from newsreader.model.feed import Answer, Feed, Move, Subscription
from newsreader.model.progress import FeedDone, FeedStarted, Finished
from newsreader.model.removal import Removal
from newsreader.tui.app import NewsreaderApp
from newsreader.tui.screens.feeds import FeedList, FeedsScreen
from newsreader.tui.screens.feeds_page import FeedPage
from newsreader.tui.screens.help import HelpScreen
from newsreader.tui.screens.welcome import WelcomeScreen
from newsreader.tui.widgets.bar import Bar
from newsreader.tui.widgets.page_text import PageText
from tests.tui.desk import MEDIUM, Desk
from tests.tui.fake_reader import FakeReader, fake_reader
from tests.tui.makers import NOW

NEW = "https://new.example/feed"
EVIL = "\x1b]52;c;ZXZpbA==\x07[/foo] [@click=app.quit]x[/] \x9b31m\u202e"


@dataclass
class PageReader(FakeReader):
    """A reader whose feeds can be changed."""

    known: dict[int, Feed] = field(default_factory=dict)
    moves: list[str] = field(default_factory=list)
    refusal: str = ""
    refused: str = ""
    broken_config: str = ""
    changes: list[tuple[str, object]] = field(default_factory=list)
    gone: dict[int, Feed] = field(default_factory=dict)

    def feeds(self) -> tuple[Feed, ...]:
        return tuple(self.known.values())

    def move_refusal(self, feed: Feed) -> str:
        return self.refusal

    def write_move(self, feed: Feed) -> Move:
        if self.broken_config:
            raise UsageError(self.broken_config)
        if self.refused:
            return Move(feed, refused=self.refused)
        self.moves.append(feed.moved)
        other = next((one for one in self.known.values() if one.url == feed.moved), None)
        if other is not None:
            del self.known[feed.id]
            return Move(feed, feed.moved, joined=other.title)
        self.known[feed.id] = replace(feed, url=feed.moved, moved="")
        return Move(feed, feed.moved)

    def change(self, feed: Subscription, option: str) -> bool:
        if self.broken_config:
            raise UsageError(self.broken_config)
        found = next((one for one in self.known.values() if one.url == feed.url), None)
        if found is None:
            return False
        self.known[found.id] = replace(
            found, enabled=feed.enabled, title=feed.title or "Its own name", tags=feed.tags
        )
        others = [one for one in self.settings.feeds if one.url != feed.url]
        self.settings = replace(self.settings, feeds=(*others, feed))
        self.changes.append((option, getattr(feed, option)))
        return True

    def remove(self, url: str) -> Removal | None:
        if self.broken_config:
            raise UsageError(self.broken_config)
        gone = {key: feed for key, feed in self.known.items() if feed.url == url}
        self.known = {key: feed for key, feed in self.known.items() if key not in gone}
        self.gone |= gone
        feeds = tuple(one for one in self.settings.feeds if one.url != url)
        self.settings = replace(self.settings, feeds=feeds)
        return Removal((Subscription(url),), "", "")

    def restore(self, removal: Removal) -> bool:
        if self.broken_config:
            raise UsageError(self.broken_config)
        url = removal.feeds[0].url
        self.known |= {key: feed for key, feed in self.gone.items() if feed.url == url}
        self.known = dict(sorted(self.known.items()))
        return True


def page_reader() -> PageReader:
    """Three feeds: the second has failed, the third has moved."""
    plain = fake_reader()
    answer = Answer(NOW - timedelta(hours=2), 200, 127_000, 0.34, 3, 1)
    known = {one.id: replace(one, answers=(answer,), rate=3.0) for one in plain.feeds()}
    bad = Answer(NOW - timedelta(hours=1), 503, 0, 1.2, error="it is [/at] its limits")
    known[2] = replace(known[2], error=bad.error, failures=4, answers=(bad, answer))
    known[3] = replace(known[3], moved=NEW, site="https://sample.example/", why="it is busy")
    return PageReader(plain.rows, plain.settings, known=known)


class Pages(Desk):
    """The list of the feeds, or the page of one, above the main screen."""

    @property
    def page(self) -> FeedPage:
        screen = self.app.screen
        assert isinstance(screen, FeedPage)
        return screen

    @property
    def text(self) -> str:
        return str(self.page.query_one(PageText).render())

    @property
    def rows(self) -> list[str]:
        """The lines of the list of feeds that are in sight."""
        screen = self.app.screen
        assert isinstance(screen, FeedsScreen)
        return [screen.list.render_line(y).text for y in range(screen.list.size.height)]

    @property
    def details(self) -> str:
        """What is told of the selected one."""
        return str(self.app.screen.query_one(".details", Static).render())

    @property
    def title(self) -> str:
        return "".join(text for text, *_ in self.app.screen.query(Bar).first().left)

    @property
    def said(self) -> str:
        return "".join(text for text, *_ in self.app.screen.query(Bar).last().left)

    @property
    def said_beside(self) -> str:
        return "".join(text for text, *_ in self.app.screen.query(Bar).last().right)

    @property
    def rows_there(self) -> list[str]:
        """The lines of the list of feeds that have a feed."""
        return [row.strip() for row in self.rows if row.strip()]

    @property
    def selected(self) -> int:
        """Which of them is selected."""
        screen = self.app.screen
        assert isinstance(screen, FeedsScreen)
        assert screen.list.highlighted is not None
        return screen.list.highlighted


@asynccontextmanager
async def listed(reader: PageReader, size: tuple[int, int] = MEDIUM) -> AsyncIterator[Pages]:
    """The program with its list of feeds open."""
    app = NewsreaderApp(reader.door)
    async with app.run_test(size=size) as pilot:
        desk = Pages(reader, app, pilot)
        await desk.until(lambda: desk.screen.parts.listing.loaded)
        await desk.press("d")
        await desk.until(lambda: isinstance(app.screen, FeedsScreen))
        yield desk


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


def many_feeds(count: int = 200) -> PageReader:
    """A reader of many feeds, of which some fail and some are silent."""
    reader = page_reader()
    for number in range(4, count + 1):
        reader.known[number] = Feed(
            number,
            f"https://{number}.example/feed",
            f"Feed number {number:03}",
            unread=number % 7,
            total=20,
            checked=NOW - timedelta(minutes=9),
            next_check=NOW + timedelta(minutes=25),
            newest=NOW - timedelta(days=number, hours=1),
            error="the server answered 404 (not found)" if number % 50 == 0 else "",
        )
    return reader


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
