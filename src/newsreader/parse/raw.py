"""What either of the two engines makes of an XML feed, before its fields are understood.

The keys are feedparser's names, so that one reading of them (`universal.to_feed`) serves both.
"""

from typing import Any

from newsreader.dataclass import dataclass, field

MAX_ENTRIES = 10_000
"""Items that are kept of a feed."""
MAX_LIST = 200
"""How many tags, authors, links or media files of one item are kept."""
MAX_FIELD = 1_000
"""How much of an author's name is kept."""

CUT = "the feed is cut off in the middle; only the whole items were read"
"""What is said of a feed that ended in the middle."""
DEEP = "the feed is nested beyond all reason; only the items before that were read"
"""What is said of one whose elements are nested so deep that it is read no further."""

Fields = dict[str, Any]


@dataclass(slots=True)
class Raw:
    """The fields of a feed and of its items.

    Attributes:
        feed: Fields of the feed.
        entries: Fields of each item.
        version: feedparser's name of the format (`"rss20"`), or `""`.
        strict: Whether the XML was well-formed.
        cut: Whether the feed ended in the middle.
        skip_hours: What stands in `skipHours`.
        skip_days: What stands in `skipDays`.
        deep: Whether it was read no further since its elements are nested too deep.
        left_out: Whether there were more items than are kept, and the newest were picked out.
    """

    feed: Fields
    entries: list[Fields]
    version: str
    strict: bool = True
    cut: bool = False
    skip_hours: list[str] = field(default_factory=list)
    skip_days: list[str] = field(default_factory=list)
    left_out: bool = False
    deep: bool = False
