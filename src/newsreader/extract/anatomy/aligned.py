"""Who signs as the last paragraph of a text, set to the right as letters are signed."""

import re
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.bylines import plausible
from newsreader.extract.anatomy.element_names import in_card
from newsreader.extract.anatomy.site import folded, names_of_site
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.extract.body.words.abroad import ENDS, LABELS
from newsreader.extract.body.words.stated import DESK
from newsreader.markup.signatures import SENTENCE_ENDS
from newsreader.model.names import names as names_of_tags

_RIGHT: Final = re.compile(r"text-align\s*:\s*(?:right|end)\b", re.IGNORECASE)
_CALLED: Final = re.compile(
    r"(?:^|\s)(?:text-right|text-end|align-?right|has-text-align-right)(?:$|\s)"
)
_BETWEEN: Final = re.compile(
    r"\s+[-–—]\s+|\s*[/|;,&]\s*|\s+(?:and|und|et|y|e|en|og|och|ja|i|a|ve|és|και|и|та|і|và|dan)\s+"
)
"""What stands between two who sign."""
_SOURCE: Final = re.compile(r"(?:theo|nguồn)\b", re.IGNORECASE)
"""How a line in Vietnamese begins that names the paper from which a text is."""
_NO_NAME: Final = re.compile(
    r"(?:the|to|by|from|next|previous|top|full|sign|back|continue|part|chapter|end|happy"
    r"|weiter|zurück|ende|la fin|suite|à suivre|seguir|leer|continua|koniec|konec"
    r"|đọc|xem|hết)\b",
    re.IGNORECASE,
)
_EMPHASIS: Final = names_of_tags("b strong em i")
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
    if len(names) > _MOST_PEOPLE or not (len(names) > 1 or _is_set_apart(found[0])):
        return []
    sure = all(plausible(name) and not _names_nobody(sources, name) for name in names)
    return names if sure and site.isdisjoint(map(folded, names)) else []


def _names_nobody(sources: Sources, text: str) -> bool:
    """Tell whether words in capitals are a desk, a source, or what is pressed at the end."""
    if LABELS.fullmatch(text) or ENDS.fullmatch(text) or DESK.fullmatch(text):
        return True
    source = sources.language.lower().startswith("vi") and _SOURCE.match(text)
    return bool(source) or _NO_NAME.match(text) is not None


def _is_set_apart(paragraph: Element) -> bool:
    """Tell whether all of a paragraph is in letters of their own, as signatures are."""
    inner = paragraph.find("./*")
    if inner is None or inner.tag not in _EMPHASIS:
        return False
    return words_of(inner, _LONGEST) == words_of(paragraph, _LONGEST)


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
