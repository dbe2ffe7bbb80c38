"""The article pane: it keeps its place, reads on with one key, and paints no wider than it is."""

from datetime import UTC
from itertools import pairwise
from threading import Event

import pytest
from rich.cells import cell_len

from newsreader.model.article import Article, Place
from newsreader.model.document import (
    Block,
    Code,
    Document,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
)
from newsreader.model.picture import Picture
from newsreader.model.session import LEAST_MEASURE, MOST_MEASURE
from newsreader.model.span import Direction, Mark, Span
from newsreader.tui.widgets.article_messages import (
    LinkClicked,
    PlaceChanged,
)
from newsreader.tui.widgets.article_view import ArticleView
from newsreader.typeset.layout import Layout, Spacing
from newsreader.typeset.lines import Page
from newsreader.typeset.page import set_page
from newsreader.typeset.sight import Sight
from tests.tui.article import NOW, ArticleApp, maker, paragraph, shown, text_of
from tests.tui.makers import headline

LONG = maker(*(paragraph(number) for number in range(40)))


async def test_an_empty_pane_says_what_to_do() -> None:
    async with ArticleApp().run_test(size=(60, 12)) as pilot:
        app = await shown(pilot, None)
        assert "Nothing to read yet." in "\n".join(text_of(app))
        app.view.empty_text = "All read."
        await pilot.pause()
        assert "All read." in "\n".join(text_of(app))
        await pilot.press("space", "j", "G", "g", "plus", "minus")
        assert app.view.article_id is None


async def test_the_column_stands_in_the_middle() -> None:
    async with ArticleApp(measure=40).run_test(size=(101, 20)) as pilot:
        app = await shown(pilot, LONG)
        lines = text_of(app)
        assert lines[0] == ""
        assert lines[2] == " " * 30 + "Headline number 7"
        assert max(map(len, lines)) <= 70


@pytest.mark.parametrize("width", [8, 20, 29, 30, 31, 32, 60, 74])
async def test_no_line_touches_the_left_edge(width: int) -> None:
    async with ArticleApp().run_test(size=(width, 30)) as pilot:
        app = await shown(pilot, LONG)
        lines = [line for line in text_of(app) if line.strip()]
        assert lines
        assert all(line[0] == " " for line in lines)
        assert any(line[1] != " " for line in lines)


async def test_plus_and_minus_change_the_column_and_keep_the_place() -> None:
    async with ArticleApp().run_test(size=(120, 20)) as pilot:
        app = await shown(pilot, LONG, Place(20, 100))
        await pilot.press("plus")
        assert app.view.measure == 76
        await pilot.press("minus", "minus")
        assert app.view.measure == 68
        assert app.view.page is not None
        assert app.view.page.width == 68
        assert app.view.place == Place(20, 100)
        app.view.measure = 3
        assert app.view.measure == LEAST_MEASURE


@pytest.mark.parametrize("measure", [LEAST_MEASURE, MOST_MEASURE])
async def test_every_column_that_the_config_file_may_ask_for_is_set(measure: int) -> None:
    async with ArticleApp(measure=measure).run_test(size=(260, 20)) as pilot:
        app = await shown(pilot, LONG)
        assert app.view.page is not None
        assert app.view.page.width == measure
        await pilot.press("minus" if measure == LEAST_MEASURE else "plus")
        assert app.view.page.width == measure


async def test_minus_acts_at_once_where_the_pane_is_narrower_than_the_measure() -> None:
    async with ArticleApp().run_test(size=(60, 20)) as pilot:
        app = await shown(pilot, LONG)
        assert app.view.page is not None
        before = app.view.page.width
        wished = app.view.measure
        await pilot.press("minus")
        assert app.view.page.width == before - 4
        await pilot.press("minus", "plus")
        assert app.view.page.width == before - 4
        # Back at the width of the pane it is as wide as it was, should the pane become wider.
        await pilot.press("plus")
        assert (app.view.page.width, app.view.measure) == (before, wished)


