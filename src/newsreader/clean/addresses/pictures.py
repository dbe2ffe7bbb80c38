"""Which of the many addresses of a picture to take, and what to drop."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from newsreader.clean.addresses.links import counted_link
from newsreader.clean.addresses.trackers import is_tracker
from newsreader.clean.elements import number
from newsreader.clean.text import one_line
from newsreader.markup.lazy import ADDRESSES, PLACEHOLDERS, SETS
from newsreader.model.names import names
from newsreader.model.picture import Picture
from newsreader.pattern import late

_PLACEHOLDER: Final = late(
    rf"(?:^|/)[\w-]*(?:{PLACEHOLDERS})[\w-]*\.(?:gif|png|svg|jpe?g|webp)$",
    re.IGNORECASE,
)
_CANDIDATE: Final = late(r"[\s,]*(\S+)((?:\s+[^,\s]+)*)\s*(?:,|$)")
_BEST_WIDTH: Final = 1280
_MOST_CANDIDATES: Final = 40
_LONGEST_SET: Final = 20_000
_ICON: Final = 32
_WIDTH_IN_NAME: Final = late(r"[-_](\d{2,4})(?:x\d{2,4}|w)(?=\.\w+$)")
_WIDTHS: Final = names("w width maxwidth max-w imwidth")
_SMALL: Final = 640
"""Pixels of width below which a lead picture is a thumbnail."""
_MOST_DIGITS: Final = 6
_ESCAPED: Final = re.compile(
    r"&(?:#\d{2,5}|#x[0-9a-f]{2,5}|amp|quot|lt|gt|nbsp|hellip|[lr][ds]quo|[mn]dash);", re.I
)
_FILE_NAME: Final = late(
    r"[\w.%+()-]{1,200}\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic)", re.IGNORECASE
)
"""How a picture is called on somebody's disk."""
_UNSET: Final = late(
    r"(?:(?:featured|main|lead|hero|header|banner|cover|post|article|blog|default|placeholder) )?"
    r"(?:image|picture|photo|thumbnail|img|placeholder)(?: \d{1,3})?"
    r"|alt(?:ernative)?(?: ?te?xt)?[\s:=.]*|(?:image|picture|photo) (?:alt(?: text)?|description)"
    r"|(?:please )?(?:set|add|enter|insert|provide) (?:an? |the |your )?(?:image )?alt\b.{0,60}",
    re.IGNORECASE,
)
"""What a program has for want of words about a picture, or asks for them."""
_LONGEST_STYLE: Final = 2000
_DOT_STYLE: Final = {
    side: late(rf"(?:^|[;\s]){side}\s*:\s*[01](?:\.\d+)?(?:px)?\s*(?:!important\s*)?(?:;|$)")
    for side in ("width", "height")
}
"""A side of no more than a pixel by an element's own style."""
_EMOJI_CLASSES: Final = names("wp-smiley emoji emojione twemoji smiley latex math")


def best_of_set(srcset: str) -> str:
    """Return the address of a `srcset` that is wide enough for a screen and no wider.

    Args:
        srcset: The attribute (`"small.jpg 320w, large.jpg 1280w"`, `"twice.jpg 2x"`).

    Returns:
        The smallest one at least 1280 pixels wide, else the widest; `""` when there is none.
    """
    srcset = srcset[:_LONGEST_SET]
    sized: list[tuple[float, str]] = []
    position = 0
    while position < len(srcset) and len(sized) < _MOST_CANDIDATES:
        found = _CANDIDATE.match(srcset, position)
        if found is None or found.end() == position:
            break
        position = found.end()
        url, descriptors = found[1], found[2]
        if url.endswith(","):  # "a.jpg, b.jpg 2x": the comma stuck to the address ends it
            url, descriptors, position = url.rstrip(","), "", found.end(1)
        size = re.search(r"(\d+(?:\.\d+)?)([wx])\b", descriptors)
        width = 0.0 if size is None else float(size[1]) * (1 if size[2] == "w" else 640)
        if url and not url.lower().startswith("data:"):
            sized.append((width, url))
    wide = [each for each in sized if each[0] >= _BEST_WIDTH]
    if wide:
        return min(wide, key=lambda each: each[0])[1]
    return max(sized, key=lambda each: each[0])[1] if sized else ""


