"""Forms of a lead paragraph: with the date behind it, in bold letters, and what is none in a table.

"The ferry line reopens on Monday." and in the same heading `<span class="date">6 January</span>`.
"""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.headline import tokens
from newsreader.extract.anatomy.sources import Element, Sources, behind, words_of
from newsreader.extract.body.words.dates import is_stamp
from newsreader.model.names import names

_CELLS: Final = names("td th tr tbody thead tfoot")
_APART: Final = names("nav aside footer ul ol li form table figure blockquote a")
_BOLD: Final = names("b strong")
_LONGEST: Final = 1_000
_LONGEST_DATE: Final = 80
_FEWEST: Final = 8
"""Words of a lead paragraph in bold letters; a label, a date and a byline have fewer."""
_REACH: Final = 160
_AFTER: Final = 40
"""Elements behind it among which the next paragraph stands."""
_ENDS: Final = tuple('.!?…"”’»。！？')
_AROUND: Final = 12


def in_table(sources: Sources, element: Element) -> bool:
    """Tell whether an element is a cell or in one of a table that has not the headline in it, too.

    Such a table has facts and figures; one that has the headline is how an old page is laid out.

    Args:
        sources: What the page says.
        element: What is called a lead paragraph.
    """
    heading = sources.headings[0] if sources.headings else None
    around = [element, *islice(element.iterancestors(), _AROUND)]
    if heading is None or not any(each.tag in _CELLS for each in around):
        return False
    table = next((each for each in around if each.tag == "table"), None)
    return table is not None and table not in set(heading.iterancestors())


def before_stamp(sources: Sources, element: Element) -> str:
    """Return the words of an element before the date that is the last in it, or `""`.

    Args:
        sources: What the page says.
        element: What is called a lead paragraph.
    """
    dates = {*sources.times, *sources.marks.get("date", ())}
    stamps = [each for each in islice(element.iterdescendants(), _AFTER) if each in dates]
    if len(stamps) != 1 or (stamps[0].tail or "").strip():
        return ""
    date, whole = words_of(stamps[0], _LONGEST_DATE), words_of(element, _LONGEST)
    above = stamps[0].getparent()
    if above is None or not is_stamp(date) or not whole.endswith(date):
        return ""
    rest = whole.removesuffix(date).rstrip()
    alone = words_of(above, _LONGEST).removesuffix(date).rstrip()
    return rest if rest == alone else ""


def in_bold(sources: Sources, told: Sequence[str]) -> str:
    """Return the first paragraph behind the headline, in bold, which the page's head says shorter.

    The next one is not in bold, and most of what the head says of the page is in it.

    Args:
        sources: What the page says.
        told: The descriptions in its head.
    """
    if not sources.headings:
        return ""
    within = set(sources.headings[0].iter())
    for each in islice(behind(sources.headings[0]), _REACH):
        if each in within or each.tag != "p" or any(one.tag in _APART for one in _around(each)):
            continue
        text = words_of(each, _LONGEST + 1)
        if len(text.split()) < _FEWEST:
            continue
        fine = len(text) <= _LONGEST and text.endswith(_ENDS) and _is_bold(each, text)
        said = fine and any(_is_most_of(line, text) for line in told)
        return text if said and not _goes_on_bold(each) else ""
    return ""


def _around(element: Element) -> list[Element]:
    return [element, *islice(element.iterancestors(), _AROUND)]


def _is_bold(paragraph: Element, text: str) -> bool:
    first = next((each for each in paragraph if isinstance(each.tag, str)), None)
    return first is not None and first.tag in _BOLD and words_of(first, _LONGEST + 1) == text


def _is_most_of(line: str, text: str) -> bool:
    """Tell whether a text has most of the words of a description."""
    said = set(tokens(line))
    return len(said) >= _FEWEST and 3 * len(said & set(tokens(text))) >= 2 * len(said)


def _goes_on_bold(paragraph: Element) -> bool:
    """Tell whether the next paragraph of some length is in bold, too: the whole text may be."""
    inside = set(paragraph.iter())
    for each in islice(behind(paragraph), _AFTER):
        if each not in inside and each.tag == "p":
            text = words_of(each, _LONGEST)
            if len(text.split()) >= _FEWEST:
                return _is_bold(each, text)
    return False
