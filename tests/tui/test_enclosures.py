"""Podcasts and videos on the screen: played by a program that writes down what it was given."""

import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import OptionList

from newsreader.model.article import Article
from newsreader.model.feed import Enclosure
from newsreader.tui.screens.enclosures import EnclosuresScreen
from newsreader.tui.widgets.bar import Bar
from newsreader.typeset.passages import Spot
from tests.fetch.server import Asked, Line, Server
from tests.fetch.shelf import BODY, Shelf
from tests.outside.programs import Recorder
from tests.tui.desk import Desk, running
from tests.tui.fake_reader import FakeReader, fake_reader


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as one:
        yield one


class Podcast(FakeReader):
    """A reader whose first article comes with files, and the second where a test says so."""

    files: tuple[Enclosure, ...] = ()
    others: tuple[Enclosure, ...] = ()

    def article(self, article_id: int) -> Article | None:
        found = super().article(article_id)
        files = {1: self.files, 2: self.others}.get(article_id)
        if found is None or not files:
            return found
        return replace(found, enclosures=files, feed_url=files[0].url)


def podcast(folder: Path, *files: Enclosure, player: tuple[str, ...] = ()) -> Podcast:
    plain = fake_reader(download_to=str(folder), player=player)
    plain.rows[1] = replace(plain.rows[1], enclosures=len(files))
    reader = Podcast(plain.rows, plain.settings)
    reader.files = files
    return reader


def audio(url: str, title: str = "Episode [1]") -> Enclosure:
    return Enclosure(url, "audio/mpeg", len(BODY), 1930, title)


async def ready(desk: Desk) -> None:
    await desk.until(lambda: desk.screen.headlines.selected == 1)


async def test_one_file_is_played_at_once_by_the_player_of_the_config(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    one = audio("https://a.example/1.mp3")
    async with running(podcast(tmp_path, one, player=tuple(recorder.command))) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(recorder.target.exists)
        assert recorder.given["arguments"] == ["https://a.example/1.mp3"]
        assert not any(recorder.given["terminal"])
        assert "plays Episode [1]" in desk.status


async def test_a_line_below_the_date_tells_of_it_and_plays_it(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    one = audio("https://a.example/1.mp3")
    async with running(podcast(tmp_path, one, player=tuple(recorder.command))) as desk:
        await ready(desk)
        await desk.shows(1)
        view = desk.screen.article
        lines = [view.render_line(y).text for y in range(view.size.height)]
        at = next(at for at, line in enumerate(lines) if "▸ Audio · 32 min" in line)
        assert "e plays" in lines[at]
        assert "MIN READ" in lines[at - 1]
        assert view.page is not None
        # The place in the article does not move for it.
        assert view.page.lines[at - 1].block == view.page.lines[at - 2].block
        await desk.pilot.click(view, offset=(lines[at].index("Audio"), at))
        await desk.until(recorder.target.exists)
        assert recorder.given["arguments"] == ["https://a.example/1.mp3"]
        # As a link it is known outside by the address of the file.
        assert desk.screen.parts.links.outside("files:") == one.url


async def test_the_same_key_stops_it(tmp_path: Path) -> None:
    sleeper = (sys.executable, "-c", "import time; time.sleep(60)")
    async with running(podcast(tmp_path, audio("https://a.example/1"), player=sleeper)) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: desk.screen.parts.enclosures.files.plays)
        assert "e stops it" in desk.status
        player = desk.screen.parts.enclosures.files._player
        assert player is not None
        await desk.press("e")
        await desk.until(lambda: not desk.screen.parts.enclosures.files.plays)
        assert desk.status == "Stopped"
        await desk.until(lambda: not player.playing)


async def test_the_page_says_what_plays_for_as_long_as_it_does(tmp_path: Path) -> None:
    over = tmp_path / "over"
    until_over = "import pathlib, sys, time\nwhile not pathlib.Path(sys.argv[1]).exists():"
    player = (sys.executable, "-c", until_over + " time.sleep(0.01)", str(over))
    one = audio("https://a.example/1.mp3")
    async with running(podcast(tmp_path / "new", one, player=player)) as desk:
        await ready(desk)
        await desk.shows(1)
        view = desk.screen.article

        def told(words: str) -> bool:
            return any(words in view.render_line(y).text for y in range(view.size.height))

        await desk.until(lambda: told("· e plays"))
        await desk.press("e")
        await desk.until(lambda: told("· playing · e stops"))
        await desk.press("e")
        await desk.until(lambda: told("· e plays") and not told("playing"))
        await desk.press("e")
        await desk.until(lambda: told("· playing · e stops"))
        over.touch()  # it has come to its end by itself
        await desk.until(lambda: told("· e plays") and not told("playing"))


async def test_the_end_of_the_reader_is_the_end_of_what_plays(tmp_path: Path) -> None:
    sleeper = (sys.executable, "-c", "import time; time.sleep(60)")
    async with running(podcast(tmp_path, audio("https://a.example/1"), player=sleeper)) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: desk.screen.parts.enclosures.files.plays)
        player = desk.screen.parts.enclosures.files._player
        assert player is not None
    player._process.wait(30)


