"""The small words of a page."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from newsreader.dataclass import replace
from newsreader.model.article import Article
from newsreader.model.feed import Enclosure
from newsreader.model.span import Direction
from newsreader.typeset.reading_time import reading_time_in_full
from newsreader.typeset.wording import (
    byline,
    dates,
    day_and_time,
    direction,
    enclosure_words,
    file_name,
    files_words,
    reading_label,
)
from tests.typeset.makers import NOW, headline

FILE = "https://a.example/1"


def test_reading_time_is_a_label_and_a_summary_says_so() -> None:
    assert reading_label(headline(1, minutes=2)) == "2 MIN READ"
    assert reading_label(headline(1, minutes=2, summary_only=True)) == "SUMMARY"
    assert reading_label(headline(1, minutes=119)) == "119 MIN READ"
    assert reading_label(headline(1, minutes=1345)) == "22 H READ"
    assert [reading_time_in_full(each) for each in (1, 2, 180)] == [
        "1 minute",
        "2 minutes",
        "3 hours",
    ]


def test_dates_are_those_of_the_reader() -> None:
    assert day_and_time(datetime(2025, 2, 10, 9, 5, tzinfo=UTC), UTC, NOW) == "Today, 09:05"
    assert day_and_time(datetime(2025, 2, 9, 9, 5, tzinfo=UTC), UTC, NOW) == "Yesterday, 09:05"
    assert (
        day_and_time(datetime(2025, 2, 1, 9, 5, tzinfo=UTC), UTC, NOW) == "1 February 2025, 09:05"
    )
    # What is kept, and read on another day, knows no today.
    assert day_and_time(NOW, UTC, None) == f"{NOW:%-d} February 2025, {NOW:%H:%M}"
    east = timezone(timedelta(hours=14))
    late = datetime(2025, 2, 9, 23, 30, tzinfo=UTC)
    assert day_and_time(late, east, NOW) == "Yesterday, 13:30"


def test_an_update_is_told_once_it_is_one() -> None:
    published = datetime(2025, 2, 1, 13, 5, tzinfo=UTC)
    plain = Article(headline(1, published=published), "https://a.example/feed")

    def told(updated: datetime | None) -> str:
        return dates(replace(plain, updated=updated), UTC, NOW)

    assert told(None) == "1 February 2025, 13:05"
    assert told(published + timedelta(seconds=30)) == "1 February 2025, 13:05"
    assert told(published - timedelta(days=1)) == "1 February 2025, 13:05"
    assert told(published + timedelta(hours=1)) == "1 February 2025, 13:05, updated 14:05"
    assert told(NOW) == "1 February 2025, 13:05, updated today, 12:00"


@pytest.mark.parametrize("hours", [-11, 0, 13])
def test_a_day_without_a_time_is_that_day_wherever_one_is(hours: int) -> None:
    zone = timezone(timedelta(hours=hours))
    day = datetime(2025, 2, 1, tzinfo=UTC)
    article = Article(headline(1, published=day), "https://a.example/feed", published_day=True)
    assert dates(article, zone, NOW) == "1 February 2025"
    later = replace(article, updated=day + timedelta(days=4), updated_day=True)
    assert dates(later, zone, NOW) == "1 February 2025, updated 5 February 2025"
    same = datetime(2025, 2, 1, 20, tzinfo=zone)
    assert dates(replace(article, updated=same), zone, NOW) == "1 February 2025, updated 20:00"


def test_an_update_on_the_day_of_publication_without_a_time_is_no_news() -> None:
    east = timezone(timedelta(hours=9))
    night = headline(1, published=datetime(2025, 2, 1, 20, tzinfo=UTC))
    updated = datetime(2025, 2, 2, tzinfo=UTC)
    article = Article(night, "https://a.example/feed", updated=updated, updated_day=True)
    assert dates(article, east, NOW) == "2 February 2025, 05:00"


def test_what_nobody_has_dated_is_said_to_have_arrived() -> None:
    article = Article(headline(1, published=NOW), "https://a.example/feed", arrived=NOW)
    assert dates(article, UTC, NOW) == "Arrived today, 12:00"
    later = replace(article, updated=NOW + timedelta(hours=1))
    assert dates(later, UTC, NOW) == "Arrived today, 12:00"
    told = replace(article, headline=headline(1, published=NOW - timedelta(seconds=1)))
    assert dates(told, UTC, NOW) == "Today, 11:59"


def test_names_make_a_byline() -> None:
    assert byline(()) == ""
    assert byline(("A. Person",)) == "By A. Person"
    assert byline(("by A. Person", "B. Other")) == "By A. Person and B. Other"
    assert byline(("A", "B", "", "C")) == "By A, B and C"
    assert byline(("By",)) == "By By"


@pytest.mark.parametrize(
    ("enclosure", "words"),
    [
        (Enclosure(FILE, "audio/mpeg", 14_200_000, 1930), "Audio · 32 min · 14 MB"),
        (Enclosure(FILE, "video/mp4", 1_400_000_000, 3900), "Video · 1 h 05 min · 1.4 GB"),
        (Enclosure(FILE, "application/pdf", 999, None), "PDF · 999 B"),
        (Enclosure(FILE, "", None, 45), "File · 45 s"),
        (Enclosure(FILE, "audio/mpeg", 0, 0), "Audio"),
        (Enclosure(FILE, "audio/mpeg", 10**16, None), "Audio · 10,000 TB"),
        (Enclosure("ftp://a.example/1", "video/mp4"), "Video · not opened: ftp://a.example/1"),
        (Enclosure("magnet:?" + "x" * 300), f"File · not opened: magnet:?{'x' * 191}…"),
    ],
)
def test_a_file_is_told_by_kind_length_and_size(enclosure: Enclosure, words: str) -> None:
    assert enclosure_words(enclosure) == words


SONG, FILM = Enclosure(FILE, "audio/mpeg", 14_200_000, 1930), Enclosure(FILE, "video/mp4", 5, 9)
PAPER = Enclosure(FILE, "application/pdf", 999, None)


@pytest.mark.parametrize(
    ("enclosures", "words"),
    [
        ((SONG,), "Audio · 32 min · 14 MB · e plays"),
        ((PAPER,), "PDF · 999 B · e opens"),
        ((Enclosure("rtmp://a.example/1", "video/mp4", 5),), "Video · 5 B · not opened"),
        ((SONG, SONG), "2 audio files · e lists"),
        ((SONG, FILM), "2 files · e lists"),
        ((SONG, PAPER, PAPER), "3 files · e lists"),
        ((PAPER, PAPER), "2 files · e lists"),
    ],
)
def test_what_comes_with_an_article_is_told_in_one_line(
    enclosures: tuple[Enclosure, ...], words: str
) -> None:
    assert files_words(enclosures, "e") == words


def test_what_is_on_the_disk_is_said_to_be() -> None:
    assert (
        files_words((SONG,), "e", {FILE: True}) == "Audio · 32 min · 14 MB · downloaded · e plays"
    )
    assert files_words((SONG, replace(FILM, url="x")), "e", {FILE: True}) == (
        "2 files · 1 downloaded · e lists"
    )


def test_what_plays_is_said_to_and_is_stopped_by_the_same_key() -> None:
    assert files_words((SONG,), "e", {FILE: True}, playing=FILE) == (
        "Audio · 32 min · 14 MB · downloaded · playing · e stops"
    )
    assert files_words((SONG,), "e", playing="x") == "Audio · 32 min · 14 MB · e plays"
    assert files_words((SONG, replace(FILM, url="x")), "e", playing="x") == (
        "2 files · 1 playing · e lists"
    )


@pytest.mark.parametrize(
    ("url", "title", "name"),
    [
        ("https://a.example/media/one.mp3", "Episode 1", "Episode 1"),
        ("https://a.example/media/one.mp3", "", "one.mp3"),
        ("https://a.example/the%20talk%0a%E2%80%AEof.mp4?sig=a/b#t=1", "", "the talk of.mp4"),
        ("https://a.example/media/", "", ""),
        ("https://a.example", "", ""),
        ("https://a.example/%ff%fe.mp3", "", "\ufffd\ufffd.mp3"),
        (f"https://a.example/{'x' * 200}", "", "x" * 79 + "…"),
    ],
)
def test_a_file_has_the_name_of_its_title_or_its_address(url: str, title: str, name: str) -> None:
    assert file_name(Enclosure(url, "audio/mpeg", title=title)) == name


def test_the_first_strong_character_gives_the_direction() -> None:
    assert direction("1. שלום hello") is Direction.RTL
    assert direction("1. hello שלום") is Direction.LTR
    assert direction("123") is Direction.LTR
