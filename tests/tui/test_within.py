"""Within the article on the main screen: its keys beside those of the screen."""

import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from textual.events import Key
from textual.keys import key_to_character

from newsreader.model.article import Article
from newsreader.model.document import Document, Paragraph
from newsreader.model.query import View
from newsreader.model.span import Mark, Span
from newsreader.tui.screens.info import InfoScreen
from newsreader.tui.widgets.article_links import Act
from newsreader.tui.widgets.article_messages import Prompted
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.tui.widgets.find_line import FindLine
from tests.tui.desk import NARROW, Desk, running
from tests.tui.fake_reader import fake_reader


async def reading(desk: Desk) -> None:
    """Open the first article."""
    await desk.shows(1)
    await desk.press("enter")
    await desk.until(lambda: desk.screen.article.has_focus)


@asynccontextmanager
async def paged_down() -> AsyncIterator[Desk]:
    """Open a long article, all of which has been set, and go down a page."""
    reader = fake_reader()
    reader.words = 4000
    async with running(reader) as desk:
        await reading(desk)
        article = desk.screen.article
        await desk.until(lambda: article.made is not None and article.made.whole)
        await desk.press("pagedown")
        await desk.until(lambda: article.scroll_offset.y > 5)
        yield desk


def hints(desk: Desk) -> str:
    return "".join(text for text, *_ in desk.screen.status.right)


