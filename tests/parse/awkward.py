"""Feeds made up to be awkward: every element in every place, with every kind of text in it."""

import re

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsreader.parse.decode import to_letters
from newsreader.parse.fast import read_fast

ADDRESS = "https://herald.example/feeds/all.xml"

SPACES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "media": "http://search.yahoo.com/mrss/",
    "itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
    "sy": "http://purl.org/rss/1.0/modules/syndication/",
    "slash": "http://purl.org/rss/1.0/modules/slash/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "georss": "http://www.georss.org/georss",
    "feedburner": "http://rssnamespace.org/feedburner/ext/1.0",
    "thr": "http://purl.org/syndication/thread/1.0",
    "odd": "https://odd.example/ns",
    "psc": "http://podlove.org/simple-chapters",
    "cc": "http://cyber.law.harvard.edu/rss/creativeCommonsRssModule.html",
}
ATOM = "http://www.w3.org/2005/Atom"
WORDS = st.sampled_from(
    [
        "", " ", "\n  ", "Bridge", "Bridge opens", " Tide &amp; time ", "caf\u00e9",
        "\u017elu\u0165",
        "caf\u00c3\u00a9", "it&#146;s", "a &lt;b&gt;bold&lt;/b&gt; &amp;amp; b",
        "<![CDATA[<p>x & y</p>]]>",
        "<![CDATA[ a ]]>b", "x<!-- no -->y", "1 &lt; 2", "&#8217;", "12345", "https://a.example/1",
        "/relative?a=1&amp;b=2", "http:///a", "http://[x", "tag:a.example,2024:1",
        "a@b.example (Ada)",
        "By Ada Example", "Music, Arts,News", "A,B,C", "yes", "en-GB", "de_DE", "60", "daily",
        "1:02:03",
        "\u2028x", "a\tb\r\nc", "&lt;p&gt;One&lt;/p&gt;\n\n&lt;p&gt;Two&lt;/p&gt;", "\x85",
        "AT&amp;amp;T",
        "javascript:alert(1)", "//host.example/x", "?q", "#f", "urn:x:1",
        "x" * 70, "&amp;copy;", "\ufeffx",
        "45.2 -71.9", "https://a.example/?a=1&amp;amp;b=2", "<b>inline</b>", "<?pi x?>y",
    ]
)  # fmt: skip
DATES = st.sampled_from(
    [
        "Tue, 05 Mar 2024 12:00:00 GMT", "2024-03-05T12:00:00Z", "2024-03-05T12:00:00.123+01:00",
        "5 Mar 24 1:02 EST", "yesterday", "", "2024", "Di, 5. M\u00e4rz 2024", "1709640000",
        "Thu, 32 Foo 2024 99:99:99 +9999", "2024-03-05", "05/03/2024", "20240305T120000Z",
    ]
)  # fmt: skip
LINKS = st.sampled_from(
    [
        "https://a.example/1",
        "/x",
        "",
        "http:///y",
        "//h/z",
        "mailto:a@b.example",
        "a b",
        "http://[",
        "#",
    ]
)
KINDS = st.sampled_from(
    ["", ' type="text"', ' type="html"', ' type="HTML"', ' type="text/html"', ' type="plain"',
     ' type="image/png"', ' type=""', ' xml:lang="fr_CA"', ' xml:lang=""', ' xml:base="/b/"',
     ' xml:base="https://base.example/x/"', ' mode="escaped"', ' lang="it"', ' odd:type="html"',
     ' odd:n="1"', ' xml:space="preserve"', ' TYPE="html"']
)  # fmt: skip
TEXTS = (
    "title", "description", "link", "guid", "author", "dc:creator", "dc:title", "dc:description",
    "content:encoded", "category", "dc:subject", "comments", "itunes:author", "itunes:summary",
    "itunes:subtitle", "itunes:duration", "itunes:keywords", "itunes:explicit", "itunes:title",
    "media:title", "media:description", "media:credit", "media:copyright", "media:keywords",
    "media:category", "language", "dc:language", "slash:comments", "wfw:commentRss", "odd:thing",
    "thumbnail", "date", "tags", "links", "id", "summary", "subtitle", "content", "generator",
    "copyright",
    "webMaster", "managingEditor", "ttl", "sy:updatePeriod", "sy:updateFrequency", "docs",
    "feedburner:origLink", "thr:total", "atom:link", "atom:summary", "atom:id", "rights", "icon",
    "georss:point", "TITLE", "media:rating", "itunes:block", "keywords", "dc:rights",
    "dc:publisher",
    "cc:license", "image", "source", "dc:contributor", "name", "url", "nr_media", "title_detail",
    "dc_date", "odd:title", "cloud", "info", "tagline", "published_parsed", "body", "fullitem",
)  # fmt: skip
DATED = (
    "pubDate", "dc:date", "published", "updated", "dcterms:modified", "dcterms:issued",
    "atom:updated",
    "lastBuildDate", "created", "issued", "modified",
)  # fmt: skip


