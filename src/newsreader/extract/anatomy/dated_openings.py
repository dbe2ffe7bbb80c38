"""The day with which a text begins: in brackets, or behind the place that it is sent from.

`"(18.01.2018) Farmers fear"`, `"[9 May 2025] The ferry"`; and as releases are dated,
`"LONDON, Jan. 16, 2020 /PRNewswire/ -- "`, `"München, den 12. Januar 2020 – "`.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsreader.extract.anatomy.dates_in_words import Printed, printed_in
from newsreader.extract.anatomy.sources import Sources, is_paragraph

_BRACKETS: Final = re.compile(r"\W?[(\[](?P<date>[^()\[\]]{6,30})[)\]]\s?[:–—-]?\s{0,2}(?=\w)")
_PLACE: Final = r"(?-i:[^\W\d_a-z])[\w.'’/-]{1,24}(?: [\w.'’/-]{1,24}){0,3}"
_SENT: Final = re.compile(
    rf"(?:{_PLACE}, ){{1,3}}(?:den |le |el |il |the |de )?(?P<date>[^()–—/]{{6,24}}?)"
    r"(?:\s?[/(][^()/–—]{2,40}[/)])?\s?(?:--|[–—]|\s-\s|(?<=\)):)\s?(?=\S)"
)
_WEB: Final = 1995
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_MOST: Final = 4
"""Paragraphs of which one may be the first of the text: a summary may stand before it."""
_LONGEST: Final = 160
_LOOKED_AT: Final = 400


def dated_at_the_start(sources: Sources) -> Iterator[Printed]:
    """Yield the day with which the text of a page begins, if one paragraph only begins so.

    A chronicle has a day before each of its paragraphs; a day in the first brackets of a text that
    is older than the web is what it tells of.

    Args:
        sources: What the page says.
    """
    start = sources.order.get(sources.headings[0], 0) if sources.headings else 0
    below = [text for number, text in sources.lines if number > start]
    long = [text for text in below[:_LOOKED_AT] if is_paragraph(text)]
    dated = [(at, date) for at, text in enumerate(long) if (date := _opening(text[:_LONGEST]))]
    if len(dated) == 1 and dated[0][0] < _MOST:
        yield dated[0][1]


def _opening(text: str) -> Printed | None:
    """Return the date with which a paragraph begins, if it has the form, else None."""
    found = _BRACKETS.match(text) or _SENT.match(text)
    dates = next(printed_in([found["date"]]), []) if found is not None else []
    if len(dates) != 1 or not dates[0].alone or dates[0].rest or dates[0].kind:
        return None
    year = _YEAR.search(dates[0].day)
    if year is not None and int(year[0]) < _WEB:
        return None
    return Printed(dates[0].day, dates[0].clock, dates[0].zone, "published", alone=True)
