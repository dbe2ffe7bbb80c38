"""One headline as cells: what stands in a row, where, and in which part's style.

A start paints rows before Textual is there, so nothing here needs it, and what only some headlines
need (those read from the right, those beside a picture) is loaded with the first of them.
"""

from collections.abc import Callable
from datetime import date, datetime, tzinfo
from enum import Enum
from typing import TYPE_CHECKING, Final, TypeAlias

from rich.cells import cell_len

from newsreader.dataclass import dataclass, replace
from newsreader.late import LateModule
from newsreader.model.article import Flag, Headline
from newsreader.model.pictures import Box
from newsreader.tui.guard import fit, plain
from newsreader.tui.turning import turned, turning
from newsreader.typeset.bidi_levels import base_level, has_rtl
from newsreader.typeset.reading_time import reading_time

if TYPE_CHECKING:
    from newsreader.typeset import breaks
else:
    breaks = LateModule("newsreader.typeset.breaks")

ROOM: Final = Box(9, 3)
"""What a picture beside a headline has: with most cells, three to two, as most pictures are."""
LOW = 12
"""A pane with fewer lines than this has one line a headline."""
LEAST = 40
"""Cells of a pane below which there are no pictures beside headlines."""
AGE_CELLS = 7
"""Cells of the column of ages, but for days of long ago: the widest is `2024-02`."""
DATED = 34
"""Cells of words from which a day of long ago is told in whole: `2024-02-09`."""

