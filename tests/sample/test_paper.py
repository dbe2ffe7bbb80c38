"""The paper itself: enough of everything, well formed, fresh, and nothing that should not be."""

import json
import re
from calendar import timegm
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest
from lxml import html as lxml_html

from newsreader.model.tag import fold
from newsreader.sample.days import move_days, printed
from newsreader.sample.markup import to_html
from newsreader.sample.outlets import FORMATS, Outlet, Piece, before, outlets, photo, photos
from newsreader.sample.server import SampleServer
from tests.sample.asking import ask
from tests.sample.conftest import NOW

OUTLETS = tuple(printed(outlet, NOW) for outlet in outlets())
ARTICLES = [(outlet, piece) for outlet in OUTLETS for piece in outlet.about.article]
NAMES = [f"{outlet.slug}/{piece.slug}" for outlet, piece in ARTICLES]
each_outlet = pytest.mark.parametrize("outlet", OUTLETS, ids=[o.slug for o in OUTLETS])
each_article = pytest.mark.parametrize(("outlet", "piece"), ARTICLES, ids=NAMES)


@dataclass(frozen=True)
class Item:
    """What a feed says of an article, whatever its format."""

    id: str
    title: str
    link: str
    published: datetime
    summary: str
    content: str
    tags: tuple[str, ...]
    authors: tuple[str, ...]


def items_of(server: SampleServer, outlet: Outlet) -> list[Item]:
    body = ask(server.address + outlet.feed_path).body
    if outlet.about.format == "json":
        return [from_json(item) for item in json.loads(body)["items"]]
    parsed = feedparser.parse(body)
    assert not parsed.bozo, parsed.get("bozo_exception")
    assert parsed.feed.language == outlet.about.language or outlet.about.format == "atom"
    assert parsed.feed.title == outlet.about.title
    return [from_entry(entry) for entry in parsed.entries]


def from_json(item: dict[str, Any]) -> Item:
    return Item(
        item["id"],
        item["title"],
        item["url"],
        datetime.fromisoformat(item["date_published"]),
        item.get("summary", ""),
        item["content_html"],
        tuple(item["tags"]),
        tuple(author["name"] for author in item["authors"]),
    )


def from_entry(entry: Any) -> Item:
    when = entry.get("published_parsed") or entry.get("updated_parsed")
    return Item(
        entry.get("id") or entry.link,
        entry.title,
        entry.link,
        datetime.fromtimestamp(timegm(when), UTC),
        entry.get("summary", ""),
        # feedparser counts a media:description as content too
        max((content.value for content in entry.get("content", ())), key=len, default=""),
        tuple(tag.label or tag.term for tag in entry.get("tags", ())),
        tuple(author.get("name", "") for author in entry.get("authors", ())),
    )


@each_outlet
def test_a_feed_says_what_its_file_says(server: SampleServer, outlet: Outlet) -> None:
    items = items_of(server, outlet)
    assert len(items) == len(outlet.about.article)
    assert len({item.id for item in items}) == len(items)
    for item, piece in zip(items, outlet.about.article, strict=True):
        assert item.title == piece.title
        assert item.link == server.address + outlet.article_path(piece)
        assert item.published == NOW - before(piece.ago)
        assert set(item.tags) == set(piece.tags)
        if outlet.about.format == "rss091":
            assert item.content == ""
            assert item.summary == piece.standfirst
        else:
            assert set(item.authors) >= set(piece.by[-1:])
            assert len(item.content) > 80


def test_there_is_enough_of_everything() -> None:
    assert len(OUTLETS) >= 10
    assert len(ARTICLES) >= 130
    assert {outlet.about.format for outlet in OUTLETS} == set(FORMATS)
    languages = {outlet.about.language.split("-")[0] for outlet in OUTLETS}
    assert languages == {"en", "de", "fr", "es", "ar", "ja"}
    assert len({outlet.feed_path for outlet in OUTLETS}) == len(OUTLETS)


