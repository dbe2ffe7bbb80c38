"""The stable names of an article in JSON; `docs/cli.md` documents each.

Times are ISO 8601 in UTC with a `Z`; what is unknown is null, never missing.
"""

from datetime import UTC, datetime
from typing import TypeAlias

from newsreader.model.article import Article
from newsreader.model.feed import Enclosure
from newsreader.model.picture import Picture
from newsreader.model.shown import shown_address

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"
"""A value that JSON can hold."""


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
        "published": None if article.undated else iso(headline.published),
        "arrived": iso(article.arrived),
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
