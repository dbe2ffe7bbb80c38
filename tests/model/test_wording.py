"""Numbers in words."""

from datetime import timedelta

import pytest

from newsreader.model.wording import (
    many,
    rate_words,
    short_span,
    size_words,
    span_words,
    time_words,
)


def test_how_many() -> None:
    assert [many(number, "feed") for number in (0, 1, 2, 1204)] == [
        "0 feeds", "1 feed", "2 feeds", "1,204 feeds",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1_000, "1 kB"),
        (1_500, "1.5 kB"),
        (9_960, "10 kB"),
        (127_400, "127 kB"),
        (999_600, "1 MB"),
        (1_234_567, "1.2 MB"),
        (14_200_000, "14 MB"),
        (15_000_000, "15 MB"),
        (1_400_000_000, "1.4 GB"),
        (10**16, "10,000 TB"),
    ],
)
def test_how_large(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.3, "0.3 seconds"),
        (1, "1 second"),
        (59.6, "1 minute"),
        (90, "90 seconds"),
        (120, "2 minutes"),
        (3599, "1 hour"),
        (3600, "1 hour"),
        (7199, "2 hours"),
        (7200, "2 hours"),
        (9000, "2.5 hours"),
        (36 * 3600, "36 hours"),
        (172_799, "2 days"),
        (86_400 * 2.5, "2.5 days"),
        (86_400 * 3, "3 days"),
        (10.0**12, "11,574,074 days"),
    ],
)
def test_how_long(seconds: float, words: str) -> None:
    assert time_words(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words", "short"),
    [
        (0, "1 minute", "1 min"),
        (89, "1 minute", "1 min"),
        (2_100, "35 minutes", "35 min"),
        (14_400, "4 hours", "4 h"),
        (3 * 86_400, "3 days", "3 days"),
    ],
)
def test_how_long_roughly(seconds: int, words: str, short: str) -> None:
    span = timedelta(seconds=seconds)
    assert (span_words(span), short_span(span)) == (words, short)


@pytest.mark.parametrize(
    ("rate", "words"),
    [
        (0.0, "less than an article a month"),
        (1 / 30, "about 1 article a month"),
        (0.3, "about 2 articles a week"),
        (1.0, "about 1 article a day"),
        (1_440.0, "about 1,440 articles a day"),
    ],
)
def test_how_often_a_feed_writes(rate: float, words: str) -> None:
    assert rate_words(rate) == words
