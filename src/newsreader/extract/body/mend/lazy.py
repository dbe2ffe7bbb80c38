"""Pictures and players of a page as they would be once its scripts had run."""

import re
from typing import Final

from lxml import html

from newsreader.extract.addresses import is_picture, path_of
from newsreader.markup.lazy import ADDRESSES, PLACEHOLDERS, SETS
from newsreader.model.names import names

_NO_ADDRESS: Final = names("src alt title class id style sizes width height longdesc usemap")
_NAMES_SOURCE: Final = re.compile(r"src|lazy|original|image|img|file|url")
_OF_PAGE: Final = re.compile(r"post(?!er)|page|link|share|href")
"""What is in the name of an attribute with the address of a page."""
_ADDRESS: Final = re.compile(
    r"(?:https?:)?//\S+$|/\S+$|\S+\.(?:jpe?g|png|gif|webp|avif)$", re.IGNORECASE
)
_EMPTY: Final = ("data:", "about:")
"""How the address of what is still to come begins."""
_OF_PLAYERS: Final = ("data-src", "data-lazy-src", "data-litespeed-src", "data-cmp-src")
"""Where a player has its own."""
NOTHING: Final = re.compile(
    rf"(?:^|[/_.-])(?:{PLACEHOLDERS}|pixel"
    r"|1x1|[01]px|dotclear|cleardot|shim|avatar|gravatar|logo|icon|icons|sprite|emoji)(?:$|[/_.-])",
    re.IGNORECASE,
)
"""Names of files that keep a place, or show a sign and no picture."""

_PLACE: Final = re.compile(rf"(?:^|[/_.-])(?:{PLACEHOLDERS})(?:$|[/_.-])", re.IGNORECASE)


def wake(body: html.HtmlElement) -> None:
    """Give lazy pictures their address, and let those in `<noscript>` stand for the empty ones.

    Args:
        body: The page; changed in place.
    """
    for image in list(body.iter("img", "amp-img")):
        image.tag = "img"
        _wake(image)
    for frame in body.iter("iframe", "video", "source", "audio"):
        source = next(filter(None, map(frame.get, _OF_PLAYERS)), None)
        empty = frame.get("src", "").strip().lower()
        if source and (not empty or empty.startswith(_EMPTY)):
            frame.set("src", source)
    for quiet in list(body.iter("noscript")):
        images = [each for each in quiet.iter("img") if source_of(each)]
        if images:
            _take_out(quiet, images)


def _wake(image: html.HtmlElement) -> None:
    for name in SETS:
        if value := image.get(name):
            image.set("srcset", value)
            break
    source = source_of(image)
    if source and not NOTHING.search(source.partition("?")[0]):
        return
    others = [
        name
        for name in image.attrib
        if name not in _NO_ADDRESS
        and "set" not in name
        and _NAMES_SOURCE.search(name)
        and not _OF_PAGE.search(name)
    ]
    for name in (*ADDRESSES, *others):
        value = image.get(name, "").strip()
        if value and _ADDRESS.match(value):
            image.set("src", value)
            return
    larger = _larger(image)
    if larger and (not source or _PLACE.search(source)):
        image.set("src", larger)
    elif source.startswith("data:"):
        del image.attrib["src"]


def _larger(image: html.HtmlElement) -> str:
    """Return the picture that a click on one leads to, or `""` where that has several addresses."""
    link = image.getparent()
    if link is None or link.tag != "a" or image.get("srcset", "").strip():
        return ""
    address = str(link.get("href", "").strip())
    path = path_of(address)
    is_file = is_picture(path) and ":" not in path  # "File:Quay.jpg" is a page
    return address if is_file else ""


def source_of(image: html.HtmlElement) -> str:
    """Return the address of a picture, or `""` where it only keeps the place of one."""
    source = image.get("src", "").strip()
    return "" if source.lower().startswith((*_EMPTY, "javascript:")) else source


def _take_out(quiet: html.HtmlElement, images: list[html.HtmlElement]) -> None:
    """Put the pictures of a `<noscript>` in its place, and the empty one beside it away."""
    parent = quiet.getparent()
    if parent is None:
        return
    names = {name for each in images if (name := file_of(source_of(each)))}
    around = [each for each in (quiet.getprevious(), quiet.getnext()) if each is not None]
    for other in around:
        for image in [other] if other.tag == "img" else list(other.iter("img")):
            if file_of(source_of(image)) in names:
                return  # a script was not needed for it
    for other in around:
        if other.tag == "img" and not source_of(other):
            other.tag = "wbr"  # its place is taken
    place = parent.index(quiet)
    for offset, image in enumerate(images):
        image.tail = None
        parent.insert(place + offset, image)


def file_of(address: str) -> str:
    """Return the name of the file that an address ends in."""
    return address.partition("?")[0].rpartition("/")[2]
