"""Formats old and odd, what stands in name spaces, and feeds that end in the middle."""

import gzip
import json

import pytest

from newsreader.model.feed import Entry
from newsreader.parse.feed import parse_feed

ADDRESS = "https://herald.example/feeds/all.xml"
ATOM = "http://www.w3.org/2005/Atom"
ITEM = (
    "<item><guid>%s</guid><title>Title</title><link>https://herald.example/%s</link>"
    "<description><![CDATA[<p>Words «quoted»</p>]]></description></item>"
)


def only(body: str) -> Entry:
    feed = parse_feed(body.encode(), address=ADDRESS)
    assert len(feed.entries) == 1
    return feed.entries[0]


def atom(entry: str, given: str = "") -> Entry:
    return only(f'<feed xmlns="{ATOM}"{given}><title>W</title><entry>{entry}</entry></feed>')


@pytest.mark.parametrize(
    ("feed", "entry", "base", "url"),
    [
        ("", "", "https://herald.example/feeds/a", "https://herald.example/feeds/a"),
        ("https://wire.example/x/", "", "https://wire.example/x/", "https://wire.example/x/a"),
        (
            "https://wire.example/x/",
            "y/",
            "https://wire.example/x/y/",
            "https://wire.example/x/y/a",
        ),
        ("/z/", "", "https://herald.example/z/", "https://herald.example/z/a"),
    ],
)
def test_relative_addresses_stand_on_the_base_that_is_stated(
    feed: str, entry: str, base: str, url: str
) -> None:
    stated = f' xml:base="{feed}"' if feed else ""
    inner = f' xml:base="{entry}"' if entry else ""
    body = (
        f'<feed xmlns="{ATOM}"{stated}><title>W</title><entry{inner}><link href="a"/>'
        '<content type="html">&lt;a href="b"&gt;x&lt;/a&gt;</content></entry></feed>'
    )
    found = only(body)
    assert (found.base, found.url) == (base, url)


def test_the_language_of_the_innermost_element_holds() -> None:
    found = atom('<title xml:lang="fr">Titre</title>', ' xml:lang="de"')
    assert found.language == "fr"
    assert atom("<title>Titel</title>", ' xml:lang="de"').language == "de"


def test_content_elsewhere_is_where_the_article_is() -> None:
    found = atom('<title>T</title><content type="text/html" src="/full/1"/><summary>S</summary>')
    assert (found.url, found.summary, found.content) == ("https://herald.example/full/1", "S", "")


def test_plain_text_that_looks_like_markup_is_shown_as_it_stands() -> None:
    found = atom('<title type="text">a &lt;b&gt; c</title><content>1 &lt; 2 &lt;i&gt;</content>')
    assert (found.title, found.content) == ("a <b> c", "1 &lt; 2 &lt;i&gt;")


@pytest.mark.parametrize(
    ("guid", "url"),
    [
        ("<guid>https://herald.example/1</guid>", "https://herald.example/1"),
        ('<guid isPermaLink="true">https://herald.example/1</guid>', "https://herald.example/1"),
        ('<guid isPermaLink="false">n-1</guid>', ""),
        ("<guid>tag:herald.example,2024:1</guid>", ""),
    ],
)
def test_a_guid_is_the_link_where_it_may_be(guid: str, url: str) -> None:
    body = f'<rss version="2.0"><channel><item>{guid}<title>T</title></item></channel></rss>'
    assert only(body).url == url


def test_what_stands_in_name_spaces_is_read_or_does_no_harm() -> None:
    found = only(
        '<rss version="2.0" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:slash="http://purl.org/rss/1.0/modules/slash/"'
        ' xmlns:thr="http://purl.org/syndication/thread/1.0"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>T</title>'
        "<dc:creator>Ada</dc:creator><dc:subject>Town</dc:subject>"
        "<dcterms:issued>2024-03-05T12:00:00Z</dcterms:issued>"
        "<dcterms:modified>2024-03-06T12:00:00Z</dcterms:modified>"
        "<slash:comments>9</slash:comments><thr:total>3</thr:total>"
        "<comments>https://herald.example/1#talk</comments></item></channel></rss>"
    )
    assert (found.authors, found.tags) == (("Ada",), ("Town",))
    assert found.published is not None
    assert found.updated is not None
    assert (found.published.day, found.updated.day) == (5, 6)
    assert found.comments == "https://herald.example/1#talk"


