"""What passes between the store and a refresh: which feeds are due, and what each visit brought."""

from dataclasses import dataclass, field
from datetime import datetime

from newsreader.model.article import NewArticle
from newsreader.model.feed import Subscription, Visit


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
        unasked: Whether it failed without being asked, since others of its server had just failed.
            When it was last asked stays what it was then, so that its turn comes first next time.
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
    unasked: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """What storing one `Outcome` changed: how many articles were new, how many had changed."""

    feed_id: int
    new: int
    updated: int
