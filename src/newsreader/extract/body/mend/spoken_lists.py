"""What is said before, in and after a list to those who hear it: "list of 2 items", "list 1 of 2".

A style hides such words; where no name says so, they are told by the numbers that they have, which
are those of the list in whatever language, or by their words.
"""

import re
from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.runs import text_of
from newsreader.extract.body.words.book import folded
from newsreader.extract.names import LISTS
from newsreader.markup.tree import drop
from newsreader.model.names import names
from newsreader.pattern import late

_LABELS: Final = names("span div small")
_LONGEST: Final = 40
"""Characters of such a label."""
_MOST_PIECES: Final = 4
"""Elements in it."""
_MOST_WORDS: Final = 6
_NUMBER: Final = re.compile(r"\d{1,4}")
_NUMBER_SIGN: Final = "\x01"
_BEGINS: Final = late(
    f"(?:list of|liste (?:mit|de|med|od)|lista (?:de|com|di|med|cu)|elenco di|lijst met|loend"
    f"|luettelo,?|lista|seznam|zoznam|popis|список (?:из|з)|списък с|listede|daftar|danh sach"
    f"|قائمة (?:من|تضم)|רשימה של|λιστα με) {_NUMBER_SIGN} \\w{{2,14}}"
    f"|{_NUMBER_SIGN} (?:item list|ogeli liste|ogelik liste|elemu lista|elemes lista)"
    f"|{_NUMBER_SIGN} ?(?:項目のリスト|项列表|項列表|個の項目|개 항목 목록|개 항목)"
)
"""What is said before a list, folded as `book` does."""
_ENDS: Final = late(
    "end of list|list end|ende der liste|listenende|fin de (?:la )?liste?a?|fim da lista"
    "|fine (?:elenco|della lista|dell'elenco)|einde (?:van de )?lijst|slut pa listan?"
    "|slut pa listen?|slutt pa listen?|luettelon loppu|loendi lopp|koniec listy|konec seznamu"
    "|koniec zoznamu|lista vege|sfarsitul listei|liste sonu|listenin sonu|конец списка"
    "|кінець списку|краи на списъка|τελοσ λιστασ|סוף (?:ה)?רשימה|نهاية القائمة|सूची का अंत"
    "|akhir daftar|akhir senarai|ket thuc danh sach|リストの終わり|列表结束|列表結束|목록 끝"
)
"""What is said after one, folded."""


def drop_spoken_lists(body: html.HtmlElement) -> None:
    """Take out of a page what is said of its lists to those who hear them.

    Labels in the items go where each item has its place and their number, and the label above the
    list that number. A label of other words or numbers is the text's.

    Args:
        body: The page; changed in place.
    """
    for listed in list(body.iter(*LISTS)):
        above, below = listed.getprevious(), listed.getnext()
        items = [each for each in listed if each.tag == "li"]
        begins = _numbers(above) == [len(items)]
        if below is not None and _said(below) and _ENDS.fullmatch(folded(_said(below))):
            drop(below)
        if above is None or not items or not begins:
            continue
        spoken = _labels(items)
        if spoken or _BEGINS.fullmatch(folded(_said(above))):
            for each in (above, *spoken):
                drop(each)


def _labels(items: Sequence[html.HtmlElement]) -> list[html.HtmlElement]:
    """Return the first elements of items where each says which of how many it is in."""
    labels: list[html.HtmlElement] = []
    for place, item in enumerate(items, 1):
        first = item[0] if len(item) and not (item.text or "").strip() else None
        if _numbers(first) not in ([place, len(items)], [len(items), place]):
            return []
        labels.append(first)
    return labels


def _numbers(element: html.HtmlElement | None) -> list[int]:
    """Return the numbers in a label; nothing of what is none."""
    return [] if element is None else [int(each) for each in _NUMBER.findall(_said(element))]


def _said(element: html.HtmlElement) -> str:
    """Return the words of what may be such a label, or `""`."""
    if element.tag not in _LABELS or len(element) > _MOST_PIECES:
        return ""
    if any(each.tag not in _LABELS for each in element.iterdescendants()):
        return ""
    said = text_of(element)
    return said if len(said) <= _LONGEST and len(said.split()) <= _MOST_WORDS else ""
