"""The fast path gives what feedparser's path gives, in every field, or gives nothing at all."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urljoin

import pytest
from feedparser.html import _cp1252
from feedparser.mixin import _FeedParserMixin
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsreader.errors import ParseError
from newsreader.model.feed import ParsedFeed
from newsreader.parse import dates
from newsreader.parse.addresses import PLAIN_ADDRESS, absolute
from newsreader.parse.decode import to_letters, unpack
from newsreader.parse.engine import _Handlers
from newsreader.parse.fast import read_fast
from newsreader.parse.fast_names import HANDLED, HARMLESS, PREFIXES
from newsreader.parse.fast_text import WINDOWS
from newsreader.parse.sniff import Kind, kind_of
from newsreader.parse.universal import read_slowly, read_xml, to_feed
from newsreader.sample.server import SampleServer
from tests.parse import feeds
from tests.parse.anything import ANY
from tests.parse.awkward import (
    ADDRESS,
    ATOM,
    SPACES,
    SPECIAL_PARTS,
    XHTML_PARTS,
    atom,
    rdf,
    rss,
)

MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
NOW = datetime(2026, 3, 14, 9, 30, tzinfo=UTC)
HEAVY = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def both(body: bytes, address: str = ADDRESS) -> bool:
    """Hold both paths to the same answer; whether the fast one gave any."""
    try:
        letters, encoding, complaint = to_letters(unpack(body))
    except ParseError:
        return False
    raw = read_fast(letters, absolute(address)) if encoding else None
    if raw is None:
        return False
    text = letters.whole()
    assert kind_of(text) is Kind.XML
    ours = to_feed(raw, complaint, address)
    theirs = read_slowly(text, encoding, complaint, address)
    assert theirs is not None
    for field in fields(ParsedFeed):
        assert getattr(ours, field.name) == getattr(theirs, field.name), field.name
    assert read_xml(letters, encoding, complaint, address) == theirs
    return True


@HEAVY
@given(
    st.one_of(rss(), atom(), rdf()),
    st.sampled_from([ADDRESS, "", "/srv/feed.xml", "http://a.example"]),
)
def test_both_paths_read_awkward_feeds_alike(body: bytes, address: str) -> None:
    # Where most parts are odd, most feeds are refused; what is left is what this is about.
    both(body, address)


@HEAVY
@given(ANY)
def test_both_paths_read_any_bytes_alike(body: bytes) -> None:
    both(body)


@pytest.mark.parametrize("part", [*SPECIAL_PARTS, *XHTML_PARTS])
@pytest.mark.parametrize("where", ["rss item", "rss channel", "atom entry", "atom feed"])
def test_both_paths_read_each_odd_part_alike(part: str, where: str) -> None:
    spaces = "".join(f' xmlns:{name}="{address}"' for name, address in SPACES.items())
    if part in XHTML_PARTS:
        part = f'<content type="xhtml">{part}</content>'
    inner, outer = (
        (f"<title>T</title>{part}", "") if where.endswith(("item", "entry")) else ("", part)
    )
    if where.startswith("rss"):
        both(
            f'<rss version="2.0"{spaces}><channel>{outer}<item>{inner}</item>'
            "</channel></rss>".encode()
        )
    else:
        both(f'<feed xmlns="{ATOM}"{spaces}>{outer}<entry>{inner}</entry></feed>'.encode())


def fixtures() -> Iterator[bytes]:
    """Every feed that the other tests make."""
    names = ("anything.py", "feeds.py", "test_feed.py", "test_hostile.py")
    files = [Path(__file__).with_name(name) for name in names]
    source = "".join(path.read_text(encoding="utf-8") for path in files)
    for text in re.findall(r"""(?s)(?:'|\")(<.*?>)(?:'|\")""", source):
        yield feeds.rss(text)
        yield feeds.atom(text)
        yield text.encode()


def test_both_paths_read_the_parts_of_the_other_tests_alike() -> None:
    assert sum(map(both, fixtures())) > 30


@pytest.mark.parametrize("address", feeds.ELSEWHERE)
@pytest.mark.parametrize("length", ["1e9", "1,234", "-5", "0", "12", ""])
def test_both_paths_read_odd_files_alike(address: str, length: str) -> None:
    for url in (address, "https://a.example/1.mp4"):
        file = f'<enclosure url="{url}" type="video/mp4" length="{length}"/>'
        more = f'<media:content url="{url}?2" medium="video" fileSize="{length}"/>'
        assert both(feeds.rss(f"<title>T</title>{file}{more}"))
        link = f'<link rel="enclosure" href="{url}" type="video/mp4" length="{length}"/>'
        assert both(feeds.atom(f"<title>T</title>{link}"))


