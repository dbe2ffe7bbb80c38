"""The list beside a text of what is to be known of it: labels and what stands behind each.

`Date 8 February 2025`, `Author Ann Person`, `Category Ships`. A list of other things, of an event
with its place, has labels that no text has, or none for who wrote it and where it is filed.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.dataclass import dataclass
from newsreader.extract.anatomy.beside import LISTED
from newsreader.extract.anatomy.bylines import plausible
from newsreader.extract.anatomy.date_words import DATED, PUBLISHED, UPDATED, pattern_of
from newsreader.extract.anatomy.dates_in_words import Printed, printed_in
from newsreader.extract.anatomy.element_names import in_card
from newsreader.extract.anatomy.entry_words import FILED
from newsreader.extract.anatomy.others import Others
from newsreader.extract.anatomy.sources import Element, Sources, words_of
from newsreader.model.names import names
from newsreader.pattern import late

_LISTS: Final = ("dl", "ul", "ol", "table")
_LABELS: Final = names("b strong span em dt th label div")
_WHEN: Final = late(rf"(?:{pattern_of(DATED)}|{pattern_of(PUBLISHED)})\s*[:：]?", re.IGNORECASE)
_UPDATED: Final = late(rf"{pattern_of(UPDATED)}\s*[:：]?", re.IGNORECASE)
_FILED: Final = late(rf"{pattern_of(FILED)}\s*[:：]?", re.IGNORECASE)
_PLAIN: Final = re.compile(r"(?P<label>[^\W\d_][^:：]{1,24})[:：]\s*(?P<said>.{2,})")
"""A label and what it is the label of, in one text."""
_LONGEST_LABEL: Final = 30
_LONGEST: Final = 80
_MOST_LISTS: Final = 300
_MOST_ROWS: Final = 12


@dataclass(frozen=True, slots=True)
class Facts:
    """What such a list says.

    Attributes:
        date: When the text was published, as it is printed.
        author: Who wrote it, or `""`.
    """

    date: Printed
    author: str


def facts_of(sources: Sources) -> Facts | None:
    """Return what the lists of a page say of its text, None where they do not agree.

    Args:
        sources: What the page says.
    """
    if sources.root is None:
        return None
    others = Others(next(iter(sources.headings), None))
    found: set[Facts] = set()
    for box in islice(sources.root.iter(*_LISTS), _MOST_LISTS):
        facts = _facts(dict(islice(_rows(box), _MOST_ROWS)))
        if facts is not None and not in_card(box, rail=True) and not others.has(box):
            found.add(facts)
    return found.pop() if len(found) == 1 else None


def _facts(rows: dict[str, str]) -> Facts | None:
    when = [said for label, said in rows.items() if _WHEN.fullmatch(label)]
    by = [said for label, said in rows.items() if LISTED.fullmatch(label)]
    filed = sum(_FILED.fullmatch(label) is not None for label in rows)
    known = len(when) + len(by) + filed
    known += sum(_UPDATED.fullmatch(label) is not None for label in rows)
    if len(when) != 1 or not (by or (filed and known == len(rows))):
        return None
    dates = next(printed_in([when[0]]), [])
    if len(dates) != 1 or not dates[0].alone or dates[0].rest:
        return None
    date = Printed(dates[0].day, dates[0].clock, dates[0].zone, "published", alone=True)
    return Facts(date, by[0] if len(by) == 1 and plausible(by[0]) else "")


def _rows(box: Element) -> Iterator[tuple[str, str]]:
    """Yield the labels of a list, each with what it is the label of."""
    if box.tag == "dl":
        for label in islice(box.iter("dt"), _MOST_ROWS):
            said = label.getnext()
            if said is not None and said.tag == "dd":
                yield words_of(label, _LONGEST_LABEL), words_of(said, _LONGEST)
        return
    if box.tag == "table":
        for row in islice(box.iter("tr"), _MOST_ROWS):
            cells = [each for each in row if each.tag in ("td", "th")]
            if len(cells) == 2:
                yield words_of(cells[0], _LONGEST_LABEL), words_of(cells[1], _LONGEST)
        return
    for each in islice(box.iterchildren("li"), _MOST_ROWS):
        yield from _labelled(each)


def _labelled(row: Element) -> Iterator[tuple[str, str]]:
    """Yield the label of a row, an element at its start or the words before a colon."""
    text = words_of(row, 2 * _LONGEST)
    first = next((each for each in row if isinstance(each.tag, str)), None)
    if first is not None and first.tag in _LABELS and not (row.text or "").strip():
        label = words_of(first, _LONGEST_LABEL + 1)
        if 0 < len(label) <= _LONGEST_LABEL and len(text) > len(label):
            yield label, text[len(label) :].strip(" :：")
            return
    if found := _PLAIN.fullmatch(text):
        yield found["label"].strip(), found["said"]
