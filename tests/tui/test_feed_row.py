"""A feed as a line of the list of feeds, for any width."""

from datetime import UTC, datetime

import pytest

from newsreader.model.feed import Feed
from newsreader.tui.widgets.feed_row import FeedRow, Look, columns_in, heading

NOW = datetime(2026, 3, 14, 12, 0, tzinfo=UTC)
LONG = "A newspaper of the harbour, the islands and the two seas beside them, weekly"
TROUBLE = "the server answered 500 (internal server error), and has not answered well for a month"


def line(width: int, feed: Feed) -> str:
    return FeedRow(feed, Look(NOW, UTC), asking=False).line(width).plain


@pytest.mark.parametrize("width", [58, 76, 116, 196])
def test_a_day_of_long_ago_is_told_in_whole(width: int) -> None:
    newest = datetime(2016, 12, 22, 9, 0, tzinfo=UTC)
    told = line(width, Feed(1, "https://a.example/feed", LONG, newest=newest, error=TROUBLE))
    assert "2016-12-22" in told
    assert len(told) <= width


def test_what_is_left_over_is_shared_by_name_and_trouble() -> None:
    told = line(230, Feed(1, "https://a.example/feed", LONG, error=TROUBLE))
    assert LONG in told
    assert TROUBLE in told
    assert columns_in(120).name == 40
    assert len(heading(230).plain) == 230