async def test_a_resize_keeps_the_place_there_and_back() -> None:
    async with ArticleApp().run_test(size=(90, 24)) as pilot:
        app = await shown(pilot, LONG)
        await pilot.press(*["pagedown"] * 5)
        place, lines = app.view.place, text_of(app)
        assert place != Place()
        for size in ((30, 10), (200, 60), (41, 7), (90, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert app.view.place == place
            assert app.view.page is not None
            top = app.view.page.lines[app.view.scroll_offset.y - 1]
            assert top.block == place.block
        assert text_of(app) == lines


async def test_a_resize_at_the_end_keeps_the_place_too() -> None:
    async with ArticleApp().run_test(size=(80, 12)) as pilot:
        app = await shown(pilot, LONG)
        await pilot.press("G")
        place = app.view.place
        await pilot.resize_terminal(80, 40)
        await pilot.pause()
        assert app.view.place == place
        await pilot.resize_terminal(80, 12)
        await pilot.pause()
        assert app.view.place == place


async def test_an_article_opens_where_it_was_left() -> None:
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, LONG, Place(8 + 12, 0))
        assert text_of(app)[0].lstrip().startswith("Paragraph 12.")


async def test_space_reads_on_with_two_lines_seen_again_to_the_end() -> None:
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, LONG)
        before = text_of(app)
        assert app.view.read_on()
        await pilot.pause()
        assert text_of(app)[:2] == before[-2:]
        for _ in range(100):
            if not app.view.read_on():
                break
        await pilot.pause()
        assert app.view.at_end


async def test_an_article_that_fits_is_at_its_end_at_once() -> None:
    async with ArticleApp().run_test(size=(80, 40)) as pilot:
        app = await shown(pilot, maker(Paragraph((Span("Short."),))))
        assert app.kinds() == []
        assert not app.view.read_on()


async def test_keys_move_by_line_half_page_page_and_to_the_ends() -> None:
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, LONG)
        view = app.view
        for key, row in (
            ("j", 1),
            ("down", 2),
            ("k", 1),
            ("ctrl+d", 11),
            ("ctrl+u", 1),
            ("pagedown", 19),
            ("pageup", 1),
            ("G", view.max_scroll_y),
            ("g", 0),
        ):
            await pilot.press(key)
            assert view.scroll_offset.y == row, key


async def test_the_place_is_told_once_the_reader_rests_or_leaves() -> None:
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, LONG)
        await pilot.press("j", "j", "j", "j")
        app.view.tell_place()
        await pilot.pause()
        told = [message for message in app.told if isinstance(message, PlaceChanged)]
        assert [(one.article_id, one.place) for one in told] == [(7, app.view.place)]
        app.view.tell_place()
        await pilot.press("j", "j")
        place = app.view.place
        app.view.show(maker(article_id=9))
        await pilot.pause()
        told = [message for message in app.told if isinstance(message, PlaceChanged)]
        assert [(one.article_id, one.place) for one in told[1:]] == [(7, place)]
        assert app.view.article_id == 9
        assert app.view.place == Place()


async def test_the_place_is_told_without_being_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newsreader.tui.widgets.article_page._REST", 0.01)
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, LONG)
        await pilot.press("j", "j", "j")
        for _ in range(100):
            if PlaceChanged in app.kinds():
                break
            await pilot.pause(0.02)
        assert PlaceChanged in app.kinds()


