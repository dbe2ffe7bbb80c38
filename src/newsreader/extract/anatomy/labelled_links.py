"""Labels in a line of facts of an entry: `8 May 2010 | Categories: Ships, Ports | Views: 12`.

The line is of one element, so that none of its own has the label and the links.
"""

import re
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.date_words import pattern_of
from newsreader.extract.anatomy.element_names import LABELLED
from newsreader.extract.anatomy.entry_words import FILED
from newsreader.extract.anatomy.sources import Sources, is_paragraph, words_of
from newsreader.pattern import late

_FILED: Final = late(rf"{pattern_of(FILED)}\s?[:：]", re.IGNORECASE)
_LAST: Final = re.compile(r"[|·•–—/]\s*(?P<label>[^|·•/]{3,30}[:：])$")
"""The label at the end of a text, behind a sign that parts it from other facts."""
_PARTS: Final = re.compile(r"[,;،、·&/]|and|und|et|y|e")
"""What stands between two links."""
_NO_LIST: Final = re.compile(r"(?:reading|lesezeit|rubri|section|read more)", re.IGNORECASE)
_LONGEST: Final = 60
_LONGEST_LINE: Final = 160
_MOST: Final = 12
_REACH: Final = 30


def labelled_in_a_line(sources: Sources) -> list[str]:
    """Return the labels behind a word for them in the one such line below the start of a headline.

    A line with tags is believed before one with categories; of several neither is.

    Args:
        sources: What the page says.
    """
    links = {words_of(each, _LONGEST) for each in sources.people} - {""}
    start = sources.order.get(sources.headings[0], 0) if sources.headings else 0
    rows: dict[bool, list[list[str]]] = {True: [], False: []}
    for at, (number, line) in enumerate(sources.lines):
        found = _LAST.search(line[-_LONGEST_LINE:]) if number > start else None
        if found is None or is_paragraph(line) or _NO_LIST.match(found["label"]):
            continue
        tagged = LABELLED.fullmatch(found["label"]) is not None
        if not tagged and not _FILED.fullmatch(found["label"]):
            continue
        behind = [text for _, text in islice(sources.lines, at + 1, at + 1 + _REACH)]
        if row := _row(behind, links):
            rows[tagged].append(row)
    best = rows[True] or rows[False]
    return best[0] if len(best) == 1 else []


def _row(lines: list[str], links: set[str]) -> list[str]:
    """Return the links that follow each other with no more than a sign between them."""
    row: list[str] = []
    parted = True
    for line in lines:
        if _PARTS.fullmatch(line):
            parted = True
            continue
        if not parted or line not in links:
            break
        row.append(line)
        parted = False
    return row if len(row) <= _MOST else []
