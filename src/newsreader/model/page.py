"""The page of an article on the web: what is read out of it, and how it stands to the feed."""

from datetime import datetime
from enum import Enum

from newsreader.dataclass import dataclass
from newsreader.model.picture import Picture


class TextSource(Enum):
    """Which text of an article is shown; the value is what the reader is told."""

    FEED = "feed text"
    FULL = "full text"


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What stands around the body of an article, each in its own field or absent.

    As it leaves `extract` every string is hostile; it has been through `clean` before the store
    sees it. Nothing is guessed into the wrong field.

    Attributes:
        title: The headline, without the name of the site, or `""`.
        kicker: The section or the line above the headline, or `""`.
        standfirst: The lead paragraph, or `""`.
        published: Aware UTC, or None.
        published_day: Whether only the day is known: `published` is then its midnight in UTC, and
            is the same day wherever its reader is.
        updated: Aware UTC and later than `published`, or None.
        updated_day: The same of `updated`.
        authors: People, in order, without "By" and without agencies.
        agency: The agency or agencies the text comes from (`"AFP, Reuters"`), or `""`.
        edition: Notes about the printed edition (`"This article appeared in print on page A4"`)
            and about who else worked on it (`"With files from AFP"`), parted by a dot, or `""`.
        picture: The lead picture with caption and credit apart, or None.
        tags: The publisher's labels.
        language: BCP 47 tag, or `""`.
        site: The publisher's name, or `""`.
        address: Where the page was found in the end, by our own account and never by its word, or
            `""` where that was not kept.
    """

    title: str = ""
    kicker: str = ""
    standfirst: str = ""
    published: datetime | None = None
    published_day: bool = False
    updated: datetime | None = None
    updated_day: bool = False
    authors: tuple[str, ...] = ()
    agency: str = ""
    edition: str = ""
    picture: Picture | None = None
    tags: tuple[str, ...] = ()
    language: str = ""
    site: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class ExtractedPage:
    """What extraction makes of the bytes of a page.

    Attributes:
        html: The body of the article as HTML, its structure kept: still hostile. `""` where there
            is none.
        base: The address its relative links stand on.
        anatomy: What stands around the body.
        complaint: Why the text is not to be trusted as the whole article, in words ("behind a
            paywall", "the page has no text without scripts"), or `""`.
        following: The address of the page on which the article goes on, or `""`.
        counted: Whether the page itself says so in words ("Page 1 of 3") beside that link.
        lines: All lines of the page, as `model.familiar.keys_of` gives them.
        begun: With a complaint: the free beginning of the article as HTML, its rest being for
            sale, or `""`.
    """

    html: str = ""
    base: str = ""
    anatomy: Anatomy = Anatomy()
    complaint: str = ""
    following: str = ""
    counted: bool = False
    lines: tuple[int, ...] = ()
    begun: str = ""


@dataclass(frozen=True, slots=True)
class FullPage:
    """The page of an article as the store keeps it: its full text, or why there is none.

    Attributes:
        html: The body as HTML, hostile; `""` where fetching or extracting failed. Beside an error
            it is the free beginning of an article that is for sale, where the feed has no text.
        base: The address its relative links stand on.
        anatomy: What stands around the body, cleaned.
        words: How many words (or characters) the body has.
        minutes: Its reading time, at least 1.
        fetched: When the page was asked, aware UTC.
        error: Why there is no full text, in words, or `""`.
        text: The words of the body as plain text, for search; given to the store and not read
            back.
        rules: By which rules of its feed it was made of the page; see `Subscription.rules`.
        outdated: Whether the feed has given the article another text since.
        lines: All lines of the page as `model.familiar.keys_of` gives them; given to the store and
            not read back.
    """

    html: str
    base: str
    anatomy: Anatomy
    words: int
    minutes: int
    fetched: datetime
    error: str = ""
    text: str = ""
    rules: str = ""
    outdated: bool = False
    lines: tuple[int, ...] = ()
