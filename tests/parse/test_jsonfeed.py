"""JSON Feed 1.0 and 1.1."""

import json
from datetime import UTC, datetime

import pytest

from newsreader.errors import ParseError
from newsreader.model.feed import Enclosure, Entry, ParsedFeed
from newsreader.model.picture import Picture
from newsreader.parse.feed import parse_feed
from newsreader.parse.raw import CUT


def feed(
    *items: object, version: str = "https://jsonfeed.org/version/1.1", **more: object
) -> bytes:
    return json.dumps({"version": version, "title": "J &amp; K", "items": items, **more}).encode()


def test_version_1_1_with_every_field() -> None:
    body = feed(
        {
            "id": "1",
            "url": "/one",
            "external_url": "https://else.example/",
            "title": "One <i>or</i> two",
            "content_html": "<p>Body</p>",
            "summary": "In short < long",
            "image": "/one.jpg",
            "date_published": "2024-03-05T12:00:00+01:00",
            "date_modified": "2024-03-06T12:00:00Z",
            "authors": [{"name": "Ada"}, {"name": "Ben"}, {"url": "https://x.example"}],
            "tags": ["Sea", "sea", "", "Coast"],
            "language": "de",
            "attachments": [
                {
                    "url": "/one.mp3",
                    "mime_type": "audio/mpeg",
                    "title": "Sound",
                    "size_in_bytes": 9.0,
                    "duration_in_seconds": 61,
                }
            ],
        },
        home_page_url="https://j.example/",
        language="en",
    )
    assert parse_feed(body, address="https://j.example/feed.json") == ParsedFeed(
        title="J & K",
        site="https://j.example/",
        language="en",
        format="jsonfeed 1.1",
        entries=(
            Entry(
                guid="1",
                url="https://j.example/one",
                title="One or two",
                authors=("Ada", "Ben"),
                published=datetime(2024, 3, 5, 11, tzinfo=UTC),
                updated=datetime(2024, 3, 6, 12, tzinfo=UTC),
                summary="In short &lt; long",
                content="<p>Body</p>",
                tags=("Sea", "Coast"),
                enclosures=(Enclosure("https://j.example/one.mp3", "audio/mpeg", 9, 61, "Sound"),),
                picture=Picture("https://j.example/one.jpg"),
                language="de",
                base="https://j.example/one",
            ),
        ),
    )


def test_files_of_odd_sizes_and_addresses() -> None:
    sizes = ["1e9", "1,234", -5, 0, 1.5, True, 12.0, "12", 10**20]
    files: list[dict[str, object]] = [
        {"url": f"https://j.example/{n}", "size_in_bytes": n} for n in sizes
    ]
    odd: list[dict[str, object]] = [
        {"url": "ftp://j.example/1.png"},
        {"url": "magnet:?xt=1", "mime_type": "video/mp4"},
    ]
    (entry,) = parse_feed(feed({"id": "1", "attachments": files + odd})).entries
    assert [each.length for each in entry.enclosures] == [*[None] * 6, 12, 12, None, None, None]
    assert [each.url for each in entry.enclosures[-2:]] == [each["url"] for each in odd]
    assert entry.picture is None


def test_version_1_0_and_plain_text() -> None:
    body = feed(
        {"id": 7, "content_text": "a < b\nc", "banner_image": "https://i.example/b.png"},
        version="https://jsonfeed.org/version/1",
        author={"name": "The Desk"},
    )
    parsed = parse_feed(body)
    (entry,) = parsed.entries
    assert parsed.format == "jsonfeed 1"
    assert (entry.guid, entry.content) == ("7", "<p>a &lt; b<br>c</p>")
    assert entry.authors == ("The Desk",)
    assert entry.picture == Picture("https://i.example/b.png")


@pytest.mark.parametrize(
    "item",
    [
        {},
        {"id": None, "title": 5, "tags": "a,b", "authors": "Ada", "attachments": {}, "url": []},
        {"title": "\ud800", "attachments": [None, {"url": 3}, {}], "tags": [None, 1]},
        {"authors": ["Ada", None], "date_published": 12, "image": {}},
    ],
)
def test_wrong_types_do_no_harm(item: object) -> None:
    (entry,) = parse_feed(feed(item, "not an item", None)).entries
    assert entry.title


def test_line_breaks_inside_of_strings_are_forgiven() -> None:
    body = (
        b'\xef\xbb\xbf{"version": "https://jsonfeed.org/version/1", "title": "a\nb", "items": []}'
    )
    assert parse_feed(body).title == "a b"