@pytest.mark.parametrize(
    ("head", "form"),
    [
        ('<rss version="0.91"><channel>', "rss 0.91"),
        ('<rss version="0.92"><channel>', "rss 0.92"),
        ("<rss><channel>", "rss"),
    ],
)
def test_old_rss(head: str, form: str) -> None:
    feed = parse_feed(f"{head}<title>H</title>{ITEM % (1, 1)}</channel></rss>".encode())
    assert (feed.format, feed.title, feed.entries[0].title) == (form, "H", "Title")


@pytest.mark.parametrize(
    ("space", "form"),
    [
        ("http://my.netscape.com/rdf/simple/0.9/", "rdf 0.90"),
        ("http://purl.org/rss/1.0/", "rdf 1.0"),
    ],
)
def test_rss_in_rdf(space: str, form: str) -> None:
    body = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        f'xmlns="{space}"><channel rdf:about="https://herald.example/"><title>H</title></channel>'
        "<item><title>One</title><link>https://herald.example/1</link></item></rdf:RDF>"
    )
    feed = parse_feed(body.encode())
    assert (feed.format, feed.entries[0].url) == (form, "https://herald.example/1")


@pytest.mark.parametrize("end", ["<p>Words «", "<p>Wor", "]]", "</descri", "<guid>3", "</guid>"])
@pytest.mark.parametrize("packed", [False, True])
def test_a_feed_that_ends_in_the_middle_gives_its_whole_items(end: str, packed: bool) -> None:
    items = "".join(ITEM % (number, number) for number in (1, 2, 3))
    body = f'<rss version="2.0"><channel><title>H</title>{items}</channel></rss>'.encode()
    # Within the two bytes of a letter, too.
    at = body.rindex(end.encode()) + len(end.encode()) - (1 if end.endswith("«") else 0)
    body = gzip.compress(body[:at])[:-8] if packed else body[:at]
    feed = parse_feed(body, address=ADDRESS)
    assert [entry.guid for entry in feed.entries] == ["1", "2"]
    assert all(entry.summary for entry in feed.entries)
    assert feed.cut
    assert "cut off" in feed.complaint


ATOM_HEAD = '<feed xmlns="http://www.w3.org/2005/Atom"><title>H</title>'
RDF = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>H</title></channel>'
)
RSS = "<rss version='2.0'><channel><title>H</title>"


@pytest.mark.parametrize(
    ("head", "whole", "half"),
    [
        (RSS, "<item><title>A</title><guid>1</guid></item>",
         "<item><title>three is half</title><guid>3</guid><description>half a te"),
        (RSS, "<item><title>A</title><guid>1</guid></item>", "<item><guid>3</guid><title>B"),
        (RSS, "<item><title>A</title><guid>1</guid></item>",
         "<item><guid>3</guid><description><![CDATA[<html>A page</html> and mo"),
        (RSS, "<item><title>A</title><guid>1</guid></item>", ""),
        (RSS, "", "<item><title>A</title><guid>1</guid>"),
        (ATOM_HEAD, "<entry><id>1</id><title>A</title></entry>", "<entry><id>2</id><title>tw"),
        (ATOM_HEAD, "<entry><id>1</id><title>A</title></entry>",
         '<entry><id>2</id><title>B</title><content type="html">&lt;/entry&gt;'),
        (ATOM_HEAD, "<entry><id>1</id><title>A</title></entry>", "<entry><id>2</id"),
        (RDF, '<item rdf:about="1"><title>A</title></item>', '<item rdf:about="2"><title>B'),
        (RDF, '<item rdf:about="1"><title>A</title></item>', ""),
    ],
)  # fmt: skip
def test_half_an_item_is_no_item(head: str, whole: str, half: str) -> None:
    feed = parse_feed((head + whole + half).encode())
    assert [(entry.guid, entry.title) for entry in feed.entries] == ([("1", "A")] if whole else [])
    assert feed.cut
    assert "cut off" in feed.complaint


