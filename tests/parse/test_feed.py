"""Feeds in every XML format."""

from datetime import UTC, datetime

import feedparser
import pytest

from newsreader.errors import ParseError
from newsreader.model.feed import Enclosure, Entry, ParsedFeed
from newsreader.model.picture import Picture
from newsreader.parse.feed import parse_feed
from tests.parse.feeds import ELSEWHERE, atom, rss

MALFORMED = "the feed is not well-formed XML"
ADDRESS = "https://herald.example/feeds/all.xml"


def only(body: bytes) -> Entry:
    feed = parse_feed(body, address=ADDRESS)
    assert len(feed.entries) == 1
    return feed.entries[0]


def test_rss_2_with_every_field() -> None:
    feed = parse_feed(
        rss(
            "<title>Bridge opens</title><link>https://herald.example/bridge</link>"
            '<guid isPermaLink="false">h-1</guid><pubDate>Tue, 05 Mar 2024 12:00:00 GMT</pubDate>'
            "<atom:updated>2024-03-05T14:00:00Z</atom:updated>"
            "<author>ada@herald.example (Ada Example)</author><dc:creator>Ben Muster</dc:creator>"
            "<category>Traffic</category><category>traffic</category><dc:subject>Town</dc:subject>"
            "<description>It took &lt;b&gt;ten&lt;/b&gt; years.</description>"
            "<content:encoded><![CDATA[<p>It took ten years. <a href='/map'>Map</a></p>]]>"
            "</content:encoded><comments>https://herald.example/bridge#talk</comments>"
            '<enclosure url="https://herald.example/b.mp3" length="1200" type="audio/mpeg"/>'
            "<itunes:duration>1:02</itunes:duration>",
            "<description>News of &amp;amp; for the town</description><language>en-gb</language>"
            "<ttl>60</ttl><skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours>"
            "<skipDays><day>Sunday</day></skipDays>",
        ),
        address=ADDRESS,
    )
    assert feed == ParsedFeed(
        title="Sample Herald",
        site="https://herald.example/",
        description="News of & for the town",
        language="en-gb",
        format="rss 2.0",
        ttl=3600,
        skip_hours=frozenset({0, 5}),
        skip_days=frozenset({6}),
        entries=(
            Entry(
                guid="h-1",
                url="https://herald.example/bridge",
                title="Bridge opens",
                authors=("Ada Example", "Ben Muster"),
                published=datetime(2024, 3, 5, 12, tzinfo=UTC),
                updated=datetime(2024, 3, 5, 14, tzinfo=UTC),
                summary="It took <b>ten</b> years.",
                content="<p>It took ten years. <a href='/map'>Map</a></p>",
                tags=("Traffic", "Town"),
                enclosures=(Enclosure("https://herald.example/b.mp3", "audio/mpeg", 1200, 62, ""),),
                language="en-gb",
                comments="https://herald.example/bridge#talk",
                base="https://herald.example/bridge",
            ),
        ),
    )


def test_rdf() -> None:
    body = b"""<?xml version="1.0" encoding="iso-8859-1"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
    <channel rdf:about="https://wire.example/"><title>K\xfcste</title>
      <link>https://wire.example/</link><dc:language>de</dc:language>
      <sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>
    <item rdf:about="urn:k:1"><title>F\xe4hre</title><link>https://wire.example/1</link>
      <dc:date>2024-03-05T12:00:00+01:00</dc:date><dc:creator>Ada</dc:creator></item>
    </rdf:RDF>"""
    feed = parse_feed(body, address=ADDRESS)
    assert (feed.format, feed.title, feed.language, feed.ttl) == ("rdf 1.0", "Küste", "de", 43200)
    (entry,) = feed.entries
    assert (entry.guid, entry.title, entry.authors) == ("urn:k:1", "Fähre", ("Ada",))
    assert entry.published == datetime(2024, 3, 5, 11, tzinfo=UTC)
    assert entry.updated is None


