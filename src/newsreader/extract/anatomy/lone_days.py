"""A day whose year has two digits, where a page sets it apart as its date: `"17.7.11"`.

Anywhere else such numbers may be a version, a share or a size.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.dates_in_words import Printed, printed_in
from newsreader.extract.anatomy.sources import Element, Sources, words_of

_SHORT: Final = re.compile(r"(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|[12]\d|3[01])\1\d\d")
_REACH: Final = 24
"""Elements above the headline and behind it within which its date stands."""
_MOST: Final = 20
_LONGEST: Final = 60
_DEEP: Final = 4


def lone_days(sources: Sources) -> Iterator[Printed]:
    """Yield the one day of such a form in what calls itself a date, or in the headline's header.

    Args:
        sources: What the page says.
    """
    if not sources.headings:
        return
    header = _header(sources.headings[0])
    marked = [each for each in sources.marks.get("date", ())[:_MOST] if _is_near(sources, each)]
    texts = [words_of(each, _LONGEST) for each in marked]
    texts += [
        line
        for (number, line), element in sources.dated
        if header is not None and header in element.iterancestors() and _SHORT.fullmatch(line)
    ]
    days = {text for text in texts if _SHORT.fullmatch(text)}
    if len(days) == 1:
        yield Printed(days.pop(), kind="published", alone=True)


def above_headline(sources: Sources) -> Printed | None:
    """Return the day alone in a line above the headline that heads the entries of a day, or None.

    Args:
        sources: What the page says.
    """
    for each in lone_days(sources):
        return each
    start = sources.order.get(sources.headings[0], 0) if sources.headings else 0
    lines = [line for number, line in sources.lines if start - _REACH <= number < start]
    alone = [
        line[0]
        for line in printed_in(lines)
        if len(line) == 1 and line[0].alone and not (line[0].rest or line[0].kind)
    ]
    return alone[-1] if alone else None


def _is_near(sources: Sources, element: Element) -> bool:
    return sources.near_heading(element, 2 * _REACH)


def _header(heading: Element) -> Element | None:
    """Return the header that a headline stands in."""
    around = islice(heading.iterancestors(), _DEEP)
    return next((each for each in around if each.tag in ("header", "hgroup")), None)
