"""Dates as feeds write them."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.parse.dates import read_date, read_duration

NOON = datetime(2024, 3, 5, 12, 30, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 05 Mar 2024 12:30:15 GMT",
        "Tue, 5 Mar 2024 12:30:15 +0000",
        "05 Mar 24 12:30:15 UT",
        "Tue, 05 Mar 2024 07:30:15 EST",
        "Tue, 05 Mar 2024 13:30:15 CET",
        "Tue, 05 Mar 2024 14:30:15 +02:00",
        "Tuesday, March 5, 2024 12:30:15 PM",
        "Tue Mar  5 12:30:15 2024",
        "Tue Mar  5 12:30:15 GMT 2024",
        "Tue, 05 Mar 2024 14:30:15 GMT+2",
        "2024-03-05T12:30:15Z",
        "2024-03-05T12:30:15.123456Z",
        "2024-03-05t13:30:15+01:00",
        "2024-03-05 12:30:15",
        "2024-03-05 12:30:15 UTC",
        "2024-03-05T18:00:15+0530",
        "2024/3/5 12:30:15",
        "20240305T123015Z",
        "20240305123015",
        "2024-065T12:30:15Z",
        "2024-W10-2T12:30:15Z",
        "1709641815",
        "1709641815000",
        "05.03.2024 12:30:15",
        "03/05/2024 12:30:15 PM",
        "mar., 05 mars 2024 13:30:15 +0100",
        "Di, 05 Mär 2024 13:30:15 +0100",
        "martes, 5 de marzo de 2024 12:30:15",
        "ter, 05 março 2024 12:30:15 -0000",
        "вт, 05 марта 2024 15:30:15 +0300",
        "wt, 5 marca 2024 12:30:15",
        "2024年3月5日 12:30:15",
        "2024년 3월 5일 오후 12:30:15",
        "  Tue,\n 05 Mar 2024 12:30:15 GMT ",
    ],
)
def test_the_same_moment_however_it_is_written(text: str) -> None:
    assert read_date(text) == NOON


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-05", datetime(2024, 3, 5, tzinfo=UTC)),
        ("2024-03", datetime(2024, 3, 1, tzinfo=UTC)),
        ("2024", datetime(2024, 1, 1, tzinfo=UTC)),
        ("5 March 2024", datetime(2024, 3, 5, tzinfo=UTC)),
        ("31/12/2023", datetime(2023, 12, 31, tzinfo=UTC)),
        ("Mon, 01 Jan 99 00:00:00 GMT", datetime(1999, 1, 1, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2024-03-05T24:00:00Z", datetime(2024, 3, 6, tzinfo=UTC)),
        ("Thu, 01 Jan 1970 00:00:00 GMT", datetime(1970, 1, 1, tzinfo=UTC)),
        ("Mon, 05 Mar 2035 00:00:00 GMT", datetime(2035, 3, 5, tzinfo=UTC)),
        ("Tue, 05 Mar 2024 12:30:15 +9900", datetime(2024, 3, 5, 12, 30, 15, tzinfo=UTC)),
        ("2006-01-17T12:35:9+01:00", datetime(2006, 1, 17, 11, 35, 9, tzinfo=UTC)),
    ],
)
def test_partial_and_odd_dates(text: str, expected: datetime) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "yesterday",
        "2 hours ago",
        "32 Mar 2024",
        "2024-13-45",
        "00000000",
        "99:99",
        "Mar",
    ],
)
def test_what_makes_no_sense_is_no_date(text: str) -> None:
    assert read_date(text) is None


@given(st.text(max_size=300))
def test_any_text_gives_a_utc_moment_or_nothing(text: str) -> None:
    moment = read_date(text)
    assert moment is None or moment.tzinfo is UTC


@given(st.datetimes(min_value=datetime(1971, 1, 1), max_value=datetime(2090, 1, 1)))
def test_dates_survive_the_two_standard_forms(moment: datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=UTC)
    assert read_date(moment.isoformat()) == moment
    if moment.year < 2070:
        assert read_date(moment.strftime("%a, %d %b %Y %H:%M:%S +0000")) == moment


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3723", 3723),
        ("62:03", 3723),
        ("1:02:03", 3723),
        (" 01:02:03 ", 3723),
        ("12.5", 12),
        ("", None),
        ("0", None),
        ("soon", None),
        ("1:2:3:4", None),
    ],
)
def test_durations(text: str, seconds: int | None) -> None:
    assert read_duration(text) == seconds
