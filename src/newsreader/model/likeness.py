"""Whether two addresses are of one picture, as far as the names of their files tell."""

import re
from functools import lru_cache
from typing import Final
from urllib.parse import parse_qsl, unquote, urlsplit

from newsreader.model.names import names
from newsreader.model.renditions import without_kind, without_size
from newsreader.pattern import late

_FILE: Final = late(r"\.(?:jpe?g|png|gif|webp|avif)$", re.IGNORECASE)
_NUMBER: Final = late(
    r"(?<=[/,])(?:ms|im(?:age|g)|photo|pic(?:ture)?|media|asset|file)[-_]?id[-_=](\d{6,})(?=[/,]|$)",
    re.IGNORECASE,
)
"""The number that a service is told for a picture, among how large it is to be."""
_WORD: Final = late(r"[^\W_]+")
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
_SIZES: Final = names("""
    w h width height maxwidth maxheight max-w max-h imwidth imheight size sz resize fit crop
    scale zoom dpr q quality auto fm format strip ssl s sig itok auth croph cropw xpos ypos
    precrop ratio ratio_x ratio_y
    """)
"""Parameters that say how large a picture is to be and in which form, and what signs those."""
_HOST: Final = late(
    r"/((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,4}[a-z]{2,12})(/[^/].*)",
    re.IGNORECASE | re.DOTALL,
)
"""A path whose first folder is called like a host: a service has the picture from there."""
_FORM: Final = late(
    r"x?large|medium|small|thumb(?:nail)?|orig(?:inal)?|\d{2,4}x\d{2,4}", re.IGNORECASE
)
"""What else a parameter says of a form, whatever it is called."""
_SIZED: Final = late(r"/\d{3,4}x\d{3,4}$")
"""The end of a path that says only how large a picture is to be; small numbers count pictures."""
_CUT: Final = late(
    r"/(?:wide|square|portrait|cinema|original|super|landscape|vertical|horizontal|banner|teaser|large"
    r"|medium|small|mobile|desktop|tablet|hero|lead|thumb)_{1,2}\d{3,4}x\d{3,4}(?:_{1,2}[a-z]{2,12})?$"
)
"""The end of a path that says how a picture is cut: `/wide__820x461__desktop`."""
_NUMBERED: Final = late(r"(?!v\d{1,4}$|(?:19|20)\d\d$)(?=[^\d]{0,60}\d)[\w-]{3,80}")
"""A folder that tells one picture from others: a number, or letters with digits among them."""
_LONG: Final = 12
"""Letters and digits of a name that no two pictures of an article have by chance."""
_MIXED: Final = 8
"""The same, where letters and digits are mixed."""


@lru_cache(512)
def place_of(url: str) -> tuple[str, str]:
    """Return where a picture is, all of its forms in one place: the host, and a path or more.

    Args:
        url: Its address.

    Returns:
        The host without `www.`, and the path without what tells the forms apart. Of one that is no
        file all of the query that may choose the picture is added; where only the whole address
        tells, that is told without a host.
    """
    try:
        parts = urlsplit(url)
        path = unquote(parts.path)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return "", url
    if (handed_on := _HOST.fullmatch(path)) and not _FILE.search(handed_on[1]):
        host, path = handed_on[1].lower().removeprefix("www."), handed_on[2]
    place = without_kind(without_size(path))
    if without_kind(path) != path:
        return (host, place) if place[-1:] not in {"", "/"} else ("", url)
    wishes = wishes_of(url)
    if not wishes and _CUT.search(path) and _tells(_told(place.rpartition("/")[2])):
        return host, place
    if not wishes and _SIZED.search(path) and any(map(_NUMBERED.fullmatch, place.split("/"))):
        return host, place
    if not wishes and not any(each.isdigit() for each in place.rpartition("/")[2]):
        return "", url
    return host, f"{place}?{wishes}"


def wishes_of(url: str) -> list[tuple[str, str]]:
    """Return the parameters of an address that may choose the picture.

    Args:
        url: An address that can be read.
    """
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True)
    return sorted(
        (name, value)
        for name, value in pairs
        if name.lower() not in _SIZES and not _FORM.fullmatch(value)
    )


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
    # What says only how large a picture is tells nothing, in its folder neither.
    folder, _, name = without_kind(without_size(path)).rpartition("/")
    told = _told(name)
    if not _tells(told):  # "…/2018/talks/original.jpg"
        told = _told(folder.rpartition("/")[2]) + told
    return told if _tells(told) else ""


def alike(one: str, other: str) -> bool:
    """Tell whether two pictures have one telling name."""
    name = telling_name(one)
    return bool(name) and name == telling_name(other)


def same_picture(one: str, other: str) -> bool:
    """Tell whether two addresses lead to the same picture, perhaps in two sizes."""
    return bool(one) and (one == other or place_of(one) == place_of(other) or alike(one, other))


def surely_same_picture(one: str, other: str) -> bool:
    """Tell whether two addresses are one but for what says how large the picture is to be.

    Of one path the rest of the address may choose the picture; of several its name tells.
    """
    if place_of(one) == place_of(other):
        return one == other or wishes_of(one) == wishes_of(other)
    return alike(one, other)


def says_something(name: str) -> bool:
    """Tell whether a file is not called as those of any picture are: `"photo"`, `"main-image"`.

    Args:
        name: Its name without the kind and what tells how large it is.
    """
    return any(letter.isalpha() for letter in _told(name))


def _told(name: str) -> str:
    return "".join(word for word in _WORD.findall(name.casefold()) if word not in _GENERAL)


def _tells(name: str) -> bool:
    mixed = not name.isalpha() and not name.isdecimal()
    return len(name) >= _LONG or (mixed and len(name) >= _MIXED)