def test_atom_with_every_field() -> None:
    entry = only(
        atom(
            "<id>tag:wire.example,2024:1</id><title>Ferry back</title>"
            '<link href="/1"/><link rel="enclosure" href="/a.ogg" type="audio/ogg" length="7"/>'
            "<published>2024-03-05T12:00:00Z</published><updated>2024-03-05T13:00:00Z</updated>"
            "<author><name>Ada</name><email>a@b.example</email></author>"
            '<category term="sea" label="The Sea"/><category term="Coast"/>'
            '<summary>Short &amp; "plain" &lt;b&gt;</summary>'
            '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Long <b>text</b>'
            "</p></div></content>",
        )
    )
    assert entry.url == "https://herald.example/1"
    assert entry.summary == 'Short &amp; "plain" &lt;b&gt;'
    assert entry.content == "<p>Long <b>text</b></p>"
    assert entry.tags == ("The Sea", "Coast")
    assert entry.authors == ("Ada",)
    assert entry.updated == datetime(2024, 3, 5, 13, tzinfo=UTC)
    assert entry.enclosures == (Enclosure("https://herald.example/a.ogg", "audio/ogg", 7),)
    assert entry.language == "en"


def test_atom_0_3() -> None:
    feed = parse_feed(
        b'<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry>'
        b'<title mode="escaped" type="text/html">A &amp;amp; B</title>'
        b'<link rel="alternate" type="text/html" href="https://o.example/1"/><id>o1</id>'
        b"<issued>2004-01-02T03:04:05Z</issued></entry></feed>"
    )
    assert feed.format == "atom 0.3"
    assert feed.entries[0].title == "A & B"
    assert feed.entries[0].published == datetime(2004, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ('<title type="text">AT&amp;T &lt;b&gt;</title>', "AT&T <b>"),
        ('<title type="html">AT&amp;amp;T &lt;b&gt;wins&lt;/b&gt;</title>', "AT&T wins"),
        ('<title type="html">1 &amp;lt; 2</title>', "1 < 2"),
        (
            '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">1 &lt; <i>2</i></div>'
            "</title>",
            "1 < 2",
        ),
        ('<title type="html"><![CDATA[It&#8217;s]]></title>', "It’s"),
    ],
)
def test_atom_titles_by_type(title: str, text: str) -> None:
    assert only(atom(title)).title == text


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("AT&amp;T", "AT&T"),
        ("AT&amp;amp;T", "AT&T"),
        ("a &lt; b", "a < b"),
        ("<![CDATA[a &lt; b]]>", "a < b"),
        ("[/foo] &lt;b&gt;x&lt;/b&gt;", "[/foo] x"),
        ("&#27;]52;c;x&#7;", "]52;c;x"),
    ],
)
def test_rss_titles(title: str, text: str) -> None:
    # A reference to a forbidden character makes the XML broken; the words are still there.
    found = only(rss(f"<title>{title}</title>")).title
    assert found.replace("\x1b", "").replace("\x07", "").replace("&#7;", "") == text


def test_entries_of_atom_inherit_the_authors_of_the_feed() -> None:
    body = atom("<title>x</title>", "<author><name>The Desk</name></author>")
    assert only(body).authors == ("The Desk",)


def test_xml_base_is_respected_and_otherwise_the_article_is_the_base() -> None:
    based = atom(
        '<title>x</title><link href="https://wire.example/a/1"/>'
        '<content type="html" xml:base="https://cdn.example/x/">&lt;img src="y.png"&gt;</content>'
    )
    assert only(based).base == "https://cdn.example/x/"
    bare = atom(
        '<title>x</title><link href="https://wire.example/a/1"/><content type="html">y</content>'
    )
    assert only(bare).base == "https://wire.example/a/1"


def test_picture_with_caption_and_credit() -> None:
    entry = only(
        rss(
            "<title>Bridge</title><description>Opened.</description>"
            '<media:content url="/small.jpg" medium="image" width="100" height="50"/>'
            '<media:content url="/large.jpg" medium="image" width="800" height="400">'
            "<media:description>The new bridge &amp;amp; its river.</media:description>"
            "<media:credit>Ada Example/Agency</media:credit></media:content>"
            '<media:thumbnail url="/thumb.jpg" width="9000"/>'
        )
    )
    assert entry.picture == Picture(
        "https://herald.example/large.jpg",
        caption="The new bridge & its river.",
        credit="Ada Example/Agency",
        width=800,
        height=400,
    )
    assert entry.title == "Bridge"
    assert (entry.summary, entry.content) == ("Opened.", "")


