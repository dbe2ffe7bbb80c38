"""What a feed is: as its publisher wrote it (wire format), and as the reader subscribed to it."""

from datetime import datetime, timedelta
from enum import Enum

from newsreader.dataclass import dataclass
from newsreader.model.picture import Picture

_NEVER = timedelta(days=3650)
"""A next check that is farther off than this is none."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that comes with an article: a podcast episode, a video, a document.

    Attributes:
        url: Where it is; one of another scheme than http and https is told and never opened.
        type: Its MIME type, or `""`.
        length: Its size in bytes, or None.
        seconds: How long it plays, or None.
        title: Its own title, or `""`.
    """

    url: str
    type: str = ""
    length: int | None = None
    seconds: int | None = None
    title: str = ""

    @property
    def refused(self) -> bool:
        """Whether it is at no address of the web, so that it is not played, got or opened."""
        return not self.url.lower().startswith(("http://", "https://"))


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed in the wire format: fields taken out of it, nothing decided yet.

    Short strings have been through `clean` by the time the store sees them; as they leave `parse`
    they are still hostile. `summary` and `content` are HTML as it came.

    Attributes:
        guid: The publisher's id, or `""`.
        url: The article's own address, absolute, or `""`.
        title: Headline as text (entities decoded, markup removed), or `""`.
        authors: Names, in order.
        published: Aware UTC time, or None.
        updated: Aware UTC time, or None.
        summary: The standfirst or description as HTML, or `""` when there is only `content`.
        content: The full text as HTML, or `""` when there is only a `summary`.
        tags: The publisher's labels, as written, without repeats.
        enclosures: Files that come with it.
        picture: The lead picture from `media:*`, `image` or `itunes:image`, or None.
        language: BCP 47 tag of the entry or else of its feed, or `""`.
        comments: Address of the comments page, or `""`.
        base: The address that relative links in `summary` and `content` stand on.
    """

    guid: str = ""
    url: str = ""
    title: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    summary: str = ""
    content: str = ""
    tags: tuple[str, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    picture: Picture | None = None
    language: str = ""
    comments: str = ""
    base: str = ""


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """What `parse` makes of the bytes of a feed.

    Attributes:
        title: The publisher's name for it as text, or `""`.
        site: Address of the site it belongs to, or `""`.
        description: In the publisher's words, as text.
        language: BCP 47 tag, or `""`.
        format: `"rss"`, `"rdf"`, `"atom"`, `"jsonfeed"` or `"cdf"` with a version where known
            (`"rss 2.0"`).
        entries: In the feed's order.
        ttl: Seconds the publisher asks to wait between visits, or None (`<ttl>`,
            `sy:updatePeriod`).
        skip_hours: UTC hours (0 to 23) in which not to ask.
        skip_days: Weekdays (Monday 0) on which not to ask.
        complaint: What was wrong with the feed though it could be read, or `""`.
        cut: Whether its end is missing, and with it perhaps items.
    """

    title: str = ""
    site: str = ""
    description: str = ""
    language: str = ""
    format: str = ""
    entries: tuple[Entry, ...] = ()
    ttl: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()
    complaint: str = ""
    cut: bool = False


class FullText(Enum):
    """When the page of an article is fetched for its whole text."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Subscription:
    """One feed as the reader asked for it in the config file (a `[[feeds]]` table).

    Attributes:
        url: http(s) or `file://` address, or an absolute path; it is the feed's identity.
        title: The reader's own name for it, or `""` to use the publisher's.
        tags: The reader's tags for all its articles, as written.
        interval: Seconds between visits, or None for the feed's own pace, at the shortest
            `[reader] refresh`.
        full_text: When to fetch the article's page.
        limit: How many articles to take from one visit at most, or None.
        headers: Extra request headers, name to value.
        username: For HTTP basic authentication, or `""`.
        password_command: A program and its arguments whose first output line is the password.
        enabled: Whether it is refreshed at all.
        content: CSS selectors of the parts of its articles' pages that are the article; empty
            where that is found out.
        remove: CSS selectors of what does not belong to the article.
    """

    url: str
    title: str = ""
    tags: tuple[str, ...] = ()
    interval: int | None = None
    full_text: FullText = FullText.AUTO
    limit: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    username: str = ""
    password_command: tuple[str, ...] = ()
    enabled: bool = True
    content: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()

    @property
    def rules(self) -> str:
        """All that decides what of a page is the article, as one text; `""` where nothing does."""
        return repr((self.content, self.remove)) if self.content or self.remove else ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What one visit to a feed was answered.

    Attributes:
        at: When it was asked, aware UTC.
        status: The HTTP status (200 and 304 for files too), or None when nothing answered.
        size: Bytes of the answer's body as they came over the wire; 0 for a 304.
        seconds: How long the server took for it, redirects counted in, waiting for a turn not.
        new: How many articles were new.
        updated: How many known ones had changed.
        error: Why it failed, in words, or `""`.
    """

    at: datetime
    status: int | None = None
    size: int = 0
    seconds: float = 0.0
    new: int = 0
    updated: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed as the store knows it: a line of the feed list and of `newsreader feeds --json`.

    Attributes:
        id: The store's number for it.
        url: Its address as in the config file.
        title: The reader's name for it, else the publisher's, else its host.
        site: Address of its site, or `""`.
        tags: The reader's tags for it.
        enabled: Whether it is refreshed.
        unread: How many of its articles are unread.
        total: How many articles it has in the store.
        checked: When it was last asked, aware UTC, or None.
        succeeded: When it last answered well, aware UTC, or None.
        next_check: When it is due again, aware UTC, or None for now.
        error: Why the last visit failed, in words, or `""`.
        failures: How many visits have failed in a row, those made before their time not counted.
        complaint: What was wrong with a feed that could still be read, or `""`.
        why: Why `next_check` is when it is, in words, or `""` before the first visit.
        rate: Articles a day that it has brought of late, as of when it was last asked; None where
            that is not known yet.
        newest: Date of the newest article that it has brought, aware UTC, or None before the first.
        moved: Where it has permanently moved to, or `""`; it is asked there, whatever `url` says.
        answers: The last visits, the newest first; empty where only a list was asked for.
        by_hand: Whether it is visited only when its reader asks for it; `next_check` is not kept.
        interval: Seconds between visits that its reader wants of this very feed, or None.
        skip_hours: Hours (UTC, 0 to 23) in which its publisher wants no visit.
        skip_days: Weekdays (UTC, Monday 0) in which it wants none.
    """

    id: int
    url: str
    title: str
    site: str = ""
    tags: tuple[str, ...] = ()
    enabled: bool = True
    unread: int = 0
    total: int = 0
    checked: datetime | None = None
    succeeded: datetime | None = None
    next_check: datetime | None = None
    error: str = ""
    failures: int = 0
    complaint: str = ""
    why: str = ""
    rate: float | None = None
    moved: str = ""
    answers: tuple[Answer, ...] = ()
    by_hand: bool = False
    newest: datetime | None = None
    interval: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()

    @property
    def visits_are_over(self) -> bool:
        """Whether it is never asked again by itself, since it has ended."""
        return bool(self.next_check and self.checked and self.next_check - self.checked > _NEVER)


