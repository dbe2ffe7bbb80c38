"""The main screen, driven by keys over a reader in memory."""

import asyncio
import threading
import time
import webbrowser
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import cast
from unittest.mock import Mock

import pytest
from textual.events import Key
from textual.screen import Screen
from textual.widgets import Input

from newsreader.config.settings import ReaderSettings, Settings
from newsreader.errors import ConfigProblem, StoreError
from newsreader.model.article import Article
from newsreader.model.progress import FeedDone, Finished, Progress, Started
from newsreader.model.query import Sort, View
from newsreader.model.session import LEAST_MEASURE, Session
from newsreader.model.tag import fold
from newsreader.reader.body import Body
from newsreader.tui.app import SAMPLE, NewsreaderApp
from newsreader.tui.desk import Desk as Tasks
from newsreader.tui.parts import last_screen
from newsreader.tui.screens.main import ONLY_READ, WRITABLE, MainScreen
from newsreader.tui.widgets.article_rest import Pages
from newsreader.tui.widgets.bar import Bar
from tests.tui.desk import MEDIUM, NARROW, WIDE, Desk, running
from tests.tui.fake_reader import fake_reader
from tests.tui.makers import NOW, headline
from tests.tui.stage import found


async def test_it_starts_on_what_is_in_the_store() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        assert desk.shown == list(range(1, 31))
        await desk.until(lambda: "Unread" in desk.header)
        await desk.until(lambda: "30 unread · refreshed just now" in desk.header)
        await desk.until(lambda: desk.screen.headlines.has_focus)


async def test_what_can_only_be_read_is_shown_and_nothing_is_asked_or_kept() -> None:
    reader = fake_reader()
    reader.read_only = True
    kept = reader.kept
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.until(lambda: desk.app._notifications)
        assert [one.message for one in desk.app._notifications] == [ONLY_READ]
        await desk.press("j", "l", "h", "j")
        await desk.until(lambda: desk.screen.session.article_id == 3)
    assert (reader.refreshes, reader.places, reader.kept) == ([], {}, kept)


async def test_what_can_be_written_again_is_and_feeds_are_asked() -> None:
    reader = fake_reader()
    reader.settings = replace(
        reader.settings, reader=replace(reader.settings.reader, refresh_on_start=True)
    )
    reader.read_only = True
    async with running(reader) as desk:
        await desk.shows(1)
        assert reader.refreshes == []
        reader.freed = True
        await desk.until(lambda: reader.refreshes == [(False, None)])
        await desk.until(lambda: WRITABLE in desk.status)
        await desk.press("j")
        await desk.until(lambda: reader.kept.article_id == 2)
        desk.screen.parts.desk.watch(desk.screen.session)
        await desk.press("j")
        await desk.until(lambda: reader.kept.article_id == 3)
    assert len(reader.refreshes) == 1


async def test_passing_over_an_article_does_not_read_it_but_opening_does() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("j", "j", "j")
        await desk.shows(4)
        assert not any(one.read for one in desk.reader.rows.values())
        await desk.press("enter")
        await desk.until(lambda: desk.reader.rows[4].read)
        assert desk.screen.article.has_focus
        await desk.until(lambda: "29 unread" in desk.header)
        # It stays in the list of unread ones until another list is asked for.
        assert 4 in desk.shown
        await desk.press("h", "2")
        await desk.until(lambda: 4 not in desk.shown)


async def test_the_next_article_is_made_ready_while_one_is_read() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.until(lambda: desk.reader.made == [1, 2])
        # Whoever goes on at once leaves nothing behind to be made.
        for _ in range(6):
            desk.screen.headlines.action_down()
        await desk.shows(7)
        await desk.until(lambda: desk.reader.made == [1, 2, 7, 8])


async def test_an_article_that_is_opened_is_painted_together_with_its_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("newsreader.tui.holding._LONGEST", 30.0)  # however busy the machine is
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.until(lambda: desk.reader.made == [1, 2])
        screen, painted = desk.screen, []

        def note() -> None:
            painted.append((screen.headlines.selected, screen.article.article_id))

        monkeypatch.setattr(desk.app, "post_display_hook", note)
        desk.app.post_message(Key("n", "n"))
        await desk.until(lambda: (2, 2) in painted)
        assert (2, 1) not in painted


async def test_nothing_else_is_done_until_an_article_is_painted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = fake_reader()
    reader.words = 20_000  # more than is made at once
    async with running(reader) as desk:
        await desk.until(lambda: desk.reader.made == [1, 2])
        screen = desk.screen
        done: list[object] = []
        monkeypatch.setattr(
            desk.app, "post_display_hook", lambda: done.append(screen.article.article_id)
        )
        for owner, name in ((Pages, "_make_rest"), (Tasks, "count"), (Tasks, "make_ready")):
            noted = partial(done.append, name)
            monkeypatch.setattr(owner, name, lambda *_, noted=noted: noted())
        monkeypatch.setattr("newsreader.tui.holding._LONGEST", 30.0)
        desk.app.post_message(Key("n", "n"))
        await desk.until(lambda: {"_make_rest", "count", "make_ready"} <= set(done))
        assert 2 in done[: min(map(done.index, ("_make_rest", "count", "make_ready")))]


