"""Subscriptions that come from outside: made clean, and found again by what people call them."""

import os
from collections.abc import Sequence
from pathlib import Path

from newsreader.clean.text import one_line
from newsreader.dataclass import replace
from newsreader.errors import (
    StoreBusyError,
    StoreError,
    StoreFullError,
    StoreReadOnlyError,
    UsageError,
)
from newsreader.model.feed import Feed, Imported, Subscription
from newsreader.model.shown import shown_address
from newsreader.parse.imported import Imported as Read
from newsreader.parse.imported import Skipped

_TITLE = 200
"""Characters of a feed's or tag's name at most."""


def cleaned(read: Read) -> Imported:
    """Return what was read with every foreign string made safe to store and to show.

    What the config file would not take is among the skipped, and costs the other feeds nothing.
    """
    from newsreader.config.edit import as_written  # only an import needs it

    subscriptions: list[Subscription] = []
    skipped = [_words(one) for one in read.skipped]
    for subscription in map(made_clean, read.subscriptions):
        feed, complaint = as_written(subscription)
        if feed is not None:
            subscriptions.append(feed)
        if complaint:
            skipped.append(one_line(complaint, _TITLE))
    return Imported(tuple(subscriptions), tuple(skipped))


def _words(skipped: Skipped) -> str:
    where = f"line {skipped.line}: " if skipped.line else ""
    return one_line(f"{where}{skipped.reason}: {shown_address(skipped.text)}", _TITLE)


def made_clean(subscription: Subscription) -> Subscription:
    """Return a subscription whose name and tags are safe to store and to show."""
    tags = (one_line(tag, _TITLE) for tag in subscription.tags)
    return replace(
        subscription,
        title=one_line(subscription.title, _TITLE),
        tags=tuple(tag for tag in tags if tag),
    )


def read_bytes(path: Path) -> bytes:
    """Return what is in a file of subscriptions.

    Raises:
        UsageError: It cannot be read.
    """
    try:
        return path.expanduser().read_bytes()
    except OSError as error:
        told = shown_address(str(path))  # it may have been meant as the address of a feed
        raise UsageError(f"cannot read {told}: {error.strerror}") from error


def not_followed(
    config: Path, error: StoreBusyError | StoreFullError | StoreReadOnlyError
) -> StoreError:
    """Return what to say where the config file has been written and the store cannot follow now.

    Args:
        config: The file.
        error: Why it cannot.
    """
    reason = "it can only be read"
    if isinstance(error, StoreBusyError):
        reason = "another program is writing into it"
    elif isinstance(error, StoreFullError):
        reason = "its disk is full"
    return type(error)(
        f"It is written in {config}, but the store cannot follow now, since {reason}; the next "
        "start does."
    )


def find_feed(feeds: Sequence[Feed], name: str, *, whole: bool = False) -> Feed:
    """Return the one feed of this address or title, else the one with this in its title or address.

    Args:
        feeds: Those there are.
        name: Address, title or a part of one.
        whole: Whether a part is not enough: for what is not to hit another one by mistake.

    Raises:
        UsageError: There is none, or more than one.
    """
    if not name.strip():
        raise UsageError("the address or name of the feed is empty")
    wanted = name.casefold()
    address = os.path.expanduser(name)  # as the config file may have it: `~/feeds/x.xml`
    ways = (
        lambda feed: feed.url in {name, address},
        lambda feed: shown_address(feed.url) == name,
        lambda feed: feed.title.casefold() == wanted,
        lambda feed: wanted in feed.title.casefold(),
        lambda feed: wanted in shown_address(feed.url).casefold(),
    )
    for fits in ways[:3] if whole else ways:
        found = [feed for feed in feeds if fits(feed)]
        if len(found) == 1:
            return found[0]
        if found:
            titles = ", ".join(f"{feed.title} ({shown_address(feed.url)})" for feed in found[:5])
            raise UsageError(f"'{shown_address(name)}' fits {len(found)} feeds: {titles}")
    raise UsageError(f"there is no feed '{shown_address(name)}'; 'newsreader feeds' lists them")
