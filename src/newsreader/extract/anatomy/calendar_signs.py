"""The date beside the sign of a calendar or a clock, in a row with other facts of an article.

Themes print no label: `<i class="fa-calendar"></i> <a>May 03, 2017</a> / <i class="fa-user">`.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.dates_in_words import Printed, printed_in
from newsreader.extract.anatomy.element_names import in_card
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.model.names import names

_OF_TIME: Final = re.compile(
    r"(?:^|[\s_/#-])(?:calendar|clock|date|time|kalender|datum|uhr|fecha|calendrier)"
    r"(?:[-_.\s]|\d|$)",
    re.IGNORECASE,
)
_OF_FACTS: Final = re.compile(
    r"(?:^|[\s_/#-])(?:user|author|person|folder|category|tags?|comments?|camera|print(?:er)?"
    r"|pencil|autor|drucken|eye|views?|bookmark|share)(?:[-_.\s]|\d|$)",
    re.IGNORECASE,
)
"""Signs of what else is told of an article."""
_OF_AN_EVENT: Final = re.compile(
    r"(?:^|[\s_/#-])(?:map|location|place|pin|marker|ticket|euro|dollar|money|phone|venue|price|ort)"
    r"(?:[-_.\s]|\d|$)",
    re.IGNORECASE,
)
"""Signs of what is told of something to go to."""
_SIGNS: Final = names("i img svg span use em")
_LONGEST: Final = 500
_MOST: Final = 40
_UP: Final = 4
_MOST_IN: Final = 60
"""Elements of a row of facts."""
_MOST_WORDS: Final = 90


def beside_a_calendar(sources: Sources) -> Iterator[Printed]:
    """Yield the one day of a page that stands beside such a sign, in a row with other signs.

    Args:
        sources: What the page says.
    """
    own = set(sources.lines)
    found = [
        dates[0]
        for line, element in sources.dated[: 3 * _MOST]
        if line in own and not in_card(element)
        for dates in printed_in([line[1]])
        if len(dates) == 1 and dates[0].alone and not (dates[0].kind or dates[0].rest)
        if (sign := _sign_before(element)) is not None and _is_row(sign, element)
    ]
    if len({date.day for date in found}) == 1:
        date = found[0]
        yield Printed(date.day, date.clock, date.zone, "published", alone=True)


def _sign_before(element: Element) -> Element | None:
    """Return the sign of a calendar right before a text, beside it or in the cell before."""
    for each in (element, *islice(element.iterancestors(), _UP - 1)):
        inner = [child for child in islice(each, 2) if child.tag in _SIGNS]
        if each is element and inner and _is_sign(inner[0]) and not (each.text or "").strip():
            return inner[0]
        before = each.getprevious()
        if before is None or not isinstance(before.tag, str):
            above = each.getparent()
            if above is not None and (above.text or "").strip():
                return None
            continue
        if (before.tail or "").strip() or words_of(before, _LONGEST):
            return None
        signs = (sign for sign in islice(before.iter(), _MOST_IN) if sign.tag in _SIGNS)
        return next(filter(_is_sign, signs), None)
    return None


def _is_sign(element: Element) -> bool:
    return not words_of(element, _LONGEST) and _OF_TIME.search(_called(element)) is not None


def _called(element: Element) -> str:
    """Return what a sign is called: its class, what it is drawn from, its file."""
    every = (element.get(name) or "" for name in ("class", "src", "href", "data-icon", "name"))
    said = [text[-_LONGEST:].rpartition("/")[2] if "/" in text else text for text in every]
    return " ".join(said)[:_LONGEST]


def _is_row(sign: Element, element: Element) -> bool:
    """Tell whether a few words around both have other signs of facts, and none of an event."""
    around = (each for each in element.iterancestors() if sign in each.iter())
    for box in islice(around, _UP):
        if len(words_of(box, 2_000).split()) > _MOST_WORDS:
            return False
        others = [
            _called(each)
            for each in islice(box.iter(*_SIGNS), _MOST_IN)
            if each is not sign and not words_of(each, _LONGEST)
        ]
        if any(map(_OF_AN_EVENT.search, others)):
            return False
        if any(map(_OF_FACTS.search, others)):
            return True
    return False
