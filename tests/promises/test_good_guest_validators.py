"""A good guest sends validators back as they came, and asks for the whole only when it must."""

from datetime import timedelta
from itertools import pairwise

import pytest

from newsreader.model.feed import Subscription
from tests.fetch.server import Asked, Line, Server
from tests.promises.guest import (
    HASTY,
    SHORT,
    Guest,
    conditional,
    http_date,
    is_conditional,
    lines_of,
    rss,
)

ETAG = '"1"'
DAY_BEFORE = "Tue, 03 Mar 2026 12:00:00 GMT"


async def test_the_first_fetch_is_unconditional(guest: Guest) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), etag=ETAG, last_modified=DAY_BEFORE))
    await guest.refresh()
    assert not is_conditional(guest.server.diary[0])


@pytest.mark.parametrize(
    "etag",
    [
        pytest.param('"5f3-60d"', id="strong"),
        pytest.param('W/"5f3"', id="weak"),
        pytest.param('w/"lower"', id="weak in lower case"),
        pytest.param("bare-word", id="without quotes"),
        pytest.param('"half', id="with one quote"),
        pytest.param('"a b  c"', id="with spaces"),
        pytest.param('"d\xe9j\xe0"', id="with Latin-1 bytes"),
        pytest.param('"a\\"b,c;d"', id="with quotes and commas in it"),
        pytest.param('"abc-gzip"', id="with the suffix of a compressing server"),
        pytest.param('"' + "x" * 3000 + '"', id="very long"),
        pytest.param("''", id="with the wrong quotes"),
        pytest.param("*", id="a star"),
    ],
)
async def test_an_etag_goes_back_byte_for_byte(guest: Guest, etag: str) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), etag=etag))
    await guest.refresh()
    guest.restart()
    await guest.later()
    assert lines_of(guest.server.diary[1], "If-None-Match") == [etag.encode("latin-1")]
    assert "if-modified-since" not in guest.server.diary[1].headers


@pytest.mark.parametrize(
    "modified",
    [
        pytest.param(DAY_BEFORE, id="proper"),
        pytest.param("Tue, 03 Mar 2026 12:00:00 +0100", id="in a zone of its own"),
        pytest.param("Tuesday, 03-Mar-26 12:00:00 GMT", id="in the form of 1985"),
        pytest.param("2026-03-03T12:00:00Z", id="in another form"),
        pytest.param("Mon, 03 Mar 2026 12:00:00 GMT", id="with the wrong weekday"),
        pytest.param("Thu, 01 Jan 1970 00:00:00 GMT", id="from 1970"),
        pytest.param("Tue, 03 Mar 2099 12:00:00 GMT", id="from the future"),
        pytest.param("yesterday, I think", id="no date at all"),
    ],
)
async def test_a_last_modified_goes_back_byte_for_byte(guest: Guest, modified: str) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), last_modified=modified))
    await guest.refresh()
    guest.restart()
    await guest.later()
    assert lines_of(guest.server.diary[1], "If-Modified-Since") == [modified.encode()]
    assert "if-none-match" not in guest.server.diary[1].headers


async def test_both_go_back_when_both_were_given(guest: Guest) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), etag=ETAG, last_modified=DAY_BEFORE))
    await guest.refresh()
    await guest.later()
    asked = guest.server.diary[1].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == (ETAG, DAY_BEFORE)


async def test_none_is_ever_invented(guest: Guest) -> None:
    guest.subscribe(
        guest.server.serve("/feed", rss(1, at=guest.now), date=http_date(guest.now), etag="")
    )
    await guest.refresh()
    await guest.later()
    await guest.later()
    assert len(guest.server.diary) == 3
    assert not any(is_conditional(asked) for asked in guest.server.diary)


async def test_new_ones_are_kept_though_the_body_is_the_same(guest: Guest) -> None:
    url = guest.server.serve("/feed", rss(1), etag=ETAG, last_modified=DAY_BEFORE)
    guest.subscribe(url)
    await guest.refresh()
    guest.server.serve("/feed", rss(1), etag='"2"', last_modified="touched")
    await guest.later()
    await guest.later()
    asked = guest.server.diary[2].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == ('"2"', "touched")


