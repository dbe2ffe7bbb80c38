"""The catalogue: enough of it, each address once, each one a feed that the config takes."""

from collections import Counter

from newsreader.config.catalogue import catalogue
from newsreader.config.edit import as_written
from newsreader.config.values import identity

FEEDS = catalogue()


def test_there_is_something_for_everybody() -> None:
    assert 60 <= len(FEEDS) <= 100
    assert min(Counter(feed.region for feed in FEEDS).values()) >= 3
    assert min(Counter(feed.subject for feed in FEEDS).values()) >= 2
    assert len({feed.language for feed in FEEDS}) >= 15


def test_no_feed_twice_and_no_title_twice() -> None:
    assert len({identity(feed.url) for feed in FEEDS}) == len(FEEDS)
    assert len({feed.title for feed in FEEDS}) == len(FEEDS)


def test_regions_stand_together() -> None:
    runs = [feed.region for at, feed in enumerate(FEEDS) if feed.region != FEEDS[at - 1].region]
    assert len(runs) == len(set(runs))
    assert runs[0] == "World"


def test_each_is_well_formed() -> None:
    for feed in FEEDS:
        assert feed.url.startswith("https://")
        assert feed.site.startswith("https://")
        assert feed.title == feed.title.strip()
        assert 0 < len(feed.description) <= 60
        assert feed.subject == feed.subject.lower()
        assert as_written(feed.subscription()) == (feed.subscription(), "")


def test_addresses_of_one_feed_are_told_to_be_the_same() -> None:
    for one, other in (
        ("http://a.example/feed", "HTTP://A.example:80/feed#top"),
        ("https://a.example", "https://a.example:443/"),
        ("/home/me/feed.xml", "file:///home/me/feed.xml"),
        ("http://a.example:8080/feed", "http://a.example:08080/feed"),
        ("https://a.example/feed?f=/../", "https://a.example:0443/x/.././feed?f=/../"),
    ):
        assert identity(one) == identity(other)
    for one, other in (
        ("http://a.example/feed", "https://a.example/feed"),
        ("http://a.example/feed", "http://a.example/Feed"),
        ("http://a.example/?f=1", "http://a.example/?f=2"),
        ("http://a.example:8080/", "http://a.example/"),
        ("http://a.example/x/../?f=/../", "http://a.example/?f=/"),
    ):
        assert identity(one) != identity(other)
