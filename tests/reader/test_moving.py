"""A feed that has moved: its new address goes into the config file, and its state along with it."""

import os

import pytest

from newsreader.errors import ConfigError
from newsreader.fetch import networks
from newsreader.model.article import Flag
from newsreader.model.feed import Subscription, Visit
from newsreader.model.query import Query, View
from newsreader.paths import Paths
from newsreader.reader.door import Reader
from newsreader.store.store import Store
from tests.fetch.server import Server
from tests.promises.profile import rss
from tests.reader.conftest import Open
from tests.store.makers import article, bring

OLD, NEW, OTHER = "https://old.example/feed", "https://new.example/feed", "https://c.example/feed"
CONFIG = f"""\
# Mine
[[feeds]]
url = "{OLD}" # the best
title = "Old friend"

[[feeds]]
url = "{OTHER}"
"""


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """A host to what its name leads to."""
    known = {
        host: ["93.184.215.14"]
        for host in ("old.example", "new.example", "c.example", "h.example", "i.example")
    }

    async def look_up(name: str) -> list[str]:
        if name not in known:
            raise OSError
        return known[name]

    monkeypatch.setattr(networks, "look_up", look_up)
    return known


def write(paths: Paths, text: str) -> None:
    paths.config.parent.mkdir(exist_ok=True)
    before = paths.config.stat().st_mtime_ns if paths.config.exists() else 0
    paths.config.write_text(text, encoding="utf-8")
    os.utime(paths.config, ns=(before + 10**9, before + 10**9))


def moved(opened: Open, fresh: Paths, text: str = CONFIG, to: str = NEW) -> Reader:
    """A profile whose first feed has moved; its first article is starred, the second is read."""
    write(fresh, text)
    reader = opened()
    feed = reader.feeds()[0].id
    with Store.open(fresh.store) as store:
        bring(store, feed, article("one"), article("two"), visit=Visit(address=to))
    ids = reader.ids(Query(View.ALL))
    reader.mark(ids[:1], Flag.STARRED, True)
    reader.mark(ids[1:], Flag.READ, True)
    return reader


def state(reader: Reader, url: str) -> list[tuple[bool, bool]]:
    feed = reader.find_feed(url)
    ids = reader.ids(Query(View.ALL, feed_id=feed.id))
    return [(one.read, one.starred) for one in reader.headlines(ids)]


STATE = [(False, True), (True, False)]


def test_the_new_address_is_written_and_nothing_is_lost(opened: Open, fresh: Paths) -> None:
    reader = moved(opened, fresh)
    move = reader.write_move(reader.feeds()[0])
    assert (move.address, move.joined, move.refused) == (NEW, "", "")
    assert fresh.config.read_text() == CONFIG.replace(f'"{OLD}"', f'"{NEW}"')
    assert [feed.url for feed in reader.feeds()] == [NEW, OTHER]
    assert (reader.feeds()[0].title, reader.feeds()[0].moved) == ("Old friend", "")
    assert state(reader, NEW) == STATE
    assert reader.write_move(reader.feeds()[0]).refused


def test_a_reader_who_writes_it_by_hand_loses_nothing_either(opened: Open, fresh: Paths) -> None:
    reader = moved(opened, fresh)
    write(fresh, CONFIG.replace(OLD, NEW))
    assert reader.reload()
    assert state(reader, NEW) == STATE
    assert state(opened(), NEW) == STATE


def test_an_address_that_is_there_already_takes_the_feed_in(opened: Open, fresh: Paths) -> None:
    reader = moved(opened, fresh, CONFIG + f'\n[[feeds]]\nurl = "{NEW}"\ntitle = "New"\n')
    move = reader.write_move(reader.feeds()[0])
    assert (move.address, move.joined) == (NEW, "New")
    assert OLD not in fresh.config.read_text()
    assert [feed.title for feed in reader.feeds()] == ["c.example", "New"]
    assert state(reader, NEW) == STATE
    assert reader.count(Query(View.ALL)) == 2


PRIVATE = ('username = "me"', 'password_command = "pass x"', 'headers = { Cookie = "a=b" }')


@pytest.mark.parametrize("option", PRIVATE)
def test_a_password_does_not_follow_to_another_host_unasked(
    opened: Open, fresh: Paths, option: str
) -> None:
    text = CONFIG.replace("# the best", f"\n{option}")
    reader = moved(opened, fresh, text)
    assert "by hand" in reader.move_refusal(reader.feeds()[0])
    assert "by hand" in reader.write_move(reader.feeds()[0]).refused
    assert fresh.config.read_text() == text
    assert state(reader, OLD) == STATE


@pytest.mark.parametrize(
    ("old", "new", "written"),
    [
        ("https://me:pw@h.example/a", "https://h.example/b", "https://me:pw@h.example/b"),
        ("http://me:pw@h.example/a", "https://h.example/b", "https://me:pw@h.example/b"),
        ("https://me:pw@h.example/a", "https://h.example:8443/b", ""),
        ("https://me:pw@h.example/a", "https://i.example/b", ""),
    ],
)
def test_a_password_in_the_address_stays_with_its_host(
    opened: Open, fresh: Paths, old: str, new: str, written: str
) -> None:
    reader = moved(opened, fresh, CONFIG.replace(OLD, old), new)
    refusal = reader.move_refusal(reader.feeds()[0])
    move = reader.write_move(reader.feeds()[0])
    assert (move.address, move.refused) == (written, refusal)
    assert bool(refusal) == (not written)
    assert state(reader, written or old) == STATE


