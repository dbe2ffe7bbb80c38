"""What stands on the screen where there is nothing, and what is said of what was done."""

import re
from dataclasses import replace

import pytest

from newsreader.errors import ConfigProblem
from newsreader.model.feed import Feed
from newsreader.model.progress import FeedDone, Finished, Started
from newsreader.model.query import Counts, TagCount, View
from newsreader.model.session import Session
from newsreader.tui import filtering
from newsreader.tui.guard import folded
from newsreader.tui.widgets.article_messages import LinkClicked
from newsreader.tui.widgets.filter_lines import build
from newsreader.tui.widgets.tag_paint import pieces_of
from tests.tui.desk import running
from tests.tui.fake_reader import FakeReader, fake_reader
from tests.tui.makers import NOW, headline


def with_feeds(*feeds: Feed) -> FakeReader:
    reader = fake_reader(0)
    reader.feeds = lambda: feeds  # type: ignore[method-assign]
    return reader


ONE = Feed(1, "https://1.example/feed", "The One", checked=NOW, error="404: nothing there")
TWO = Feed(2, "https://2.example/feed", "The Two", checked=NOW, error="no answer")


async def test_when_no_feed_could_be_read_it_does_not_say_that_all_is_read() -> None:
    async with running(with_feeds(ONE, TWO)) as desk:
        await desk.until(lambda: "No feed could be read" in desk.screen.headlines.empty_text)
        assert "d says why" in desk.screen.headlines.empty_text
        desk.screen.action_show_feed(TWO.url)
        await desk.until(lambda: "The Two could not be read" in desk.screen.headlines.empty_text)
        assert "no answer" in desk.screen.headlines.empty_text


async def test_a_feed_that_was_never_asked_says_how_to_ask_it() -> None:
    fresh = replace(TWO, error="", checked=None)
    async with running(with_feeds(ONE, fresh)) as desk:
        desk.screen.action_show_feed(fresh.url)
        await desk.until(lambda: "not been checked yet" in desk.screen.headlines.empty_text)


async def test_a_feed_without_articles_is_said_to_hold_none_and_not_to_be_filtered() -> None:
    empty = replace(TWO, error="")
    async with running(with_feeds(replace(ONE, error="", total=3), empty)) as desk:
        desk.screen.action_show_feed(empty.url)
        await desk.until(lambda: "holds no articles" in desk.screen.headlines.empty_text)
        assert "Nothing has all" not in desk.screen.headlines.empty_text


@pytest.mark.parametrize("key", [*"iIeDxXosubySJK;A", "space"])
async def test_every_key_of_an_article_says_that_there_is_none(key: str) -> None:
    async with running(fake_reader(0)) as desk:
        await desk.until(lambda: desk.screen.parts.listing.loaded)
        await desk.press(key)
        await desk.until(lambda: "There is no article here" in desk.status)


async def test_one_feed_that_answers_is_enough_for_all_to_be_read() -> None:
    async with running(with_feeds(ONE, replace(TWO, error=""))) as desk:
        await desk.until(lambda: "All read" in desk.screen.headlines.empty_text)


def test_words_in_an_empty_pane_are_broken_and_not_cut() -> None:
    assert folded("All read.\n5 shows all articles, R asks.", 16) == [
        "All read.",
        "5 shows all",
        "articles, R",
        "asks.",
    ]
    assert folded("an\x1b[2J escape", 40) == ["an[2J escape"]
    assert folded("word", 0) == ["w", "o", "r", "d"]


def test_a_tag_keeps_its_name_when_its_last_article_goes() -> None:
    session = Session(tags=("mine",), without=("there",))
    counts = Counts({View.UNREAD: 1}, (TagCount("there", "There", 1, 1),), {})
    kept = filtering.with_chosen(counts, session, {"mine": "Mine"})
    assert kept.tags == (TagCount("there", "There", 1, 1), TagCount("mine", "Mine", 0, 0))
    assert filtering.with_chosen(counts, Session(), {}) is counts


async def test_mark_all_counts_what_it_has_changed() -> None:
    reader = fake_reader(5)
    reader.kept = Session(view=View.ALL)
    reader.rows[2] = headline(2, read=True)
    async with running(reader) as desk:
        await desk.until(lambda: len(desk.shown) == 5)
        await desk.press("A")
        await desk.until(lambda: "Marked all 4 as read" in desk.status)
        await desk.press("A")
        await desk.until(lambda: "All of it was read already" in desk.status)


async def test_a_tag_that_is_all_read_is_still_called_by_its_name() -> None:
    reader = fake_reader(3)
    reader.rows = {at: headline(at, tags=("Mine",)) for at in reader.rows}
    async with running(reader) as desk:
        one = desk.screen.parts.listing.counts.tags[0]
        assert one.label != one.tag
        desk.screen.action_show_tag(one.tag)
        await desk.until(lambda: f"▸ {one.label}" in desk.header)
        desk.reader.rows = {at: replace(row, tags=()) for at, row in desk.reader.rows.items()}
        desk.screen.parts.desk.count(desk.screen.session)
        listing = desk.screen.parts.listing
        await desk.until(lambda: [tag.total for tag in listing.counts.tags] == [0])
        assert f"▸ {one.label}" in desk.header