def test_a_group_lends_its_words_and_a_video_its_text() -> None:
    entry = only(
        atom(
            '<title>Video</title><g:group xmlns:g="http://search.yahoo.com/mrss/">'
            "<g:title>Video</g:title>"
            '<g:content url="https://v.example/1.mp4" type="video/mp4" duration="61"/>'
            '<g:thumbnail url="https://v.example/s.jpg" width="120"/>'
            '<g:thumbnail url="https://v.example/l.jpg" width="480"/>'
            "<g:description>All about\nthe bridge</g:description></g:group>"
        )
    )
    assert entry.picture is not None
    assert (entry.picture.url, entry.picture.caption) == ("https://v.example/l.jpg", "")
    assert entry.enclosures == (Enclosure("https://v.example/1.mp4", "video/mp4", None, 61, ""),)
    assert entry.summary == "<p>All about<br>the bridge</p>"


def test_podcast_text_is_not_doubled() -> None:
    entry = only(
        rss(
            "<title>Episode</title><description>&lt;p&gt;Notes&lt;/p&gt;</description>"
            "<itunes:summary>Notes</itunes:summary><itunes:subtitle>N</itunes:subtitle>"
            '<itunes:image href="https://p.example/e.jpg"/><itunes:author>Ada</itunes:author>'
            '<enclosure url="https://p.example/e.mp3" type="audio/mpeg" length="0"/>'
            '<media:content url="https://p.example/e.mp3" type="audio/mpeg" fileSize="99"/>'
        )
    )
    assert (entry.summary, entry.content) == ("<p>Notes</p>", "")
    assert entry.picture == Picture("https://p.example/e.jpg")
    assert entry.enclosures == (Enclosure("https://p.example/e.mp3", "audio/mpeg", 99),)


@pytest.mark.parametrize("broken", ["", "&bogus; & <br>"])
def test_one_bad_sign_in_a_feed_changes_no_address(broken: str) -> None:
    item = (
        f"<title>T {broken}</title><link>http://h.example/0?q=&gt;x&amp;a=&lt;b&gt;&amp;lt=1</link>"
    )
    assert only(rss(item)).url == "http://h.example/0?q=>x&a=<b>&lt=1"


def test_all_pictures_of_a_post_are_shown_and_one_of_a_report() -> None:
    pictures = (
        '<media:content url="https://m.example/1.png" medium="image"/>'
        '<media:content url="https://m.example/2.png" medium="image">'
        '<media:description>The pier &amp; "bar"</media:description></media:content>'
    )
    post = only(rss(f"<description>&lt;p&gt;Fog.&lt;/p&gt;</description>{pictures}"))
    assert post.picture == Picture("https://m.example/1.png")
    assert post.summary == (
        '<p>Fog.</p><figure><img src="https://m.example/2.png" alt=""/>'
        '<figcaption>The pier &amp; "bar"</figcaption></figure>'
    )
    report = only(rss(f"<title>T</title><description>Fog.</description>{pictures}"))
    assert report.summary == "Fog."


def test_the_item_s_own_file_comes_before_other_forms_of_it() -> None:
    entry = only(
        rss(
            "<title>T</title>"
            '<media:content url="https://p.example/e.mp3" type="audio/mpeg"/>'
            '<enclosure url="https://p.example/e.mp4" type="video/mp4" length="9"/>'
        )
    )
    assert [file.url for file in entry.enclosures] == [
        "https://p.example/e.mp4",
        "https://p.example/e.mp3",
    ]


@pytest.mark.parametrize(
    ("length", "size"),
    [
        *(("1e9", None), ("1,234", None), ("-5", None), ("0", None), ("12 MB", None)),
        *(("1.5", None), ("", None), (" 1200\n", 1200), ("9" * 40, None)),
    ],
)
def test_a_size_is_a_plain_whole_number_or_unknown(length: str, size: int | None) -> None:
    file = f'<enclosure url="https://p.example/e.mp3" type="audio/mpeg" length="{length}"/>'
    media = f'<media:content url="https://p.example/e.mp3" type="audio/mpeg" fileSize="{length}"/>'
    for entry in (only(rss(f"<title>T</title>{file}")), only(rss(f"<title>T</title>{media}"))):
        assert entry.enclosures == (Enclosure("https://p.example/e.mp3", "audio/mpeg", size),)


