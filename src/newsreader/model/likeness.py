"""Whether two addresses are of one picture, as far as the names of their files tell."""

import re
from functools import lru_cache
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

_FILE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)$", re.IGNORECASE)
_SIZE: Final = re.compile(r"[-_](?:\d{2,4}x\d{2,4}|scaled|thumb(?:nail)?|\d{3,4}w?)(?=(?:\.\w+)?$)")
_OPTION: Final = (
    r"(?:w|h|width|height|q|quality|f|fl|format|fit|c|g|ar|dpr|crop|resize|auto|strip)[=_-][\w.:-]+"
)
_SIZE_FOLDER: Final = re.compile(
    r"/(?:size/w\d{2,4}(?:h\d{2,4})?|\d{2,4}x\d{2,4}|w\d{2,4}|large|medium|small|thumb(?:nail)?s?"
    rf"|(?:{_OPTION},)*(?:w|h|width|height)[=_-]\d{{2,4}}(?:,{_OPTION})*)(?=/)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(
    r"(?<=[/,])(?:ms|im(?:age|g)|photo|pic(?:ture)?|media|asset|file)[-_]?id[-_=](\d{6,})(?=[/,]|$)",
    re.IGNORECASE,
)
"""The number that a service is told for a picture, among how large it is to be."""
_NUMBERED: Final = re.compile(
    r"(?:^|/)(?:img|dsc[nf]?|pxl|gopr|dji|mvi|p|images?|photos?|fotos?|pictures?|pics?|figures?"
    r"|slides?|screenshots?|gallery)[-_]?\d{3,4}(?=(?:\.\w+)?$)",
    re.IGNORECASE,
)
"""Names that cameras and galleries count up: their number says which picture, not how large."""
_WORD: Final = re.compile(r"[^\W_]+")
_GENERAL: Final = frozenset(
    _WORD.findall("""
    image images img photo photos picture pictures pic original default thumbnail thumb cover main
    hero header banner featured feature large medium small full scaled social share og opengraph
    twitter facebook card lead teaser preview maxresdefault hqdefault sddefault crop cropped resized
    resize web copy final new post article blog compatible compressed optimized optimised mobile
    desktop
    """)
)
"""Words that the files of many pictures are called by."""
_LONG: Final = 12
"""Letters and digits of a name that no two pictures of an article have by chance."""
_MIXED: Final = 8
"""The same, where letters and digits are mixed."""


def without_size(path: str) -> str:
    """Return a path or a file's name without what tells the sizes of one picture apart.

    Args:
        path: `"/talks-1200x800.jpg"`, `"/size/w1200/talks.jpg"`; what a camera numbers
            (`"IMG_1204.jpg"`) stays whole.
    """
    path = _SIZE_FOLDER.sub("", path)
    return path if _NUMBERED.search(path) else _SIZE.sub("", path)


@lru_cache(256)
def telling_name(url: str) -> str:
    """Return the name of a picture's file, folded, or `""` where it may be that of another too.

    Services that make pictures smaller keep the name and change all else of the address: the host,
    the folders, the kind of the file. Some are told a number instead, and the name is free.

    Args:
        url: Its address.
    """
    try:
        parts = urlsplit(url)
        path = unquote(parts.path)
        if number := _NUMBER.search(path):
            return f"{parts.hostname} {number[1]}"
        if not _FILE.search(path):  # a service that is told in its query which picture
            values = [value.partition("?")[0] for _, value in parse_qsl(parts.query)]
            path = next((value for value in values if _FILE.search(value)), "")
    except ValueError:
        return ""
    folder, _, name = path.rpartition("/")
    while _FILE.search(name):  # "talks.jpg.webp"
        name = _FILE.sub("", name)
    told = _told(without_size(name))
    if not _tells(told):  # "…/2018/talks/original.jpg"
        told = _told(folder.rpartition("/")[2]) + told
    return told if _tells(told) else ""


def alike(one: str, other: str) -> bool:
    """Tell whether two pictures have one telling name."""
    name = telling_name(one)
    return bool(name) and name == telling_name(other)


def _told(name: str) -> str:
    return "".join(word for word in _WORD.findall(name.casefold()) if word not in _GENERAL)


def _tells(name: str) -> bool:
    mixed = not name.isalpha() and not name.isdecimal()
    return len(name) >= _LONG or (mixed and len(name) >= _MIXED)