@pytest.mark.parametrize("address", ["https://a b/", "ftp://new.example/", "https://"])
def test_an_address_that_the_file_would_not_take_is_refused(
    opened: Open, fresh: Paths, address: str
) -> None:
    reader = moved(opened, fresh, to=address)
    assert reader.write_move(reader.feeds()[0]).refused
    assert fresh.config.read_text() == CONFIG
    assert state(reader, OLD) == STATE


def test_no_address_is_written_that_has_come_to_lead_into_our_own_house(
    opened: Open, fresh: Paths, names: dict[str, list[str]]
) -> None:
    reader = moved(opened, fresh)
    names["new.example"] = ["127.0.0.1"]
    assert "your own network" in reader.write_move(reader.feeds()[0]).refused
    assert fresh.config.read_text() == CONFIG
    assert state(reader, OLD) == STATE
    names["old.example"] = ["192.168.1.7"]  # a server at home that sends to another one there
    assert reader.write_move(reader.feeds()[0]).address == NEW


def test_a_file_that_cannot_be_changed_loses_nothing(opened: Open, fresh: Paths) -> None:
    reader = moved(opened, fresh)
    write(fresh, CONFIG + "x = = 1\n")
    with pytest.raises(ConfigError):
        reader.write_move(reader.feeds()[0])
    write(fresh, CONFIG)
    assert state(opened(), OLD) == STATE


def test_a_feed_is_switched_off_and_on_again(opened: Open, fresh: Paths) -> None:
    reader = moved(opened, fresh)
    assert reader.change(Subscription(OLD, enabled=False), "enabled")
    assert not reader.feeds()[0].enabled
    assert state(reader, OLD) == STATE
    assert reader.change(Subscription(OLD, enabled=True), "enabled")
    assert reader.feeds()[0].enabled
    assert not reader.change(Subscription("https://nowhere.example/", enabled=True), "enabled")


def test_a_feed_is_given_a_name_and_tags_which_its_articles_have_too(
    opened: Open, fresh: Paths
) -> None:
    reader = moved(opened, fresh)
    own = reader.feeds()[0].title
    hostile = "A \x1b]52;c;ZXZpbA==\x07name\u202e of mine"
    assert reader.change(Subscription(OLD, title=hostile, tags=("mine", "two words")), "title")
    assert not set(reader.feeds()[0].title) & set("\x1b\x07\u202e")
    assert reader.feeds()[0].title.endswith("name of mine")
    assert reader.feeds()[0].tags == ()
    assert reader.change(Subscription(OLD, tags=("mine", "two words")), "tags")
    assert reader.feeds()[0].tags == ("mine", "two words")
    assert reader.feeds()[0].title.endswith("name of mine")
    found = reader.ids(Query(view=View.ALL, tags=("two words",)))
    assert list(found) == list(reader.ids(Query(view=View.ALL, feed_id=reader.feeds()[0].id)))
    assert len(found)
    assert reader.change(Subscription(OLD), "title")
    assert reader.feeds()[0].title == "old.example"
    assert reader.change(Subscription(OLD, title=own), "title")
    assert reader.change(Subscription(OLD), "tags")
    assert reader.feeds()[0].title == own
    assert not len(reader.ids(Query(view=View.ALL, tags=("two words",))))
    assert state(reader, OLD) == STATE


def test_a_feed_has_a_page(opened: Open, fresh: Paths) -> None:
    reader = moved(opened, fresh)
    feed = reader.feed(reader.feeds()[0].id)
    assert feed is not None
    assert (feed.moved, len(feed.answers), feed.answers[0].new) == (NEW, 1, 2)
    assert reader.feeds(answers=True)[0] == feed
    assert reader.feed(999) is None


def ask(reader: Reader) -> None:
    with reader.refresh(force=True) as events:
        assert list(events)


def test_a_feed_moves_and_is_followed(opened: Open, fresh: Paths, server: Server) -> None:
    new = server.url("/new.xml")
    body = rss("One", "Two")
    old = server.serve("/old.xml", body)
    write(fresh, f'[[feeds]]\nurl = "{old}" # mine\n')
    reader = opened()
    ask(reader)
    ids = reader.ids(Query(View.ALL))
    reader.mark(ids, Flag.READ, True)
    reader.mark(ids[:1], Flag.STARRED, True)

    server.redirect("/old.xml", new, 301)
    server.serve("/new.xml", body)
    ask(reader)
    (feed,) = reader.feeds()
    assert feed.moved == new
    assert reader.write_move(feed).address == new
    assert fresh.config.read_text() == f'[[feeds]]\nurl = "{new}" # mine\n'

    before = len(server.diary)
    server.serve("/new.xml", rss("One", "Two", "Three"))
    ask(reader)
    assert [asked.path for asked in server.diary[before:]] == ["/new.xml"]
    (feed,) = reader.feeds()
    assert (feed.url, feed.moved, feed.error) == (new, "", "")
    assert (feed.total, feed.unread) == (3, 1)
    assert reader.count(Query(View.STARRED)) == 1
    page = reader.feed(feed.id)
    assert page is not None
    assert [answer.status for answer in page.answers] == [200, 200, 200]
    assert [answer.new for answer in page.answers] == [1, 0, 2]