@pytest.mark.parametrize("address", ELSEWHERE)
def test_a_file_at_no_address_of_the_web_is_kept_to_be_told(address: str) -> None:
    file = f'<enclosure url="{address}" type="video/mp4" length="9"/>'
    assert only(rss(f"<title>T</title>{file}")).enclosures == (Enclosure(address, "video/mp4", 9),)
    picture = f'<enclosure url="{address}" type="image/png"/><media:thumbnail url="{address}"/>'
    shown = only(rss(f"<title>T</title>{picture}"))
    assert (shown.picture, shown.enclosures) == (None, (Enclosure(address, "image/png"),))


def test_missing_things_are_made_up_for() -> None:
    permalink = only(rss("<guid>https://herald.example/p</guid><description>d</description>"))
    assert permalink.url == "https://herald.example/p"
    assert only(rss("<guid isPermaLink='false'>77</guid>")).title == "77"
    assert only(rss("")).title == "Untitled"
    sound = only(rss('<enclosure url="https://p.example/Ep%201.mp3" type="audio/mpeg"/>'))
    assert sound.title == "Ep 1.mp3"
    assert only(rss("<title>x</title><link>javascript:alert(1)</link>")).url == ""


def test_guids_do_not_depend_on_the_address_of_the_feed() -> None:
    body = rss("<title>x</title><guid>articles/1</guid>")
    first = parse_feed(body, address="https://one.example/f").entries[0]
    second = parse_feed(body, address="https://two.example/f").entries[0]
    assert first.guid == second.guid == "articles/1"


def test_duplicate_guids_give_all_items() -> None:
    body = rss("<guid>1</guid><title>a</title></item><item><guid>1</guid><title>b</title>")
    assert [entry.title for entry in parse_feed(body).entries] == ["a", "b"]


@pytest.mark.parametrize(
    ("body", "titles"),
    [
        (rss("<title>Tom & Ann</title><link>https://h.example/?a=1&b=2</link>"), ["Tom & Ann"]),
        (rss("<title>caf&eacute; &nbsp; bar</title>"), ["café bar"]),
        (rss("<title>a</title><description><p>one<br>two</description>"), ["a"]),
        (b"<br /><b>Warning</b>: no disk in x.php<br />\n" + rss("<title>a</title>"), ["a"]),
        (b"<!DOCTYPE html><html><body>" + rss("<title>a</title>") + b"</body></html>", ["a"]),
        (b"\n\n  <?xml version='1.0'?>" + rss("<title>a</title>"), ["a"]),
        (rss("<title>a\x00\x0bb</title>"), ["ab"]),
        (rss("<title>a</title><undeclared:x>y</undeclared:x>"), ["a"]),
    ],
)
def test_malformed_feeds_are_read(body: bytes, titles: list[str]) -> None:
    feed = parse_feed(body)
    assert [entry.title for entry in feed.entries] == titles
    assert feed.title == "Sample Herald"


@pytest.mark.parametrize("fault", ["", "<br>"], ids=["else well-formed", "else malformed too"])
def test_an_ampersand_that_stands_for_itself_does(fault: str) -> None:
    entry = only(
        rss(
            "<title>AT&T &amp; R&D: caf&eacute; &#8217;</title>"
            "<link>https://h.example/1?a=1&copy=2&reg=3&amp;x=4</link>"
            "<guid isPermaLink='false'>tag:1&id=2</guid><category>Q&A</category>"
            "<comments>https://h.example/c?a=1&times=2</comments>"
            "<description>R&D at S&P 500, Q&A: &lt;b&gt;Barnes&Noble&lt;/b&gt;</description>"
            "<content:encoded><![CDATA[<p>R&D &eacute; <a href='?a=1&b=2'>]]></content:encoded>"
            '<enclosure url="https://h.example/f?a=1&times=2&b=3" type="audio/mpeg"/>' + fault
        )
    )
    assert entry.title == "AT&T & R&D: café \u2019"
    assert entry.url == "https://h.example/1?a=1&copy=2&reg=3&x=4"
    assert entry.guid == "tag:1&id=2"
    assert entry.tags == ("Q&A",)
    assert entry.comments == "https://h.example/c?a=1&times=2"
    assert entry.summary == "R&D at S&P 500, Q&A: <b>Barnes&Noble</b>"
    assert entry.content == "<p>R&D &eacute; <a href='?a=1&b=2'>"
    assert [file.url for file in entry.enclosures] == ["https://h.example/f?a=1&times=2&b=3"]


