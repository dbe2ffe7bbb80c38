"""The section that stands with the date below a headline and is called one: TYPO3 sets it so.

`<span class="news-list-date">9 Feb 2025</span> <span class="news-list-category">Ships</span>`, in a
box that is called a foot and stands above the text.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.element_names import kind_of
from newsreader.extract.anatomy.lone_line import LONGEST, MOST_WORDS
from newsreader.extract.anatomy.sources import Element, Sources, is_paragraph, words_of

_REACH: Final = 24
"""Elements between a headline and the date below it."""
_MOST_DATES: Final = 6
_HIGH: Final = 2
_MOST: Final = 40
_LONGEST_BOX: Final = 200


def filed_at_stamp(sources: Sources) -> str:
    """Return what calls itself the section in the small box of the date below a headline, or `""`.

    Args:
        sources: What the page says.
    """
    found = dict.fromkeys(_sections(sources))
    return next(iter(found)) if len(found) == 1 else ""


def _sections(sources: Sources) -> Iterator[str]:
    if not sources.headings:
        return
    heading = sources.headings[0]
    here, heads = sources.order.get(heading, 0), set(heading.iterancestors())
    below = (number for number, line in sources.lines if number > here and is_paragraph(line))
    text = next(below, here + _REACH)
    dates = [*sources.times, *sources.properties.get("datepublished", ())]
    for date in (*dates[:_MOST_DATES], *sources.marks.get("date", ())[:_MOST_DATES]):
        if not here < sources.order.get(date, 0) < min(text, here + _REACH):
            continue
        for box in islice(date.iterancestors(), _HIGH):
            if box in heads or len(words_of(box, _LONGEST_BOX + 1)) > _LONGEST_BOX:
                break
            yield from filter(None, map(_section, islice(box.iterdescendants(), _MOST)))


def _section(element: Element) -> str:
    called = element.get("class") if isinstance(element.tag, str) else ""
    if not called or kind_of(called)[0] != "section":
        return ""
    words = words_of(element, LONGEST + 1)
    return words if len(words) <= LONGEST and len(words.split()) <= MOST_WORDS else ""
