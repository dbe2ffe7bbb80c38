"""From bytes to letters: each rule by which the encoding of a feed is found, held to feedparser."""

import codecs
import gzip
import warnings

import feedparser
import pytest

from newsreader.errors import ParseError
from newsreader.parse.decode import to_text
from newsreader.parse.feed import parse_feed

TITLE = "Žluťoučký kůň"
WESTERN = "Café “Zoë” – 5 €"


def feed(title: str, encoding: str = "", declared: str = "") -> bytes:
    declaration = f"<?xml version='1.0' encoding='{declared}'?>" if declared else ""
    text = f"{declaration}<rss version='2.0'><channel><title>{title}</title></channel></rss>"
    return text.encode(encoding or "utf-8")


CASES = [
    # What the bytes say goes before all.
    (TITLE, codecs.BOM_UTF8 + feed(TITLE), "application/xml; charset=iso-8859-1"),
    (TITLE, codecs.BOM_UTF16_LE + feed(TITLE, "utf-16-le"), "application/xml"),
    (TITLE, codecs.BOM_UTF16_BE + feed(TITLE, "utf-16-be"), "application/xml"),
    (TITLE, codecs.BOM_UTF32_LE + feed(TITLE, "utf-32-le"), "application/xml"),
    (TITLE, codecs.BOM_UTF32_BE + feed(TITLE, "utf-32-be"), "application/xml"),
    (TITLE, feed(TITLE, "utf-16-le", "utf-16"), ""),
    (TITLE, feed(TITLE, "utf-16-be", "utf-16"), ""),
    (TITLE, feed(TITLE, "utf-32-le", "utf-32"), ""),
    (TITLE, feed(TITLE, "utf-32-be", "utf-32"), ""),
    # application/xml: the header's charset, then the declaration, then UTF-8.
    (TITLE, feed(TITLE, "iso-8859-2"), "application/xml; charset=iso-8859-2"),
    (TITLE, feed(TITLE, "iso-8859-2", "utf-8"), "application/rss+xml; charset=ISO-8859-2"),
    (TITLE, feed(TITLE, "iso-8859-2"), "application/atom+xml;charset='iso-8859-2'"),
    (TITLE, feed(TITLE, "iso-8859-2"), 'application/xml; q=1; charset="ISO-8859-2"; x=y'),
    (TITLE, feed(TITLE, "iso-8859-2"), "application/xml-dtd; charset=latin2"),
    (TITLE, feed(TITLE, "iso-8859-2", "iso-8859-2"), "application/xml"),
    (TITLE, feed(TITLE, "cp1250", "windows-1250"), "application/rdf+xml"),
    (TITLE, feed(TITLE), "application/xml"),
    # A mark of wide letters before narrow ones.
    (TITLE, codecs.BOM_UTF16_LE + feed(TITLE, declared="utf-8"), "application/xml"),
    # text/xml: the header alone, and US-ASCII without it; where that cannot be, what is declared.
    (TITLE, feed(TITLE, "iso-8859-2", "utf-8"), "text/xml; charset=iso-8859-2"),
    (TITLE, feed(TITLE, "iso-8859-2", "iso-8859-2"), "text/xml"),
    (TITLE, feed(TITLE, "utf-8", "utf-8"), "text/xml"),
    (TITLE, feed(TITLE), "text/xml"),
    (TITLE, feed(TITLE), "text/plain"),
    (TITLE, feed(TITLE), "text/html; charset=utf-8"),
    # No type, or one that says nothing: the declaration.
    (TITLE, feed(TITLE, "iso-8859-2", "iso-8859-2"), ""),
    (TITLE, feed(TITLE, "iso-8859-2", "ISO8859-2"), "image/png"),
    # Wrong labels: what fits.
    (TITLE, feed(TITLE, "utf-8", "us-ascii"), ""),
    (WESTERN, feed(WESTERN, "cp1252", "utf-8"), ""),
    (WESTERN, feed(WESTERN, "cp1252"), "application/xml; charset=utf-8"),
    (TITLE, feed(TITLE, declared="no-such-encoding"), ""),
    (TITLE, feed(TITLE), "application/xml; charset=none"),
    # A declaration behind a blank line counts for bytes that are no UTF-8.
    (TITLE, b"\n" + feed(TITLE, declared="iso-8859-15"), "text/xml"),
    (TITLE, b"\n" + feed(TITLE, declared="utf-16le"), ""),
    (TITLE, b" " + feed(TITLE, declared="ebcdic-cp-us"), "text/plain"),
    ("日本語", feed("日本語", "shift_jis", "shift_jis"), ""),
    ("日本語", feed("日本語", "euc_jp", "EUC-JP"), ""),
    ("中文", feed("中文", "gb18030", "gb2312"), ""),
    ("中文", feed("中文", "big5", "big5"), ""),
    ("한국어", feed("한국어", "euc_kr", "euc-kr"), ""),
    ("Привет", feed("Привет", "koi8_r", "koi8-r"), ""),
    ("Plain", feed("Plain", "cp037", "cp037"), ""),
]