async def test_new_ones_are_kept_when_they_come_with_a_304(guest: Guest) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), etag=ETAG))
    await guest.refresh()
    guest.server.serve("/feed", b"", 304, etag='"2"')
    await guest.later()
    await guest.later()
    assert guest.server.diary[2].headers["if-none-match"] == '"2"'


async def test_a_304_that_repeats_none_keeps_them(guest: Guest) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), etag=ETAG, last_modified=DAY_BEFORE))
    await guest.refresh()
    guest.server.serve("/feed", b"", 304)
    await guest.later()
    await guest.later()
    asked = guest.server.diary[2].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == (ETAG, DAY_BEFORE)


async def test_one_no_longer_sent_is_dropped(guest: Guest) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), etag=ETAG, last_modified=DAY_BEFORE))
    await guest.refresh()
    guest.server.serve("/feed", rss(1, 2), last_modified="today")
    await guest.later()
    guest.server.serve("/feed", rss(1, 2, 3))
    await guest.later()
    await guest.later()
    assert "if-none-match" not in guest.server.diary[2].headers
    assert guest.server.diary[2].headers["if-modified-since"] == "today"
    assert not is_conditional(guest.server.diary[3])


@pytest.mark.parametrize("trouble", ["500", "404", "403", "hang", "reset", "page", "empty"])
async def test_they_survive_a_visit_that_failed(guest: Guest, trouble: str) -> None:
    url = guest.server.serve("/feed", rss(1), etag=ETAG)
    guest.subscribe(url)
    await guest.refresh()
    bodies = {"page": b"<html><body>Back soon</body></html>", "empty": b""}
    if trouble == "hang":
        guest.server.page("/feed", lambda line, _: line.hang())
    elif trouble == "reset":
        guest.server.page("/feed", lambda line, _: line.reset())
    elif trouble in bodies:
        guest.server.serve("/feed", bodies[trouble], etag='"of the error page"')
    else:
        guest.server.serve("/feed", b"", int(trouble), etag='"of the error page"')
    patience = HASTY if trouble == "hang" else SHORT
    assert (await guest.later(limits=patience)).failed == 1
    guest.restart()
    guest.server.page("/feed", conditional(rss(1), etag=ETAG))
    assert (await guest.later()).failed == 0
    assert guest.server.diary[-1].headers["if-none-match"] == ETAG
    assert guest.titles() == ["News 1"]


async def test_they_survive_a_server_that_is_away(guest: Guest) -> None:
    with Server(host="127.0.0.3") as other:
        url = other.serve("/feed", rss(1), etag=ETAG)
        guest.subscribe(url)
        await guest.refresh()
    assert (await guest.later()).failed == 1
    assert guest.feed(url).error == "the server refused the connection"
    due = guest.store.due(now=guest.now, interval=60, force=True)
    assert due[0].visit.etag == ETAG


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_they_survive_a_redirect(guest: Guest, status: int) -> None:
    guest.subscribe(guest.server.redirect("/old", "/new", status))
    guest.server.page("/new", conditional(rss(1), etag=ETAG, modified=DAY_BEFORE))
    await guest.refresh()
    guest.restart()
    done = (await guest.done(force=True))[0]
    assert done.unchanged
    asked = guest.server.asked("/new")[-1].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == (ETAG, DAY_BEFORE)


async def test_those_of_a_feed_that_moves_later_go_along(guest: Guest) -> None:
    guest.subscribe(guest.server.serve("/old", rss(1), etag=ETAG))
    await guest.refresh()
    guest.server.redirect("/old", "/new", 301)
    guest.server.page("/new", conditional(rss(1), etag=ETAG))
    await guest.later()
    guest.server.page("/new", conditional(rss(2), etag='"2"'))
    await guest.later()  # now there is a body, by which it is known to be the feed
    await guest.later()
    assert guest.paths() == ["/old", "/old", "/new", "/old", "/new", "/new"]
    assert all(is_conditional(asked) for asked in guest.server.asked("/new"))


