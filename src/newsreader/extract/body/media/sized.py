"""How large a picture is said to be: by its attributes, its style, its address."""

import re
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from lxml import html

from newsreader.extract.sizes import pixels

_SMALL: Final = 120
"""Pixels of width up to which a picture without a caption is a portrait or a thumbnail."""
_LOW: Final = 60
"""The same of height, where no width is said."""
_SIZE_STYLED: Final = re.compile(r"(?:^|[;\s])(width|height)\s*:\s*(\d{1,4})(?:\.\d+)?px", re.I)
_SIZE_IN_ADDRESS: Final = re.compile(
    r"(?:^|[/_-])(\d{2,4})x(\d{2,4})(?=[/_.-]|new|$)"
    r"|(?:^|[/,])w_(\d{2,4}),h_(\d{2,4})(?=[/,])"
    r"|(?:^|[/,])(?:h_(\d{2,4}))(?=[/,])"
    r"|/(?P<square>(?:3[2-9]|[4-9]\d|\d{3}))/(?P=square)(?=/)"
    r"|(?:^|[/_-])w_?(\d{2,4})_?h_?(\d{2,4})(?=[/_.-]|$)",
    re.IGNORECASE,
)
_MOST_WISHES: Final = 40
_WIDTH: Final = re.compile(r"\s(\d{2,5})w(?=,|\s|$)")


def size_of(image: html.HtmlElement) -> tuple[int | None, int | None]:
    """Return how wide and how high a picture is said to be, in pixels.

    Args:
        image: An `<img>`.
    """
    width, height = (
        size if (size := pixels(image.get(name, ""))) is not None and size > 1 else None
        for name in ("width", "height")
    )
    styled = {
        name.lower(): int(size) for name, size in _SIZE_STYLED.findall(image.get("style", ""))
    }
    width, height = width or styled.get("width"), height or styled.get("height")
    if width is None and height is None and not widest(image):
        return _size_in(image.get("src", ""))
    return width, height


def widest(image: html.HtmlElement) -> int:
    """Return the width of the widest of the files that a picture may load, as far as it says.

    Args:
        image: An `<img>`.
    """
    sets = [image.get("srcset", ""), *(each.get("srcset", "") for each in sources_of(image))]
    return max((int(size) for each in sets for size in _WIDTH.findall(each[:5000])), default=0)


def sources_of(image: html.HtmlElement) -> list[html.HtmlElement]:
    """Return the other files of a picture.

    Args:
        image: An `<img>`.
    """
    around = image.getparent()
    return around.findall("source") if around is not None and around.tag == "picture" else []


def _size_in(address: str) -> tuple[int | None, int | None]:
    """Return the size that an address names."""
    try:
        parts = urlsplit(address[:2000])
        wishes = parse_qs(parts.query, max_num_fields=_MOST_WISHES)
    except ValueError:
        return None, None
    asked = [
        pixels(value[0]) if (value := wishes.get(short) or wishes.get(name)) else None
        for short, name in (("w", "width"), ("h", "height"))
    ]
    if asked[0] is not None and asked[1] is not None:
        return asked[0], asked[1]
    path = unquote(parts.path)
    every = list(_SIZE_IN_ADDRESS.finditer(path.partition("http")[0]))
    if not every:
        return None, None
    found = every[-1]
    if found["square"]:
        return int(found["square"]), int(found["square"])
    width, height = found[1] or found[3] or found[7], found[2] or found[4] or found[5] or found[8]
    return int(width) if width else None, int(height) if height else None


def is_small(width: int | None, height: int | None) -> bool:
    """Tell whether a picture without a caption is no larger than a portrait or a thumbnail.

    Args:
        width: Its width in pixels.
        height: Its height.
    """
    if width is None:
        return height is not None and height <= _LOW
    return max(width, height or 0) <= _SMALL
