"""How feeds come to the reader and leave it again: discovery, import, export, and by name."""

import re
from pathlib import Path

import pytest

from newsreader.config.settings import ReaderSettings
from newsreader.errors import FetchError, ParseError, UsageError
from newsreader.fetch.limits import Limits
from newsreader.model.feed import FoundFeed, FullText, Subscription
from newsreader.model.wording import size_words
from newsreader.paths import Paths
from newsreader.reader.asking import limits_of
from newsreader.reader.discovery import as_address
from newsreader.reader.door import Reader
from tests.fetch.server import Server
from tests.promises.profile import rss
from tests.reader.conftest import Open

PAGE = """<!doctype html><html><head><title>Herald</title>
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" type="application/atom+xml" title="All &amp; sundry" href="/all.atom">
<link rel="alternate" type="application/feed+json" href="feed.json">
<link rel="stylesheet" href="/style.css"><link rel="icon" href="/favicon.ico"></head>
<body><img src="/picture.png"></body></html>"""


def test_the_address_of_a_feed_is_that_feed(opened: Open, server: Server) -> None:
    url = server.serve("/feed", rss("One", "Two", title="Sample &amp; Herald"))
    assert opened().discover(f"  {url}\n") == (FoundFeed(url, "Sample & Herald", 2),)


def test_the_feeds_that_a_page_names_best_first_and_only_that_one_is_asked(
    opened: Open, server: Server
) -> None:
    server.serve("/all.atom", rss("One", "Two"))
    site = server.serve("/news/", PAGE.encode(), content_type="text/html; charset=utf-8")
    assert opened().discover(site) == (
        FoundFeed(server.url("/all.atom"), "All & sundry", 2),
        FoundFeed(server.url("/news/feed.json"), server.url("/news/feed.json")),
        FoundFeed(server.url("/comments/feed"), "Comments"),
    )
    assert [asked.path for asked in server.diary] == ["/news/", "/all.atom"]


def test_a_feed_that_a_page_names_but_does_not_have_is_passed_over(
    opened: Open, server: Server
) -> None:
    server.serve("/news/feed.json", rss("One"))
    site = server.serve("/news/", PAGE.encode(), content_type="text/html; charset=utf-8")
    assert [found.url for found in opened().discover(site)] == [
        server.url("/news/feed.json"),
        server.url("/comments/feed"),
    ]


def test_without_a_scheme_the_old_one_is_tried_too(opened: Open, server: Server) -> None:
    url = server.serve("/feed", rss("One"))
    assert opened().discover(url.removeprefix("http://")) == (FoundFeed(url, "Sample Herald", 1),)


def test_the_usual_paths_of_a_page_that_names_none(opened: Open, server: Server) -> None:
    site = server.serve("/blog/", b"<!doctype html><html><body>Hello</body></html>")
    server.serve("/atom.xml", rss("One", title="Whole site"))
    assert opened().discover(site) == (FoundFeed(server.url("/atom.xml"), "Whole site", 1),)
    server.serve("/blog/rss", rss("One", title="Blog"))
    assert opened().discover(site)[0].title == "Blog"  # what is nearer comes first


def test_a_usual_path_that_gives_a_page_is_no_feed(opened: Open, server: Server) -> None:
    page = b"<!doctype html><html><body>Everything answers with this</body></html>"
    site = server.serve("/", page)
    server.serve("/feed", page)
    server.serve("/index.xml", rss("One"))
    assert opened().discover(site)[0].url == server.url("/index.xml")


def test_nothing_there_is_told_in_words(opened: Open, server: Server) -> None:
    site = server.serve("/", b"<!doctype html><html><body>Hello</body></html>")
    with pytest.raises(ParseError, match=r"127\.0\.0\.1 answers, but there is no feed"):
        opened().discover(site)
    assert server.most_at_once == 1