async def test_a_click_on_a_link_says_where_it_leads() -> None:
    link = Span("the treaty", href="https://treaty.example/a")
    note = Span("1", Mark.SUPERSCRIPT, "#note")
    blocks = (
        Paragraph((Span("Read "), link, Span(" and see"), note)),
        *(paragraph(number) for number in range(20)),
        Paragraph((Span("The note."),), anchor="note"),
        *(paragraph(number) for number in range(20)),
    )
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(*blocks, tags=("ferries",)))
        y = next(y for y, line in enumerate(text_of(app)) if "the treaty" in line)
        x = text_of(app)[y].index("the treaty")
        await pilot.click(ArticleView, offset=(x + 2, y))
        assert [one.href for one in app.told if isinstance(one, LinkClicked)] == [
            "https://treaty.example/a"
        ]
        await pilot.click(ArticleView, offset=(x - 2, y))
        assert len(app.told) == 1
        await pilot.click(ArticleView, offset=(text_of(app)[y].index("¹"), y))
        assert len([one for one in app.told if isinstance(one, LinkClicked)]) == 1
        assert text_of(app)[0].strip() == "The note."
        await pilot.press("G")
        y = next(y for y, line in enumerate(text_of(app)) if "Tags:" in line)
        await pilot.click(ArticleView, offset=(text_of(app)[y].index("ferries"), y))
        clicked = [one.href for one in app.told if isinstance(one, LinkClicked)]
        assert clicked[-1] == "tag:ferries"


async def test_no_control_character_and_no_overflow_whatever_the_text_holds() -> None:
    odd = (
        "\x1b]52;c;eA==\x07 \x9b31m 会谈「古い」👨\u200d👩\u200d👧 e\u0301 🇩 \u1ade שלום [/foo] "
        * 9
    )
    blocks: tuple[Block, ...] = (
        Paragraph((Span(odd),)),
        Heading(2, (Span(odd),)),
        PullQuote((Span(odd),), odd),
        Quote((Paragraph((Span(odd),)),), odd),
        ListBlock(((Paragraph((Span(odd),)),),), ordered=True),
        Code(odd, odd),
    )
    picture = Picture("https://a.example/p", odd, odd, odd)
    make = maker(*blocks, picture=picture, standfirst=odd, authors=(odd,), tags=(odd,))
    for width in (2, 3, 5, 20, 79):
        async with ArticleApp().run_test(size=(width, 60)) as pilot:
            app = await shown(pilot, make)
            assert app.view.page is not None
            for line in app.view.page.lines:
                assert sum(cell_len(run.text) for run in line.runs) <= app.view.page.width
            for y in range(60):
                strip = app.view.render_line(y)
                assert strip.cell_length == app.view.size.width
                assert not any(ord(char) < 32 or 127 <= ord(char) < 160 for char in strip.text)


async def test_a_new_theme_paints_anew() -> None:
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, LONG)
        before = app.view.render_line(1)
        app.theme = "light"
        await pilot.pause()
        after = app.view.render_line(1)
        assert before.text == after.text
        assert before._segments != after._segments


async def test_a_bold_link_in_running_text_looks_like_both() -> None:
    span = Span("the treaty", Mark.STRONG | Mark.EMPHASIS, "https://treaty.example/")
    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = await shown(pilot, maker(Paragraph((Span("See "), span))))
        segments = [
            segment
            for y in range(20)
            for segment in app.view.render_line(y)
            if segment.text == "the treaty"
        ]
        style = segments[0].style
        assert style is not None
        assert style.bold
        assert style.italic
        assert style.underline


async def test_the_page_is_made_once_for_each_width() -> None:
    made: list[int] = []

    def make(width: int) -> Page:
        made.append(width)
        return LONG(width)

    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        await shown(pilot, make)
        await pilot.press("pagedown", "j")
        assert len(made) == 1
        await pilot.resize_terminal(80, 30)
        await pilot.pause()
        assert len(made) == 1
        await pilot.resize_terminal(60, 30)
        await pilot.pause()
        assert len(made) == 2