_LEAST_NAME = 12
"""Cells of a feed's name, as far as it has them, that a reading time leaves it: `The…` is none."""


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
        visual: Whether text that is read from the right is put in the order of the eye.
        pictured: Whether headlines that have a picture have it at the right.
        beside: Cells that the picture of this row has, which words leave free.
    """

    width: int
    tall: bool
    visual: bool = True
    pictured: bool = False
    beside: int = 0

    @property
    def rows(self) -> int:
        """Lines of one headline."""
        return ROOM.rows if self.pictured else 2 if self.tall else 1

    @property
    def words(self) -> int:
        """Cells of a row that words may fill."""
        return self.width - self.beside

    def around(self, headline: Headline) -> "Shape":
        """Return the layout of the row of a headline: without a picture all of it is for words.

        Args:
            headline: Which.
        """
        if not self.pictured or headline.lead is None:
            return self
        return replace(self, beside=ROOM.columns + 1)


def shape_in(size: tuple[int, int], *, visual: bool, pictured: bool) -> Shape:
    """Return how rows are laid out in a pane.

    Args:
        size: Cells and lines of the pane.
        visual: See `Shape`.
        pictured: Whether pictures are wanted; a small pane has none all the same.
    """
    width, height = size
    tall = height >= LOW
    return Shape(width, tall, visual, pictured and tall and width >= LEAST)


def age(published: datetime, today: date, zone: tzinfo) -> str:
    """When an article was published, in brief: `14:02`, `Mon`, `9 Feb`, `2024-02-09`.

    Args:
        published: Aware time.
        today: The day that it is for the reader.
        zone: The reader's own.
    """
    then = published.astimezone(zone)
    days = (today - then.date()).days
    if days == 0:
        return f"{then:%H:%M}"
    if 0 < days < 7:
        return f"{then:%a}"
    if abs(days) < 300:
        return f"{then.day} {then:%b}"
    return f"{then.year:04}-{then.month:02}-{then.day:02}"


def lines(headline: Headline, shape: Shape, when: str, *, bar: bool) -> list[list[Piece]]:
    """The pieces of each line of a headline, each filling the words' part of it to the cell.

    What is left of the row is for its picture.

    Args:
        headline: What to show.
        shape: The layout, `around` this headline.
        when: Its age; where there is little room, no more than `AGE_CELLS` of it.
        bar: Whether the bar of the focused selection stands before it.
    """
    when = when if shape.words >= DATED else when[:AGE_CELLS]
    if shape.pictured:
        return _three_lines(headline, shape, when, bar)
    if shape.tall:
        return [_title_line(headline, shape, bar), _meta_line(headline, shape, when, bar)]
    return [_title_line(headline, shape, bar, when)]


def flag_at(headline: Headline, shape: Shape, x: int, y: int) -> Flag | None:
    """The state that is shown at a place of a row, by which a click turns it round.

    The mark that an article is unread takes the cells beside it too: one alone is hard to hit.

    Args:
        headline: That of the row.
        shape: The layout.
        x: Cell of the row, from 0.
        y: Line of the row, from 0.
    """
    row = lines(headline, shape, "·", bar=False)[y]
    signs = "".join(text for text, _ in row[:3])[:3]
    if not 0 <= x < len(signs):
        return None
    return _FLAGS.get(signs[x]) or (Flag.READ if signs[1] in "●○" else None)


_FLAGS = {"★": Flag.STARRED, "◔": Flag.LATER}


def _lead(bar: bool) -> Piece:
    return ("▌", Part.BAR) if bar else (" ", Part.SPACE)


def _flags(headline: Headline) -> str:
    """Star and clock beneath the mark of an unread headline: two cells, and a blank behind both."""
    flags = "★" * headline.starred + "◔" * headline.later
    return flags.ljust(2) if len(flags) < 2 else flags + " "


def _title_line(headline: Headline, shape: Shape, bar: bool, when: str = "") -> list[Piece]:
    """Bar, mark and title; with `when` it is the only line and has the flags and the age too.

    A title that is read from the right stands at the right.
    """
    width = shape.words
    mark = ("○", Part.META) if headline.read else ("●", Part.MARK)
    flag = (_flags(headline)[0] if when else " ", Part.STAR)
    tail = [(f" {when:>{AGE_CELLS}} ", Part.META)] if when and width >= 36 else [(" ", Part.SPACE)]
    room = width - 3 - cell_len(tail[0][0])
    words = _title(fit(headline.title, room), room, headline, visual=shape.visual)
    return _clip([_lead(bar), mark, flag, *words, *tail], width)


def _title(text: str, room: int, headline: Headline, *, visual: bool) -> list[Piece]:
    """A line of a title, at the side from which the title is read."""
    part = Part.SEEN if headline.read else Part.TITLE
    gap = (" " * max(0, room - cell_len(text)), Part.SPACE)
    rtl = has_rtl(headline.title) and base_level(headline.title) == 1
    words = (turned(text, rtl=rtl) if visual else text, part)
    return [gap, words] if rtl else [words, gap]


def _three_lines(headline: Headline, shape: Shape, when: str, bar: bool) -> list[list[Piece]]:
    """Beside a picture there is a second line for the title, or a blank one at the end."""
    room = shape.words - 4
    title = plain(headline.title[: room * 16 + 64])
    broken = breaks.break_lines(title, room)
    first = _title_line(headline, shape, bar)
    meta = _meta_line(headline, shape, when, bar)
    if len(broken) < 2:
        blank = _clip([_lead(bar)], shape.words)
        return [first, meta, blank]
    tops = [fit(title[slice(*broken[0])], room), fit(title[broken[1][0] :], room)]
    (one, two) = (_title(top, room, headline, visual=shape.visual) for top in tops)
    second = _clip([_lead(bar), ("  ", Part.SPACE), *two], shape.words)
    return [_clip([*first[:3], *one], shape.words), second, meta]


def _meta_line(headline: Headline, shape: Shape, when: str, bar: bool) -> list[Piece]:
    flags = _flags(headline)
    room = shape.words - 1 - len(flags) - max(AGE_CELLS, len(when)) - 2
    pieces: list[Piece] = [_lead(bar), (flags, Part.STAR)]
    if room < 10:
        text = fit(headline.feed, shape.words - 2 - len(flags))
        return _clip([*pieces, (text, Part.META)], shape.words)
    minutes = " · summary" if headline.summary_only else f" · {reading_time(headline.minutes)}"
    files = headline.enclosures
    more = f" · {files} {'file' if files == 1 else 'files'}" if files else ""
    name = cell_len(plain(headline.feed))
    if name + len(minutes) + len(more) > room:
        more = ""
    if room - len(minutes) < min(name, _LEAST_NAME):
        minutes = ""
    feed = fit(headline.feed, room - len(minutes))
    # Each on its own: a figure beside a name that is read from the right would go with it.
    turn = turning(shape.visual)
    told = turn(feed) + minutes + more
    left = room - cell_len(told)
    tags = _tags(headline.tags, left, turn)
    gap = " " * max(0, left - cell_len(tags))
    pieces += [(told, Part.META), (tags, Part.TAG), (gap, Part.SPACE)]
    return _clip([*pieces, (f" {when:>{AGE_CELLS}} ", Part.META)], shape.words)


def _tags(labels: tuple[str, ...], room: int, turn: Callable[[str], str]) -> str:
    """As many whole tags as there is room for, each put in the order of the eye."""
    shown = ""
    for label in labels:
        longer = shown + (", " if shown else " · ") + turn(fit(label, room))
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
