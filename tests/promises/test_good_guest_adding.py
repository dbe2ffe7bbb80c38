"""A good guest who is shown a new address asks there no more than it must."""

from datetime import timedelta

import pytest

from newsreader.clock import utc_now
from newsreader.errors import FetchError
from newsreader.model.feed import Subscription
from newsreader.model.progress import FeedDone, Finished
from newsreader.reader.door import Reader
from newsreader.refresh.waits import remember_waits
from newsreader.store.news import NewsStore
from tests.fetch.server import Asked, Line
from tests.promises.guest import conditional
from tests.promises.profile import Profile, rss

PAGE = b"<!doctype html><html><body>Hello</body></html>"


@pytest.mark.parametrize("status", [0, 301, 302])
def test_what_was_loaded_when_a_feed_was_added_is_not_loaded_again(
    profile: Profile, status: int
) -> None:
    server = profile.server
    url = server.page("/feed", conditional(rss("One", "Two"), etag='"1"'))
    said = profile.call("add", server.redirect("/old", "/feed", status) if status else url)
    assert said.code == 0
    assert "2 articles from Sample Herald" in said.err
    assert profile.titles() == ["One", "Two"]
    assert len(server.asked("/feed")) == 1
    assert profile.call("refresh").code == 0
    assert len(server.asked("/feed")) == 1
    # What it was loaded with is what it is asked with.
    assert profile.call("refresh", "Sample Herald").code == 0
    assert server.asked("/feed")[1].headers["if-none-match"] == '"1"'


def test_nor_where_a_page_has_named_it(profile: Profile) -> None:
    profile.server.serve("/feed.xml", rss("One"), last_modified="then")
    page = b"<link rel=alternate type=application/rss+xml href=/feed.xml title=News>" + PAGE
    assert profile.call("add", profile.server.serve("/", page)).code == 0
    assert profile.titles() == ["One"]
    assert [asked.path for asked in profile.server.diary] == ["/", "/feed.xml"]


def test_nor_by_the_refresh_that_follows_in_the_terminal(profile: Profile) -> None:
    url = profile.server.serve("/feed", rss("One"), etag='"1"')
    with profile.open() as reader:
        found = reader.discover(url)
        reader.add([Subscription(found[0].url)])
        events = list(reader.refresh())
        assert [event.new for event in events if isinstance(event, FeedDone)] == [1]
        assert events[-1] == Finished(1, 0, 1)
        assert list(reader.refresh())[-1] == Finished(0, 0, 0)
        assert list(reader.refresh(force=True))[-1] == Finished(1, 0, 0, spared=0)
    assert len(profile.server.diary) == 2
    assert profile.server.diary[1].headers["if-none-match"] == '"1"'


def test_what_was_found_long_ago_is_asked_for(profile: Profile) -> None:
    url = profile.server.serve("/feed", rss("One"))
    with profile.open() as open_:
        now = open_.now()
    with Reader.open(profile.paths, now=lambda: now) as reader:
        reader.discover(url)
        now += timedelta(minutes=16)
        reader.add([Subscription(url)])
        profile.server.serve("/feed", rss("One", "Two"))
        assert list(reader.refresh())[-1] == Finished(1, 0, 2)


def test_nor_is_what_it_was_answered_taken_for_what_a_login_gets(profile: Profile) -> None:
    url = profile.server.serve("/feed", rss("For all"))
    with profile.open() as reader:
        reader.discover(url)
        profile.server.serve("/feed", rss("For subscribers"))
        reader.add([Subscription(url, headers=(("X-Key", "1"),))])
        list(reader.refresh())
    assert profile.titles() == ["For subscribers"]


def test_a_feed_without_articles_yet_is_added(profile: Profile) -> None:
    said = profile.call("add", profile.server.serve("/feed", rss()))
    assert said.code == 0
    assert "0 articles from Sample Herald" in said.err


# Pleas for patience.


def test_a_host_that_wants_peace_is_not_asked_for_a_new_feed(profile: Profile) -> None:
    busy = profile.server.serve("/busy", b"", 429, retry_after="3600")
    profile.subscribe(busy)
    assert profile.call("refresh").code == 3
    said = profile.call("add", profile.server.serve("/new", rss("One")))
    assert said.code == 3
    assert "its server wants to be left alone for " in said.err
    assert [asked.path for asked in profile.server.diary] == ["/busy"]


def test_a_plea_that_was_heard_when_a_feed_was_looked_for_is_kept(profile: Profile) -> None:
    server = profile.server
    said = profile.call("add", server.serve("/a", b"", 503, retry_after="3600"))
    assert "asks to wait 1 hour" in said.err
    assert "wants to be left alone" in profile.call("add", server.url("/b")).err
    profile.subscribe(server.url("/c"))
    profile.call("refresh")
    assert [asked.path for asked in server.diary] == ["/a"]


def test_a_plea_that_another_hears_meanwhile_ends_the_looking(profile: Profile) -> None:
    server = profile.server
    profile.subscribe(server.url("/known"))
    profile.call("feeds")
    host, later = server.address.removeprefix("http://"), utc_now() + timedelta(hours=1)

    def answer(line: Line, _: Asked) -> None:
        with NewsStore.open(profile.paths.store) as store:
            remember_waits(store, {host: later}, utc_now())
        line.answer(200, PAGE)

    said = profile.call("add", server.page("/", answer))
    assert said.code == 3
    assert "left alone" in said.err
    assert [asked.path for asked in server.diary] == ["/"]


@pytest.mark.parametrize("retry_after", ["3600", ""])
def test_a_refusal_is_not_told_as_no_feed(profile: Profile, retry_after: str) -> None:
    def refuse(line: Line, _: object) -> None:
        line.answer(429, b"", **({"retry_after": retry_after} if retry_after else {}))

    server = profile.server
    site = server.serve("/", PAGE)
    for path in ("/feed", "/rss", "/feed.xml", "/index.xml", "/rss.xml", "/atom.xml"):
        server.page(path, refuse)
    with profile.open() as reader, pytest.raises(FetchError) as caught:
        reader.discover(site)
    assert str(caught.value).startswith("the server answered 429 (too many requests)")
    asked = [asked.path for asked in server.diary]
    assert len([path for path in asked if server.pages.get(path) is refuse]) == 1


def test_a_feed_without_a_name_is_told_by_its_address_once(profile: Profile) -> None:
    server = profile.server
    server.serve("/a.xml", rss("One"))
    links = b"".join(
        b"<link rel=alternate type=application/rss+xml href=/%s.xml>" % name
        for name in (b"a", b"b")
    )
    said = profile.call("add", server.serve("/", links + PAGE))
    assert f"there is also {server.url('/b.xml')}\n" in said.err
