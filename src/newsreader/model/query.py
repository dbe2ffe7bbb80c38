"""What a list is asked for: a `Query` of a view, tags, a feed, words and an order.

`Condition` trees are what the query language (`newsreader.model.language`) parses to; the store
compiles them to SQL. Every condition is a plain value, so a query can be built without text too.
"""

from datetime import datetime
from enum import Enum
from typing import TypeAlias

from newsreader.dataclass import dataclass, field


class View(Enum):
    """The five standing views."""

    TODAY = "today"
    UNREAD = "unread"
    STARRED = "starred"
    LATER = "later"
    ALL = "all"


class Sort(Enum):
    """The order of a list; ties are broken by newest, then by id, so it never jumps."""

    NEWEST = "newest"
    OLDEST = "oldest"
    FEED = "feed"
    READING_TIME = "time"


@dataclass(frozen=True, slots=True)
class Words:
    """The headline, the standfirst or the text holds this phrase; `""` as `field` is all three.

    Attributes:
        text: One word, or several that stand next to each other.
        field: `"title"` or `"author"` to look only there, or `""`.
        prefix: Whether the last word may go on.
    """

    text: str
    field: str = ""
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class HasTag:
    """The article has this tag, in its normal form."""

    tag: str


@dataclass(frozen=True, slots=True)
class InFeed:
    """The article's feed has this address, or this text in its title."""

    feed: str


@dataclass(frozen=True, slots=True)
class Is:
    """The article has this state: a `Flag` value, `"unread"`, `"summary"` or `"enclosure"`."""

    state: str


@dataclass(frozen=True, slots=True)
class Published:
    """The article was published from `since` on and before `until` (aware UTC; None is open)."""

    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class ReadingTime:
    """The article takes from `at_least` to `at_most` minutes, both counted in."""

    at_least: int = 0
    at_most: int = 1_000_000


@dataclass(frozen=True, slots=True)
class Not:
    """The condition does not hold."""

    condition: "Condition"


@dataclass(frozen=True, slots=True)
class AllOf:
    """Each condition holds; of none, everything."""

    conditions: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One condition holds at least; of none, nothing."""

    conditions: tuple["Condition", ...]


Condition: TypeAlias = Words | HasTag | InFeed | Is | Published | ReadingTime | Not | AllOf | AnyOf


def has_words(condition: Condition | None) -> bool:
    """Whether a condition asks for words anywhere, so that the search index has to know them."""
    match condition:
        case Words():
            return True
        case Not():
            return has_words(condition.condition)
        case AllOf() | AnyOf():
            return any(map(has_words, condition.conditions))
        case _:
            return False


@dataclass(frozen=True, slots=True)
class Query:
    """What a headline list shows.

    Attributes:
        view: The standing view it starts from.
        tags: Normal forms that an article must all have.
        without: Normal forms that it must not have.
        feed_id: The one feed it is narrowed to, or None.
        text: The reader's search in the query language, for showing.
        condition: What `text` parses to, or None.
        sort: The order.
        since: Start of today in the reader's own time zone, as aware UTC; used by `View.TODAY`.
    """

    view: View = View.ALL
    tags: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    feed_id: int | None = None
    text: str = ""
    condition: Condition | None = None
    sort: Sort = Sort.NEWEST
    since: datetime | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class TagCount:
    """A tag and how much it holds.

    Attributes:
        tag: Its normal form: the identity.
        label: How it is most often written: what is shown.
        unread: How many unread articles have it.
        total: How many articles have it.
    """

    tag: str
    label: str
    unread: int
    total: int


@dataclass(frozen=True, slots=True)
class Counts:
    """How much each line of the tag filter holds; each equals the length of the list it names.

    Attributes:
        views: Number of articles in each view.
        tags: The tags with articles in the current view, the fullest first; `total` is the line's.
        feeds: Number of articles in the current view for each feed id (absent is 0).
    """

    views: dict[View, int]
    tags: tuple[TagCount, ...]
    feeds: dict[int, int]
