"""The pure parts: freshness, words, addresses, decoding."""

import contextlib
import gzip
import re
import sys
import zlib
from datetime import datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.errors import FetchError
from newsreader.fetch.addresses import follow, may_see_secrets, web_address
from newsreader.fetch.decoding import Decoder
from newsreader.fetch.freshness import http_date, max_age, retry_after
from newsreader.fetch.words import status_words, visible
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
    max_age(value, value, value, value, NOW)
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
    assert max_age(control, "", "", age, NOW) == seconds


@pytest.mark.parametrize(
    ("expires", "date", "seconds"),
    [
        ("Wed, 04 Mar 2026 13:00:00 GMT", "Wed, 04 Mar 2026 12:30:00 GMT", 1800),
        ("Wed, 04 Mar 2026 13:00:00 GMT", "", 3600),
        ("Wed, 04 Mar 2026 11:00:00 GMT", "", 0),
        ("Wed, 04 Mar 2026 13:00:00 GMT", "whenever", None),
        ("-1", "", None),
        ("", "Wed, 04 Mar 2026 12:30:00 GMT", None),
    ],
)
def test_expires(expires: str, date: str, seconds: int | None) -> None:
    assert max_age("", expires, date, "", NOW) == seconds


def test_words() -> None:
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
        ("https://a.example./", "https://a.example/", True),
    ],
)
def test_whose_secrets(home: str, url: str, may: bool) -> None:
    assert may_see_secrets(web_address(home), web_address(url)) is may


@given(st.binary(max_size=3000), st.integers(1, 400), st.sampled_from(["gzip", "deflate", "both"]))
def test_whatever_the_pieces_the_whole_comes_out(data: bytes, step: int, coding: str) -> None:
    data = b"<" + data
    packed, codings = {
        "gzip": (gzip.compress(data), ["gzip"]),
        "deflate": (zlib.compress(data), ["deflate"]),
        "both": (gzip.compress(zlib.compress(data)), ["deflate", "gzip"]),
    }[coding]
    decoder = Decoder(codings, 10_000)
    body = b"".join(
        b"".join(decoder.feed(packed[start : start + step]))
        for start in range(0, len(packed), step)
    )
    assert body + decoder.finish() == data


@given(st.binary(max_size=2000), st.sampled_from(["gzip", "deflate", "gzip, deflate", ""]))
def test_rubbish_is_refused_in_words_or_harmless(data: bytes, coding: str) -> None:
    with contextlib.suppress(FetchError):
        decoder = Decoder([coding], 10_000)
        assert len(b"".join(decoder.feed(data)) + decoder.finish()) <= 10_000


def test_no_step_of_a_bomb_is_large() -> None:
    bomb = gzip.compress(gzip.compress(bytes(5_000_000)))
    pieces = list(Decoder(["gzip"], 10_000_000).feed(bomb))
    assert sum(map(len, pieces)) == 5_000_000
    assert max(map(len, pieces)) <= 65_536


def test_a_million_empty_files_in_one_are_not_unpacked() -> None:
    decoder = Decoder(["gzip"], 10_000_000)
    with pytest.raises(FetchError, match="the compressed answer is damaged"):
        list(decoder.feed(gzip.compress(b"") * 10_001))


PLAIN = (
    "http://a.example",
    "http://a.example/",
    "https://a.example:8080/x?y=1",
    "http://a.example?x",
    "http://a.example/?",
    "http://a.example:80/%7Ea/x.xml?b=%zz&c",
    "https://127.0.0.1:443/x",
    "http://a.example/x#part?y",
    "http://a.example./x",
    "http://user:p%20w@a.example/x",
    "http://b\u00fccher.example/\u00fc?q=\u00e4 b",
    "http://[::1]:8/x",
    "http://A.example/a/./../b",
    "http://a.example//x//y",
    "http://xn--bcher-kva.example/",
)
COMMON = (
    "https://www.Reddit.example/r/news/.rss",
    "HTTPS://a_b.example:8443/x_[1]/$-.;=@^|~?y={z}`|#part?",
    "http://xn--bcher-kva.example//x//y?",
    "http://127.0.0.1:8080/feed.xml",
)
ODD = st.text("ahtpAX:/.?#@%[]-_~12 \u00e4&=;|\\^`{}'\"<>\x7f\n", max_size=20)


@pytest.mark.parametrize("text", COMMON)
def test_common_addresses_are_read_without_httpx(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "httpx", None)  # whoever imports it fails
    web_address.cache_clear()
    assert web_address(text).host


@given(
    st.one_of(
        st.sampled_from(PLAIN + COMMON), ODD.map("http://a".__add__), ODD.map("https://".__add__)
    )
)
def test_addresses_are_read_as_httpx_reads_them(text: str) -> None:
    try:
        url = httpx.URL(text.strip())
        host = re.fullmatch(rb"[a-z0-9._:-]+", url.raw_host)
        known = host is not None and (url.port is None or 0 < url.port < 65536)
    except (httpx.InvalidURL, ValueError):
        known = False
    if not known and not text.isascii():
        with contextlib.suppress(FetchError):  # browsers know more hosts than IDNA 2008 has
            assert web_address(text).host.isascii()
        return
    if not known:
        with pytest.raises(FetchError):
            web_address(text)
        return
    address = web_address(text)
    path = url.raw_path.decode()
    assert str(address) == f"{url.scheme}://{url.netloc.decode()}{path}"
    assert address.target.encode() == url.raw_path
    assert address.authority.encode() == url.netloc
    assert (address.username, address.password) == (url.username, url.password)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://\N{GRINNING FACE}.example/f", "xn--e28h.example"),
        ("https://\uff45\uff58\uff41\uff4d.\uff45\uff58:8080/f", "exam.ex"),
        ("https://ann:p\u00e4ss@exa\u00admple.org", "example.org"),
        ("https://\u2603.example?x", "xn--n3h.example"),
        ("http://\u2460\u2461\u2466.0.0.1/", "127.0.0.1"),
    ],
)
def test_hosts_are_read_as_browsers_read_them(text: str, host: str) -> None:
    assert web_address(text).host == host
    assert follow(web_address("http://a.example/"), text).host == host


@pytest.mark.parametrize("host", ["\u2100.example", "\ufdfa.example", "\ue000.example", "\u00ad"])
def test_hosts_that_are_none_for_a_browser_are_refused(host: str) -> None:
    with pytest.raises(FetchError):
        web_address(f"http://{host}/")


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/y?z", "https://a.example:8443/y?z"),
        ("y", "https://a.example:8443/x/y"),
        ("//b.example/y", "https://b.example/y"),
        ("?q", "https://a.example:8443/x/feed?q"),
        (" http://ann:pw@b.example/y#part ", "http://b.example/y"),
        ("/\u00fc".encode().decode("latin-1"), "https://a.example:8443/%C3%BC"),
        ("/caf\u00e9?\u00fc=1 %20", "https://a.example:8443/caf%E9?%FC=1%20%20"),
        ("//b\u00fccher.example/\u00fc", "https://xn--bcher-kva.example/%FC"),
        ("", "https://a.example:8443/x/feed"),
    ],
)
def test_where_a_redirect_leads(location: str, target: str) -> None:
    assert str(follow(web_address("https://a.example:8443/x/feed"), location)) == target
