"""An article as one file of HTML: escaped, with its style in it, without a script."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo
from html import escape

from newsreader.export import facts
from newsreader.export.addresses import outward
from newsreader.export.spans import Isolated, Linked, Marked, Piece, nest
from newsreader.export.walk import flattened
from newsreader.model.article import Article
from newsreader.model.document import (
    Block,
    Cell,
    Code,
    Definitions,
    Details,
    Document,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Paragraph,
    PullQuote,
    Quote,
    Rule,
    Table,
)
from newsreader.model.picture import Picture
from newsreader.model.span import Direction, Mark, Spans

_STYLE = """\
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word;
  font: 1.125rem/1.6 Georgia, "Noto Serif", serif; color: #1d1f22; background: #fbfbf9; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; }
header p, footer, figcaption, cite { color: #5c6169; font-size: 0.9rem; }
header .standfirst { color: inherit; font-size: 1.2rem; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5rem 0; }
blockquote { margin: 1.5rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid #d8d8d2; }
aside { margin: 2rem 0; font-size: 1.4rem; line-height: 1.35; border-block: 1px solid #d8d8d2; }
pre { overflow-x: auto; padding: 0.75rem; background: #f1f1ed; }
pre, code { font-family: ui-monospace, monospace; font-size: 0.9em; }
table { border-collapse: collapse; display: block; overflow-x: auto; }
th, td { padding: 0.25rem 0.6rem; border-bottom: 1px solid #d8d8d2; vertical-align: top; }
a { color: #8f4a0b; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e4df; background: #15171b; }
  header p, footer, figcaption, cite { color: #9ba0a9; }
  pre { background: #1f2329; }
  blockquote, aside, th, td { border-color: #2c3139; }
  a { color: #e2b26a; } }"""
_POLICY = "default-src 'none'; img-src http: https:; style-src 'unsafe-inline'"
_TAGS = {
    Mark.STRONG: "strong",
    Mark.EMPHASIS: "em",
    Mark.STRIKE: "del",
    Mark.HIGHLIGHT: "mark",
    Mark.SUPERSCRIPT: "sup",
    Mark.SUBSCRIPT: "sub",
    Mark.CODE: "code",
}


def to_html(article: Article, document: Document, zone: tzinfo) -> str:
    """Return a whole article as a page that needs nothing but its pictures.

    Args:
        article: What stands around the body.
        document: The body.
        zone: The reader's time zone, for the dates.

    Returns:
        HTML whose only links are http, https, mailto and places in itself, and which forbids
        whatever shows it to run or load anything but pictures.
    """
    language = "".join(
        one for one in article.language if one.isascii() and (one.isalnum() or one == "-")
    )
    lines = [
        "<!doctype html>",
        f'<html lang="{language}">' if language else "<html>",
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escape(facts.title(article))}</title>",
        f"<style>\n{_STYLE}\n</style>",
        "</head>",
        "<body>",
        "<article>",
        *_head(article, document.led_by(article.picture), zone),
        *body_html(flattened(document.blocks)),
        *_tail(article),
        "</article>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def body_html(blocks: Sequence[Block]) -> Iterator[str]:
    """Yield blocks as HTML."""
    for block in blocks:
        yield from _block(block)


def _head(article: Article, lead: Picture | None, zone: tzinfo) -> Iterator[str]:
    headline = article.headline
    yield "<header>"
    if kicker := facts.one_line(article.kicker):
        yield f'<p dir="auto">{escape(kicker)}</p>'
    yield f'<h1 dir="auto">{_link(escape(facts.title(article)), headline.url)}</h1>'
    if standfirst := facts.one_line(article.standfirst):
        yield f'<p class="standfirst" dir="auto"><strong>{escape(standfirst)}</strong></p>'
    about = [
        escape(part) for part in (facts.byline(article), facts.one_line(headline.feed)) if part
    ]
    if not article.undated:
        about.append(_time(headline.published, zone, day_only=article.published_day))
    if article.updated is not None and article.updated > headline.published:
        about.append(f"updated {_time(article.updated, zone, day_only=article.updated_day)}")
    yield f'<p dir="auto">{" · ".join(about)}</p>'
    if lead is not None:
        yield from _figure(lead, "")
    yield "</header>"


def _time(moment: datetime, zone: tzinfo, *, day_only: bool) -> str:
    local = moment.astimezone(UTC if day_only else zone)
    told = f"{local:%Y-%m-%d}" if day_only else local.isoformat(timespec="seconds")
    return f'<time datetime="{told}">{facts.day(moment, zone, day_only=day_only)}</time>'


def _tail(article: Article) -> Iterator[str]:
    yield "<footer>"
    labels = [escape(facts.one_line(tag)) for tag in article.tags if tag.strip()]
    if labels:
        yield f'<p dir="auto">Tags: {", ".join(labels)}</p>'
    if edition := facts.one_line(article.edition):
        yield f'<p dir="auto">{escape(edition)}</p>'
    if url := outward(article.headline.url):
        yield f"<p>Read at {_link(escape(url), url)}</p>"
    files = [
        f'<li dir="auto">{_link(escape(facts.file_words(one)), one.url)}</li>'
        for one in article.enclosures
    ]
    if files:
        yield from ("<ul>", *files, "</ul>")
    yield "</footer>"


def _link(inside: str, href: str) -> str:
    """HTML that leads somewhere, if it may."""
    target = outward(href)
    return f'<a href="{escape(target)}">{inside}</a>' if target else inside


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield f"<p{_named(block.anchor)}{_side(block.direction)}>{_inline(block.spans)}</p>"
        case Heading():
            tag = f"h{min(6, max(2, block.level))}"
            about = f"{_named(block.anchor)}{_side(block.direction)}"
            yield f"<{tag}{about}>{_inline(block.spans)}</{tag}>"
        case Quote():
            yield from (
                "<blockquote>",
                *body_html(block.blocks),
                *_cite(block.cite),
                "</blockquote>",
            )
        case PullQuote():
            side, words = _side(block.direction), _inline(block.spans)
            yield from (
                f"<aside{_named(block.anchor)}>",
                f"<p{side}>{words}</p>",
                *_cite(block.cite),
                "</aside>",
            )
        case ListBlock():
            yield from _list(block)
        case Definitions():
            yield "<dl>"
            for at, (term, blocks) in enumerate(block.items):
                yield from (
                    f"<dt{_named(block.anchor_of(at))}{_auto(term)}>{_inline(term)}</dt>",
                    "<dd>",
                    *body_html(blocks),
                    "</dd>",
                )
            yield "</dl>"
        case Code():
            # A line break right behind <pre> is no part of it, so that one of the code's own stays.
            text = escape(block.text, quote=False)
            yield f"<pre{_named(block.anchor)}>\n<code>{text}</code></pre>"
        case Table():
            yield from _table(block)
        case Figure():
            yield from _figure(block.picture, block.href, block.anchor)
        case Embed():
            words = facts.one_line(block.title) or block.url
            yield f'<p{_named(block.anchor)} dir="auto">{_link(escape(words), block.url)}</p>'
        case Rule():
            yield f"<hr{_named(block.anchor)}>"
        case Details():
            summary = f"<summary{_auto(block.summary)}>{_inline(block.summary)}</summary>"
            about = f"<details{_named(block.anchor)} open>"
            yield from (about, summary, *body_html(block.blocks), "</details>")


def _list(block: ListBlock) -> Iterator[str]:
    tag = "ol" if block.ordered else "ul"
    yield f"<{tag}{_numbering(block) if block.ordered else ''}>"
    for at, item in enumerate(block.items):
        value = f' value="{block.number_of(at)}"' if block.ordered and block.numbers else ""
        if len(item) == 1 and isinstance(item[0], Paragraph):
            only = item[0]
            about = f"{_named(only.anchor)}{_side(only.direction)}"
            yield f"<li{value}{about}>{_inline(only.spans)}</li>"
        else:
            yield from (f"<li{value}>", *body_html(item), "</li>")
    yield f"</{tag}>"


def _numbering(block: ListBlock) -> str:
    """The attributes of a numbered list, where it is not counted 1, 2, 3."""
    said = ' reversed=""' if block.descending else ""
    if block.start != (len(block.items) if block.descending else 1):
        said += f' start="{block.start}"'
    return said + (f' type="{block.numbering}"' if block.numbering in tuple("aAiI") else "")


def _table(block: Table) -> Iterator[str]:
    yield f"<table{_named(block.anchor)}{_side(block.direction)}>"
    if block.caption.strip():
        yield f'<caption dir="auto">{escape(facts.one_line(block.caption))}</caption>'
    for row in block.rows:
        yield f"<tr>{''.join(map(_cell, row))}</tr>"
    yield "</table>"


def _cell(cell: Cell) -> str:
    tag = "th" if cell.header else "td"
    align = f' style="text-align: {cell.align}"' if cell.align in {"right", "center"} else ""
    return f"<{tag}{_named(cell.anchor)}{align}{_auto(cell.spans)}>{_inline(cell.spans)}</{tag}>"


def _figure(picture: Picture, href: str, anchor: str = "") -> Iterator[str]:
    yield f"<figure{_named(anchor)}>"
    if url := outward(picture.url):
        alt = escape(facts.one_line(picture.alt))
        yield _link(f'<img src="{escape(url)}" alt="{alt}" loading="lazy">', href)
    elif alt := facts.one_line(picture.alt):
        yield f'<p dir="auto">{escape(alt)}</p>'
    if words := facts.beneath(picture):
        yield f'<figcaption dir="auto">{escape(words)}</figcaption>'
    yield "</figure>"


def _cite(cite: str) -> Iterator[str]:
    if words := facts.cited(cite):
        yield f'<p dir="auto"><cite>{escape(words)}</cite></p>'


def _side(direction: Direction | None) -> str:
    return ' dir="rtl"' if direction is Direction.RTL else ""


def _auto(spans: Spans) -> str:
    """What has no direction of its own is read as its first letter is, where that may matter."""
    return "" if all(span.text.isascii() for span in spans) else ' dir="auto"'


def _named(anchor: str) -> str:
    return f' id="{escape(anchor)}"' if anchor else ""


def _inline(spans: Spans) -> str:
    return "".join(map(_piece, nest(spans))).replace("\n", "<br>")


def _piece(piece: Piece) -> str:
    match piece:
        case str():
            return escape(piece, quote=False)
        case Marked(mark, inside):
            return f"<{_TAGS[mark]}>{''.join(map(_piece, inside))}</{_TAGS[mark]}>"
        case Linked(href, inside):
            return _link("".join(map(_piece, inside)), href)
        case Isolated(direction, inside):
            side = f' dir="{direction}"' if direction else ""
            return f"<bdi{side}>{''.join(map(_piece, inside))}</bdi>"