@dataclass(frozen=True, slots=True)
class Visit:
    """What must be known of a feed to visit it again politely; it round-trips as opaque text.

    Attributes:
        etag: The `ETag` header as it came, or `""`.
        modified: The `Last-Modified` header as it came, or `""`.
        source: The address that gave these two, behind all redirects and without its query: no
            other is told of them. `""`: not known.
        body_hash: Hex digest of the last body that was parsed, or `""`.
        address: Where the feed has permanently moved to, or `""`.
        gone: Whether the server said 410.
        loaded: When a whole body last came, aware UTC, or None; a server that says "unchanged" for
            ever is found out by it.
        asked_whole: When the whole was last asked for on that account and did not come, aware UTC,
            or None.
        retry_at: Before when its server has asked that it be left alone (`Retry-After`), aware UTC,
            or None; no key of its reader gets past that.
        ttl: `ParsedFeed.ttl` of the last body that was parsed.
        skip_hours: `ParsedFeed.skip_hours` of the last body that was parsed.
        skip_days: `ParsedFeed.skip_days` of the last body that was parsed.
        fresh_until: Until when the publisher asks not to be asked again, aware UTC, or None.
        complaint: What was wrong with the last body that was parsed, or `""`.
        rate: Articles a day that the feed had brought of late as of `newest`, or None where not
            known yet.
        newest: Date of the newest article that it has brought, aware UTC, or when it was first
            loaded where no article had a date; None before that.
        max_age: Seconds for which the headers of the last answer that said so call it fresh.
        pace: Seconds between visits that it was last given for its rate; 0 before the first.
        cuts: How many bodies in a row have come complete and were a feed without its end.
    """

    etag: str = ""
    modified: str = ""
    source: str = ""
    body_hash: str = ""
    address: str = ""
    gone: bool = False
    loaded: datetime | None = None
    ttl: int | None = None
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()
    fresh_until: datetime | None = None
    complaint: str = ""
    rate: float | None = None
    newest: datetime | None = None
    max_age: int | None = None
    pace: int = 0
    cuts: int = 0
    asked_whole: datetime | None = None
    retry_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """What became of a feed whose new address was to be written into the config file.

    Attributes:
        feed: The feed as it was, with its `url` and where it had `moved`.
        address: The address it has now, or `""` where it was left as it was.
        joined: Title of the other feed that it is part of now since that had the new address
            already, or `""`.
        refused: Why it was left as it was, in words, or `""`.
    """

    feed: Feed
    address: str = ""
    joined: str = ""
    refused: str = ""


@dataclass(frozen=True, slots=True)
class FoundFeed:
    """A feed found at an address that its reader gave.

    Attributes:
        url: Address of the feed.
        title: What it calls itself, or its address.
        articles: How many entries it had when it was found, or None where it was not read.
    """

    url: str
    title: str
    articles: int | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What reading a file of subscriptions gave.

    Attributes:
        subscriptions: The feeds in it, without repeats, in its order.
        skipped: What could not be taken over, a line of words for each.
        added: How many of them were new to the config file.
    """

    subscriptions: tuple[Subscription, ...]
    skipped: tuple[str, ...] = ()
    added: int = 0