@pytest.mark.parametrize("status", [302, 307])
async def test_no_date_is_told_where_a_redirect_that_may_pass_leads_now(
    guest: Guest, status: int
) -> None:
    guest.subscribe(guest.server.redirect("/feed", "/one?ticket=1", status))
    for ticket in (1, 2):
        page = conditional(rss(1), etag=ETAG, modified=DAY_BEFORE)
        guest.server.page(f"/one?ticket={ticket}", page)
    await guest.refresh()
    guest.server.redirect("/feed", "/one?ticket=2", status)
    await guest.later()
    assert is_conditional(guest.server.diary[-1])
    # What is there was changed before, and would be "unchanged" by the other's date.
    guest.server.redirect("/feed", "/two", status)
    guest.server.page("/two", conditional(rss(2), etag='"2"', modified=DAY_BEFORE))
    done = (await guest.done(force=True))[0]
    assert not done.unchanged
    asked = guest.server.asked("/two")[0]
    assert asked.headers["if-none-match"] == ETAG
    assert "if-modified-since" not in asked.headers
    await guest.later()
    assert is_conditional(guest.server.asked("/two")[1])
    assert not any(is_conditional(asked) for asked in guest.server.asked("/feed"))


async def test_each_feed_has_its_own(guest: Guest) -> None:
    urls = [
        guest.server.page(f"/{n}", conditional(rss(n), etag=f'"{n}"', modified=f"day {n}"))
        for n in range(5)
    ]
    guest.subscribe(*urls)
    await guest.refresh()
    await guest.later()
    for asked in guest.server.diary[5:]:
        number = asked.path[1:]
        assert asked.headers["if-none-match"] == f'"{number}"'
        assert asked.headers["if-modified-since"] == f"day {number}"
    assert len(guest.server.diary) == 10


async def test_those_of_an_answer_that_was_no_feed_are_not_kept(guest: Guest) -> None:
    page = b"<html><body>Log in</body></html>"
    guest.subscribe(guest.server.serve("/feed", page, etag='"login"'))
    await guest.refresh()
    await guest.later()
    assert not is_conditional(guest.server.diary[1])


async def test_a_manual_refresh_is_conditional_too(guest: Guest) -> None:
    url = guest.server.page("/feed", conditional(rss(1), etag=ETAG))
    guest.subscribe(url)
    await guest.refresh()
    await guest.named(url)
    await guest.refresh(force=True)
    assert [is_conditional(asked) for asked in guest.server.diary] == [False, True, True]


async def test_a_change_of_title_or_tags_in_the_config_costs_none(guest: Guest) -> None:
    url = guest.server.page("/feed", conditional(rss(1), etag=ETAG))
    guest.subscribe(url)
    await guest.refresh()
    guest.subscribe(Subscription(url, title="Ours", tags=("news",)))
    await guest.later()
    assert is_conditional(guest.server.diary[1])


async def test_a_feed_taken_out_and_put_back_is_not_loaded_anew(guest: Guest) -> None:
    url = guest.server.page("/feed", conditional(rss(1), etag=ETAG))
    guest.subscribe(url)
    await guest.refresh()
    guest.subscribe()
    guest.subscribe(url)
    await guest.later()
    assert is_conditional(guest.server.diary[1])


async def test_a_304_that_nobody_asked_for_is_a_failure_and_costs_nothing(guest: Guest) -> None:
    url = guest.server.serve("/feed", b"", 304)
    guest.subscribe(url)
    assert (await guest.refresh()).failed == 1
    assert guest.feed(url).error == (
        "the server says that nothing has changed (304) although the whole was asked for"
    )
    guest.server.serve("/feed", rss(1))
    assert (await guest.later()).new == 1


async def test_after_the_first_load_only_one_fetch_in_eight_days_is_unconditional(
    guest: Guest,
) -> None:
    guest.subscribe(guest.server.page("/feed", conditional(rss(1, at=guest.now), etag=ETAG)))
    await guest.live(7.9)
    visits = len(guest.server.diary)
    assert visits > 10
    assert sum(not is_conditional(asked) for asked in guest.server.diary) == 1
    guest.restart()
    await guest.live(7.9)
    assert sum(not is_conditional(asked) for asked in guest.server.diary) == 2
    assert len(guest.server.diary) > visits + 10


async def test_a_server_that_says_304_for_ever_is_found_out_within_nine_days(guest: Guest) -> None:
    def stuck(line: Line, asked: Asked) -> None:
        if is_conditional(asked):
            line.answer(304)
        else:
            line.answer(200, rss(1, 2) if guest.server.diary[1:] else rss(1), etag=ETAG)

    guest.subscribe(guest.server.page("/feed", stuck))
    await guest.live(9)
    assert sorted(guest.titles()) == ["News 1", "News 2"]