async def test_a_player_that_is_not_there_is_told(tmp_path: Path) -> None:
    one = audio("https://a.example/1")
    async with running(podcast(tmp_path, one, player=("/nowhere/tune",))) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: desk.app._notifications)
        (told,) = desk.app._notifications
        assert told.message == "there is no program '/nowhere/tune' here"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "--script=x", "javascript:x"])
async def test_only_addresses_of_the_web_are_played(tmp_path: Path, url: str) -> None:
    recorder = Recorder(tmp_path)
    async with running(podcast(tmp_path, audio(url), player=tuple(recorder.command))) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: desk.app._notifications)
        (told,) = desk.app._notifications
        assert told.message == "this file is not on the web"
        assert not recorder.target.exists()


async def test_several_are_listed(tmp_path: Path) -> None:
    recorder = Recorder(tmp_path)
    files = (
        audio("https://a.example/1.mp3"),
        Enclosure("https://a.example/t.pdf", "application/pdf", 840_000),
    )
    async with running(podcast(tmp_path, *files, player=tuple(recorder.command))) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: isinstance(desk.app.screen, EnclosuresScreen))
        options = desk.app.screen.query_one(OptionList).options
        assert [str(one.prompt).rstrip() for one in options] == [
            "Episode [1]  Audio · 32 min · 102 kB",
            "t.pdf  PDF · 840 kB",
        ]
        await desk.press("y")
        assert desk.app.clipboard == "https://a.example/1.mp3"
        await desk.press("j", "enter")
        await desk.until(recorder.target.exists)
        assert recorder.given["arguments"] == ["https://a.example/t.pdf"]
        await desk.press("escape")
        await desk.until(lambda: desk.app.screen is desk.screen)


async def test_what_is_selected_stays_when_a_file_of_another_article_has_come_to_its_end(
    tmp_path: Path,
) -> None:
    over = tmp_path / "over"
    until_over = "import pathlib, sys, time\nwhile not pathlib.Path(sys.argv[1]).exists():"
    player = (sys.executable, "-c", until_over + " time.sleep(0.01)\nsys.exit(3)", str(over))
    reader = podcast(tmp_path / "new", audio("https://a.example/1.mp3"), player=player)
    reader.others = (audio("https://a.example/2.mp3"),)
    async with running(reader) as desk:
        await desk.shows(1)
        await desk.press("e")
        await desk.until(lambda: desk.screen.parts.enclosures.plays)
        await desk.press("j")
        await desk.shows(2)
        selecting = desk.screen.article.selecting
        selecting.select(Spot(0, 0), Spot(0, 8))
        assert selecting.text
        over.touch()
        await desk.until(lambda: desk.app._notifications)  # that the player failed
        assert selecting.text


async def test_a_file_is_downloaded_and_its_path_is_said(server: Server, tmp_path: Path) -> None:
    one = audio(server.page("/one.mp3", Shelf()))
    async with running(podcast(tmp_path / "new", one)) as desk:
        await ready(desk)
        await desk.press("D")
        await desk.until(lambda: "↓ Episode [1]" in desk.status)
        path = tmp_path / "new" / "one.mp3"
        await desk.until(lambda: desk.status == f"Saved {path}")
        assert path.read_bytes() == BODY


