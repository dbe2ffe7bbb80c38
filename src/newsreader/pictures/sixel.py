"""Pictures in sixels: a strip of its own for each row of cells, so that rows scroll and clip alone.

A sixel is a column of six pixels of one colour, written as one character; `#n` picks a colour, `!n`
repeats, `$` goes back to the left edge and `-` down to the next band of six.
"""

import re
from functools import cache
from typing import Final

from PIL import Image

from newsreader.model.pictures import Box, Grain

_BAND: Final = 6
_FIRST: Final = 63
"""The character of a sixel with nothing in it; the six bits are added to it."""
_RUN: Final = re.compile(r"(.)\1{3,}")
"""Four and more of the same, which are shorter written as a repeat."""


def strips(picture: Image.Image, box: Box, grain: Grain, depth: int) -> tuple[str, ...]:
    """Return a picture as one sequence for each row of cells.

    Args:
        picture: In RGB, of any size.
        box: The cells it is to fill.
        grain: How large they are.
        depth: How many colours the terminal has for one picture, 2 to 256.
    """
    size = (box.columns * grain.width, box.rows * grain.height)
    scaled = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3)
    few = scaled.quantize(depth, Image.Quantize.MEDIANCUT, dither=Image.Dither.FLOYDSTEINBERG)
    palette = few.getpalette() or []
    width, pixels = size[0], few.tobytes()
    step = width * grain.height
    return tuple(
        _strip(pixels[top : top + step], width, grain.height, palette)
        for top in range(0, len(pixels), step)
    )


def _strip(pixels: bytes, width: int, height: int, palette: list[int]) -> str:
    """Return one row of cells: transparent where nothing is said, of exactly its own height."""
    named = sorted(set(pixels))
    parts = [f'\x1bP0;1;0q"1;1;{width};{height}']
    for colour in named:
        red, green, blue = (
            (palette[colour * 3 + at] * 100 + 127) // 255 if colour * 3 + at < len(palette) else 0
            for at in range(3)
        )
        parts.append(f"#{colour};2;{red};{green};{blue}")
    bands = []
    for top in range(0, height, _BAND):
        rows = [
            pixels[row * width : (row + 1) * width] for row in range(top, min(height, top + _BAND))
        ]
        bands.append(_band(rows, width))
    return "".join([*parts, "-".join(bands), "\x1b\\"])


def _band(rows: list[bytes], width: int) -> str:
    """Return up to six lines of pixels: each colour that is in them in turn."""
    found = [set(row) for row in rows]
    none = int.from_bytes(bytes([_FIRST]) * width)
    lines = []
    for colour in sorted(set().union(*found)):
        # All columns at once: a byte each in one large number.
        sixels = none
        for bit, row in enumerate(rows):
            if colour in found[bit]:
                sixels += int.from_bytes(row.translate(_where(colour, bit)))
        text = sixels.to_bytes(width).decode("ascii").rstrip(chr(_FIRST))
        lines.append(f"#{colour}{_RUN.sub(_repeat, text)}")
    return "$".join(lines)


@cache
def _where(colour: int, bit: int) -> bytes:
    """Return the table that turns pixels of a colour into its bit, and all others into nothing."""
    table = bytearray(256)
    table[colour] = 1 << bit
    return bytes(table)


def _repeat(run: re.Match[str]) -> str:
    return f"!{len(run[0])}{run[1]}"
