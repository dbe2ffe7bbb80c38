"""Pictures beside headlines: the room they have, and those that have come."""

from datetime import datetime
from typing import Final

from rich.color import Color
from rich.color_triplet import ColorTriplet
from rich.segment import Segment
from rich.style import Style

from newsreader.dataclass import dataclass
from newsreader.model.article import Headline
from newsreader.model.pictures import Shown
from newsreader.tui.widgets.headline_row import ROOM
from newsreader.tui.widgets.picture_paint import picture_row

_ABOVE: Final = dict.fromkeys("▀▜▛█", 2) | dict.fromkeys(" ▗▖▄", 0)
"""How many of a block's two upper quarters are in the foreground; of all others it is one."""
KEPT: Final = 128
"""Pictures that are kept: more than can be in sight."""
_MISSED: Final = 1_000
"""Pictures of which it is remembered that they did not come."""


@dataclass(frozen=True, slots=True, eq=False)
class Thumb:
    """A picture that has come; one that comes again is another.

    Attributes:
        shown: How it is painted: anything but sixels.
        number: What a terminal knows it by, where it does.
    """

    shown: Shown
    number: int


def beside(thumb: Thumb | None, line: int, ground: Style) -> list[Segment]:
    """Paint a line of the room and the cell at its right, with the picture in the middle.

    Args:
        thumb: The picture, or None where there is none, or not yet.
        line: Which line of the row, from the top.
        ground: What is beside the picture.
    """
    if thumb is None:
        return [Segment(" " * (ROOM.columns + 1), ground)]
    box = thumb.shown.box
    row = line - (ROOM.rows - box.rows) // 2
    if not 0 <= row < box.rows:
        return [Segment(" " * (ROOM.columns + 1), ground)]
    left = (ROOM.columns - box.columns) // 2
    right = ROOM.columns + 1 - left - box.columns
    if thumb.shown.colours and line == ROOM.rows - 1:
        picture = _upper_half(thumb.shown, row, ground)
    else:
        picture = picture_row(thumb.shown, row, thumb.number, ground)
    return [Segment(" " * left, ground), *picture, Segment(" " * right, ground)]


def _upper_half(shown: Shown, row: int, ground: Style) -> list[Segment]:
    """A row of blocks without its lower half, so that it does not run into the picture below it."""
    segments: list[Segment] = []
    columns = shown.box.columns
    for at, glyph in enumerate(shown.glyphs[row], row * columns):
        pair, share = shown.colours[at * 6 : at * 6 + 6], _ABOVE.get(glyph, 1)
        mixed = [(pair[one] * share + pair[one + 3] * (2 - share)) >> 1 for one in range(3)]
        colour = Color.from_triplet(ColorTriplet(*mixed))
        segments.append(Segment("▀", ground + Style(color=colour)))
    return segments


class Thumbs:
    """The pictures that have come, by their addresses; the oldest go first."""

    def __init__(self) -> None:
        """Begin without pictures."""
        self._kept: dict[str, Thumb] = {}
        self._missed: dict[str, datetime] = {}

    def miss(self, url: str, when: datetime) -> None:
        """Keep no room for a picture any more: it has not come.

        Args:
            url: Its address.
            when: From when on that is known.
        """
        if len(self._missed) > _MISSED:
            self._missed.clear()
        self._missed[url] = when

    def missed(self, headline: Headline) -> datetime | None:
        """Return when the picture of a headline did not come, or None where it may still come."""
        return None if headline.lead is None else self._missed.get(headline.lead.url)

    def put(self, url: str, shown: Shown, number: int) -> None:
        """Have a picture painted from now on.

        Args:
            url: Its address.
            shown: How it is painted; one that is larger than the room is passed over.
            number: What a terminal knows it by, where it does.
        """
        self._missed.pop(url, None)
        box = shown.box
        if box.columns > ROOM.columns or box.rows > ROOM.rows or shown.strips:
            return
        self._kept.pop(url, None)
        self._kept[url] = Thumb(shown, number)
        if len(self._kept) > KEPT:
            del self._kept[next(iter(self._kept))]

    def find(self, headline: Headline) -> Thumb | None:
        """Return the picture of a headline, or None where there is none, or not yet."""
        return None if headline.lead is None else self._kept.get(headline.lead.url)

    def clear(self) -> None:
        """Forget all of them: they are painted in another way from now on."""
        self._kept.clear()
