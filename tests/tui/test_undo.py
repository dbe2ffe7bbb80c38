"""Undo says what it took back, and goes to where that is."""

from dataclasses import replace

from newsreader.model.article import Flag
from newsreader.model.query import View
from newsreader.model.session import Session
from tests.tui.desk import NARROW, WIDE, running
from tests.tui.fake_reader import fake_reader
from tests.tui.makers import headline


async def test_it_names_the_article_and_goes_to_it() -> None:
    async with running(fake_reader()) as desk:
        await desk.press("s", "n", "n", "n")
        await desk.shows(4)
        await desk.press("j", "j", "ctrl+z")
        await desk.shows(4)
        title = desk.reader.rows[4].title
        await desk.until(lambda: desk.status == f"Undone: marked, “{title}”")
        assert not desk.reader.rows[4].read
        for number in (3, 2, 1):
            await desk.press("ctrl+z")
            await desk.shows(number)


async def test_an_article_that_comes_back_into_the_list_is_gone_to() -> None:
    reader = fake_reader(6)
    async with running(reader) as desk:
        await desk.press("j", "j", "u")
        await desk.until(lambda: reader.rows[3].read)
        await desk.press("2")
        await desk.until(lambda: 3 not in desk.shown)
        await desk.press("G", "ctrl+z")
        await desk.until(lambda: desk.status == f"Undone: marked, “{reader.rows[3].title}”")
        await desk.until(lambda: desk.screen.headlines.selected == 3)


async def test_what_is_not_in_the_list_is_said_to_be_elsewhere() -> None:
    reader = fake_reader(6)
    reader.kept = Session(view=View.STARRED)
    reader.rows[2] = replace(reader.rows[2], starred=True, read=True)
    async with running(reader, NARROW) as desk:
        reader.mark([4], Flag.READ, True)
        await desk.press("ctrl+z")
        await desk.until(lambda: desk.status.endswith("” · not in this list"))
        assert desk.screen.headlines.selected == 2


async def test_a_long_headline_gives_way_to_what_is_said_of_it() -> None:
    reader = fake_reader(3)
    reader.rows[1] = headline(1, title="A word after another, " * 20)
    async with running(reader, WIDE) as desk:
        await desk.press("s", "ctrl+z")
        await desk.until(lambda: desk.status.startswith("Undone: marked, “A word"))
        assert desk.status.endswith("…”")
        assert len(desk.status) <= desk.screen.status.content_size.width


async def test_a_step_on_many_articles_moves_nothing() -> None:
    reader = fake_reader(6)
    async with running(reader) as desk:
        await desk.press("A")
        await desk.until(lambda: all(one.read for one in reader.rows.values()))
        await desk.press("G", "ctrl+z")
        await desk.until(lambda: desk.status == "Undone: marked, 6 articles")
        assert desk.screen.headlines.selected == 6
        await desk.press("A")
        await desk.until(lambda: all(one.read for one in reader.rows.values()))
        await desk.press("3")
        await desk.until(lambda: not desk.shown)
        await desk.press("ctrl+z")
        await desk.until(lambda: desk.status == "Undone: marked, 6 articles · not in this list")
