"""What a refresh says while it runs: a stream of small events that data alone makes up."""

from typing import Final, TypeAlias

from newsreader.dataclass import dataclass

UNDER_WAY: Final = "another refresh is running already"
"""The error of a refresh that another one, of whichever process, was quicker than."""

NOT_YET: Final = "too early for the publisher"
"""Why a feed was left alone though its reader asked for all of them."""
JUST_ASKED: Final = "asked less than a minute ago"
"""The same."""


@dataclass(frozen=True, slots=True)
class Started:
    """The refresh knows how many feeds it has to deal with.

    Attributes:
        feeds: How many; those that it will leave alone are among them.
    """

    feeds: int


@dataclass(frozen=True, slots=True)
class FeedStarted:
    """A feed is being asked now."""

    feed_id: int


@dataclass(frozen=True, slots=True)
class FeedDone:
    """A feed has been dealt with and what it brought is in the store.

    Attributes:
        feed_id: The store's number for it.
        title: What it is called.
        new: How many articles are new.
        updated: How many known articles changed.
        unchanged: Whether the server said 304 or sent the same bytes.
        error: Why it failed, in words, or `""`.
        spared: Why it was not asked at all, in words, or `""`.
    """

    feed_id: int
    title: str
    new: int = 0
    updated: int = 0
    unchanged: bool = False
    error: str = ""
    spared: str = ""


@dataclass(frozen=True, slots=True)
class Indexing:
    """All feeds have been dealt with, all articles can be read, and search learns the new ones.

    Attributes:
        left: How many articles search does not know yet.
    """

    left: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The refresh has ended.

    Attributes:
        feeds: How many feeds were dealt with.
        failed: How many of them failed.
        new: How many articles are new.
        error: Why the refresh as a whole broke off (the store is busy), or `""`.
        spared: How many of the feeds were not asked, since their servers want to be left
            alone or fail.
        broken: Whether it broke off by itself, its process having come to grief or been ended: the
            store is well then.
    """

    feeds: int
    failed: int
    new: int
    error: str = ""
    spared: int = 0
    broken: bool = False

    @property
    def asked(self) -> int:
        """How many feeds were asked."""
        return self.feeds - self.spared


Progress: TypeAlias = Started | FeedStarted | FeedDone | Indexing | Finished
