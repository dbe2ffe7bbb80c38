"""Downloads: gone on with where they broke off, begun anew where that would be wrong."""

import asyncio
import errno
import gzip
import zlib
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from newsreader.errors import FetchError
from newsreader.fetch.download import Downloader, given_name
from newsreader.fetch.order import DownloadRequest
from newsreader.fetch.part import Part
from newsreader.fetch.request import NotAskedError, PatienceError
from tests.fetch.conftest import NOW, TINY
from tests.fetch.server import Asked, Line, Server
from tests.fetch.shelf import BODY, Shelf
from tests.promises.guest import lines_of


@pytest.fixture
async def downloader() -> AsyncIterator[Downloader]:
    limits = replace(TINY, read=2.0)
    async with Downloader(limits=limits, now=lambda: NOW, pause=0.001) as one:
        yield one


@pytest.fixture
def part(tmp_path: Path) -> Part:
    return Part(tmp_path / "a.mp3.part")


async def broken_off(server: Server, downloader: Downloader, part: Part) -> tuple[Shelf, str]:
    """Download a file that breaks off each time; return who serves it, and where."""
    shelf = Shelf()
    shelf.breaks = [30_000, 0, 0, 0, 0]
    url = server.page("/a", shelf)
    with pytest.raises(FetchError, match="broke"):
        await downloader.download(DownloadRequest(url), part)
    return shelf, url


