"""The page of a feed at a width: where it is, when it is asked and why, and what it answered."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from itertools import takewhile

from newsreader.model.feed import Answer, Feed
from newsreader.model.shown import shown_address
from newsreader.model.wording import failed_words, rate_words, size_words
from newsreader.typeset import feed_words
from newsreader.typeset.cells import cell_width, cut
from newsreader.typeset.sheet import Piece, Row, Tone, folded, named

_LEAST = 12
_GAP = "  "
_HEADS = ("When", "Answer", "Size", "Took", "Articles")
_RIGHT = frozenset({2, 3})
_DROPPED = (3, 2, 4)
"""Columns that go where there is no room, the first one first."""


def set_feed_page(
    feed: Feed,
    width: int,
    *,
    now: datetime,
    zone: tzinfo,
    move_hint: str = "",
    spared: str = "",
) -> tuple[Row, ...]:
    """Set the page of a feed.

    Args:
        feed: With its answers.
        width: Cells, at least 1; less than a dozen are taken for a dozen.
        now: Aware.
        zone: Where the reader is.
        move_hint: How the address of a feed that has moved gets into the config file, in words.
        spared: Why the last refresh has left it alone, in words, or `""`.

    Returns:
        Lines from top to bottom.
    """
    width = max(width, _LEAST)
    rows: list[Row] = []
    for name, parts in _facts(feed, now, zone, move_hint):
        rows += named(name, parts, width)
        if spared and name == "Next check":
            why = f"by the last refresh: {spared}"
            rows += named("Left alone", [(why, Tone.NOTE)], width)
    rows.append(())
    if not feed.answers:
        rows += folded("It has not been checked yet.", Tone.META, width)
        return tuple(rows)
    rows.append((("Last answers", Tone.STRONG),))
    rows += _table(feed.answers, width, now, zone)
    return tuple(rows)


def to_text(rows: Sequence[Row]) -> str:
    """Return the lines as plain text, without spaces at their ends."""
    return "\n".join("".join(text for text, _ in row).rstrip() for row in rows)


def _facts(
    feed: Feed, now: datetime, zone: tzinfo, move_hint: str
) -> Iterator[tuple[str, list[Piece]]]:
    yield "Address", [(shown_address(feed.url), Tone.PLAIN)]
    if feed.moved:
        hint = [(move_hint, Tone.META)] if move_hint else []
        yield "Moved to", [(feed.moved, Tone.NOTE), *hint]
    if feed.site:
        yield "Site", [(feed.site, Tone.PLAIN)]
    if feed.tags:
        yield "Tags", [(", ".join(feed.tags), Tone.PLAIN)]
    held = f"{feed.unread:,} unread of {feed.total:,}"
    rate = "" if feed.rate is None else rate_words(feed.rate)
    yield "Articles", [(f"{held}; {rate}" if rate else held, Tone.PLAIN)]
    why = feed.why if feed.enabled else ""
    yield "Next check", [(_next(feed, now, zone), Tone.PLAIN), (why, Tone.META)]
    if feed.checked is not None:
        yield "Checked", [(_when(feed.checked, now, zone), Tone.PLAIN)]
    if feed.error:
        yield "Trouble", [(feed.error, Tone.ERROR), (_since(feed, now, zone), Tone.META)]
    if complaint := feed_words.complaint(feed):
        yield "Note", [(complaint, Tone.NOTE)]


def _next(feed: Feed, now: datetime, zone: tzinfo) -> str:
    words = feed_words.next_words(feed, now)
    if not feed.enabled:
        return "switched off in the config file"
    if feed.next_check is None or feed.by_hand or feed.visits_are_over or feed.next_check <= now:
        return words
    return f"{words} ({feed_words.clock_words(feed.next_check, now, zone)})"


def _when(moment: datetime, now: datetime, zone: tzinfo) -> str:
    since = feed_words.since_words(moment, now)
    return f"{since} ({feed_words.clock_words(moment, now, zone)})"


def _since(feed: Feed, now: datetime, zone: tzinfo) -> str:
    # The store counts those visits alone that were due; the answers are of those by hand, too.
    row = sum(1 for _ in takewhile(lambda answer: answer.error, feed.answers))
    told = failed_words(max(1, feed.failures, row))
    if feed.succeeded is None:
        return f"{told}; it has never answered well"
    return f"{told}; it last answered well {_when(feed.succeeded, now, zone)}"


def _table(answers: Sequence[Answer], width: int, now: datetime, zone: tzinfo) -> Iterator[Row]:
    cells = [_HEADS, *(_cells(answer, now, zone) for answer in answers)]
    shown = [at for at in range(len(_HEADS)) if any(row[at] for row in cells[1:])]
    for dropped in _DROPPED:
        widths = {at: max(cell_width(row[at]) for row in cells) for at in shown}
        if sum(widths.values()) + len(_GAP) * (len(shown) - 1) <= width:
            break
        shown = [at for at in shown if at != dropped]
    widths = {at: max(cell_width(row[at]) for row in cells) for at in shown}
    yield ((cut(_line(cells[0], widths), width), Tone.META),)
    told = ""
    for answer, row in zip(answers, cells[1:], strict=True):
        tone = Tone.ERROR if answer.error else _tone(answer)
        yield ((cut(_line(row, widths), width), tone),)
        # What was said of the answer above need not be said again.
        if answer.error and answer.error != told:
            indent = " " * min(widths[0] + len(_GAP), width // 3)
            for words in folded(answer.error, Tone.META, width - len(indent)):
                yield ((indent, Tone.META), *words)
        told = answer.error


def _tone(answer: Answer) -> Tone:
    return Tone.PLAIN if answer.new or answer.updated else Tone.META


def _cells(answer: Answer, now: datetime, zone: tzinfo) -> tuple[str, ...]:
    return (
        feed_words.clock_words(answer.at, now, zone),
        feed_words.answer_words(answer),
        size_words(answer.size) if answer.size else "",
        feed_words.took_words(answer.seconds),
        feed_words.brought_words(answer),
    )


def _line(row: Sequence[str], widths: dict[int, int]) -> str:
    parts = []
    for at, width in widths.items():
        gap = " " * (width - cell_width(row[at]))
        parts.append(gap + row[at] if at in _RIGHT else row[at] + gap)
    return _GAP.join(parts).rstrip()
