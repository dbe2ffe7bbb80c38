"""The article pane in use: links by number, the way back, finding, and selecting with the mouse."""

import asyncio
from dataclasses import replace
from datetime import UTC
from functools import partial

import pytest
from rich.style import Style
from textual import events
from textual.message import Message
from textual.pilot import Pilot

from newsreader.model.article import Article, Place
from newsreader.model.document import Block, Code, Document, ListBlock, Paragraph, Quote
from newsreader.model.span import Mark, Span
from newsreader.tui.widgets.article_messages import (
    LinkBrowsed,
    LinkClicked,
    LinkCopied,
    Prompted,
    SelectionMade,
)
from newsreader.typeset.lines import Page
from newsreader.typeset.page import set_page
from tests.tui.article import NOW, ArticleApp, maker, paragraph, shown, text_of
from tests.tui.makers import headline

A = "https://treaty.example/"


class App(ArticleApp):
    """An app with the pane that keeps what it is told."""

    def on_link_copied(self, message: LinkCopied) -> None:
        self.told.append(message)

    def on_link_browsed(self, message: LinkBrowsed) -> None:
        self.told.append(message)

    def on_selection_made(self, message: SelectionMade) -> None:
        self.told.append(message)

    def on_prompted(self, message: Prompted) -> None:
        self.told.append(message)

    def hrefs(self, kind: type[Message] = LinkClicked) -> list[str]:
        return [one.href for one in self.told if type(one) is kind and hasattr(one, "href")]

    @property
    def prompt(self) -> str:
        last = [one for one in self.told if isinstance(one, Prompted)][-1]
        return " · ".join((last.text, *last.more))

    @property
    def copied(self) -> list[str]:
        return [one.text for one in self.told if isinstance(one, SelectionMade)]


def style_at(app: ArticleApp, words: str) -> Style:
    """The style of the first of some words in the pane."""
    for y in range(app.view.size.height):
        x = 0
        strip = app.view.render_line(y)
        at = strip.text.find(words)
        for segment in strip:
            if 0 <= at < x + len(segment.text):
                assert segment.style is not None
                return segment.style
            x += len(segment.text)
    raise AssertionError(words)


def linked(count: int, *more: Block) -> tuple[Block, ...]:
    items = (
        Paragraph((Span(f"Word {at} and "), Span(f"link {at}", href=f"{A}{at}"), Span(".")))
        for at in range(count)
    )
    return (*items, *more)


async def test_the_next_match_is_the_next_from_where_the_reader_is() -> None:
    blocks = [Paragraph((Span(f"Ferry {number}. " + "word " * 90),)) for number in range(30)]
    async with App().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(*blocks))
        assert app.view.finding.find("ferry") == (1, 30)
        app.view.finding.step(1)
        assert app.view.finding.found[0] == 2
        await pilot.press(*["pagedown"] * 6)
        await pilot.pause()
        first = int(next(line for line in text_of(app) if "Ferry" in line).split()[1].strip("."))
        app.view.finding.step(1)
        assert app.view.finding.found[0] == first + 1
        await pilot.press(*["pagedown"] * 4)
        await pilot.pause()
        first = int(next(line for line in text_of(app) if "Ferry" in line).split()[1].strip("."))
        app.view.finding.step(-1)
        assert app.view.finding.found[0] == first


async def test_of_one_link_its_number_alone_is_asked_for() -> None:
    article = Article(replace(headline(7), url="", tags=()), "https://feed.example/")
    body = Document(linked(1))
    async with App().run_test(size=(80, 40)) as pilot:
        make = partial(set_page, article, body, zone=UTC, now=NOW)
        app = await shown(pilot, lambda width: make(width=width))
        assert isinstance(app, App)
        assert app.view.linking.choose()
        await pilot.pause()
        assert app.prompt.startswith("Follow: 1 ·")


