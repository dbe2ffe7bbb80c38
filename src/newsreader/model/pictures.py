"""Pictures on their way to a terminal: which are wanted, how large they stand, how they came."""

from enum import Enum

from newsreader.dataclass import dataclass

TINY = "it has no more than a line of pixels"
"""Why a dot is not shown; of such a picture nothing at all is to be seen."""


class Images(Enum):
    """What the reader wants of pictures; the value is the word in the config file."""

    AUTO = "auto"
    KITTY = "kitty"
    SIXEL = "sixel"
    BLOCKS = "blocks"
    OFF = "off"


class Way(Enum):
    """How a picture is painted."""

    KITTY = "kitty"
    """By the graphics protocol of Kitty, at places held by ordinary characters."""
    SIXEL = "sixel"
    """In sixels, a strip for each row of cells."""
    BLOCKS = "blocks"
    """In block characters of two colours each."""


@dataclass(frozen=True, slots=True)
class Grain:
    """How large a cell of the terminal is.

    Attributes:
        width: Pixels.
        height: Pixels.
    """

    width: int = 8
    height: int = 16


NATURAL = Grain()
"""The cell by which a picture's own size is told in cells, whatever size the cells really are: a
picture of 80 pixels is small on any screen."""


@dataclass(frozen=True, slots=True)
class Box:
    """Room for a picture.

    Attributes:
        columns: Cells from left to right, at least 1.
        rows: Cells from top to bottom, at least 1.
    """

    columns: int
    rows: int


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a picture, in fractions of its width and height: 0 is left and above.

    Attributes:
        left: Where it begins, from 0.
        top: The same.
        width: How much of the whole it is, more than 0 and at most 1.
        height: The same.
    """

    left: float
    top: float
    width: float
    height: float


WHOLE = Part(0.0, 0.0, 1.0, 1.0)
"""All of a picture."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A picture as somebody wants to see it.

    Attributes:
        url: Its http(s) address.
        found_on: Address of the feed or page that named it: what is out in the world may not lead
            into the reader's own network.
        box: The room there is; the picture is as large as it can be in it.
        way: How it will be painted.
        grain: How large the cells are.
        ground: Red, green and blue (0 to 255) of what shows through where it is transparent.
        number: What a `KITTY` terminal is to know it by, 1 to 0xFFFFFF; unique for what is shown.
        depth: Colours that one picture in sixels may have.
        grow: Whether a small picture is made as large as the room.
        part: What of it is to be seen.
    """

    url: str
    found_on: str
    box: Box
    way: Way = Way.BLOCKS
    grain: Grain = NATURAL
    ground: tuple[int, int, int] = (0, 0, 0)
    number: int = 0
    depth: int = 256
    grow: bool = False
    part: Part = WHOLE


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture, ready to be painted.

    Attributes:
        box: The cells it takes; no more than there was room for.
        width: Pixels of the whole picture itself, turned the way it is to be seen.
        height: The same.
        glyphs: For `BLOCKS` and `KITTY` the characters of each row: one a cell for `BLOCKS`, three
            a cell for `KITTY`.
        colours: For `BLOCKS`, row by row: red, green and blue of each cell's foreground and then of
            its background, a byte each.
        strips: For `SIXEL`, the sequence that paints each row.
        sent: For `KITTY`, what the terminal must be sent once, before the glyphs mean anything.
    """

    box: Box
    width: int
    height: int
    glyphs: tuple[str, ...] = ()
    colours: bytes = b""
    strips: tuple[str, ...] = ()
    sent: str = ""


def fit(width: int, height: int, room: Box, grain: Grain = NATURAL, *, grow: bool = False) -> Box:
    """Return how many cells a picture takes, in its own proportions.

    Args:
        width: Its pixels, at least 1.
        height: The same.
        room: What it must not go beyond.
        grain: How large the cells are; only their proportion counts.
        grow: Whether a small picture is made as large as the room.

    Returns:
        A box of at least one cell.
    """
    # In units of a cell's width: a row is as high as `tall` of them.
    tall = grain.height / grain.width
    scale = min(room.columns / width, room.rows * tall / height)
    if not grow:
        scale = min(scale, 1 / NATURAL.width)
    columns = min(room.columns, max(1, round(width * scale)))
    rows = min(room.rows, max(1, round(height * scale / tall)))
    return Box(columns, rows)