def address_of(attributes: Mapping[str, str], sources: str, base: str) -> tuple[str, int]:
    """Return the best address of an `<img>`, and how many tracking parameters it lost.

    Args:
        attributes: Those of the element.
        sources: The best address of the `<source>` elements around it, or `""`.
        base: What relative addresses stand on.
    """
    candidates = [attributes.get(name, "") for name in ADDRESSES]
    candidates += [best_of_set(attributes.get(name, "")) for name in ("srcset", *SETS)]
    candidates += [attributes.get("src", ""), sources]
    spare = ("", 0)
    for candidate in candidates:
        if not candidate.strip():
            continue
        url, stripped = counted_link(candidate, base)
        if not url.lower().startswith("http"):
            continue
        if not _PLACEHOLDER.search(url.partition("?")[0]):
            return url, stripped
        spare = spare if spare[0] else (url, stripped)
    return spare


def is_icon(attributes: Mapping[str, str]) -> bool:
    """Tell whether a picture stands for a sign in the text: an emoji, a formula, a small icon."""
    if not _EMOJI_CLASSES.isdisjoint(attributes.get("class", "").lower().split()):
        return True
    told = [number(attributes.get("width")), number(attributes.get("height"))]
    sizes = [size for size in told if size is not None]
    return bool(sizes) and all(1 < size <= _ICON for size in sizes)


def picture_of(url: str, attributes: Mapping[str, str]) -> Picture | None:
    """Return the picture of an `<img>`, or None for one that watches its reader."""
    width, height = number(attributes.get("width")), number(attributes.get("height"))
    style = attributes.get("style", "")[:_LONGEST_STYLE].lower()
    if _DOT_STYLE["width"].search(style) and _DOT_STYLE["height"].search(style):
        return None
    if is_tracker(url, width, height):
        return None
    alt = said_of_picture(one_line(_unescaped(attributes.get("alt", ""))))
    title = one_line(_unescaped(attributes.get("title", "")))
    # A title of a few words is the author's aside (web comics live by it); one word is a file name.
    caption = title if title != alt and title.count(" ") > 1 else ""
    return Picture(url, alt, caption, "", width or None, height or None)


def said_of_picture(alt: str) -> str:
    """Return an alternative text, `""` where nobody has written one.

    Args:
        alt: On one line: the words of an author, the name of a file, what a program put there.
    """
    bare = alt.strip()
    return "" if _FILE_NAME.fullmatch(bare) or _UNSET.fullmatch(bare) else alt


def _unescaped(text: str) -> str:
    """Return words of an attribute that were escaped twice, as systems do to those of pictures."""
    return unescape(text) if _ESCAPED.search(text) else text


def larger_picture(one: Picture, other: Picture) -> Picture:
    """Return of one picture in two sizes the other where it is larger and one is not wide enough.

    Args:
        one: That whose address is taken in doubt.
        other: Surely the same picture.
    """
    if one.url == other.url:
        return one
    width, other_width = _asked_width(one.url), _asked_width(other.url)
    if width is None or width >= _BEST_WIDTH:
        return one
    if other_width is None:  # nobody asked for less than there is
        return other if width < _SMALL else one
    return other if other_width > width else one


def _asked_width(url: str) -> int | None:
    """Return how many pixels wide a picture is to be by its address, or None where that is open."""
    parts = urlsplit(url)
    asked = [value for name, value in parse_qsl(parts.query) if name.lower() in _WIDTHS]
    named = _WIDTH_IN_NAME.search(unquote(parts.path))
    for value in (*asked, named[1] if named else ""):
        if value.isascii() and value.isdecimal() and len(value) < _MOST_DIGITS:
            return int(value)
    return None
