"""The facts of an article: all there are, in no more cells than there are."""

from datetime import UTC, datetime

import pytest

from newsreader.model.document import Document
from newsreader.model.feed import Enclosure
from newsreader.model.page import Anatomy, FullPage
from newsreader.typeset.article_facts import set_article_facts, stripped_words
from newsreader.typeset.cells import cell_width
from newsreader.typeset.feed_page import to_text
from tests.typeset.makers import NOW, article, headline

WHOLE = article(
    headline=headline(1, summary_only=True),
    guid="tag:herald.example,2025:1",
    authors=("A. Person", "B. Other"),
    agency="Reuters",
    updated=datetime(2025, 2, 9, 14, 10, tzinfo=UTC),
    arrived=datetime(2025, 2, 10, 9, tzinfo=UTC),
    kicker="Politics",
    edition="This story has been corrected.",
    tags=("world", "ferries"),
    language="en-GB",
    comments="https://herald.example/1/comments",
    words=1234,
    stripped=1,
    page=FullPage(
        "", "", Anatomy(), 0, 1, datetime(2025, 2, 10, 9, tzinfo=UTC), "the page answers 404"
    ),
    enclosures=(Enclosure("https://herald.example/1.mp3", "audio/mpeg", 14_000_000, 1920, "Ep"),),
)
LINKS = [("https://a.example/long/address/of/a/page", "the treaty"), ("mailto:a@b.example", "")]


def facts(width: int, stripped: int = 2) -> str:
    rows = set_article_facts(WHOLE, Document((), stripped), LINKS, width, now=NOW, zone=UTC)
    for row in rows:
        assert sum(cell_width(text) for text, _ in row) <= max(width, 12)
    return to_text(rows)


def test_all_facts_are_there() -> None:
    assert (
        facts(80)
        == """\
Section     Politics
Headline    Headline number 1
Feed        Sample Herald
            https://herald.example/f
Address     https://www.herald.example/1/
Comments    https://herald.example/1/comments
Published   Yesterday, 13:05
Updated     Yesterday, 14:10
Arrived     Today, 09:00
By          A. Person, B. Other
Agency      Reuters
Edition     This story has been corrected.
Tags        world, ferries
Length      1,234 words, 2 minutes to read; the feed gives only a summary
Text        feed text
Full text   failed: the page answers 404; asked Today, 09:00
Language    en-GB
Id          tag:herald.example,2025:1
Tracking    3 tracking parameters and pictures taken out of it
File        Ep · Audio · 32 min · 14 MB
            https://herald.example/1.mp3

Links (2)
1  the treaty
   https://a.example/long/address/of/a/page
2  mailto:a@b.example"""
    )


def test_a_file_that_is_not_opened_is_said_to_be() -> None:
    one = article(enclosures=(Enclosure("magnet:?xt=urn:btih:1", "video/mp4", 9, None, "Film"),))
    text = to_text(set_article_facts(one, Document(()), [], 80, now=NOW, zone=UTC))
    assert "Film · Video · 9 B\n            magnet:?xt=urn:btih:1 (not opened)" in text


def test_what_is_not_known_is_left_out() -> None:
    rows = set_article_facts(article(), Document(()), [], 80, now=NOW, zone=UTC)
    text = to_text(rows)
    assert "Updated" not in text
    assert "Arrived" not in text
    assert "not said" in text
    assert text.endswith("It has no links")


def test_a_link_that_is_not_opened_is_listed_as_such() -> None:
    links = [("refused:ssh://host.example", "a host")]
    rows = set_article_facts(article(), Document(()), links, 80, now=NOW, zone=UTC)
    assert to_text(rows).endswith("1  a host\n   ssh://host.example (not opened)")


def test_a_link_that_is_not_what_it_seems_is_listed_as_such() -> None:
    links = [("https://evil.example/", "bank.com"), ("https://xn--mnchen-3ya.de/", "Munich")]
    rows = set_article_facts(article(), Document(()), links, 80, now=NOW, zone=UTC)
    assert to_text(rows).endswith(
        "1  bank.com\n   https://evil.example/\n"
        "   Careful: it leads to evil.example and says bank.com\n"
        "2  Munich\n   https://xn--mnchen-3ya.de/\n   münchen.de = xn--mnchen-3ya.de"
    )


@pytest.mark.parametrize("width", [1, 12, 30, 60, 200])
def test_it_fits_every_width(width: int) -> None:
    assert "1,234" in facts(width)


def test_the_count_of_what_tracks_is_in_words() -> None:
    assert stripped_words(0) == "none found in it"
    assert stripped_words(1).startswith("1 tracking parameter or picture taken")
    assert stripped_words(1200).startswith("1,200 tracking parameters and pictures")
