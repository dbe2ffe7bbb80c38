"""Lists of subscriptions: OPML in and out, newsboat's `urls`, plain lists."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsreader.errors import ParseError
from newsreader.model.feed import FullText, Subscription
from newsreader.parse.imported import Skipped, feed_address
from newsreader.parse.newsboat import read_urls
from newsreader.parse.opml import import_opml, write_opml
from newsreader.parse.subscriptions import read_subscriptions

NOW = datetime(2024, 3, 5, 12, tzinfo=UTC)

FULL = Subscription(
    url="https://a.example/feed?x=1&y=2",
    title='A "quoted" <title> & more',
    tags=("news, world", "a/b", "Ünï"),
    interval=1800,
    full_text=FullText.ALWAYS,
    limit=20,
    headers=(("Accept-Language", "de"), ("Authorization", "Bearer x")),
    username="ada",
    password_command=("pass", "show", "a b"),
    enabled=False,
)


def read_opml(data: bytes, *, private: bool = False) -> tuple[Subscription, ...]:
    """The feeds of an OPML file."""
    return import_opml(data, private=private).subscriptions


def outline(body: str) -> bytes:
    return f'<?xml version="1.0"?><opml version="2.0"><body>{body}</body></opml>'.encode()


def test_the_readers_own_backup_loses_nothing() -> None:
    text = write_opml([FULL, Subscription("/srv/feed.xml")], title="T & <t>", now=NOW, private=True)
    back = read_opml(text.encode(), private=True)
    assert back == (FULL, Subscription("/srv/feed.xml"))


def test_what_is_passed_on_holds_no_secrets() -> None:
    text = write_opml([FULL], title="T", now=NOW)
    assert "Bearer" not in text
    assert "pass" not in text
    assert read_opml(text.encode()) == (
        replace(FULL, headers=(("Accept-Language", "de"),), username="", password_command=()),
    )


def test_what_is_passed_on_holds_no_password_in_an_address() -> None:
    urls = ["https://me:p@ss@one.example/a@b", "http://two.example/@c", "//me:p@ss@three.example/"]
    feeds = [Subscription(url) for url in urls]
    text = write_opml(feeds, title="T", now=NOW)
    assert [feed.url for feed in read_opml(text.encode())][:2] == [
        "https://one.example/a@b",
        "http://two.example/@c",
    ]
    assert "p@ss" not in text
    back = read_opml(write_opml(feeds, title="T", now=NOW, private=True).encode())
    assert back[0].url == feeds[0].url


def test_a_list_from_somebody_else_brings_no_commands() -> None:
    text = write_opml([FULL], title="T", now=NOW, private=True)
    imported = import_opml(text.encode())
    assert imported.subscriptions[0].password_command == ()
    assert "command" in imported.skipped[0].reason


def test_written_opml_is_what_other_readers_expect() -> None:
    text = write_opml(
        [
            Subscription("https://a.example/", "A", ("news", "de")),
            Subscription("https://b.example/"),
            Subscription("https://c.example/", "C", ("news",)),
        ],
        title="Mine",
        now=NOW,
    )
    assert "<title>Mine</title>" in text
    assert "<dateCreated>Tue, 05 Mar 2024 12:00:00 +0000</dateCreated>" in text
    assert text.count('<outline text="news" title="news">') == 1
    assert 'text="https://b.example/" xmlUrl="https://b.example/"' in text
    assert [each.url[8] for each in read_opml(text.encode())] == ["a", "b", "c"]


WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=12,
)
SUBSCRIPTIONS = st.builds(
    Subscription,
    url=st.from_regex(r"https://[a-z]{1,8}\.example/[a-z0-9?&=%/.-]{0,12}", fullmatch=True),
    title=st.one_of(st.just(""), WORDS),
    tags=st.lists(WORDS, max_size=4, unique=True).map(tuple),
    interval=st.one_of(st.none(), st.integers(0, 10**8)),
    full_text=st.sampled_from(FullText),
    limit=st.one_of(st.none(), st.integers(0, 10**6)),
    headers=st.lists(st.tuples(WORDS, WORDS), max_size=3).map(tuple),
    username=st.one_of(st.just(""), WORDS),
    password_command=st.lists(WORDS, max_size=3).map(tuple),
    enabled=st.booleans(),
)


@settings(deadline=None)
@given(st.lists(SUBSCRIPTIONS, max_size=5, unique_by=lambda each: each.url))
def test_any_subscriptions_come_back(subscriptions: list[Subscription]) -> None:
    text = write_opml(subscriptions, title="x", now=NOW, private=True)
    assert read_opml(text.encode(), private=True) == tuple(subscriptions)


def test_folders_and_categories_are_tags_and_nothing_comes_twice() -> None:
    body = outline(
        '<outline text="News"><outline title="World"><outline type="rss" text="A" '
        'xmlUrl=" https://a.example/f " category="daily,/Press/Big"/></outline>'
        '<outline text="A again" XMLURL="https://a.example/f"/></outline>'
        '<outline text="Top"><outline type="link" url="https://x.example/"/></outline>'
        '<outline type="rss" text="https://b.example/f" xmlUrl="feed://b.example/f"/>'
    )
    assert read_opml(body) == (
        Subscription("https://a.example/f", "A", ("News", "World", "daily", "Press", "Big")),
        Subscription("http://b.example/f", "https://b.example/f"),
    )


def test_commands_in_the_place_of_addresses_are_left_out() -> None:
    imported = import_opml(outline('<outline xmlUrl="|rm -rf" text="x"/>'))
    assert imported.subscriptions == ()
    assert imported.skipped == (Skipped(0, "|rm -rf", "it is not the address of a feed"),)


@pytest.mark.parametrize(
    "attribute",
    [
        'text="A & B" title="A & B"',
        'text="A &nbsp; B"',
        'text="The "A" Show" title="The "A" Show"',
        'text="A" description="<p>Markup & <b>more</b></p>"',
    ],
)
def test_broken_opml_gives_what_can_be_read(attribute: str) -> None:
    body = outline(
        f'<outline {attribute} xmlUrl="https://a.example/f?x=1&y=2" type="rss"/>'
        '<outline text="C" xmlUrl="https://c.example/"/>'
    )
    assert [each.url for each in read_opml(body)] == [
        "https://a.example/f?x=1&y=2",
        "https://c.example/",
    ]


@pytest.mark.parametrize(
    "data", [b"", b"words", b"<rss/>", b"<html></html>", b"\xff\xfe\x00", b"<opml", b"{}"]
)
def test_what_is_no_opml_is_refused(data: bytes) -> None:
    with pytest.raises(ParseError):
        read_opml(data)


def test_newsboat_urls() -> None:
    imported = read_urls(
        "# my feeds\n"
        "\n"
        'https://a.example/f "two words" news "~The A" # a comment\n'
        "https://b.example/f !secret\n"
        'https://c.example/f "~Say \\"C\\"" "!"\n'
        '"query:Unread:unread = \\"yes\\""\n'
        '"exec:~/bin/make-feed" tag\n'
        "filter:~/bin/f:https://d.example/f\n"
        "https://a.example/f more\n"
        "file:///srv/e.xml\n"
        "nonsense\n"
    )
    assert imported.subscriptions == (
        Subscription("https://a.example/f", "The A", ("two words", "news", "more")),
        Subscription("https://b.example/f", "", ("secret",)),
        Subscription("https://c.example/f", 'Say "C"', ()),
        Subscription("file:///srv/e.xml"),
    )
    assert [(skip.line, skip.reason.split()[0]) for skip in imported.skipped] == [
        (6, "a"),
        (7, "it"),
        (8, "it"),
        (11, "it"),
    ]


@given(st.text())
def test_any_text_is_a_list_of_addresses_or_reasons(text: str) -> None:
    imported = read_urls(text)
    assert all(feed_address(each.url) for each in imported.subscriptions)
    assert all(skip.line and skip.reason for skip in imported.skipped)


def test_the_kind_of_file_is_found_out() -> None:
    opml = outline('<outline text="A" xmlUrl="https://a.example/"/>')
    assert read_subscriptions(opml, "x.opml").subscriptions[0].title == "A"
    assert read_subscriptions(b"https://a.example/ tag", "urls").subscriptions[0].tags == ("tag",)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "x is empty"),
        (b"# nothing", "names no feed"),
        (b"just words", "names no feed"),
        (b"<rss version='2.0'><channel/></rss>", "is a feed"),
        (b"<html>", "neither"),
        (b"[1, 2]", "neither"),
        (b"<opml><body/></opml>", "names no feed"),
    ],
)
def test_files_without_feeds(data: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        read_subscriptions(data, "x")


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" https://a.example/f ", "https://a.example/f"),
        ("feed://a.example/f", "http://a.example/f"),
        ("feed:https://a.example/f", "https://a.example/f"),
        ("/srv/feed.xml", "/srv/feed.xml"),
        ("file:///srv/feed.xml", "file:///srv/feed.xml"),
        ("https://", ""),
        ("https:///path", ""),
        ("javascript:alert(1)", ""),
        ("https://a.example/\x1b]52", ""),
        ("relative/path", ""),
        ("/", ""),
        ("", ""),
    ],
)
def test_addresses_of_feeds(text: str, address: str) -> None:
    assert feed_address(text) == address
