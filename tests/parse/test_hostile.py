"""Bytes that mean harm, or nothing at all."""

import gzip
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsreader.errors import ParseError
from newsreader.model.feed import ParsedFeed
from newsreader.parse.decode import ENTITIES, GROWN
from newsreader.parse.discover import find_feeds, usual_paths
from newsreader.parse.feed import parse_feed
from newsreader.parse.opml import import_opml
from newsreader.parse.raw import DEEP
from newsreader.parse.subscriptions import read_subscriptions
from tests.parse.anything import ANY

RELAXED = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.data_too_large]
)


def said(read: Callable[[], object]) -> str:
    """What the reader of a file is told when it cannot be read, or `"fine"`."""
    try:
        read()
    except ParseError as error:
        return str(error)
    return "fine"


@RELAXED
@given(ANY, st.text(max_size=60), st.sampled_from(["", "https://a.example/f", "file:///x", "/x"]))
def test_any_bytes_give_a_feed_or_a_reason(body: bytes, content_type: str, address: str) -> None:
    found: list[ParsedFeed] = []
    reason = said(
        lambda: found.append(parse_feed(body, content_type=content_type, address=address))
    )
    assert reason
    assert "cannot be read" not in reason
    for feed in found:
        for entry in feed.entries:
            assert entry.title or entry.summary or entry.content or entry.url
            assert entry.url == "" or entry.url.startswith(("http://", "https://"))


@RELAXED
@given(ANY)
@example(b"<opml:")
@example(b"<opml><body><outline: xmlUrl='http://a.example/'/>")
def test_any_bytes_give_subscriptions_or_a_reason(body: bytes) -> None:
    assert said(lambda: read_subscriptions(body, "x"))
    assert said(lambda: import_opml(body))


@RELAXED
@given(ANY, st.text(max_size=60))
def test_any_page_and_address_can_be_searched_for_feeds(body: bytes, address: str) -> None:
    assert said(lambda: find_feeds(body, address))
    usual_paths(address)


BOMB = b"".join(
    b'<!ENTITY l%d "%s">' % (level, b"&l%d;" % (level - 1) * 10) for level in range(1, 10)
)


def test_a_billion_laughs_are_not_laughed() -> None:
    body = (
        b'<!DOCTYPE rss [<!ENTITY l0 "ha">' + BOMB + b"]><rss version='2.0'><channel><item>"
        b"<title>x</title><description>&l9;</description></item></channel></rss>"
    )
    assert len(parse_feed(body).entries[0].summary) < 100


@pytest.mark.parametrize(
    ("value", "times", "said"),
    [
        ("a" * 50_000, 9_000, GROWN),
        ("a" * 1_000, 10_000, GROWN),
        ("\U0001f600" * 200, 10_000, GROWN),  # few letters, many bytes
        ("a" * 100_001, 100, GROWN),
        ("a" * 200_001, 100_000, GROWN),
        ("<b>x</b>", 100, ENTITIES),
        ("<b>", 100, ENTITIES),
        ("a>b", 100, ENTITIES),
        ("&a;", 10_000, ENTITIES),
        ("x&#38;y", 100, ENTITIES),
    ],
    ids=[
        "long",
        "often",
        "many bytes",
        "in a long prologue",
        "in a prologue longer than all that is looked at",
        "element",
        "open element",
        "sign",
        "itself",
        "reference",
    ],
)
def test_an_entity_that_grows_leaves_nothing_and_has_its_own_words(
    value: str, times: int, said: str
) -> None:
    feed = parse_feed(
        f"<!DOCTYPE rss [<!ENTITY a \"{value}\"><!ENTITY b 'Herald'>]>"
        f'<rss version="2.0"><channel><title>Sample</title><item><guid>1</guid>'
        f"<title>Two</title><description>Words {'&a;' * times}end</description></item>"
        "</channel></rss>".encode()
    )
    assert [(entry.title, entry.summary) for entry in feed.entries] == [("Two", "Words end")]
    assert feed.complaint == said


def test_files_of_this_machine_are_not_read() -> None:
    body = (
        b'<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]><rss version="2.0"><channel>'
        b"<item><title>x &f;</title></item></channel></rss>"
    )
    assert parse_feed(body).entries[0].title in ("x &f;", "x")


@pytest.mark.parametrize("entity", [b'<!ENTITY a "b">', b'<!ENTITY a SYSTEM "file:///etc/passwd">'])
def test_opml_with_entities_is_refused(entity: bytes) -> None:
    body = b"<!DOCTYPE opml [" + entity + b"]><opml><body><outline xmlUrl='http://a.example/'/>"
    with pytest.raises(ParseError, match="entities"):
        import_opml(body + b"</body></opml>")


