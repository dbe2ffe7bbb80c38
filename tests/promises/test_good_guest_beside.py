"""A good guest is one and the same whichever of its programs comes: in turn, and told once."""

import json
import os
import re
import threading
from pathlib import Path
from zlib import crc32

from newsreader.fetch.turns import turns_of
from newsreader.locking import lock_byte, unlock_byte
from tests.fetch.server import Asked, Line
from tests.promises.profile import Profile, rss, wait_until

WANTED = 1 << 32
TEXT = (
    b"<p>" + b"A paragraph of many words that nobody would take for anything else. " * 9 + b"</p>"
)


def test_a_page_is_fetched_between_the_feeds_of_a_refresh(profile: Profile) -> None:
    server = profile.server
    page = server.serve("/page", b"<html><body><article>" + TEXT * 5 + b"</article></body></html>")
    feed = rss("One").replace(b"https://herald.example/One", page.encode())
    urls = [server.serve(f"/{number}", feed) for number in range(3)]
    profile.subscribe(*urls)
    profile.refresh_here(days_ago=2)
    number = str(profile.articles()[0]["id"])
    del server.diary[:]
    going = threading.Event()

    def slow(line: Line, _: Asked) -> None:
        going.wait(20)
        line.answer(200, feed)

    server.page("/0", slow)
    refresh = profile.start("refresh")
    wait_until(lambda: bool(server.diary), "the refresh asks the first feed")
    show = profile.start("show", number, "--text", "full")
    place = WANTED + crc32(server.address.removeprefix("http://").encode())
    handle = os.open(turns_of(profile.paths.store), os.O_RDWR)

    def waits() -> bool:
        free = lock_byte(handle, place)
        if free:
            unlock_byte(handle, place)
        return free is False

    wait_until(waits, "the page waits for its turn")
    os.close(handle)
    going.set()
    assert refresh.communicate(timeout=60)[0].endswith("new articles\n")
    assert "A paragraph of many words" in show.communicate(timeout=60)[0]
    # Before the rest of the feeds, and never beside one.
    assert [asked.path for asked in server.diary] == ["/0", "/page", "/1", "/2"]
    assert server.most_at_once == 1


LEFT_ALONE = r"wants to be left alone until (\d+ \w+, )?\d\d:\d\d\n"


def with_files(*files: str) -> bytes:
    """A feed with an article for each file that comes with one."""
    items = "".join(
        f"<item><guid>{url}</guid><title>{url[-1]}</title>"
        f"<enclosure url='{url}' type='audio/mpeg' length='9'/></item>"
        for url in files
    )
    return f"<rss version='2.0'><channel><title>Herald</title>{items}</channel></rss>".encode()


def with_downloads(profile: Profile, folder: Path, *paths: str) -> dict[str, str]:
    """Subscribe to a feed whose articles come with files; return their ids by their paths."""
    feed = with_files(*map(profile.server.url, paths))
    head = f"download_to = {json.dumps(str(folder / 'files'))}"
    profile.subscribe(profile.server.serve("/feed", feed), head=head)
    profile.refresh_here(days_ago=2)
    del profile.server.diary[:]
    return {f"/{one['title']}": str(one["id"]) for one in profile.articles()}


def test_a_plea_for_patience_to_a_feed_holds_for_downloads(
    profile: Profile, tmp_path: Path
) -> None:
    server = profile.server
    ids = with_downloads(profile, tmp_path, "/1")
    server.serve("/1", b"some sound")
    server.serve("/feed", b"", 429, retry_after="3600")
    profile.call("refresh")
    said = profile.call("download", ids["/1"])
    assert re.fullmatch(f"newsreader: {server.url('/1')}: its server {LEFT_ALONE}", said.err)
    assert (said.code, said.out) == (3, "")
    assert [one.path for one in server.diary] == ["/feed"]


def test_a_plea_for_patience_to_a_download_holds_for_all_else(
    profile: Profile, tmp_path: Path
) -> None:
    server = profile.server
    ids = with_downloads(profile, tmp_path, "/1", "/2")
    server.serve("/1", b"", 503, retry_after="3600")
    server.serve("/2", b"some sound")
    said = profile.call("download", ids["/1"])
    words = f"{server.url('/1')}: the server answered 503 (service unavailable) and "
    assert re.fullmatch(re.escape(f"newsreader: {words}") + LEFT_ALONE, said.err)
    assert "left alone" in profile.call("download", ids["/2"]).err
    assert "left alone" in profile.call("add", server.url("/feed2")).err
    profile.call("refresh", "--force")
    profile.call("refresh", server.url("/feed"))
    assert "left alone" in profile.feed(server.url("/feed"))["why"]
    assert [one.path for one in server.diary] == ["/1"]


def test_a_plea_for_patience_to_a_download_stops_a_refresh_that_is_under_way(
    profile: Profile, tmp_path: Path
) -> None:
    server = profile.server
    ids = with_downloads(profile, tmp_path, "/1")
    server.serve("/1", b"", 429, retry_after="3600")
    going = threading.Event()

    def slow(line: Line, _: Asked) -> None:
        going.wait(20)
        line.answer(200, rss("One"))

    others = [server.serve(f"/more{number}", rss("Two")) for number in range(3)]
    profile.subscribe(server.page("/slow", slow), *others)
    refresh = profile.start("refresh", "--force")
    wait_until(lambda: bool(server.diary), "the refresh asks the first feed")
    profile.call("download", ids["/1"])
    going.set()
    said = refresh.communicate(timeout=60)[0]
    assert [one.path for one in server.diary] == ["/slow", "/1"], said
    assert all("left alone" in profile.feed(url)["why"] for url in others)
