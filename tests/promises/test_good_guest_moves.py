"""A good guest follows a feed that moves, and is not led astray."""

import pytest

from newsreader.fetch.addresses import Address
from newsreader.fetch.answer import Answer, Head
from newsreader.fetch.client import Fetcher
from newsreader.fetch.errand import Errand
from newsreader.model.feed import Subscription
from tests.fetch.server import Asked, Line, Server
from tests.promises.guest import Guest, conditional, is_conditional, rss

LOGIN = b"<!doctype html><html><body><form>Log in to the hotel</form></body></html>"


@pytest.mark.parametrize("status", [301, 308])
async def test_a_move_for_good_is_kept_and_told(guest: Guest, status: int) -> None:
    old = guest.server.redirect("/old", "/new", status)
    new = guest.server.serve("/new", rss(1))
    guest.subscribe(old)
    await guest.refresh()
    guest.restart()
    await guest.later()
    assert guest.paths() == ["/old", "/new", "/new"]
    assert guest.feed(old).moved == new
    assert guest.feed(old).moved == new


@pytest.mark.parametrize("status", [302, 303, 307])
async def test_a_passing_redirect_moves_nothing(guest: Guest, status: int) -> None:
    old = guest.server.redirect("/old", "/new", status)
    guest.server.serve("/new", rss(1))
    guest.subscribe(old)
    await guest.refresh()
    await guest.later()
    assert guest.paths() == ["/old", "/new", "/old", "/new"]
    assert (guest.feed(old).complaint, guest.feed(old).moved) == ("", "")


@pytest.mark.parametrize(
    ("first", "second", "paths"),
    [
        pytest.param(301, 301, ["/c"], id="both for good: the last"),
        pytest.param(301, 302, ["/b", "/c"], id="for good, then in passing: the first"),
        pytest.param(302, 301, ["/a", "/b", "/c"], id="in passing, then for good: none"),
        pytest.param(308, 307, ["/b", "/c"], id="308, then 307: the first"),
    ],
)
async def test_of_a_chain_as_much_is_kept_as_is_for_good(
    guest: Guest, first: int, second: int, paths: list[str]
) -> None:
    guest.subscribe(guest.server.redirect("/a", "/b", first))
    guest.server.redirect("/b", "/c", second)
    guest.server.serve("/c", rss(1))
    await guest.refresh()
    await guest.later()
    assert guest.paths() == ["/a", "/b", "/c", *paths]


async def test_a_feed_that_moves_home_again_is_asked_at_home(guest: Guest) -> None:
    old = guest.server.redirect("/old", "/new", 301)
    guest.server.serve("/new", rss(1))
    guest.subscribe(old)
    await guest.refresh()
    guest.server.serve("/old", rss(1, 2))
    guest.server.redirect("/new", "/old", 301)
    await guest.later()
    await guest.later()
    assert guest.paths() == ["/old", "/new", "/new", "/old", "/old"]
    assert guest.feed(old).moved == ""


async def test_redirects_that_lead_round_in_a_circle_end_in_words(guest: Guest) -> None:
    url = guest.server.redirect("/a", "/b", 301)
    guest.server.redirect("/b", "/a", 301)
    guest.subscribe(url)
    await guest.refresh()
    assert guest.paths() == ["/a", "/b"]
    assert guest.feed(url).error == "its redirects lead round in a circle"
    assert guest.feed(url).moved == ""


async def test_a_redirect_to_itself_is_asked_once(guest: Guest) -> None:
    url = guest.server.redirect("/a", "/a#part", 302)
    guest.subscribe(url)
    await guest.refresh()
    assert guest.paths() == ["/a"]


async def test_too_many_redirects_end_in_words(guest: Guest) -> None:
    for step in range(30):
        guest.server.redirect(f"/{step}", f"/{step + 1}", 301)
    url = guest.server.url("/0")
    guest.subscribe(url)
    await guest.refresh()
    assert len(guest.server.diary) <= 11
    assert guest.feed(url).error == "more than 10 redirects"


@pytest.mark.parametrize(
    ("status", "body"),
    [
        pytest.param(200, LOGIN, id="a login page"),
        pytest.param(200, b"", id="an empty body"),
        pytest.param(404, LOGIN, id="a missing page"),
        pytest.param(410, b"", id="a page that is gone"),
        pytest.param(500, b"", id="a failure"),
        pytest.param(304, b"", id="nothing new"),
        pytest.param(200, b"{}", id="an empty object"),
    ],
)
@pytest.mark.parametrize("redirect", [301, 302])
async def test_what_is_no_feed_replaces_no_address(
    guest: Guest, status: int, body: bytes, redirect: int
) -> None:
    url = guest.server.serve("/feed", rss(1), last_modified="then")
    guest.subscribe(url)
    await guest.refresh()
    with Server(host="127.0.0.2") as hotel:
        there = hotel.serve("/login", body, status, set_cookie="session=1")
        guest.server.redirect("/feed", there, redirect)
        await guest.later()
        guest.server.serve("/feed", rss(1, 2))
        assert guest.feed(url).moved == ""
        if guest.feed(url).why.startswith("gone for good"):
            assert (status, redirect) == (410, 301)
            await guest.named(url)
        else:
            await guest.later(25)
        assert len(hotel.diary) == 1
    assert guest.titles() == ["News 2", "News 1"]
    assert guest.feed(url).error == ""


