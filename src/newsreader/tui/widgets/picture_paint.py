"""Pictures as strips of the screen: their rows in place of the box with their words."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final

from rich.color import Color
from rich.color_triplet import ColorTriplet
from rich.segment import ControlType, Segment
from rich.style import Style
from textual.strip import Strip

from newsreader.model.pictures import Shown
from newsreader.typeset.lines import Page, Plate

_SIXELS: Final = re.compile(r"\x1bP[0-9;]*q[!-~]*\x1b\\")
"""All that a strip of sixels can be."""
_PLACEHOLDERS: Final = 3
"""Characters of a cell of a picture in Kitty's way."""
_HIDDEN: Final = ((ControlType.CURSOR_FORWARD, 0),)
"""What makes a segment one that takes no cell; it can be hashed, which Rich needs to cut one."""


class PicturePaint:
    """The pictures of the page on screen.

    Args:
        covered: Whether something lies above the page. Sixels know no above and below: they are not
            painted then.
    """

    def __init__(self, covered: Callable[[], bool]) -> None:
        self._covered = covered
        self._shown: dict[str, tuple[Shown, int]] = {}
        self._outdated: set[str] = set()

    def clear(self) -> None:
        """Forget all of them: another article is shown."""
        self._shown.clear()
        self._outdated.clear()

    def outdate(self) -> None:
        """Take none for the one that its place is for; till that comes it is painted as it is."""
        self._outdated.update(self._shown)

    def put(self, url: str, shown: Shown, number: int) -> None:
        """Have a picture painted from now on.

        Args:
            url: Its address, by which pages know it.
            shown: How it is painted.
            number: What a terminal knows it by, where it does.
        """
        self._shown[url] = shown, number
        self._outdated.discard(url)

    def holds(self, plate: Plate) -> bool:
        """Whether a picture is there, as large as its place lets it be."""
        url = plate.picture.url
        found = self._shown.get(url)
        if found is None or url in self._outdated or not _fits(found[0], plate):
            return False
        box = found[0].box
        # In its own proportions it reaches only one pair of edges, but that one whole: one made for
        # a smaller place may be a single row short of this one, and far from as wide.
        return box.columns == plate.box.columns or box.rows == plate.box.rows

    def near(self, page: Page, top: int, height: int) -> tuple[Plate, ...]:
        """Return the places within a screen of what is in sight whose pictures are not there yet.

        Args:
            page: The page.
            top: Its first line in sight.
            height: Lines in sight.

        Returns:
            What is in sight or below it first.
        """
        near = [
            plate
            for plate in page.pictures
            if plate.roomy
            and top - height < plate.line + plate.box.rows
            and plate.line < top + 2 * height
            and not self.holds(plate)
        ]
        return tuple(sorted(near, key=lambda plate: plate.line + plate.box.rows <= top))

    def strip(self, page: Page, index: int, line: Strip, left: int) -> Strip:
        """Paint a line of a page with what there is of a picture on it.

        Args:
            page: The page.
            index: The line.
            line: The line as it is without.
            left: Cells before the page.
        """
        plate = plate_on(page, index)
        if plate is None or (found := self._shown.get(plate.picture.url)) is None:
            return line
        shown, number = found
        if not _fits(shown, plate):
            return line
        start = left + plate.left
        columns, row = shown.box.columns, index - plate.line
        ground = _ground(line)
        middle: list[Segment] = []
        if row < shown.box.rows and not shown.strips:  # sixels are laid over blanks
            middle = picture_row(shown, row, number, ground)
        free = plate.box.columns - (columns if middle else 0)
        if free:
            middle = [*middle, Segment(" " * free, ground)]
        end = start + plate.box.columns
        return Strip.join(
            [line.crop(0, start), Strip(middle), line.crop(end, max(end, line.cell_length))]
        )

    def with_sixels(self, strips: list[Strip], page: Page, first: int, left: int) -> list[Strip]:
        """Lay the sixels of pictures over lines that are otherwise painted.

        They take no cells. Textual cuts lines by the cells of all that is on them, so they come
        when that has been done.

        Args:
            strips: Lines of the pane from its left edge.
            page: The page.
            first: Which line of the page the first one is; may be negative.
            left: Cells before the page.
        """
        if not any(shown.strips for shown, _ in self._shown.values()) or self._covered():
            return strips
        return [
            self._with_sixels(strip, page, index, left) for index, strip in enumerate(strips, first)
        ]

    def _with_sixels(self, strip: Strip, page: Page, index: int, left: int) -> Strip:
        plate = plate_on(page, index) if index >= 0 else None
        if plate is None or (found := self._shown.get(plate.picture.url)) is None:
            return strip
        shown, row = found[0], index - plate.line
        if not _fits(shown, plate) or row >= len(shown.strips):
            return strip
        end = left + plate.left + shown.box.columns
        painted = over(shown.strips[row], shown.box.columns)
        if strip.cell_length <= end:
            return strip
        # Right behind its cells: at the end of the line a scroll bar may have its place.
        return Strip([*strip.crop(0, end), *painted, *strip.crop(end)], strip.cell_length)


