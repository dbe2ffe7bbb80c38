"""An article once it is stored: whole (`Article`), and as one line of a list (`Headline`)."""

from datetime import datetime
from enum import Enum

from newsreader.dataclass import dataclass
from newsreader.model.feed import Enclosure
from newsreader.model.page import FullPage, TextSource
from newsreader.model.picture import Picture


class Flag(Enum):
    """A yes-or-no state of an article that its reader sets; the value is the store's name."""

    READ = "read"
    STARRED = "starred"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in an article its reader was, told without rows so that it survives a resize.

    Attributes:
        block: Ordinal of the innermost block in reading order, 0-based.
        offset: Characters into that block's text.
    """

    block: int = 0
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Lead:
    """The lead picture of an article, as its line in the list needs it.

    Attributes:
        url: Its address.
        found_on: The address that vouches for it; see `model.pictures.Wanted`.
    """

    url: str
    found_on: str


@dataclass(frozen=True, slots=True)
class Headline:
    """One line of the headline list.

    Attributes:
        id: The store's number for the article.
        feed_id: The store's number for its feed.
        feed: The feed's title as the reader knows it.
        title: Headline as text, never `""` (an untitled article has the start of its text).
        url: Its address, or `""`.
        published: Aware UTC; the time of arrival where the feed gave none that can be believed.
        tags: Tag labels, the reader's first, at most a handful.
        read: Whether it has been read.
        starred: Whether it is starred.
        later: Whether it is kept to read later.
        minutes: Reading time in minutes, at least 1.
        summary_only: Whether there is only a summary: the feed gave no more, and no full text of
            its page is kept.
        enclosures: How many files come with it.
        lead: Its lead picture, or None where it has none or pictures were not asked for.
    """

    id: int
    feed_id: int
    feed: str
    title: str
    url: str
    published: datetime
    tags: tuple[str, ...] = ()
    read: bool = False
    starred: bool = False
    later: bool = False
    minutes: int = 1
    summary_only: bool = False
    enclosures: int = 0
    lead: Lead | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article, its body still the HTML it came as.

    Attributes:
        headline: What its line in the list says; as shown, with the date of its page where the
            feed gave none.
        feed_url: Address of its feed.
        feed_site: Address of its feed's site, or `""`.
        guid: The publisher's id for it, or `""`.
        standfirst: The lead paragraph as text, or `""`; it is not repeated in the body.
        authors: Names, in order.
        updated: Aware UTC, or None where it was never updated.
        tags: All its tags, the reader's first, then the publisher's; the store knows those of the
            feed alone.
        picture: The lead picture, or None.
        enclosures: Files that come with it.
        language: BCP 47 tag, or `""`.
        comments: Address of the comments page, or `""`.
        html: The body as it came: hostile.
        base: The address its relative links stand on.
        words: How many words its text has (characters for Chinese and Japanese).
        place: Where its reader was.
        kicker: The section or the line above the headline, or `""`.
        agency: The agency its text comes from, or `""`.
        edition: Notes about the edition and about who else worked on it, or `""`.
        source: Which text is to be shown: the feed's, which is `html`, or that of `page`.
        page: Its page on the web as last asked for, or None where it never was.
        arrived: Aware UTC, when it was first seen; None where that is not known. The feed gave no
            date (or one more than a day ahead) just where `headline.published` is the same.
        teaser: Whether the feed gave only a summary, whichever text is shown.
        stripped: How many tracking parameters its own addresses have lost, without its text.
        published_day: Whether of `headline.published` only the day is known: it is then midnight
            in UTC, and is the same day wherever its reader is.
        updated_day: The same of `updated`.
    """

    headline: Headline
    feed_url: str
    feed_site: str = ""
    guid: str = ""
    standfirst: str = ""
    authors: tuple[str, ...] = ()
    updated: datetime | None = None
    tags: tuple[str, ...] = ()
    picture: Picture | None = None
    enclosures: tuple[Enclosure, ...] = ()
    language: str = ""
    comments: str = ""
    html: str = ""
    base: str = ""
    words: int = 0
    place: Place = Place()
    kicker: str = ""
    agency: str = ""
    edition: str = ""
    source: TextSource = TextSource.FEED
    page: FullPage | None = None
    arrived: datetime | None = None
    teaser: bool = False
    stripped: int = 0
    published_day: bool = False
    updated_day: bool = False

    @property
    def undated(self) -> bool:
        """Whether nobody has told when it was published: what stands for that is its arrival."""
        return self.headline.published == self.arrived