async def test_a_stopped_download_that_goes_on_is_no_longer_said_to_be_stopped(
    server: Server, tmp_path: Path
) -> None:
    one = audio(server.page("/one.mp3", lambda line, _: line.hang()))
    async with running(podcast(tmp_path / "new", one)) as desk:
        await ready(desk)
        await desk.press("D")
        await desk.until(lambda: "↓ Episode [1]" in desk.status)
        await desk.press("D")
        await desk.until(lambda: desk.status.endswith(": stopped"))
        await desk.press("D")
        await desk.until(lambda: desk.screen.parts.enclosures.files.rows[one.url].going)
        assert "↓ Episode [1]" in desk.status


def half(line: Line, _: Asked) -> None:
    """Send half of a file, and then nothing."""
    line.send(f'HTTP/1.1 200 OK\r\nContent-Length: {len(BODY)}\r\nETag: "1"\r\n\r\n'.encode())
    line.send(BODY[: len(BODY) // 2])
    line.hang()


async def test_a_stopped_download_is_seen_in_the_article_now_and_at_the_next_start(
    server: Server, tmp_path: Path
) -> None:
    one = audio(server.page("/one.mp3", half))

    def head(desk: Desk) -> str:
        page = desk.screen.article.page
        return " ".join(line.text for line in page.lines[:8]) if page else ""

    async with running(podcast(tmp_path / "new", one)) as desk:
        await ready(desk)
        await desk.until(lambda: "e plays" in head(desk))
        assert "partly" not in head(desk)
        await desk.press("D")
        rows = desk.screen.parts.enclosures.files.rows
        await desk.until(lambda: one.url in rows and (rows[one.url].share or 0) > 0)
        await desk.press("D")
        await desk.until(lambda: "partly downloaded · e plays" in head(desk))
    async with running(podcast(tmp_path / "new", one)) as desk:
        await desk.until(lambda: "partly downloaded · e plays" in head(desk))


async def test_the_keys_of_the_list_are_those_of_the_config(tmp_path: Path) -> None:
    files = (audio("https://a.example/1.mp3"), audio("https://a.example/2.mp3", "Other"))
    reader = podcast(tmp_path, *files)
    changed = {"files-copy": "v", "files-down": "w", "files-close": "z"}
    reader.settings = replace(reader.settings, keymap=changed)
    async with running(reader) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: isinstance(desk.app.screen, EnclosuresScreen))
        told = "".join(text for text, *_ in desk.app.screen.query_one(Bar).right)
        assert told.startswith("v copies · o browser · d downloads or stops · Enter plays or stops")
        assert told.endswith("z closes")
        await desk.press("w", "v")
        assert desk.app.clipboard == "https://a.example/2.mp3"
        await desk.press("y")
        assert desk.app.clipboard == "https://a.example/2.mp3"
        await desk.press("z")
        await desk.until(lambda: desk.app.screen is desk.screen)


async def test_a_download_that_fails_is_told_in_the_list(server: Server, tmp_path: Path) -> None:
    files = (audio(server.url("/gone.mp3")), audio(server.url("/gone"), "Other"))
    async with running(podcast(tmp_path, *files)) as desk:
        await ready(desk)
        await desk.press("D")
        await desk.until(lambda: isinstance(desk.app.screen, EnclosuresScreen))
        await desk.press("enter")  # it does what led here
        options = desk.app.screen.query_one(OptionList).options
        await desk.until(lambda: "404" in str(options[0].prompt))
        assert "404" in desk.status


async def test_until_when_a_server_wants_to_be_left_alone_is_told_in_the_list(
    server: Server, tmp_path: Path
) -> None:
    busy = server.serve("/busy.mp3", b"", 503, retry_after="7200")
    files = (audio(busy), audio(server.page("/one.mp3", Shelf()), "Other"))
    reader = podcast(tmp_path, *files)
    async with running(reader) as desk:
        await ready(desk)
        await desk.press("D")
        await desk.until(lambda: isinstance(desk.app.screen, EnclosuresScreen))
        rows = desk.screen.parts.enclosures.files.rows
        await desk.press("enter")
        await desk.until(lambda: busy in rows and rows[busy].failed)
        answered = "the server answered 503 (service unavailable) and "
        left_alone = r"wants to be left alone until (\d+ \w+, )?\d\d:\d\d"
        assert re.fullmatch(re.escape(answered) + left_alone, rows[busy].words)
        assert list(reader.waits) == [server.address.removeprefix("http://")]
        await desk.press("j", "enter")
        await desk.until(lambda: rows[files[1].url].failed)
        assert re.fullmatch(f"its server {left_alone}", rows[files[1].url].words)
        options = desk.app.screen.query_one(OptionList).options
        await desk.until(lambda: "left alone until" in str(options[1].prompt))
    assert len(server.diary) == 1


async def test_a_file_without_a_name_has_that_of_its_article(tmp_path: Path) -> None:
    files = (
        Enclosure("https://a.example/media/", "application/pdf", 840_000),
        Enclosure("https://a.example/the%20talk.mp4?key=1", "video/mp4"),
    )
    async with running(podcast(tmp_path, *files)) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: isinstance(desk.app.screen, EnclosuresScreen))
        options = desk.app.screen.query_one(OptionList).options
        assert [str(one.prompt).rstrip() for one in options] == [
            "Headline number 1  PDF · 840 kB",
            "the talk.mp4  Video",
        ]


