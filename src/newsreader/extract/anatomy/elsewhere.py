"""Pictures outside of an article: those that a page shows in its menus alone."""

import re
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.element_names import names_of
from newsreader.extract.anatomy.named_pictures import is_one
from newsreader.extract.anatomy.sources import Element, Sources
from newsreader.extract.names import FRAMES
from newsreader.model.names import names

_MOST: Final = 400
"""Pictures of a page that are looked at."""
_BARS: Final = names("nav footer header")
_LONGEST: Final = 500
"""Characters of a name that are looked at."""
_CALLED: Final = re.compile(
    r"(?:^|[\s_-])(?:mega-?)?(?:menu|nav|navbar|navigation)(?=$|[\s_-])", re.I
)


def only_in_menus(sources: Sources, url: str) -> bool:
    """Tell whether a page shows a picture, and nowhere but in its menus, its head or its foot.

    There it belongs to the site, or to another article; a link to this page may show its own.

    Args:
        sources: What the page says.
        url: The address of the picture, in any size.
    """
    if sources.root is None:
        return False
    heads = set(sources.headings[0].iterancestors()) if sources.headings else set()
    shown = False
    for image in islice(sources.root.iter("img"), _MOST):
        if not any(is_one(each, url) for each in sources.addresses_of(image)):
            continue
        if not _is_in_menu(sources, image, heads):
            return False
        shown = True
    return shown


def _is_in_menu(sources: Sources, image: Element, heads: set[Element]) -> bool:
    in_menu = False
    for around in image.iterancestors():
        if around.tag == "a" and sources.absolute(around.get("href") or "") == sources.url:
            return False
        if around in heads or around.tag in FRAMES:
            break
        if around.tag in _BARS or _CALLED.search(names_of(around)[:_LONGEST]):
            in_menu = True
    return in_menu
