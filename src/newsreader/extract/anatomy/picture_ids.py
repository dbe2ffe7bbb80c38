"""Whether two addresses have one picture's number, or one name with what only tells forms apart.

`/bdb/2706842/1200x.jpg` and `/bdb/2706842/765x431.webp`; `/image/<number>/talks.jpg` and
`/image/<number>-400-300/harbour.jpg`; `talks-86e317e6b44fd5cf.jpg` and
`talks-ae8b2233f0b52e59.jpg`.
"""

import re
from functools import lru_cache
from typing import Final
from urllib.parse import unquote, urlsplit

_OF_SIZE: Final = re.compile(
    r"(?P<place>/\S{0,300}/(?=[a-z-]{0,12}\d{5})[\w-]{5,40}/)\d{2,4}x(?:\d{2,4})?\.[a-z]{3,4}",
    re.IGNORECASE,
)
"""A file that is called by its size alone, in a folder with a number."""
_SIZED: Final = re.compile(r"/(?P<number>[0-9a-f]{20,40})-\d{2,4}-\d{2,4}/[^/]+")
_NUMBERED: Final = re.compile(r"/(?P<number>[0-9a-f]{20,40})(?:-\d{2,4}-\d{2,4})?/[^/]+")
"""The folder of a file that is the number of a picture, and its size where only one has it."""
_HASHED: Final = re.compile(
    r"(?P<name>[\w.-]{8,200}?)[-_.](?=[0-9a-f]{0,14}[a-f])(?=[a-f]{0,14}\d)"
    r"(?:[0-9a-f]{16}|[0-9a-f]{32}|[0-9a-f]{40})\.[a-z]{3,4}",
    re.IGNORECASE,
)
_LETTERS: Final = re.compile(r"[^\W\d_]{4}")
_LONGEST: Final = 600


def same_by_number(one: str, other: str) -> bool:
    """Tell whether two addresses are of one picture by a number in them, or a name with a hash.

    A folder of a long number is a site's as often as a picture's; it is a picture's where one of
    the two has a size behind it.

    Args:
        one: An address.
        other: Another one.
    """
    first, second = _told(one), _told(other)
    named = first[1] & second[1]
    sized = (first[2] | second[2]) & first[3] & second[3]
    return bool(named or sized) or (first[0] != "" and first[0] == second[0])


@lru_cache(512)
def _told(url: str) -> tuple[str, frozenset[str], frozenset[str], frozenset[str]]:
    """Return the place of a file that is only a size, its name, the number of it that is sized."""
    try:
        parts = urlsplit(url[:_LONGEST])
        path, host = unquote(parts.path), parts.hostname or ""
    except ValueError:
        return "", frozenset(), frozenset(), frozenset()
    place = _OF_SIZE.fullmatch(path)
    hashed = _HASHED.fullmatch(path.rpartition("/")[2])
    name = {hashed["name"]} if hashed is not None and _LETTERS.search(hashed["name"]) else set()
    tail = path[path.rfind("/", 0, path.rfind("/")) :] if path.count("/") > 1 else ""
    sized, numbered = _SIZED.fullmatch(tail), _NUMBERED.fullmatch(tail)
    return (
        "" if place is None else host + place["place"],
        frozenset(name),
        frozenset() if sized is None else frozenset({sized["number"]}),
        frozenset() if numbered is None else frozenset({numbered["number"]}),
    )