def test_the_paper_is_fresh_and_goes_back_a_while() -> None:
    ages = [before(piece.ago) for _, piece in ARTICLES]
    assert min(ages) < timedelta(hours=1)
    assert sum(age < timedelta(days=1) for age in ages) >= 30
    assert max(ages) > timedelta(days=7)
    for _, piece in ARTICLES:
        assert not piece.updated or before(piece.updated) < before(piece.ago)
    assert sum(bool(piece.updated) for _, piece in ARTICLES) >= 5


@pytest.mark.parametrize("text", ["", "soon", "3", "2h1d", "-1h", "1.5h"])
def test_a_time_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="distance"):
        before(text)


def test_days_move_with_the_day_of_printing() -> None:
    text = "cut out on [[Sunday]], back by [[Tuesday]]; never on Sundays"
    assert move_days(text, "en-GB", NOW) == "cut out on Sunday, back by Tuesday; never on Sundays"
    wednesday = NOW + timedelta(days=3)
    moved = "cut out on Wednesday, back by Friday; never on Sundays"
    assert move_days(text, "en-GB", wednesday) == moved


@pytest.mark.parametrize("days", range(7))
def test_no_day_is_left_marked(days: int) -> None:
    for outlet in outlets():
        for piece in printed(outlet, NOW + timedelta(days=days)).about.article:
            assert "[[" not in piece.title + piece.standfirst + piece.body


@each_article
def test_bodies_are_well_formed(outlet: Outlet, piece: Piece) -> None:
    body = to_html(piece.body, "http://127.0.0.1:1", outlet.about.language)
    ElementTree.fromstring(f"<div>{body}</div>")
    assert not re.search(r"<script|javascript:|\son[a-z]+=|\{address\}", body)
    if piece.body:
        fragment = lxml_html.fragment_fromstring(body, create_parent="div")
        for paragraph in fragment.iter("p"):
            assert paragraph.text_content().strip(), "an empty paragraph"
    assert piece.picture in photos() or not piece.picture


def test_the_shorthand_stands_for_html() -> None:
    body = """
First words, with an <em>accent</em>.

## A subhead

<pre><code>one


    two</code></pre>

<em>Last</em> words from {address}.
"""
    assert to_html(body, "http://here", "en") == (
        "<p>First words, with an <em>accent</em>.</p>\n"
        "<h2>A subhead</h2>\n"
        "<pre><code>one\n\n\n    two</code></pre>\n"
        "<p><em>Last</em> words from http://here.</p>"
    )


@each_outlet
def test_slugs_are_unique_and_fit_for_addresses(outlet: Outlet) -> None:
    slugs = [piece.slug for piece in outlet.about.article]
    assert len(set(slugs)) == len(slugs)
    assert all(re.fullmatch(r"[a-z0-9-]+", slug) for slug in slugs)


@each_outlet
def test_articles_have_pages(server: SampleServer, outlet: Outlet) -> None:
    front = ask(f"{server.address}/articles/{outlet.slug}/").body
    for piece in outlet.about.article:
        assert outlet.article_path(piece).encode() in front
    newest = outlet.about.article[0]
    page = lxml_html.document_fromstring(ask(server.address + outlet.article_path(newest)).body)
    assert page.findtext(".//h1") == newest.title
    assert page.get("dir") == ("rtl" if outlet.about.language == "ar" else "ltr")
    assert page.xpath("//link[@rel='alternate']/@href") == [outlet.feed_path]


def all_html() -> str:
    return "\n".join(
        to_html(piece.body, "http://127.0.0.1:1", outlet.about.language)
        for outlet, piece in ARTICLES
    )


@pytest.mark.parametrize(
    "markup",
    [
        '<aside class="pullquote">',
        '<blockquote class="wp-block-pullquote">',
        '<div class="pull-quote">',
        '<p class="pullquote">',
        "<cite>",
        '<code class="language-python">',
        "<table>",
        "<caption>",
        "<li>[^<]*<ul>",
        "<ol>",
        "<dl>",
        "<details>",
        "<figcaption>",
        '<span class="credit">',
        "<iframe ",
        "utm_source=",
        "<pre>",
        "<sub|<sup|<mark>|<kbd>",
    ],
)
def test_there_is_every_kind_of_block(markup: str) -> None:
    assert re.search(markup, all_html())


