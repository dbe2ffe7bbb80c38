"""The agency that is named beside a place where a text begins: `"Holm, Reuters —"`."""

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.sources import Element, words_of

_PARTED: Final = tuple("–—―-")
"""What parts a dateline from the text: `"London Reuters —"`."""
_LONGEST: Final = 80
_MOST_PIECES: Final = 12


def is_dateline(text: str) -> bool:
    """Tell whether a text is how an article begins, a place and whose it is: it ends with a dash.

    Args:
        text: All that calls itself the source of a text.
    """
    return text.rstrip().endswith(_PARTED)


def wired(line: Element, wire: Callable[[str], str]) -> Iterator[str]:
    """Yield the agencies that stand in a dateline in elements of their own, without the place.

    Args:
        line: The element that is the dateline.
        wire: Returns the agency that a name is, or `""`.
    """
    for each in islice(line.iter(), _MOST_PIECES):
        words = words_of(each, _LONGEST).strip(" ()[]–—―-") if isinstance(each.tag, str) else ""
        if words and wire(words) == words:
            yield words