@pytest.mark.parametrize("body", [b'{"items": [', b"{", b"[]", b'{"items": 3}', b"{]"])
def test_other_json_is_no_feed(body: bytes) -> None:
    with pytest.raises(ParseError, match="JSON"):
        parse_feed(body)


WHOLE = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Sample",
        "items": [{"id": str(n), "content_text": f"Naïve {n} [{{"} for n in range(3)],
        "home_page_url": "https://example.org/",
    },
    ensure_ascii=False,
).encode()


def test_one_that_breaks_off_anywhere_gives_the_items_that_are_whole() -> None:
    starts = [WHOLE.index(b'{"id": "%d"' % n) for n in range(3)]
    ends = [WHOLE.index(b'"}', start) + 2 for start in starts]
    assert WHOLE.endswith(b"}")
    for at in range(1, len(WHOLE)):
        whole = sum(end <= at for end in ends)
        if not whole:
            with pytest.raises(ParseError):
                parse_feed(WHOLE[:at])
            continue
        got = parse_feed(WHOLE[:at])
        assert [entry.guid for entry in got.entries] == [str(n) for n in range(whole)]
        assert got.entries[0].content == "Naïve 0 [{"
        assert (got.title, got.complaint) == ("Sample", CUT)


@pytest.mark.parametrize("start", [b"", b")]}',\n", b")]}'\n"])
def test_a_comma_too_many_and_a_guard_cost_nothing(start: bytes) -> None:
    assert parse_feed(start + WHOLE).complaint == ""
    got = parse_feed(start + WHOLE.replace(b'"}]', b'"},]'))
    assert [entry.guid for entry in got.entries] == ["0", "1", "2"]
    assert got.complaint == "the feed is JSON with a comma too many; all of it was read"
    assert not got.cut


ALL = "; all of it was read"


@pytest.mark.parametrize(
    ("body", "complaint"),
    [
        (WHOLE + b"<!-- cached -->", "the feed is JSON with something behind its end" + ALL),
        (WHOLE + WHOLE, "the feed is JSON with something behind its end" + ALL),
        (WHOLE.replace(b'"}', b'", }'), "the feed is JSON with a comma too many" + ALL),
        (WHOLE.replace(b'"},', b'"},\n,,'), "the feed is JSON with a comma too many" + ALL),
        (WHOLE.replace(b'"}', b'",}') + b"-", "the feed is JSON with mistakes in it" + ALL),
        (WHOLE.replace(b"Na", rb"\x,]\\Na"), "the feed is JSON with mistakes in it" + ALL),
        (WHOLE.replace(b"Na", rb"\u12,]Na"), "the feed is JSON with mistakes in it" + ALL),
    ],
)
def test_small_mistakes_cost_nothing_and_are_called_what_they_are(
    body: bytes, complaint: str
) -> None:
    got = parse_feed(body)
    assert [entry.guid for entry in got.entries] == ["0", "1", "2"]
    assert "Naïve 0 " in got.entries[0].content
    assert (got.complaint, got.cut) == (complaint, False)


def test_a_feed_without_items_is_one_whatever_is_behind_its_end() -> None:
    got = parse_feed(feed() + b"<!-- cached -->")
    assert (got.title, got.entries) == ("J & K", ())


@pytest.mark.parametrize(
    ("whole", "broken"),
    [(b'{"id": "1"', b'{"id" "1"'), (b'"Sample', b'"Sample'), (b'"id": "1"', b'"id": "1" "x"')],
)
def test_a_broken_item_costs_itself_alone(whole: bytes, broken: bytes) -> None:
    got = parse_feed(WHOLE.replace(whole, broken))
    expected = ["0", "1", "2"] if whole == broken else ["0", "2"]
    assert [entry.guid for entry in got.entries] == expected
    told = "the feed is broken JSON; one item could not be read"
    assert got.complaint == ("" if whole == broken else told)


def test_one_whose_quotation_marks_are_odd_gives_the_items_before_that() -> None:
    got = parse_feed(WHOLE.replace(b'"id": "1"', b'"id": "1'))
    assert [entry.guid for entry in got.entries] == ["0"]
    assert got.complaint == "the feed is broken JSON; only the items before that were read"


@pytest.mark.parametrize("name", ["utf-16", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_letters_are_read_also_without_a_byte_order_mark(name: str) -> None:
    text = json.dumps(json.loads(feed({"id": "1", "title": "Žluťoučký"})), ensure_ascii=False)
    assert parse_feed(text.encode(name)).entries[0].title == "Žluťoučký"
