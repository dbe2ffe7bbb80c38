"""From a server to the store, end to end: what comes in, what stays out, what is told."""

import gzip
import json
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from email.utils import format_datetime
from typing import Any, NoReturn

import pytest

from newsreader.dataclass import replace
from newsreader.errors import StoreBusyError, StoreFullError
from newsreader.fetch import witness
from newsreader.fetch.client import Fetcher
from newsreader.fetch.request import Fetched, FetchRequest, NotAskedError
from newsreader.model.article import Flag
from newsreader.model.feed import Subscription
from newsreader.model.progress import FeedDone, FeedStarted, Finished, Started
from newsreader.model.query import Query, View
from newsreader.parse.feed import parse_feed
from newsreader.refresh.asking import by_host
from newsreader.refresh.pipeline import refresh
from tests.fetch.hours import waited_out
from tests.fetch.server import Asked, Line, Server
from tests.refresh.conftest import HASTY, TINY, Desk, item, rss


async def test_news_comes_in_and_is_told(desk: Desk) -> None:
    url = desk.server.serve("/feed", rss(item(1), item(2)))
    desk.subscribe(url)
    events = await desk.events()
    feed = desk.feed(url)
    assert events == [
        Started(1),
        FeedStarted(feed.id),
        FeedDone(feed.id, "Sample Herald", new=2),
        Finished(1, 0, 2),
    ]
    assert (feed.title, feed.site) == ("Sample Herald", "https://herald.example/")
    assert (feed.unread, feed.checked, feed.succeeded) == (2, desk.now, desk.now)
    assert feed.next_check is not None
    assert timedelta(hours=1) <= feed.next_check - desk.now <= timedelta(hours=1.1)
    assert desk.titles() == ["News 2", "News 1"]
    assert desk.store.waiting() == 0


async def test_nothing_is_due_twice(desk: Desk) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1))))
    await desk.refresh()
    assert await desk.later(0.9) == Finished(0, 0, 0)
    assert (await desk.later(0.2)).feeds == 1
    assert len(desk.server.diary) == 2


async def test_a_feed_that_is_due_while_it_is_unwelcome_waits_until_it_is_welcome(
    desk: Desk,
) -> None:
    now = desk.now
    skipped = [(now.hour + add) % 24 for add in (3, 4)]
    hours = "".join(f"<hour>{hour}</hour>" for hour in skipped)
    body = rss(item(1), head=f"<skipHours>{hours}</skipHours>")
    url = desk.server.serve("/feed", body)
    desk.subscribe(url)
    await desk.refresh()
    # Nobody was here when its time came; now it is due, and unwelcome.
    assert (await desk.later(3)).feeds == 0
    feed = desk.feed(url)
    assert feed.next_check is not None
    welcome = (now + timedelta(hours=5)).replace(minute=0, second=0, microsecond=0)
    assert welcome <= feed.next_check <= welcome + timedelta(minutes=10)
    assert "no visits in the hours before" in feed.why
    # So nobody has to look again until then.
    assert desk.store.due(now=desk.now, interval=3600) == ()
    desk.now = feed.next_check
    assert (await desk.refresh()).feeds == 1


async def test_validators_make_the_second_visit_cheap(desk: Desk) -> None:
    def answer(line: Line, asked: Asked) -> None:
        known = asked.headers.get("if-none-match") == '"1"'
        line.answer(304 if known else 200, b"" if known else rss(item(1)), etag='"1"')

    desk.subscribe(desk.server.page("/feed", answer))
    await desk.refresh()
    desk.now += timedelta(hours=2)
    done = await desk.done()
    assert (done[0].unchanged, done[0].error) == (True, "")
    assert desk.titles() == ["News 1"]
    # A server that says "unchanged" for ever is found out.
    await desk.later(24 * 8)
    assert ["if-none-match" in asked.headers for asked in desk.server.diary] == [False, True, False]


async def test_the_same_bytes_are_not_parsed_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1))))
    await desk.refresh()
    monkeypatch.setattr("newsreader.refresh.bring.parse_feed", None)
    desk.now += timedelta(hours=2)
    done = await desk.done()
    assert (done[0].unchanged, done[0].error) == (True, "")


