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
