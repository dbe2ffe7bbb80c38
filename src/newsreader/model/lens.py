"""Which part of a picture is looked at, where it is too long or too fine to be seen as a whole."""

from typing import Final

from newsreader.dataclass import dataclass, replace
from newsreader.model.pictures import WHOLE, Box, Grain, Part, Way, fit

MOST_ZOOM: Final = 64.0
"""How much larger than in whole a picture can be looked at."""
_STEP: Final = 1.5
"""How much larger one step makes it."""
_MOVE: Final = 0.8
"""How much of what is seen is passed by one step aside: some of it stays, to go on from."""
_SLIM: Final = 2.5
"""How many times as high as it is wide a picture is that is not for one look: no photograph is."""
_WORTH: Final = 2
"""How many times as wide it must become, else all of it is seen as well."""
_DIGITS: Final = 6
"""Decimals of a part: so many that no pixel is missed, so few that all of it is 1."""
_DOTS: Final = {Way.BLOCKS: 2, Way.SIXEL: 4, Way.KITTY: 4}
"""Pixels of a picture below which a cell shows no more of it, and makes it coarse."""


@dataclass(frozen=True, slots=True)
class Lens:
    """Where one looks, and how closely.

    Attributes:
        zoom: How many times as large as where all of it is seen, 1 to `MOST_ZOOM`.
        x: The middle of what is looked at, from 0 (left edge) to 1.
        y: The same, from 0 (upper edge) to 1.
    """

    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    def closer(self, steps: int) -> "Lens":
        """Return one that looks more closely at the same place.

        Args:
            steps: How many; below 0 from farther away.
        """
        return replace(self, zoom=min(MOST_ZOOM, max(1.0, self.zoom * _STEP**steps)))

    def at(self, part: Part) -> "Lens":
        """Return one that looks at the middle of a part, as closely."""
        return replace(self, x=part.left + part.width / 2, y=part.top + part.height / 2)

    def moved(self, part: Part, across: int, down: int) -> "Lens":
        """Return one that looks aside of what it shows.

        Args:
            part: What it shows.
            across: Steps to the right.
            down: Steps downwards.
        """
        middle = self.at(part)
        return replace(
            middle,
            x=middle.x + across * part.width * _MOVE,
            y=middle.y + down * part.height * _MOVE,
        )


def part_seen(lens: Lens, size: tuple[int, int], room: Box, grain: Grain) -> Part:
    """Return the part of a picture that fills a room.

    Args:
        lens: Where one looks; beyond an edge is at the edge.
        size: Width and height of the picture in pixels, at least 1.
        room: The cells there are.
        grain: How large they are; only their proportion counts.
    """
    width, height = size
    tall = grain.height / grain.width
    scale = min(room.columns / width, room.rows * tall / height) * lens.zoom
    across = min(1.0, round(room.columns / (width * scale), _DIGITS))
    down = min(1.0, round(room.rows * tall / (height * scale), _DIGITS))
    if across == down == 1.0:
        return WHOLE
    left = min(max(0.0, lens.x - across / 2), 1.0 - across)
    top = min(max(0.0, lens.y - down / 2), 1.0 - down)
    return Part(left, top, across, down)


def first_look(size: tuple[int, int], room: Box, grain: Grain, way: Way) -> Lens:
    """Return how a picture is first looked at: in whole, a slim one as wide as can be from its top.

    Args:
        size: Width and height in pixels, at least 1.
        room: The cells there are.
        grain: How large they are.
        way: How it is painted.
    """
    width, height = size
    whole = fit(width, height, room, grain, grow=True)
    wide = min(room.columns, width // _DOTS[way])
    if height < width * _SLIM or whole.columns * _WORTH > wide:
        return Lens()
    scale = room.rows * grain.height / grain.width / height
    return Lens(min(MOST_ZOOM, wide / (width * scale)), y=0.0)