def test_both_paths_read_the_sample_newspaper_alike() -> None:
    taken = total = 0
    with SampleServer(NOW) as server:
        for subscription in server.subscriptions:
            found = server.find(subscription.url.removeprefix(server.address))
            assert found is not None
            if found[1].lstrip()[:1] == b"{":
                continue
            total += 1
            taken += both(found[1], subscription.url)
    assert taken == total


# What the common feeds are made of must not fall back to the slow path one day.


def test_the_common_feeds_are_taken() -> None:
    assert both(
        feeds.rss(
            "<title>B</title><link>https://a.example/</link><guid>1</guid><dc:creator>A</dc:creator>"
            "<category>c</category><description>&lt;b&gt;d&lt;/b&gt;</description>"
            "<content:encoded><![CDATA[<p>x</p>]]></content:encoded>"
            "<itunes:duration>9</itunes:duration>"
            '<media:group><media:content url="/a.jpg" medium="image"/></media:group>'
        )
    )
    assert both(
        feeds.atom(
            "<id>1</id><title type='html'>T</title><link href='/1'/>"
            "<updated>2024-01-02T03:04:05Z</updated>"
            "<author><name>A</name></author><content type='xhtml'>"
            '<div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></content>'
        )
    )


def test_a_common_feed_is_read_without_importing_feedparser() -> None:
    code = (
        "import sys\nfrom newsreader.parse.feed import parse_feed\n"
        f"parse_feed({feeds.rss('<title>x</title>')!r})\n"
        "sys.exit('feedparser' in sys.modules or 'lxml' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    "body",
    [
        b'<!DOCTYPE rss [<!ENTITY a "b">]>' + feeds.rss("<title>&a;</title>"),
        feeds.rss("<title>a & b</title>"),
        feeds.rss("<title>a</title><description><p>raw</p></description>"),
        feeds.rss("<title>x</title>" + "<odd>" * 500 + "</odd>" * 500),
        feeds.rss("<x/>" * 500_000),
        b"<feed version='0.3' xmlns='http://purl.org/atom/ns#'><title>o</title></feed>",
    ],
)
def test_what_is_not_sure_is_refused(body: bytes) -> None:
    letters, _, _ = to_letters(body)
    assert read_fast(letters, ADDRESS) is None


# The tables are feedparser's.


def test_the_namespaces_are_those_of_feedparser() -> None:
    theirs = {address.lower(): prefix for address, prefix in _FeedParserMixin.namespaces.items()}
    theirs.pop("")
    assert theirs == PREFIXES


def test_the_handled_elements_are_those_of_feedparser_and_ours() -> None:
    names = (re.fullmatch("_(?:start|end)_(.+)", name) for name in dir(_Handlers))
    assert {found[1] for found in names if found} == HANDLED
    assert HARMLESS <= HANDLED


def test_the_letters_of_windows_are_those_of_feedparser() -> None:
    assert {key: value for key, value in _cp1252.items() if value != chr(key)} == WINDOWS


@given(
    st.from_regex(PLAIN_ADDRESS, fullmatch=True),
    st.sampled_from(["", ADDRESS, "http://b.example/x/y?z"]),
)
def test_a_plain_address_is_its_own_absolute(address: str, base: str) -> None:
    assert urljoin(base, address) == address


@given(
    st.sampled_from(["", "tue, ", "xyz, "]),
    st.sampled_from(MONTHS.split()),
    st.lists(st.integers(0, 99), min_size=5, max_size=5),
    st.sampled_from(["gmt", "utc", "z", "+0100", "-0330", "+9999", "-2400"]),
)
def test_the_common_date_is_read_as_any_other(
    weekday: str, month: str, numbers: list[int], zone: str
) -> None:
    day, year, hour, minute, second = numbers
    text = f"{weekday}{day} {month} {1970 + year} {hour:02}:{minute:02}:{second:02} {zone}".title()
    text = text.replace(zone.title(), zone.upper())
    quick = dates._usual(text)
    try:
        other = dates._read(text.casefold())
    except ValueError:
        other = None
    assert quick is None or quick == other
    # What it leaves is what no month has.
    assert quick is not None or day > 28 or 0 in numbers[:1] or max(numbers[2:]) > 23


def test_a_long_feed_whose_text_is_full_of_tags_is_taken() -> None:
    text = "<![CDATA[" + "<p>x</p>" * 60_000 + "]]>"
    items = f"<item><guid>1</guid><description>{text}</description></item>" * 4
    body = f'<rss version="2.0"><channel>{items}</channel></rss>'.encode()
    assert read_fast(to_letters(body)[0], ADDRESS) is not None
