"""Pictures in block characters: four pixels a cell, in the two colours that suit them best."""

from typing import Final

from PIL import Image

from newsreader.model.pictures import Box

GLYPHS: Final = " ▗▖▄▝▐▞▟▘▚▌▙▀▜▛█"
"""The quadrants by the pixels that are in the foreground: 8 is the upper left one, 4 the upper
right, 2 the lower left, 1 the lower right."""
_EDGE: Final = 24 * 3
"""How far apart, in the sum of red, green and blue, the lightest and the darkest of four pixels
must be for a line between them to be seen; else the cell has two even halves: that is smoother."""


def blocks(picture: Image.Image, box: Box) -> tuple[tuple[str, ...], bytes]:
    """Return a picture as block characters.

    Args:
        picture: In RGB, of any size.
        box: The cells it is to fill.

    Returns:
        The glyphs of each row, and the colours as in `Shown`.
    """
    fine = picture.resize((box.columns * 2, box.rows * 2), Image.Resampling.LANCZOS, reducing_gap=3)
    pixels = fine.tobytes()
    stride = box.columns * 6
    glyphs: list[str] = []
    colours = bytearray()
    for row in range(box.rows):
        upper = pixels[2 * row * stride : (2 * row + 1) * stride]
        lower = pixels[(2 * row + 1) * stride : (2 * row + 2) * stride]
        line = []
        for at in range(0, stride, 6):
            mask, pair = _cell(upper[at : at + 6] + lower[at : at + 6])
            line.append(GLYPHS[mask])
            colours += pair
        glyphs.append("".join(line))
    return tuple(glyphs), bytes(colours)


def _cell(four: bytes) -> tuple[int, bytes]:
    """Return which of four pixels are in the foreground, and both colours.

    Args:
        four: Red, green and blue of the upper left, upper right, lower left and lower right pixel.
    """
    r0, g0, b0, r1, g1, b1, r2, g2, b2, r3, g3, b3 = four
    s0, s1, s2, s3 = r0 + g0 + b0, r1 + g1 + b1, r2 + g2 + b2, r3 + g3 + b3
    if max(s0, s1, s2, s3) - min(s0, s1, s2, s3) < _EDGE:
        return 12, bytes(
            (
                (r0 + r1) >> 1,
                (g0 + g1) >> 1,
                (b0 + b1) >> 1,
                (r2 + r3) >> 1,
                (g2 + g3) >> 1,
                (b2 + b3) >> 1,
            )
        )
    middle = (s0 + s1 + s2 + s3) >> 2
    mask = (s0 > middle) << 3 | (s1 > middle) << 2 | (s2 > middle) << 1 | (s3 > middle)
    front, back = [0, 0, 0, 0], [0, 0, 0, 0]
    for at, bit in ((0, 8), (3, 4), (6, 2), (9, 1)):
        side = front if mask & bit else back
        side[0] += four[at]
        side[1] += four[at + 1]
        side[2] += four[at + 2]
        side[3] += 1
    return mask, bytes([part // (side[3] or 1) for side in (front, back) for part in side[:3]])
