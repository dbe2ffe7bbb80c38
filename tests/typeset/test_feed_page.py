"""The page of a feed and its small words: whole at any width, and nothing obeyed by a terminal."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.model.feed import Answer, Feed
from newsreader.typeset import feed_words
from newsreader.typeset.cells import cell_width
from newsreader.typeset.feed_page import set_feed_page, to_text
from newsreader.typeset.sheet import Tone

NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
BUSY = "the server answered 503 (service unavailable)"
FEED = Feed(
    1,
    "https://grid.example/feed.xml",
    "Grid Watch",
    "https://grid.example/",
    ("linux", "security"),
    unread=12,
    total=3_400,
    checked=NOW - HOUR / 10,
    succeeded=NOW - 3 * DAY,
    next_check=NOW + 0.4 * HOUR,
    error=BUSY,
    failures=3,
    complaint="moved for good to https://new.example/f; odd dates",
    why="failed 3 times in a row",
    rate=3.2,
    moved="https://new.example/f",
    answers=(
        Answer(NOW - HOUR, 503, 1_200, 0.08, error=BUSY),
        Answer(NOW - 2 * HOUR, 503, 1_200, 0.08, error=BUSY),
        Answer(NOW - 3 * HOUR, None, 0, 20.0, error="no answer within 20 seconds"),
        Answer(NOW - 12 * HOUR, 304, 0, 0.012),
        Answer(NOW - 13 * HOUR, 200, 127_000, 0.34, 3, 1),
        Answer(NOW - 400 * DAY, 200, 3_000_000, 1.34, 35),
    ),
)
GOLDEN = """\
Address     https://grid.example/feed.xml
Moved to    https://new.example/f
            w writes it
Site        https://grid.example/
Tags        linux, security
Articles    12 unread of 3,400; about 3 articles a day
Next check  in 24 min (09:54)
            failed 3 times in a row
Checked     6 min ago (09:24)
Trouble     the server answered 503 (service unavailable)
            failed 3 times in a row; it last answered well 3 days ago (11
            Mar 09:30)
Note        odd dates

Last answers
When          Answer             Size    Took  Articles
08:30         503 unavailable  1.2 kB   80 ms
              the server answered 503 (service unavailable)
07:30         503 unavailable  1.2 kB   80 ms
06:30         no answer                  20 s
              no answer within 20 seconds
13 Mar 21:30  unchanged                 12 ms
13 Mar 20:30  loaded           127 kB  340 ms  3 new, 1 changed
7 Feb 2025    loaded             3 MB   1.3 s  35 new"""


def text(feed: Feed, width: int = 76) -> str:
    return to_text(set_feed_page(feed, width, now=NOW, zone=UTC, move_hint="w writes it"))


def test_the_page_says_all_of_it() -> None:
    assert text(FEED) == GOLDEN


def test_what_is_wrong_stands_out() -> None:
    rows = set_feed_page(FEED, 76, now=NOW, zone=UTC)
    loud = [words.strip() for row in rows for words, tone in row if tone is Tone.ERROR]
    assert loud[0] == BUSY
    assert [words[:5] for words in loud[1:]] == ["08:30", "07:30", "06:30"]


def test_a_narrow_page_keeps_when_and_what() -> None:
    narrow = text(FEED, 34)
    assert "Next check\n  in 24 min (09:54)" in narrow
    assert "13 Mar 21:30  unchanged" in narrow
    assert "127 kB" not in narrow


def test_times_are_the_readers_own() -> None:
    rows = set_feed_page(FEED, 76, now=NOW, zone=timezone(-10 * HOUR))
    assert "in 24 min (23:54)" in to_text(rows)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"enabled": False}, "switched off"),
        ({"next_check": None}, "due now"),
        ({"next_check": NOW}, "due now"),
        ({"next_check": NOW + timedelta(days=36_500)}, "not again"),
        ({"next_check": NOW + timedelta(seconds=5)}, "in 1 min"),
        ({"next_check": NOW + 2 * HOUR - timedelta(seconds=31)}, "in 119 min"),
        ({"next_check": NOW + 2 * HOUR - timedelta(seconds=9)}, "in 2 h"),
        ({"next_check": NOW + 2 * DAY - timedelta(seconds=9)}, "in 2 days"),
        ({"next_check": NOW + 5 * HOUR}, "in 5 h"),
        ({"next_check": NOW + 6 * DAY}, "in 6 days"),
    ],
)
def test_when_a_feed_is_asked_again(changes: dict[str, object], words: str) -> None:
    feed = replace(FEED, **changes)  # type: ignore[arg-type]
    assert feed_words.next_words(feed, NOW) == words
    assert f"Next check  {words}" in text(feed)


def test_failures_by_hand_count_where_it_is_told_how_often_it_failed() -> None:
    told = text(replace(FEED, failures=1, why="it failed"))
    assert "failed 3 times in a row; it last answered well" in told


def test_what_the_last_refresh_left_alone_says_why() -> None:
    rows = set_feed_page(FEED, 76, now=NOW, zone=UTC, spared="too soon")
    assert "Left alone  by the last refresh: too soon" in to_text(rows)


def test_a_feed_that_is_switched_off_has_no_reason_to_be_asked() -> None:
    assert "failed 3 times in a row\n" not in text(replace(FEED, enabled=False, failures=1))


def test_numbers_are_told_as_people_do() -> None:
    assert [feed_words.took_words(took) for took in (0, 0.0001, 0.34, 1.26, 33.3)] == [
        "", "1 ms", "340 ms", "1.3 s", "33 s",
    ]  # fmt: skip


def test_a_password_in_the_address_is_not_shown() -> None:
    shown = text(replace(FEED, url="https://me:secret@grid.example/feed.xml"))
    assert "secret" not in shown
    assert "@grid.example/feed.xml" in shown


def test_a_feed_that_was_never_asked_says_so() -> None:
    fresh = text(Feed(1, "/srv/a.xml", "A"))
    assert "It has not been checked yet." in fresh
    assert "Checked" not in fresh


WORDS = st.text(max_size=60)


@given(
    WORDS,
    st.integers(1, 130),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 999), WORDS), max_size=5),
)
def test_no_line_is_too_wide_and_no_terminal_obeys_it(
    words: str, width: int, answers: list[tuple[int, int, str]]
) -> None:
    feed = replace(
        FEED,
        url=words,
        site=words,
        moved=words,
        tags=(words, words),
        error=words,
        why=words,
        complaint=words,
        answers=tuple(
            Answer(NOW - minutes * HOUR, status, minutes, status, minutes, status, error)
            for minutes, status, error in answers
        ),
    )
    for row in set_feed_page(feed, width, now=NOW, zone=UTC, move_hint=words):
        line = "".join(text for text, _ in row)
        assert cell_width(line) <= max(width, 12)
        assert not {char for char in line if ord(char) < 32 or 0x7F <= ord(char) < 0xA0}


def test_a_304_that_is_a_failure_is_not_told_as_nothing_new() -> None:
    assert feed_words.answer_words(Answer(NOW, 304)) == "unchanged"
    assert feed_words.answer_words(Answer(NOW, 304, error="why")) == "304 not modified"