async def test_a_feed_that_holds_nothing_says_so(desk: Desk) -> None:
    url = desk.server.serve("/feed", rss())
    desk.subscribe(url)
    assert (await desk.refresh()).failed == 0
    assert desk.feed(url).complaint == "it holds no articles"
    desk.server.serve("/feed", rss(item(1)))
    await desk.later(2)
    assert desk.feed(url).complaint == ""


async def test_a_complaint_stands_as_long_as_the_feed_is_what_it_was(desk: Desk) -> None:
    url = desk.server.serve("/feed", rss(item(1)).replace(b"<item>", b"<item><br>"), etag='"1"')
    desk.subscribe(url)
    assert (await desk.refresh()).new == 1
    complaint = desk.feed(url).complaint
    assert complaint
    desk.server.serve("/feed", b"", 304)
    await desk.later(2)
    assert desk.feed(url).complaint == complaint
    desk.server.serve("/feed", rss(item(1)))
    await desk.later(2)
    assert desk.feed(url).complaint == ""


async def test_a_changed_article_is_updated_and_stays_read(desk: Desk) -> None:
    url = desk.server.serve("/feed", rss(item(1), item(2)))
    desk.subscribe(url)
    await desk.refresh()
    desk.store.mark(desk.store.ids(Query()), Flag.READ, True, now=desk.now)
    desk.server.serve("/feed", rss(item(1, title="News 1, corrected"), item(3)))
    desk.now += timedelta(hours=2)
    done = await desk.done()
    assert (done[0].new, done[0].updated) == (1, 1)
    assert sorted(desk.titles()) == ["News 1, corrected", "News 2", "News 3"]
    assert len(desk.store.ids(Query(view=View.UNREAD))) == 1


async def test_a_changed_date_alone_is_nothing_new(desk: Desk) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1))))
    await desk.refresh()
    desk.server.serve("/feed", rss(item(1).replace("10:01:00", "11:59:00")))
    desk.now += timedelta(hours=2)
    done = await desk.done()
    assert (done[0].new, done[0].updated) == (0, 0)


def fifty_megabytes(line: Line, _: Asked) -> None:
    line.close = True
    line.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    line.send(rss()[: -len("</channel></rss>")])
    for number in range(5_000):
        line.send(f"<item>{item(number)}</item>".encode() + b" " * 10_000)


async def test_one_failing_feed_hurts_nobody(desk: Desk) -> None:
    server = desk.server
    expected = {
        server.serve("/404", b"", 404): "the server answered 404 (not found)",
        server.serve("/html", b"<!doctype html><html><body>Hi</body></html>"): (
            "the address gives a web page, not a feed"
        ),
        server.serve("/empty", b""): "the answer is empty",
        server.page("/huge", fifty_megabytes): "larger than the limit of 2 MB",
        server.serve("/bomb", gzip.compress(bytes(9_000_000)), content_encoding="gzip"): (
            "larger than the limit of 2 MB when unpacked"
        ),
        server.page("/reset", lambda line, _: line.reset()): "the server broke the connection off",
        "/no/such/file": "there is no such file",
        "ftp://a.example/feed": "the address is not one on the web (http or https)",
        server.serve("/good", rss(item(1))): "",
    }
    desk.subscribe(*expected)
    finished = await desk.refresh()
    told = {feed.url: feed.error for feed in desk.store.feeds()}
    assert told == expected
    assert finished == Finished(len(expected), len(expected) - 1, 1)
    assert desk.titles() == ["News 1"]


async def test_a_hanging_host_does_not_hold_up_the_others(desk: Desk) -> None:
    answered = threading.Event()

    def answer(line: Line, _: Asked) -> None:
        line.answer(200, rss(item(1)))
        answered.set()

    with Server(host="127.0.0.2") as slow:
        hanging = [slow.page(f"/{number}", lambda line, _: line.hang()) for number in range(8)]
        desk.subscribe(*hanging, desk.server.page("/good", answer))
        async with waited_out(slow, TINY.read, answered.is_set):
            done = await desk.done()
    assert done[0].title == "Sample Herald"
    assert "no answer within 20 seconds" in done[-1].spared
    assert len(slow.diary) == 6