async def test_what_is_on_the_disk_is_said_to_be_in_the_article_and_played_from_there(
    server: Server, tmp_path: Path
) -> None:
    recorder = Recorder(tmp_path)
    files = (audio(server.page("/one.mp3", Shelf())), audio(server.url("/two.mp3"), "Two"))
    async with running(
        podcast(tmp_path / "new", *files, player=tuple(recorder.command)), (120, 90)
    ) as desk:
        await ready(desk)
        await desk.shows(1)
        view = desk.screen.article

        def lines() -> list[str]:
            return [line.text for line in view.page.lines] if view.page is not None else []

        assert not any("downloaded" in line for line in lines())
        await desk.press("D")
        await desk.until(lambda: isinstance(desk.app.screen, EnclosuresScreen))
        await desk.press("enter")
        options = desk.app.screen.query_one(OptionList).options
        await desk.until(lambda: "downloaded" in str(options[0].prompt))
        await desk.press("escape")
        await desk.until(lambda: any("1 downloaded · e lists" in line for line in lines()))
        assert any(line.endswith("downloaded") for line in lines())
        path = tmp_path / "new" / "one.mp3"
        path.write_text("what the recorder can read")
        view.linking.follow("files:0")
        await desk.until(recorder.target.exists)
        assert recorder.given["arguments"] == [str(path)]


async def test_without_files_there_is_nothing_to_play(tmp_path: Path) -> None:
    async with running(fake_reader()) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: desk.status == "No files come with this article")


async def test_what_was_downloaded_is_played_from_the_disk_and_not_fetched_again(
    tmp_path: Path,
) -> None:
    recorder = Recorder(tmp_path)
    files = (audio("https://a.example/1.mp3"), audio("https://a.example/2.mp3", ""))
    path = tmp_path / "1.mp3"
    path.write_bytes(b"sound" * 1000)
    reader = podcast(tmp_path, *files, player=tuple(recorder.command))
    reader.saved = {files[0].url: path}
    async with running(reader) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: isinstance(desk.app.screen, EnclosuresScreen))
        options = desk.app.screen.query_one(OptionList).options
        assert f"saved {path}" in str(options[0].prompt)
        assert "5 kB" in str(options[0].prompt)  # and not what the feed says
        assert "saved" not in str(options[1].prompt)
        await desk.press("d")
        assert desk.status == f"It is there already: {path}"
        await desk.press("enter")
        await desk.until(recorder.target.exists)
        assert recorder.given["arguments"] == [str(path)]


async def test_the_list_goes_to_its_ends(tmp_path: Path) -> None:
    files = [audio(f"https://a.example/{at}/", "") for at in range(4)]
    async with running(podcast(tmp_path, *files)) as desk:
        await ready(desk)
        await desk.press("e")
        await desk.until(lambda: isinstance(desk.app.screen, EnclosuresScreen))
        listed = desk.app.screen.query_one(OptionList)
        places = []
        for key in ("G", "g", "end", "home", "pagedown", "pageup"):
            await desk.press(key)
            places.append(listed.highlighted)
        assert places == [3, 0, 3, 0, 3, 0]
