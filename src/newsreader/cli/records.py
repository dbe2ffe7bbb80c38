"""The stable names of what `--json` prints; `docs/cli.md` documents each.

Times are ISO 8601 in UTC with a `Z`; what is unknown is null, never missing.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime

from newsreader.cli.output import Json
from newsreader.model.article import Article, Headline
from newsreader.model.document import Picture
from newsreader.model.feed import Answer, Enclosure, Feed, Move, shown_address
from newsreader.model.query import TagCount
from newsreader.typeset.feed_words import complaint

_FEED = 24
"""How much of a feed's title a line of `list` has, in characters."""


def iso(moment: datetime | None) -> str | None:
    """Return the moment as `2026-01-31T09:30:00Z`, or None."""
    if moment is None:
        return None
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def article_record(article: Article) -> dict[str, Json]:
    """Return what `list --json` and `show --json` say of an article, its body left out."""
    headline = article.headline
    return {
        "id": headline.id,
        "feed": headline.feed,
        "feed_url": shown_address(article.feed_url),
        "title": headline.title,
        "url": headline.url,
        "published": iso(headline.published),
        "updated": iso(article.updated),
        "authors": list(article.authors),
        "agency": article.agency,
        "edition": article.edition,
        "kicker": article.kicker,
        "tags": list(article.tags),
        "read": headline.read,
        "starred": headline.starred,
        "later": headline.later,
        "reading_minutes": headline.minutes,
        "summary": article.standfirst,
        "summary_only": headline.summary_only,
        "language": article.language,
        "picture": _picture(article.picture),
        "enclosures": [_enclosure(enclosure) for enclosure in article.enclosures],
    }


def feed_record(feed: Feed) -> dict[str, Json]:
    """Return what `feeds --json` says of a feed."""
    return {
        "id": feed.id,
        "url": shown_address(feed.url),
        "title": feed.title,
        "site": feed.site,
        "tags": list(feed.tags),
        "enabled": feed.enabled,
        "unread": feed.unread,
        "total": feed.total,
        "checked": iso(feed.checked),
        "succeeded": iso(feed.succeeded),
        "next_check": iso(feed.next_check),
        "why": feed.why,
        "rate": feed.rate if feed.rate is None else round(feed.rate, 4),
        "moved": feed.moved,
        "error": feed.error,
        "failures": feed.failures,
        "complaint": complaint(feed),
        "answers": [_answer(answer) for answer in feed.answers],
    }


def move_record(move: Move) -> dict[str, Json]:
    """Return what `moved --json` says of a feed that has moved."""
    return {
        "feed_id": move.feed.id,
        "feed": move.feed.title,
        "feed_url": shown_address(move.feed.url),
        "moved": move.feed.moved,
        "written": shown_address(move.address),
        "joined": move.joined,
        "refused": move.refused,
    }


def distinct_names(feeds: Iterable[Feed]) -> dict[int, str]:
    """Return what each feed is called: its title, and its address too where others have that."""
    feeds = list(feeds)
    titles = Counter(feed.title for feed in feeds)
    return {
        feed.id: feed.title
        if titles[feed.title] < 2
        else f"{feed.title} ({shown_address(feed.url)})"
        for feed in feeds
    }


def _answer(answer: Answer) -> Json:
    return {
        "at": iso(answer.at),
        "status": answer.status,
        "size": answer.size,
        "seconds": answer.seconds,
        "new": answer.new,
        "updated": answer.updated,
        "error": answer.error,
    }


def tag_record(tag: TagCount) -> dict[str, Json]:
    """Return what `tags --json` says of a tag."""
    return {"tag": tag.tag, "label": tag.label, "unread": tag.unread, "total": tag.total}


def headline_row(headline: Headline, published: datetime) -> tuple[str, ...]:
    """Return the cells of a line of `list`: id, marks, local time, feed, title."""
    marks = "".join(
        (
            " " if headline.read else "*",
            "s" if headline.starred else " ",
            "l" if headline.later else " ",
        )
    )
    return (
        str(headline.id),
        marks,
        published.strftime("%Y-%m-%d %H:%M"),
        headline.feed if len(headline.feed) <= _FEED else headline.feed[: _FEED - 1] + "…",
        headline.title,
    )


def _picture(picture: Picture | None) -> Json:
    if picture is None:
        return None
    return {
        "url": picture.url,
        "alt": picture.alt,
        "caption": picture.caption,
        "credit": picture.credit,
    }


def _enclosure(enclosure: Enclosure) -> Json:
    return {
        "url": enclosure.url,
        "type": enclosure.type,
        "length": enclosure.length,
        "seconds": enclosure.seconds,
        "title": enclosure.title,
    }
