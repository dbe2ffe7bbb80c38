"""The agency that a text names where it begins, or in the brackets with which it ends."""

import re
from collections.abc import Callable
from typing import Final

from newsreader.extract.anatomy.bylines import plausible
from newsreader.extract.anatomy.sources import Sources

_BEGINS: Final = re.compile(
    r"[\s　（(【]{0,4}(?P<zh>[\u4e00-\u9fff]{1,5}社)"
    r"(?=[^。，,()（）]{1,16}日[^。，,()（）]{0,4}[电電])"
    r"|【[^】＝=]{1,12}(?P<ja>共同|時事|ロイター)】"
    r"|[(\[][^()\[\]=＝]{1,20}[=＝]\s?(?P<ko>[^()\[\]\s=＝]{0,10}(?:통신|뉴스|뉴시스|뉴스1))[)\]]"
)
"""`"新华社巴黎9日电"`, `"【ロンドン共同】"`, `"(서울=연합뉴스)"`."""
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
    signed = {agency for line in below[-_LAST:] if (agency := _signed(line[-_TAIL:], wire))}
    return signed.pop() if len(signed) == 1 else ""


def _signed(line: str, wire: Callable[[str], str]) -> str:
    """Return the agency in `"(Ann Person, APA, 9.2.2025)"`: with a day, and nobody but people."""
    found = _ENDS.search(line)
    parts = re.split(r"[,/;]\s?", found["signed"]) if found is not None else []
    parts = [part.strip() for part in parts]
    agencies = [part for part in parts if wire(part) == part]
    others = [part for part in parts if not _DAY.fullmatch(part) and part not in agencies]
    dated = len(others) + len(agencies) < len(parts)
    return agencies[0] if len(agencies) == 1 and dated and all(map(plausible, others)) else ""
