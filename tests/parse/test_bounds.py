"""What a feed may cost: long ones in no common form are cut at an item, long texts at a length."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from newsreader.errors import ParseError
from newsreader.model.feed import Entry, ParsedFeed
from newsreader.parse import engine, fast, jsonfeed, newest, universal
from newsreader.parse.addresses import LONGEST_ADDRESS
from newsreader.parse.bounds import (
    BREAK,
    LONGEST_BODY,
    LONGEST_GUID,
    LONGEST_SLOWLY,
    LONGEST_TITLE,
    MOST_TAGS,
    TOO_LONG,
    bounded,
    shorten,
)
from newsreader.parse.feed import parse_feed
from newsreader.parse.raw import MAX_ENTRIES

JSON = "https://jsonfeed.org/version/1.1"
BEGUN = datetime(2026, 1, 1, tzinfo=UTC)
HEAD = b'<rss version="2.0"><channel><title>Herald &amp; Wire</title>'
TAIL = b"</channel></rss>"
LONG = b"<item><guid>%d</guid><title>Title</title><description>%s</description></item>"


def items(text: bytes, count: int) -> bytes:
    """A feed of so many items with this text in them."""
    return HEAD + b"".join(LONG % (number, text) for number in range(count)) + TAIL


@pytest.mark.parametrize("title", [b"well-formed but <i>raw</i>", b"not well-formed: a & b"])
def test_of_a_long_feed_that_is_read_slowly_the_first_whole_items_are_read(title: bytes) -> None:
    text = title + b" and so on" * 50_000
    feed = parse_feed(items(text, 8))
    assert [entry.guid for entry in feed.entries] == ["0", "1", "2", "3", "4"]
    assert {len(entry.summary) for entry in feed.entries} == {len(text)}
    assert feed.complaint == TOO_LONG
    assert feed.title == "Herald & Wire"


def test_a_long_feed_in_a_common_form_is_read_whole() -> None:
    feed = parse_feed(items(b"and so on " * 50_000, 8))
    assert len(feed.entries) == 8
    assert feed.complaint == ""


def test_one_item_beyond_all_bounds_keeps_its_headline() -> None:
    feed = parse_feed(items(b"raw < text " * (LONGEST_SLOWLY // 10), 1))
    assert [(entry.guid, entry.title) for entry in feed.entries] == [("0", "Title")]
    assert feed.complaint == TOO_LONG


@pytest.mark.parametrize("form", [items(b"x" * (LONGEST_BODY + 9), 2), None], ids=["rss", "json"])
def test_a_text_beyond_all_bounds_loses_its_end(form: bytes | None) -> None:
    json = b'{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","content_html":"%s"}]}'
    feed = parse_feed(form or json % (b"x" * (LONGEST_BODY + 9)))
    assert {len(entry.summary + entry.content) for entry in feed.entries} == {LONGEST_BODY}
    assert "longer than 2,000,000 characters" in feed.complaint


@pytest.mark.parametrize(
    ("end", "kept"),
    [
        ("the last word", "the last"),
        ("the last</p><p>word", "the last</p><p>"),
        ("the last <a href='x y'", "the last"),
        ("the last\nword", "the last"),
    ],
)
def test_a_text_beyond_all_bounds_ends_between_words_and_says_that_it_goes_on(
    end: str, kept: str
) -> None:
    entry = Entry(content="x " * 50 + "y" * (LONGEST_BODY - 101 - len(end)) + " " + end + "z" * 50)
    content = bounded(ParsedFeed(entries=(entry,))).entries[0].content
    assert content.endswith(f"y {kept}{BREAK}")
    assert len(content) <= LONGEST_BODY


def test_a_tag_of_a_thousand_attributes_loses_them_and_a_long_one_keeps_its_own() -> None:
    many = " ".join(f'a{number}="1"' for number in range(3000))
    picture = f'<img src="data:image/png;base64,{"A" * 20_000}=">'
    text = f"<rss><channel {many}>{picture}<title>x</title></channel></rss>"
    assert shorten(text) == (f"<rss><channel>{picture}<title>x</title></channel></rss>", False)


def test_tags_beyond_number_are_not_all_read() -> None:
    text = "<rss><channel>" + "<item><x/></item>" * MOST_TAGS
    short, cut = shorten(text)
    assert cut
    assert MOST_TAGS - 5 < short.count("<") <= MOST_TAGS
    assert short.endswith("</item>")


def test_json_of_nothing_but_objects_is_refused() -> None:
    with pytest.raises(ParseError, match="objects"):
        parse_feed(
            b'{"version":"https://jsonfeed.org/version/1","x":[' + b"{}," * 1_000_000 + b"1]}"
        )


HOURS = [*range(8, 32), *range(7, -1, -1)]
"""When items come whose dates rise and then fall again."""


def many(form: str, hours: Sequence[int | None]) -> bytes:
    """A feed of items that are named by their places, each of an hour of January, or undated."""
    dated = [None if hour is None else BEGUN + timedelta(hours=hour) for hour in hours]
    if form == "json":
        written = [
            {"id": str(place), "title": "T"} | ({"date_modified": date.isoformat()} if date else {})
            for place, date in enumerate(dated)
        ]
        return json.dumps({"version": JSON, "title": "Herald", "items": written}).encode()
    inside = "".join(
        f"<item><guid>{place}</guid>"
        + (f"<pubDate>{format_datetime(date)}</pubDate></item>" if date else "</item>")
        for place, date in enumerate(dated)
    )
    document = "<!DOCTYPE rss>" if form == "slow" else ""
    return f'{document}<rss version="2.0"><channel>{inside}</channel></rss>'.encode()


@pytest.mark.parametrize("form", ["fast", "slow", "json"])
@pytest.mark.parametrize(
    ("hours", "kept"),
    [
        (range(33), range(28, 33)),
        (range(33, 0, -1), range(5)),
        (HOURS, range(19, 24)),
        ([None] * 33, range(5)),
        ([7] * 33, range(5)),
        ([None] * 15 + [3, 1, 2] + [None] * 15, [0, 1, 15, 16, 17]),
        (range(5), range(5)),
    ],
)
def test_of_a_feed_of_very_many_items_the_newest_are_kept_in_its_order(
    monkeypatch: pytest.MonkeyPatch, form: str, hours: Sequence[int | None], kept: Sequence[int]
) -> None:
    for module in (newest, universal, jsonfeed):
        monkeypatch.setattr(module, "MAX_ENTRIES", 5)
    for module in (fast, engine):
        monkeypatch.setattr(module, "CROWD", 10)
    feed = parse_feed(many(form, hours), plain=form == "fast")
    assert [entry.guid for entry in feed.entries] == [str(place) for place in kept]
    assert feed.complaint == (newest.LEFT_OUT if len(hours) > 5 else "")
    assert not feed.cut


@pytest.mark.parametrize("form", ["fast", "json"])
def test_ten_thousand_items_are_kept_and_more_are_no_reason_to_read_slowly(form: str) -> None:
    feed = parse_feed(many(form, range(MAX_ENTRIES)), plain=form == "fast")
    assert (len(feed.entries), feed.complaint) == (MAX_ENTRIES, "")
    feed = parse_feed(many(form, range(MAX_ENTRIES + 1)), plain=form == "fast")
    assert feed.entries[0].guid == "1"
    assert (len(feed.entries), feed.complaint) == (MAX_ENTRIES, newest.LEFT_OUT)


FIELDS = {"title": 1_000, "guid": 4_000, "link": 8_192}
"""The longest that a field may be."""


def fields_of(form: str, lengths: Sequence[int], field: str) -> bytes:
    """A feed in which a field of each item is so long."""
    rows = []
    for place, length in enumerate(lengths):
        row = {"guid": f"g{place}", "title": "T", "link": f"https://a.example/{place}/"}
        rows.append(row | {field: row[field] + "x" * (length - len(row[field]))})
    if form == "json":
        named = [{"id": row["guid"], "title": row["title"], "url": row["link"]} for row in rows]
        return json.dumps({"version": JSON, "title": "Herald", "items": named}).encode()
    inside = "".join(
        f"<item>{''.join(f'<{name}>{text}</{name}>' for name, text in row.items())}</item>"
        for row in rows
    )
    document = "<!DOCTYPE rss>" if form == "slow" else ""
    return f'{document}<rss version="2.0"><channel>{inside}</channel></rss>'.encode()


@pytest.mark.parametrize("form", ["fast", "slow", "json"])
@pytest.mark.parametrize("field", FIELDS)
def test_a_field_that_is_cut_is_told_of(form: str, field: str) -> None:
    limit = FIELDS[field]
    assert parse_feed(fields_of(form, [limit, 30], field)).complaint == ""
    end = "it was left out" if field == "link" else "its end was left out"
    for length in (limit + 1, 2_000_000):
        feed = parse_feed(fields_of(form, [length, 30], field))
        assert feed.complaint == f"a {field} is longer than {limit:,} characters; {end}"
        assert [entry.guid[:2] for entry in feed.entries] == ["g0", "g1"]
        assert max(len(entry.title) for entry in feed.entries) <= LONGEST_TITLE
        assert max(len(entry.guid) for entry in feed.entries) <= LONGEST_GUID
        assert max(len(entry.url) for entry in feed.entries) <= LONGEST_ADDRESS
        assert max(len(entry.base) for entry in feed.entries) <= LONGEST_ADDRESS
    feed = parse_feed(fields_of(form, [limit + 1, 30, limit + 2], field))
    assert feed.complaint.startswith(f"the {field}s of 2 articles are longer than {limit:,} ")


def test_what_is_cut_is_told_beside_what_else_is_wrong() -> None:
    body = fields_of("fast", [5_000], "guid").replace(b"<title>T</title>", b"<title>\xe9</title>")
    said = parse_feed(body).complaint.split("; ")
    assert said[0] == "the feed does not say its encoding, which is windows-1252"
    assert said[1] == "a guid is longer than 4,000 characters"


@pytest.mark.parametrize("digits", [3_999, 4_200, 5_000, 1_000_000])
@pytest.mark.parametrize("broken", ["", ","])
def test_an_id_of_very_many_digits_is_one(digits: int, broken: str) -> None:
    number = "7" * digits
    body = f'{{"version":"{JSON}","items":[{{"id":{number},"title":"A"}},{{"id":2}}{broken}]}}'
    feed = parse_feed(body.encode())
    first, second = (entry.guid for entry in feed.entries)
    assert (first[:3_900], second) == (number[:3_900], "2")
    assert len(first) == min(len(number), LONGEST_GUID)


def test_nothing_of_an_ordinary_feed_is_cut() -> None:
    text = items(b"and so on", 3).decode()
    assert shorten(text) == (text, False)


def test_guids_that_differ_only_at_their_ends_are_different() -> None:
    ends = ("one", "two")
    items = "".join(f"<item><guid>{'x' * 5_000}{end}</guid><title>T</title></item>" for end in ends)
    feed = parse_feed(f"<rss version='2.0'><channel>{items}</channel></rss>".encode())
    first, second = (entry.guid for entry in feed.entries)
    assert first != second
    assert len(first) == len(second) == 4_000
