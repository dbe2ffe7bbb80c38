"""The large picture right behind a headline that is in no figure and that nobody names."""

import re
from itertools import islice, takewhile
from typing import Final

from newsreader.extract.anatomy.element_names import is_skipped, names_of
from newsreader.extract.anatomy.named_pictures import is_sign, is_tiny
from newsreader.extract.anatomy.place import paragraphs_before
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Element, Sources, behind, words_of
from newsreader.extract.sizes import pixels
from newsreader.model.names import names
from newsreader.model.picture import Picture

_REACH: Final = 70
"""Elements behind the headline among which it stands."""
_LARGE: Final = 400
"""Pixels of the width of a picture that is no portrait and no sign."""
_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:hero|featured?|cover|lead|lede|main|post|article|entry)[-_]*"
    r"(?:img|image|picture|photo|media|thumb(?:nail)?)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""What a picture of an article, or its box, is called."""
_FACE: Final = re.compile(r"avatar|author|portrait|headshot|profile|logo|icon", re.IGNORECASE)
_APART: Final = names("nav aside footer button form li p td")
_DRAWN: Final = (".svg", ".gif")
_BOXES: Final = 3
"""Elements around a picture whose names are its own."""
_LONGEST: Final = 1_000


def at_headline(sources: Sources, standfirst: str) -> Picture | None:
    """Return the first picture behind the headline, before any of the text, if it is its own.

    That is told by its width, its name, its place beside the headline, or by its words, if they are
    the headline.

    Args:
        sources: What the page says.
        standfirst: The lead paragraph, which may stand above it.
    """
    if not sources.headings or sources.headings[0].tag != "h1":
        return None
    heading = sources.headings[0]
    for image in islice(behind(heading), _REACH):
        if image.tag != "img" or not _is_its_own(image, heading):
            continue
        width, height = (pixels(image.get(side) or "") for side in ("width", "height"))
        url = next(sources.addresses_of(image), "")
        picture = Picture(url, alt=_words(image), width=width, height=height)
        if not picture.url or is_sign(picture) or is_tiny(picture.url):
            continue
        if picture.url.partition("?")[0].endswith(_DRAWN):
            return None
        sources.order.setdefault(image, sources.order.get(heading, 0) + 1)
        return None if paragraphs_before(sources, image, standfirst) else picture
    return None


def _words(image: Element) -> str:
    return " ".join((image.get("alt") or "")[:_LONGEST].split())


def _is_its_own(image: Element, heading: Element) -> bool:
    around = list(islice(image.iterancestors(), _BOXES))
    called = list(map(names_of, (image, *around)))
    if any(each.tag in _APART for each in around) or any(map(_FACE.search, called)):
        return False
    heads = set(heading.iterancestors())
    below = takewhile(lambda each: each not in heads, image.iterancestors())
    if any(is_skipped(names_of(each)) for each in below):
        return False
    width = pixels(image.get("width") or "")
    if width is not None:
        return width >= _LARGE
    said = folded(_words(image))
    titled = bool(said) and said == folded(words_of(heading))
    beside = image.getparent() is heading.getparent()
    return titled or beside or any(map(_CALLED.search, called))
