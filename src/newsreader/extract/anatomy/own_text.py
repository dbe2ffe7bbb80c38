"""Whether what a page's head says of it is but a piece of its own text.

Machines are told some sentences of an article where nobody wrote a lead paragraph for it; what is
printed as one stands in an element of its own, before the first paragraph.
"""

from itertools import islice, pairwise
from typing import Final

from newsreader.extract.anatomy.lead_labels import behind_label
from newsreader.extract.anatomy.place import is_alike, lines_by_breaks
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Element, Sources, words_of

_MOST: Final = 200
"""Paragraphs that are looked through."""
_LONGEST: Final = 2_000
_SURE: Final = 20
"""Characters that no two paragraphs share by chance."""


def is_of_text(sources: Sources, line: str) -> bool:
    """Tell whether a line is a piece of a paragraph, several of them, or one behind another.

    Args:
        sources: What the page says.
        line: What may be its lead paragraph.
    """
    said = _bare(line)
    if sources.root is None or len(said) < _SURE:
        return False
    whole = [(each, _bare(words_of(each, _LONGEST))) for each in _paragraphs(sources.root)]
    whole = [(each, text) for each, text in whole if text]
    if any(text == said for _, text in whole):
        rows = pairwise(whole)
        return any(text == said and is_alike(above, each) for (above, _), (each, text) in rows)
    if any(_is_within(said, each, text) for each, text in whole):
        return True
    if any(text.find(said) > 0 for text in map(_bare, lines_by_breaks(sources.root))):
        return True
    return any(_goes_over(said, above, below) for (_, above), (_, below) in pairwise(whole))


def _paragraphs(root: Element) -> list[Element]:
    return list(islice(root.iter("p"), _MOST))


def _is_within(said: str, paragraph: Element, text: str) -> bool:
    """Tell whether a paragraph has words before a line that are no label of it."""
    start = text.find(said)
    return start > 0 and _bare(behind_label(paragraph)[0]) != text[:start]


def _goes_over(said: str, above: str, below: str) -> bool:
    """Tell whether a line is a paragraph and goes on with the next."""
    if not _SURE <= len(above) < len(said) or not said.startswith(above):
        return False
    rest = said[len(above) :]
    return rest.startswith(below) or (len(rest) >= _SURE and below.startswith(rest))


def _bare(text: str) -> str:
    return folded(text).replace(" ", "")
