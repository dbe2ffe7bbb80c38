"""The form in which a page shows the picture that it names: cut otherwise, or larger."""

import re
from itertools import islice
from typing import Final
from urllib.parse import unquote, urlsplit

from newsreader.dataclass import replace
from newsreader.extract.anatomy.named_pictures import is_one, is_tiny
from newsreader.extract.anatomy.place import paragraphs_before
from newsreader.extract.anatomy.sources import Sources
from newsreader.model.picture import Picture

_ID: Final = re.compile(r"(?=[a-z]*\d)(?=\d*[a-z])(?:[\da-f]{24}|[\da-z]{16})", re.IGNORECASE)
"""A folder of one picture, called by its number in a store."""
_HASH: Final = re.compile(r"[-_](?=[a-f]*\d)[\da-f]{16,40}$")
_LETTER: Final = re.compile(r"(?<=_\d{7})[a-z]$")
"""A letter for the form behind the number of an archive: `talks_2018476g`."""
_PREFIX: Final = re.compile(r"^[a-z]{1,2}-(?=\w)")
_WORD: Final = re.compile(r"[-_](?:small|thumb|medium|large|big|normal)\d{0,4}$", re.IGNORECASE)
_SMALL: Final = re.compile(r"[-_](?:small|thumb(?:nail)?)\.\w{3,4}$", re.IGNORECASE)
_KIND: Final = re.compile(r"\.\w{3,4}$")
_SHORTEST: Final = 6
"""Letters of a name that two pictures of one folder do not share by chance."""
_PAIR: Final = re.compile(r"(?<!\d)(\d{2,3})x(\d{2,3})(?!\d)")
_LONGEST: Final = 1_000
_MOST: Final = 200
"""Pictures of a page that are looked at."""
_DEEP: Final = 5
"""Paragraphs of the text before a picture that is not taken out of it to the top of the page."""


def as_shown(sources: Sources, named: Picture, standfirst: str) -> Picture:
    """Return the picture that a page names with the address of the form in which it is shown.

    Args:
        sources: What the page says.
        named: The picture.
        standfirst: The lead paragraph, which may stand above it.
    """
    if sources.root is None:
        return named
    small = is_tiny(named.url) or _SMALL.search(named.url) is not None
    for image in islice(sources.root.iter("img"), _MOST):
        url = next(sources.addresses_of(image), "")
        if not url or url == named.url:
            if url and not small:
                return named
            continue
        larger = small and is_one(url, named.url) and _is_larger(url, named.url)
        if larger or _is_other_form(url, named.url):
            if paragraphs_before(sources, image, standfirst) > _DEEP:
                return named
            return replace(named, url=url, width=None, height=None)
    return named


def _is_larger(one: str, other: str) -> bool:
    """Tell whether of two forms of a picture the first is the larger one, by their addresses."""
    if _SMALL.search(one):
        return False
    return not is_tiny(one) or _side(one) > _side(other) > 0


def _side(url: str) -> int:
    return max((int(side) for pair in _PAIR.findall(url[:_LONGEST]) for side in pair), default=0)


def _is_other_form(one: str, other: str) -> bool:
    """Tell whether two files of one folder are one picture: all but what says a form is alike."""
    try:
        paths = [unquote(urlsplit(url).path) for url in (one, other)]
    except ValueError:
        return False
    (folder, _, name), (others, _, its) = (path.rpartition("/") for path in paths)
    if name == its or not (folder.endswith(others) or others.endswith(folder)):
        return False
    if folder == others and _ID.fullmatch(folder.rpartition("/")[2]):
        return not (_ID.match(name) and _ID.match(its))  # numbered too: the folder is the site's
    stem, its_stem = _KIND.sub("", name), _KIND.sub("", its)
    for form in (_HASH, _LETTER, _WORD):
        bare, its_bare = form.sub("", stem), form.sub("", its_stem)
        if form is _WORD and stem != bare:
            bare, its_bare = _PREFIX.sub("", bare), _PREFIX.sub("", its_bare)
        if bare == its_bare and bare != stem and its_bare != its_stem:
            return len(bare) >= _SHORTEST
    return False
