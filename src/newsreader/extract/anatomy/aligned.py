"""Who signs as the last paragraph of a text, set to the right as letters are signed."""

import re
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.bylines import plausible
from newsreader.extract.anatomy.element_names import in_card
from newsreader.extract.anatomy.site import folded, names_of_site
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.markup.signatures import SENTENCE_ENDS

_RIGHT: Final = re.compile(r"text-align\s*:\s*(?:right|end)\b", re.IGNORECASE)
_CALLED: Final = re.compile(
    r"(?:^|\s)(?:text-right|text-end|align-?right|has-text-align-right)(?:$|\s)"
)
_BETWEEN: Final = re.compile(
    r"\s+[-–—]\s+|\s*[/|;,&]\s*|\s+(?:and|und|et|y|e|en|og|och|ja|i|a|ve|és|και|и|та|і|và|dan)\s+"
)
"""What stands between two who sign."""
_LONGEST: Final = 80
_SENTENCE: Final = 30
_FEWEST: Final = 2
"""Paragraphs above a signature."""
_MOST: Final = 2_000
_MOST_PEOPLE: Final = 4


def signed_to_the_right(sources: Sources) -> list[str]:
    """Return the names of which the last paragraph of the text is made, set to the right.

    Where two paragraphs of a page are set so nobody is told: one may be whom the other quotes.

    Args:
        sources: What the page says.
    """
    if sources.root is None:
        return []
    found = [
        each
        for each in islice(sources.root.iter("p"), _MOST)
        if _is_to_the_right(each) and 0 < len(words_of(each, _LONGEST + 1)) <= _LONGEST
    ]
    if len(found) != 1 or not _ends_text(found[0]) or in_card(found[0]):
        return []
    names = _BETWEEN.split(words_of(found[0], _LONGEST).strip(" ()*"))
    site = names_of_site(sources)
    sure = all(plausible(name) and folded(name) not in site for name in names)
    return names if sure and len(names) <= _MOST_PEOPLE else []


def _is_to_the_right(paragraph: Element) -> bool:
    if (paragraph.get("align") or "").strip().lower() == "right":
        return True
    if _RIGHT.search((paragraph.get("style") or "")[:_MOST]):
        return True
    return _CALLED.search((paragraph.get("class") or "")[:_MOST]) is not None


def _ends_text(paragraph: Element) -> bool:
    """Tell whether sentences are right above a paragraph, and no other paragraph is below it."""
    above = islice(paragraph.itersiblings("p", preceding=True), _FEWEST)
    said = [words_of(each, _MOST) for each in above]
    prose = [each for each in said if len(each) >= _SENTENCE and each.endswith(SENTENCE_ENDS)]
    return bool(prose) and not any(words_of(each, 1) for each in paragraph.itersiblings("p"))