async def test_what_textual_paints_all_the_same_while_painting_is_held_back_is_not_lost(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("newsreader.tui.holding._LONGEST", 30.0)
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        for sizes in ((), (MEDIUM,)):
            desk.screen.hold.begin()
            for size in sizes:
                await desk.pilot.resize_terminal(*size)
                await desk.until(lambda: desk.screen.size == MEDIUM)
            with monkeypatch.context() as patched:
                refresh = Mock(wraps=desk.screen.refresh)
                patched.setattr(desk.screen, "refresh", refresh)
                desk.screen.hold.end()
            assert refresh.call_count == len(sizes)


async def test_the_row_is_painted_without_the_article_where_that_takes_its_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        screen, painted = desk.screen, []

        def note() -> None:
            painted.append((screen.headlines.selected, screen.article.article_id))

        monkeypatch.setattr(screen.parts.desk, "fetch", Mock())
        monkeypatch.setattr(desk.app, "post_display_hook", note)
        desk.app.post_message(Key("n", "n"))
        await desk.until(lambda: (2, 1) in painted)


async def test_only_the_article_on_which_the_selection_rests_is_fetched(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        fetch = Mock(wraps=desk.screen.parts.desk.fetch)
        monkeypatch.setattr(desk.screen.parts.desk, "fetch", fetch)
        for _ in range(6):
            desk.screen.headlines.action_down()
        await desk.shows(7)
        assert [call.args[0] for call in fetch.call_args_list] == [7]


@pytest.mark.parametrize("instead", ["another is chosen", "it is gone"])
async def test_keys_do_not_wait_for_an_article_that_will_not_be_shown(
    monkeypatch: pytest.MonkeyPatch, instead: str
) -> None:
    monkeypatch.setattr("newsreader.tui.parts.reading.SHOWN_IN", 3600.0)
    reader = fake_reader()
    there, article = threading.Event(), reader.article

    def slow_article(number: int) -> Article | None:
        if number != 2:
            return article(number)
        there.wait(60)
        return None

    monkeypatch.setattr(reader, "article", slow_article)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("j", "semicolon", "s")
        if instead == "another is chosen":
            await desk.pilot.click("HeadlineList", offset=(10, 4))
        there.set()
        chosen = 3 if instead == "another is chosen" else 2
        await desk.until(lambda: reader.rows[chosen].starred)
        assert not desk.screen.article.linking.choosing


async def test_an_article_that_takes_long_is_said_to_be_on_its_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is in the pane until then is the one before."""
    monkeypatch.setattr("newsreader.tui.parts.reading.PATIENCE", 0.01)
    reader = fake_reader()
    there, gone, body, article = threading.Event(), threading.Event(), reader.body, reader.article

    def slow_body(one: Article) -> Body:
        if one.headline.id == 2:
            there.wait(60)
        return body(one)

    def slow_article(number: int) -> Article | None:
        if number != 3:
            return article(number)
        gone.wait(60)
        return None

    monkeypatch.setattr(reader, "body", slow_body)
    monkeypatch.setattr(reader, "article", slow_article)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("j")
        await desk.until(lambda: title(desk) == COMING)
        there.set()
        await desk.shows(2)
        await desk.until(lambda: title(desk) != COMING)
        second = title(desk)
        await desk.press("j")
        await desk.until(lambda: title(desk) == COMING)
        gone.set()
        await desk.until(lambda: title(desk) == second)


COMING = "The article is being set …"


def title(desk: Desk) -> str:
    """What stands at the left above the article."""
    return "".join(piece.text for piece in desk.screen.article_title.left)


async def test_space_reads_everything() -> None:
    reader = fake_reader(4)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("space")
        await desk.until(lambda: reader.rows[1].read)
        screen = desk.screen
        for _ in range(60):
            await desk.press("space")
            await desk.until(lambda: screen.article.article_id == screen.headlines.selected)
            if all(one.read for one in reader.rows.values()) and desk.screen.article.at_end:
                break
        await desk.press("space")
        assert all(one.read for one in reader.rows.values())
        await desk.until(lambda: "Nothing unread is left" in desk.status)


async def test_marks_show_at_once_are_written_behind_and_can_be_undone() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("s", "b", "u")
        selected = desk.screen.selected
        assert selected is not None
        assert (selected.starred, selected.later, selected.read) == (True, True, True)
        await desk.until(lambda: len(desk.reader.steps) == 3)
        for _ in range(3):
            await desk.press("ctrl+z")
        await desk.until(lambda: not desk.reader.steps)
        await desk.until(lambda: desk.screen.selected == headline(1))
        await desk.press("ctrl+z")
        await desk.until(lambda: "nothing to undo" in desk.status)


async def test_mark_all_marks_what_is_shown_and_is_undone_in_one() -> None:
    async with running(fake_reader()) as desk:
        desk.screen.parts.filter.change(replace(desk.screen.session, tags=("weather",)))
        await desk.until(lambda: len(desk.shown) == 15)
        # It came after the list was drawn, so it is not marked.
        desk.reader.rows[90] = headline(90)
        await desk.press("A")
        await desk.until(lambda: "Marked all 15 as read" in desk.status)
        assert sum(one.read for one in desk.reader.rows.values()) == 15
        assert not desk.reader.rows[90].read
        await desk.press("ctrl+z")
        await desk.until(lambda: "15 articles" in desk.status)
        assert not any(one.read for one in desk.reader.rows.values())


async def test_a_mark_that_cannot_be_written_is_put_back_and_told() -> None:
    async with running(fake_reader()) as desk:
        desk.reader.broken = "the disk is full"
        await desk.press("s")
        await desk.until(lambda: desk.app._notifications)
        told = [one.message for one in desk.app._notifications]
        assert told == ["That could not be saved: the disk is full"]
        await desk.until(lambda: desk.screen.selected and not desk.screen.selected.starred)


async def test_two_keys_can_change_places() -> None:
    reader = fake_reader()
    changed = {"toggle-star": "u", "toggle-read": "s", "down": "e,down", "tag-add": "+"}
    reader.settings = replace(reader.settings, keymap=changed)
    async with running(reader) as desk:
        await desk.press("e", "u")
        await desk.until(lambda: reader.rows[2].starred)
        await desk.press("s")
        await desk.until(lambda: reader.rows[2].read)
        await desk.press("j")
        assert desk.screen.headlines.selected == 2
        await desk.press("t", *"weat", "+")
        await desk.until(lambda: "Unread ▸ weather" in desk.header)


async def test_a_store_that_fails_while_rows_are_painted_is_told_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        failing = Mock(side_effect=StoreError("the store is busy"))
        monkeypatch.setattr(reader, "headlines", failing)
        desk.screen.headlines.reread()
        await desk.until(lambda: failing.called and desk.app._notifications)
        desk.screen.headlines.reread()
        await desk.press("j", "k", "enter", "u", "n")
        assert [one.message for one in desk.app._notifications] == ["the store is busy"]


async def test_n_and_p_go_round_the_unread_ones() -> None:
    reader = fake_reader(5)
    reader.rows = {at: headline(at, read=at not in {1, 4}) for at in range(1, 6)}
    reader.kept = Session(view=View.ALL)
    async with running(reader) as desk:
        await desk.press("n")
        await desk.shows(4)
        await desk.press("n")
        await desk.shows(1)
        await desk.until(lambda: desk.status == "From the top again")
        await desk.press("p")
        await desk.until(lambda: "Nothing unread is left" in desk.status)


async def test_p_stops_at_the_top_before_it_goes_on_from_the_bottom() -> None:
    reader = fake_reader(5)
    async with running(reader) as desk:
        await desk.press("p")
        await desk.until(lambda: "Nothing unread above · p again" in desk.status)
        assert not any(one.read for one in reader.rows.values())
        # With something else in between it is no second time.
        await desk.press("j", "p")
        await desk.shows(1)
        await desk.press("p")
        await desk.until(lambda: "Nothing unread above · p again" in desk.status)
        await desk.press("s")
        await desk.until(lambda: desk.status == "Starred")
        await desk.press("p")
        await desk.until(lambda: "Nothing unread above · p again" in desk.status)
        assert not reader.rows[5].read
        await desk.press("p")
        await desk.shows(5)
        assert desk.status == "From the bottom again"
        await desk.press("p")
        await desk.shows(4)
        assert "bottom" not in desk.status


async def test_a_refresh_that_broke_off_is_not_said_to_be_one() -> None:
    reader = fake_reader()
    why = "its process was killed"
    reader.events = (Started(3), FeedDone(1, "Wire"), Finished(1, 0, 0, why, broken=True))
    async with running(reader) as desk:
        await desk.press("R")
        await desk.until(lambda: "The refresh broke off: its process was killed" in desk.status)
        await desk.until(lambda: "30 unread · refresh broke off" in desk.header)
        # A reason may be longer than the line.
        assert [one.message for one in desk.app._notifications] == [why]
        reader.events = (Started(1), FeedDone(1, "Wire"), Finished(1, 0, 0))
        await desk.press("R")
        await desk.until(lambda: "30 unread · refreshed just now" in desk.header)


async def test_new_headlines_come_without_moving_the_list() -> None:
    reader = fake_reader()
    reader.events = (Started(3), FeedDone(1, "Coast Wire", new=2), Finished(3, 0, 2))
    async with running(reader) as desk:
        await desk.press("j", "j")
        await desk.shows(3)
        region = desk.screen.headlines.region_of_selected()
        reader.rows[-1], reader.rows[-2] = headline(-1), headline(-2)
        await desk.press("R")
        await desk.until(lambda: len(desk.shown) == 32)
        assert desk.screen.headlines.selected == 3
        assert desk.screen.headlines.region_of_selected() == region
        await desk.until(lambda: desk.screen.list_title.right)
        assert desk.screen.list_title.right[0][0] == "2 new above ↑"
        await desk.until(lambda: "2 new · 3 feeds checked" in desk.status)
        assert reader.refreshes == [(True, None)]


@pytest.mark.parametrize("sort", [Sort.NEWEST, Sort.OLDEST])
async def test_what_was_read_stays_at_its_place_among_what_comes(sort: Sort) -> None:
    reader = fake_reader()
    reader.kept = Session(sort=sort)
    async with running(reader) as desk:
        await desk.press("j", "j", "A")
        await desk.until(lambda: all(one.read for one in reader.rows.values()))
        selected, region = desk.screen.headlines.selected, desk.screen.headlines.region_of_selected
        before = region()
        between = replace(headline(99), published=headline(2).published - timedelta(minutes=1))
        reader.rows |= {-1: headline(-1), 99: between}
        reader.revised = 1  # by another process
        desk.screen.parts.desk.watch(desk.screen.session)
        newest = [-1, 1, 2, 99, *range(3, 31)]
        right = newest if sort is Sort.NEWEST else newest[::-1]
        await desk.until(lambda: 99 in desk.shown)
        assert desk.shown == right
        assert desk.screen.headlines.selected == selected
        assert region() == before


async def test_what_was_marked_in_one_list_does_not_stay_in_another() -> None:
    reader = fake_reader(6)
    async with running(reader) as desk:
        await desk.press("A")
        await desk.until(lambda: all(one.read for one in reader.rows.values()))
        await desk.press("3")
        await desk.until(lambda: not desk.shown)
        await desk.press("ctrl+z")
        await desk.until(lambda: not any(one.read for one in reader.rows.values()))
        await desk.until(lambda: "Undone" in desk.status)
        assert desk.shown == []


async def test_headlines_are_there_as_soon_as_all_feeds_have_answered(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a refresh has to do then is for search alone, and may take its time."""
    monkeypatch.setattr("newsreader.tui.parts.refreshes.BROUGHT_FIRST", 60.0)
    held = threading.Event()

    def events() -> Iterator[Progress]:
        yield Started(1)
        yield FeedDone(1, "Coast Wire", new=1)
        held.wait(60)
        yield Finished(1, 0, 1)

    reader = fake_reader()
    reader.events = cast("Sequence[Progress]", events())
    async with running(reader) as desk:
        await desk.shows(1)
        reader.rows[-1] = headline(-1)
        await desk.press("R")
        await desk.until(lambda: len(desk.shown) == 31)
        assert desk.screen.parts.desk.refreshing
        held.set()


async def test_progress_is_shown_while_a_refresh_runs_and_quitting_is_instant() -> None:
    reader = fake_reader()
    reader.hold = threading.Event()
    reader.events = (Started(1000), *(FeedDone(1, "x", error="no") for _ in range(500)))
    reader.hold.set()
    async with running(reader) as desk:
        await desk.press("R")
        await desk.until(lambda: desk.screen.parts.refreshes.tally.done == 500)
        await desk.until(lambda: "500 failed" in desk.status or "500/1,000" in desk.status)

    reader.hold.clear()
    async with running(reader) as desk:
        await desk.press("R")
        await desk.until(lambda: desk.screen.parts.desk.refreshing)
        await desk.press("r")
        await desk.until(lambda: "under way" in desk.status)
        start = time.monotonic()
        await desk.press("q")
    # The refresh is held and would never end; how quick it is, is not for a busy machine to say.
    assert time.monotonic() - start < 20


@pytest.mark.parametrize(
    ("every", "on_start", "asked"),
    [(1800, True, [(False, None)]), (0, True, []), (1800, False, [])],
)
async def test_feeds_are_asked_at_the_start_if_that_is_wished_and_they_are_asked_at_all(
    every: int, on_start: bool, asked: list[object]
) -> None:
    reader = fake_reader(refresh=every)
    options = replace(reader.settings.reader, refresh_on_start=on_start)
    reader.settings = replace(reader.settings, reader=options)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.until(lambda: reader.refreshes == asked)


async def test_after_one_that_could_keep_nothing_none_is_started_by_itself_for_a_while() -> None:
    reader = fake_reader(refresh=1800)
    clock = [NOW]
    reader.now = lambda: clock[0]  # type: ignore[method-assign]
    reader.events = (Started(1), Finished(0, 0, 0, "the disk is full"))
    reader.hold = threading.Event()
    reader.hold.set()
    async with running(reader) as desk:
        refreshes, at_work = desk.screen.parts.refreshes, desk.screen.parts.desk
        refreshes.refresh(force=False)
        await desk.until(lambda: refreshes._rests)  # its very last word has been heard
        refreshes._feeds = lambda: [replace(one, next_check=NOW) for one in reader.feeds()]
        for minutes, starts in ((1, False), (14, False), (16, True), (40, False), (47, True)):
            clock[0] = NOW + timedelta(minutes=minutes)
            before = refreshes._rests
            reader.hold.clear()
            refreshes._refresh_due()
            assert at_work.refreshing is starts, minutes
            reader.hold.set()
            while starts and refreshes._rests == before:
                await desk.pilot.pause(0.003)
        reader.hold.clear()
        refreshes.refresh_all()  # whoever asks for it has it
        assert at_work.refreshing


async def test_a_refresh_that_is_asked_for_during_another_comes_next() -> None:
    reader = fake_reader()
    reader.hold = threading.Event()
    reader.events = (Started(1), Finished(1, 0, 0))
    async with running(reader) as desk:
        await desk.press("R")
        await desk.until(lambda: desk.screen.parts.desk.refreshing)
        await desk.press("R")
        await desk.until(lambda: "yours comes next" in desk.status)
        desk.screen.parts.refreshes.refresh_one(2)
        desk.screen.parts.refreshes.refresh_one(3)
        desk.screen.parts.refreshes.refresh_one(2)
        reader.hold.set()
        wanted = [(True, None), (True, [2, 3]), (True, None)]
        await desk.until(lambda: reader.refreshes == wanted)


async def test_one_feed_is_refreshed_by_itself() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("r")
        await desk.until(lambda: desk.reader.refreshes)
        assert desk.reader.refreshes == [(True, [2])]


async def test_the_tag_filter_by_typing() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("t")
        tags = desk.screen.tag_filter.list
        assert tags.has_focus
        await desk.press(*"border", "space")
        await desk.until(lambda: len(desk.shown) == 15)
        await desk.until(lambda: "Unread ▸ border talks" in desk.header)
        await desk.press(*"grid", "plus")
        await desk.until(lambda: "border talks ▸ Grid Watch" in desk.header)
        await desk.press(*"secur", "minus")
        await desk.until(lambda: "border talks − security" in desk.header)
        await desk.until(lambda: desk.shown == [])
        # What Escape does goes by what the filter shows, which may come after the list.
        await desk.until(lambda: any(line.sign in {"+", "−"} for line in tags.lines))
        await desk.press("escape")
        await desk.until(lambda: len(desk.shown) == 30)
        await desk.until(lambda: not any(line.sign in {"+", "−"} for line in tags.lines))
        await desk.press("escape")
        await desk.until(lambda: desk.screen.headlines.has_focus)


async def test_the_article_that_is_read_stays_in_another_order_and_a_view_keeps_the_search() -> (
    None
):
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press("J", "J", "enter")
        await desk.shows(3)
        await desk.until(lambda: desk.reader.rows[3].read)
        await desk.press("O")
        await desk.until(lambda: "oldest" in str(desk.screen.list_title.render()))
        await desk.until(lambda: desk.screen.headlines.selected == 3)
        assert desk.screen.article.article_id == 3
        await desk.press("q", "slash", *"number", "enter")
        await desk.until(lambda: "“number”" in desk.header)
        await desk.until(lambda: " found · " in desk.header)
        await desk.press("5")
        await desk.until(lambda: "All ▸ “number”" in desk.header)
        # What is narrowed is gone back from before the program is left.
        await desk.press("q")
        await desk.until(lambda: "“number”" not in desk.header)
        assert desk.app.is_running


@pytest.mark.parametrize("key", ["slash", "f"])
async def test_ctrl_c_leaves_a_line_and_not_the_program(key: str) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press(key)
        await desk.until(lambda: desk.screen.search_line.input.has_focus)
        await desk.press(*"abc", "ctrl+c")
        await desk.until(lambda: not desk.screen.search_line.display)
        await desk.until(lambda: desk.screen.headlines.has_focus)
        assert desk.app.is_running


async def test_a_tag_filter_that_has_nothing_stays_where_it_is() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press("t", *"zzzz", "ctrl+u", "ctrl+d", "pagedown", "home", "end", "j", "enter")
        await desk.press("escape", "escape")
        assert desk.app.is_running


async def test_enter_in_the_tag_filter_shows_one_tag_and_its_headlines() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("t", *"weat", "enter")
        await desk.until(lambda: len(desk.shown) == 15)
        await desk.until(lambda: desk.screen.headlines.has_focus)
        count = next(one for one in desk.screen.parts.listing.counts.tags if one.tag == "weather")
        assert count.unread == len(desk.shown)
        await desk.press("escape")
        await desk.until(lambda: len(desk.shown) == 30)


async def test_tags_keep_their_places_while_their_articles_are_read() -> None:
    reader = fake_reader()
    reader.rows = {at: headline(at, tags=("Japan" if at < 4 else "Rail",)) for at in range(1, 6)}
    async with running(reader) as desk:

        def tags() -> list[tuple[str, int | None]]:
            lines = desk.screen.tag_filter.list.lines
            return [(one.label, one.count) for one in lines if one.choice and one.choice.tag]

        await desk.until(lambda: tags() == [("Japan", 3), ("Rail", 2)])
        await desk.press("u", "j", "u")
        await desk.until(lambda: tags() == [("Japan", 1), ("Rail", 2)])
        await desk.press("A")
        await desk.until(lambda: tags() == [("Japan", 0), ("Rail", 0)])
        await desk.press("ctrl+z")
        await desk.until(lambda: tags() == [("Japan", 1), ("Rail", 2)])
        # Another list brings another order, and so does what a refresh brings.
        await desk.press("5")
        await desk.until(lambda: "All" in desk.header)
        await desk.press("2")
        await desk.until(lambda: tags() == [("Rail", 2), ("Japan", 1)])
        reader.rows |= {at: headline(at, tags=("Sport",)) for at in range(11, 21)}
        reader.rows |= {at: headline(at, tags=("Japan",)) for at in range(21, 24)}
        reader.events = (Started(1), FeedDone(1, "Wire", new=13), Finished(1, 0, 13))
        await desk.press("R")
        await desk.until(lambda: tags() == [("Sport", 10), ("Japan", 4), ("Rail", 2)])


async def test_the_views_have_keys() -> None:
    reader = fake_reader()
    reader.rows[7] = headline(7, starred=True, read=True)
    async with running(reader) as desk:
        await desk.press("3")
        await desk.until(lambda: desk.shown == [7])
        await desk.press("4")
        await desk.until(lambda: desk.shown == [])
        assert "Nothing to read later" in desk.screen.headlines.empty_text
        await desk.press("5")
        await desk.until(lambda: len(desk.shown) == 30)
        await desk.press("O")
        await desk.until(lambda: desk.shown[0] == 30)
        await desk.until(lambda: "oldest first" in desk.status)


async def test_search_says_what_is_wrong_in_words() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("slash", *"title:", "enter")
        assert desk.screen.search_line.said.has_class("-wrong")
        await desk.press(*["backspace"] * 6, *"number 1", "enter")
        await desk.until(lambda: len(desk.shown) == 11)
        await desk.until(lambda: "“number 1”" in desk.header)
        await desk.until(lambda: desk.screen.headlines.has_focus)
        await desk.press("f", "0", "enter")
        await desk.until(lambda: desk.shown == [10])
        await desk.press("escape")
        await desk.until(lambda: len(desk.shown) == 30)


async def test_a_search_learns_what_it_does_not_know_and_then_shows_it() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        reader.unknown = {10, 11, 12}
        await desk.press("slash", *"number 1", "enter")
        await desk.until(lambda: len(desk.shown) == 11)
        assert reader.unknown == set()


async def test_narrow_terminals_have_one_pane_at_a_time() -> None:
    async with running(fake_reader(), NARROW) as desk:
        assert desk.screen.article.parent is not None
        await desk.until(lambda: not desk.screen.query_one("#article").display)
        await desk.press("l")
        await desk.shows(1)
        await desk.until(lambda: desk.screen.query_one("#article").display)
        await desk.until(lambda: not desk.screen.query_one("#list").display)
        await desk.press("q")
        await desk.until(lambda: desk.screen.query_one("#list").display)
        await desk.press("t")
        await desk.until(lambda: desk.screen.query_one("#tags").display)
        await desk.press("escape")
        await desk.until(lambda: not desk.screen.query_one("#tags").display)
        await desk.until(lambda: desk.screen.headlines.has_focus)


async def test_medium_terminals_fold_the_tag_filter_away() -> None:
    async with running(fake_reader(), MEDIUM) as desk:
        await desk.shows(1)
        await desk.until(lambda: not desk.screen.query_one("#tags").display)
        await desk.press("h")
        await desk.until(lambda: desk.screen.query_one("#tags").display)
        await desk.press("right")
        await desk.until(lambda: not desk.screen.query_one("#tags").display)
        await desk.pilot.resize_terminal(*WIDE)
        await desk.until(lambda: desk.screen.query_one("#tags").display)
        await desk.pilot.resize_terminal(*NARROW)
        await desk.until(lambda: not desk.screen.query_one("#article").display)


@pytest.mark.parametrize("size", [(20, 5), (1, 1), (20, 40), (300, 4)])
async def test_odd_sizes_do_no_harm(size: tuple[int, int]) -> None:
    async with running(fake_reader(), size) as desk:
        keys = ("j", "enter", "space", "q", "t", "x", "escape", "escape", "question_mark")
        await desk.press(*keys, "escape", "d", "escape", "slash", "a", "escape", "z", "z")
        assert desk.app.is_running


async def test_the_pane_with_the_focus_is_plain_to_see() -> None:
    async with running(fake_reader()) as desk:
        for key, pane in (("t", "tags"), ("escape", "list"), ("l", "article")):
            await desk.press(key)
            await desk.until(lambda: bool(desk.screen.query(f"#{pane}.-current")))  # noqa: B023
            assert len(desk.screen.query(".-current")) == 1
        accent = desk.app.theme_variables["accent"].casefold()
        assert desk.screen.article_title.styles.color.hex.casefold() == accent
        assert desk.screen.list_title.styles.color.hex.casefold() != accent


async def test_focus_mode_leaves_only_the_article() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("z")
        await desk.shows(1)
        await desk.until(lambda: not desk.screen.query_one("#list").display)
        await desk.until(lambda: not desk.screen.query_one("#status").display)
        await desk.press("q")
        await desk.until(lambda: desk.screen.query_one("#list").display)


@pytest.mark.parametrize("within", [True, False])
async def test_the_focus_mode_gives_the_focus_back_to_who_had_it(within: bool) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        if within:
            await desk.press("enter")
        await desk.press("z")
        await desk.until(lambda: not desk.screen.query_one("#list").display)
        assert desk.screen.article.has_focus
        await desk.press("z")
        await desk.until(lambda: desk.screen.query_one("#list").display)
        assert desk.screen.article.has_focus is within
        assert desk.screen.headlines.has_focus is not within


async def test_plus_and_minus_say_how_wide_the_column_is_and_when_it_fills_the_pane() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press("enter", "plus", "plus")
        page = desk.screen.article.made
        assert page is not None
        assert page.width < 72
        full = f"The column is as wide as it can be here: {page.width} cells"
        await desk.until(lambda: desk.status == full)
        assert desk.screen.article.measure == 72
        await desk.press("minus")
        await desk.until(lambda: desk.status == f"Column of {page.width - 4} cells")
        desk.screen.article.measure = LEAST_MEASURE
        await desk.press("minus")
        least = f"The column is as narrow as it can be here: {LEAST_MEASURE} cells"
        await desk.until(lambda: desk.status == least)


async def test_what_was_on_the_screen_is_there_again() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        await desk.press("5", "O")
        await desk.until(lambda: desk.shown[:1] == [30])
        await desk.press("k", "k", "l", "-")
        await desk.until(lambda: desk.screen.headlines.selected == 3)
        line = desk.screen.headlines.region_of_selected().y
        await desk.press("Q")
    assert reader.kept == Session(
        view=View.ALL, sort=Sort.OLDEST, article_id=3, measure=reader.kept.measure, line=line
    )
    assert reader.kept.measure is not None
    async with running(reader) as desk:
        await desk.shows(3)
        assert desk.screen.headlines.selected == 3
        assert desk.screen.headlines.region_of_selected().y == line > 0


@pytest.mark.parametrize(("key", "act"), [("s", "mark"), ("ctrl+z", "undo")])
async def test_what_could_not_be_saved_does_not_hold_up_the_end(
    monkeypatch: pytest.MonkeyPatch, key: str, act: str
) -> None:
    monkeypatch.setattr(last_screen, "_AT_LAST", 1000.0)
    reader = fake_reader()
    async with running(reader) as desk:
        await desk.shows(1)
        monkeypatch.setattr(reader, act, Mock(side_effect=StoreError("the store is busy")))
        await desk.press(key)
        await desk.until(lambda: desk.app._notifications)
        desk.app.post_message(Key("Q", "Q"))
        for _ in range(3000):
            if not desk.app._exit:
                await asyncio.sleep(0.003)
        assert desk.app._exit


async def test_an_article_read_last_time_is_selected_though_it_is_no_longer_unread() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        await desk.press("j", "j", "enter")
        await desk.until(lambda: reader.rows[3].read)
        await desk.press("Q")
    async with running(reader) as desk:
        await desk.shows(3)
        assert desk.shown == list(range(1, 31))
        # Asked for again the list lets it go, and the selection moves on to its neighbour.
        await desk.press("2")
        await desk.until(lambda: 3 not in desk.shown)
        assert desk.screen.headlines.selected == 4


async def test_q_goes_back_and_at_last_quits_but_escape_never_does() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("l", "q")
        await desk.until(lambda: desk.screen.headlines.has_focus)
        await desk.press("escape", "escape", "escape")
        assert desk.app.is_running
        await desk.until(lambda: "q quits" in desk.status)
        await desk.press("q")
        await desk.until(lambda: desk.app.return_code == 0)


@pytest.mark.parametrize("key", ["?", "d", "I", "S", "colon"])
@pytest.mark.parametrize("leave", ["Q", "ctrl+q"])
async def test_the_program_is_left_from_whatever_stands_above(key: str, leave: str) -> None:
    async with running(fake_reader()) as desk:
        await desk.press(key)
        await desk.until(lambda: desk.app.screen is not desk.screen)
        await desk.press(leave)
        if (key, leave) == ("colon", "Q"):  # there it is a letter
            assert desk.app.screen.query_one(Input).value == "Q"
            await desk.press("ctrl+q")
        await desk.until(lambda: desk.app.return_code == 0)


def test_no_part_of_the_main_screen_takes_the_private_name_of_another() -> None:
    """Python would let the one silently stand in for the other."""
    parts = [part for part in MainScreen.__mro__ if part.__module__.startswith("newsreader.")]
    names = Counter(name for part in parts for name in vars(part) if name.startswith("_"))
    textual = set(dir(Screen))
    assert [name for name in names if names[name] > 1 and name not in textual] == []


async def test_the_browser_gets_only_what_is_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.get", lambda: Mock(open=opened.append))
    reader = fake_reader()
    reader.rows[2] = headline(2, url="javascript:alert(1)")
    async with running(reader) as desk:
        await desk.press("o")
        await desk.until(lambda: opened == ["https://sample.example/1"])
        await desk.press("j", "o")
        await desk.until(lambda: "only http, https and mailto" in desk.status)
        assert len(opened) == 1
        await desk.press("k", "y")
        assert desk.app.clipboard == "https://sample.example/1"


async def test_a_browser_that_fails_has_opened_nothing() -> None:
    reader = fake_reader(browser=("false",))
    async with running(reader) as desk:
        await desk.press("o")
        await desk.until(lambda: desk.app._notifications)
        (told,) = desk.app._notifications
        assert told.message == "false has failed (exit code 1)"
        await desk.until(lambda: "Opened" not in desk.status)


async def test_a_desktop_without_a_browser_says_what_to_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("webbrowser.get", lambda: webbrowser.BackgroundBrowser("false"))
    async with running(fake_reader()) as desk:
        await desk.press("o")
        await desk.until(lambda: desk.app._notifications)
        (told,) = desk.app._notifications
        assert (
            told.message
            == "false has failed (exit code 1); set one as 'browser' in the config file"
        )


async def test_a_browser_of_the_text_kind_is_lent_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []
    browser = webbrowser.GenericBrowser("w3m")
    monkeypatch.setattr("webbrowser.get", lambda: browser)
    monkeypatch.setattr(browser, "open", lambda url: seen.append(f"opened {url}"))

    @contextmanager
    def lent() -> Iterator[None]:
        seen.append("lent")
        yield
        seen.append("back")

    async with running(fake_reader()) as desk:
        monkeypatch.setattr(desk.app, "suspend", lent)
        await desk.press("o")
        await desk.until(lambda: seen == ["lent", "opened https://sample.example/1", "back"])


async def test_without_any_browser_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("webbrowser.get", Mock(side_effect=webbrowser.Error("none")))
    async with running(fake_reader()) as desk:
        await desk.press("o")
        await desk.until(lambda: "There is no browser" in desk.status)


async def test_a_changed_config_file_is_followed_and_a_broken_one_told() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        reader.settings = replace(
            reader.settings,
            reader=replace(reader.settings.reader, theme="sepia"),
            keymap={"toggle-star": "v"},
        )
        reader.changed = True
        desk.screen.parts.desk.watch(desk.screen.session)
        await desk.until(lambda: desk.app.theme == "sepia")
        await desk.press("v")
        assert desk.screen.selected is not None
        assert desk.screen.selected.starred
        reader.problems = (ConfigProblem(reader.paths.config, 14, "this is no TOML"),)
        reader.changed = True
        desk.screen.parts.desk.watch(desk.screen.session)
        await desk.until(lambda: desk.app._notifications)
        assert "config.toml:14" in next(iter(desk.app._notifications)).message


async def test_another_process_is_followed() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        reader.rows[99] = headline(99)
        reader.revised = 1
        desk.screen.parts.desk.watch(desk.screen.session)
        await desk.until(lambda: 99 in desk.shown)


async def test_without_feeds_it_welcomes_and_may_end_in_the_sample() -> None:
    reader = fake_reader(0)
    reader.settings = Settings(reader=reader.settings.reader)
    async with running(reader) as desk:
        assert len(desk.app.screen_stack) == 3
        await desk.press("1")
        await desk.until(lambda: desk.app.return_value == SAMPLE)
    async with running(reader) as desk:
        await desk.press("escape")
        await desk.until(lambda: desk.app.screen is desk.screen)
        assert "No feeds yet" in desk.screen.headlines.empty_text


async def test_what_ails_a_feed_is_told() -> None:
    reader = fake_reader()
    reader.troubles = {2: "404: there is nothing [/at] this address"}
    async with running(reader) as desk:
        await desk.press("t", *"grid")
        await desk.until(lambda: desk.screen.tag_filter.note.display)
        assert "404" in str(desk.screen.tag_filter.note.render())
        # While something else is read nobody asked for it.
        await desk.press("tab")
        await desk.until(lambda: desk.screen.headlines.has_focus)
        assert not desk.screen.tag_filter.note.display
        await desk.press("t", *"grid")
        await desk.until(lambda: desk.screen.tag_filter.note.display)
        await desk.press("escape", "escape", "d")
        await desk.until(
            lambda: "1 failed" in "".join(text for text, *_ in desk.app.screen.query_one(Bar).left)
        )
        await desk.press("enter", "enter")
        await desk.until(lambda: "Grid Watch" in desk.header)


async def test_the_palette_does_what_it_lists() -> None:
    reader = fake_reader()
    reader.rows[3] = headline(3, tags=("[/odd] tag",))
    async with running(reader) as desk:
        await desk.press("ctrl+p")
        await desk.press(*"theme sepia")
        await found(desk.pilot)
        await desk.press("enter")
        await desk.until(lambda: desk.app.theme == "sepia")
        await desk.press("colon")
        await desk.until(lambda: desk.app.screen is not desk.screen)
        await desk.press(*"odd tag")
        await found(desk.pilot)
        await desk.press("enter")
        await desk.until(lambda: desk.shown == [3])


async def test_the_mouse_does_it_too() -> None:
    async with running(fake_reader()) as desk:
        await desk.pilot.click("HeadlineList", offset=(10, 4))
        await desk.shows(3)
        await desk.until(lambda: desk.reader.rows[3].read)
        await desk.until(lambda: desk.screen.headlines.has_focus)
        await desk.pilot.click("TagList", offset=(6, 3))
        await desk.until(lambda: "Starred" in desk.header)


async def test_hostile_titles_reach_the_screen_as_text() -> None:
    reader = fake_reader()
    bad = "[/foo] \x1b]52;c;aGk=\x07[@click=app.quit]z"
    reader.rows = {1: headline(1, title=bad, feed=bad, tags=(bad,))}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("t", "down", "down", "down", "enter")
        await desk.until(lambda: desk.screen.headlines.has_focus)
        await desk.press("colon")
        await desk.until(lambda: desk.app.screen is not desk.screen)
        await desk.press(*"foo")
        await found(desk.pilot)
        assert desk.app.is_running
        assert "\x1b" not in desk.app.export_screenshot()


async def test_the_header_counts_what_the_list_shows() -> None:
    async with running(fake_reader()) as desk:
        await desk.until(lambda: "30 unread" in desk.header)
        tag = desk.reader.rows[1].tags[0]
        desk.screen.action_show_tag(fold(tag))
        some = sum(tag in one.tags for one in desk.reader.rows.values())
        await desk.until(lambda: f"{some} unread" in desk.header)
        assert len(desk.shown) == some


async def test_a_theme_chosen_on_the_screen_stays_until_the_config_names_another() -> None:
    reader = fake_reader()
    async with running(reader) as desk:
        desk.app.theme = "sepia"
        await desk.until(lambda: reader.session().theme == "sepia")
    assert NewsreaderApp(reader.door).theme == "sepia"
    reader.settings = replace(reader.settings, reader=ReaderSettings(theme="light"))
    assert NewsreaderApp(reader.door).theme == "light"


@pytest.mark.parametrize("key", ["d", "?", "S", "I"])
async def test_what_lies_behind_a_sheet_does_not_move_for_it(key: str) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press(key)
        await desk.until(lambda: desk.app.screen is not desk.screen)
        # Padding of a screen is padding of all that is seen through it.
        assert not desk.app.screen.styles.padding.top


async def test_at_either_end_of_the_list_that_is_said() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press("J")
        await desk.shows(2)
        assert "article of the list" not in desk.status
        await desk.press("K", "K")
        await desk.until(lambda: "This is the first article of the list" in desk.status)
        await desk.press("G", "J")
        await desk.until(lambda: "This is the last article of the list" in desk.status)
        assert desk.screen.headlines.at == len(desk.screen.headlines.ids) - 1
        assert not desk.reader.rows[desk.screen.headlines.ids[-1]].read
        await desk.press("5")  # of another list it need not be true
        await desk.until(lambda: "article of the list" not in desk.status)


async def test_what_was_selected_before_does_not_come_into_an_empty_view() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press("3")
        await desk.until(lambda: not desk.shown)
        await desk.until(lambda: desk.screen.session.article_id is None)
        await desk.press("O")
        await desk.until(lambda: "oldest" in str(desk.screen.list_title.render()))
        await desk.pilot.pause()
        assert not desk.shown


async def test_that_the_selected_article_alone_is_unread_is_said() -> None:
    reader = fake_reader(3)
    for number in (2, 3):
        reader.rows[number] = replace(reader.rows[number], read=True)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("5", "n")
        await desk.until(lambda: "This is the only unread article in this list" in desk.status)


async def test_that_a_key_quits_is_not_said_where_it_closes_a_sheet() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press("escape")
        await desk.until(lambda: "q quits" in desk.status)
        await desk.press("I")
        await desk.until(lambda: desk.app.screen is not desk.screen)
        await desk.until(lambda: "q quits" not in desk.status)