async def test_only_a_body_proves_a_move(guest: Guest) -> None:
    """A login page may say "unchanged" to all who ask for what is new."""
    url = guest.server.serve("/feed", rss(1), etag='"1"')
    guest.subscribe(url)
    await guest.refresh()
    with Server(host="127.0.0.2") as other:
        there = other.page("/feed", conditional(rss(1), etag='"1"'))
        guest.server.redirect("/feed", there, 301)
        await guest.later()
        await guest.later()
        assert guest.feed(url).moved == ""
        other.page("/feed", conditional(rss(2), etag='"2"'))
        await guest.later()
        assert guest.feed(url).moved == there
        await guest.later()
        assert all(map(is_conditional, other.diary))
    assert len(guest.server.diary) == 4


async def test_a_portal_that_says_unchanged_to_all_is_never_the_feed(guest: Guest) -> None:
    def portal(line: Line, asked: Asked) -> None:
        if "if-none-match" in asked.headers:
            line.answer(304)
        else:
            line.answer(200, LOGIN, content_type="text/html")

    url = guest.server.serve("/feed", rss(1), etag='"1"')
    guest.subscribe(url)
    await guest.refresh()
    with Server(host="127.0.0.2") as hotel:
        guest.server.redirect("/feed", hotel.page("/login", portal), 301)
        for _ in range(12):
            await guest.later()
        assert guest.feed(url).moved == ""
    guest.server.page("/feed", conditional(rss(2), etag='"2"'))
    await guest.later()
    assert guest.feed(url).total == 2


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/feed",
        "javascript:alert(1)",
        "data:text/xml,<rss/>",
        "gopher://127.0.0.1/",
        "//[::1",
        "feed:https://a.example/",
        "http://127.0.0.1:99999999/",
    ],
)
async def test_a_redirect_out_of_the_web_is_refused(guest: Guest, target: str) -> None:
    url = guest.server.redirect("/feed", target, 301)
    guest.subscribe(url)
    await guest.refresh()
    assert guest.feed(url).error.startswith("the server redirects to")
    assert guest.feed(url).moved == ""
    assert guest.feed(url).failures == 1


async def test_a_redirect_without_an_address_is_a_failure_in_words(guest: Guest) -> None:
    url = guest.server.serve("/feed", b"", 301)
    guest.subscribe(url)
    await guest.refresh()
    assert guest.feed(url).error.startswith(
        "the server answered 301 (moved permanently), but the address"
    )


async def test_a_relative_address_and_a_fragment_are_understood(guest: Guest) -> None:
    guest.subscribe(guest.server.redirect("/a/b/feed?x=1", "../new?y=%20z#top", 301))
    guest.server.serve("/a/new?y=%20z", rss(1))
    await guest.refresh()
    await guest.later()
    assert guest.paths() == ["/a/b/feed?x=1", "/a/new?y=%20z", "/a/new?y=%20z"]


@pytest.mark.parametrize(
    ("secure", "moved"), [(False, ""), (True, "https://public.example/new")], ids=["http", "https"]
)
async def test_a_step_from_https_to_http_replaces_no_address(
    guest: Guest, monkeypatch: pytest.MonkeyPatch, secure: bool, moved: str
) -> None:
    scheme = b"https" if secure else b"http"
    asked = []

    async def ask(self: Fetcher, errand: Errand, address: Address) -> Answer:
        asked.append(str(address))
        if address.path == "/new":
            return Answer(Head.of(200, []), rss(1))
        return Answer(Head.of(301, [(b"location", scheme + b"://public.example/new")]), b"")

    monkeypatch.setattr(Fetcher, "_ask", ask)
    guest.subscribe("https://public.example/old")
    await guest.refresh()
    assert guest.feed("https://public.example/old").moved == moved
    assert len(asked) == 2
    assert guest.titles() == ["News 1"]