async def test_a_file_comes_whole_and_it_is_told_how_far(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf = Shelf()
    told: list[tuple[int, int | None]] = []
    url = server.page("/show/Episode%201.mp3?x=1", shelf)
    got = await downloader.download(
        DownloadRequest(url), part, lambda have, total: told.append((have, total))
    )
    assert part.path.read_bytes() == BODY
    assert (got.name, got.type) == ("Episode 1.mp3", "audio/mpeg")
    assert told[0] == (0, len(BODY))
    assert told[-1] == (len(BODY), len(BODY))
    asked = server.diary[0].headers
    assert asked["accept-encoding"] == "identity"
    assert asked["user-agent"].startswith("newsreader/")
    assert "range" not in asked


@pytest.mark.parametrize("said", [True, False])
async def test_an_empty_file_has_not_come(
    server: Server, downloader: Downloader, part: Part, said: bool
) -> None:
    def empty(line: Line, _: Asked) -> None:
        length = b"Content-Length: 0\r\n" if said else b"Connection: close\r\n"
        line.send(b'HTTP/1.1 200 OK\r\nETag: "one"\r\n' + length + b"\r\n")
        line.close = not said

    with pytest.raises(FetchError, match="the server sent an empty file"):
        await downloader.download(DownloadRequest(server.page("/a.mp3", empty)), part)
    assert not part.lasting
    assert not list(part.path.parent.iterdir())
    assert len(server.diary) == 1  # to ask again would bring the same


async def test_what_breaks_off_is_gone_on_with(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf = Shelf()
    shelf.breaks = [10_000, 20_000, 0]
    await downloader.download(DownloadRequest(server.page("/a", shelf)), part)
    assert part.path.read_bytes() == BODY
    ranges = [one.headers.get("range", "") for one in server.diary]
    starts = [int(one.removeprefix("bytes=").rstrip("-")) for one in ranges[1:]]
    assert ranges[0] == ""
    assert starts == sorted(starts)
    assert starts[-1] > 0
    assert server.diary[-1].headers["if-range"] == '"one"'


async def test_another_run_goes_on_where_the_last_one_ended(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf, url = await broken_off(server, downloader, part)
    shelf.breaks = []
    before, kept = len(server.diary), part.path.stat().st_size
    assert 0 < kept <= 30_000
    again = Part(part.path)
    await downloader.download(DownloadRequest(url), again)
    assert again.path.read_bytes() == BODY
    assert [one.headers["range"] for one in server.diary[before:]] == [f"bytes={kept}-"]


async def test_another_file_of_the_same_name_is_not_gone_on_with(
    server: Server, downloader: Downloader, part: Part
) -> None:
    await broken_off(server, downloader, part)
    other = Shelf(b"other" * 5000)
    await downloader.download(DownloadRequest(server.page("/b", other)), part)
    assert part.path.read_bytes() == other.body
    assert "range" not in server.asked("/b")[0].headers


async def test_a_new_version_begins_anew(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf, url = await broken_off(server, downloader, part)
    shelf.etag, shelf.body, shelf.breaks = '"two"', b"new" * 40_000, []
    await downloader.download(DownloadRequest(url), part)
    assert part.path.read_bytes() == shelf.body


async def test_a_new_version_from_a_server_that_forgets_to_compare_begins_anew(
    server: Server, downloader: Downloader, part: Part
) -> None:
    _, url = await broken_off(server, downloader, part)
    other = Shelf(b"new" * 40_000, '"two"')

    def careless(line: Line, asked: Asked) -> None:
        other(line, replace(asked, headers={**asked.headers, "if-range": '"two"'}))

    server.page("/a", careless)
    await downloader.download(DownloadRequest(url), part)
    assert part.path.read_bytes() == other.body


async def test_a_server_without_ranges_begins_anew(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf = Shelf()
    shelf.ranges = False
    shelf.breaks = [10_000]
    await downloader.download(DownloadRequest(server.page("/a", shelf)), part)
    assert part.path.read_bytes() == BODY


async def test_without_a_validator_nothing_is_pieced_together(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf = Shelf(etag="")
    shelf.breaks = [10_000]
    url = server.page("/a", shelf)
    with pytest.raises(FetchError, match="broke"):
        await downloader.download(DownloadRequest(url), part)
    await downloader.download(DownloadRequest(url), part)
    assert part.path.read_bytes() == BODY
    assert not any("range" in one.headers for one in server.diary)


async def test_a_weak_validator_is_none(server: Server, downloader: Downloader, part: Part) -> None:
    shelf = Shelf(etag='W/"one"')
    shelf.breaks = [10_000]
    with pytest.raises(FetchError, match="broke"):
        await downloader.download(DownloadRequest(server.page("/a", shelf)), part)
    assert len(server.diary) == 1


async def test_what_was_whole_already_is_not_fetched_again(
    server: Server, downloader: Downloader, part: Part
) -> None:
    url = server.page("/a", Shelf())
    await downloader.download(DownloadRequest(url), part)
    again = Part(part.path)
    await downloader.download(DownloadRequest(url), again)
    assert part.path.read_bytes() == BODY
    assert server.diary[-1].headers["range"] == f"bytes={len(BODY)}-"


async def test_less_than_was_said_is_no_file(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf = Shelf(etag="")
    shelf.said = len(BODY) + 10
    with pytest.raises(FetchError, match="broke off"):
        await downloader.download(DownloadRequest(server.page("/a", shelf)), part)


async def test_a_range_that_goes_beyond_the_whole_is_no_file(
    server: Server, downloader: Downloader, part: Part
) -> None:
    _, url = await broken_off(server, downloader, part)
    at = part.path.stat().st_size
    header = f"bytes {at}-{len(BODY) - 1}/{len(BODY)}"
    server.serve("/a", BODY, 206, Content_Range=header, ETag='"one"')
    with pytest.raises(FetchError, match="more than it said"):
        await downloader.download(DownloadRequest(url), part)
    assert not part.path.exists()


async def test_a_server_that_never_gets_on_is_given_up(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf = Shelf()
    shelf.breaks = [5000, *[0] * 50]
    with pytest.raises(FetchError, match="broke"):
        await downloader.download(DownloadRequest(server.page("/a", shelf)), part)
    assert len(server.diary) < 10


@pytest.mark.parametrize("lie", ["range", "total", "version", "ranges"])
async def test_a_server_that_contradicts_itself_is_given_up(
    server: Server, downloader: Downloader, part: Part, lie: str
) -> None:
    asked = 0

    def lies(line: Line, request: Asked) -> None:
        nonlocal asked
        asked += 1
        etag = f'"{asked if lie == "version" else 1}"'
        if "range" in request.headers and lie in ("range", "total"):
            said = "*/30000" if lie == "range" else "30000-39999/40000"
            status = 416 if lie == "range" else 206
            line.answer(status, b"", Content_Range=f"bytes {said}", ETag=etag)
            return
        line.send(f"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\nETag: {etag}\r\n\r\n".encode())
        line.send(bytes(30_000 + 100 * asked))
        line.reset()

    with pytest.raises(FetchError, match=r"broke off|contradicts"):
        await downloader.download(DownloadRequest(server.page("/a", lies)), part)
    assert asked < 10


async def test_the_limit_holds_whatever_is_said(
    server: Server, downloader: Downloader, part: Part
) -> None:
    url = server.page("/a", Shelf())
    with pytest.raises(FetchError, match="larger than the limit of 50 kB"):
        await downloader.download(DownloadRequest(url, limit=50_000), part)

    def endless(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Type: audio/mpeg\r\nConnection: close\r\n\r\n")
        line.send(BODY * 3)
        line.close = True

    url = server.page("/b", endless)
    with pytest.raises(FetchError, match="larger than the limit of 200 kB"):
        await downloader.download(DownloadRequest(url, limit=200_000), part)
    assert part.path.stat().st_size <= 200_000


async def test_a_disk_without_room_is_told_before_anything_comes(
    server: Server, downloader: Downloader, tmp_path: Path
) -> None:
    part = Part(tmp_path / "a.part", lambda _: 1_050_000)
    with pytest.raises(FetchError, match=r"room: 102 kB are still to come and 1.1 MB"):
        await downloader.download(DownloadRequest(server.page("/a", Shelf())), part)
    assert not part.path.exists()


async def test_a_disk_that_fills_up_keeps_what_there_is(
    server: Server, downloader: Downloader, part: Part, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, full = Part.write, OSError(errno.ENOSPC, "No space left on device")

    def filling(self: Part, data: bytes) -> None:
        if self.size + len(data) > 60_000:
            raise full
        write(self, data)

    url = server.page("/a", Shelf())
    with monkeypatch.context() as patched:
        patched.setattr(Part, "write", filling)
        with pytest.raises(FetchError, match="the disk is full"):
            await downloader.download(DownloadRequest(url), part)
    kept = part.path.stat().st_size
    await downloader.download(DownloadRequest(url), part)
    assert part.path.read_bytes() == BODY
    assert server.diary[-1].headers.get("range") == (f"bytes={kept}-" if kept else None)


@pytest.mark.parametrize("packed", [False, True])
async def test_the_room_is_looked_at_while_a_file_grows(
    server: Server, downloader: Downloader, tmp_path: Path, packed: bool
) -> None:
    body = bytes(5_000_000)
    grows = Part(tmp_path / "a.part", lambda _: 3_000_000 - grows.size)

    def endless(line: Line, _: Asked) -> None:
        head = b'HTTP/1.1 200 OK\r\nETag: "one"\r\nConnection: close\r\n'
        coding = b"Content-Encoding: gzip\r\n" if packed else b""
        line.close = True
        line.send(head + coding + b"\r\n" + (gzip.compress(body) if packed else body))

    with pytest.raises(FetchError, match="the disk is full") as caught:
        await downloader.download(DownloadRequest(server.page("/a", endless)), grows)
    # What cannot be gone on with takes no room either.
    assert ("are kept" in str(caught.value)) is not packed
    size = grows.path.stat().st_size
    assert size == 0 if packed else 2_000_000 < size < 3_000_000


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip"])
async def test_what_is_packed_unasked_and_blows_up_is_refused(
    server: Server, downloader: Downloader, part: Part, coding: str
) -> None:
    pack = zlib.compress if coding == "deflate" else gzip.compress
    bomb = pack(bytes(50_000_000))
    bomb = gzip.compress(bomb) if "," in coding else bomb
    had: list[int] = []
    url = server.serve("/a", bomb, content_encoding=coding)
    with pytest.raises(FetchError, match="grows out of all proportion when unpacked"):
        await downloader.download(DownloadRequest(url), part, lambda have, _: had.append(have))
    assert max(had) <= 15_000_000
    assert part.path.stat().st_size == 0
    assert len(server.diary) == 1


@pytest.mark.parametrize("size", [0, 20_000_000])
async def test_what_is_packed_unasked_as_texts_are_comes_unpacked(
    server: Server, downloader: Downloader, part: Part, size: int
) -> None:
    line = b"00:01:07.000 --> 00:01:09.500\nAnd what did the harbour master say to that?\n\n"
    text = line * 5000 + b"".join(b"%d,%b" % (n**3, line) for n in range(size // len(line)))
    url = server.serve("/a.vtt", gzip.compress(text), content_encoding="gzip")
    await downloader.download(DownloadRequest(url), part)
    assert part.path.read_bytes() == text
    with pytest.raises(FetchError, match="larger than the limit of 100 kB"):
        await downloader.download(DownloadRequest(url, limit=100_000), part)
    assert part.path.stat().st_size == 0


@pytest.mark.parametrize(
    ("status", "asked", "seconds"), [(503, "3600", 3600), (429, "120", 120), (429, "", 900)]
)
async def test_a_host_that_asks_for_patience_has_it(
    server: Server, downloader: Downloader, part: Part, status: int, asked: str, seconds: int
) -> None:
    headers = {"retry_after": asked} if asked else {}
    host = server.address.removeprefix("http://")
    until = NOW + timedelta(seconds=seconds)
    with Server(host="127.0.0.2") as other:
        url = other.redirect("/a", server.serve("/a", b"", status, **headers))
        with pytest.raises(PatienceError, match=f"{status}.* wants to be left alone") as caught:
            await downloader.download(DownloadRequest(url), part)
        assert caught.value.until == until
        assert downloader.waits() == {host: until}
        with pytest.raises(NotAskedError, match="wants to be left alone") as spared:
            await downloader.download(DownloadRequest(server.page("/b", Shelf())), part)
        assert spared.value.until == until
        # The one that only led there has asked for nothing.
        await downloader.download(DownloadRequest(other.page("/c", Shelf())), part)
    assert [one.path for one in server.diary] == ["/a"]


async def test_other_failures_and_a_503_that_asks_for_nothing_spare_the_host_nothing(
    server: Server, downloader: Downloader, part: Part
) -> None:
    for url in (server.serve("/a", b"", 503), server.serve("/b", b"", 500, retry_after="3600")):
        with pytest.raises(FetchError, match="the server answered"):
            await downloader.download(DownloadRequest(url), part)
    assert downloader.waits() == {}
    await downloader.download(DownloadRequest(server.page("/c", Shelf())), part)


async def test_a_host_that_has_asked_others_for_patience_is_not_asked_for_the_rest_either(
    server: Server, downloader: Downloader, part: Part
) -> None:
    _, url = await broken_off(server, downloader, part)
    before, kept = len(server.diary), part.path.stat().st_size
    downloader.heed({server.address.removeprefix("http://"): NOW + timedelta(hours=1)})
    with pytest.raises(NotAskedError, match="wants to be left alone for 1 hour"):
        await downloader.download(DownloadRequest(url), part)
    assert (len(server.diary), part.path.stat().st_size) == (before, kept)


async def test_a_web_page_in_place_of_the_file_is_refused(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf = Shelf(b"<p>Log in")
    shelf.type = "text/html; charset=utf-8"
    url = server.page("/a", shelf)
    with pytest.raises(FetchError, match="web page in place of the file"):
        await downloader.download(DownloadRequest(url), part)
    await downloader.download(DownloadRequest(url, page=True), part)


async def test_a_failure_is_told_and_what_there_is_stays(
    server: Server, downloader: Downloader, part: Part
) -> None:
    shelf, url = await broken_off(server, downloader, part)
    server.serve("/a", b"", 503)
    with pytest.raises(FetchError, match="503"):
        await downloader.download(DownloadRequest(url), part)
    assert part.path.stat().st_size > 0
    server.page("/a", shelf)
    shelf.breaks = []
    await downloader.download(DownloadRequest(url), part)
    assert part.path.read_bytes() == BODY


async def test_redirects_are_followed_and_secrets_stay_at_home(
    server: Server, downloader: Downloader, part: Part
) -> None:
    with Server(host="127.0.0.2") as other:
        url = server.redirect("/a", other.page("/b", Shelf()))
        feed = server.url("/feed")
        request = DownloadRequest(url, feed, (("X-Key", "k"),), "reader", ("echo", "word"))
        await downloader.download(request, part)
        assert server.diary[0].headers["x-key"] == "k"
        assert server.diary[0].headers["authorization"].startswith("Basic ")
        assert not {"x-key", "authorization"} & set(other.diary[0].headers)


async def test_a_header_of_ones_own_is_the_only_authorization(
    server: Server, downloader: Downloader, part: Part
) -> None:
    url = server.page("/a", Shelf())
    own = (("Authorization", "Bearer k"),)
    await downloader.download(DownloadRequest(url, url, own, "reader", ("false",)), part)
    assert lines_of(server.diary[0], "Authorization") == [b"Bearer k"]


async def test_a_feed_of_the_world_leads_to_no_machine_of_the_own_network(
    server: Server, part: Part
) -> None:
    async def resolve(name: str) -> list[str]:
        return ["93.184.216.34"] if name == "news.example" else ["127.0.0.1"]

    url = server.page("/a", Shelf()).replace("127.0.0.1", "inside.example")
    async with Downloader(limits=TINY, now=lambda: NOW, resolve=resolve) as downloader:
        with pytest.raises(FetchError, match="in your own network"):
            await downloader.download(DownloadRequest(url, "https://news.example/feed"), part)
    assert server.diary == []


async def test_a_host_gives_one_file_at_a_time(
    server: Server, downloader: Downloader, tmp_path: Path
) -> None:
    urls = [server.page(f"/{name}", Shelf()) for name in "abc"]
    parts = [Part(tmp_path / f"{at}.part") for at in range(3)]
    await asyncio.gather(
        *(
            downloader.download(DownloadRequest(url), part)
            for url, part in zip(urls, parts, strict=True)
        )
    )
    assert server.most_at_once == 1
    assert all(part.path.read_bytes() == BODY for part in parts)


async def test_a_link_laid_in_its_place_is_not_written_through(
    server: Server, downloader: Downloader, part: Part, tmp_path: Path
) -> None:
    target = tmp_path / "precious"
    target.write_bytes(b"mine")
    part.path.symlink_to(target)
    with pytest.raises(FetchError, match="cannot write into"):
        await downloader.download(DownloadRequest(server.page("/a", Shelf())), part)
    assert target.read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="a b.mp3"', "a b.mp3"),
        ("attachment; filename=a.mp3", "a.mp3"),
        ("attachment; filename*=UTF-8''%e4%bc%9a.mp3; filename=x.mp3", "会.mp3"),
        ('attachment; filename="' + "ü.mp3".encode().decode("latin-1") + '"', "ü.mp3"),
        ("inline", ""),
        ("", ""),
    ],
)
def test_names_that_servers_give(header: str, name: str) -> None:
    assert given_name(header) == name
