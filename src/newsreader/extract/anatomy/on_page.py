"""Whether what a page tells machines is printed on it, for who reads it."""

from itertools import islice
from typing import Final

from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Element, Sources, words_of

_LONGEST: Final = 300_000
"""Characters of a page that are looked through; of a longer one all may be printed."""

_MOST_PARAGRAPHS: Final = 200
_SHORTEST: Final = 8
"""Words of a paragraph of a text."""
_FEWEST: Final = 2
"""Such paragraphs that are a text."""


def may_be_printed(sources: Sources, line: str) -> bool:
    """Tell whether a page has all words of a line in a row, or no text that could lack them.

    A page that only scripts fill prints its lines elsewhere than in what its server sent.

    Args:
        sources: What the page says.
        line: What its head says of it.
    """
    body = None if sources.root is None else sources.root.find("body")
    if body is None or not (sources.first_paragraph() or _has_paragraphs(body)):
        return True
    text = words_of(body, _LONGEST)
    return len(text) >= _LONGEST or _bare(line) in _bare(text)


def _has_paragraphs(body: Element) -> bool:
    """Tell whether a page has a text all of whose paragraphs are short."""
    paragraphs = islice(body.iter("p"), _MOST_PARAGRAPHS)
    long = (each for each in paragraphs if len(words_of(each).split()) >= _SHORTEST)
    return len(list(islice(long, _FEWEST))) == _FEWEST


def _bare(text: str) -> str:
    """Return a text without what parts its words: elements may stand between two of them."""
    return folded(text).replace(" ", "")