def test_a_feed_that_is_malformed_is_told_by_what_it_is_told_by_when_it_is_not() -> None:
    body = rss("<title>a</title><guid isPermaLink='false'>tag:1&amp;id=&lt;2&gt;</guid>")
    broken = body.replace(b"<title>a", b"<title>a <br>")
    assert only(body).guid == only(broken).guid == "tag:1&id=<2>"


def test_a_doctype_with_harmless_entities_is_kept() -> None:
    head = '<?xml version="1.0"?><!-- c --><!DOCTYPE rss [<!ENTITY co "Café &#38; Co">' + (
        "<!ENTITY eacute '&#233;'>]>\n"
    )
    body = rss("<title>&eacute;t&eacute;</title>", head=head)
    assert (only(body).title, parse_feed(body).complaint) == ("été", "")


@pytest.mark.parametrize(
    ("title", "complaint"), [("&eacute;t&eacute;", ""), ("&eacute;&nope;", MALFORMED)]
)
def test_the_doctype_of_rss_0_91_defines_the_signs_of_latin_1(title: str, complaint: str) -> None:
    head = (
        '<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" '
        '"http://my.netscape.com/publish/formats/rss-0.91.dtd">\n'
    )
    body = rss(f"<title>{title}</title>", head=head)
    assert only(body).title[0] == "é"
    assert parse_feed(body).complaint == complaint


def test_an_episode_is_headlined_by_its_own_title_where_there_is_no_other() -> None:
    named = "<itunes:title>Alpha &amp;amp; Omega</itunes:title><media:title>The file</media:title>"
    assert only(rss(named + "<description>All of it</description>")).title == "Alpha & Omega"
    assert only(rss("<title>1: Alpha</title>" + named)).title == "1: Alpha"


FILM = "<media:content url='https://v.example/1.mp4' type='video/mp4'/>"


@pytest.mark.parametrize("broken", ["", "<media:rating>&bogus;</media:rating>"])
@pytest.mark.parametrize(
    "media",
    [
        f"<media:title>The &amp;amp; film</media:title>{FILM}",
        f"<media:group><media:title>The &amp;amp; film</media:title>{FILM}</media:group>",
        f"<media:group>{FILM}<media:title>The &amp;amp; film</media:title></media:group>",
        "<media:group><media:title>The &amp;amp; film</media:title></media:group>",
        f"<media:group>{FILM}</media:group>"
        "<media:group><media:title>The &amp;amp; film</media:title></media:group>",
    ],
)
def test_a_film_without_another_title_has_that_of_its_group(media: str, broken: str) -> None:
    for text in ("", "<description>Some words of it.</description>"):
        body = rss(f"<guid isPermaLink='false'>1</guid>{media}{broken}{text}")
        assert feedparser.parse(body).entries[0].title == "The &amp; film"
        assert only(body).title == "The & film"
    assert only(rss(f"<title>Its own</title>{media}{broken}")).title == "Its own"
    named = f"<itunes:title>Its own</itunes:title>{media}{broken}"
    assert only(rss(named)).title == "Its own"


def test_what_a_group_without_files_says_is_a_text() -> None:
    group = "<media:group><media:title>T</media:title><media:description>{}</media:description>"
    body = rss((group + "</media:group>").format("Some words of the film."))
    assert only(body).summary == "Some words of the film."


def test_a_feed_on_this_machine_stands_on_its_site() -> None:
    feed = parse_feed(rss("<title>x</title><link>/a</link>"), address="/srv/feed.xml")
    assert feed.entries[0].url == "https://herald.example/a"


def test_a_feed_cut_off_gives_the_items_that_are_whole() -> None:
    whole = rss(
        "<title>one</title><guid>1</guid></item><item><title>two</title><link>https://h.example/2"
    )
    feed = parse_feed(whole[: whole.index(b"h.example/2")])
    assert [entry.title for entry in feed.entries] == ["one"]
    assert "cut off" in feed.complaint


