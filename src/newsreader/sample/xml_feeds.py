"""An outlet as RSS 2.0, RSS 1.0 (RDF), RSS 0.91 or Atom 1.0, each as publishers really write it."""

from collections.abc import Callable
from datetime import datetime
from email.utils import format_datetime
from html import escape

from newsreader.sample.audio import seconds_of, size_of
from newsreader.sample.markup import PICTURE_SIZE, picture_address, to_html
from newsreader.sample.outlets import Outlet, Piece, before, photo

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
_DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
_MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"'
_ATOM = 'xmlns:atom="http://www.w3.org/2005/Atom"'
_ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
_RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'


def _tag(name: str, text: str, attributes: str = "") -> str:
    """Return one element of text, or `""` where there is none."""
    return f"<{name}{attributes}>{escape(text, quote=False)}</{name}>\n" if text else ""


def _cdata(name: str, html: str) -> str:
    inner = html.replace("]]>", "]]]]><![CDATA[>")
    return f"<{name}><![CDATA[{inner}]]></{name}>\n" if html else ""


def _iso(now: datetime, ago: str) -> str:
    return (now - before(ago)).isoformat(timespec="seconds") if ago else ""


def _rfc(now: datetime, ago: str) -> str:
    return format_datetime((now - before(ago)).replace(microsecond=0))


def _id(outlet: Outlet, piece: Piece) -> str:
    return f"tag:{outlet.slug}.example,2025:{piece.slug}"


def _home(outlet: Outlet, address: str) -> str:
    return f"{address}/articles/{outlet.slug}/"


def _media(address: str, name: str, language: str) -> str:
    if not name:
        return ""
    words = photo(name, language)
    width, height = PICTURE_SIZE
    return (
        f'<media:content url="{picture_address(address, name)}" medium="image" '
        f'type="image/png" width="{width}" height="{height}">\n'
        + _tag("media:description", words.caption, ' type="plain"')
        + _tag("media:credit", words.credit, ' role="photographer"')
        + _tag("media:text", words.alt)
        + "</media:content>\n"
    )


def _recording(outlet: Outlet, piece: Piece, address: str) -> str:
    if not piece.audio:
        return ""
    seconds = seconds_of(piece.audio)
    hours, rest = divmod(seconds, 3600)
    return (
        f'<enclosure url="{address}/audio/{outlet.slug}/{piece.slug}.wav" '
        f'length="{size_of(seconds)}" type="audio/wav"/>\n'
        f"<itunes:duration>{hours:02}:{rest // 60:02}:{rest % 60:02}</itunes:duration>\n"
    )


def _rss2_item(outlet: Outlet, piece: Piece, address: str, now: datetime) -> str:
    updated = _iso(now, piece.updated)
    return (
        "<item>\n"
        + _tag("title", piece.title)
        + _tag("link", address + outlet.article_path(piece))
        + _tag("guid", _id(outlet, piece), ' isPermaLink="false"')
        + _tag("pubDate", _rfc(now, piece.ago))
        + _tag("atom:updated", updated)
        + "".join(_tag("dc:creator", name) for name in piece.by)
        + "".join(_tag("category", label) for label in piece.tags)
        + _tag("description", escape(piece.standfirst, quote=False))
        + _media(address, piece.picture, outlet.about.language)
        + _recording(outlet, piece, address)
        + _cdata("content:encoded", to_html(piece.body, address, outlet.about.language))
        + "</item>\n"
    )


def _rss2(outlet: Outlet, address: str, now: datetime) -> str:
    about = outlet.about
    return (
        f'<rss version="2.0" {_CONTENT} {_DC} {_MEDIA} {_ATOM} {_ITUNES}>\n<channel>\n'
        + _tag("title", about.title)
        + _tag("link", _home(outlet, address))
        + f'<atom:link href="{address}{outlet.feed_path}" rel="self" '
        + 'type="application/rss+xml"/>\n'
        + _tag("description", about.description)
        + _tag("language", about.language)
        + "".join(_rss2_item(outlet, piece, address, now) for piece in about.article)
        + "</channel>\n</rss>\n"
    )


