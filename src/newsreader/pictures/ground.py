"""The ground of a picture that is transparent: the page's own, if the picture can be seen on it.

Drawings of the web, charts and formulas and signs of firms, are made for a white page, and what of
them is black cannot be told from a dark one.
"""

from typing import Final, TypeAlias

from PIL import Image

Colour: TypeAlias = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""

_OTHERS: Final[tuple[Colour, ...]] = ((255, 255, 255), (0, 0, 0))
_LOOKED_AT: Final = 400
"""Pixels of a side that are looked at: more of them tell no more."""
_SOLID: Final = 128
"""Opacity from which a pixel is one of the drawing, and no shadow of it."""
_LEAST_CLEAR: Final = 0.1
"""Part of a picture that is transparent where it is more than the corners of a photograph."""
_LEAST_LOST: Final = 0.1
"""Part of a drawing that is missed: the labels of a chart are no more."""
_CONTRAST: Final = 1.5
"""Contrast, by the formula of WCAG, below which nothing is told from its ground."""


def _linear(value: int) -> float:
    """Return how bright a colour's share of 0 to 255 is, 0 to 1."""
    share = value / 255
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


_BRIGHTNESS: Final = [_linear(value) for value in range(256)]
_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)
_TABLE: Final = [round(value * 255) for value in _BRIGHTNESS] * 3


def ground_for(picture: Image.Image, page: Colour) -> Colour:
    """Return the colour that is to show where a picture is transparent.

    Args:
        picture: In RGBA.
        page: The colour of the page around it.

    Returns:
        That of the page; white or black instead where much of the drawing would be lost on it, and
        less than half as much on the other.
    """
    size = min(picture.width, _LOOKED_AT), min(picture.height, _LOOKED_AT)
    sample = picture.resize(size, Image.Resampling.NEAREST)  # thin lines stay as dark as they are
    solid = sample.getchannel("A").point([0] * _SOLID + [255] * (256 - _SOLID))
    bright = sample.convert("RGB").point(_TABLE).convert("L", (*_WEIGHTS, 0))
    counts = bright.histogram(solid)
    all_of_it = sum(counts)
    if not all_of_it or all_of_it > (1 - _LEAST_CLEAR) * size[0] * size[1]:
        return page

    def lost(ground: Colour) -> float:
        """Part of the drawing that cannot be told from a ground."""
        light = sum(weight * _BRIGHTNESS[one] for weight, one in zip(_WEIGHTS, ground, strict=True))
        near = (count for at, count in enumerate(counts) if _contrast(at / 255, light) < _CONTRAST)
        return sum(near) / all_of_it

    missed, best = lost(page), min(_OTHERS, key=lost)
    return best if missed > _LEAST_LOST and lost(best) < missed / 2 else page


def _contrast(one: float, other: float) -> float:
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
