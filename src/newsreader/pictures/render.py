"""From the bytes of a picture to what paints it in a box of cells."""

from PIL import Image

from newsreader.model.pictures import WHOLE, Box, Part, Shown, Wanted, Way, fit
from newsreader.pictures import cells, kitty, sixel
from newsreader.pictures.decode import decode


def render(data: bytes, wanted: Wanted) -> Shown:
    """Decode a picture and paint it as it is wanted.

    Args:
        data: The file: hostile.
        wanted: The room and the way.

    Raises:
        PictureError: It is no picture, or one that is not shown; the message says why.
    """
    room, grain = wanted.box, wanted.grain
    if wanted.way is Way.KITTY:
        room = Box(min(room.columns, kitty.MOST_CELLS), min(room.rows, kitty.MOST_CELLS))
    least = (room.columns * grain.width, room.rows * grain.height)
    if wanted.way is Way.BLOCKS:
        least = (room.columns * 2, room.rows * 2)
    part = wanted.part
    least = (int(least[0] / part.width), int(least[1] / part.height))
    picture, (width, height) = decode(data, wanted.ground, least=least)
    across, down = max(1, round(width * part.width)), max(1, round(height * part.height))
    box = fit(across, down, room, grain, grow=wanted.grow)
    if wanted.grow and max(room.columns - box.columns, room.rows - box.rows) <= 1:
        box = room  # the room was made for it, and rounded to whole cells
    picture = _cropped(picture, part)
    match wanted.way:
        case Way.BLOCKS:
            glyphs, colours = cells.blocks(picture, box)
            return Shown(box, width, height, glyphs=glyphs, colours=colours)
        case Way.SIXEL:
            strips = sixel.strips(picture, box, grain, wanted.depth)
            return Shown(box, width, height, strips=strips)
        case Way.KITTY:
            sent = kitty.sent(picture, box, grain, wanted.number)
            return Shown(box, width, height, glyphs=kitty.glyphs(box), sent=sent)


def _cropped(picture: Image.Image, part: Part) -> Image.Image:
    if part == WHOLE:
        return picture
    left = min(picture.width - 1, int(picture.width * part.left))
    top = min(picture.height - 1, int(picture.height * part.top))
    width, height = round(picture.width * part.width), round(picture.height * part.height)
    right, bottom = left + max(1, width), top + max(1, height)
    return picture.crop((left, top, min(picture.width, right), min(picture.height, bottom)))
