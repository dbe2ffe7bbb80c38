"""Pictures on the screen: they come where they belong, or their words stay."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from newsreader.model.document import Figure
from newsreader.model.picture import Picture
from newsreader.model.pictures import TINY, WHOLE, Box, Images, Shown, Wanted, Way
from newsreader.model.unreached import Unreached
from newsreader.tui.parts.pictures import SULK
from newsreader.tui.screens.info import InfoScreen, listed
from newsreader.tui.screens.picture import PictureScreen
from newsreader.tui.terminal import Painting
from newsreader.tui.widgets.bar import Bar
from newsreader.tui.widgets.canvas import Canvas
from newsreader.tui.widgets.page_text import PageText
from newsreader.tui.widgets.picture_paint import PicturePaint, nearest, picture_row
from newsreader.typeset.lines import Plate
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import FakeReader, fake_reader
from tests.tui.pictures import shown

Answer = Callable[[Shown | str], object]


def url(article: int, number: int = 0) -> str:
    return f"https://sample.example/{article}-{number}.png"


def figures(article: int, count: int = 1, **changes: object) -> tuple[Figure, ...]:
    picture = Picture(
        url(article),
        alt="A ferry",
        caption="The ferry at dawn",
        credit="A. P",
        width=640,
        height=400,
    )
    return tuple(
        Figure(replace(picture, url=url(article, number), **changes))  # type: ignore[arg-type]
        for number in range(count)
    )


def reader_of(*articles: int, images: Images = Images.BLOCKS, count: int = 1) -> FakeReader:
    reader = fake_reader(images=images)
    reader.figures = {one: figures(one, count) for one in articles}
    return reader


def on_screen(desk: Desk) -> str:
    view = desk.screen.article
    return "\n".join(view.render_line(y).text for y in range(view.size.height))


def fills(desk: Desk, box: Box) -> bool:
    """Whether a picture stands on the screen as large as its place."""
    return on_screen(desk).count("▞" * box.columns) == box.rows


async def asked(desk: Desk, address: str) -> tuple[Wanted, Answer]:
    """Wait until a picture is asked for."""

    def found() -> list[tuple[Wanted, Answer]]:
        return [one for one in desk.reader.pictures if one[0].url == address]

    await desk.until(found)
    return found()[-1]


async def test_a_picture_comes_into_the_room_that_was_made_for_it() -> None:
    async with running(reader_of(1)) as desk:
        await desk.shows(1)
        wanted, answer = await asked(desk, url(1))
        assert wanted.found_on == "https://1.example/feed"
        before = on_screen(desk)
        assert "A ferry" in before
        assert "▞" not in before
        answer(shown(wanted))
        await desk.until(lambda: "▞" in on_screen(desk))
        after = on_screen(desk)
        assert "A ferry" not in after
        assert "The ferry at dawn · Photo: A. P" in after
        assert after.count("▞" * wanted.box.columns) == wanted.box.rows
        # Nothing has moved.
        assert before.splitlines()[-8:] == after.splitlines()[-8:]
        strip = desk.screen.article.render_line(after.splitlines().index(
            next(line for line in after.splitlines() if "▞" in line)))  # fmt: skip
        style = next(one.style for one in strip if one.text.startswith("▞"))
        assert str(style) == "#c86432 on #0a141e"


async def test_no_picture_of_one_article_stands_under_another() -> None:
    async with running(reader_of(1, 2, 3)) as desk:
        await desk.shows(1)
        first, answer_first = await asked(desk, url(1))
        await desk.press("j")
        await desk.shows(2)
        second, answer_second = await asked(desk, url(2))
        assert desk.reader.left == [url(1)]  # nobody looks at it any more
        answer_first(shown(first, "▚"))
        answer_second(shown(second, "▞"))
        await desk.until(lambda: "▞" in on_screen(desk))
        assert "▚" not in on_screen(desk)


async def test_however_fast_the_articles_change_only_the_last_has_its_picture() -> None:
    reader = reader_of(*range(1, 21))
    for one in reader.figures:
        # The same address for all of them: only the article tells whose it is.
        reader.figures[one] = figures(1)
    async with running(reader) as desk:
        await desk.shows(1)
        for _ in range(9):
            await desk.press("j")
        await desk.shows(10)
        answered: set[int] = set()

        def answer_and_look() -> bool:
            # What is asked for is asked in a thread, and may come while we look.
            for at, (wanted, answer) in enumerate(list(reader.pictures)):
                if at not in answered:
                    answered.add(at)
                    answer(shown(wanted))
            return "▞" in on_screen(desk)

        await desk.until(answer_and_look)
        assert desk.screen.article.article_id == 10
        assert len(reader.pictures) <= 10


async def test_nothing_is_fetched_for_an_article_that_is_only_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("newsreader.tui.parts.pictures.LINGER", 3600.0)
    async with running(reader_of(*range(1, 6))) as desk:
        for one in range(1, 5):
            await desk.shows(one)
            assert "A ferry" in on_screen(desk)
            await desk.press("j")
        monkeypatch.setattr("newsreader.tui.parts.pictures.LINGER", 0.01)
        await desk.press("j", "k")
        await desk.shows(5)
        await asked(desk, url(5))
        assert {one.url for one, _ in desk.reader.pictures} == {url(5)}


async def test_an_article_that_is_left_and_come_back_to_before_the_pane_follows_has_its_picture(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("newsreader.tui.parts.reading.SETTLED", 0.2)
    async with running(reader_of(1, 2)) as desk:
        await desk.shows(1)
        await desk.press("j", "k")
        await asked(desk, url(1))
        assert desk.screen.article.article_id == 1


async def test_a_picture_of_another_size_than_was_thought_keeps_the_place() -> None:
    reader = reader_of(1)
    reader.figures[1] = figures(1, width=None, height=None)
    async with running(reader) as desk:
        await desk.shows(1)
        wanted, answer = await asked(desk, url(1))
        view = desk.screen.article
        view.scroll_to(y=view.max_scroll_y, animate=False)
        await desk.until(lambda: view.scroll_offset.y > wanted.box.rows)
        place, top = view.place, on_screen(desk).splitlines()[0]
        lines = len(view.page.lines) if view.page else 0
        answer(replace(shown(wanted, box=Box(wanted.box.columns, 4)), width=600, height=80))
        await desk.until(lambda: view.page is not None and len(view.page.lines) < lines)
        assert view.place == place
        assert on_screen(desk).splitlines()[0] == top


async def test_what_does_not_come_keeps_its_words_and_no_room() -> None:
    async with running(reader_of(1, 2)) as desk:
        await desk.shows(1)
        _, answer = await asked(desk, url(1))
        before = on_screen(desk)
        answer("its server answered 404")
        # Its words have no more room than they need now, and say why.
        await desk.until(lambda: "A ferry · not shown: its server answered 404" in on_screen(desk))
        shrunk = desk.screen.article.page
        assert shrunk is not None
        assert not shrunk.pictures[0].roomy
        await desk.press("j")
        await desk.shows(2)
        await desk.press("k")
        await desk.shows(1)
        assert "A ferry" in before
        # Nobody asks again.
        after = on_screen(desk)
        assert "A ferry" in after
        page = desk.screen.article.page
        assert page is not None
        assert not page.pictures[0].roomy
        assert [one.url for one, _ in desk.reader.pictures].count(url(1)) == 1


async def test_those_below_one_that_does_not_come_are_asked_for_once() -> None:
    """Its room goes, so that they come nearer while they are on their way."""
    reader = fake_reader(images=Images.BLOCKS)
    reader.figures = {1: figures(1, 6, width=None, height=None)}
    async with running(reader) as desk:
        await desk.shows(1)
        for number in range(6):
            _, answer = await asked(desk, url(1, number))
            answer("its server answered 404")
            page = desk.screen.article.page
            assert page is not None
            await desk.until(
                lambda number=number: (  # type: ignore[misc]
                    (page := desk.screen.article.page) and not page.pictures[number].roomy
                )
            )
            desk.screen.article.action_page_down()
            await desk.pilot.pause()
        addresses = [one.url for one, _ in desk.reader.pictures]
        assert addresses == [url(1, number) for number in range(6)]


async def test_a_line_to_type_on_changes_no_picture_and_asks_for_none_anew() -> None:
    async with running(reader_of(1, count=4)) as desk:
        await desk.shows(1)
        wanted, answer = await asked(desk, url(1))
        view = desk.screen.article
        lines = view.size.height
        await desk.press("slash")
        await desk.until(lambda: view.size.height < lines)
        view.set_anew()  # as when another has not come
        await desk.pilot.pause()
        answer(shown(wanted))
        await desk.until(lambda: "▞" * wanted.box.columns in on_screen(desk))
        assert view.page is not None
        assert view.page.pictures[0].box == wanted.box
        assert [one.url for one, _ in desk.reader.pictures].count(url(1)) == 1


async def test_the_words_below_a_picture_that_does_not_come_stay_on_their_row() -> None:
    wrong = []
    for inside in (True, False):
        async with running(reader_of(1)) as desk:
            await desk.shows(1)
            _, answer = await asked(desk, url(1))
            view = desk.screen.article
            page = view.page
            assert page is not None
            plate = page.pictures[0]
            # Most of its box has left the pane, or all of it and a blank line comes first.
            gone = plate.line + plate.box.rows
            blank = next(at for at in range(gone, len(page.lines)) if page.lines[at].blank)
            top = gone - 3 if inside else blank
            view.scroll_to(y=top + 1, animate=False)
            await desk.until(lambda view=view, top=top: view.scroll_offset.y == top + 1)  # type: ignore[misc]
            row = 3 if inside else 1
            before = on_screen(desk).splitlines()[row : row + 3]
            answer("its server answered 404")
            await desk.until(lambda view=view: view.page and not view.page.pictures[0].roomy)  # type: ignore[misc]
            after = on_screen(desk).splitlines()[row : row + 3]
            if before != after or not any(map(str.strip, before)):
                wrong.append((inside, before, after))
    assert not wrong


@pytest.mark.parametrize(("words", "times"), [(Unreached("no line"), 2), ("it is broken", 1)])
async def test_one_whose_server_was_out_of_reach_is_soon_asked_for_again(
    words: str, times: int
) -> None:
    async with running(reader_of(1, 2)) as desk:
        await desk.shows(1)
        (await asked(desk, url(1)))[1](words)
        await desk.until(lambda: f"not shown: {words}" in on_screen(desk))
        await desk.press("j")
        await desk.shows(2)
        later = desk.reader.now() + timedelta(seconds=30)
        desk.reader.now = lambda: later  # type: ignore[method-assign]
        await desk.press("k")
        await desk.shows(1)
        if times > 1:
            await desk.until(lambda: "not shown" not in on_screen(desk))
            await desk.until(
                lambda: [one.url for one, _ in desk.reader.pictures].count(url(1)) == times
            )
        else:
            await desk.until(lambda: "not shown" in on_screen(desk))
            assert [one.url for one, _ in desk.reader.pictures].count(url(1)) == times


async def test_a_dot_leaves_nothing_and_is_not_asked_for_again() -> None:
    reader = reader_of(1, 2)
    reader.figures[1] = figures(1, caption="", alt="", credit="", width=None, height=None)
    async with running(reader) as desk:
        await desk.shows(1)
        before = on_screen(desk)
        assert "Picture" in before
        (await asked(desk, url(1)))[1](TINY)
        await desk.until(lambda: "Picture" not in on_screen(desk))
        page = desk.screen.article.page
        assert page is not None
        assert page.pictures == ()
        assert "not shown" not in on_screen(desk)
        await desk.press("j")
        await desk.shows(2)
        later = desk.reader.now() + 2 * SULK
        desk.reader.now = lambda: later  # type: ignore[method-assign]
        await desk.press("k")
        await desk.shows(1)
        assert "Picture" not in on_screen(desk)
        await desk.press("j")
        await desk.shows(2)
        await asked(desk, url(2))
        assert [one.url for one, _ in desk.reader.pictures].count(url(1)) == 1


@pytest.mark.parametrize("images", [Images.OFF, Images.AUTO])
async def test_without_pictures_nothing_is_asked_and_the_words_are_there(images: Images) -> None:
    async with running(reader_of(1, images=images)) as desk:
        await desk.shows(1)
        assert "A ferry" in on_screen(desk)
        assert "The ferry at dawn · Photo: A. P" in on_screen(desk)
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        assert desk.reader.pictures == []


async def test_what_has_no_caption_has_its_description_below_it_and_never_twice() -> None:
    reader = reader_of(1)
    reader.figures[1] = figures(1, caption="", credit="")
    async with running(reader) as desk:
        await desk.shows(1)
        wanted, answer = await asked(desk, url(1))
        assert on_screen(desk).count("A ferry") == 1
        answer(shown(wanted))
        await desk.until(lambda: "▞" in on_screen(desk))
        assert on_screen(desk).count("A ferry") == 1


async def test_a_small_picture_of_unknown_size_is_given_its_own_at_once() -> None:
    reader = reader_of(1)
    reader.figures[1] = figures(1, width=None, height=None)
    async with running(reader) as desk:
        await desk.shows(1)
        wanted, answer = await asked(desk, url(1))
        answer(replace(shown(wanted), width=200, height=120))
        await desk.until(lambda: desk.reader.pictures[-1][0].box.columns == 25)
        again, answer = desk.reader.pictures[-1]
        answer(replace(shown(again), width=200, height=120))
        await desk.until(partial(fills, desk, again.box))


async def test_pictures_below_are_asked_for_when_they_come_near() -> None:
    async with running(reader_of(1, count=12)) as desk:
        await desk.shows(1)
        await asked(desk, url(1))
        view = desk.screen.article
        # Its end is set beside what is read, and there is nowhere to scroll to before that.
        await desk.until(lambda: view.made is not None and view.made.whole)
        assert not any(one.url == url(1, 11) for one, _ in desk.reader.pictures)
        view.scroll_to(y=view.max_scroll_y, animate=False)
        await asked(desk, url(1, 11))
        addresses = [one.url for one, _ in desk.reader.pictures]
        assert len(addresses) == len(set(addresses))  # none twice, however one scrolls


async def test_a_pane_that_becomes_what_it_was_has_its_pictures_again() -> None:
    async with running(reader_of(1)) as desk:
        await desk.shows(1)
        for width in (120, 110, 120):
            if width != desk.app.size.width:
                desk.reader.pictures.clear()
                await desk.pilot.resize_terminal(width, 40)
            wanted, answer = await asked(desk, url(1))
            answer(shown(wanted))
            await desk.until(partial(fills, desk, wanted.box))


async def test_another_theme_has_its_pictures_on_its_own_ground() -> None:
    async with running(reader_of(1)) as desk:
        await desk.shows(1)
        wanted, answer = await asked(desk, url(1))
        answer(shown(wanted))
        await desk.until(partial(fills, desk, wanted.box))
        desk.app.theme = "light"
        await desk.until(lambda: len(desk.reader.pictures) == 2)
        again, answer = desk.reader.pictures[-1]
        assert again.ground == desk.screen.article.background_colors[1].rgb != wanted.ground
        assert fills(desk, wanted.box)  # the one that is there stays meanwhile
        answer(shown(again, "▚"))
        await desk.until(lambda: "▚" in on_screen(desk))
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        await desk.until(lambda: desk.reader.pictures[-1][0].box != again.box)
        large = desk.reader.pictures[-1][0]
        desk.app.theme = "dark"
        anew = replace(large, ground=wanted.ground, number=0)
        await desk.until(
            lambda: any(replace(one, number=0) == anew for one, _ in desk.reader.pictures)
        )


def test_a_flat_picture_of_a_narrower_pane_is_not_as_large_as_its_place() -> None:
    painted = PicturePaint(lambda: False)
    small = Box(50, 2)
    painted.put(url(1), Shown(small, 3000, 300, ("▞" * 50,) * 2, bytes(600)), 0)
    picture = Picture(url(1))
    assert not painted.holds(Plate(picture, "", 0, 0, Box(66, 3), True))
    assert painted.holds(Plate(picture, "", 0, 0, Box(50, 3), True))
    assert painted.holds(Plate(picture, "", 0, 0, Box(66, 2), True))


async def test_i_shows_a_picture_large_with_its_words() -> None:
    async with running(reader_of(1, count=3)) as desk:
        await desk.shows(1)
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        screen = desk.app.screen
        assert isinstance(screen, PictureScreen)
        canvas = screen.query_one(Canvas)

        def asked(number: int = 0) -> list[tuple[Wanted, Callable[[Shown | str], object]]]:
            # In the size of the canvas, which comes with its layout; the article asks too.
            box, address = Box(*canvas.size), url(1, number)
            return [
                one for one in desk.reader.pictures if one[0].box == box and one[0].url == address
            ]

        await desk.until(asked)
        wanted, answer = asked()[-1]
        assert wanted.box.rows > 20
        answer(shown(wanted))
        await desk.until(lambda: "▞" in canvas.render_line(5).text)
        words = str(screen.query_one("#words").render())
        assert "The ferry at dawn" in words
        assert "Photo: A. P" in words
        assert "A ferry" in words
        await desk.press("n")
        await desk.until(lambda: asked(1))
        answer(shown(wanted, "▚"))  # too late for this one
        asked(1)[-1][1]("its server answered 404")
        await desk.until(
            lambda: any("404" in canvas.render_line(y).text for y in range(canvas.size.height))
        )
        assert "▚" not in canvas.render_line(5).text
        await desk.press("k", "k")
        await desk.until(lambda: asked(2))
        await desk.press("escape")
        await desk.until(lambda: desk.app.screen is desk.screen)


async def test_a_long_picture_is_read_down_and_at_its_end_comes_the_next() -> None:
    async with running(reader_of(1, count=2)) as desk:
        await desk.shows(1)
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        canvas = desk.app.screen.query_one(Canvas)

        def asked(number: int = 0) -> list[tuple[Wanted, Callable[[Shown | str], object]]]:
            box = Box(*canvas.size)
            return [
                one
                for one in desk.reader.pictures
                if one[0].box == box and one[0].url == url(1, number)
            ]

        async def come(count: int, glyph: str) -> Wanted:
            await desk.until(lambda: len(asked()) == count)
            wanted, answer = asked()[-1]
            answer(replace(shown(wanted, glyph), width=600, height=3600))
            return wanted

        whole = await come(1, "▞")
        assert whole.part == WHOLE
        first = await come(2, "▚")
        assert (first.part.top, first.part.left, first.part.width) == (0, 0, 1)
        await desk.until(lambda: "▚" in canvas.render_line(5).text)
        bar = desk.app.screen.query_one(Bar)
        await desk.until(lambda: "j more below" in str(bar.render()))
        tops, glyphs = [first.part.top], "▙▟"
        while tops[-1] + first.part.height < 1 - 1e-9:
            await desk.press("space")
            now = await come(len(tops) + 2, glyphs[len(tops) % 2])
            assert tops[-1] < now.part.top <= tops[-1] + first.part.height
            tops.append(now.part.top)
        assert len(tops) > 2
        await desk.until(lambda: "k more above" in str(bar.render()))
        await desk.press("minus")
        larger = await come(len(tops) + 2, "▛")
        assert larger.part.height > first.part.height
        await desk.press("down")
        await desk.until(lambda: asked(1))
        assert asked(1)[-1][0].part == WHOLE


async def test_all_that_can_be_done_with_a_picture_is_named_at_80_columns() -> None:
    async with running(reader_of(1, count=5), (80, 24)) as desk:
        await desk.shows(1)
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        bar = desk.app.screen.query_one(Bar)
        keys = "+ - size · n p others · o browser · Esc closes"
        await desk.until(lambda: str(bar.render()).endswith(keys))


async def test_a_picture_that_is_a_line_even_large_says_so() -> None:
    async with running(reader_of(1)) as desk:
        await desk.shows(1)
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        canvas = desk.app.screen.query_one(Canvas)

        def asked() -> list[tuple[Wanted, Callable[[Shown | str], object]]]:
            return [one for one in desk.reader.pictures if one[0].box == Box(*canvas.size)]

        await desk.until(asked)
        wanted, answer = asked()[-1]
        flat = shown(wanted, box=Box(wanted.box.columns, 1))
        answer(replace(flat, width=4000, height=12))

        def told() -> list[str]:
            return [canvas.render_line(y).text.strip() for y in range(canvas.size.height)]

        await desk.until(lambda: any("▞" in line for line in told()))
        at = next(at for at, line in enumerate(told()) if "▞" in line)
        words = "4000 by 12 pixels are no more than a line here"
        assert told()[at + 1 : at + 4] == ["", words, ""]


async def test_a_picture_without_an_address_is_its_words_and_is_asked_of_nobody() -> None:
    reader = fake_reader(images=Images.BLOCKS)
    reader.figures = {1: (Figure(Picture("", "A red dot", "The mark.")),)}
    async with running(reader) as desk:
        await desk.shows(1)
        told = " ".join(on_screen(desk).split())
        assert "A red dot · it has no address of its own The mark." in told
        assert "The mark." in told
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        canvas = desk.app.screen.query_one(Canvas)
        await desk.until(
            lambda: any(
                "no address of its own" in canvas.render_line(y).text
                for y in range(canvas.size.height)
            )
        )
        assert not desk.reader.pictures


async def test_o_opens_the_picture_in_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    async with running(reader_of(1)) as desk:
        monkeypatch.setattr(
            desk.screen.parts.opener, "open_link", lambda url, _: opened.append(url)
        )
        await desk.shows(1)
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        await desk.press("o")
        await desk.until(lambda: opened == [url(1)])


async def test_a_linked_picture_says_where_it_leads_and_is_warned_of_like_any_link() -> None:
    login, seems = "https://evil.example/login", "https://www.mybank.example"
    reader = fake_reader(images=Images.BLOCKS)
    reader.figures = {1: (Figure(Picture(url(1), seems, width=640, height=400), login),)}
    async with running(reader) as desk:
        await desk.shows(1)
        told = "it leads to evil.example and says www.mybank.example"
        link = next(one for one in desk.screen.article.linking.links if one.plate is not None)
        assert link.deceives
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        bar, text = desk.app.screen.query_one(Bar), desk.app.screen.query_one(PageText)
        await desk.until(lambda: text.rows)
        rows = ["".join(words for words, _ in row) for row in text.rows]
        assert rows == [f"Careful: {told}", f"Leads to {login}", f"Its file {url(1)}", seems]
        await desk.press("o")
        await desk.until(lambda: "Press again to open it" in str(bar.render()))
        assert desk.screen.parts.opener.warned_of == login
        await desk.press("escape", "I")
        sheet = desk.app.screen
        assert isinstance(sheet, InfoScreen)
        assert sheet._links[1:3] == [(login, seems), (url(1), f"Picture: {seems}")]
        await desk.press("y", "2")
        if desk.app.screen is sheet:
            await desk.press("enter")
        await desk.until(lambda: desk.app.clipboard == login)
        number = str(desk.screen.article.linking.links.index(link) + 1)
        desk.app.copy_to_clipboard("")
        await desk.press(";", "y", number)
        if desk.screen.article.linking.choosing:
            await desk.press("enter")
        await desk.until(lambda: desk.app.clipboard == login)


async def test_a_picture_that_is_open_follows_what_the_terminal_says_of_itself() -> None:
    async with running(reader_of(1)) as desk:
        await desk.shows(1)
        desk.screen.parts.pictures.painting = None
        await desk.press("i")
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))
        canvas = desk.app.screen.query_one(Canvas)

        def says(words: str) -> bool:
            lines = [canvas.render_line(y).text for y in range(canvas.size.height)]
            return any(words in line for line in lines)

        await desk.until(lambda: says("has not answered yet"))
        bar = desk.app.screen.query_one(Bar)
        desk.screen.take_painting(Painting(Way.BLOCKS))
        await desk.until(lambda: "+ - size" in str(bar.render()))
        desk.screen.take_painting(Painting(None, "the line to this terminal is slow"))
        await desk.until(lambda: says("the line to this terminal is slow"))
        assert "+ - size" not in str(bar.render())
        await desk.press("escape")
        await desk.until(lambda: desk.app.screen is desk.screen)


async def test_a_click_on_a_picture_shows_it_large() -> None:
    async with running(reader_of(1)) as desk:
        await desk.shows(1)
        view = desk.screen.article
        row = next(y for y, line in enumerate(on_screen(desk).splitlines()) if "A ferry" in line)
        await desk.pilot.click(view, offset=(view.size.width // 2, row))
        await desk.until(lambda: isinstance(desk.app.screen, PictureScreen))


async def test_the_info_sheet_calls_a_picture_by_its_description_where_it_has_no_caption() -> None:
    reader = fake_reader(images=Images.BLOCKS)
    reader.figures = {1: figures(1, caption="", credit="")}
    async with running(reader) as desk:
        await desk.shows(1)
        wanted, answer = await asked(desk, url(1))
        answer("the server answered 404 (not found)")
        await desk.until(lambda: "not shown" in on_screen(desk))
        assert (wanted.url, "Picture: A ferry") in listed(desk.screen.article.linking.links)


async def test_an_article_without_pictures_says_so() -> None:
    async with running(fake_reader()) as desk:
        await desk.shows(1)
        await desk.press("i")
        await desk.until(lambda: "no picture" in desk.status)


def test_the_nearest_picture_is_the_first_in_sight() -> None:
    picture = figures(1)[0].picture
    plates = [Plate(picture, "", line, 0, Box(10, 5), True) for line in (10, 30, 50)]
    assert nearest(plates, 0, 20) == 0
    assert nearest(plates, 12, 60) == 0
    assert nearest(plates, 16, 20) == 1
    assert nearest(plates, 100, 20) == 2
    assert nearest([], 0, 20) is None


def text_of(segments: list[Segment]) -> str:
    return "".join(one.text for one in segments if not one.control)


def test_a_row_takes_just_its_cells_in_every_way() -> None:
    box = Box(4, 1)
    blocks = Shown(box, 8, 8, ("▀▀▌▌",), bytes(range(24)))
    assert text_of(picture_row(blocks, 0, 0, Style())) == "▀▀▌▌"
    cell = "\U0010eeee\u0305\u0305"
    kitty = picture_row(Shown(box, 8, 8, (cell * 4,)), 0, 0x123456, Style())
    assert [one.cell_length for one in kitty] == [1, 1, 1, 1]
    assert {str(one.style) for one in kitty} == {"#123456"}
    strip = '\x1bP0;1;0q"1;1;32;16#0;2;9;9;9#0!32~\x1b\\'
    sixel = picture_row(Shown(box, 8, 8, strips=(strip,)), 0, 0, Style())
    assert sum(one.cell_length for one in sixel) == 4
    assert sixel[1].text == f"\x1b7\x1b[4D{strip}\x1b8"
    # Nothing but sixels is ever written as if it were some.
    evil = Shown(box, 8, 8, strips=("\x1bP0q#0~\x1b\\\x1b]52;c;eA==\x07\x1b\\",))
    assert text_of(picture_row(evil, 0, 0, Style())) == "    "
    assert len(picture_row(evil, 0, 0, Style())) == 1


async def test_in_a_narrow_pane_sixels_end_before_the_line_does() -> None:
    reader = reader_of(1, images=Images.SIXEL)
    async with running(reader, size=(30, 24)) as desk:
        await desk.until(lambda: desk.screen.headlines.selected == 1)
        await desk.press("enter")
        await desk.shows(1)
        wanted, answer = await asked(desk, url(1))
        strip = '\x1bP0;1;0q"1;1;32;16#0;2;9;9;9#0!32~\x1b\\'
        box = wanted.box
        answer(Shown(box, 640, 400, strips=(strip,) * box.rows))

        def painted() -> int:
            """Rows of sixels in what is written to the terminal."""
            lines = desk.screen._compositor.render_strips()
            return sum(strip in one.text for line in lines for one in line)

        await desk.until(lambda: painted() == box.rows)


async def test_many_pictures_at_once_do_not_hold_up_keys() -> None:
    async with running(reader_of(1, count=8)) as desk:
        await desk.shows(1)
        await asked(desk, url(1))
        for wanted, answer in list(desk.reader.pictures):
            answer(shown(wanted))
        await desk.press("j")
        await desk.shows(2)
        await asyncio.sleep(0)
        assert "▞" not in on_screen(desk)


def test_a_row_of_sixels_can_be_cut_anywhere() -> None:
    strips = ("\x1bP0;1;0q#0;2;0;0;0#0~~~\x1b\\",)
    row = picture_row(Shown(Box(4, 1), 32, 16, strips=strips), 0, 0, Style())
    line = Strip([Segment("ab"), *row, Segment("cd")])
    for start in range(9):
        for end in range(start, 9):
            assert line.crop(start, end).cell_length == min(end, 8) - min(start, 8)
        assert sum(part.cell_length for part in line.divide([start, 8])) == 8
    for segment in line:
        segment.split_cells(1)
