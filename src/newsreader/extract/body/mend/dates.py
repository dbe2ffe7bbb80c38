"""Dates that only a style sets apart: `May<span>06</span>2018` is "May 06 2018".

So is one glued to the end of a line: `It reopens.<span class="date">6 May 2018</span>`.
"""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.words.dates import is_stamp
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_HOLDERS: Final = names("div p span time a li")
_INLINE: Final = names("span time")
_LINES: Final = HEADINGS | {"p"}
_CALLED: Final = re.compile(
    r"date|datum|fecha|calend|(?:^|[\s_-])(?:data|day|tag|jour|dia|time|posted|publish)",
    re.IGNORECASE,
)
"""What holds such a date is called."""
_LONGEST: Final = 40
_MOST_NAMES: Final = 200
_MOST_PIECES: Final = 9


def part_dates(body: html.HtmlElement) -> None:
    """Put spaces between the parts of dates that would be read as one word.

    A date glued to the words before it, at the end of their line, comes to a line of its own.

    Args:
        body: The page; changed in place.
    """
    for element in list(body.iter(*_HOLDERS)):
        called = element.tag == "time" or _CALLED.search(element.get("class", "")[:_MOST_NAMES])
        if not called:
            continue
        _set_behind(element)
        if not len(element):
            continue
        pieces = list(islice(element.itertext(), _MOST_PIECES + 1))
        whole = "".join(pieces)
        if len(pieces) > _MOST_PIECES or len(whole) > _LONGEST or is_stamp(" ".join(whole.split())):
            continue
        if is_stamp(" ".join(" ".join(pieces).split())):
            for each in element.iterdescendants():
                if each.text:
                    each.text = f" {each.text} "


def _set_behind(element: html.HtmlElement) -> None:
    """Move a date behind the line that it ends, where nothing parts the two."""
    line, before = element.getparent(), element.getprevious()
    if line is None or line.tag not in _LINES or element.tag not in _INLINE:
        return
    above = (line.text if before is None else before.tail) or ""
    last = element.getnext() is None and not (element.tail or "").strip()
    if not last or not above.strip() or above[-1].isspace() or len(element.text or "") > _LONGEST:
        return
    if len(element) or not is_stamp((element.text or "").strip()):
        return
    line.remove(element)
    element.tail = None
    apart = html.Element("p")
    apart.append(element)
    apart.tail, line.tail = line.tail, None
    line.addnext(apart)
