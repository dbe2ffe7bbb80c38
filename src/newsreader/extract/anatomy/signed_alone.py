"""Who signs in a paragraph of its own at either end of a text: `"Written by: Ann Person"`.

Who brings what others wrote has it there, and its own name at the headline.
"""

from itertools import islice
from typing import Final

from newsreader.extract.anatomy.beside import OF_BOOK
from newsreader.extract.anatomy.bylines import LONGEST, SIGNED_SO, plausible
from newsreader.extract.anatomy.element_names import in_card
from newsreader.extract.anatomy.sources import Element, Sources, is_paragraph, words_of
from newsreader.model.names import names

_MOST: Final = 120
"""Paragraphs of a page that are looked at."""
_ENDS: Final = 2
"""Paragraphs at the start of a text and at its end of which one may be a byline."""
_FEWEST: Final = 2
"""Long paragraphs of a text."""
_APART: Final = names("blockquote figure aside li td footer nav form")


def signed_alone(sources: Sources) -> list[str]:
    """Return the one name behind a word for a writer in a paragraph at either end of the text.

    Args:
        sources: What the page says.
    """
    if sources.root is None:
        return []
    found = {
        name: None
        for each in islice(sources.root.iter("p"), _MOST)
        if (name := _signed(each)) and not in_card(each) and _is_at_an_end(each)
    }
    return list(found) if len(found) == 1 else []


def _signed(paragraph: Element) -> str:
    """Return the name in a paragraph that has nothing but a word for a writer and that, or `""`."""
    text = words_of(paragraph, LONGEST)
    label = SIGNED_SO.match(text) if len(text) < LONGEST else None
    name = "" if label is None else text[label.end() :].strip(" .")
    return name if name and plausible(name) else ""


def _is_at_an_end(paragraph: Element) -> bool:
    """Tell whether a paragraph is among the first or the last of those of a text."""
    around = paragraph.getparent()
    if around is None or any(each.tag in _APART for each in paragraph.iterancestors()):
        return False
    texts = [each for each in islice(around.iterchildren("p"), _MOST) if words_of(each, LONGEST)]
    long = [each for each in texts if is_paragraph(words_of(each, LONGEST))]
    at = texts.index(paragraph) if paragraph in texts else 0
    beside = (*texts[max(0, at - 1) : at], *texts[at + 1 : at + 2])
    if any(OF_BOOK.match(words_of(each, LONGEST)) for each in beside):
        return False
    ends = (*texts[:_ENDS], *texts[-_ENDS:]) if len(texts) < _MOST else texts[:_ENDS]
    return len(long) >= _FEWEST and paragraph in ends
