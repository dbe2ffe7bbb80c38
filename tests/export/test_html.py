"""HTML of an article: whole, escaped, and harmless."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from html import unescape

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import html as lxml_html

from newsreader.export import facts
from newsreader.export.html import to_html
from newsreader.export.record import article_record
from newsreader.model.document import (
    Cell,
    Code,
    Document,
    Embed,
    Figure,
    ListBlock,
    Paragraph,
    Table,
)
from newsreader.model.feed import Enclosure
from newsreader.model.picture import Picture
from newsreader.model.span import Direction, Isolate, Span
from tests.export.makers import documents, texts
from tests.export.reading_back import said
from tests.typeset.makers import article, headline, plain

slow = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ALLOWED = frozenset(
    (
        *("html", "head", "meta", "title", "style", "body", "article", "header", "footer", "time"),
        *(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "a",
            "em",
            "strong",
            "del",
            "mark",
            "sup",
            "sub",
            "bdi",
        ),
        *(
            "code",
            "pre",
            "br",
            "hr",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "blockquote",
            "aside",
            "cite",
        ),
        *("figure", "img", "figcaption", "table", "caption", "tbody", "tr", "th", "td"),
        *("details", "summary"),
    )
)
EVIL = '"><script>alert(1)</script><img src=x onerror=y>'


@slow
@given(documents, texts)
def test_nothing_in_it_runs_and_its_links_are_of_the_web(document: Document, title: str) -> None:
    page = to_html(article(headline=headline(1, title=title)), document, UTC)
    tree = lxml_html.document_fromstring(page)
    for element in tree.iter():
        assert element.tag in ALLOWED
        assert not any(str(name).startswith("on") for name in element.keys())  # noqa: SIM118
        for name in ("href", "src"):
            address = str(element.get(name, "https:"))
            assert str(address).startswith(("https:", "http:", "mailto:", "#")), address


@slow
@given(documents)
def test_it_says_what_the_document_says(document: Document) -> None:
    bare = to_html(article(authors=(), tags=()), Document(), UTC)
    before, after = bare.split("</header>\n")
    page = to_html(article(authors=(), tags=()), document, UTC)
    assert page.startswith(before)
    assert page.endswith(after)
    inside = page[len(before) : len(page) - len(after)]
    tree = lxml_html.fragment_fromstring(inside.replace("</header>", ""), create_parent="div")
    for image in tree.iter("img"):
        image.text = image.get("alt")  # so that it stands among the words, in its place
    text = "".join("".join(tree.itertext()).split())
    assert text == "".join(char for char, _, _ in said(document.blocks))


def test_hostile_words_are_words() -> None:
    page = to_html(
        article(
            headline=headline(1, title=EVIL, feed=EVIL, url="javascript:alert(1)"),
            standfirst=EVIL,
            authors=(EVIL,),
            tags=(EVIL,),
            language=EVIL,
            kicker=EVIL,
            edition=EVIL,
            picture=Picture("data:text/html,x", EVIL, EVIL, EVIL),
            enclosures=(Enclosure("javascript:x", title=EVIL),),
        ),
        Document(
            (
                Paragraph((Span(EVIL, href="javascript:x"),), anchor=EVIL),
                Figure(Picture('https://a.example/"onload="x', EVIL), 'https://a.example/"x='),
                Embed(EVIL, "data:x"),
            )
        ),
        UTC,
    )
    tree = lxml_html.document_fromstring(page)
    assert {element.tag for element in tree.iter()} <= ALLOWED
    assert len(list(tree.iter("img"))) == 1
    assert not tree.xpath("//@onload | //@onerror | //@href[starts-with(., 'j')]")
    assert tree.xpath("//*[@http-equiv='Content-Security-Policy']")


def test_words_set_apart_stay_so() -> None:
    words = (
        Span("by ", href="https://a.example/"),
        Span("אב", href="https://a.example/", isolates=(Isolate(None, 1),)),
        Span("12", isolates=(Isolate(Direction.RTL, 2), Isolate(None, 3))),
    )
    row = (Cell((Span("אב"),)),)
    page = to_html(article(), Document((Paragraph(words), Table((row,), "", Direction.RTL))), UTC)
    assert (
        '<p><a href="https://a.example/">by <bdi>אב</bdi></a><bdi dir="rtl"><bdi>12</bdi></bdi></p>'
        in page
    )
    assert '<table dir="rtl">\n<tr><td dir="auto">אב</td></tr>' in page


@pytest.mark.parametrize("text", ["```\nx\n```", "\n\nx < y\n", "x"])
def test_code_is_as_it_is(text: str) -> None:
    page = to_html(article(), Document((Code(text, anchor="code"),)), UTC)
    found = re.search(r"<pre[^>]*>\n?(.*?)</pre>", page, re.DOTALL)  # as HTML has it: one break
    assert found is not None
    assert unescape(re.sub("<[^>]+>", "", found[1])) == text


def test_a_whole_article() -> None:
    found = article(
        headline=headline(7), standfirst="On little.", authors=("A. Person",), language="de"
    )
    page = to_html(found, Document((plain("Body."),)), UTC)
    assert '<html lang="de">' in page
    assert (
        '<h1 dir="auto"><a href="https://www.herald.example/7/">Headline number 7</a></h1>' in page
    )
    assert '<time datetime="2025-02-09T13:05:00+00:00">9 February 2025, 13:05</time>' in page
    assert "<p>Body.</p>" in page


def test_a_list_is_numbered_as_it_came() -> None:
    items = ((plain("a"),), (plain("b"),))

    def shown(**said: object) -> str:
        block = replace(ListBlock(items, ordered=True), **said)  # type: ignore[arg-type]
        html = to_html(article(), Document((block,)), UTC)
        return next(line for line in html.split("\n") if line.startswith("<ol"))

    assert shown() == "<ol>"
    assert shown(start=4, numbering="i") == '<ol start="4" type="i">'
    assert shown(start=2, descending=True) == '<ol reversed="">'
    assert shown(start=9, descending=True) == '<ol reversed="" start="9">'
    own = ListBlock((*items, (*items[0], *items[1])), ordered=True, start=4, numbers=(4, 9, 2))
    html = to_html(article(), Document((own,)), UTC)
    assert '<ol start="4">\n<li value="4">a</li>\n<li value="9">b</li>\n<li value="2">' in html


def test_a_day_without_a_time_is_that_day_in_every_form() -> None:
    west = timezone(timedelta(hours=-8))
    day = datetime(2025, 2, 1, tzinfo=UTC)
    told = article(headline=headline(1, published=day), published_day=True)
    html = to_html(told, Document(), west)
    assert '<time datetime="2025-02-01">1 February 2025</time>' in html
    assert "updated" not in html
    assert facts.dates(told, west) == facts.published(told, west) == "1 February 2025"
    again = replace(told, updated=day + timedelta(days=2), updated_day=True)
    assert 'updated <time datetime="2025-02-03">3 February' in to_html(again, Document(), west)
    assert facts.dates(again, west) == "1 February 2025, updated 3 February 2025"
    noon = datetime(2025, 2, 1, 12, 5, tzinfo=west)
    assert facts.dates(replace(told, updated=noon), west) == "1 February 2025, updated 12:05"


def test_what_nobody_has_dated_has_no_date_in_any_form() -> None:
    moment = datetime(2025, 2, 1, 12, 5, tzinfo=UTC)
    told = article(headline=headline(1, published=moment), arrived=moment)
    assert "<time" not in to_html(told, Document(), UTC)
    assert facts.dates(told, UTC) == facts.published(told, UTC) == ""
    assert "2025" not in " ".join(facts.source(told, UTC))
    record = article_record(told)
    assert (record["published"], record["arrived"]) == (None, "2025-02-01T12:05:00Z")
    earlier = replace(told, updated=moment - timedelta(days=3))
    assert facts.dates(earlier, UTC) == "updated 29 January 2025, 12:05"


def test_a_picture_without_an_address_is_its_words() -> None:
    figure = Figure(Picture("", "A <red> dot", "The mark.", "A. Person"))
    page = to_html(article(), Document((figure,)), UTC)
    assert '<p dir="auto">A &lt;red&gt; dot</p>' in page
    assert "The mark. Photo: A. Person" in page
    assert "<img" not in page
