"""Bytes that may be a feed or anything else."""

from hypothesis import strategies as st

PIECES = st.sampled_from(
    [
        b"<rss version='2.0'><channel>", b"<item>", b"</item>", b"<title>", b"</title>",
        b"<link>", b"</link>", b"<feed xmlns='http://www.w3.org/2005/Atom'>", b"<entry>",
        b"</entry>", b"<id>", b"<links>", b"</links>", b"<authors>x</authors>",
        b"<title_detail>x</title_detail>", b"&amp;",
        b"<media:content xmlns:media='http://search.yahoo.com/mrss/' url='http://a/b.jpg'>",
        b"</media:content>", b"<media:thumbnail/>", b"<media:description>",
        b"</media:description>", b"<image/>", b"<image>", b"</image>", b"<author>", b"</author>",
        b"a@b.example (A)", b"&#0;", b"<category/>", b"<pubDate>Tue, 05 Mar 2024</pubDate>",
        b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<source>", b"</source>",
        b"<content type='xhtml'>", b"<div>", b"</div>", b"</content>", b"<enclosure url='x'/>",
        b"<skipHours><hour>", b"</hour>", b"\x00", b"\xff", b"<?x", b"?>", b"</channel></rss>",
        b"</feed>", b"<guid isPermaLink='true'>", b"</guid>", b"<svg>", b"text",
        b"</width>", b"<gml:pos/>", b"</media:player>", b"</creativeCommons:license>",
        b'{"version":"https://jsonfeed.org/version/1.1","items":[', b"{}", b"]}", b"<opml>",
        b"<outline xmlUrl='http://a.example/'>", b"</opml>", b"<html>", b"xml:base='http://[':",
    ]
)  # fmt: skip
ANY = st.one_of(st.binary(max_size=2000), st.lists(PIECES, max_size=40).map(b"".join))