async def test_a_mistake_of_our_own_costs_one_feed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trip(body: bytes, *, address: str = "", **more: Any) -> object:
        if address.endswith("/bad"):
            raise KeyError("surprise")
        return parse_feed(body, address=address, **more)

    monkeypatch.setattr("newsreader.refresh.bring.parse_feed", trip)
    bad, good = (desk.server.serve(path, rss(item(1))) for path in ("/bad", "/good"))
    desk.subscribe(bad, good)
    assert await desk.refresh() == Finished(2, 1, 1)
    assert desk.feed(bad).error == "a mistake in the program (KeyError)"


async def test_a_bad_answer_deletes_nothing(desk: Desk) -> None:
    url = desk.server.serve("/feed", rss(item(1)), etag='"1"')
    desk.subscribe(url)
    await desk.refresh()
    for body in (b"", b"<html><body>log in</body></html>", rss()):
        desk.server.serve("/feed", body, etag='"2"')
        await desk.later(30)
        assert desk.titles() == ["News 1"]
    validators = [asked.headers.get("if-none-match") for asked in desk.server.diary]
    # That of a bad answer is not kept: it would vouch for what was never read.
    assert validators == [None, '"1"', '"1"', '"1"']


HOSTILE = "[/foo] \x1b]52;c;aGk=\x07\x9b31m\u202ered &lt;b&gt;bold&lt;/b&gt; [@click=app.quit]x[/]"


async def test_hostile_strings_are_stored_harmless(desk: Desk) -> None:
    entry = (
        f"<guid>\x9b1m g</guid><title>{HOSTILE}</title><author>{HOSTILE}</author>"
        f"<category>{HOSTILE}</category><description>text {HOSTILE}</description>"
        f"<link>https://herald.example/1?utm_source=rss&amp;id=2</link>"
    )
    body = rss(entry, title=HOSTILE).replace(b"\x1b", b"&#27;").replace(b"\x07", b"&#7;")
    url = desk.server.serve("/feed", body)
    desk.subscribe(url)
    assert (await desk.refresh()).new == 1
    (article,) = desk.articles()
    assert article.headline.url == "https://herald.example/1?id=2"
    strings = (
        desk.feed(url).title,
        article.headline.title,
        article.guid,
        *article.authors,
        *article.tags,
        *article.headline.tags,
    )
    assert article.headline.title.startswith("[/foo]")
    for string in strings:
        assert string.isprintable()
        assert "\u202e" not in string


async def test_a_title_of_ten_thousand_characters(desk: Desk) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1, title="word " * 2000))))
    await desk.refresh()
    (title,) = desk.titles()
    assert len(title) <= 1000
    assert title.endswith("…")


async def test_an_article_without_title_gets_the_start_of_its_text(desk: Desk) -> None:
    entry = (
        "<guid>1</guid><description>&lt;p&gt;It begins here.&lt;/p&gt;And goes on.</description>"
    )
    desk.subscribe(desk.server.serve("/feed", rss(entry)))
    await desk.refresh()
    assert desk.titles() == ["It begins here."]


async def test_the_limit_of_a_feed_takes_the_newest(desk: Desk) -> None:
    url = desk.server.serve("/feed", rss(*(item(number) for number in range(9))))
    desk.subscribe(Subscription(url, limit=2))
    await desk.refresh()
    assert desk.titles() == ["News 8", "News 7"]


async def test_the_readers_own_title_is_told(desk: Desk) -> None:
    url = desk.server.serve("/feed", rss(item(1)))
    desk.subscribe(Subscription(url, title="Mine"))
    assert (await desk.done())[0].title == "Mine"


async def test_the_same_address_is_asked_once(desk: Desk) -> None:
    new = desk.server.serve("/new", rss(item(1)), etag='"1"')
    old = desk.server.redirect("/old", "/new", 301)
    desk.subscribe(old)
    await desk.refresh()
    desk.subscribe(old, new)
    await desk.later(2)
    # Both live at one address now: asked once, and unconditionally, for the second has nothing.
    assert [asked.path for asked in desk.server.diary] == ["/old", "/new", "/new"]
    assert "if-none-match" not in desk.server.diary[-1].headers
    assert desk.feed(new).total == desk.feed(old).total == 1


