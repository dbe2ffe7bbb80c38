"""A good guest comes alone also when its reader opens an article while feeds are refreshed."""

import os
import threading
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
