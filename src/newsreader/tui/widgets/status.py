"""The words of the status line and of the header: progress, ages, hints; pure."""

from collections.abc import Collection, Mapping
from datetime import datetime

from newsreader.dataclass import dataclass, field, replace
from newsreader.model.progress import (
    UNDER_WAY,
    FeedDone,
    FeedStarted,
    Finished,
    Indexing,
    Progress,
    Started,
)
from newsreader.model.wording import many
from newsreader.tui.guard import plain
from newsreader.tui.key import Key, Scope
from newsreader.tui.keys import KEYS, show_key, split_keys
from newsreader.tui.widgets.bar import Piece, Words, words

BAR_CELLS = 12
"""Cells of the bar of progress."""


@dataclass(slots=True)
class Tally:
    """How far a refresh has come.

    Attributes:
        running: Whether it is under way.
        feeds: How many feeds it asks.
        done: How many have been dealt with.
        failed: How many of them failed.
        spared: How many of them were not asked, since their servers want to be left
            alone or fail.
        new: How many articles have come.
        updated: How many that were there have changed.
        error: Why it broke off as a whole, or `""`.
        last: The title of the feed dealt with last.
        asking: Ids of the feeds whose answers are being waited for.
        reasons: Ids of the feeds that were not asked, each with why, in words.
        indexing: How many articles search has still to learn, once all feeds are dealt with.
        began: When it was asked for, aware UTC, or None where there was none.
    """

    running: bool = False
    feeds: int = 0
    done: int = 0
    failed: int = 0
    new: int = 0
    error: str = ""
    last: str = ""
    indexing: int = 0
    spared: int = 0
    updated: int = 0
    asking: set[int] = field(default_factory=set)
    reasons: dict[int, str] = field(default_factory=dict)
    began: datetime | None = None

    def take(self, event: Progress) -> None:
        """Count one event in."""
        match event:
            case Started(feeds=feeds):
                self.running, self.feeds = True, feeds
            case FeedStarted(feed_id=feed_id):
                self.running = True
                self.asking.add(feed_id)
            case FeedDone(feed_id=feed_id, title=title, new=new, error=error, spared=spared):
                self.asking.discard(feed_id)
                self.done += 1
                self.new += new
                self.updated += event.updated
                self.failed += bool(error)
                self.spared += bool(spared)
                if spared:
                    self.reasons[feed_id] = spared
                self.last = title
            case Indexing(left=left):
                self.indexing = left
            case Finished(failed=failed, new=new, error=error, spared=spared):
                self.running = False
                self.asking.clear()
                self.failed, self.new, self.error, self.spared = failed, new, error, spared

    @property
    def all_done(self) -> bool:
        """Whether all feeds have been dealt with, so that all articles can be read."""
        return 0 < self.feeds <= self.done

    @property
    def broke_off(self) -> bool:
        """Whether some feeds were not asked, or what they brought is not in the store."""
        return bool(self.error) and self.error != UNDER_WAY


def progress(tally: Tally, feeds_key: str) -> Words:
    """A running refresh as words: `⟳ 212/1,000 feeds ━━━━╸ 3 failed (d)`.

    Args:
        tally: How far it has come.
        feeds_key: The key that shows how the feeds are, as a person writes it.
    """
    if tally.indexing:
        came = f"{tally.new:,} new  " if tally.new else ""
        return words(("⟳ ", "$accent"), came, f"indexing {tally.indexing:,} for search …")
    if not tally.feeds:
        return words(("⟳ ", "$accent"), "checking the feeds …")
    return words(
        ("⟳ ", "$accent"),
        f"{tally.done:,}/{tally.feeds:,} feeds ",
        *meter(tally.done, tally.feeds),
        *_not_well(tally, feeds_key),
    )


def meter(done: int, of: int) -> Words:
    """A bar of progress of `BAR_CELLS` cells, to half a cell, on its track."""
    halves = min(2 * BAR_CELLS, 2 * BAR_CELLS * done // max(1, of))
    bar = "━" * (halves // 2) + "╸" * (halves % 2)
    return words((bar, "$accent"), ("━" * (BAR_CELLS - len(bar)), "$divider"))


def outcome(tally: Tally, feeds_key: str) -> Words:
    """A refresh that has ended as words."""
    if tally.error == UNDER_WAY:
        return words((UNDER_WAY[:1].upper() + UNDER_WAY[1:], "$error"))
    if tally.error:
        return words((f"The refresh broke off: {plain(tally.error)}", "$error"))
    if tally.feeds == tally.failed == 1:
        return words((f"{tally.last} failed ({feeds_key}: why)", "$error"))
    came = f"{tally.new:,} new" if tally.new else "Nothing new"
    if tally.updated:
        came += f", {tally.updated:,} updated"
    well = tally.feeds - tally.failed - tally.spared
    # Not "from 15 feeds", which may all have come from one of them.
    feeds = f" · {many(well, 'feed')} checked" if well > 0 else ""
    if tally.feeds == 1 and not tally.spared:
        feeds = f" from {tally.last}"
    return words(came + feeds, *_not_well(tally, feeds_key))


def _not_well(tally: Tally, feeds_key: str) -> Words:
    """How many feeds were not asked, how many failed, and which key tells why."""
    spared = f"  {tally.spared:,} left alone" if tally.spared else ""
    failed = f"  {tally.failed:,} failed" if tally.failed else ""
    why = f" ({feeds_key}: why)" if spared or failed else ""
    return words(spared, (failed, "$error"), (why, "$error" if failed else ""))


_SET_BACK = 10
"""Minutes by which a clock may well be set back."""


def ago(then: datetime | None, now: datetime) -> str:
    """How long ago something was: `just now`, `4 min ago`, `3 h ago`, `2 days ago`, `never`.

    Of what lies ahead nobody knows it: a clock was wrong.

    Args:
        then: Aware time, or None.
        now: Aware time.
    """
    if then is None:
        return "never"
    minutes = int((now - then).total_seconds() // 60)
    if minutes < -_SET_BACK:
        return "at an unknown time"
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} min ago"
    if minutes < 48 * 60:
        return f"{minutes // 60} h ago"
    return f"{minutes // (24 * 60)} days ago"


def hints(
    scope: Scope,
    in_force: Mapping[str, str],
    *,
    back: bool = False,
    without: Collection[str] = (),
) -> Words:
    """The keys worth knowing in a pane, the most useful last, since the first are dropped first.

    Args:
        scope: The pane that has the focus.
        in_force: The keymap.
        back: Whether the way back is worth knowing, since nothing else on the screen leads there.
        without: Ids of those that would do nothing now.
    """
    scopes = (scope, Scope.EVERYWHERE) if scope is Scope.TAGS else (scope, *_ALWAYS)
    chosen: list[Key] = []
    taken: set[str] = set()
    known = [key for one in scopes for key in KEYS if key.scope is one and key.hint]
    if back:
        way = "tag-leave" if scope is Scope.TAGS else "clear"
        known[-1:-1] = [replace(key, hint="back") for key in KEYS if key.id == way]
    for key in known:
        # A key means what it means in the pane that has the focus.
        if (name := split_keys(in_force[key.id])[0]) not in taken:
            taken.add(name)
            if key.id not in without:
                chosen.append(key)
    return tuple(
        Piece(
            f"{show_key(split_keys(in_force[key.id])[0])} {key.hint}{' · ' if more else ''}",
            press=key.id,
        )
        for more, key in zip(range(len(chosen) - 1, -1, -1), chosen, strict=True)
    )


_ALWAYS = (Scope.READING, Scope.EVERYWHERE)
