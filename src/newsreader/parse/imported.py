"""What an import of subscriptions brings: the feeds, and what could not be taken over and why."""

from collections.abc import Iterable

from newsreader.dataclass import dataclass, replace
from newsreader.model.feed import Subscription


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in an imported file that did not become a feed or a setting.

    Attributes:
        line: 1-based line in the file, or 0 where it has none.
        text: What stood there, as written: hostile.
        reason: Why it was left out, in words.
    """

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Imported:
    """The feeds of an imported file.

    Attributes:
        subscriptions: In the file's order, each address once.
        skipped: What was left out.
    """

    subscriptions: tuple[Subscription, ...]
    skipped: tuple[Skipped, ...] = ()


def merge(subscriptions: Iterable[Subscription]) -> tuple[Subscription, ...]:
    """Return each address once, with the tags of all its mentions and the first title."""
    found: dict[str, Subscription] = {}
    for subscription in subscriptions:
        known = found.get(subscription.url)
        if known is None:
            found[subscription.url] = subscription
            continue
        tags = known.tags + tuple(tag for tag in subscription.tags if tag not in known.tags)
        found[subscription.url] = replace(known, tags=tags, title=known.title or subscription.title)
    return tuple(found.values())


def feed_address(text: str) -> str:
    """Return the address of a feed as a subscription holds it, or `""` where it is none.

    `feed:` and `feed://` are ways to write http; absolute paths and `file://` are feeds too. Only
    in a path may there be blanks.
    """
    text = text.strip()
    lowered = text.lower()
    if lowered.startswith("feed://"):
        text = "http://" + text[7:]
    elif lowered.startswith("feed:"):
        text = text[5:]
    lowered = text.lower()
    blank = " " in text and not text.startswith("/")
    if blank or not text.isprintable() or len(text) > 8000:
        return ""
    if lowered.startswith(("http://", "https://")):
        host = text.split("://", 1)[1].split("/", 1)[0]
        return text if host.strip(":@?#") else ""
    if lowered.startswith("file://") or (text.startswith("/") and len(text) > 1):
        return text
    return ""
