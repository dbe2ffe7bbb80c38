"""What a choice in the tag filter makes of the session, and the filter as words; pure."""

from collections.abc import Mapping, Sequence

from newsreader.dataclass import replace
from newsreader.model.query import Counts, Sort, TagCount, View
from newsreader.model.session import Session
from newsreader.tui.guard import plain
from newsreader.tui.messages import Choice

VIEW_NAMES: Mapping[View, str] = {
    View.TODAY: "Today",
    View.UNREAD: "Unread",
    View.STARRED: "Starred",
    View.LATER: "Read later",
    View.ALL: "All",
}
"""What the standing views are called on the screen, in their order."""

SORT_NAMES: Mapping[Sort, str] = {
    Sort.NEWEST: "newest first",
    Sort.OLDEST: "oldest first",
    Sort.FEED: "by feed",
    Sort.READING_TIME: "shortest first",
}
"""What the orders are called on the screen, in the order of the key that goes through them."""


def show(session: Session, choice: Choice) -> Session:
    """Only this: a view empties the rest of the filter, a tag or feed keeps the view.

    Args:
        session: As it is.
        choice: The line that was chosen.
    """
    cleared = clear(session)
    if choice.view is not None:
        return replace(cleared, view=choice.view)
    if choice.tag:
        return replace(cleared, tags=(choice.tag,))
    return replace(cleared, feed_url=choice.feed)


def add(session: Session, choice: Choice) -> Session:
    """This too; chosen again, this no longer.

    Args:
        session: As it is.
        choice: The line that was chosen.
    """
    if choice.view is not None:
        return replace(session, view=choice.view)
    if choice.feed:
        return replace(session, feed_url="" if session.feed_url == choice.feed else choice.feed)
    without = _less(session.without, choice.tag)
    return replace(session, tags=_toggled(session.tags, choice.tag), without=without)


def exclude(session: Session, choice: Choice) -> Session:
    """Not this; chosen again, it is let in again. Only tags can be excluded.

    Args:
        session: As it is.
        choice: The line that was chosen.
    """
    if not choice.tag:
        return session
    tags = _less(session.tags, choice.tag)
    return replace(session, without=_toggled(session.without, choice.tag), tags=tags)


def clear(session: Session) -> Session:
    """The view alone, without tags, feed and search."""
    return replace(session, tags=(), without=(), feed_url="", text="")


def is_narrowed(session: Session) -> bool:
    """Whether there is anything that `clear` would take away."""
    return clear(session) != session


def next_sort(sort: Sort) -> Sort:
    """The order that comes after one."""
    orders = list(SORT_NAMES)
    return orders[(orders.index(sort) + 1) % len(orders)]


def in_place(counts: Counts, before: Sequence[TagCount]) -> Counts:
    """Counts whose tags stand where they stood: reading moves none under its reader's eyes.

    A tag that nothing has any more stays, with 0; one that comes anew stands before the first that
    holds less.

    Args:
        counts: What each line holds now.
        before: The tags as they were last shown.
    """
    now = {one.tag: one for one in counts.tags}
    stood = [now.get(one.tag, replace(one, unread=0, total=0)) for one in before]
    known = {one.tag for one in stood}
    for one in counts.tags:
        if one.tag not in known:
            at = next((at for at, other in enumerate(stood) if other.total < one.total), len(stood))
            stood.insert(at, one)
    return replace(counts, tags=tuple(stood))


def with_chosen(counts: Counts, session: Session, labels: Mapping[str, str]) -> Counts:
    """Counts that hold the tags of the filter too, also when nothing has them any more.

    Args:
        counts: What each line holds.
        session: The filter.
        labels: How tags are written, by normal form, where known.
    """
    there = {one.tag for one in counts.tags}
    gone = [tag for tag in (*session.tags, *session.without) if tag not in there]
    kept = tuple(TagCount(tag, labels.get(tag, tag), 0, 0) for tag in gone)
    return replace(counts, tags=counts.tags + kept) if kept else counts


def words(session: Session, tags: Mapping[str, str], feeds: Mapping[str, str]) -> str:
    """The filter as words: `Unread ▸ ukraine + security − sport`.

    Args:
        session: The filter.
        tags: Labels by normal form, where known.
        feeds: Titles by address, where known.
    """
    parts = " + ".join(plain(tags.get(tag, tag)) for tag in session.tags)
    for tag in session.without:
        parts += f" − {plain(tags.get(tag, tag))}"
    narrow = [parts.strip()]
    if session.feed_url:
        narrow.append(plain(feeds.get(session.feed_url, session.feed_url)))
    if session.text:
        text = plain(session.text)
        narrow.append(text if '"' in text else f"“{text}”")  # quotes of its own are enough
    return " ▸ ".join([VIEW_NAMES[session.view], *(part for part in narrow if part)])


def _toggled(tags: tuple[str, ...], tag: str) -> tuple[str, ...]:
    return _less(tags, tag) if tag in tags else (*tags, tag)


def _less(tags: tuple[str, ...], tag: str) -> tuple[str, ...]:
    return tuple(one for one in tags if one != tag)
