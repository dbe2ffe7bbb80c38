"""What is said about an article beside its text: names, date, source, in words."""

from datetime import UTC, datetime, tzinfo

from newsreader.model.article import Article
from newsreader.model.feed import Enclosure
from newsreader.model.picture import Picture, parting

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def one_line(text: str) -> str:
    """Return text on one line, white space collapsed."""
    return " ".join(text.split())


def title(article: Article) -> str:
    """Return the headline, never `""`."""
    return one_line(article.headline.title) or "Untitled"


def names(article: Article) -> str:
    """Return `A. Person, B. Other and C. Third`, or `""`."""
    people = [name for one in article.authors if (name := _without_by(one_line(one)))]
    if len(people) < 2:
        return "".join(people)
    return f"{', '.join(people[:-1])} and {people[-1]}"


def _without_by(name: str) -> str:
    """A name without the `By` that some feeds put before it."""
    return name[3:].lstrip() if name[:3].casefold() == "by " else name


def cited(cite: str) -> str:
    """Return who said something, behind a dash, or `""`."""
    words = one_line(cite).lstrip("—–-―~ ")
    return f"— {words}" if words else ""


def byline(article: Article) -> str:
    """Return `By A. Person and B. Other/AGENCY`, or `""` where nobody is named."""
    people, agency = names(article), one_line(article.agency)
    return f"By {people}" + (f"/{agency}" if agency else "") if people else agency


def day(moment: datetime, zone: tzinfo, *, day_only: bool = False) -> str:
    """Return `9 February 2025, 14:02` in the reader's own time.

    Args:
        moment: Aware.
        zone: Where the reader is.
        day_only: Whether the moment stands for its day in UTC, of which no time is known:
            `9 February 2025`, whatever the zone.
    """
    local = moment.astimezone(UTC if day_only else zone)
    told = f"{local.day} {_MONTHS[local.month - 1]} {local.year}"
    return told if day_only else f"{told}, {local:%H:%M}"


def published(article: Article, zone: tzinfo) -> str:
    """Return when the article was published, as `day` has it, or `""` where nobody has told."""
    if article.undated:
        return ""
    return day(article.headline.published, zone, day_only=article.published_day)


def updated(article: Article, zone: tzinfo) -> str:
    """Return when the article was updated, as `day` has it, or `""` where it was not."""
    moment = article.updated
    if moment is None or (moment <= article.headline.published and not article.undated):
        return ""
    return day(moment, zone, day_only=article.updated_day)


def dates(article: Article, zone: tzinfo) -> str:
    """Return when the article was published and, where it was, updated, as far as it is told."""
    first, second = published(article, zone), updated(article, zone)
    date, _, time = second.partition(", ")
    if date == first.partition(", ")[0]:
        second = time  # an update of the same day that tells no time says nothing
    told = (first, f"updated {second}" if second else "")
    return ", ".join(filter(None, told))


def file_words(enclosure: Enclosure) -> str:
    """Return what a file is called, and of one that may not be linked to the address, too."""
    named, url = one_line(enclosure.title), one_line(enclosure.url)
    return f"{named}: {url}" if named and enclosure.refused else named or url


def source(article: Article, zone: tzinfo) -> list[str]:
    """Return byline, feed and date, those that there are."""
    parts = (
        byline(article),
        one_line(article.headline.feed),
        published(article, zone),
    )
    return [part for part in parts if part]


def beneath(picture: Picture) -> str:
    """Return what stands beneath a picture: its caption and `Photo: credit`, parted, or `""`."""
    caption, credit = one_line(picture.caption), picture.signed
    return f"{caption}{parting(caption)}{credit}" if credit else caption
