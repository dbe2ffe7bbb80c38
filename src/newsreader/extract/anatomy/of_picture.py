"""Whether all that an element says is said of a picture."""

from itertools import islice
from typing import Final

from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.seen import words_in

_LONGEST: Final = 2_000
"""Characters of captions; whatever has more says something else too."""
_HIGHEST: Final = 8
"""Elements around what is a part of a caption."""


def is_of_picture(sources: Sources, element: Element) -> bool:
    """Tell whether an element is the caption of a picture, or a box with no other words.

    "Page lead" is the name of a lead paragraph, and of what holds the lead picture.

    Args:
        sources: What the page says.
        element: What calls itself a lead paragraph.
    """
    if len(words_of(element, _LONGEST + 1)) > _LONGEST:
        return False
    labels = {each for box in sources.boxes.values() for each in (*box.captions, *box.credits)}
    labels.update(islice(element.iter("figcaption"), 1))
    if any(each in labels for each in (element, *islice(element.iterancestors(), _HIGHEST))):
        return True
    within = labels.intersection(element.iter())
    return bool(within) and not any(map(str.isalnum, words_in(element, within)))