async def test_a_number_follows_a_link_and_others_copy_or_browse() -> None:
    async with App().run_test(size=(80, 40)) as pilot:
        app = await shown(pilot, maker(*linked(3)))
        assert isinstance(app, App)
        assert app.view.linking.choose()
        await pilot.pause()
        text = "\n".join(text_of(app))
        assert "1Headline number 7" in text
        assert "Word 0 and2link 0." in text
        assert app.prompt.startswith("Follow: 1-5")
        await pilot.press("3")
        assert app.hrefs() == [f"{A}1"]
        assert not app.view.linking.choosing
        assert "and link 0." in "\n".join(text_of(app))
        app.view.linking.choose()
        await pilot.press("y", "2")
        assert app.hrefs(LinkCopied) == [f"{A}0"]
        app.view.linking.choose()
        await pilot.press("o", "4")
        assert app.hrefs(LinkBrowsed) == [f"{A}2"]
        app.view.linking.choose()
        await pilot.press("escape")
        assert not app.view.linking.choosing
        assert app.prompt == ""
        assert len(app.hrefs()) == 1


async def test_many_links_take_two_digits_and_follow_the_scrolling() -> None:
    async with App().run_test(size=(80, 32)) as pilot:
        app = await shown(pilot, maker(*linked(40)))
        assert isinstance(app, App)
        app.view.linking.choose()
        await pilot.press("1")
        assert app.view.linking.choosing
        text = "\n".join(text_of(app))
        assert "link 0." in text.replace("1Headline", "")
        assert "10" in text
        await pilot.press("2")
        assert app.hrefs() == [f"{A}10"]
        app.view.linking.choose()
        await pilot.press("pagedown")
        await pilot.pause()
        assert app.view.linking.choosing
        first = next(line for line in text_of(app) if "link" in line)
        assert "1link" in first
        await pilot.press("1", "enter")
        number = first.split("link ")[1].rstrip(".")
        assert app.hrefs()[-1] == f"{A}{number}"
        app.view.linking.choose()
        await pilot.press("x")
        assert not app.view.linking.choosing


async def test_a_footnote_is_reached_by_its_number_and_there_is_a_way_back() -> None:
    note = Span("1", Mark.SUPERSCRIPT, "#note")
    blocks = (
        *(paragraph(number) for number in range(12)),
        Paragraph((Span("A claim"), note)),
        *(paragraph(number) for number in range(12)),
        Paragraph((Span("The first note."),)),
        Paragraph((Span("The second note."),), anchor="note"),
    )
    async with App().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(*blocks), Place(8 + 11, 0))
        assert isinstance(app, App)
        await pilot.press("backspace")
        before = text_of(app)
        place = app.view.place
        app.view.linking.choose()
        await pilot.pause()
        assert any("claim2" in line for line in text_of(app))
        await pilot.press("2")
        await pilot.pause()
        assert any("The second note." in line for line in text_of(app))
        # It is near the end, so it is not at the top: it is marked until one scrolls on.
        assert style_at(app, "The second").bgcolor != style_at(app, "The first").bgcolor
        await pilot.press("k")
        assert style_at(app, "The second").bgcolor == style_at(app, "The first").bgcolor
        await pilot.press("backspace")
        await pilot.pause()
        assert app.view.place == place
        assert text_of(app) == before
        assert app.hrefs() == []


async def test_a_link_to_code_leads_to_the_code_and_not_to_what_is_below() -> None:
    see = Paragraph((Span("See "), Span("the code", href="#code"), Span(".")))
    fill = tuple(paragraph(number) for number in range(12))
    code = Code("tide(3)", anchor="code")
    async with App().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(see, *fill, code, *fill))
        assert isinstance(app, App)
        app.view.linking.follow("#code")
        await pilot.pause()
        assert "tide(3)" in text_of(app)[0]
        assert app.hrefs() == []


async def test_a_link_to_the_top_leads_there_and_back() -> None:
    fill = tuple(paragraph(number) for number in range(30))
    async with App().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(*fill, Paragraph((Span("Up", href="#top"),))))
        assert isinstance(app, App)
        top = text_of(app)
        await pilot.press("G")
        await pilot.pause()
        foot = text_of(app)
        app.view.linking.follow("#top")
        await pilot.pause()
        assert text_of(app) == top
        await pilot.press("backspace")
        await pilot.pause()
        assert text_of(app)[:5] == foot[:5]
        assert app.hrefs() == []


