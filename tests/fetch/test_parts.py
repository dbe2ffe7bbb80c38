"""The pure parts: freshness, words, addresses, decoding."""

import contextlib
import gzip
import zlib
from datetime import datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import FetchError
from newsreader.fetch.addresses import is_loopback, is_private, may_see_secrets
from newsreader.fetch.decoding import Decoder
from newsreader.fetch.freshness import http_date, max_age, retry_after
from newsreader.fetch.words import size_words, status_words, time_words, visible
from tests.fetch.conftest import NOW


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120),
        (" 0 ", 0),
        ("Wed, 04 Mar 2026 12:02:00 GMT", 120),
        ("Wed, 04 Mar 2026 11:00:00 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("", None),
        ("²", None),
        ("9" * 400, 999_999_999_999),
        ("Wed, 99 Mar 2026 12:02:00 GMT", None),
    ],
)
def test_retry_after(value: str, seconds: int | None) -> None:
    assert retry_after(value, NOW) == seconds


@given(st.text())
def test_no_header_hurts(value: str) -> None:
    retry_after(value, NOW)
    max_age(value, value, value, value)
    moment = http_date(value)
    assert moment is None or moment.tzinfo is not None


@given(st.datetimes(min_value=datetime(1970, 1, 1), max_value=datetime(2100, 1, 1)))
def test_http_dates_are_read_back(moment: datetime) -> None:
    text = moment.strftime("%a, %d %b %Y %H:%M:%S GMT")
    read = http_date(text)
    assert read is not None
    assert read.replace(tzinfo=None) == moment.replace(microsecond=0)


@pytest.mark.parametrize(
    ("control", "age", "seconds"),
    [
        ("max-age=60", "", 60),
        ('private, Max-Age="60"', "20", 40),
        ("max-age=60", "900", 0),
        ("s-maxage=60", "", None),
        ("no-store, max-age=60", "", None),
        ("max-age=", "", None),
        ("", "", None),
    ],
)
def test_max_age(control: str, age: str, seconds: int | None) -> None:
    assert max_age(control, "", "", age) == seconds


def test_words() -> None:
    assert [size_words(size) for size in (999, 1500, 15_000_000)] == [
        "999 bytes",
        "1.5 kB",
        "15 MB",
    ]
    assert [time_words(span) for span in (0.3, 1, 90, 120, 3600, 86_400 * 3)] == [
        "0.3 seconds",
        "1 second",
        "90 seconds",
        "2 minutes",
        "1 hour",
        "3 days",
    ]
    assert status_words(503) == "the server answered 503 (service unavailable)"


@given(st.text())
def test_quotes_can_be_shown(text: str) -> None:
    assert visible(text).isprintable()
    assert len(visible(text)) <= 200


@pytest.mark.parametrize(
    ("home", "url", "may"),
    [
        ("https://a.example/", "https://a.example/x", True),
        ("http://a.example/", "https://a.example/", True),
        ("https://a.example/", "http://a.example/", False),
        ("https://a.example/", "https://b.example/", False),
        ("https://a.example/", "https://a.example:8443/", False),
        ("https://a.example/", "https://sub.a.example/", False),
        ("https://a.example:443/", "https://A.EXAMPLE/", True),
        ("http://a.example:8080/", "https://a.example/", False),
    ],
)
def test_whose_secrets(home: str, url: str, may: bool) -> None:
    assert may_see_secrets(httpx.URL(home), httpx.URL(url)) is may


@pytest.mark.parametrize(
    ("host", "private"),
    [
        ("127.0.0.1", True),
        ("2130706433", True),
        ("0x7f.1", True),
        ("10.1.2.3", True),
        ("192.168.0.1", True),
        ("169.254.169.254", True),
        ("100.64.0.1", True),
        ("0.0.0.0", True),
        ("::1", True),
        ("fe80::1", True),
        ("fd00::1", True),
        ("::ffff:127.0.0.1", True),
        ("2002:7f00:1::", True),
        ("localhost", True),
        ("1.1.1.1", False),
        ("2606:4700::1111", False),
        ("nowhere.invalid", False),
        ("a" * 300, False),
    ],
)
async def test_what_is_in_our_own_house(host: str, private: bool) -> None:
    assert await is_private(host) is private


def test_loopback_by_name() -> None:
    names = [
        "localhost",
        "a.localhost",
        "127.9.9.9",
        "::1",
        "[::1]",
        "a.example",
        "127.evil.example",
    ]
    assert [is_loopback(name) for name in names] == [True] * 5 + [False] * 2


@given(st.binary(max_size=3000), st.integers(1, 400), st.sampled_from(["gzip", "deflate", "both"]))
def test_whatever_the_pieces_the_whole_comes_out(data: bytes, step: int, coding: str) -> None:
    data = b"<" + data
    packed, codings = {
        "gzip": (gzip.compress(data), ["gzip"]),
        "deflate": (zlib.compress(data), ["deflate"]),
        "both": (gzip.compress(zlib.compress(data)), ["deflate", "gzip"]),
    }[coding]
    decoder = Decoder(codings, 10_000)
    for start in range(0, len(packed), step):
        decoder.feed(packed[start : start + step])
    assert decoder.finish() == data


@given(st.binary(max_size=2000), st.sampled_from(["gzip", "deflate", "gzip, deflate", ""]))
def test_rubbish_is_refused_in_words_or_harmless(data: bytes, coding: str) -> None:
    with contextlib.suppress(FetchError):
        decoder = Decoder([coding], 10_000)
        decoder.feed(data)
        assert len(decoder.finish()) <= 10_000