def test_there_is_one_tracker_and_it_is_meant() -> None:
    tiny = re.findall(r'<img[^>]*width="1"[^>]*>', all_html())
    assert len(tiny) == 1
    assert "pixel.adtally.example" in tiny[0]


def test_nothing_leads_out_of_the_paper_but_to_invented_places() -> None:
    hosts = set(re.findall(r'(?:src|href)="https?://([^/":]+)', all_html()))
    assert {host for host in hosts if not host.endswith(".example")} == {"127.0.0.1"}


def test_stories_are_told_by_several_outlets() -> None:
    told: Counter[str] = Counter()
    for outlet in OUTLETS:
        tags = {fold(tag) for piece in outlet.about.article for tag in piece.tags}
        told.update(tags)
    for story in ("border talks", "storm brannock", "north link", "lantern"):
        assert told[story] >= 4, story
    assert told["coast cup"] >= 3


def test_some_tags_are_written_in_several_ways() -> None:
    written: dict[str, set[str]] = {}
    for label in chain.from_iterable(piece.tags for _, piece in ARTICLES):
        written.setdefault(fold(label), set()).add(label)
    assert {"Border Talks", "border talks"} <= written["border talks"]
    assert sum(len(labels) > 1 for labels in written.values()) >= 8


def test_an_agency_copy_stands_in_two_outlets_nearly_word_for_word() -> None:
    bodies = {f"{outlet.slug}/{piece.slug}": piece.body for outlet, piece in ARTICLES}
    wire = bodies["coast-wire/harbour-tolls-cut"].split("—", 1)[1].split()
    print_ = bodies["sundmark-herald/harbour-tolls-halved"].split()
    threes = [set(zip(words, words[1:], words[2:], strict=False)) for words in (wire, print_)]
    shared = len(threes[0] & threes[1]) / min(len(three) for three in threes)
    assert 0.85 < shared < 1


def test_there_are_long_reads_and_briefs() -> None:
    lengths = [len(re.sub(r"<[^>]+>", " ", piece.body).split()) for _, piece in ARTICLES]
    assert sum(length > 900 for length in lengths) >= 3
    assert sum(0 < length < 80 for length in lengths) >= 5


def test_the_podcast_has_recordings_with_sizes_and_lengths(server: SampleServer) -> None:
    parsed = feedparser.parse(ask(f"{server.address}/feeds/harbour-hours.xml").body)
    for entry in parsed.entries:
        (enclosure,) = entry.enclosures
        assert enclosure.type == "audio/wav"
        hours, minutes, seconds = map(int, entry.itunes_duration.split(":"))
        assert int(enclosure.length) == 44 + 8000 * (hours * 3600 + minutes * 60 + seconds)


def test_lead_pictures_come_with_caption_and_credit(server: SampleServer) -> None:
    parsed = feedparser.parse(ask(f"{server.address}/feeds/coast-wire.xml").body)
    pictured = [entry for entry in parsed.entries if "media_content" in entry]
    assert len(pictured) >= 5
    for entry in pictured:
        assert entry.media_content[0]["url"].startswith(server.address + "/pictures/")
        assert entry.media_credit[0]["content"]


def test_captions_are_in_the_language_of_their_outlet() -> None:
    for outlet, piece in ARTICLES:
        if piece.picture and not outlet.about.language.startswith("en"):
            words = photo(piece.picture, outlet.about.language)
            same = words == photos()[piece.picture]
            assert not same or words.credit.endswith("/" + outlet.about.title), piece.picture


def test_subscriptions_are_named_and_tagged_by_their_reader(server: SampleServer) -> None:
    subscriptions = server.subscriptions
    assert len({subscription.url for subscription in subscriptions}) == len(OUTLETS)
    assert {bool(subscription.title) for subscription in subscriptions} == {True, False}
    assert all(subscription.tags for subscription in subscriptions)