async def test_find_highlights_all_and_goes_from_one_to_the_next() -> None:
    blocks = tuple(Paragraph((Span(f"The café of day {at}. " + "x " * 200),)) for at in range(9))
    async with App().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(*blocks))
        assert isinstance(app, App)
        assert app.view.finding.find("cafe of") == (1, 9)
        await pilot.pause()
        assert style_at(app, "café of").reverse
        assert app.prompt == "“cafe of” 1/9"
        await pilot.press("n")
        await pilot.pause()
        assert app.view.finding.found == (2, 9)
        assert any("café of day 1." in line for line in text_of(app))
        await pilot.press("N", "N")
        assert app.view.finding.found == (9, 9)
        # The same one at another width.
        await pilot.resize_terminal(50, 30)
        await pilot.pause()
        assert app.view.finding.found == (9, 9)
        assert app.view.finding.active
        await pilot.press("escape")
        assert not app.view.finding.active
        assert app.prompt == ""
        assert not style_at(app, "café of").reverse
        assert app.view.finding.find("ferry") == (0, 0)
        assert "not in this article" in app.view.prompt()[0]
        # What its first letters were found at is left again.
        app.view.go_to_line(10)
        begun, top = app.view.place, app.view.scroll_offset.y
        app.view.finding.find("day 7", begun)
        assert app.view.scroll_offset.y != top
        assert app.view.finding.find("day 7th", begun) == (0, 0)
        assert app.view.scroll_offset.y == top


async def test_another_article_ends_it_all_and_the_same_one_goes_on() -> None:
    async with App().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(*linked(2)))
        app.view.finding.find("link")
        app.view.show(maker(*linked(3)))
        await pilot.pause()
        assert app.view.finding.found == (1, 3)
        app.view.show(maker(*linked(3), article_id=8))
        await pilot.pause()
        assert not app.view.finding.active


async def drag(pilot: Pilot[None], start: tuple[int, int], *to: tuple[int, int]) -> None:
    """Press the button at one cell of the pane, move, and let it go at the last."""
    await pilot.mouse_down("ArticleView", offset=start)
    for offset in to:
        await pilot._post_mouse_events([events.MouseMove], "ArticleView", offset, button=1)
    await pilot.mouse_up("ArticleView", offset=to[-1])
    await pilot.pause()


def cell_of(app: ArticleApp, words: str) -> tuple[int, int]:
    return next((line.index(words), y) for y, line in enumerate(text_of(app)) if words in line)


LONG = "The two sides met for six hours in the old customs house and agreed on a next date."


async def test_text_is_selected_by_characters_over_lines_without_bullets_and_breaks() -> None:
    items = ListBlock(((Paragraph((Span(LONG),)),), (Paragraph((Span("Second item"),)),)))
    quote = Quote((Paragraph((Span("Words of another"),)),))
    async with App(measure=40).run_test(size=(60, 30)) as pilot:
        app = await shown(pilot, maker(items, quote))
        assert isinstance(app, App)
        x, y = cell_of(app, "six")
        await drag(pilot, (x, y), (x + 2, y))
        assert app.copied == ["six"]
        assert app.view.selecting.text == "six"
        assert style_at(app, "six").reverse
        end = cell_of(app, "Words of another")
        await drag(pilot, (x, y), (end[0], end[1]), (end[0] + 4, end[1]))
        assert app.copied[-1] == f"{LONG[LONG.index('six') :]}\nSecond item\n\nWords"
        # Backwards it is the same.
        await drag(pilot, (end[0] + 4, end[1]), (x, y))
        assert app.copied[-1] == app.copied[-2]
        assert app.view.selecting.text == app.copied[-1]
        await pilot.press("escape")
        assert app.view.selecting.text == ""
        assert not style_at(app, "six").reverse


