"""From a page to its feeds."""

import pytest

from newsreader.parse.discover import FeedLink, find_feeds, usual_paths

PAGE = "https://site.example/news/today.html"


def find(markup: str) -> tuple[FeedLink, ...]:
    return find_feeds(f"<html><head>{markup}</head></html>".encode(), PAGE)


def test_declared_feeds_with_those_of_comments_last() -> None:
    links = find(
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">'
        '<LINK REL="ALTERNATE HOME" TYPE="application/atom+xml; charset=utf-8" HREF="atom.xml"'
        ' TITLE="News &amp; more">'
        '<link rel="alternate" type="application/feed+json" href="//cdn.example/feed.json">'
        '<link rel="stylesheet" type="application/rss+xml" href="/x">'
        '<link rel="alternate" hreflang="de" href="/de/">'
        '<link rel="alternate" type="application/json" href="/wp-json/feed/1">'
        '<link rel="alternate" type="application/json+oembed" href="/oembed?feed=1">'
        '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">'
        '<link rel="alternate" type="application/atom+xml" href="atom.xml">'
    )
    assert links == (
        FeedLink("https://site.example/news/atom.xml", "News & more", "atom"),
        FeedLink("https://cdn.example/feed.json", "", "jsonfeed"),
        FeedLink("https://site.example/comments/feed/", "Comments", "rss"),
    )


def test_the_base_of_the_page_is_respected() -> None:
    links = find('<base href="/blog/"><link rel=alternate type=application/rss+xml href="f.xml">')
    assert [link.url for link in links] == ["https://site.example/blog/f.xml"]


def test_links_in_the_text_are_the_last_resort() -> None:
    page = (
        b'<body><a href="/about">About feeds</a><a href="feed:https://site.example/rss.xml">RSS</a>'
        b'<a href="https://feedly.com/i/subscription/feed/x.rss">Feedly</a>'
        b'<a href="/sport/feed/"> Sport </a><a href="/feedback">Feedback</a></body>'
    )
    assert find_feeds(page, PAGE) == (
        FeedLink("https://site.example/rss.xml", "RSS", "rss"),
        FeedLink("https://site.example/sport/feed/", "Sport", ""),
    )


def test_a_link_that_is_called_a_feed_and_may_be_one_is_found() -> None:
    page = b"<body><a href=/news.xml>RSS</a><a href=/n.php>Our Atom feed</a><a href=/i.xml>Map</a>"
    found = [link.url for link in find_feeds(page, PAGE)]
    assert found == ["https://site.example/news.xml", "https://site.example/n.php"]


def test_a_declared_feed_makes_links_unneeded() -> None:
    page = b'<link rel=alternate type=application/rss+xml href="/a.xml"><a href="/b.rss">RSS</a>'
    assert [link.url for link in find_feeds(page, PAGE)] == ["https://site.example/a.xml"]


def test_titles_in_the_charset_of_the_page() -> None:
    page = (
        '<meta charset="iso-8859-1"><link rel=alternate type="application/rss+xml" href="/f" '
        'title="Küste">'
    ).encode("latin-1")
    assert find_feeds(page, PAGE)[0].title == "Küste"


@pytest.mark.parametrize(
    "page", [b"", b"\x00\x01", b"plain words", b"<html></html>", b"<" * 5000], ids=len
)
def test_pages_without_feeds(page: bytes) -> None:
    assert find_feeds(page, PAGE) == ()


@pytest.mark.parametrize(
    ("address", "path"),
    [
        ("https://site.example", "https://site.example/feed"),
        ("https://site.example/blog/", "https://site.example/blog/feed"),
        ("https://site.example/blog/x.html", "https://site.example/rss.xml"),
        ("https://site.example/", "https://site.example/?feed=rss2"),
        (
            "https://www.youtube.com/channel/UC123",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UC123",
        ),
        ("https://www.reddit.com/r/news/", "https://www.reddit.com/r/news/.rss"),
        ("https://github.com/a/b", "https://github.com/a/b/releases.atom"),
        ("https://social.example/@ada", "https://social.example/@ada.rss"),
    ],
)
def test_usual_paths(address: str, path: str) -> None:
    paths = usual_paths(address)
    assert path in paths
    assert len(set(paths)) == len(paths) < 10


@pytest.mark.parametrize("address", ["", "ftp://x", "not an address", "http://["])
def test_no_paths_without_a_site(address: str) -> None:
    assert usual_paths(address) == ()