def _rss1(outlet: Outlet, address: str, now: datetime) -> str:
    about = outlet.about
    links = [address + outlet.article_path(piece) for piece in about.article]
    head = (
        f'<rdf:RDF {_RDF} xmlns="http://purl.org/rss/1.0/" {_DC} {_CONTENT} {_MEDIA}>\n'
        f'<channel rdf:about="{address}{outlet.feed_path}">\n'
        + _tag("title", about.title)
        + _tag("link", _home(outlet, address))
        + _tag("description", about.description)
        + _tag("dc:language", about.language)
        + "<items><rdf:Seq>\n"
        + "".join(f'<rdf:li rdf:resource="{link}"/>\n' for link in links)
        + "</rdf:Seq></items>\n</channel>\n"
    )
    items = (
        f'<item rdf:about="{link}">\n'
        + _tag("title", piece.title)
        + _tag("link", link)
        + _tag("description", escape(piece.standfirst, quote=False))
        + _tag("dc:date", _iso(now, piece.ago))
        + "".join(_tag("dc:creator", name) for name in piece.by)
        + "".join(_tag("dc:subject", label) for label in piece.tags)
        + _media(address, piece.picture, outlet.about.language)
        + _cdata("content:encoded", to_html(piece.body, address, outlet.about.language))
        + "</item>\n"
        for piece, link in zip(about.article, links, strict=True)
    )
    return head + "".join(items) + "</rdf:RDF>\n"


def _rss091(outlet: Outlet, address: str, now: datetime) -> str:
    about = outlet.about
    items = (
        "<item>\n"
        + _tag("title", piece.title)
        + _tag("link", address + outlet.article_path(piece))
        + _tag("description", piece.standfirst)
        + _tag("pubDate", _rfc(now, piece.ago))
        + "".join(_tag("category", label) for label in piece.tags)
        + "</item>\n"
        for piece in about.article
    )
    return (
        '<rss version="0.91">\n<channel>\n'
        + _tag("title", about.title)
        + _tag("link", _home(outlet, address))
        + _tag("description", about.description)
        + _tag("language", about.language)
        + "".join(items)
        + "</channel>\n</rss>\n"
    )


def _entry(outlet: Outlet, piece: Piece, address: str, now: datetime) -> str:
    html = to_html(piece.body, address, outlet.about.language)
    if piece.xhtml:
        content = (
            '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">\n'
            f"{html}\n</div></content>\n"
        )
    else:
        content = _tag("content", html, ' type="html"')
    authors = "".join(f"<author>{_tag('name', name)}</author>\n" for name in piece.by)
    labels = "".join(
        f'<category term="{escape(label.casefold().replace(" ", "-"))}" label="{escape(label)}"/>\n'
        for label in piece.tags
    )
    return (
        "<entry>\n"
        + _tag("title", piece.title)
        + '<link rel="alternate" type="text/html" '
        + f'href="{address}{outlet.article_path(piece)}"/>\n'
        + _tag("id", _id(outlet, piece))
        + _tag("published", _iso(now, piece.ago))
        + _tag("updated", _iso(now, piece.updated or piece.ago))
        + authors
        + labels
        + _tag("summary", piece.standfirst)
        + _media(address, piece.picture, outlet.about.language)
        + content
        + "</entry>\n"
    )


def _atom(outlet: Outlet, address: str, now: datetime) -> str:
    about = outlet.about
    latest = max(now - before(piece.updated or piece.ago) for piece in about.article)
    return (
        f'<feed xmlns="http://www.w3.org/2005/Atom" {_MEDIA} xml:lang="{about.language}">\n'
        + _tag("title", about.title)
        + _tag("subtitle", about.description)
        + f'<link rel="self" href="{address}{outlet.feed_path}"/>\n'
        + f'<link rel="alternate" type="text/html" href="{_home(outlet, address)}"/>\n'
        + _tag("id", f"tag:{outlet.slug}.example,2025:feed")
        + _tag("updated", latest.isoformat(timespec="seconds"))
        + "".join(_entry(outlet, piece, address, now) for piece in about.article)
        + "</feed>\n"
    )


_WRITERS: dict[str, tuple[str, Callable[[Outlet, str, datetime], str]]] = {
    "rss2": ("application/rss+xml", _rss2),
    "rss1": ("application/rdf+xml", _rss1),
    "rss091": ("text/xml", _rss091),
    "atom": ("application/atom+xml", _atom),
}


def xml_feed(outlet: Outlet, address: str, now: datetime) -> tuple[str, bytes]:
    """Return the MIME type and the bytes of the outlet's feed in its own XML format.

    Args:
        outlet: The outlet.
        address: The server's address, without a slash at its end.
        now: What the times in the data are counted back from, aware.
    """
    kind, write = _WRITERS[outlet.about.format]
    return kind, (_HEAD + write(outlet, address, now)).encode()