def over(sixels: str, back: int) -> list[Segment]:
    """Sixels that are laid over what has just been painted, as a segment that takes no cell.

    Args:
        sixels: The sequence.
        back: How many cells to the left it begins.

    Returns:
        The segment; none where the sequence is anything but sixels.
    """
    if not _SIXELS.fullmatch(sixels):
        return []
    return [Segment(f"\x1b7\x1b[{back}D{sixels}\x1b8", None, _HIDDEN)]


def picture_row(shown: Shown, row: int, number: int, ground: Style) -> list[Segment]:
    """One row of a picture as segments.

    Args:
        shown: The picture.
        row: Which of its rows.
        number: What a terminal knows it by, where it does.
        ground: What is behind it.
    """
    columns = shown.box.columns
    if shown.strips:
        return [Segment(" " * columns, ground), *over(shown.strips[row], columns)]
    glyphs = shown.glyphs[row]
    if not shown.colours:
        style = ground + Style(color=_colour(number >> 16, number >> 8 & 255, number & 255))
        return [
            Segment(glyphs[at : at + _PLACEHOLDERS], style)
            for at in range(0, len(glyphs), _PLACEHOLDERS)
        ]
    colours = shown.colours[row * columns * 6 : (row + 1) * columns * 6]
    segments: list[Segment] = []
    begun = 0
    for at in range(1, columns + 1):
        pair = colours[begun * 6 : begun * 6 + 6]
        if at == columns or colours[at * 6 : at * 6 + 6] != pair:
            segments.append(Segment(glyphs[begun:at], _pair(pair)))
            begun = at
    return segments


def plate_on(page: Page, index: int) -> Plate | None:
    """Return the picture that has a place on a line of a page, or None."""
    for plate in page.pictures:
        if plate.line <= index < plate.line + plate.box.rows:
            return plate if plate.roomy else None
    return None


def nearest(pictures: Sequence[Plate], top: int, height: int) -> int | None:
    """Return which picture is nearest to what is in sight, the first of those that are in sight.

    Args:
        pictures: From top to bottom.
        top: The first line in sight.
        height: How many are.
    """

    def away(at: int) -> tuple[int, int]:
        plate = pictures[at]
        above, below = top - (plate.line + plate.box.rows - 1), plate.line - (top + height - 1)
        return max(above, below, 0), at

    return min(range(len(pictures)), key=away, default=None)


def _fits(shown: Shown, plate: Plate) -> bool:
    return shown.box.columns <= plate.box.columns and shown.box.rows <= plate.box.rows


def _ground(line: Strip) -> Style:
    """The style of the page itself, which is that of the last cell of any line."""
    for segment in reversed(list(line)):
        if segment.style is not None:
            return segment.style
    return Style()


def _colour(red: int, green: int, blue: int) -> Color:
    return Color.from_triplet(ColorTriplet(red, green, blue))


@lru_cache(8192)
def _pair(pair: bytes) -> Style:
    return Style(color=_colour(*pair[:3]), bgcolor=_colour(*pair[3:]))
