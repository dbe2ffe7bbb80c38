"""The parts of the main screen, each alone with what it is given."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest.mock import Mock, create_autospec

import pytest
from textual.app import App, ComposeResult
from textual.screen import Screen
from textual.timer import Timer

from newsreader.model.article import Flag
from newsreader.model.feed import Feed
from newsreader.model.progress import FeedDone, Finished, Started
from newsreader.model.query import Sort, View
from newsreader.model.session import Session
from newsreader.model.undone import Undone
from newsreader.tui.answers import Reply, Undid, Unmarked, Went
from newsreader.tui.desk import Desk
from newsreader.tui.messages import Choice
from newsreader.tui.parts.filter import Filter
from newsreader.tui.parts.finding import Finding
from newsreader.tui.parts.links import Links
from newsreader.tui.parts.listing import empty_feeds
from newsreader.tui.parts.marks import Marks
from newsreader.tui.parts.opener import Opener
from newsreader.tui.parts.refreshes import Refreshes
from newsreader.tui.parts.share import Share
from newsreader.tui.parts.speaker import Speaker
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.tui.widgets.bar import Bar
from newsreader.tui.widgets.find_line import FindLine
from newsreader.tui.widgets.headline_list import HeadlineList
from tests.tui.fake_reader import fake_reader
from tests.tui.makers import headline


class Clock:
    """A screen as far as parts know one: it has timers, which the test lets ring, and notices."""

    def __init__(self) -> None:
        self.due: list[Callable[[], object]] = []
        self.notices: list[str] = []
        self.posted: list[object] = []
        self.app = Mock()

    def set_timer(self, _seconds: float, act: Callable[[], object]) -> Timer:
        self.due.append(act)
        timer: Timer = create_autospec(Timer, instance=True)
        timer.stop = lambda: self.due.remove(act) if act in self.due else None  # type: ignore[method-assign]
        return timer

    def notify(self, text: str, **_how: object) -> None:
        self.notices.append(text)

    def post_message(self, message: object) -> None:
        self.posted.append(message)

    def ring(self) -> None:
        due, self.due = self.due, []
        for act in due:
            act()


@pytest.fixture
def clock() -> Any:
    return Clock()


@pytest.fixture
def speaker() -> Mock:
    made: Mock = create_autospec(Speaker, instance=True)
    return made


@pytest.fixture
def desk() -> Mock:
    made: Mock = create_autospec(Desk, instance=True)
    made.reader = fake_reader().door
    return made


def text_of(speaker: Speaker) -> str:
    return "".join(piece.text for piece in speaker.said)


def test_what_is_said_stays_until_its_time_is_over_or_something_else_is(clock: Any) -> None:
    drawn: list[str] = []
    voice = Speaker(clock, Bar(), lambda: drawn.append(text_of(voice)))
    voice.say("One")
    voice.say("Two")
    clock.ring()  # once: the first word waits for nothing any more
    assert drawn == ["One", "Two", ""]


def test_what_is_said_of_an_article_goes_with_it(clock: Any) -> None:
    speaker = Speaker(clock, Bar(), Mock())
    speaker.say("It is on its way", of=1)
    speaker.hush_of_others(1)
    assert text_of(speaker) == "It is on its way"
    speaker.hush_of_others(2)
    assert text_of(speaker) == ""


def test_words_that_are_not_true_any_more_go_and_no_others(clock: Any) -> None:
    speaker = Speaker(clock, Bar(), Mock())
    speaker.say("Opened")
    speaker.unsay("Copied")
    assert text_of(speaker) == "Opened"
    speaker.unsay("Opened")
    assert text_of(speaker) == ""


def test_the_same_trouble_is_told_once_in_a_while(clock: Any) -> None:
    speaker = Speaker(clock, Bar(), Mock())
    for _ in range(3):
        speaker.fail_once("The store is busy")
    assert clock.notices == ["The store is busy"]
    clock.ring()
    speaker.fail_once("The store is busy")
    assert len(clock.notices) == 2


async def test_what_the_line_cuts_is_told_whole_beside_it() -> None:
    class Lone(App[None]):
        def compose(self) -> ComposeResult:
            yield Bar()

    async with Lone().run_test(size=(20, 5)) as pilot:
        screen: Screen[Any] = pilot.app.screen
        speaker = Speaker(screen, screen.query_one(Bar), Mock())
        speaker.say_whole("Saved a.md")
        speaker.say_whole("Saved a-long-name-of-a-file.md")
        await pilot.pause()
        assert [one.message for one in pilot.app._notifications] == [
            "Saved a-long-name-of-a-file.md"
        ]


@pytest.fixture
def marks(desk: Mock, speaker: Mock) -> Marks:
    headlines = create_autospec(HeadlineList, instance=True)
    headlines.seen, headlines.ids = [1, 2], [1, 2, 3]
    return Marks(desk, speaker, headlines, undo_key=lambda: "Ctrl+Z")


def test_a_mark_is_on_the_screen_at_once_and_the_article_stays(marks: Marks, desk: Mock) -> None:
    marks.toggle(headline(1), Flag.STARRED)
    marks._headlines.mark.assert_called_once_with([1], Flag.STARRED, True)  # type: ignore[attr-defined]
    desk.mark.assert_called_once_with([1], Flag.STARRED, True, "Starred")
    assert marks.touched == {1}


def test_all_that_was_seen_is_marked_and_how_to_undo_it_is_told(marks: Marks, desk: Mock) -> None:
    marks.mark_all_read()
    ids, flag, value, told = desk.mark.call_args.args
    assert (ids, flag, value) == ([1, 2], Flag.READ, True)
    assert told(2) == "Marked all 2 as read · Ctrl+Z undoes"
    assert told(0) == "All of it was read already"


def test_what_an_undo_changes_stays_in_the_list_as_far_as_it_is_there(
    marks: Marks, speaker: Mock
) -> None:
    speaker.room = 80
    marks.take_undone(Undid(Undone("starred", Flag.STARRED, False, (3, 4)), "", 1))
    assert marks.touched == {3}
    speaker.say.assert_called_once_with("Undone: starred, 2 articles")


def test_a_mark_that_could_not_be_written_is_taken_from_the_screen(marks: Marks) -> None:
    marks.take_back(Unmarked([2], Flag.READ, False))
    marks._headlines.mark.assert_called_once_with([2], Flag.READ, False)  # type: ignore[attr-defined]


@pytest.fixture
def asked() -> Mock:
    return Mock()


@pytest.fixture
def chosen(clock: Any, desk: Mock, speaker: Mock, marks: Marks, asked: Mock) -> Filter:
    return Filter(clock, desk, speaker, marks, Session(), asked=asked, go_to_list=Mock())


def test_another_filter_is_another_list_in_which_nothing_was_marked(
    chosen: Filter, marks: Marks, desk: Mock, asked: Mock
) -> None:
    marks.touched = {1}
    chosen.choose(Choice(view=View.STARRED))
    desk.list.assert_called_once_with(chosen.session, fresh=True, with_selected=False)
    assert (chosen.session.view, marks.touched) == (View.STARRED, set())
    asked.assert_called_once_with()


def test_a_view_keeps_what_the_list_is_narrowed_to(chosen: Filter) -> None:
    chosen.choose(Choice(tag="weather"))
    chosen.search("ferry")
    chosen.view(View.ALL)
    session = chosen.session
    assert (session.view, session.tags, session.text) == (View.ALL, ("weather",), "ferry")


def test_in_another_order_what_is_being_read_stays(chosen: Filter, desk: Mock) -> None:
    chosen.next_order()
    desk.list.assert_called_once_with(chosen.session, fresh=True, with_selected=True)


def test_the_same_filter_again_lets_go_of_what_was_read(
    chosen: Filter, marks: Marks, desk: Mock, asked: Mock
) -> None:
    marks.touched = {1}
    chosen.choose(Choice(view=chosen.session.view))
    desk.list.assert_called_once_with(chosen.session, fresh=False)
    assert marks.touched == set()
    asked.assert_not_called()


def test_a_selection_is_kept_once_it_rests(chosen: Filter, clock: Any, desk: Mock) -> None:
    for article in (1, 2, 3):
        chosen.keep(replace(chosen.session, article_id=article))
    desk.keep_session.assert_not_called()
    clock.ring()
    desk.keep_session.assert_called_once_with(replace(Session(), article_id=3))


def test_a_feed_that_has_moved_is_shown_under_its_new_address(chosen: Filter, desk: Mock) -> None:
    chosen.choose(Choice(feed="https://a.example/old"))
    chosen.move_feed("https://a.example/old", "https://a.example/new")
    assert chosen.session.feed_url == "https://a.example/new"
    chosen.move_feed("https://b.example/old", "https://b.example/new")
    desk.list.assert_called_with(chosen.session, fresh=False)


def test_the_next_order_is_said(chosen: Filter, speaker: Mock) -> None:
    chosen.order(Sort.NEWEST)
    chosen.next_order()
    speaker.say.assert_called_once_with("Headlines oldest first")


@pytest.fixture
def refreshes(clock: Any, desk: Mock, speaker: Mock) -> Refreshes:
    return Refreshes(
        clock,
        desk,
        speaker,
        feeds=list,
        feeds_key=lambda: "d",
        show_status=Mock(),
        changed=Mock(),
        bring=Mock(),
    )


def test_a_refresh_that_is_asked_for_during_another_comes_next(
    refreshes: Refreshes, desk: Mock, speaker: Mock
) -> None:
    desk.refresh.return_value, desk.refreshing = True, True
    refreshes.refresh(force=True)
    desk.refresh.return_value = False
    refreshes.refresh_one(7)
    speaker.say.assert_called_once_with("A refresh is under way; yours comes next")
    desk.refresh.return_value, desk.refreshing = True, False
    refreshes.take(Went((Finished(0, 0, 0),)))
    desk.refresh.assert_called_with(force=True, only=[7])


def test_what_comes_is_gathered_for_a_moment_and_brought_at_once_when_all_have_answered(
    refreshes: Refreshes, desk: Mock, clock: Any
) -> None:
    bring: Mock = refreshes._bring_in  # type: ignore[assignment]
    desk.refresh.return_value, desk.refreshing = True, True
    refreshes.refresh(force=True)
    refreshes.take(Went((Started(2), FeedDone(1, "One", new=3))))
    bring.assert_not_called()
    clock.ring()
    bring.assert_called_once_with()
    refreshes.take(Went((FeedDone(2, "Two", new=1),)))
    assert bring.call_count == 2


@pytest.fixture
def opener(clock: Any, speaker: Mock) -> Opener:
    return Opener(clock, speaker, browser=lambda: ["true"], failed=Mock())


def test_a_link_that_deceives_is_opened_at_the_second_time(opener: Opener, speaker: Mock) -> None:
    url = "https://evil.example/"
    opener.open_link(url, ["https://bank.example/"])
    assert opener.warned_of == url
    assert "evil.example" in speaker.say_whole.call_args.args[0]
    opener.open_link(url, ["https://bank.example/"])
    speaker.say.assert_called_with(f"Opened {url}")


def test_what_has_failed_is_no_longer_said_to_be_opened(opener: Opener, speaker: Mock) -> None:
    opener.open_link("https://a.example/")
    opener.complain("true has failed")
    speaker.unsay.assert_called_once_with("Opened https://a.example/")
    speaker.fail.assert_called_once_with("true has failed")
    opener._failed.assert_called_once_with()  # type: ignore[attr-defined]


def test_links_are_known_outside_by_an_address_of_the_web(speaker: Mock) -> None:
    here = headline(1, url="https://a.example/page#top")
    view = create_autospec(ArticleView, instance=True)
    view.page = None
    links = Links(
        fake_reader().door, speaker, Mock(), view, article=lambda: None, selected=lambda: here
    )
    assert links.outside("#notes") == "https://a.example/page#notes"
    assert links.outside("article:2") == "https://sample.example/2"
    assert links.outside("tag:peace") == links.outside("picture:0") == links.outside("files:") == ""
    assert links.outside("https://b.example/") == "https://b.example/"


def test_words_typed_before_the_article_is_there_are_sought_in_it_and_in_no_other(
    speaker: Mock,
) -> None:
    view, line = (
        create_autospec(ArticleView, instance=True),
        create_autospec(FindLine, instance=True),
    )
    view.finding = Mock(active=False, found=(1, 1))
    view.article_id, line.display = None, False
    finding = Finding(speaker, view, line, selected=lambda: 1, focus_on=Mock())
    finding.keep("ferry")
    view.finding.find.assert_not_called()
    finding.forget()
    finding.seek_what_was_typed()
    view.finding.find.assert_not_called()
    finding.keep("ferry")
    finding.seek_what_was_typed()
    view.finding.find.assert_called_once_with("ferry", None)


def test_what_comes_of_sharing_is_done_on_the_loop_and_not_in_the_thread(
    clock: Any, desk: Mock, speaker: Mock
) -> None:
    from newsreader.tui.screens.share import Shared, Way

    share = Share(clock, desk, speaker, Mock())
    share._send(1, Shared(Way.TEXT), "")
    article, act = desk.lend.call_args.args
    reply = act(Mock(save=lambda _form: "~/news/a.txt"))
    assert (article, type(reply)) == (1, Reply)
    speaker.say_whole.assert_not_called()
    reply.take()
    speaker.say_whole.assert_called_once_with("Saved ~/news/a.txt")


def test_an_empty_list_says_what_ails_its_feeds() -> None:
    failed = Feed(1, "https://a.example/", "Herald", error="it is gone")
    fine = Feed(2, "https://b.example/", "Wire")
    keys = {"feeds": "d", "refresh-all": "R", "refresh-feed": "r"}
    assert empty_feeds([failed], "", keys.__getitem__) == "Herald could not be read:\nit is gone."
    assert "No feed could be read" in empty_feeds([failed, failed], "", keys.__getitem__)
    assert empty_feeds([failed, fine], "", keys.__getitem__) == ""
    assert "r checks it" in empty_feeds([failed, fine], fine.url, keys.__getitem__)