CZECH = "<rss version='2.0'><channel><title>Žluťoučký</title></channel></rss>"


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (CZECH.encode(), ""),
        (("\ufeff" + CZECH).encode(), "text/xml; charset=iso-8859-1"),
        (CZECH.encode(), "text/xml"),
        (CZECH.encode(), "text/html; charset=utf-8"),
        (CZECH.encode("utf-16"), ""),
        (CZECH.encode("utf-16-le"), ""),
        (CZECH.encode("utf-16-be"), "text/xml"),
        (CZECH.encode("utf-32"), ""),
        (b"<?xml version='1.0' encoding='iso-8859-2'?>" + CZECH.encode("iso-8859-2"), "text/xml"),
        (CZECH.encode("cp1250"), "application/rss+xml; charset=windows-1250"),
        (b"<?xml version='1.0' encoding='bogus'?>" + CZECH.encode(), ""),
        (b"<?xml version='1.0' encoding='rot13'?>" + CZECH.encode(), ""),
    ],
)
def test_encodings(body: bytes, content_type: str) -> None:
    assert parse_feed(body, content_type=content_type).title == "Žluťoučký"


def test_windows_1252_that_says_it_is_utf_8() -> None:
    body = "<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>“é”</title>"
    feed = parse_feed((body + "</channel></rss>").encode("cp1252"))
    assert feed.title == "“é”"
    assert "windows-1252" in feed.complaint


def test_cdf() -> None:
    feed = parse_feed(
        b'<CHANNEL HREF="https://c.example/"><TITLE>Channel</TITLE>'
        b'<ITEM HREF="https://c.example/1"><TITLE>One</TITLE><ABSTRACT>Text</ABSTRACT></ITEM>'
        b"</CHANNEL>"
    )
    assert (feed.format, feed.title, feed.entries[0].title) == ("cdf", "Channel", "One")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"<!DOCTYPE html><html><body>Hello</body></html>", "web page"),
        (b"<html><head><title>x</title></head></html>", "web page"),
        (b"Not found", "not a feed"),
        (b"<catalog><book/></catalog>", "not a feed"),
        (b"<opml version='2.0'><body/></opml>", "OPML"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not a feed"),
        (b'{"error": "no"}', "not a JSON Feed"),
    ],
)
def test_what_is_no_feed_is_said_in_words(body: bytes, reason: str) -> None:
    with pytest.raises(ParseError, match=reason):
        parse_feed(body)


def test_atom_content_that_forgot_its_type_is_html_where_it_plainly_is() -> None:
    entry = only(
        atom("<title>T</title><content><![CDATA[<div><p>One &amp; two</p></div>]]></content>")
    )
    assert entry.content == "<div><p>One &amp; two</p></div>"
    entry = only(atom("<title>T</title><content>a &lt;b&gt; c</content>"))
    assert entry.content == "a &lt;b&gt; c"


@pytest.mark.parametrize(
    ("guid", "url"),
    [
        ("<guid>12345</guid>", ""),
        ("<guid>/p/5</guid>", "https://herald.example/p/5"),
        ("<guid>https://herald.example/5</guid>", "https://herald.example/5"),
        ("<guid>12345</guid><link>p5.html</link>", "https://herald.example/feeds/p5.html"),
    ],
)
def test_a_guid_is_a_link_only_if_it_looks_like_one(guid: str, url: str) -> None:
    assert only(rss(f"<title>T</title>{guid}")).url == url


@pytest.mark.parametrize(
    ("category", "tags"),
    [
        ("Film,Berlin,The Prize", ("Film", "Berlin", "The Prize")),
        ("Geology, Geophysics, Planets", ("Geology, Geophysics, Planets",)),
        ("Washington,DC", ("Washington,DC",)),
        ("Over 1,000,000 readers", ("Over 1,000,000 readers",)),
        ("News/", ("News",)),
        ("News/World", ("News/World",)),
    ],
)
def test_a_list_of_labels_in_one_element(category: str, tags: tuple[str, ...]) -> None:
    assert only(rss(f"<title>T</title><category>{category}</category>")).tags == tags
