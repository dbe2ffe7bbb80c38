"""The line above a headline, told by how the page sets the headlines of its other articles."""

from itertools import islice
from typing import Final

from newsreader.extract.anatomy.lone_line import LONGEST, may_name
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.names import SUBHEADINGS

_FEWEST: Final = 2
"""Other headlines with a line of the same name above them, each in words of its own."""
_MOST: Final = 20_000
_MOST_NAMES: Final = 500


def is_above_others(sources: Sources, above: Element) -> bool:
    """Tell whether what stands above a headline is called as what stands above others there.

    `<div class="info">America</div><h2>The headline</h2>`, and further down a card of another
    article with `<div class="info">Cars</div><h4>Its headline</h4>`.

    Args:
        sources: What the page says.
        above: The element right above the headline, and nothing else in it.
    """
    called = _names_of(above)
    words = words_of(above, LONGEST + 1)
    if not called or not may_name(words) or sources.root is None or above.tag in SUBHEADINGS:
        return False
    said = set()
    for each in islice(sources.root.iter(above.tag), _MOST):
        if each is above or called.isdisjoint(_names_of(each)):
            continue
        below = each.getnext()
        if below is None or below.tag not in SUBHEADINGS or (each.tail or "").strip():
            continue
        if (line := words_of(each, LONGEST + 1)) != words and len(line) <= LONGEST:
            said.add(line)
        if len(said) >= _FEWEST:
            return True
    return False


def _names_of(element: Element) -> set[str]:
    return set((element.get("class") or "")[:_MOST_NAMES].split())