def query_of(desk: Desk) -> str:
    """A word that the article has more than once."""
    words = " ".join(one.text for one in desk.screen.article.reading.passages).split()
    return next(word for word in words if len(word) > 3 and words.count(word) > 2)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was opened in the browser."""
    monkeypatch.delenv("BROWSER", raising=False)
    found: list[str] = []
    monkeypatch.setattr("webbrowser.get", lambda: Mock(open=found.append))
    return found


async def test_n_belongs_to_the_search_while_there_are_highlights() -> None:
    async with running(fake_reader()) as desk:
        await reading(desk)
        assert "/ find" in hints(desk)
        assert "/ search" not in hints(desk)
        query = query_of(desk)
        await desk.press("/", *query)
        line = desk.screen.find_line
        assert line.display
        count = desk.screen.article.finding.found[1]
        assert count > 1
        assert f"1/{count}" in str(line.count.render())
        assert "Enter keeps" in hints(desk)
        await desk.press("enter")
        await desk.until(lambda: desk.screen.article.has_focus)
        assert not line.display
        assert f"“{query}” 1/{count}" in desk.status
        assert "n N next, previous" in hints(desk)
        await desk.press("n")
        await desk.until(lambda: f"2/{count}" in desk.status)
        await desk.press("N", "N")
        await desk.until(lambda: f"{count}/{count}" in desk.status)
        assert desk.screen.article.article_id == 1
        await desk.press("escape")
        assert not desk.screen.article.finding.active
        assert desk.screen.article.has_focus
        await desk.until(lambda: query not in desk.status)
        await desk.press("n")
        await desk.shows(2)
        # The words sought last are sought again when none are typed.
        await desk.press("/", "enter")
        assert desk.screen.article.finding.last_query == query
        await desk.until(lambda: desk.screen.article.finding.active)
        # In the headlines `/` searches the list, as ever.
        await desk.press("h", "/")
        assert desk.screen.search_line.display


@pytest.mark.parametrize("entered", [True, False])
async def test_words_typed_before_the_article_is_there_are_found_in_it(entered: bool) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        marks = list(desk.reader.rows.values())
        typed = ["j", "j", "enter", "slash", *"headline", *["enter"] * entered]
        for key in typed:  # all at once, as what was typed while the program started comes
            desk.app.post_message(Key(key, key_to_character(key)))
        await desk.until(lambda: desk.screen.article.finding.active)
        assert desk.screen.article.article_id == 3
        assert desk.screen.article.finding.found[0] == 1
        assert desk.screen.find_line.display is not entered
        now = list(desk.reader.rows.values())
        assert [one.starred for one in now] == [one.starred for one in marks]


async def test_leaving_the_find_line_goes_back_to_where_one_was() -> None:
    async with paged_down() as desk:
        article = desk.screen.article
        top = article.scroll_offset.y
        await desk.press("/", *"headline")
        await desk.press("down", "up", "down")
        await desk.press("escape")
        await desk.until(lambda: article.scroll_offset.y == top)
        assert article.has_focus
        assert not article.finding.active


async def test_where_one_goes_is_kept_though_the_pane_has_just_changed_its_size(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with paged_down() as desk:
        article = desk.screen.article
        top, resized = article.scroll_offset.y, article.on_resize
        whole = article.size.height
        await desk.press("/", *"headline")
        await desk.until(lambda: article.scroll_offset.y != top and article.size.height < whole)
        height = article.size.height
        monkeypatch.setattr(ArticleView, "on_resize", lambda _: None)  # it comes late
        desk.screen.find_line.display = False
        await desk.until(lambda: article.size.height > height)
        desk.screen.find_line.post_message(FindLine.Left())
        await desk.until(lambda: not article.finding.active)
        resized()
        await desk.until(lambda: article.scroll_offset.y == top)


async def test_what_is_not_there_is_said() -> None:
    async with running(fake_reader()) as desk:
        await reading(desk)
        await desk.press("/", *"qqq")
        assert desk.screen.find_line.count.has_class("-none")
        await desk.press("enter")
        await desk.until(lambda: "“qqq” is not in this article" in desk.status)
        assert not desk.screen.article.finding.active
        await desk.press("escape", "escape")
        assert "qqq" not in desk.status


async def test_the_newsboat_preset_has_its_n_back_when_the_highlights_are_gone() -> None:
    reader = fake_reader()
    reader.settings = replace(
        reader.settings, reader=replace(reader.settings.reader, preset="newsboat")
    )
    async with running(reader) as desk:
        await reading(desk)
        await desk.until(lambda: reader.rows[1].read)
        await desk.press("/", *query_of(desk), "enter", "N")
        count = desk.screen.article.finding.found[1]
        await desk.until(lambda: f"{count}/{count}" in desk.status)
        assert reader.rows[1].read
        await desk.press("escape", "N")
        await desk.until(lambda: not reader.rows[1].read)


async def test_a_number_follows_from_anywhere_where_the_article_is_in_sight(
    opened: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press(";")
        article = desk.screen.article
        assert article.has_focus
        await desk.until(lambda: "Follow:" in desk.status)
        assert hints(desk) == ""
        # The digit does not show a view.
        view = desk.screen.session.view
        links = article.linking.links
        assert links[0].href == "https://sample.example/1"
        await desk.press("1", "enter")
        await desk.until(lambda: opened == ["https://sample.example/1"])
        assert desk.screen.session.view is view
        await desk.press(";", "y", "1", "enter")
        assert desk.app.clipboard == "https://sample.example/1"
        await desk.until(lambda: "Copied https://sample.example/1" in desk.status)


async def test_more_news_by_number_is_opened_here_or_in_the_browser(
    opened: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with running(fake_reader(), (120, 90)) as desk:
        await desk.shows(1)
        article = desk.screen.article
        others = [at for at, one in enumerate(article.linking.links, 1) if one.href == "article:3"]
        digits = list(str(others[0]))
        await desk.press(";", "o", *digits)
        if article.linking.choosing:
            await desk.press("enter")
        await desk.until(lambda: opened == ["https://sample.example/3"])
        assert article.article_id == 1
        await desk.press(";", *digits)
        if article.linking.choosing:
            await desk.press("enter")
        await desk.shows(3)


async def test_alone_on_the_screen_no_match_and_no_number_is_beneath_what_is_said() -> None:
    paragraphs = "".join(
        f"<p>{' '.join(f'<a href=https://x.example/{at}-{n}>link {n}</a>' for n in range(9))}</p>"
        for at in range(40)
    )
    reader = fake_reader()
    reader.long = {1: paragraphs}
    async with running(reader) as desk:
        await reading(desk)
        await desk.press("z")
        await desk.until(lambda: not desk.screen.query_one("#list").display)
        article = desk.screen.article
        await desk.press(";")
        await desk.until(lambda: article.linking.choosing)
        last = max(part.line for link in article.linking._numbered for part in link.parts[:1])
        foot = article.line_at(article.size.height - 1)
        assert last < foot
        await desk.press("escape")
        await desk.press("/", *"link 4")
        await desk.until(lambda: article.finding.found[1] == 40)
        line = desk.screen.find_line
        assert line.display
        assert not desk.screen.status.display  # it would lie over what is typed
        await desk.press("enter")
        await desk.until(lambda: desk.screen.status.display)
        for _ in range(40):
            article.finding.step(1)
            assert article.finding._finder is not None
            assert article.finding._finder.current is not None
            lines = article.reading.lines_of(*article.finding._finder.current)
            assert lines[-1] < article.line_at(article.size.height - 1)
        await desk.press("z")
        await desk.until(lambda: desk.screen.query_one("#list").display)
        assert article.sight[1] - 1 == article.line_at(article.size.height - 1)


async def test_an_empty_find_line_has_no_word_of_what_was_sought_before() -> None:
    async with running(fake_reader()) as desk:
        await reading(desk)
        await desk.press("/", "x", "y", "z", "enter")
        await desk.until(lambda: "not in this article" in desk.status)
        await desk.press("/")
        await desk.until(lambda: desk.screen.find_line.display)
        assert "not in this article" not in desk.status


@pytest.mark.parametrize("keys", ["Iy1", ";y1"])
async def test_keys_for_an_article_that_is_on_its_way_wait_for_it(
    keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.tui.type_ahead._LONGEST", 3600.0)
    monkeypatch.setattr("newsreader.tui.parts.reading.SHOWN_IN", 3600.0)
    reader = fake_reader()
    let_come = threading.Event()
    fetch = reader.article

    def slow(number: int) -> Article | None:
        let_come.wait(20 * (number > 1))
        return fetch(number)

    async with running(reader) as desk:
        await reading(desk)
        monkeypatch.setattr(reader, "article", slow)
        await desk.press("J", *keys)
        assert desk.screen.article.article_id == 1
        assert desk.status == ""
        let_come.set()
        await desk.until(lambda: desk.app.clipboard)
        assert desk.screen.article.article_id == 2


async def test_where_no_article_is_shown_it_says_so() -> None:
    async with running(fake_reader(), NARROW) as desk:
        await desk.press(";")
        await desk.until(lambda: "Open an article first" in desk.status)


@pytest.mark.parametrize(("size", "rows"), [((100, 30), 28), ((80, 24), 24)])
async def test_a_sheet_with_room_beside_it_leaves_the_lines_at_top_and_foot_whole(
    size: tuple[int, int], rows: int
) -> None:
    async with running(fake_reader(panes=2), size) as desk:
        await reading(desk)
        for key in ("I", "question_mark"):
            await desk.press(key)
            sheet = desk.app.screen.query_one("#sheet")
            await desk.until(lambda: sheet.region.height == rows)  # noqa: B023
            await desk.press("escape")


async def test_a_word_that_is_read_from_the_right_leaves_the_count_behind_it() -> None:
    async with running(fake_reader()) as desk:
        await reading(desk)
        desk.screen.on_prompted(Prompted("“العربية” 1/2"))
        seen = "\ufe94\ufef4\ufe91\ufeae\ufecc\ufedf\ufe8d"
        assert str(desk.screen.status.render()).startswith(f"“{seen}” 1/2")


async def test_the_info_sheet_tells_all_and_its_numbers_follow() -> None:
    async with running(fake_reader()) as desk:
        await reading(desk)
        await desk.until(lambda: desk.screen.parts.reading.fetched is not None)
        await desk.press("I")
        sheet = desk.app.screen
        assert isinstance(sheet, InfoScreen)
        text = str(sheet.text.render())
        for word in ("Headline number 1", "Feed", "Published", "Length", "Tracking", "Links ("):
            assert word in text, word
        assert "https://sample.example/1" in text
        await desk.press("j", "G", "g", "y", "escape", "y")
        assert "Copy:" in "".join(text for text, *_ in sheet.hints.left)
        await desk.press("1", "enter")
        await desk.until(lambda: desk.app.clipboard == "https://sample.example/1")
        assert desk.app.screen is desk.screen
        await desk.press("I", "escape")
        assert desk.app.screen is desk.screen


async def test_what_is_selected_is_copied_and_said(monkeypatch: pytest.MonkeyPatch) -> None:
    async with running(fake_reader()) as desk:
        await reading(desk)
        article = desk.screen.article
        monkeypatch.setattr(desk.app, "CLICK_CHAIN_TIME_THRESHOLD", 60)
        # A paragraph and not the headline, whose link the first of the clicks would open.
        await desk.pilot.click("ArticleView", offset=(5, 6), times=3)
        await desk.until(lambda: desk.app.clipboard.startswith("Body of 1. word"))
        assert article.selecting.text == desk.app.clipboard
        await desk.until(
            lambda: f"Copied {len(article.selecting.text):,} characters" in desk.status
        )
        desk.screen.parts.opener.copy("x" * 70_000, "Copied")
        await desk.until(lambda: "some terminals take less" in desk.status)


@pytest.mark.parametrize("wanted", [True, False])
async def test_hyperlinks_follow_the_config_file(
    monkeypatch: pytest.MonkeyPatch, wanted: bool
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("INSIDE_EMACS", raising=False)
    monkeypatch.delenv("VTE_VERSION", raising=False)
    reader = fake_reader()
    reader.settings = replace(
        reader.settings, reader=replace(reader.settings.reader, hyperlinks=wanted)
    )
    async with running(reader) as desk:
        assert desk.screen.article.hyperlinks is wanted


async def test_a_browser_that_fails_is_told() -> None:
    reader = fake_reader()
    for command, words in (("false", "has failed"), ("no-such-browser-here", "No such file")):
        reader.settings = replace(
            reader.settings, reader=replace(reader.settings.reader, browser=(command,))
        )
        async with running(reader) as desk:
            await desk.shows(1)
            await desk.press("o")
            await desk.until(
                lambda words=words: any(words in one.message for one in desk.app._notifications)  # type: ignore[misc]
            )


async def test_a_browser_of_the_text_kind_is_lent_the_terminal(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    seen: list[str] = []
    w3m = tmp_path / "w3m"
    w3m.write_text(f'#!/bin/sh\necho "$@" > "{tmp_path}/told"\n')
    w3m.chmod(0o755)

    @contextmanager
    def lent() -> Iterator[None]:
        seen.append("lent")
        yield
        seen.append((tmp_path / "told").read_text())

    monkeypatch.setenv("BROWSER", f"no-such-browser-here %s:{w3m} -N %s")
    async with running(fake_reader()) as desk:
        monkeypatch.setattr(desk.app, "suspend", lent)
        await desk.shows(1)
        await desk.press("o")
        await desk.until(lambda: seen == ["lent", "-N https://sample.example/1\n"])


async def test_numbers_go_when_the_article_is_left() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press(";")
        assert desk.screen.article.linking.choosing
        await desk.press("tab")
        await desk.until(lambda: not desk.screen.article.linking.choosing)
        await desk.until(lambda: "Follow" not in desk.status)


@pytest.mark.parametrize("by_sheet", [False, True])
async def test_a_digit_too_many_after_the_number_of_a_link_changes_no_view(
    opened: list[str], by_sheet: bool
) -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        view = desk.screen.session.view
        other = "1" if view is View.UNREAD else "2"
        if by_sheet:
            await desk.press("I", "0", "1", other)
        else:
            await desk.press(";", "0", "1", other)
        await desk.until(lambda: bool(opened))
        assert desk.screen.session.view is view
        # What is typed with another key between, or later, means what it always does.
        await desk.press("j", "k", other)
        await desk.until(lambda: desk.screen.session.view is not view)


async def test_a_link_that_is_not_opened_says_so_and_gives_its_address() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        article = desk.screen.article
        article.linking.follow("refused:ssh://host.example")
        await desk.until(lambda: "ssh: links are not opened: ssh://host.example" in desk.status)
        article.linking.take(Act.BROWSE, "refused:file:///etc/passwd")
        await desk.until(lambda: "file: links are not opened: file:///etc/passwd" in desk.status)
        article.linking.take(Act.COPY, "refused:ssh://host.example")
        await desk.until(lambda: desk.app.clipboard == "ssh://host.example")


EVIL = Document((Paragraph((Span("bank.com", Mark.NONE, "https://evil.example/"),)),))


async def test_a_link_that_is_not_what_it_seems_is_told_of_before_it_is_opened(
    opened: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = fake_reader()
    monkeypatch.setattr(reader, "document", lambda _article: EVIL)
    async with running(reader) as desk:
        await desk.shows(1)
        article = desk.screen.article
        number = 1 + [link.href for link in article.linking.links].index("https://evil.example/")

        async def follow() -> None:
            await desk.press(";", str(number))
            if article.linking.choosing:
                await desk.press("enter")

        await desk.press(";")
        await desk.until(lambda: "! is not what it seems" in desk.status)
        line = next(
            part.line for link in article.linking.links if link.deceives for part in link.parts
        )
        assert [hint.text for hint in article.linking.hints_on(line)] == [f"{number}!"]
        await desk.press("escape")
        await follow()
        told = "Careful: it leads to evil.example and says bank.com. Follow it again to open it"
        await desk.until(lambda: told in desk.status)
        assert not opened
        await follow()
        await desk.until(lambda: opened == ["https://evil.example/"])
        # The next time it is told again, but for one that is chosen where it is told already.
        await follow()
        await desk.until(lambda: told in desk.status)
        article.linking.follow("https://sample.example/1")
        await desk.until(lambda: len(opened) == 2)
        await desk.until(lambda: desk.screen.parts.reading.fetched is not None)
        await desk.press("I")
        sheet = desk.app.screen
        assert isinstance(sheet, InfoScreen)
        shown = " ".join(str(sheet.text.render()).split())
        assert "Careful: it leads to evil.example and says bank.com" in shown
        await desk.press("2", "enter")
        await desk.until(lambda: opened[2:] == ["https://evil.example/"])


async def test_the_address_of_an_article_that_is_not_what_it_seems_is_told_of(
    opened: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = fake_reader()
    reader.rows[1] = replace(reader.rows[1], url="https://bank.com@evil.example/")
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("o")
        await desk.until(lambda: "it leads to evil.example" in desk.status)
        assert not opened
        await desk.press("o")
        await desk.until(lambda: opened == ["https://bank.com@evil.example/"])
