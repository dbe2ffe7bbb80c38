"""The pages of the sample newspaper: one for each article, and a list of them for each outlet."""

from datetime import datetime
from html import escape

from newsreader.sample.markup import figure, to_html
from newsreader.sample.outlets import Outlet, Piece, before

_RIGHT_TO_LEFT = ("ar", "he")


def _page(outlet: Outlet, title: str, body: str) -> bytes:
    language = outlet.about.language
    direction = "rtl" if language.split("-")[0] in _RIGHT_TO_LEFT else "ltr"
    kind = "application/feed+json" if outlet.about.format == "json" else "application/rss+xml"
    if outlet.about.format == "atom":
        kind = "application/atom+xml"
    return (
        f'<!DOCTYPE html>\n<html lang="{language}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{escape(title)} · {escape(outlet.about.title)}</title>"
        f'<link rel="alternate" type="{kind}" title="{escape(outlet.about.title)}" '
        f'href="{outlet.feed_path}"></head>\n<body>\n'
        f'<header><nav><a href="/articles/{outlet.slug}/">{escape(outlet.about.title)}</a>'
        f"</nav></header>\n{body}\n"
        f"<footer><p>{escape(outlet.about.description)}</p></footer>\n</body></html>\n"
    ).encode()


def article_page(outlet: Outlet, piece: Piece, address: str, now: datetime) -> bytes:
    """Return the page of one article as UTF-8 HTML.

    Args:
        outlet: The outlet it is of.
        piece: The article.
        address: The server's address, without a slash at its end.
        now: What the times in the data are counted back from, aware.
    """
    published = now - before(piece.ago)
    parts = [f"<h1>{escape(piece.title)}</h1>"]
    if piece.standfirst:
        parts.append(f'<p class="standfirst">{escape(piece.standfirst)}</p>')
    parts.append(
        f'<p class="byline">{escape(", ".join(piece.by))} '
        f'<time datetime="{published.isoformat(timespec="seconds")}">'
        f"{published:%Y-%m-%d %H:%M}</time></p>"
    )
    if piece.picture:
        parts.append(figure(address, piece.picture, outlet.about.language))
    parts.append(to_html(piece.body, address, outlet.about.language))
    body = "\n".join(parts)
    return _page(outlet, piece.title, f"<main><article>\n{body}\n</article></main>")


def front_page(outlet: Outlet) -> bytes:
    """Return the outlet's own list of its articles as UTF-8 HTML."""
    items = "\n".join(
        f'<li><a href="{outlet.article_path(piece)}">{escape(piece.title)}</a></li>'
        for piece in outlet.about.article
    )
    heading = f"<h1>{escape(outlet.about.title)}</h1>"
    return _page(outlet, "Articles", f"<main>{heading}\n<ul>\n{items}\n</ul></main>")