@pytest.mark.parametrize(
    ("keymap", "words"),
    [({}, "Space is all that is needed"), ({"read-on": "x"}, "x is all that is needed")],
)
async def test_the_words_of_the_help_name_the_keys_in_force(
    keymap: dict[str, str], words: str
) -> None:
    reader = fake_reader()
    reader.settings = replace(reader.settings, keymap=keymap)
    async with running(reader) as desk:
        await desk.press("question_mark")
        assert words in str(desk.app.screen.query_one("#words").render())


async def test_feeds_that_come_into_the_config_file_are_asked_at_once() -> None:
    async with running(fake_reader()) as desk:
        desk.reader.changed = True
        desk.screen.parts.desk.watch(desk.screen.session)
        await desk.until(lambda: (False, None) in desk.reader.refreshes)


@pytest.mark.parametrize("width", [48, 60, 80])
async def test_the_header_keeps_its_count_as_long_as_anything(width: int) -> None:
    async with running(fake_reader(), (width, 24)) as desk:
        await desk.until(lambda: desk.screen.header.size.width)
        shown = str(desk.screen.header.render()).rstrip()
        assert "30 unread" in shown
        assert not shown.endswith("·")


async def test_a_refresh_that_nobody_asked_for_gives_way_without_a_word() -> None:
    reader = fake_reader()
    reader.events = (Finished(0, 0, 0, "another refresh is running already"),)
    async with running(reader) as desk:
        desk.screen.parts.refreshes.refresh(force=False)
        parts = desk.screen.parts
        await desk.until(lambda: not parts.desk.refreshing and not parts.refreshes.tally.running)
        assert "broke off" not in desk.status
        desk.screen.parts.refreshes.refresh(force=True)
        await desk.until(lambda: "Another refresh is running already" in desk.status)


async def test_a_config_file_that_is_not_in_force_is_not_forgotten() -> None:
    reader = fake_reader()
    reader.problems = (ConfigProblem(reader.paths.config, 14, "this is no TOML"),)
    async with running(reader) as desk:
        await desk.until(lambda: desk.status == "! config.toml, line 14")
        reader.problems = ()
        desk.screen.adopt_keys()
        assert desk.status == ""


async def test_mistakes_in_the_keys_are_told_once_and_not_forgotten() -> None:
    """One key may clash with ten others, which would bury the screen and what matters."""
    reader = fake_reader()
    config = reader.paths.config
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text('[keymap]\nnosuch = "x"\nquit = "j"\n', encoding="utf-8")
    reader.settings = replace(reader.settings, keymap={"nosuch": "x", "quit": "j"})
    async with running(reader) as desk:
        (told,) = desk.app._notifications
        first, second, *_, last = told.message.splitlines()
        assert first == "config.toml:2: unknown key id 'nosuch' in [keymap]"
        assert second.startswith("config.toml:3: 'j' is the key of both 'down' and 'quit'; only '")
        assert re.fullmatch(r"and \d+ more; 'newsreader config check' lists all", last)
        await desk.until(lambda: re.match(r"! config.toml, line 2 and \d+ more", desk.status))
        desk.screen.parts.mistakes.tell()
        assert not desk.app._notifications  # the one before is gone
        await desk.until(lambda: len(desk.app._notifications) == 1)
        reader.settings = replace(reader.settings, keymap={})
        desk.screen.adopt_keys()
        assert not desk.app._notifications


async def test_the_first_article_that_comes_is_shown() -> None:
    reader = fake_reader(0)
    async with running(reader) as desk:
        await desk.until(lambda: desk.screen.parts.listing.loaded)
        reader.rows = {at: headline(at) for at in (1, 2, 3)}
        desk.screen.parts.desk.list(desk.screen.session, fresh=False)
        await desk.until(lambda: len(desk.shown) == 3)
        await desk.until(lambda: desk.screen.article.article_id == desk.screen.headlines.selected)


async def test_a_refresh_under_way_is_not_called_done() -> None:
    async with running(fake_reader(3)) as desk:
        await desk.until(lambda: "refreshed" in desk.header)
        desk.screen.parts.refreshes.tally.take(Started(3))
        desk.screen.parts.bars.show_header()
        assert desk.header.endswith("refreshing")
        for feed in (1, 2, 3):
            desk.screen.parts.refreshes.tally.take(FeedDone(feed, "One"))
        desk.screen.parts.bars.show_header()
        assert "refreshed" in desk.header


def test_a_feed_that_has_moved_is_marked_otherwise_than_one_that_failed() -> None:
    moved = Feed(1, "https://1.example/", "Moved", moved="https://new.example/")
    dead = Feed(2, "https://2.example/", "Dead", error="410")
    off = Feed(3, "https://3.example/", "Off", error="410", enabled=False)
    lines = build(Counts({}, (), {}), (moved, dead, off), Session())[-3:]
    assert [(bool(line.trouble), line.failed) for line in lines] == [
        (True, False),
        (True, True),
        (False, False),
    ]
    pieces = [pieces_of(line, 30, bar=False, turn=str) for line in lines]
    marks = [
        "".join(text for text, part in line if part in {"failed", "complaint"}) for line in pieces
    ]
    assert marks == ["~ ", "! ", ""]


async def test_a_tag_that_nothing_has_says_so_and_leaves_the_list() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        desk.screen.post_message(LinkClicked("tag:Deep\x1b Harbour"))
        await desk.until(lambda: "Nothing in Unread has the tag Deep Harbour" in desk.status)
        assert desk.shown == list(range(1, 31))
        desk.screen.post_message(LinkClicked("tag:Weather"))
        await desk.until(lambda: desk.shown == list(range(2, 31, 2)))
