"""Pictures beside headlines: they come once the list rests, where they were wanted."""

from dataclasses import replace

import pytest

from newsreader.model.article import Lead
from newsreader.model.pictures import Box, Images, Shown, Wanted, Way
from newsreader.tui.answers import Reloaded
from newsreader.tui.terminal import Painting
from newsreader.tui.widgets.headline_row import LEAST, ROOM
from newsreader.tui.widgets.headline_thumbs import KEPT, Thumbs
from tests.tui.desk import NARROW, WIDE, Desk, running
from tests.tui.fake_reader import FakeReader, fake_reader
from tests.tui.makers import headline
from tests.tui.pictures import shown

FEED = "https://1.example/feed"
LONG = "Ministers agree on border talks after a night of eight sentences, one bridge, two seas"
"""A headline of more than a line beside a picture."""


def url(article: int) -> str:
    return f"https://sample.example/{article}.png"


def reader_of(
    count: int = 60,
    *,
    thumbnails: bool = True,
    images: Images = Images.BLOCKS,
    without: tuple[int, ...] = (),
) -> FakeReader:
    reader = fake_reader(count, images=images, thumbnails=thumbnails)
    for number, row in reader.rows.items():
        if number not in without:
            reader.rows[number] = replace(row, lead=Lead(url(number), FEED))
    return reader


def asked(desk: Desk) -> list[str]:
    return [wanted.url for wanted, _ in desk.reader.pictures]


async def answered(desk: Desk, number: int, glyph: str = "▞") -> Wanted:
    """Wait until the picture of an article is asked for, and let it come."""
    await desk.until(lambda: url(number) in asked(desk))
    wanted, answer = next(one for one in desk.reader.pictures if one[0].url == url(number))
    answer(shown(wanted, glyph))
    await desk.until(lambda: desk.screen.headlines.thumbs.find(desk.reader.rows[number]))
    return wanted


def lines(desk: Desk) -> list[str]:
    view = desk.screen.headlines
    return [view.render_line(y).text for y in range(view.size.height)]


async def test_they_are_off_by_default() -> None:
    assert fake_reader().settings.reader.thumbnails is False
    async with running(reader_of(thumbnails=False)) as desk:
        await desk.shows(1)
        await desk.press("j", "j")
        await desk.shows(3)
        assert not desk.screen.headlines.pictured
        assert lines(desk)[2].startswith(" ● Headline number 2")
        assert asked(desk) == []


async def test_they_come_into_the_room_that_is_there_and_nothing_moves() -> None:
    async with running(reader_of(without=(2,))) as desk:
        await desk.shows(1)
        await desk.until(lambda: url(1) in asked(desk))
        before = lines(desk)
        wanted = await answered(desk, 1)
        assert (wanted.box, wanted.way, wanted.found_on) == (ROOM, Way.BLOCKS, FEED)
        await answered(desk, 3, "▚")
        after = lines(desk)
        room = "▞" * ROOM.columns
        # The last line is half a line, for there may be a picture below.
        half = "▀" * ROOM.columns
        assert [line.rstrip()[-ROOM.columns :] for line in after[:3]] == [room, room, half]
        assert [line.count("▚") for line in after[6:9]] == [ROOM.columns, ROOM.columns, 0]
        blank = str.maketrans("▞▚▀", "   ")
        assert [line.translate(blank) for line in after] == before
        assert after[3].rstrip() == " ● Headline number 2"
        assert url(2) not in asked(desk)


async def test_a_headline_without_a_picture_has_the_whole_row() -> None:
    reader = reader_of(without=(2,))
    for number in (1, 2):
        reader.rows[number] = replace(reader.rows[number], title=LONG, feed="The Evening Slate")
    async with running(reader, (79, 24)) as desk:
        await answered(desk, 1)
        await desk.until(lambda: "▞" in lines(desk)[0])
        pictured, plain = lines(desk)[:3], lines(desk)[3:6]
        words = [line[3 : -ROOM.columns - 2].rstrip() for line in pictured]
        assert len(words[0]) <= 79 - ROOM.columns - 6 < len(plain[0].rstrip()) - 3
        assert words[2].endswith("14:03")
        assert plain[2].rstrip().endswith("13:56")
        assert "The Evening Slate · 3 min" in plain[2]


async def test_only_what_is_in_sight_is_asked_for_once_and_only_when_the_list_rests() -> None:
    async with running(reader_of(600)) as desk:
        await desk.shows(1)
        await desk.until(lambda: asked(desk))
        rows = len(desk.screen.headlines.in_sight)
        await desk.until(lambda: len(asked(desk)) == rows)
        assert asked(desk) == [url(one) for one in range(1, rows + 1)]
        await desk.press("G")
        await desk.until(lambda: url(600) in asked(desk))
        both = rows + len(desk.screen.headlines.in_sight)
        await desk.until(lambda: len(asked(desk)) == both)
        assert len(set(asked(desk))) == both


async def test_what_has_moved_out_of_sight_is_let_go_of_and_dropped() -> None:
    async with running(reader_of(600)) as desk:
        await desk.shows(1)
        await desk.until(lambda: url(1) in asked(desk))
        wanted, answer = desk.reader.pictures[0]
        await desk.press("G")
        await desk.until(lambda: url(1) in desk.reader.left)
        answer(shown(wanted))
        await answered(desk, 600)
        assert desk.screen.headlines.thumbs.find(desk.reader.rows[1]) is None
        # Back at the top it is asked for again.
        await desk.press("g")
        await desk.until(lambda: asked(desk).count(url(1)) == 2)