@pytest.mark.parametrize(("title", "body", "content_type"), CASES)
def test_the_letters_are_right_and_feedparser_s(title: str, body: bytes, content_type: str) -> None:
    assert parse_feed(body, content_type=content_type).title == title
    headers = {"content-type": content_type} if content_type else {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = feedparser.parse(body, response_headers=headers)
    assert theirs.feed.get("title") == title


@pytest.mark.parametrize(
    ("title", "body", "content_type"),
    [
        # A byte order mark against text/xml: feedparser believes that this is US-ASCII.
        (TITLE, codecs.BOM_UTF16_LE + feed(TITLE, "utf-16-le"), "text/xml"),
        # And against a declaration.
        (TITLE, codecs.BOM_UTF8 + feed(TITLE, declared="iso-8859-2"), ""),
        # Letters of one byte that are said to be wide, or of another alphabet of machines.
        (TITLE, feed(TITLE, declared="utf-16"), ""),
        (TITLE, feed(TITLE, declared="ebcdic-cp-us"), "application/xml"),
        # The same of the header, which feedparser believes of some media types.
        (TITLE, feed(TITLE), "application/xml; charset=utf-16"),
        (TITLE, feed(TITLE) + b" ", "APPLICATION/XML; charset=utf-16"),
        (TITLE, feed(TITLE), "text/xml; charset=utf-16le"),
        (TITLE, feed(TITLE) + b" ", "application/rss+xml; charset=UTF-16BE"),
        (TITLE, feed(TITLE), "application/xml; charset=cp037"),
        (TITLE, feed(TITLE, "utf-16"), "APPLICATION/XML; charset=utf-16"),
        (TITLE, feed(TITLE, "utf-16-be"), "application/xml; charset=utf-16be"),
        # A declaration behind a blank line, where all bytes are those of ASCII or no UTF-8.
        ("日本語", b"\n" + feed("日本語", "iso2022_jp", "iso-2022-jp"), ""),
        (TITLE, b"\n" + feed(TITLE, "iso-8859-2", "iso-8859-2"), "text/xml"),
        # Marks of Windows under the name of Latin-1, as browsers read them.
        (WESTERN, feed(WESTERN, "cp1252", "iso-8859-1"), ""),
    ],
)
def test_the_letters_are_right_where_feedparser_s_are_not_always(
    title: str, body: bytes, content_type: str
) -> None:
    assert parse_feed(body, content_type=content_type).title == title


@pytest.mark.parametrize("content_type", ["", "text/xml", "application/xml; charset=utf-8"])
def test_gzip_that_nobody_spoke_of(content_type: str) -> None:
    body = gzip.compress(gzip.compress(feed(TITLE)))
    assert parse_feed(body, content_type=content_type).title == TITLE
    assert parse_feed(gzip.compress(feed(TITLE)), content_type=content_type).title == TITLE
    # One that breaks off gives what came.
    assert parse_feed(gzip.compress(feed(TITLE))[:-8], content_type=content_type).title == TITLE
    with pytest.raises(ParseError):
        parse_feed(gzip.compress(feed(TITLE))[:12], content_type=content_type)


@pytest.mark.parametrize("name", ["utf-7", "unicode_escape", "rot13", "idna", "base64", "zlib"])
def test_encodings_that_no_feed_is_written_in_are_not_believed(name: str) -> None:
    text, encoding, complaint = to_text(feed("+ADw-script", declared=name))
    assert (encoding, "+ADw-script" in text) == ("utf-8", True)
    assert name in complaint
    assert to_text(feed("+ADw-"), f"application/xml; charset={name}")[1] == "utf-8"


@pytest.mark.parametrize("body", [b"", b" \r\n\t", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"\x00"])
@pytest.mark.parametrize("content_type", ["", "text/xml", "application/xml; charset=utf-16"])
def test_nothing_is_no_feed(body: bytes, content_type: str) -> None:
    with pytest.raises(ParseError):
        parse_feed(body, content_type=content_type)


def test_what_fits_nowhere_is_read_with_marks_and_said() -> None:
    body = feed("A", "utf-8", "utf-8").replace(b"A", b"A\x81\x9d\xffB")
    found = parse_feed(body)
    assert found.title[0] == "A"
    assert found.title[-1] == "B"
    assert found.complaint


@pytest.mark.parametrize("name", ["utf-8", "utf-16", "utf-32"])
def test_a_feed_that_breaks_off_within_a_letter_keeps_all_others(name: str) -> None:
    text = (
        f'<?xml version="1.0" encoding="{name}"?><rss version="2.0"><channel><title>Ž</title><item>'
    )
    text += "<title>Kůň</title><guid>1</guid></item><item><title>Příliš žluťoučký kůň"
    for end in range(1, 9):
        feed = parse_feed(text.encode(name)[:-end])
        assert (feed.title, feed.entries[0].title) == ("Ž", "Kůň")