@pytest.mark.parametrize(
    "body",
    [
        b"<rss version='2.0'><channel>" + b"<a>" * 100_000,
        b"<rss version='2.0'><channel>" + b"<a>" * 9_000 + b"</a>" * 9_000 + b"</channel></rss>",
        b"[" * 200_000,
        b'{"items":' + b"[" * 200_000,
    ],
    ids=["XML", "XML that ends", "JSON", "JSON feed"],
)
def test_nesting_beyond_reason_is_refused(body: bytes) -> None:
    with pytest.raises(ParseError, match="beyond all reason"):
        parse_feed(body)


@pytest.mark.parametrize(
    "deep",
    [
        b"<a xml:base='a/'>" * 100_000,
        b"<a>" * 9_000 + b"</a>" * 9_000,
        b"<a>" * 60_000 + b" & ",
    ],
    ids=["bases", "well-formed", "broken"],
)
def test_nesting_beyond_reason_costs_no_item_before_it(deep: bytes) -> None:
    whole = b"".join(b"<item><guid>%d</guid><title>T</title></item>" % one for one in range(3))
    body = b"<rss version='2.0'><channel>" + whole + b"<item><title>X</title>" + deep
    body += b"</item>" + whole.replace(b"<guid>", b"<guid>9") + b"</channel></rss>"
    feed = parse_feed(body)
    assert [entry.guid for entry in feed.entries] == ["0", "1", "2"]
    assert feed.complaint == DEEP
    assert not feed.cut


def test_sections_without_an_end_take_no_memory_beyond_the_feed() -> None:
    whole = b"<item><guid>w</guid><title>T</title></item>"
    body = b"<rss version='2.0'><channel>" + whole + b"<item><description>"
    body += b"<![CDATA[" * 1_000_000 + b"</description></item></channel></rss>"
    tracemalloc.start()
    try:
        feed = parse_feed(body)
        assert tracemalloc.get_traced_memory()[1] < 5 * len(body)
    finally:
        tracemalloc.stop()
    assert [entry.guid for entry in feed.entries] == ["w"]


@pytest.mark.parametrize("mistake", ["", " & "])
@pytest.mark.parametrize(
    "element",
    [
        "<gml:pos>45.2 -71.9</gml:pos>",
        "<gml:posList/>",
        "<media:player/></media:player>",
        "</width>",
        "<image></height></image>",
        "</creativeCommons:license>",
        "<textInput><name>q</name><link>https://a.example/</link></textInput>",
    ],
)
def test_an_element_that_its_reader_trips_over_costs_no_item(element: str, mistake: str) -> None:
    items = "".join(f"<item><guid>{n}</guid>{element if n == 2 else ''}</item>" for n in (1, 2, 3))
    body = (
        "<rss version='2.0' xmlns:gml='http://www.opengis.net/gml' "
        "xmlns:media='http://search.yahoo.com/mrss/' "
        "xmlns:creativeCommons='http://backend.userland.com/creativeCommonsRssModule'>"
        f"<channel><title>A{mistake}B</title>{items}</channel></rss>"
    )
    feed = parse_feed(body.encode())
    assert [entry.guid for entry in feed.entries] == ["1", "2", "3"]


def test_an_element_with_a_hundred_thousand_attributes_does_no_harm() -> None:
    many = b" ".join(b"a%d='1'" % number for number in range(20_000))
    body = b"<rss version='2.0'><channel " + many + b"><title>x</title></channel></rss>"
    assert parse_feed(body).title == "x"


def test_packed_bytes_are_unpacked_but_bombs_are_not() -> None:
    plain = b"<rss version='2.0'><channel><title>x</title></channel></rss>"
    assert parse_feed(gzip.compress(plain)).title == "x"
    with pytest.raises(ParseError, match="too large"):
        parse_feed(gzip.compress(b" " * 60_000_000))
    with pytest.raises(ParseError, match="damaged"):
        parse_feed(b"\x1f\x8b\x08 not really gzip")


def laughs(name: str) -> bytes:
    grown = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    outside = '<!ENTITY xxe SYSTEM "file:///etc/passwd">'
    return (
        f'<!DOCTYPE rss [<!ENTITY l0 "lol">{grown}{outside}]><rss version="2.0"><channel>'
        f"<title>Sample</title><item><guid>1</guid><title>&{name};</title>"
        "<description>Words &l0;</description></item></channel></rss>"
    ).encode()


@pytest.mark.parametrize("name", ["l9", "xxe"])
def test_entities_that_are_refused_leave_nothing_and_have_their_own_words(name: str) -> None:
    feed = parse_feed(laughs(name))
    assert feed.complaint == ENTITIES
    assert [(entry.title, entry.summary) for entry in feed.entries] == [("", "Words lol")]
