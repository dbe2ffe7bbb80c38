"""How a feed is, in the small words of its page and of lists of feeds; foreign text is not guarded.

Imports nothing that a quick command would have to pay for.
"""

import re
from datetime import datetime, timedelta, tzinfo

from newsreader.model.dates import MONTHS
from newsreader.model.feed import Answer, Feed
from newsreader.model.wording import short_span

_SET_BACK = timedelta(minutes=10)
"""By how much a clock may well be set back."""
_MOVED = re.compile(r"^moved for good to [^;]*(?:; |$)")
_UNCHANGED = 304
_GOOD = range(200, 300)


def since_words(then: datetime | None, now: datetime) -> str:
    """Say how long ago something was: `just now`, `4 min ago`, `never`.

    Of what lies ahead nobody knows it: a clock was wrong.
    """
    if then is None:
        return "never"
    if then - now > _SET_BACK:
        return "at an unknown time"
    if now - then < timedelta(minutes=1):
        return "just now"
    return f"{short_span(now - then)} ago"


def next_words(feed: Feed, now: datetime) -> str:
    """Say when a feed is asked again: `in 25 min`, `due now`, `when you ask`, `not again`."""
    if not feed.enabled:
        return "switched off"
    if feed.visits_are_over:
        return "not again"
    if feed.by_hand:
        return "when you ask"
    if feed.next_check is None or feed.next_check <= now:
        return "due now"
    return f"in {short_span(feed.next_check - now)}"


def clock_words(moment: datetime, now: datetime, zone: tzinfo) -> str:
    """Say a moment in the reader's own time: `09:30` of today, `12 Mar 09:30`, `12 Mar 2024`."""
    local, today = moment.astimezone(zone), now.astimezone(zone).date()
    if local.date() == today:
        return f"{local:%H:%M}"
    day = f"{local.day} {MONTHS[local.month - 1]}"
    return f"{day} {local:%H:%M}" if local.year == today.year else f"{day} {local.year}"


def has_failed(feed: Feed) -> bool:
    """Whether the last visit failed, and another will follow: one switched off is no trouble."""
    return feed.enabled and bool(feed.error)


def by_trouble(feed: Feed) -> tuple[bool, bool]:
    """Sort feeds by this to have those first that failed, then those with a note."""
    return not has_failed(feed), not (feed.enabled and trouble_words(feed))


def trouble_words(feed: Feed) -> str:
    """Say in short what ails a feed, or `""`."""
    if feed.error:
        return feed.error
    if not feed.moved and not feed.complaint:
        return ""
    moved = f"moved to {feed.moved}" if feed.moved else ""
    return "; ".join(filter(None, (moved, complaint(feed))))


def complaint(feed: Feed) -> str:
    """What else is wrong with a feed that could be read, or `""`; a move is told by itself."""
    # Older versions wrote the move in there too, and the next visit may be a day away.
    return _MOVED.sub("", feed.complaint)


def answer_words(answer: Answer) -> str:
    """Say what an answer was: `unchanged`, `loaded`, `404 not found`, `no answer`."""
    if answer.status is None:
        return "no answer" if answer.error else "read"
    if answer.status == _UNCHANGED:
        return "unchanged"
    if answer.status in _GOOD:
        return "not usable" if answer.error else "loaded"
    from http import HTTPStatus  # a list of feeds has no use for it

    try:
        phrase = HTTPStatus(answer.status).phrase.lower()
    except ValueError:
        return str(answer.status)
    # `503 unavailable` and `500 server error` say as much in a narrow column.
    return f"{answer.status} {phrase.removeprefix('service ').removeprefix('internal ')}"


def took_words(seconds: float) -> str:
    """Say how long an answer took: `340 ms`, `1.2 s`; `""` where nobody measured."""
    if seconds >= 1:
        return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"
    return f"{max(1, round(seconds * 1000))} ms" if seconds > 0 else ""


def brought_words(answer: Answer) -> str:
    """Say what an answer brought: `3 new, 1 changed`, or `""`."""
    counts = ((answer.new, "new"), (answer.updated, "changed"))
    return ", ".join(f"{count:,} {what}" for count, what in counts if count)