@st.composite
def elements(draw: st.DrawFn) -> str:
    """An element that stands in an item, a channel, or both."""
    name = draw(st.sampled_from(TEXTS))
    return f"<{name}{draw(st.just('') | KINDS)}>{draw(WORDS)}</{name}>"


@st.composite
def dated(draw: st.DrawFn) -> str:
    name = draw(st.sampled_from(DATED))
    return f"<{name}>{draw(DATES)}</{name}>"


@st.composite
def linked(draw: st.DrawFn) -> str:
    rel = draw(
        st.sampled_from(
            ["", "alternate", "self", "enclosure", "related", "via", "Replies", "license"]
        )
    )
    kind = draw(st.sampled_from(["", "text/html", "audio/mpeg", "image/jpeg", "html", "TEXT/HTML"]))
    told = (f' rel="{rel}"' if rel else "") + (f' type="{kind}"' if kind else "")
    more = draw(
        st.sampled_from(
            ["", ' length="12"', ' title="A &amp; b"', ' thr:count="2"', ' odd:href="x"']
        )
    )
    where = draw(st.sampled_from(["href", "url", "uri", "HREF"]))
    name = draw(
        st.sampled_from(["link", "atom:link", "enclosure", "itunes:image", "image", "source"])
    )
    return f'<{name} {where}="{draw(LINKS)}"{told}{more}>{draw(st.just("") | WORDS)}</{name}>'


@st.composite
def people(draw: st.DrawFn) -> str:
    name = draw(
        st.sampled_from(["author", "contributor", "itunes:owner", "dc:creator", "atom:author"])
    )
    parts = draw(
        st.lists(
            st.sampled_from(
                ["<name>Ada</name>", "<name/>", "<email>a@b.example</email>",
                 "<uri>https://a.example/</uri>",
                 "<itunes:name>Ben</itunes:name>", "<odd:image rel='x'/>", "<odd:x>y</odd:x>",
                 "\n ", "Cy",
                 "<odd:y z='1'>leak</odd:y>", "<title>x</title>", "<name>caf\u00c3\u00a9</name>"]
            ),
            max_size=4,
        )
    )  # fmt: skip
    inside = f"<{name}>{''.join(parts)}</{name}>"
    return draw(st.sampled_from([inside, f"<source><title>T</title>{inside}<id>x</id></source>"]))


@st.composite
def media(draw: st.DrawFn) -> str:
    kind = draw(
        st.sampled_from(
            ['medium="image"', 'type="IMAGE/jpeg"', 'type="video/mp4" duration="61"', ""]
        )
    )
    size = draw(st.sampled_from(["", 'width="640" height="480"', 'fileSize="99"', 'WIDTH="x"']))
    inner = "".join(
        draw(
            st.lists(
                st.sampled_from(
                    ["<media:title>A title of some words</media:title>",
                     "<media:credit role='x'>Ada</media:credit>",
                     "<media:description type='html'>&lt;b&gt;c&lt;/b&gt;</media:description>",
                     "<media:thumbnail url='/t.jpg'/>", "<media:thumbnail>/u.jpg</media:thumbnail>",
                     "<media:rating>x</media:rating>",
                     "<media:community><media:starRating n='1'/></media:community>",
                     "<media:keywords>a, b</media:keywords>",
                     "<media:category label='L'>c</media:category>",
                     "<title>odd</title>", "text", "<media:copyright>\u00a9 A</media:copyright>"]
                ),
                max_size=4,
            )
        )
    )  # fmt: skip
    one = f'<media:content url="{draw(LINKS)}" {kind} {size}>{inner}</media:content>'
    other = f'<media:thumbnail url="{draw(LINKS)}" {size}/>'
    return draw(
        st.sampled_from(
            [
                one,
                other,
                one + other,
                f"<media:group>{other}{inner}{one}</media:group>",
                f"<media:group>{inner}</media:group>",
                inner,
            ]
        )
    )