async def test_a_long_article_is_seen_before_all_of_it_is_set() -> None:
    article = Article(headline(7), "https://feed.example/")
    document = Document(tuple(paragraph(number) for number in range(900)))
    held = Event()
    held.clear()

    def make(width: int) -> Page:
        held.wait(20)
        return set_page(article, document, width, zone=UTC, now=NOW)

    def first(width: int, place: Place, rows: int) -> Page:
        return set_page(article, document, width, zone=UTC, now=NOW, sight=Sight(place, rows))

    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = pilot.app
        assert isinstance(app, ArticleApp)
        app.view.focus()
        app.view.show(make, first=first)
        await pilot.pause()
        assert "Headline number 7" in "\n".join(text_of(app))
        assert app.view.made is not None
        assert not app.view.made.whole
        assert not app.view.at_end
        await pilot.press("pagedown")
        seen = text_of(app)
        held.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.view.made.whole
        assert text_of(app) == seen
        await pilot.press("G")
        assert "Read at" in "\n".join(text_of(app))


async def test_the_end_is_reached_though_the_rest_is_not_yet_set() -> None:
    article = Article(headline(7), "https://feed.example/")
    document = Document(tuple(paragraph(number) for number in range(900)))

    def first(width: int, place: Place, rows: int) -> Page:
        return set_page(article, document, width, zone=UTC, now=NOW, sight=Sight(place, rows))

    def make(width: int) -> Page:
        return set_page(article, document, width, zone=UTC, now=NOW)

    async with ArticleApp().run_test(size=(80, 20)) as pilot:
        app = pilot.app
        assert isinstance(app, ArticleApp)
        app.view.focus()
        app.view.show(make, first=first)
        app.view.action_bottom()
        await pilot.pause()
        assert "Read at" in "\n".join(text_of(app))
        app.view.show(make, Place(600, 0), first)
        assert app.view.place == Place(600, 0)
        await pilot.press("plus")
        assert app.view.place == Place(600, 0)


async def test_alignment_and_spacing_change_at_once_and_keep_the_place() -> None:
    app = ArticleApp()
    async with app.run_test(size=(80, 20)) as pilot:
        article = Article(headline(7), "https://feed.example/")
        document = Document(tuple(paragraph(number) for number in range(40)))

        def make(width: int) -> Page:
            return set_page(
                article, document, width, zone=UTC, now=NOW, layout=app.view.text_layout
            )

        app.view.focus()
        app.view.show(make, Place(20, 0))
        await pilot.pause()
        ragged = text_of(app)
        await pilot.press("|")
        assert app.view.text_layout.align == "justified"
        stretched = text_of(app)
        assert stretched != ragged
        assert [line.split() for line in stretched] == [line.split() for line in ragged]
        await pilot.press("|")
        assert text_of(app) == ragged
        await pilot.press("_")
        assert app.view.text_layout == Layout(spacing=Spacing.DOUBLE)
        assert not any(one and two for one, two in pairwise(text_of(app)))
        await pilot.press("_")
        assert app.view.text_layout == Layout(spacing=Spacing.COMPACT)
        assert all(text_of(app)[1:])
        assert app.view.place == Place(20, 0)


async def test_text_from_the_right_is_painted_in_the_order_of_the_eye_and_clicks_follow() -> None:
    spans = (Span("ראו "), Span("כאן", Mark.NONE, "https://a.example/"), Span(" מיד"))
    make = maker(Paragraph(spans, Direction.RTL))
    async with ArticleApp(measure=40).run_test(size=(42, 20)) as pilot:
        app = await shown(pilot, make)
        row = next(y for y, line in enumerate(text_of(app)) if "ןאכ" in line)
        line = app.view.render_line(row).text
        assert line.rstrip().endswith("דימ ןאכ ואר")
        assert app.view.href_at(line.index("ןאכ"), row) == "https://a.example/"
        assert app.view.href_at(line.index("ואר"), row) == ""


async def test_without_colours_the_place_of_a_picture_has_lines_about_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with ArticleApp().run_test(size=(60, 20)) as pilot:
        app = await shown(pilot, maker(Figure(Picture("https://p.example/p.jpg", alt="A bridge"))))
        row = next(at for at, line in enumerate(text_of(app)) if "A bridge" in line)
        lined = [
            any(segment.style and segment.style.underline for segment in app.view.render_line(at))
            for at in (row - 1, row, row + 1)
        ]
        assert lined == [True, False, True]
