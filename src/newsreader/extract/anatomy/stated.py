"""How a line begins that says where a text comes from, in many languages."""

import re
from typing import Final

from newsreader.extract.origin_words import OF_A_TEXT, OF_ANYTHING

_ASIAN: Final = rf"(?P<sure>{OF_A_TEXT})|{OF_ANYTHING}"
_OTHERS: Final = (
    r"sources?|quelle|fonte|fuente|font|bron|källa|kilde|kjelde|lähde|heimild|allikas|avots"
    r"|šaltinis|źródło|zdroj|forrás|surs[aă]|източник|izvor|извор|vir|πηγή|kaynak|источник|джерело"
    r"|מקור|المصدر|منبع|स्रोत|সূত্র|ஆதாரம்|ที่มา|nguồn|sumber"
)
SAYS_SOURCE: Final = re.compile(
    rf"(?:^|(?<=[\s|｜　\d]))(?:(?:{_ASIAN})\s?(?:[:：]|$)|(?:{_OTHERS})\s?[:：])\s*", re.IGNORECASE
)
_LONGEST: Final = 160


def says_source(text: str) -> bool:
    """Tell whether a short text has a label of a source in it.

    Args:
        text: The text of an element, or what stands behind one.
    """
    return len(text) <= _LONGEST and SAYS_SOURCE.search(text.strip()) is not None
