"""What stands below the list of feeds: what the line of the selected one has no room for."""

from datetime import datetime

from textual.content import Content

from newsreader.model.feed import Feed
from newsreader.model.shown import shown_address
from newsreader.model.wording import rate_words
from newsreader.tui.guard import plain
from newsreader.tui.widgets.status import ago
from newsreader.typeset.feed_words import complaint, next_words


def details(feed: Feed, now: datetime, *, asking: bool = False, spared: str = "") -> Content:
    """Return what ails a feed, when it was and will be asked, where.

    Args:
        feed: The feed.
        now: Aware time.
        asking: Whether its answer is being waited for.
        spared: Why the last refresh has left it alone, or `""`.
    """
    parts: list[tuple[str, str]] = []
    if feed.error and feed.enabled:
        times = f" ({feed.failures:,} times in a row)" if feed.failures > 1 else ""
        parts.append((f"{plain(feed.error)}{times}\n", "$error"))
    if feed.moved:
        parts.append((f"It has moved for good to {plain(feed.moved)}\n", "$accent"))
    if not feed.error and (said := complaint(feed)):
        parts.append((f"It could be read, but: {plain(said)}\n", ""))
    if asking:
        parts.append(("being checked now …\n", "$accent"))
    elif spared:
        parts.append((f"left alone by the last refresh: {plain(spared)}\n", "$accent"))
    parts.append((f"{feed.unread:,} unread of {feed.total:,} · ", "$meta"))
    parts.append((f"checked {ago(feed.checked, now)}", "$meta"))
    if feed.error:
        well = f"last answered well {ago(feed.succeeded, now)}" if feed.succeeded else ""
        parts.append((f", {well or 'has never answered well'}", "$meta"))
    rate = "" if feed.rate is None else rate_words(feed.rate)
    parts.append((f", {_next(feed, now)}{f' · {rate}' if rate else ''}\n", "$meta"))
    parts.append((plain(shown_address(feed.url)), "$meta"))
    return Content.assemble(*parts)


def _next(feed: Feed, now: datetime) -> str:
    if not feed.enabled:
        return "switched off in the config file"
    words = next_words(feed, now)
    return f"again {words}" if words.startswith("in ") else words