XHTML_PARTS = (
    '<div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b> &lt; &amp; "q"</p></div>',
    ' <div xmlns="http://www.w3.org/1999/xhtml" class="a&quot;b"/> ',
    '<div xmlns="http://www.w3.org/1999/xhtml">a</div><div xmlns="http://www.w3.org/1999/xhtml">b</div>',
    '<div xmlns="http://www.w3.org/1999/xhtml"><div>in</div></div>',
    'x<div xmlns="http://www.w3.org/1999/xhtml">a<br/><img src="/a" ALT="\u00c3\u00a9"/></div>',
    '<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:P lang="de" xml:lang="de">x</h:P></h:div>',
    '<div xmlns="http://www.w3.org/1999/xhtml"><svg xmlns="http://www.w3.org/2000/svg"><title>t</title></svg></div>',
    '<div><p>in Atom</p></div>', "plain &amp; text", "",
    '<div xmlns="http://www.w3.org/1999/xhtml"> <a REL="No" href="/r">x</a><!-- c --> </div>\n',
    '<div xmlns="http://www.w3.org/1999/xhtml"><body>b</body><title>t</title><content>c</content></div>',
)  # fmt: skip
XHTML = st.sampled_from(XHTML_PARTS)


@st.composite
def atom_texts(draw: st.DrawFn) -> str:
    name = draw(st.sampled_from(["title", "summary", "content", "subtitle", "rights"]))
    if draw(st.booleans()):
        told = draw(st.sampled_from(["", ' xml:lang="fr"']))
        return f'<{name} type="xhtml"{told}>{draw(XHTML)}</{name}>'
    return f"<{name}{draw(KINDS)}>{draw(WORDS)}</{name}>"


SPECIAL_PARTS = (
    "<image><url>https://a.example/i.png</url><title>I</title><link>/x</link></image>",
    "<image><url>/i.png</url></image>", "<image>https://a.example/i.png</image>",
    '<itunes:image href="/e.jpg"/>',
    "<skipHours><hour>1</hour><hour> 24 </hour></skipHours>",
    "<skipDays><day>Sunday</day><x/></skipDays>",
    "<textInput><title>s</title><name>q</name><link>/s</link></textInput>",
    '<guid isPermaLink="false">7</guid>',
    '<guid isPermaLink="True">/p</guid>', '<category domain="d">x</category>',
    '<category term="t" label="L"/>',
    '<category domain="d"/>',
    '<itunes:category text="Arts"><itunes:category text="Food"/></itunes:category>',
    '<source url="https://s.example/">S</source>', "<odd:a><odd:b c='d'>e</odd:b></odd:a>",
    "<odd:a><title>x</title></odd:a>",
    '<site xmlns="com-wordpress:feed-additions:1">1</site>',
    "<itunes:owner><itunes:name>O</itunes:name></itunes:owner>",
    '<psc:chapters version="1.2"><psc:chapter start="00:01" title="x"/></psc:chapters>',
    "<psc:chapters><psc:chapter/></psc:chapters>",
    '<title xmlns="http://unknown.example/">u</title>',
    '<x:title xmlns:x="http://www.w3.org/2005/Atom">a</x:title>',
    '<dc:subject xmlns:dc="http://purl.org/dc/elements/1.1">s</dc:subject>',
    '<foo bar="1"><item/></foo>', "text between",
    '<enclosure url="https://a.example/e.mp3" length="0" type="audio/mpeg"/>',
    "<category><b/></category>",
)  # fmt: skip
SPECIAL = st.sampled_from(SPECIAL_PARTS)
PART = st.one_of(elements(), dated(), linked(), people(), media(), SPECIAL)
USUAL = st.sampled_from(
    [
        "<title>Bridge opens</title>", "<link>https://a.example/1</link>",
        "<description>&lt;p&gt;x&lt;/p&gt;</description>",
        "<pubDate>Tue, 05 Mar 2024 12:00:00 +0100</pubDate>", "<dc:creator>Ada</dc:creator>",
        "<guid>u1</guid>",
        "<category>Town</category>", "<content:encoded><![CDATA[<p>y</p>]]></content:encoded>",
    ]
)  # fmt: skip


