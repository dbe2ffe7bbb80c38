"""What is shown of feeds that are never visited unasked."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from newsreader.config.settings import ReaderSettings, Settings
from newsreader.model.feed import Feed
from newsreader.reader.visiting import BY_HAND, as_visited
from newsreader.typeset.feed_page import set_feed_page, to_text

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
FEED = Feed(1, "https://a.example/feed", "A", checked=NOW, next_check=NOW + timedelta(minutes=15))


def page(feed: Feed) -> str:
    return to_text(set_feed_page(feed, 100, now=NOW, zone=UTC))


def test_with_refresh_0_the_page_of_a_feed_promises_no_visit() -> None:
    never, ever = (Settings(reader=ReaderSettings(refresh=seconds)) for seconds in (0, 1800))
    assert as_visited(FEED, ever) == FEED
    told = page(as_visited(FEED, never))
    assert "when you ask" in told
    assert BY_HAND in told
    assert "15 min" not in told
    ended = replace(FEED, next_check=NOW + timedelta(days=36_500), why="gone")
    assert as_visited(ended, never) == ended