@pytest.mark.parametrize("status", [200, 304, 500])
async def test_one_that_gives_nothing_then_either_is_asked_so_once_in_eight_days(
    guest: Guest, status: int
) -> None:
    def stuck(line: Line, asked: Asked) -> None:
        if not guest.server.diary[1:]:
            line.answer(200, rss(1, at=guest.now), etag=ETAG)
        else:
            said = 304 if is_conditional(asked) else status
            line.answer(said, b"" if said == 304 else b"<html>Sorry</html>")

    guest.subscribe(guest.server.page("/feed", stuck))
    await guest.live(26)
    whole = [
        at
        for at, asked in zip(guest.times, guest.server.diary, strict=True)
        if not is_conditional(asked)
    ]
    assert len(whole) == 4
    assert all(sooner + timedelta(days=8) <= later for sooner, later in pairwise(whole))


async def test_the_same_bytes_are_not_parsed_again(
    guest: Guest, monkeypatch: pytest.MonkeyPatch
) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1)))
    await guest.refresh()

    def never(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("newsreader.refresh.bring.parse_feed", never)
    done = await guest.done(force=True)
    assert [(one.unchanged, one.error) for one in done] == [(True, "")]


async def test_what_chokes_on_validators_is_asked_without_them_once(guest: Guest) -> None:
    guest.subscribe(guest.server.serve("/feed", rss(1), etag=ETAG))
    await guest.refresh()
    guest.server.serve("/feed", b"", 412)
    await guest.later()
    guest.server.serve("/feed", rss(1), etag='"2"')
    await guest.later()
    await guest.later()
    sent = [is_conditional(asked) for asked in guest.server.diary]
    assert sent == [False, True, False, True]


async def test_validators_too_long_for_a_request_are_not_kept(guest: Guest) -> None:
    long = '"' + "e" * 9_000 + '"'
    guest.subscribe(guest.server.serve("/feed", rss(1), etag=long, last_modified=DAY_BEFORE))
    await guest.refresh()
    await guest.later()
    assert lines_of(guest.server.diary[1], "If-None-Match") == []
    assert lines_of(guest.server.diary[1], "If-Modified-Since") == [DAY_BEFORE.encode()]


def cut_feed(*numbers: int) -> bytes:
    """A feed whose server lost its end, though it says that all of it has come."""
    whole = rss(*numbers)
    return whole[: whole.rindex(b"</item>")]


async def test_a_feed_that_its_server_cut_off_is_asked_for_all_of_it(guest: Guest) -> None:
    body = cut_feed(1, 2)

    def answer(line: Line, asked: Asked) -> None:
        conditional(body, etag=ETAG, modified=DAY_BEFORE)(line, asked)

    url = guest.server.page("/feed", answer)
    guest.subscribe(url)
    await guest.refresh()
    assert len(guest.titles()) == 1
    assert "cut off" in guest.feed(url).complaint
    guest.restart()
    await guest.later()
    # It is mended, and its validators are what they were.
    body = rss(1, 2)
    await guest.later()
    assert len(guest.titles()) == 2
    assert guest.feed(url).complaint == ""
    await guest.later()
    assert [is_conditional(asked) for asked in guest.server.diary] == [False, False, False, True]


@pytest.mark.parametrize("changes", [False, True])
async def test_a_feed_that_never_has_an_end_is_asked_as_any_other_in_the_end(
    guest: Guest, changes: bool
) -> None:
    count = 2

    def answer(line: Line, asked: Asked) -> None:
        conditional(cut_feed(*range(count)), etag=f'"{count}"')(line, asked)

    guest.subscribe(guest.server.page("/feed", answer))
    for _ in range(7):
        await guest.later()
        count += changes
    asked = [is_conditional(one) for one in guest.server.diary]
    assert asked == [False] * 5 + [True] * 2


async def test_a_feed_with_mistakes_that_has_its_end_is_asked_as_any_other(guest: Guest) -> None:
    body = rss(1, 2).replace(b"<item>", b"<item><br>")
    guest.subscribe(guest.server.page("/feed", conditional(body, etag=ETAG)))
    for _ in range(2):
        await guest.later()
    assert [is_conditional(one) for one in guest.server.diary] == [False, True]