async def test_a_new_address_that_fails_for_long_is_left_for_the_first_one(guest: Guest) -> None:
    old = guest.server.redirect("/old", "/new", 301)
    guest.server.serve("/new", rss(1), etag='"new"')
    guest.subscribe(old)
    await guest.refresh()
    del guest.server.pages["/new"]
    guest.server.serve("/old", rss(2), etag='"old"')
    await guest.live(3)
    assert guest.titles() == ["News 2", "News 1"]
    assert (guest.feed(old).error, guest.feed(old).moved) == ("", "")
    # The first address is not asked with what the other one had given.
    assert [asked.headers.get("if-none-match") for asked in guest.server.asked("/old")][:2] == [
        None,
        None,
    ]


async def test_a_new_address_that_was_only_out_of_order_is_found_again(guest: Guest) -> None:
    old = guest.server.redirect("/old", "/new", 301)
    guest.server.serve("/new", rss(1))
    guest.subscribe(old)
    await guest.refresh()
    # The first address is given up, as its owner moved away; the new one is down for two days.
    guest.server.serve("/old", LOGIN)
    guest.server.serve("/new", b"", 503)
    await guest.live(2)
    guest.server.serve("/new", rss(1, 2))
    await guest.live(3)
    assert sorted(guest.titles()) == ["News 1", "News 2"]
    assert guest.feed(old).error == ""


async def test_two_feeds_that_move_to_one_address_are_asked_there_once(guest: Guest) -> None:
    guest.subscribe(
        guest.server.redirect("/a", "/new", 301), guest.server.redirect("/b", "/new", 301)
    )
    guest.server.page("/new", conditional(rss(1), etag='"1"'))
    await guest.refresh()
    assert guest.paths() == ["/a", "/new", "/b"]
    await guest.later()
    assert guest.paths() == ["/a", "/new", "/b", "/new"]
    assert is_conditional(guest.server.diary[-1])
    assert guest.titles() == ["News 1", "News 1"]  # they are two feeds to their reader


@pytest.mark.parametrize("order", ["moved first", "moved last"])
@pytest.mark.parametrize("status", [301, 302])
async def test_a_feed_that_leads_to_another_is_asked_there_once(
    guest: Guest, order: str, status: int
) -> None:
    old = guest.server.redirect("/old", "/new", status)
    new = guest.server.page("/new", conditional(rss(1), etag='"1"'))
    guest.subscribe(*((old, new) if order == "moved first" else (new, old)))
    for visits in (1, 2, 3):
        assert (await guest.later()).failed == 0
        assert len(guest.server.asked("/new")) == visits
    assert guest.titles() == ["News 1", "News 1"]
    assert [is_conditional(asked) for asked in guest.server.asked("/new")] == [False, True, True]


async def test_also_across_hosts_and_when_it_fails(guest: Guest) -> None:
    with Server(host="127.0.0.2") as other:
        new = other.serve("/new", b"", 500)
        guest.subscribe(guest.server.redirect("/old", new, 302), new)
        assert (await guest.refresh()).failed == 2
        assert len(other.diary) == 1


async def test_credentials_do_not_move_with_the_feed(guest: Guest) -> None:
    with Server(host="127.0.0.2") as other:
        old = guest.server.redirect("/old", other.serve("/new", rss(1)), 301)
        guest.subscribe(Subscription(old, headers=(("X-Key", "k3y"),)))
        await guest.refresh()
        await guest.later()
        assert len(other.diary) == 2
        assert not any("x-key" in asked.headers for asked in other.diary)
    assert guest.server.diary[0].headers["x-key"] == "k3y"


# Two feeds that turn out to be one.


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("first", ["the one there", "the one that leads there"])
async def test_a_feed_that_leads_to_where_another_is_gets_what_that_has(
    guest: Guest, status: int, first: str
) -> None:
    there = guest.server.page("/there", conditional(rss(1), etag='"1"'))
    guest.subscribe(there)
    await guest.refresh()
    leads = guest.server.redirect("/leads", "/there", status)
    guest.subscribe(*((there, leads) if first == "the one there" else (leads, there)))
    await guest.later()
    assert guest.feed(leads).total == 1
    # And when it has what the other does not, that costs nothing.
    guest.server.page("/there", conditional(rss(1, 2), etag='"2"'))
    await guest.named(there)
    ending = await guest.later()
    assert (ending.failed, ending.spared) == (0, 0)
    assert guest.feed(leads).total == guest.feed(there).total == 2
    before = len(guest.server.asked("/there"))
    assert (await guest.later()).spared == 0
    assert [is_conditional(asked) for asked in guest.server.asked("/there")[before:]] == [True]


async def test_also_where_what_is_there_is_too_large_to_be_kept(
    guest: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.fetch.memo._BYTES", 100)
    there = guest.server.serve("/there", rss(1))
    leads = guest.server.redirect("/leads", "/there")
    guest.subscribe(there, leads)
    for _ in range(2):
        assert (await guest.later()).spared == 0
    assert guest.feed(leads).total == 1
    assert guest.server.most_at_once == 1
