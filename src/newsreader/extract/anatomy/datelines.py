"""The agency that a text names where it begins, or in the brackets with which it ends."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from newsreader.extract.anatomy.bylines import plausible
from newsreader.extract.anatomy.sources import Sources, is_paragraph

_BEGINS: Final = re.compile(
    r"[\s　（(【]{0,4}(?P<zh>[\u4e00-\u9fff]{1,5}社)"
    r"(?=[^。，,()（）]{1,16}日[^。，,()（）]{0,4}[电電])"
    r"|【[^】＝=]{1,12}(?P<ja>共同|時事|ロイター)】"
    r"|[(\[][^()\[\]=＝]{1,20}[=＝]\s?(?P<ko>[^()\[\]\s=＝]{0,10}(?:통신|뉴스|뉴시스|뉴스1))[)\]]"
)
"""`"新华社巴黎9日电"`, `"【ロンドン共同】"`, `"(서울=연합뉴스)"`."""
_PLACED: Final = re.compile(
    r"(?P<place>[^\W\d_a-z][^()\n]{1,50}?)\s?\((?P<signs>[^()\n]{2,30})\)(?:\s{0,2}[.:–—-]|$)"
)
"""`"LONDON, Nov 3 (Reuters) -"`, `"Holm (dpa/mb) –"`."""
_LETTERS: Final = re.compile(r"[a-zäöüß]{1,4}")
"""How somebody signs beside an agency."""
_DATE: Final = re.compile(r"\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.?")
_SENTENCE: Final = re.compile(
    r"(?:^|\s)(?!(?:a[mn]|[iu]m|de[rnsl]?|d[eiao]s?|l[aeo]s?|el|of|the|on|sur|und|upon|aan|bei)\s)"
    r"[a-zà-öø-ÿ]|[!?…]"
)
"""A word that is none of a place's name."""
_MOST_LONG: Final = 2
"""Paragraphs below a headline of which one is the first of the text."""
_MOST_WORDS: Final = 5
_ENDS: Final = re.compile(r"\((?P<signed>[^()]{8,80})\)\s*$")
_DAY: Final = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})")
_LAST: Final = 400
_TAIL: Final = 100
"""Characters at the end of a line in which such brackets stand."""


def named_in_text(sources: Sources, wire: Callable[[str], str]) -> str:
    """Return the agency in the dateline of a text, or in the brackets at its end, or `""`.

    Args:
        sources: What the page says.
        wire: Returns the agency that a name is, or `""`.
    """
    start = sources.order.get(sources.headings[0], 0) if sources.headings else 0
    below = [line for number, line in sources.lines if number > start]
    begun = next(filter(None, map(_BEGINS.match, below)), None)
    if begun is not None:
        return str(begun[str(begun.lastgroup)])
    if placed := _placed(below, wire):
        return placed
    signed = {agency for line in below[-_LAST:] if (agency := _signed(line[-_TAIL:], wire))}
    return signed.pop() if len(signed) == 1 else ""


def _placed(below: Sequence[str], wire: Callable[[str], str]) -> str:
    """Return the agency in brackets behind the place with which a text begins, or `""`.

    Beside it are at most the letters of who wrote it; what is an agency itself is no place.
    """
    long = 0
    for line in below:
        found = _PLACED.match(line[:_TAIL])
        signs = re.split(r"\s?[/,;+]\s?", found["signs"].strip()) if found else []
        agencies = [sign for sign in signs if wire(sign) == sign]
        others = [sign for sign in signs if sign not in agencies]
        if found and agencies and all(map(_LETTERS.fullmatch, others)):
            place = found["place"].strip()
            short = len(place.split()) <= _MOST_WORDS and not _SENTENCE.search(_DATE.sub("", place))
            if short and not wire(place):
                return ", ".join(agencies)
        long += is_paragraph(line)
        if long >= _MOST_LONG:
            break
    return ""


def _signed(line: str, wire: Callable[[str], str]) -> str:
    """Return the agency in `"(Ann Person, APA, 9.2.2025)"`: with a day, and nobody but people."""
    found = _ENDS.search(line)
    parts = re.split(r"[,/;]\s?", found["signed"]) if found is not None else []
    parts = [part.strip() for part in parts]
    agencies = [part for part in parts if wire(part) == part]
    others = [part for part in parts if not _DAY.fullmatch(part) and part not in agencies]
    dated = len(others) + len(agencies) < len(parts)
    return agencies[0] if len(agencies) == 1 and dated and all(map(plausible, others)) else ""