def test_a_list_of_feeds_is_none(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "subs.opml"
    path.write_text('<?xml version="1.0"?><OPML version="2.0"><body/></OPML>')
    with pytest.raises(ParseError, match="a list of feeds"):
        opened().discover(str(path))
    path.write_text("Dear diary")
    with pytest.raises(ParseError, match="there is no feed in that file"):
        opened().discover(str(path))


@pytest.mark.parametrize(
    ("path", "words"), [("/missing", "404"), ("/broken", "500"), ("/reset", "connection")]
)
def test_an_address_that_does_not_answer_well(
    opened: Open, server: Server, path: str, words: str
) -> None:
    server.serve("/broken", b"", 500)
    server.page("/reset", lambda line, _: line.reset())
    with pytest.raises(FetchError, match=words):
        opened().discover(server.url(path))


def test_a_feed_that_moved_for_good_is_found_where_it_is(opened: Open, server: Server) -> None:
    new = server.serve("/new", rss("One"))
    assert opened().discover(server.redirect("/old", "/new", 301))[0].url == new
    passing = server.redirect("/passing", "/new", 302)
    assert opened().discover(passing)[0].url == passing


def test_the_links_of_a_page_stand_on_where_it_is(opened: Open, server: Server) -> None:
    server.serve("/there/rss.xml", rss("One"))
    server.serve("/there/", b"<link rel=alternate type=application/rss+xml href=rss.xml>")
    site = server.redirect("/here", "/there/")
    assert opened().discover(site)[0].url == server.url("/there/rss.xml")


def test_a_file_is_a_feed_too(opened: Open, tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_bytes(rss("One", title="From a file"))
    assert opened().discover(str(file)) == (FoundFeed(str(file), "From a file", 1),)


@pytest.mark.parametrize(
    ("pasted", "address"),
    [
        ("herald.example", "https://herald.example"),
        ("http://herald.example", "http://herald.example"),
        (f"herald.example/{'x' * 300}", f"https://herald.example/{'x' * 300}"),
        (f"http://herald.example/{'x' * 300}", f"http://herald.example/{'x' * 300}"),
        ("feed:herald.example/x", "http://herald.example/x"),
        ("file:///a/path", "file:///a/path"),
        ("/a/path", "/a/path"),
        ("~/path", "~/path"),
    ],
)
def test_what_people_paste_becomes_an_address(pasted: str, address: str) -> None:
    assert as_address(pasted) == address


RICH = (
    Subscription("https://one.example/feed", title="One & only", tags=("news, local", "a/b", "ü")),
    Subscription(
        "https://two.example/feed?a=1&b=2",
        tags=("a/b",),
        interval=5400,
        full_text=FullText.ALWAYS,
        limit=9,
        headers=(("Accept-Language", "en"),),
        enabled=False,
    ),
    Subscription("/home/someone/my feed.xml", title='Quoted "title" <b>'),
    Subscription("https://three.example/"),
)


def test_export_and_import_lose_nothing_of_ours(opened: Open, fresh: Paths, tmp_path: Path) -> None:
    reader = opened()
    assert reader.add(RICH) == len(RICH)
    file = tmp_path / "feeds.opml"
    file.write_text(reader.export(), encoding="utf-8")

    with Reader.open(Paths(tmp_path / "other.toml", tmp_path / "other")) as other:
        imported = other.import_file(file)
        assert (imported.added, imported.skipped) == (len(RICH), ())
        assert other.settings.feeds == RICH
        again = other.import_file(file)
        assert again.added == 0
        assert len(again.subscriptions) == len(RICH)
        assert other.settings.feeds == RICH
        stripped = re.sub("<dateCreated>.*", "", other.export())
    assert stripped == re.sub("<dateCreated>.*", "", reader.export())


def test_an_export_keeps_secrets_to_itself(opened: Open) -> None:
    reader = opened()
    secret = Subscription(
        "https://one.example/feed",
        headers=(("Authorization", "Bearer s3cret"), ("X-Api-Key", "s3cret")),
        username="me-myself",
        password_command=("pass", "show", "s3cret"),
    )
    reader.add((secret,))
    exported = reader.export()
    assert "one.example" in exported
    assert "s3cret" not in exported
    assert "me-myself" not in exported


def test_folders_of_folders_become_tags(opened: Open, tmp_path: Path) -> None:
    file = tmp_path / "others.opml"
    file.write_text(
        """<opml version="1.0"><body><outline text="World"><outline text="Europe">
        <outline text="Herald" type="rss" xmlUrl="https://one.example/feed"/></outline></outline>
        <outline text="Best"><outline text="Herald" xmlUrl="https://one.example/feed"/></outline>
        <outline text="nothing" xmlUrl="javascript:alert(1)"/></body></opml>""",
        encoding="utf-8",
    )
    reader = opened()
    imported = reader.import_file(file)
    assert imported.added == 1
    assert len(imported.skipped) == 1
    assert reader.settings.feeds == (
        Subscription("https://one.example/feed", title="Herald", tags=("World", "Europe", "Best")),
    )


URLS = """\
# my feeds
https://one.example/feed "~The \\"One\\"" news "two words"
https://two.example/feed ! hidden
https://one.example/feed "more"

"query:Unread:unread = \\"yes\\""
"exec:/usr/bin/evil"
not-an-address
"""


def test_newsboats_urls_file(opened: Open, tmp_path: Path) -> None:
    file = tmp_path / "urls"
    file.write_text(URLS, encoding="utf-8")
    reader = opened()
    imported = reader.import_file(file)
    assert imported.added == 2
    one, two = reader.settings.feeds
    assert (one.url, one.title) == ("https://one.example/feed", 'The "One"')
    assert one.tags == ("news", "two words", "more")
    assert (two.url, two.tags, two.enabled) == ("https://two.example/feed", ("hidden",), True)
    assert [re.match(r"line (\d+)", reason)[1] for reason in imported.skipped] == ["6", "7", "8"]  # type: ignore[index]
    assert reader.import_file(file).added == 0


@pytest.mark.parametrize(
    "content",
    [b"", b"\x00\x01\x02", b"<html></html>", b"{}", b"no addresses here", rss("One"),
     b"<opml><body></body></opml>"],
)  # fmt: skip
def test_a_file_without_feeds_changes_nothing(
    opened: Open, fresh: Paths, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(ParseError):
        opened().import_file(file)
    assert not fresh.config.exists()


def test_a_file_that_cannot_be_read_is_told(opened: Open, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot read"):
        opened().import_file(tmp_path / "none.opml")
    with pytest.raises(UsageError, match="cannot read"):
        opened().import_file(tmp_path)


def test_one_bad_address_in_a_file_does_not_cost_the_others(opened: Open, tmp_path: Path) -> None:
    file = tmp_path / "urls"
    file.write_text(
        "https://one.example/feed\nhttps://[broken/feed\nhttp://a.example:99999/\n"
        "https://two.example/feed\n",
        encoding="utf-8",
    )
    reader = opened()
    assert reader.import_file(file).added == 2
    assert [feed.url for feed in reader.feeds()] == [
        "https://one.example/feed",
        "https://two.example/feed",
    ]


@pytest.fixture
def named(opened: Open) -> Reader:
    reader = opened()
    reader.add(
        (
            Subscription("https://one.example/feed", title="Herald"),
            Subscription("https://two.example/feed", title="Herald of the Coast"),
            Subscription("https://three.example/feed", title="Coast Wire"),
            Subscription("https://four.example/feed", title="Straße"),
        )
    )
    return reader


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("https://two.example/feed", "https://two.example/feed"),
        ("herald", "https://one.example/feed"),  # the whole title wins over a part of others
        ("HERALD OF", "https://two.example/feed"),
        ("wire", "https://three.example/feed"),
        ("STRASSE", "https://four.example/feed"),
    ],
)
def test_a_feed_is_found_by_what_people_call_it(named: Reader, name: str, url: str) -> None:
    assert named.find_feed(name).url == url


def test_a_path_is_found_as_the_config_file_has_it(
    named: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", "/home/reader")
    named.add((Subscription("~/feeds/x.xml"),))
    assert named.find_feed("~/feeds/x.xml").url == "/home/reader/feeds/x.xml"


def test_a_name_that_fits_two_feeds_says_which(named: Reader) -> None:
    with pytest.raises(UsageError) as caught:
        named.find_feed("coast")
    assert str(caught.value).startswith("'coast' fits 2 feeds: ")
    assert "https://two.example/feed" in str(caught.value)
    assert "https://three.example/feed" in str(caught.value)


@pytest.mark.parametrize("name", ["no such feed", "https://nine.example/"])
def test_a_name_that_fits_none_says_so(named: Reader, name: str) -> None:
    with pytest.raises(UsageError, match="there is no feed"):
        named.find_feed(name)


def test_an_empty_name_is_no_feed(named: Reader) -> None:
    with pytest.raises(UsageError):
        named.find_feed("")


def test_the_catalogue_can_be_added_as_it_is(opened: Open) -> None:
    reader = opened()
    known = reader.catalogue()
    feeds = tuple(Subscription(feed.url, title=feed.title) for feed in known)
    assert reader.add(feeds) == len(known) == len(reader.feeds())


def test_one_limit_of_size_holds_wherever_nothing_else_is_said() -> None:
    feeds = (Path(__file__).parents[2] / "docs" / "feeds.md").read_text()
    assert limits_of(ReaderSettings()) == Limits()
    assert f"| {size_words(Limits().size)} |" in feeds


def test_a_feed_is_looked_for_within_the_limits_of_the_config(
    opened: Open, fresh: Paths, server: Server
) -> None:
    fresh.config.parent.mkdir(parents=True)
    fresh.config.write_text('[reader]\nmax_size = "10KB"\ntimeout = 1\n')
    url = server.serve("/feed", rss("One") + b" " * 10_000)
    with pytest.raises(FetchError, match="larger than the limit of 10 kB"):
        opened().discover(url)
    silent = server.page("/silent", lambda line, _: line.hang())
    with pytest.raises(FetchError, match="no answer within 1 second"):
        opened().discover(silent)
