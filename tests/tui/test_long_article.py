"""A long article is read before all of it is there, and nothing in it is out of reach."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from threading import Event

import pytest

from newsreader.model.document import Document
from newsreader.reader.body import Body
from newsreader.tui.pace import LeftError, Pace
from newsreader.tui.widgets.article_rest import Pages
from newsreader.typeset.lines import Style
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import fake_reader

SENTENCE = "The two sides met for six hours in the old customs house and agreed. "
LAST = 700


def long_html(name: str) -> str:
    """A long article: what it begins with leads to a note at its end."""
    claim = f'<p>{name} begins. A claim<a href="#note">1</a> and more.</p>'
    text = "".join(f"<p>{name}, paragraph {at}. {SENTENCE * 4}</p>" for at in range(LAST))
    end = '<p id="note">The note. <a href="https://far.example/">Far away</a></p>'
    return claim + text + end


@asynccontextmanager
async def opened(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    """A long article that has just been opened: the thread has not made the rest, and will not."""
    monkeypatch.setattr(Pages, "_make_rest", lambda *_arguments: None)
    reader = fake_reader()
    reader.long = {1: long_html("First")}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("enter")
        await desk.until(lambda: desk.screen.article.has_focus)
        made = desk.screen.article.made
        assert made is not None
        assert not made.whole
        yield desk


def seen(desk: Desk) -> list[str]:
    view = desk.screen.article
    return [view.render_line(y).text.rstrip() for y in range(view.size.height)]


async def test_words_at_its_end_are_found_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(monkeypatch) as desk:
        await desk.press("/", *f"paragraph {LAST - 1}")
        await desk.until(lambda: desk.screen.article.finding.found == (1, 1))
        assert any(f"First, paragraph {LAST - 1}." in line for line in seen(desk))


async def test_a_note_at_its_end_is_gone_to_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(monkeypatch) as desk:
        desk.screen.article.linking.follow("#note")
        await desk.until(lambda: any("The note." in line for line in seen(desk)))
        await desk.until(lambda: desk.screen.article.linking.can_jump_back)


async def test_its_links_are_numbered_to_its_end_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(monkeypatch) as desk:
        links = desk.screen.article.linking.links
        assert [link.href for link in links if link.text in {"1", "Far away"}] == [
            "#note",
            "https://far.example/",
        ]


async def test_its_end_is_gone_to_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(monkeypatch) as desk:
        await desk.press("G")
        await desk.until(lambda: desk.screen.article.at_end)
        page = desk.screen.article.made
        assert page is not None
        assert page.lines[-1].runs[0].style in {Style.MORE_NUMBER, Style.MORE_TITLE, Style.ADDRESS}


async def test_pages_down_lead_through_all_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(monkeypatch) as desk:
        view = desk.screen.article
        told = "\n".join(seen(desk))
        while not view.at_end:
            before = view.scroll_offset.y
            await desk.press("pagedown")
            assert before < view.scroll_offset.y <= before + view.size.height
            told += "\n".join(seen(desk))
        assert all(f"First, paragraph {at}." in told for at in range(LAST))


def held(monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """Hold up whoever makes all of a long article; returns what tells of that, and what ends it."""
    begun, go_on = Event(), Event()
    whole = Body.whole

    def hold(body: Body, pause: Callable[[], object] | None = None) -> Document:
        if not body.start().whole:
            begun.set()
            assert go_on.wait(30)
        return whole(body, pause)

    monkeypatch.setattr(Body, "whole", hold)
    return begun, go_on


async def test_it_grows_downward_and_nothing_moves(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = held(monkeypatch)
    reader = fake_reader()
    reader.long = {1: long_html("First")}
    async with running(reader) as desk:
        view = desk.screen.article
        await desk.shows(1)
        await desk.until(begun.is_set)
        await desk.press("enter", "pagedown")
        await desk.until(lambda: view.scroll_offset.y > 5)
        before, at, long = seen(desk), view.scroll_offset.y, view.virtual_size.height
        assert not view.at_end
        go_on.set()
        await desk.until(lambda: view.made is not None and view.made.whole)
        assert seen(desk) == before
        assert view.scroll_offset.y == at
        assert view.virtual_size.height > 5 * long


async def test_who_goes_on_in_the_middle_sees_nothing_more_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go_on = held(monkeypatch)
    reader = fake_reader()
    reader.long = {1: long_html("First"), 2: long_html("Second")}
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.until(begun.is_set)
        begun.clear()
        view = desk.screen.article
        await desk.press("n")
        await desk.shows(2)
        await desk.until(begun.is_set)
        go_on.set()
        await desk.until(lambda: view.made is not None and view.made.whole)
        await desk.app.workers.wait_for_complete()
        await desk.pilot._wait_for_screen()
        assert view.article_id == 2
        assert view.page is not None
        text = " ".join(line.text for line in view.page.lines)
        assert "Second begins." in text
        assert f"Second, paragraph {LAST - 1}." in text
        assert "First" not in text


async def test_where_all_of_it_is_not_as_its_start_was_the_place_stays(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, go_on = held(monkeypatch)
    reader = fake_reader()
    hidden = '<p>A claim<a href="#gone">1</a> about what is not shown.</p>'
    reader.long = {1: hidden + long_html("First") + '<p hidden id="gone">Hidden</p>'}
    async with running(reader) as desk:
        view = desk.screen.article
        await desk.shows(1)
        await desk.until(begun.is_set)
        await desk.press("enter", "pagedown")
        await desk.until(lambda: view.scroll_offset.y > 5)
        before, place = view.made, view.place
        assert before is not None
        assert any(run.href == "#gone" for line in before.lines for run in line.runs)
        go_on.set()
        await desk.until(lambda: view.made is not None and view.made.whole)
        assert view.made is not None
        assert not any(run.href == "#gone" for line in view.made.lines for run in line.runs)
        assert view.place == place


def test_work_nobody_wants_any_more_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, wanted = [0.0], True
    monkeypatch.setattr("newsreader.tui.pace.time.perf_counter", lambda: clock[0])
    pace = Pace(lambda: wanted, lambda: True)
    clock[0] += 0.01
    pace()
    wanted = False
    clock[0] += 0.01
    with pytest.raises(LeftError):
        pace()


def test_work_rests_while_others_are_at_it_and_not_when_it_is_waited_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock, late, rests = [0.0], [0.005], []

    def sleep(seconds: float) -> None:
        rests.append(seconds)
        clock[0] += late[0]

    monkeypatch.setattr("newsreader.tui.pace.time.sleep", sleep)
    monkeypatch.setattr("newsreader.tui.pace.time.perf_counter", lambda: clock[0])
    awaited = False
    pace = Pace(lambda: True, lambda: awaited)
    pace()
    assert not rests  # it has only just begun
    clock[0] += 0.01
    pace()
    assert len(rests) == 20  # others are at work, but not for ever
    rests.clear()
    late[0] = 0.0004
    clock[0] += 0.01
    pace()
    assert len(rests) == 1
    awaited = True
    clock[0] += 0.01
    pace()
    assert len(rests) == 1
