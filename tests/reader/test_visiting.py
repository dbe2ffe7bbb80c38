"""What is shown of when feeds are visited and why; some never are unasked."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import pytest

from newsreader.config.settings import ReaderSettings, Settings
from newsreader.model.due import LEFT_ALONE, SKIPPED
from newsreader.model.feed import Feed
from newsreader.reader.visiting import BY_HAND, as_visited
from newsreader.typeset.feed_page import set_feed_page, to_text

NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)
FEED = Feed(1, "https://a.example/feed", "A", checked=NOW, next_check=NOW + timedelta(minutes=15))


OFTEN = Settings(reader=ReaderSettings(refresh=900))


def page(feed: Feed) -> str:
    return to_text(set_feed_page(feed, 100, now=NOW, zone=UTC))


def shown(
    feed: Feed,
    settings: Settings = OFTEN,
    waits: Mapping[str, datetime] = MappingProxyType({}),
) -> Feed:
    (told,) = as_visited([feed], settings, lambda: waits, NOW)
    return told


def shown_as(feed: Feed) -> tuple[datetime | None, str]:
    return feed.next_check, feed.why


def test_with_refresh_0_the_page_of_a_feed_promises_no_visit() -> None:
    never, ever = (Settings(reader=ReaderSettings(refresh=seconds)) for seconds in (0, 900))
    assert shown(FEED, ever) == FEED
    told = page(shown(FEED, never))
    assert "when you ask" in told
    assert BY_HAND in told
    assert "15 min" not in told
    ended = replace(FEED, next_check=NOW + timedelta(days=36_500), why="gone")
    assert shown(ended, never) == ended
    assert shown(ended, ever, {"a.example": NOW + timedelta(hours=2)}) == ended


def test_a_pause_that_the_config_wants_by_now_holds_for_what_was_planned_before() -> None:
    settings = Settings(reader=ReaderSettings(refresh=4 * 3600))
    told = shown(FEED, settings)
    assert told.next_check == NOW + timedelta(hours=4)
    assert told.why == "asked every 4 hours, as your config says"
    own = replace(FEED, interval=600, why="it failed")
    assert shown(own, settings) == own  # its own pause is no longer


@pytest.mark.parametrize(
    ("url", "moved", "failures", "waits"),
    [
        ("https://a.example/feed", "", 0, True),
        ("http://user:pw@A.example:80/feed", "", 9, True),
        ("https://a.example:8000/feed", "", 0, False),
        ("https://b.example/feed", "", 0, False),
        ("https://b.example/feed", "https://a.example/feed", 0, True),
        ("https://a.example/feed", "https://b.example/feed", 0, False),
        ("https://a.example/feed", "https://b.example/feed", 3, True),
        ("https://a.example/feed", "https://b.example/feed", 4, False),
        ("/a.example", "", 0, False),
        ("file:///a.example", "", 0, False),
        ("https://[", "", 0, False),
    ],
)
def test_what_a_host_has_asked_for_is_told_of_all_that_is_asked_there(
    url: str, moved: str, failures: int, waits: bool
) -> None:
    feed = replace(FEED, url=url, moved=moved, failures=failures, why="as ever")
    until = NOW + timedelta(hours=2)
    for one in (feed, replace(feed, checked=None, next_check=None)):
        told = shown(one, waits={"a.example": until})
        assert (told.next_check, told.why) == ((until, LEFT_ALONE) if waits else shown_as(one))


def test_a_wait_that_is_over_or_shorter_than_another_is_not_told() -> None:
    for wait in (timedelta(seconds=-1), timedelta(minutes=14)):
        assert shown(FEED, waits={"a.example": NOW + wait}) == FEED


def test_the_hours_in_which_a_publisher_wants_no_visit_are_none_to_be_told() -> None:
    early = replace(FEED, skip_hours=frozenset({12, 13}))
    told = shown(early)
    assert (told.next_check, told.why) == (NOW.replace(hour=14), SKIPPED)
    # It was due before they came.
    late = replace(early, checked=NOW - timedelta(hours=3), next_check=NOW - timedelta(hours=2))
    assert shown(late).next_check == NOW.replace(hour=14)
    kept = replace(late, skip_hours=frozenset({14}))
    assert shown(kept) == kept
    over = shown(kept, waits={"a.example": NOW + timedelta(hours=2)})
    assert (over.next_check, over.why) == (NOW.replace(hour=15), SKIPPED)