async def test_feeds_of_a_host_are_asked_one_at_a_time(desk: Desk) -> None:
    urls = [desk.server.serve(f"/{number}", rss(item(number))) for number in range(12)]
    desk.subscribe(*urls)
    assert (await desk.refresh()).new == 12
    assert desk.server.most_at_once == 1
    groups = by_host(desk.store.due(now=desk.now, interval=60, force=True))
    assert [len(group) for group in groups] == [12]


async def test_only_the_feeds_asked_for(desk: Desk) -> None:
    urls = [desk.server.serve(f"/{number}", rss(item(number))) for number in range(3)]
    desk.subscribe(*urls)
    await desk.refresh(only=(desk.feed(urls[1]).id,), force=True)
    assert [asked.path for asked in desk.server.diary] == ["/1"]


async def test_files_are_feeds(desk: Desk) -> None:
    file = desk.path.with_name("feed.xml")
    file.write_bytes(rss(item(1)))
    desk.subscribe(str(file))
    assert (await desk.refresh()).new == 1


async def test_two_at_once_the_second_stands_back(desk: Desk) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1))))
    first = refresh(desk.store, desk.job(), now=lambda: desk.now)
    assert await anext(first) == Started(1)
    assert await desk.events() == [Finished(0, 0, 0, "another refresh is running already")]
    rest = [event async for event in first]
    assert rest[-1] == Finished(1, 0, 1)
    assert await desk.refresh() == Finished(0, 0, 0)


async def test_a_refresh_that_is_left_gives_everything_back(desk: Desk) -> None:
    desk.subscribe(desk.server.page("/feed", lambda line, _: line.hang()))
    events = refresh(desk.store, desk.job(), now=lambda: desk.now)
    assert await anext(events) == Started(1)
    await events.aclose()
    assert (await desk.refresh(limits=HASTY)).failed == 1


async def test_a_store_that_fails_ends_the_refresh_with_its_reason(desk: Desk) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1))))
    desk.store.close()
    finished = await desk.refresh()
    assert finished.error
    assert finished.feeds == 0


