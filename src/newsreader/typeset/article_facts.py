"""The facts of an article at a width: where it is from, when, how long, and where it leads."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from newsreader.model.article import Article
from newsreader.model.deceit import deceit, spelled
from newsreader.model.document import Document
from newsreader.model.page import TextSource
from newsreader.model.shown import shown_address
from newsreader.model.span import REFUSED
from newsreader.typeset.reading_time import reading_time_in_full
from newsreader.typeset.sheet import Piece, Row, Tone, folded, named
from newsreader.typeset.wording import day_and_time, file_facts, file_name

_LEAST = 12


def set_article_facts(
    article: Article,
    document: Document,
    links: Sequence[tuple[str, str]],
    width: int,
    *,
    now: datetime,
    zone: tzinfo,
) -> tuple[Row, ...]:
    """Set all that is known of an article.

    Args:
        article: The article.
        document: Its body.
        links: Address and words of each of its links, in the order of their numbers.
        width: Cells, at least 1; less than a dozen are taken for a dozen.
        now: Aware.
        zone: Where the reader is.

    Returns:
        Lines from top to bottom.
    """
    width = max(width, _LEAST)
    rows: list[Row] = []
    for name, parts in _facts(article, document, now, zone):
        if any(text for text, _ in parts):
            rows += named(name, parts, width)
    rows.append(())
    title = f"Links ({len(links)})" if links else "It has no links"
    rows.append(((title, Tone.STRONG),))
    digits = len(str(len(links)))
    for number, (href, words) in enumerate(links, 1):
        rows += _link(f"{number:>{digits}}", href, words, width)
    return tuple(rows)


def _facts(
    article: Article, document: Document, now: datetime, zone: tzinfo
) -> Iterator[tuple[str, list[Piece]]]:
    headline = article.headline

    def moment(when: datetime | None, *, day_only: bool = False) -> str:
        return day_and_time(when, zone, now, day_only=day_only) if when is not None else ""

    def plain(*texts: str) -> list[Piece]:
        return [(text, Tone.PLAIN) for text in texts]

    yield "Section", plain(article.kicker)
    yield "Headline", [(headline.title, Tone.STRONG)]
    yield "Feed", [*plain(headline.feed), (shown_address(article.feed_url), Tone.META)]
    yield "Address", plain(headline.url or "none")
    yield "Comments", plain(article.comments)
    published = moment(headline.published, day_only=article.published_day)
    yield "Published", plain("not said" if article.undated else published)
    yield "Updated", plain(moment(article.updated, day_only=article.updated_day))
    yield "Arrived", plain(moment(article.arrived))
    yield "By", plain(", ".join(article.authors))
    yield "Agency", plain(article.agency)
    yield "Edition", plain(article.edition)
    yield "Tags", plain(", ".join(article.tags))
    yield "Length", plain(_length(article))
    yield "Text", plain(_text(article))
    if article.page is not None:
        failed = f"failed: {article.page.error}; " if article.page.error else ""
        done = "asked" if failed else "fetched"
        yield "Full text", plain(f"{failed}{done} {moment(article.page.fetched)}")
    yield "Language", plain(article.language or "not said")
    yield "Id", plain(article.guid)
    yield "Tracking", plain(stripped_words(document.stripped + article.stripped))
    for enclosure in article.enclosures:
        told = " · ".join(filter(None, (file_name(enclosure), file_facts(enclosure))))
        refused = " (not opened)" if enclosure.refused else ""
        yield "File", [*plain(told), (enclosure.url + refused, Tone.META)]


def _length(article: Article) -> str:
    headline = article.headline
    words = "1 word" if article.words == 1 else f"{article.words:,} words"
    time = reading_time_in_full(headline.minutes)
    short = "; the feed gives only a summary" if headline.summary_only else ""
    return f"{words}, {time} to read{short}"


def _text(article: Article) -> str:
    """Which text is shown, as the title of the pane says it."""
    page = article.page
    full = article.source is TextSource.FULL and page is not None and not page.error
    return TextSource.FULL.value if full else TextSource.FEED.value


def stripped_words(count: int) -> str:
    """Say how much tracking was taken out of an article.

    Args:
        count: Tracking parameters of links and pictures of trackers, together.
    """
    if not count:
        return "none found in it"
    what = "parameter or picture" if count == 1 else "parameters and pictures"
    return f"{count:,} tracking {what} taken out of it"


def link_at(rows: Sequence[Row], at: int) -> int | None:
    """Return which link a line tells of, or None.

    Args:
        rows: As `set_article_facts` gives them.
        at: The line, from 0.

    Returns:
        Its place among the links, from 0.
    """
    for row in reversed(rows[: at + 1]):
        number, tone = row[0] if row else ("", Tone.PLAIN)
        if tone is not Tone.NOTE:
            return None
        if number.strip():
            return int(number) - 1
    return None


def _link(number: str, href: str, words: str, width: int) -> Iterator[Row]:
    indent = " " * (len(number) + 2)
    room = width - len(indent)
    if href.startswith(REFUSED):
        href = f"{href.removeprefix(REFUSED)} (not opened)"
    lines = folded(words, Tone.PLAIN, room) if words and words != href else []
    lines += folded(href, Tone.META if lines else Tone.PLAIN, room)
    if told := deceit(href, words):
        lines += folded(f"Careful: {told}", Tone.ERROR, room)
    elif host := spelled(href):
        lines += folded(host, Tone.META, room)
    for at, row in enumerate(lines):
        yield ((indent if at else f"{number}  ", Tone.NOTE), *row)
