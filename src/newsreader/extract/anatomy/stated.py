"""How a line begins that says where a text comes from, in many languages."""

import re
from typing import Final

_ASIAN: Final = (
    r"(?P<sure>(?:本文|文章|信息|新闻|新聞|稿件|消息)[来來]源[于於自]?|[来來]源[于於]|稿源|转自|转载自|轉自|情報元)"
    r"|[来來]源|出处|出處|出典|引用元|출처"
)
"""The first ones are said of a text alone, and not of figures or a picture in it."""
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