def some(part: SearchStrategy[str], most: int = 5, *, kind: str = "rss") -> SearchStrategy[str]:
    """Parts one after the other; mostly such as the fast path takes when each stands alone."""
    parts = st.lists(st.one_of(USUAL, part), max_size=most)
    sure = parts.map(lambda found: [each for each in found if alone(each, kind)])
    return st.one_of(sure, sure, sure, sure, sure, sure, sure, parts).map("".join)


def alone(part: str, kind: str) -> bool:
    """Whether the fast path takes a feed of nothing but this part in an item and in the feed."""
    spaces = "".join(f' xmlns:{name}="{address}"' for name, address in SPACES.items())
    if kind == "rss":
        text = (
            f'<rss xmlns:atom="{ATOM}"{spaces}><channel>{part}<item>{part}</item></channel></rss>'
        )
    else:
        text = (
            f'<feed xmlns="{ATOM}" xmlns:atom="{ATOM}"{spaces}>{part}<entry>{part}</entry></feed>'
        )
    if any(f"<{name}" in part for name in ONE_PLACE):
        text = re.sub(r"(<channel>|/Atom\"[^>]*>).*(<item>|<entry>)", r"\1\2", text)
    return read_fast(to_letters(text.encode())[0], ADDRESS) is not None


ONE_PLACE = ("summary", "content", "atom:summary", "source", "subtitle", "textInput")
"""Elements that the fast path takes in an item only, or whose place in a feed is not the point."""


def declared() -> SearchStrategy[str]:
    return st.sampled_from(
        [
            "".join(f' xmlns:{name}="{address}"' for name, address in SPACES.items()),
            "".join(f' xmlns:{name}="{address.upper()}"' for name, address in SPACES.items()),
            "".join(f' xmlns:{name}="{address.strip("/")}"' for name, address in SPACES.items()),
        ]
    )


@st.composite
def rss(draw: st.DrawFn) -> bytes:
    version = draw(
        st.sampled_from(
            [
                'version="2.0"',
                'version="0.92"',
                "",
                'version="2.0" xml:lang="de"',
                'xml:base="https://b.example/"',
            ]
        )
    )
    root = f'<rss {version}{draw(declared())} xmlns:atom="{ATOM}">'
    items = draw(st.lists(some(PART, 8), max_size=3))
    inside = "".join(f"<item>{item}</item>" for item in items)
    head = draw(
        st.sampled_from(
            ["", "<?xml version='1.0'?>\n", '<?xml version="1.0" encoding="utf-8"?><!-- a - b -->']
        )
    )
    channel = f"<channel>{draw(some(PART))}{inside}{draw(some(PART, 2))}</channel>"
    return f"{head}{root}{channel}</rss>".encode()


@st.composite
def atom(draw: st.DrawFn) -> bytes:
    part = st.one_of(PART, atom_texts(), atom_texts(), linked())
    told = draw(st.sampled_from(["", ' xml:lang="en"', ' xml:base="/deep/"', ' version="1.0"']))
    root = f'<feed xmlns="{ATOM}"{draw(declared())} xmlns:atom="{ATOM}"{told}>'
    entries = draw(st.lists(some(part, 8, kind="atom"), max_size=3))
    based = draw(
        st.sampled_from(["", ' xml:base="https://e.example/"', ' xml:lang="nl"', ' odd:x="y"'])
    )
    inside = "".join(f"<entry{based}>{entry}</entry>" for entry in entries)
    head = draw(some(part, kind="atom"))
    return f"{root}{head}{inside}</feed>".encode()


@st.composite
def rdf(draw: st.DrawFn) -> bytes:
    root = (
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        f'xmlns="http://purl.org/rss/1.0/"{draw(declared())}>'
    )
    about = draw(st.sampled_from(["", ' rdf:about="https://a.example/1"', ' about="x"']))
    table = draw(st.sampled_from(["", '<items><rdf:Seq><rdf:li resource="x"/></rdf:Seq></items>']))
    items = draw(st.lists(some(PART), max_size=3))
    inside = "".join(f"<item{about}>{item}</item>" for item in items)
    beside = draw(
        st.sampled_from(["", "<image><title>i</title><url>/u</url></image>", "<odd:x>y</odd:x>"])
    )
    channel = f"<channel{about}>{draw(some(PART))}{table}</channel>"
    return f"{root}{channel}{beside}{inside}</rdf:RDF>".encode()