async def test_a_selection_of_the_article_ends_where_other_headlines_begin() -> None:
    others = [headline(number) for number in (11, 12)]

    def make(width: int) -> Page:
        article = Article(headline(7), "https://feed.example/", authors=("Ada Berg",))
        words = Document((Paragraph((Span("Words of the article."),)),))
        return set_page(article, words, width, more=others, zone=UTC, now=NOW)

    async with App().run_test(size=(80, 30)) as pilot:
        app = await shown(pilot, make)
        assert isinstance(app, App)
        start, rail = cell_of(app, "Words of"), cell_of(app, "Headline number 12")
        for end in (rail, (rail[0], 29)):  # on it, and below all text
            await drag(pilot, start, end)
            lines = app.copied[-1].splitlines()
            assert lines[0] == "Words of the article."
            assert "By Ada Berg" in lines
            assert "number 1" not in app.copied[-1]
            assert "More news" not in app.copied[-1]
        await drag(pilot, (rail[0] + 4, rail[1]), start)
        assert app.copied[-1] == app.copied[-2]
        assert not style_at(app, "More news").reverse
        # Of the others alone one can copy too.
        await drag(pilot, rail, (rail[0] + 17, rail[1]))
        assert app.copied[-1] == "Headline number 12"


async def test_a_drag_over_a_link_does_not_follow_it_and_a_click_lets_go() -> None:
    async with App().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(*linked(1)))
        assert isinstance(app, App)
        x, y = cell_of(app, "link 0")
        await drag(pilot, (x, y), (x + 3, y))
        assert app.copied == ["link"]
        assert app.hrefs() == []
        await pilot.click("ArticleView", offset=cell_of(app, "Word 0"))
        assert app.view.selecting.text == ""
        await pilot.click("ArticleView", offset=(x, y))
        assert app.hrefs() == [f"{A}0"]


async def test_two_clicks_select_a_word_and_three_the_paragraph() -> None:
    async with App(measure=40).run_test(size=(60, 20)) as pilot:
        app = await shown(pilot, maker(Paragraph((Span(f"Don’t go. {LONG}"),))))
        assert isinstance(app, App)
        await pilot.click("ArticleView", offset=cell_of(app, "t go"), times=2)
        assert app.copied == ["Don’t"]
        await pilot.click("ArticleView", offset=cell_of(app, "customs"), times=3)
        assert app.copied[-1] == f"Don’t go. {LONG}"


async def test_holding_the_mouse_below_the_pane_scrolls_and_selects_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("newsreader.tui.widgets.article_selecting.SCROLL_EVERY", 0.025)
    async with App().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(*(paragraph(number) for number in range(30))))
        view = app.view
        view.styles.height = 12
        await pilot.pause()
        await pilot.mouse_down("ArticleView", offset=cell_of(app, "Paragraph 0"))
        await pilot._post_mouse_events([events.MouseMove], None, (10, 15), button=1)
        for _ in range(5000):  # not until there is nothing to do: it scrolls on and on
            await asyncio.sleep(0.002)
            if view.scroll_offset.y > 10:
                break
        await pilot.mouse_up(offset=(10, 15))
        await pilot.pause()
        assert view.scroll_offset.y > 10
        assert view.selecting.text.startswith("Paragraph 0.")
        assert "Paragraph 2." in view.selecting.text
        stopped = view.scroll_offset.y
        await pilot.pause(0.06)
        assert view.scroll_offset.y == stopped


async def test_the_terminal_is_told_where_links_lead() -> None:
    spans = (
        Span("See "),
        Span("the long treaty that was signed in the old ", Mark.NONE, A),
        Span("customs house", Mark.STRONG, A),
    )
    async with App(measure=40).run_test(size=(60, 20)) as pilot:
        app = await shown(pilot, maker(Paragraph(spans), tags=("ferries",)))
        assert style_at(app, "the long").link is None
        app.view.hyperlinks = True
        await pilot.pause()
        pieces = [style_at(app, words) for words in ("the long", "old", "customs house")]
        assert {style.link for style in pieces} == {A}
        assert len({style.link_id for style in pieces}) == 1
        assert style_at(app, "Headline").link == "https://sample.example/7"
        assert style_at(app, "sample.example").link == "https://sample.example/7"
        assert style_at(app, "ferries").link is None
        assert style_at(app, "See").link is None
