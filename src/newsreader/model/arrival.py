"""What passes between the store and a refresh: which feeds are due, and what each visit brought."""

from datetime import datetime

from newsreader.dataclass import dataclass, field
from newsreader.model.feed import Enclosure, Subscription, Visit
from newsreader.model.picture import Picture


@dataclass(frozen=True, slots=True)
class Due:
    """A feed that is to be asked now.

    Attributes:
        feed_id: The store's number for it.
        subscription: How its reader asked for it.
        title: What it is called, for progress lines.
        visit: What the last good visit left behind.
        failures: How many visits have failed in a row.
        early: Whether it is not due, and asked all the same since its reader wants that.
        checked: When it was last asked, aware UTC, or None.
    """

    feed_id: int
    subscription: Subscription
    title: str
    visit: Visit = field(default_factory=Visit)
    failures: int = 0
    early: bool = False
    checked: datetime | None = None


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article on its way into the store: cleaned, counted and told from all others of its feed.

    Attributes:
        key: Its identity within its feed: guid, else link, else title and date.
        content_hash: What is kept to tell its next version by; opaque to the store.
        guid: The publisher's id, or `""`.
        url: Its address without tracking parameters, or `""`.
        title: Headline as text, never `""`.
        standfirst: Lead paragraph as text, or `""`.
        authors: Names.
        published: Aware UTC, or None where the publisher gave none that can be believed.
        updated: Aware UTC, or None.
        tags: The publisher's labels as text.
        picture: The lead picture, or None.
        enclosures: Files that come with it.
        language: BCP 47 tag, or `""`.
        comments: Address of the comments page, or `""`.
        html: The body as it came.
        base: The address its relative links stand on.
        stripped: How many tracking parameters its own addresses have lost.
        text: The words of the body as plain text, for search.
        words: How many words (or characters) it has.
        minutes: Reading time, at least 1.
        summary_only: Whether the feed gave only a summary.
        ahead: The publisher's date, aware UTC, where it is not believed since it lies ahead.
        keys: All that it is to be found by from now on, `key` first or left out; what is another
            article's stays so.
        same: Whether it says all that it said and nothing but what it is told by has changed: the
            rest is left out then, but for its guid.
    """

    key: str
    content_hash: str
    title: str
    guid: str = ""
    url: str = ""
    standfirst: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    tags: tuple[str, ...] = ()
    picture: Picture | None = None
    enclosures: tuple[Enclosure, ...] = ()
    language: str = ""
    comments: str = ""
    html: str = ""
    base: str = ""
    stripped: int = 0
    text: str = ""
    words: int = 0
    minutes: int = 1
    summary_only: bool = False
    ahead: datetime | None = None
    keys: tuple[str, ...] = ()
    same: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one visit to a feed brought, ready to be stored in one go.

    Attributes:
        feed_id: The store's number for the feed.
        checked: When it was asked, aware UTC.
        next_check: When it is due again, aware UTC.
        visit: What the next visit needs to know.
        title: The publisher's name for it, or `""` to leave the known one.
        site: Address of its site, or `""` to leave the known one.
        articles: Those that are new or have changed, none else.
        unchanged: Whether the server said 304 or sent the same bytes.
        error: Why the visit failed, in words, or `""`.
        complaint: What was wrong with a feed that could still be read, or `""`.
        why: Why `next_check` is when it is, in words.
        status: The HTTP status of the answer, or None when nothing answered.
        size: Bytes of its body as they came over the wire.
        seconds: How long the server took for it.
        early: Whether the feed was not due; a failure is not counted then beside the last one.
        spared: Why the feed was not asked at all, in words, or `""`. That is no visit: of such an
            outcome only `next_check` and `why` are stored, and where it is `early` only if that
            is later than what the feed waits for anyway.
        unreached: Whether it was spared since its server fails: the next wait is then one step
            longer, as after a failure, and that is counted and stored in any case.
    """

    feed_id: int
    checked: datetime
    next_check: datetime
    visit: Visit = field(default_factory=Visit)
    title: str = ""
    site: str = ""
    articles: tuple[NewArticle, ...] = ()
    unchanged: bool = False
    error: str = ""
    complaint: str = ""
    why: str = ""
    status: int | None = None
    size: int = 0
    seconds: float = 0.0
    early: bool = False
    spared: str = ""
    unreached: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """What storing one `Outcome` changed: how many articles were new, how many had changed."""

    feed_id: int
    new: int
    updated: int
