"""What an address in a page tells by itself: its host, and the kind of file that it is of."""

import re
from typing import Final
from urllib.parse import urlsplit

from newsreader.model.letters import letters_of

_PICTURE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:$|[?&#/])", re.IGNORECASE)
_SOUND: Final = re.compile(r"\.(?:mp3|m4a|ogg|oga|wav|aac|flac)$", re.IGNORECASE)
_FILE: Final = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|od[stp]|csv|tsv|json|xml|zip|gz|epub|txt|ics|geojson|mp[34])$",
    re.IGNORECASE,
)
_LONGEST: Final = 2_000
"""Characters of an address that is read."""
_SHORTEST_NAME: Final = 4
"""Letters of the name of a site."""


def host_of(address: str) -> str:
    """Return the host of an address without `www.`, or `""`."""
    try:
        return (urlsplit(address[:_LONGEST].strip()).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def name_of_site(host: str) -> str:
    """Return the letters of the longest label of a host but its last, or `""` if it has few."""
    name = letters_of(max(host.split(".")[:-1], key=len, default=""))
    return name if len(name) >= _SHORTEST_NAME else ""


def path_of(address: str) -> str:
    """Return the path of an address, or `""`."""
    try:
        return urlsplit(address[:_LONGEST].strip()).path
    except ValueError:
        return ""


def is_picture(address: str) -> bool:
    """Tell whether an address is that of a picture, which is shown larger there."""
    return _PICTURE.search(address[:_LONGEST]) is not None


def is_sound(address: str) -> bool:
    """Tell whether an address is that of something to be heard."""
    return _SOUND.search(path_of(address)) is not None


def is_file(address: str) -> bool:
    """Tell whether an address is that of a file that one loads, or reads elsewhere."""
    return _FILE.search(path_of(address)) is not None
