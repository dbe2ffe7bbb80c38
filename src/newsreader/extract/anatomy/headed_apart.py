"""Whether what is called a lead paragraph is that of another thing: a box with its own heading."""

from itertools import islice
from typing import Final

from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.names import HEADINGS
from newsreader.extract.seen import words_in
from newsreader.model.letters import letters_of

_HIGHEST: Final = 40
_MOST: Final = 30
"""Headings of a box."""
_LONGEST: Final = 1_000


def is_headed_apart(sources: Sources, element: Element) -> bool:
    """Tell whether a box that the headline is not in has a heading of its own above an element.

    The element is no heading itself, nor in one; a heading that says the headline again is none of
    its own, and neither is one that has what is called a lead paragraph.

    Args:
        sources: What the page says.
        element: What calls itself a lead paragraph.
    """
    if not sources.headings or element.tag in HEADINGS:
        return False
    headline = sources.headings[0]
    around = set(headline.iterancestors())
    box = None
    for each in islice(element.iterancestors(), _HIGHEST):
        if each in around:
            break
        if each.tag in HEADINGS:
            return False
        box = each
    if box is None or sources.order.get(element, 0) < sources.order.get(headline, 0):
        return False
    within = set(element.iter())
    title = letters_of(words_of(headline, _LONGEST))
    for each in islice(box.iter(*HEADINGS), _MOST):
        if each in within or sources.order.get(each, 0) > sources.order.get(element, 0):
            return False
        if letters_of(words_in(each)) not in {"", title}:
            return True
    return False
