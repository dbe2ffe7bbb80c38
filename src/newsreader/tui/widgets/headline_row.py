"""One headline as cells: what stands in a row, where, and in which part's style."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum
from typing import TypeAlias

from rich.cells import cell_len

from newsreader.model.article import Headline
from newsreader.tui.guard import fit

AGE_CELLS = 7
"""Cells of the column of ages: the widest is `2024-02`."""


class Part(Enum):
    """What a piece of a row is; the value is the component class that styles it."""

    SPACE = "space"
    BAR = "bar"
    MARK = "mark"
    TITLE = "title"
    SEEN = "seen"
    STAR = "star"
    META = "meta"
    TAG = "tag"


Piece: TypeAlias = tuple[str, Part]


@dataclass(frozen=True, slots=True)
class Shape:
    """How rows are laid out in a pane.

    Attributes:
        width: Cells of a row.
        tall: Whether a headline has its second, dim line.
    """

    width: int
    tall: bool

    @property
    def rows(self) -> int:
        """Lines of one headline."""
        return 2 if self.tall else 1


def age(published: datetime, now: datetime, zone: tzinfo) -> str:
    """When an article was published, as briefly as can be told: `14:02`, `Mon`, `9 Feb`, `2024-02`.

    Args:
        published: Aware time.
        now: Aware time.
        zone: The reader's own.
    """
    then, today = published.astimezone(zone), now.astimezone(zone)
    days = (today.date() - then.date()).days
    if days == 0:
        return f"{then:%H:%M}"
    if 0 < days < 7:
        return f"{then:%a}"
    if abs(days) < 300:
        return f"{then.day} {then:%b}"
    return f"{then.year:04}-{then.month:02}"


def lines(headline: Headline, shape: Shape, when: str, *, bar: bool) -> list[list[Piece]]:
    """The pieces of each line of a headline, each line filling the width to the cell.

    Args:
        headline: What to show.
        shape: The layout.
        when: Its age, at most `AGE_CELLS` wide.
        bar: Whether the bar of the focused selection stands before it.
    """
    if shape.tall:
        return [_title_line(headline, shape.width, bar), _meta_line(headline, shape, when, bar)]
    return [_title_line(headline, shape.width, bar, when)]


def _lead(bar: bool) -> Piece:
    return ("▌", Part.BAR) if bar else (" ", Part.SPACE)


def _flags(headline: Headline) -> str:
    return ("★" if headline.starred else " ") + ("◔" if headline.later else " ")


def _title_line(headline: Headline, width: int, bar: bool, when: str = "") -> list[Piece]:
    """Bar, mark, title and flags; with `when` it is the only line and ends in the age."""
    title = Part.SEEN if headline.read else Part.TITLE
    mark = ("○", Part.META) if headline.read else ("●", Part.MARK)
    tail: list[Piece] = [(f" {_flags(headline)}", Part.STAR)]
    if when and width >= 36:
        tail.append((f"{when:>{AGE_CELLS}}", Part.META))
    tail.append((" ", Part.SPACE))
    room = width - 3 - sum(cell_len(text) for text, _ in tail)
    if room < 8:
        tail, room = [], width - 3
    text = fit(headline.title, room)
    middle: list[Piece] = [_lead(bar), mark, (" ", Part.SPACE), (text, title)]
    middle.append((" " * max(0, room - cell_len(text)), Part.SPACE))
    return _clip(middle + tail, width)


def _meta_line(headline: Headline, shape: Shape, when: str, bar: bool) -> list[Piece]:
    minutes = "summary" if headline.summary_only else f"{headline.minutes} min"
    if headline.enclosures:
        minutes += " · audio" if headline.enclosures == 1 else f" · {headline.enclosures} files"
    room = shape.width - 3 - AGE_CELLS - 2
    pieces: list[Piece] = [_lead(bar), ("  ", Part.SPACE)]
    if room < 10:
        text = fit(headline.feed, shape.width - 4)
        return _clip([*pieces, (text, Part.META)], shape.width)
    rest = f" · {minutes}"
    feed = fit(headline.feed, room - len(rest))
    pieces.append((feed + rest, Part.META))
    left = room - cell_len(feed) - len(rest)
    tags = _tags(headline.tags, left)
    pieces.append((tags, Part.TAG))
    left -= cell_len(tags)
    pieces.append((" " * max(0, left), Part.SPACE))
    pieces.append((f" {when:>{AGE_CELLS}} ", Part.META))
    return _clip(pieces, shape.width)


def _tags(labels: tuple[str, ...], room: int) -> str:
    """As many whole tags as there is room for."""
    shown = ""
    for label in labels:
        longer = shown + (", " if shown else " · ") + fit(label, room)
        if cell_len(longer) > room:
            break
        shown = longer
    return shown


def _clip(pieces: list[Piece], width: int) -> list[Piece]:
    """The pieces cut or filled to the width, for panes too narrow for their columns."""
    clipped: list[Piece] = []
    left = width
    for text, part in pieces:
        if left <= 0:
            break
        shown = text if cell_len(text) <= left else fit(text, left)
        clipped.append((shown, part))
        left -= cell_len(shown)
    if left > 0:
        clipped.append((" " * left, Part.SPACE))
    return clipped
