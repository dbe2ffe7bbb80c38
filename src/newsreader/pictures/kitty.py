"""Pictures by Kitty's graphics protocol, at places held by characters (`U+10EEEE`).

The picture is sent once and kept by the terminal under a number. Where it stands is said by
ordinary cells: each holds the placeholder with two combining characters that tell its row and
column within the picture, in a colour that is the number. So a picture scrolls, clips and is
covered as text is.
https://sw.kovidgoyal.net/kitty/graphics-protocol/#unicode-placeholders
"""

import io
from base64 import standard_b64encode
from typing import Final

from PIL import Image

from newsreader.model.pictures import Box, Grain
from newsreader.pictures.diacritics import DIACRITICS

PLACEHOLDER: Final = "\U0010eeee"
MOST_CELLS: Final = len(DIACRITICS)
"""Rows and columns of the largest picture that can be told."""
_CHUNK: Final = 4096
"""Characters of a picture in one sequence."""


def sent(picture: Image.Image, box: Box, grain: Grain, number: int) -> str:
    """Return the sequences that give a picture to the terminal and tell it how large it is.

    Args:
        picture: In RGB, of any size.
        box: The cells it is to fill.
        grain: How large they are.
        number: What it is to be known by, 1 to 0xFFFFFF.
    """
    size = (box.columns * grain.width, box.rows * grain.height)
    scaled = picture.resize(size, Image.Resampling.LANCZOS, reducing_gap=3)
    file = io.BytesIO()
    scaled.save(file, "PNG", compress_level=3)
    data = standard_b64encode(file.getvalue()).decode("ascii")
    chunks = [data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK)]
    # q=2: it is not to answer, as nobody listens. U=1: shown where the placeholders are.
    head = f"a=T,q=2,f=100,U=1,i={number},c={box.columns},r={box.rows},"
    parts = []
    for at, chunk in enumerate(chunks):
        more = int(at + 1 < len(chunks))
        parts.append(f"\x1b_G{head if not at else 'q=2,'}m={more};{chunk}\x1b\\")
    return "".join(parts)


def glyphs(box: Box) -> tuple[str, ...]:
    """Return the characters of each row, three a cell: none depends on the cell before it."""
    return tuple(
        "".join(
            f"{PLACEHOLDER}{DIACRITICS[row]}{DIACRITICS[column]}" for column in range(box.columns)
        )
        for row in range(box.rows)
    )