async def test_what_was_read_long_ago_is_let_go_and_stays_away(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.answer(
            200, rss(item(1), item(2), item(3)), date=format_datetime(desk.now, usegmt=True)
        )

    monkeypatch.setattr(witness, "is_loopback", lambda host: False)
    desk.subscribe(desk.server.page("/feed", answer))
    await desk.refresh()
    first, second, third = (article.headline.id for article in desk.articles())
    desk.store.mark([first, second], Flag.READ, True, now=desk.now)
    desk.store.mark([second], Flag.STARRED, True, now=desk.now)
    await desk.later(24 * 40, keep_days=90)
    assert len(desk.titles()) == 3
    await desk.later(24 * 60, keep_days=90, force=True)
    assert [article.headline.id for article in desk.articles()] == [second, third]
    await desk.later(24, keep_days=90, force=True)
    assert len(desk.titles()) == 2


@pytest.mark.parametrize("kind", ["length", "gzip", "json", "garbled", "stalled"])
async def test_a_feed_that_breaks_off_gives_what_is_whole_and_comes_whole_next_time(
    desk: Desk, kind: str
) -> None:
    whole = rss(item(1), item(2), item(3))
    cut = whole[: whole.index(b"<item>", whole.index(b"<item>") + 1) + 30]
    if kind == "json":
        items = [{"id": str(n), "title": f"News {n}"} for n in (1, 2, 3)]
        whole = json.dumps({"title": "J", "items": items}).encode()
        cut = whole[: whole.index(b"News 2")]
    packed = gzip.compress(whole)
    broken = True

    def answer(line: Line, asked: Asked) -> None:
        if not broken:
            known = "if-none-match" in asked.headers
            line.answer(304 if known else 200, b"" if known else whole, etag='"1"')
        elif kind == "gzip":
            line.answer(200, packed[:-9], etag='"1"', content_encoding="gzip")
        elif kind == "garbled":
            line.send(
                b"HTTP/1.1 200 OK\r\nETag: 1\r\nTransfer-Encoding: chunked\r\n\r\n"
                b"%x\r\n%b\r\nno number\r\n" % (len(cut), cut)
            )
        else:
            line.send(
                b"HTTP/1.1 200 OK\r\nETag: 1\r\nContent-Length: %d\r\n\r\n" % len(whole) + cut
            )
            if kind == "stalled":
                line.hang()
            line.close = True

    url = desk.server.page("/feed", answer)
    desk.subscribe(url)
    patience = 1.0 if kind == "stalled" else TINY.read
    [done] = await desk.done(limits=replace(TINY, read=patience))
    assert (done.error, bool(done.new)) == ("", True)
    words = {"garbled": "is garbled in the middle", "stalled": "stopped coming for"}
    assert words.get(kind, "broke off before it was complete") in desk.feed(url).complaint
    assert desk.titles()[-1] == "News 1"
    broken = False
    await desk.later(24)
    assert desk.feed(url).complaint == ""
    assert sorted(desk.titles()) == ["News 1", "News 2", "News 3"]


async def test_a_feed_that_breaks_off_before_its_first_article_has_failed(desk: Desk) -> None:
    def answer(line: Line, _: Asked) -> None:
        line.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n" + rss(item(1))[:60])
        line.close = True

    url = desk.server.page("/feed", answer)
    desk.subscribe(url)
    [done] = await desk.done()
    assert done.error == "the answer broke off before it was complete"
    [told] = desk.store.feeds(answers=True)[0].answers
    assert (told.status, told.size) == (200, 60)


async def test_what_was_answered_is_kept_of_failures_too(desk: Desk) -> None:
    desk.subscribe(
        desk.server.serve("/gone", b"nothing here", 404),
        desk.server.serve("/bomb", gzip.compress(bytes(9_000_000)), content_encoding="gzip"),
    )
    await desk.refresh()
    gone, bomb = (feed.answers[0] for feed in desk.store.feeds(answers=True))
    assert (gone.status, gone.size) == (404, 12)
    assert bomb.status == 200
    assert bomb.size > 1000


async def test_a_store_that_stays_locked_ends_the_refresh_with_what_has_been_stored(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1))))

    def busy(*_: object, index: bool) -> NoReturn:
        raise StoreBusyError("busy")

    monkeypatch.setattr(type(desk.store), "save", busy)
    ending = await desk.refresh(force=True)
    assert "what was stored until then stays" in ending.error


async def test_nobody_is_asked_for_what_cannot_be_kept(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.subscribe(desk.server.serve("/feed", rss(item(1))))

    def full(_: object) -> NoReturn:
        raise StoreFullError("the disk is full")

    monkeypatch.setattr(type(desk.store), "check_room", full)
    ending = await desk.refresh(force=True)
    assert ending.error == "the disk is full"
    assert not desk.server.diary


async def test_feeds_of_a_slow_server_are_passed_over_and_come_first_the_next_time(
    desk: Desk,
) -> None:
    """It answers well: none of them has failed, and none waits longer for it."""
    urls = [desk.server.serve(f"/{number}", rss(item(number))) for number in range(3)]
    desk.subscribe(*urls)

    @asynccontextmanager
    async def passed_over(
        fetcher: Fetcher, request: FetchRequest, **more: Any
    ) -> AsyncIterator[Fetched]:
        if request.url.endswith("/2"):
            raise NotAskedError("its server took 2 minutes for others of its feeds", slow=True)
        async with fetching(fetcher, request, **more) as fetched:
            yield fetched

    fetching = Fetcher.fetching
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Fetcher, "fetching", passed_over)
        await desk.refresh()
        waiting = desk.feed(urls[2])
        assert (waiting.failures, waiting.error, waiting.checked) == (0, "", None)
        assert waiting.next_check is not None
        assert waiting.next_check - desk.now < timedelta(minutes=20)
        assert "its server took 2 minutes" in waiting.why
    await desk.later(0.4)
    assert desk.server.diary[-1].path == "/2"
    assert desk.feed(urls[2]).total == 1
