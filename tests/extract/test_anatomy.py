"""What stands around an article is read into its own field or is absent."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsreader.extract.anatomy.read import Readings, read_anatomy
from newsreader.model.page import Anatomy
from newsreader.model.picture import Picture
from tests.extract.anatomies import NOW, URL, anatomy, byline, ld, meta

FULL = """{
  "@context": "https://schema.org", "@graph": [
    {"@type": "WebSite", "@id": "#site", "name": "Sample Herald"},
    {"@type": "Person", "@id": "#p", "name": "A. Person"},
    {"@type": "Organization", "@id": "#o", "name": "Sample Herald",
     "logo": {"@type": "ImageObject", "url": "https://www.herald.example/logo.png"}},
    {"@type": "ImageObject", "@id": "#i", "url": "https://www.herald.example/talks-1200x800.jpg",
     "caption": "The ministers on Sunday.", "creditText": "C. Third/AGENCY", "width": 1200,
     "height": 800},
    {"@type": ["ReportageNewsArticle"], "headline": "Ministers agree on border talks",
     "description": "They agreed on little but the next date.",
     "datePublished": "2025-02-09T13:05:00+01:00", "dateModified": "2025-02-09T14:10:00Z",
     "author": [{"@id": "#p"}, {"@type": "Person", "name": "B. Other, Reuters"}],
     "publisher": {"@id": "#o"}, "image": {"@id": "#i"}, "articleSection": "World",
     "keywords": ["border talks", "security"], "inLanguage": "en-GB"}
  ]}"""


def test_a_news_article_in_a_graph_is_read_whole() -> None:
    assert anatomy(ld(FULL)) == Anatomy(
        title="Ministers agree on border talks",
        kicker="World",
        standfirst="They agreed on little but the next date.",
        published=datetime(2025, 2, 9, 12, 5, tzinfo=UTC),
        updated=datetime(2025, 2, 9, 14, 10, tzinfo=UTC),
        authors=("A. Person", "B. Other"),
        agency="Reuters",
        picture=Picture(
            "https://www.herald.example/talks-1200x800.jpg",
            caption="The ministers on Sunday.",
            credit="C. Third/AGENCY",
            width=1200,
            height=800,
        ),
        tags=("border talks", "security"),
        language="en-GB",
        site="Sample Herald",
    )


@pytest.mark.parametrize(
    "written",
    [
        '{"@type": "NewsArticle", "headline": "Border talks go on",}',
        '// generated\n{"@type": "NewsArticle", /* by hand */ "headline": "Border talks go on"}',
        '<!-- {"@type": "NewsArticle", "headline": "Border talks go on"} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "headline": "Border talks go on"}\n//]]>',
        '{"@type": "NewsArticle", "headline": "Border talks\ngo on"}',
        '{"@type": "NewsArticle", "headline": "Border\\-talks go on"}',
        "{&quot;@type&quot;: &quot;NewsArticle&quot;, "
        "&quot;headline&quot;: &quot;Border talks go on&quot;}",
        '{"@type": "WebSite"} {"@type": "NewsArticle", "headline": "Border talks go on"};',
        '[[{"@type": "http://schema.org/NewsArticle", "headline": "Border talks go on"}]]',
        '{"@type": "WebPage", "mainEntity": {"@type": "OpinionNewsArticle", "headline": '
        '["Border talks go on"]}}',
        '{"@type": "NewsArticle", "headline": "Border <em>talks</em> go on"}',
    ],
)
def test_json_is_read_however_it_is_broken(written: str) -> None:
    assert anatomy(ld(written)).title.replace("-", " ") == "Border talks go on"


@pytest.mark.parametrize(
    "written", ["", "{", "[" * 50_000, "null", '"x"', '{"@type": 1}', "1" * 9999]
)
def test_json_that_is_none_says_nothing(written: str) -> None:
    assert anatomy(ld(written)) == Anatomy()


def test_of_several_articles_that_of_this_page_counts() -> None:
    other = '{"@type": "NewsArticle", "url": "https://www.herald.example/o", "headline": "Storm"}'
    this = (
        f'{{"@type": "NewsArticle", "mainEntityOfPage": "{URL}?x=1", "headline": "Border talks"}}'
    )
    assert anatomy(ld(f"[{other}, {this}]")).title == "Border talks"
    rail = f'[{other}, {{"@type": "NewsArticle", "headline": "Ferries", "author": "A. Person"}}]'
    told = anatomy(ld(rail) + "<title>Border talks go on</title>")
    assert told.title == "Border talks go on"
    assert told.authors == ()


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("<title>Ministers agree on talks | World | Sample Herald</title>", ""),
        ("<title>Sample Herald - Ministers agree on talks</title>", ""),
        (meta(og__title="Ministers agree on talks – Sample Herald"), ""),
        (meta(og__title="Ministers agree on talks :: herald.example"), ""),
        ("<title>Herald: Ministers agree on talks</title>", "<h1>Ministers agree on talks</h1>"),
        ("<title>Ministers agree on talks</title>", "<h1>Sample Herald</h1><h1>Other</h1>"),
        ("<title>Talks: ministers agree</title>", "<h1>Ministers agree on talks</h1>"),
        (
            meta(og__title="Ministers agree on talks"),
            "<h1>9 Feb 2025 Ministers agree on talks</h1>",
        ),
        (meta(og__title="Ministers agree on talks"), "<h1>MINISTERS AGREE ON TALKS</h1>"),
        ("", "<h1>Ministers agree on talks</h1>"),
        ("<title>{{ page.title }}</title>", "<h1>Ministers agree on talks</h1>"),
        (meta(og__title="Ministers &amp;#97;gree on talks"), ""),
    ],
)
def test_the_headline_is_without_the_name_of_the_site(head: str, body: str) -> None:
    assert anatomy(meta(og__site_name="Sample Herald") + head, body).title == (
        "Ministers agree on talks"
    )


@pytest.mark.parametrize(
    "title", ["Budget 2025: who pays - and who does not", "Either/or: a review"]
)
def test_signs_within_a_headline_stay(title: str) -> None:
    assert anatomy(meta(og__site_name="Sample Herald", og__title=title)).title == title


@pytest.mark.parametrize(
    ("head", "body", "names"),
    [
        ('<meta name="author" content="A. Person">', "", ("A. Person",)),
        (meta(article__author="https://www.facebook.com/a.person"), "", ()),
        (meta(article__author="A. Person"), "", ("A. Person",)),
        ('<meta name="author" content="Sample Herald">', "", ()),
        ('<meta name="author" content="Staff">', "", ()),
        ('<meta name="author" content="262588213843476">', "", ()),
        ('<meta name="citation_author" content="Person, Anna">', "", ("Anna Person",)),
        (meta(twitter__label1="Written by", twitter__data1="A. Person"), "", ("A. Person",)),
        ("", '<h1>T</h1><a rel="author" href="/a">A. Person</a>', ("A. Person",)),
        ("", '<h1>T</h1><div class="byline">By <a href="/x">A. Person</a>, <i>Editor</i></div>',
         ("A. Person",)),
        ("", '<h1>T</h1><p class="byline">By A. Person, B. Other</p>', ("A. Person", "B. Other")),
        ("", '<h1>T</h1><span itemprop="author"><i itemprop="name">A. Person</i> writes</span>',
         ("A. Person",)),
        ("", "<h1>T</h1><p>By A. Person</p>", ("A. Person",)),
        ("", "<h1>T</h1><p>By</p><p>Anna Person</p><p>Health</p>", ("Anna Person",)),
        ("", "<h1>T</h1><p>By the time they met it had rained.</p>", ()),
        ("", '<h1>T</h1><div class="comment"><a rel="author">C. Third</a></div>', ()),
        ("", '<h1>T</h1><div class="byline">Health News</div>', ()),
        ("", '<h1>T</h1><a href="/blog/?content_topic=9" id="author-modal">Health Trends</a>', ()),
        ("", '<h1>T</h1><p class="byline">By <a href="/tag/a">Anna Reed</a></p>', ("Anna Reed",)),
    ],
)  # fmt: skip
def test_authors_are_people_or_absent(head: str, body: str, names: tuple[str, ...]) -> None:
    assert anatomy(meta(og__site_name="Sample Herald") + head, body).authors == names


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Anna Reed and Ben Okoro", ("Anna Reed", "Ben Okoro")),
        ("By Anna Reed and Ben Okoro | 9 February 2025", ("Anna Reed", "Ben Okoro")),
        ("By Ben Okoro, Cleo Ward and Dr. Anna Reed", ("Ben Okoro", "Cleo Ward", "Dr. Anna Reed")),
        ("Von Anna Reed und Ben Okoro", ("Anna Reed", "Ben Okoro")),
        ('By <a href="/author/a">Anna Reed</a>, <a href="/author/b">Ben Okoro</a>',
         ("Anna Reed", "Ben Okoro")),
        ("By Ben Okoro and Cleo Ward", ("Ben Okoro", "Cleo Ward")),
        ("By Anna Reed, New York", ("Anna Reed",)),
        ("By Anna Reed and the sea", ("Anna Reed",)),
        ("By Anna Reed and Sample Herald", ("Anna Reed",)),
        ("By Anna Reed, edited by Ben Okoro and Cleo Ward", ("Anna Reed",)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("called", ["byline", "x"])
def test_a_printed_byline_that_names_more_people_is_the_better(
    byline: str, names: tuple[str, ...], called: str
) -> None:
    head = meta(og__site_name="Sample Herald") + '<meta name="author" content="Anna Reed">'
    body = f'<h1>T</h1><p class="{called}">{byline}</p><p>The text.</p>'
    if called == "x" and "<a" in byline:
        names = ("Anna Reed",)
    assert anatomy(head, body).authors == names


def test_an_organisation_is_no_person_and_the_site_signs_nothing() -> None:
    article = '{"@type": "Article", "author": {"@type": "Organization", "name": "%s"}}'
    person = '<meta name="author" content="A. Person">'
    assert anatomy(ld(article % "Harbour Trust") + person).authors == ("A. Person",)
    assert anatomy(ld(article % "Harbour Trust")).authors == ()
    site = meta(og__site_name="Sample Herald") + '<meta name="author" content="Sample Herald">'
    assert anatomy(site).authors == ()
    own = '{"@type": "Article", "author": {"@type": "Person", "name": "Anna Person"}}'
    assert anatomy(meta(og__site_name="Anna Person") + ld(own)).authors == ("Anna Person",)


def test_an_agency_among_the_bodies_that_sign_is_the_agency() -> None:
    article = (
        '{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "A. Person"},'
        ' {"@type": "Organization", "name": "Reuters"},'
        ' {"@type": "NewsMediaOrganization", "name": "Harbour Trust"}]}'
    )
    told = anatomy(ld(article))
    assert (told.authors, told.agency) == (("A. Person",), "Reuters")
    assert anatomy(meta(og__site_name="Reuters") + ld(article)).agency == ""


def test_agency_and_edition_are_read_where_they_are_printed() -> None:
    told = anatomy(
        '<meta name="author" content="A. Person">',
        '<h1>T</h1><p class="byline">By A. Person | AFP</p>'
        '<p class="print-info">This article appeared in print on page A4.</p>',
    )
    assert (told.authors, told.agency) == (("A. Person",), "AFP")
    assert told.edition == "This article appeared in print on page A4"


@pytest.mark.parametrize(
    ("head", "body", "moment"),
    [
        (meta(article__published_time="2025-02-09T13:05:00+01:00"), "", "2025-02-09T12:05"),
        (
            ld('{"@type": "Article", "datePublished": "2025-02-09T13:05:00"}')
            + meta(article__published_time="2025-02-09T13:05:00+01:00"),
            "",
            "2025-02-09T12:05",
        ),
        ("", '<time datetime="2025-02-09T12:05Z" pubdate>Sunday</time>', "2025-02-09T12:05"),
        ("", '<h1>T</h1><time datetime="2025-02-09">9 Feb</time>', "2025-02-09T00:00"),
        ("", "<h1>T</h1><p>Published on 9 February 2025</p>", "2025-02-09T00:00"),
        ("", "<h1>T</h1><p class='post-date'>February 9, 2025</p>", "2025-02-09T00:00"),
    ],
)
def test_the_date_of_publication(head: str, body: str, moment: str) -> None:
    assert anatomy(head, body).published == datetime.fromisoformat(moment).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (meta(article__published_time="2031-01-01T00:00:00Z"), ""),
        (meta(article__published_time="1970-01-01T00:00:00Z"), ""),
        (meta(article__published_time="yesterday-ish"), ""),
        (meta(article__published_time="03/04/2024"), ""),
        ("", "<h1>T</h1><p>Updated on 9 February 2025</p>"),
        ("", "<h1>T</h1><time datetime='2025-02-09'>Updated 9 February</time>"),
        ("", "<h1>T</h1><p>They met on 9 February 2025 in the customs house.</p>"),
        ("", "<h1>T</h1><div class='related'><time datetime='2025-02-09'>x</time></div>"),
    ],
)
def test_what_is_not_surely_the_date_is_none(head: str, body: str) -> None:
    assert anatomy(head, body).published is None


def test_the_address_names_the_day_when_nothing_else_does() -> None:
    url = "https://herald.example/2025/02/09/border-talks"
    found = anatomy(url=url)
    assert (found.published, found.published_day) == (datetime(2025, 2, 9, tzinfo=UTC), True)
    assert anatomy(url="https://herald.example/2025/13/41/border-talks").published is None


@pytest.mark.parametrize("modified", ["2025-02-09T12:05:30Z", "2025-02-08T00:00:00Z", "soon"])
def test_updated_is_later_than_published_or_none(modified: str) -> None:
    said = meta(article__published_time="2025-02-09T12:05:00Z", article__modified_time=modified)
    assert anatomy(said).updated is None


@pytest.mark.parametrize(
    ("written", "day_only"),
    [
        ("2025-02-01", True),
        ("20250201", True),
        ("1 February 2025", True),
        ("01.02.2025", True),
        ("2025年2月1日", True),
        ("2025-02-01T00:00:00Z", False),
        ("2025-02-01T00:00", False),
        ("20250201T000000Z", False),
        ("1738368000", False),
        ("1 February 2025, 12 am", False),
        ("1 February 2025 00.00", False),
        ("2025-02-01T13:05:00+01:00", False),
    ],
)
def test_a_day_without_a_time_is_known_as_one(written: str, day_only: bool) -> None:
    head = ld(f'{{"@type": "Article", "datePublished": "{written}"}}')
    found = anatomy(head + meta(article__modified_time="2025-02-03"))
    assert found.published is not None
    assert found.published.date().isoformat() == "2025-02-01"
    assert found.published_day is day_only
    assert (found.updated, found.updated_day) == (datetime(2025, 2, 3, tzinfo=UTC), True)


def test_a_day_gives_way_to_the_moment_that_another_names() -> None:
    said = ld('{"@type": "Article", "datePublished": "2025-02-01"}')
    found = anatomy(said + meta(article__published_time="2025-02-01T08:00:00Z"))
    assert (found.published, found.published_day) == (datetime(2025, 2, 1, 8, tzinfo=UTC), False)


@pytest.mark.parametrize(
    ("slogan", "head"),
    [
        ("The Sample Herald: the news of the coast, every day.", ""),
        ("Herald: the news of the coast, every day.", ""),
        ("The news of the coast, every day.", '{"@type": "WebSite", "description": "%s"}'),
        ("The news of the coast, every day.", '{"@type": "Organization", "description": "%s"}'),
    ],
)
def test_what_a_site_says_of_itself_is_no_standfirst(slogan: str, head: str) -> None:
    said = meta(og__site_name="Sample Herald", og__description=slogan)
    said += ld(head % slogan) if head else ""
    assert anatomy(said, "<h1>Border talks go on</h1>").standfirst == ""
    own = "Border talks: they agreed on little but the next date."
    said = meta(og__site_name="Sample Herald", og__description=own)
    assert anatomy(said, "<h1>Border talks go on</h1>").standfirst == own


MOTTO = "Bringing everyone the news of the coast."


@pytest.mark.parametrize(
    ("head", "body", "lead"),
    [
        (meta(og__type="website"), "", ""),
        (meta(og__type="article"), "", MOTTO),
        (meta(og__type="website", article__published_time="2025-02-09"), "", MOTTO),
        (meta(og__type="website"), f"<p>{MOTTO} And more.</p>", MOTTO),
    ],
)
def test_the_motto_of_a_site_that_calls_each_page_the_site_is_no_standfirst(
    head: str, body: str, lead: str
) -> None:
    head += meta(og__title="Border talks go on", og__description=MOTTO)
    assert anatomy(head, f"<h1>Border talks go on</h1>{body}").standfirst == lead
    own = meta(og__type="website", og__description="The talks: little but the next date.")
    assert anatomy(own, "<h1>Border talks go on</h1>").standfirst.startswith("The talks")


TEASER = (
    "Gathering by the lake is what the ministers do in December, and it is a good time to plan "
    "a few ferries that will provide crossings in the coming years"
)


def test_a_teaser_below_the_headline_whose_start_the_head_has_is_the_standfirst() -> None:
    cut = meta(og__description=f"{TEASER[:110]} ...")
    body = f"<div><h1>Border talks</h1><div class='teaser'>{TEASER}, says ANN O'THER. </div></div>"
    found = anatomy(cut, body)
    assert (found.standfirst, found.authors) == (f"{TEASER}, says ANN O'THER.", ("Ann O'Ther",))
    # The start of the text is none.
    for other in (body.replace("div class='teaser'", "p"), body.replace("Gathering", "Talking")):
        assert anatomy(cut, other).standfirst == ""
    assert anatomy("", body).standfirst == ""


@pytest.mark.parametrize(
    ("end", "people"),
    [
        ("writes ANN OTHER.", ("Ann Other",)),
        ("by JEAN-PIERRE LE BLANC", ("Jean-Pierre Le Blanc",)),
        ("writes Ann Other.", ()),
        ("says NASA.", ()),
        ("meets ANN OTHER.", ()),
        ("writes ANN OTHER of the coast.", ()),
    ],
)
def test_a_standfirst_may_name_its_writer(end: str, people: tuple[str, ...]) -> None:
    printed = f"<h1>Border talks</h1><p class='standfirst'>They agreed on the next date, {end}</p>"
    assert anatomy("", printed).authors == people
    assert anatomy("", printed.replace("They agreed on the next date", "THEY AGREED")).authors == ()
    assert anatomy(meta(author="B. Third"), printed).authors == ("B. Third",)


SUMMARY = "They agreed on little but the next date."


@pytest.mark.parametrize(
    "printed",
    [
        '<div class="summary"><p>Last updated: Feb 9, 2025</p><h1>Border talks</h1><p>At the lake'
        "</p></div>",
        '<h1>Border talks</h1><div class="dek">They met at the lake.<p class="byline">By'
        " A. Person</p></div>",
        '<h1>Border talks</h1><div class="dek">They met at the lake. <time>Feb 9</time></div>',
        '<h1>Border talks</h1><div class="dek"><p>They met.</p><p>It was a cold day.</p></div>',
        '<h1>Border talks</h1><div class="dek">At a glance<p>They met at the lake.</p></div>',
        "<h1>Border talks at the lake</h1>"
        '<p class="dek">World: Border talks at the lake and what comes of it</p>',
    ],
)
def test_what_holds_more_than_a_standfirst_is_none(printed: str) -> None:
    head = meta(og__description=SUMMARY)
    assert anatomy(head, printed).standfirst == SUMMARY


@pytest.mark.parametrize(
    "printed",
    [
        '<div class="dek"><p>They met at <a href="/lake">the lake</a> and <em>left</em>.</p></div>',
        '<div class="dek"><div><span>They met at <b>the lake</b></span> and left.</div><p> </p>'
        "</div>",
        '<h2 class="dek">They met at the lake<br>and left.</h2>',
        '<div class="dek"><p>They met at the lake and left.</p><div> · <script>"x"</script></div>'
        "</div>",
    ],
)
def test_a_standfirst_of_one_block_is_one_however_it_is_wrapped(printed: str) -> None:
    found = anatomy(meta(og__description=SUMMARY), f"<h1>Border talks</h1>{printed}")
    assert found.standfirst.startswith("They met at the lake")


def test_a_standfirst_may_have_the_words_of_its_headline() -> None:
    lead = "We tell how the best border talks of the year went."
    printed = f'<h1>Best Border Talks of the Year</h1><p class="dek">{lead}</p>'
    assert anatomy(meta(og__description=SUMMARY), printed).standfirst == lead


def test_a_standfirst_is_printed_or_a_whole_sentence() -> None:
    printed = '<h1>Border talks</h1><p class="standfirst">They agreed on the next date</p>'
    assert anatomy("", printed).standfirst == "They agreed on the next date"
    buttons = '<div class="summary">Summarize this article with: Robot One Robot Two</div>'
    assert anatomy("", f"<h1>Border talks</h1>{buttons}").standfirst == ""
    for description in (
        "They agreed on the next date and …",
        "Border talks",
        "Read more on it here.",
    ):
        assert anatomy(meta(og__title="Border talks", og__description=description)).standfirst == ""
    about = '<meta name="author" content="Anna Person">' + meta(
        og__description="Anna writes about ferries and the sea."
    )
    assert anatomy(about).standfirst == ""
    whole = "They agreed on the next date."
    assert anatomy(meta(og__description=whole)).standfirst == whole


@pytest.mark.parametrize(
    ("head", "body", "kicker"),
    [
        (meta(article__section="World"), "", "World"),
        (meta(article__section="Uncategorized"), "", ""),
        (meta(article__section="Sample Herald"), "", ""),
        (ld('{"@type": "Article", "articleSection": ["Europe", "World"]}'), "", "World"),
        (ld('{"@type": "Article", "articleSection": ["Ferries", "Ports"]}'), "", ""),
        (meta(article__section="World"), '<p class="kicker">Border talks</p><h1>T</h1>',
         "Border talks"),
    ],
)  # fmt: skip
def test_the_kicker_is_the_line_above_or_the_one_section(head: str, body: str, kicker: str) -> None:
    assert anatomy(meta(og__site_name="Sample Herald") + head, body).kicker == kicker


def test_tags_come_from_one_list_of_the_publisher() -> None:
    labels = ("Ferries", "ferries", "ns:section=7")
    tagged = "".join(f'<meta property="article:tag" content="{label}">' for label in labels)
    assert anatomy(tagged).tags == ("Ferries",)
    words = '<meta name="keywords" content="talks, border, Sample Herald">'
    assert anatomy(words + meta(og__site_name="Sample Herald"), "Talks end").tags == (
        "talks",
        "border",
    )
    stuffed = ", ".join(f"word{number}x" for number in range(40))
    assert anatomy(f'<meta name="keywords" content="{stuffed}">').tags == ()
    listed = '<meta name="parsely-tags" content="Gardens,Fruit, Vegetable, & Herb Gardens,Tools">'
    assert anatomy(listed).tags == ("Gardens", "Fruit, Vegetable, & Herb Gardens", "Tools")
    assert anatomy("", '<a rel="tag">Ferries</a>').tags == ("Ferries",)


def test_tags_written_as_one_are_as_many_as_they_are() -> None:
    told = {
        "Wildfires,Peat,UK news": ("Wildfires", "Peat", "UK news"),
        "Ferries, Ports, The sea": ("Ferries", "Ports", "The sea"),
        "Ferries,2026": ("Ferries",),  # a number alone is a machine's
        "Washington, D.C.": ("Washington, D.C.",),
        "10,000 boats": ("10,000 boats",),
    }
    found = {tag: anatomy(f'<meta property="article:tag" content="{tag}">').tags for tag in told}
    assert found == told


def test_the_language_is_a_tag_or_absent() -> None:
    assert anatomy(html='<html lang="de_DE">').language == "de-DE"
    assert anatomy(html='<html lang="{{lang}}">').language == ""
    assert anatomy(meta(og__locale="pt_BR")).language == "pt-BR"


@given(st.text(max_size=200), st.sampled_from(["title", "h1", "time", "figcaption", "script"]))
def test_no_page_breaks_it(text: str, tag: str) -> None:
    root = etree.fromstring("<html><head/><body><figure><img src='a.jpg'/></figure></body></html>")
    body = root[1]
    for name in (tag, "h1"):
        element = etree.SubElement(body, name)
        element.text = "".join(each for each in text if each.isprintable())
        element.set("type", "application/ld+json")
        element.set("class", "byline date standfirst kicker")
    readings = Readings(
        lambda text: NOW if text else None, byline, str, lambda line: (line, ""), str
    )
    found = read_anatomy(root, "http://[", readings, now=NOW)
    assert found.updated is None


@pytest.mark.parametrize(
    "body",
    [
        "<div " + " ".join(f'a{number}="x"' for number in range(2_000)) + ">x</div>",
        '<div class="byline author">' * 3_000 + "x",
        '<h1 itemprop="headline name">x <time>y</time></h1>' * 5_000,
        "<figure><img src='a.jpg' srcset='" + "a, " * 50_000 + "'></figure>",
        ld('{"@graph": [' + '{"@type": "NewsArticle", "author": ' * 300 + "1" + "}" * 300 + "]}"),
        ld("/*" * 200_000),
        ld('{"a": "' + '\\"' * 200_000),
        "<p class='byline'>" + "By A. Person and " * 20_000 + "</p>",
        "<figure><img src='a.jpg'><figcaption>" + "Photo: © " * 20_000 + "</figcaption></figure>",
    ],
    ids=range(9),
)
def test_a_hostile_page_takes_little_time(body: str) -> None:
    start = time.process_time()
    anatomy("<title>" + "a | " * 20_000 + "</title>", "<h1>Talks</h1>" + body)
    assert time.process_time() - start < 5


def test_an_update_is_told_where_the_publication_is_not() -> None:
    found = anatomy(meta(article__modified_time="2025-02-09T15:10:00+01:00"))
    assert (found.published, found.updated) == (None, datetime(2025, 2, 9, 14, 10, tzinfo=UTC))


@pytest.mark.parametrize("name", ["section", "article-section-name", "ressort"])
def test_a_printed_section_is_the_kicker_where_the_page_tells_no_other(name: str) -> None:
    above = f'<p class="{name}">Society</p><h1>Ministers agree</h1><p>Text.</p>'
    assert anatomy(body=above).kicker == "Society"
    assert anatomy(meta(article__section="World"), above).kicker == "Society"
    below = f'<h1>Ministers agree</h1><p class="{name}">Society</p><p>Text.</p>'
    assert anatomy(body=below).kicker == "Society"
    assert anatomy(meta(article__section="World"), below).kicker == "World"


def test_a_category_is_the_kicker_without_its_label_and_where_it_is_one() -> None:
    said = {"Ferries": "Ferries", "Category: Ferries": "Ferries", "Ferries , Quays": ""}
    for text, kicker in said.items():
        body = f'<h1>Ministers agree</h1><span class="post-category">{text}</span><p>Text.</p>'
        assert anatomy(body=body).kicker == kicker, text


def test_the_kicker_of_another_article_is_none_of_this() -> None:
    card = (
        '<div class="inline-article"><span class="inline-article__kicker">Read too</span>'
        '<h3><a href="/9">A tide that came twice in one day</a></h3></div>'
    )
    head = "<title>Ministers agree</title>"
    body = f'<p class="story__section">Ferries</p><h1>Ministers agree</h1><p>Text.</p>{card}'
    assert anatomy(head, body).kicker == "Ferries"


def test_the_line_right_above_the_headline_is_the_kicker_if_it_is_surely_one() -> None:
    told = ld('{"@type": "Article", "articleSection": "politics", "keywords": ["Ferries"]}')
    wrong = []
    for above, kicker in {
        '<div class="volanta">Border talks</div>': "Border talks",
        '<div class="bar"><h2 class="article-pretitle">Border talks</h2></div>': "Border talks",
        '<span class="departments"><a class="department">Border talks</a></span>': "Border talks",
        '<h4 class="lead-headline-top">Border talks</h4>': "Border talks",
        '<div class="head__section-label"><a href="/b">Border talks</a></div>': "Border talks",
        "<h4>Border talks</h4>": "Border talks",
        "<p>Ferries</p>": "Ferries",
        "<p><a href='/politics'>Politics</a></p>": "Politics",
        "<p>Sponsored</p>": "politics",
        "<p>10 February 2025</p>": "politics",
        "<ul><li>Home</li><li>Ferries</li></ul>": "politics",
        "<button>Menu</button>": "politics",
        '<h2>Ministers agree</h2><div class="x"><p>One</p><p>Two</p></div>': "politics",
    }.items():
        body = f"<header>{above}<h1>Ministers agree on the ferry</h1></header><p>Text.</p>"
        found = anatomy(told, body).kicker
        if found != kicker:
            wrong.append((above, found))
    heading = "<h1><span>Ferries</span><span>:</span><span>Ministers agree</span></h1>"
    assert not wrong
    assert anatomy(told + meta(og__title="Ministers agree"), heading).kicker == "Ferries"


def test_the_second_heading_is_the_headline_where_no_first_one_is() -> None:
    head = meta(og__title="Ministers agree")
    lead = "The two sides met for six hours in the old customs house."
    body = '<p class="kicker">Ferries</p><h2>Ministers agree</h2><p class="dek">{}</p><p>Text.</p>'
    found = anatomy(head, body.format(lead))
    assert (found.kicker, found.standfirst) == ("Ferries", lead)
    other = anatomy(head, "<h1>The ferry</h1>" + "<p>Text.</p>" * 90 + body.format(lead))
    assert (other.kicker, other.standfirst) == ("", "")
    split = "<h2><span>Ferries</span><span>:</span><span>Ministers agree</span></h2>"
    assert anatomy(head, split).kicker == "Ferries"


LEAD = "All that happens in the two states today, told by our reporters."


@pytest.mark.parametrize("tag", ["p", "h2", "div"])
@pytest.mark.parametrize("name", ["lead", "article__lead", "lede", "intro"])
def test_a_lead_paragraph_is_the_standfirst_where_no_other_is(tag: str, name: str) -> None:
    body = f'<h1>Border talks</h1><{tag} class="{name}">{LEAD}</{tag}><p>The talks began.</p>'
    assert anatomy("", body).standfirst == LEAD
    told = "Two sides met for six hours in the old customs house."
    printed = LEAD if tag == "h2" else told  # no first paragraph is set as a heading
    assert anatomy(meta(og__description=told), body).standfirst == printed


def test_a_paragraph_in_the_box_of_the_headline_is_the_standfirst() -> None:
    wrong = []
    for body, lead in {
        f'<div class="story-lead-text"><h4>Sea</h4><h1>Talks</h1><p>{LEAD}</p></div>': LEAD,
        f"<header><h1>Border talks</h1><p>{LEAD}</p></header>": LEAD,
        f'<h1>Border talks</h1><div class="ContentHeaderDek">{LEAD}</div>': LEAD,
        f"<div><h1>Border talks</h1><p>{LEAD}</p></div>": "",
        f"<header><h1>Border talks</h1><p>{LEAD}</p><p>The talks began.</p></header>": "",
        "<header><h1>Border talks</h1><p>Text and pictures by Ann Person and more</p></header>": "",
    }.items():
        if (found := anatomy("", body).standfirst) != lead:
            wrong.append((body, found))
    assert not wrong


def test_a_box_that_leads_in_is_no_standfirst() -> None:
    above = f'<p class="lead">{LEAD}</p><h1>Border talks</h1>'
    assert anatomy("", above).standfirst == ""
    body = f'<h1>Border talks</h1><div class="lead"><p>{LEAD}</p><p>The talks began.</p></div>'
    assert anatomy("", body).standfirst == ""