async def test_another_article_does_not_let_go_of_them() -> None:
    async with running(reader_of()) as desk:
        await desk.shows(1)
        await desk.until(lambda: url(5) in asked(desk))
        await desk.press("j")
        await desk.shows(2)
        await answered(desk, 5)
        assert desk.reader.left == []


async def test_one_that_does_not_come_is_not_asked_for_again_at_once() -> None:
    reader = reader_of(600)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.until(lambda: url(1) in asked(desk))
        reader.pictures[0][1]("its server answered 404")
        await answered(desk, 2)
        await desk.press("G")
        await desk.until(lambda: url(600) in asked(desk))
        await desk.press("g")
        await desk.until(lambda: asked(desk).count(url(3)) == 2)
        assert asked(desk).count(url(1)) == 1
        assert asked(desk).count(url(2)) == 1


@pytest.mark.parametrize("images", [Images.OFF, Images.AUTO])
async def test_where_pictures_are_words_there_is_no_room_for_them(images: Images) -> None:
    async with running(reader_of(images=images)) as desk:
        await desk.shows(1)
        await desk.until(lambda: not desk.screen.headlines.pictured)
        assert lines(desk)[2].startswith(" ● Headline number 2")
        assert asked(desk) == []


async def test_in_a_narrow_pane_there_are_none() -> None:
    async with running(reader_of(), size=(LEAST - 4, 24)) as desk:
        await desk.until(lambda: lines(desk)[2].startswith(" ● Headline number 2"))
        await desk.pilot.resize_terminal(*NARROW)
        await desk.until(lambda: lines(desk)[3].startswith(" ● Headline number 2"))
        await answered(desk, 1)
        await desk.pilot.resize_terminal(LEAST - 4, 24)
        await desk.until(lambda: lines(desk)[2].startswith(" ● Headline number 2"))
        assert "▞" not in "".join(lines(desk))


async def test_the_config_file_turns_them_on_and_off() -> None:
    reader = reader_of(thumbnails=False)

    def turn(on: bool) -> None:
        options = replace(reader.settings.reader, thumbnails=on)
        reader.settings = replace(reader.settings, reader=options)
        desk.app.post_message(Reloaded())

    async with running(reader) as desk:
        await desk.shows(1)
        turn(True)
        await answered(desk, 1)
        assert "▞" in lines(desk)[0]
        turn(False)
        await desk.until(lambda: lines(desk)[2].startswith(" ● Headline number 2"))
        assert "▞" not in "".join(lines(desk))


async def test_another_way_of_painting_asks_for_them_anew() -> None:
    async with running(reader_of()) as desk:
        await desk.shows(1)
        await answered(desk, 1)
        desk.screen.take_painting(Painting(Way.KITTY))
        await desk.until(lambda: asked(desk).count(url(1)) == 2)
        desk.screen.take_painting(Painting(Way.SIXEL))
        await desk.until(lambda: asked(desk).count(url(1)) == 3)
        ways = [wanted.way for wanted, _ in desk.reader.pictures if wanted.url == url(1)]
        assert ways == [Way.BLOCKS, Way.KITTY, Way.BLOCKS]  # no sixels in the list


async def test_another_theme_has_its_pictures_on_its_own_ground() -> None:
    async with running(reader_of(1), WIDE) as desk:
        await desk.shows(1)
        await desk.until(lambda: asked(desk).count(url(1)) == 1)
        desk.app.theme = "light"
        await desk.until(lambda: asked(desk).count(url(1)) == 2)
        before, after = (one for one, _ in desk.reader.pictures if one.url == url(1))
        assert before.ground != after.ground


async def test_a_long_title_has_two_lines_beside_its_picture() -> None:
    reader = reader_of()
    title = "Ministers agree on border talks after a night of eight sentences and one bridge"
    reader.rows[1] = replace(reader.rows[1], title=title)
    async with running(reader, WIDE) as desk:
        await desk.shows(1)
        first, second, third = (line[3 : -ROOM.columns - 2].rstrip() for line in lines(desk)[:3])
        assert title.startswith(first)
        assert second.rstrip("…") in title
        assert second.endswith("…")
        assert "14:03" in third


def test_no_more_are_kept_than_can_be_in_sight() -> None:
    thumbs = Thumbs()

    def blank(columns: int) -> Shown:
        return Shown(Box(columns, 1), 9, 9, (" " * columns,))

    rows = [headline(at, lead=Lead(url(at), FEED)) for at in range(KEPT + 1)]
    for at, _ in enumerate(rows):
        thumbs.put(url(at), blank(9), at)
    assert thumbs.find(rows[0]) is None
    assert thumbs.find(rows[-1]) is not None
    assert thumbs.find(headline(1)) is None
    thumbs.clear()
    thumbs.put(url(1), blank(ROOM.columns + 1), 1)
    assert thumbs.find(rows[1]) is None


async def test_a_headline_whose_picture_does_not_come_has_the_whole_row() -> None:
    reader = reader_of()
    for number in (1, 2):
        reader.rows[number] = replace(reader.rows[number], title=LONG)
    async with running(reader) as desk:
        await desk.until(lambda: url(2) in asked(desk))
        before = lines(desk)[:6]
        assert len(before[0].rstrip()) == len(before[3].rstrip())
        reader.pictures[0][1]("its server answered 404")
        await desk.until(lambda: len(lines(desk)[0].rstrip()) > len(before[0].rstrip()))
        assert lines(desk)[3:6] == before[3:]
        # Nor is there room for it in other colours, for it is not asked for again so soon.
        whole = lines(desk)[:3]
        desk.screen.parts.thumbnails.take_ground()
        await desk.until(lambda: asked(desk).count(url(2)) == 2)
        assert lines(desk)[:3] == whole
        assert asked(desk).count(url(1)) == 1