ITEM_OF = {
    RSS: "<item><title>T{n} &amp; U</title><guid>{n}</guid><description><![CDATA[<p>A <b>b</b> {n}"
    "</p><html></html>]]></description><pubDate>Mon, 02 Mar 2026 10:0{n}:00 GMT</pubDate></item>\n",
    ATOM_HEAD: '<entry><id>{n}</id><title>T{n}</title><content type="html">&lt;p&gt;x {n}</content>'
    '<summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">s<br/></div></summary></entry>',
    RDF: '<item rdf:about="{n}"><title>T{n}</title><link>https://h.example/{n}</link></item>',
}


@pytest.mark.parametrize("head", ITEM_OF, ids=["rss", "atom", "rdf"])
def test_wherever_a_feed_is_cut_its_whole_items_come_as_they_would(head: str) -> None:
    items = [ITEM_OF[head].replace("{n}", str(n)) for n in range(3)]
    end = {RSS: "</channel></rss>", ATOM_HEAD: "</feed>", RDF: "</rdf:RDF>"}[head]
    body = head + "".join(items)
    entries = parse_feed((body + end).encode()).entries
    assert len(entries) == 3
    for at in range(len(head), len(body) + 1, 5):
        feed = parse_feed(body[:at].encode())
        count = body[:at].count("</item>") + body[:at].count("</entry>")
        assert (feed.entries, feed.cut) == (entries[:count], True)


@pytest.mark.parametrize(
    "body",
    [
        f"{RSS}<item><title>A & B</title><guid>1</guid></item></channel></rss>",
        f"{RSS}<item><title>A</title><guid>1</guid></channel></rss>",
        f"{RSS}<item><title>A</title><guid>1</guid></item></channel>",
        f"{ATOM_HEAD}<entry><id>1</id><title>A<br></title></entry></feed>",
        RDF + '<item rdf:about="1"><title>A & B</title></item></rdf:RDF>',
        '{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1"}, {"id": x}]}',
    ],
)
def test_a_feed_with_mistakes_that_has_its_end_is_not_cut(body: str) -> None:
    feed = parse_feed(body.encode())
    assert [entry.guid for entry in feed.entries] == ["1"]
    assert feed.complaint
    assert not feed.cut


def test_nothing_outside_of_the_file_is_asked_for() -> None:
    found = only(
        '<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="file:///etc/hostname"?>'
        '<rss version="2.0" xmlns:xi="http://www.w3.org/2001/XInclude"><channel><item>'
        "<title>T</title><description>a</description>"
        '<xi:include href="file:///etc/hostname" parse="text"/></item></channel></rss>'
    )
    assert (found.title, found.summary, found.content) == ("T", "a", "")


def json_item(item: dict[str, object], **feed: object) -> Entry:
    whole = {"version": "https://jsonfeed.org/version/1.1", "title": "J", **feed, "items": [item]}
    return only(json.dumps(whole))


def test_json_feed_1_0_and_1_1_name_their_authors_and_languages() -> None:
    old = json_item({"id": "1", "author": {"name": "Ada"}, "title": "T"})
    new = json_item({"id": "1", "authors": [{"name": "Ada"}, {"name": "Ben"}], "title": "T"})
    assert (old.authors, new.authors) == (("Ada",), ("Ada", "Ben"))
    inherited = json_item({"id": "1", "title": "T"}, language="de", authors=[{"name": "Wire"}])
    assert (inherited.language, inherited.authors) == ("de", ("Wire",))
    assert json_item({"id": "1", "title": "T", "language": "fr"}, language="de").language == "fr"


def test_json_text_keeps_its_paragraphs_and_lines() -> None:
    found = json_item({"id": "1", "content_text": "One\ntwo\n\nthree <b>"})
    assert found.content == "<p>One<br>two</p><p>three &lt;b&gt;</p>"


def test_json_links_elsewhere_stand_in_for_the_articles_own() -> None:
    found = json_item({"id": "1", "external_url": "https://else.example/", "title": "T"})
    assert found.url == "https://else.example/"
