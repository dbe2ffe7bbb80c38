"""What one element says of a date: the moment that it has, and whether that is an update's."""

import re
from collections.abc import Iterator
from typing import Final

from newsreader.extract.anatomy.dates_in_words import Printed, printed_in
from newsreader.extract.anatomy.sources import STAMPS, Element, words_of

CHANGED: Final = re.compile(
    r"updat|modif|aktualis|mis à jour|actualiz|atualiz|aggiorn|bijgewerkt|oppdater|更新|修改", re.I
)
"""How an update is called."""
_IS_PUBLISHED: Final = re.compile(r"(?:^|[\s_-])(?:publish|pub-?date)", re.I)


def moments_in(element: Element) -> Iterator[str | Printed]:
    """Yield the date of an element: as machines are told, else as it is printed, if it is one."""
    for name in ("datetime", "content", *STAMPS, "title"):
        if said := element.get(name):
            yield said
            if name != "title":
                return
    found = [each for line in printed_in([words_of(element, 100)]) for each in line]
    if len(found) == 1 and found[0].kind in ("", "published"):
        yield found[0]


def is_changed(element: Element) -> bool:
    """Tell whether an element is the date of an update and not that of publication."""
    own = f"{element.get('class') or ''} {element.get('itemprop') or ''}"
    stamp = next((name for name in STAMPS if element.get(name)), "")
    if stamp:
        return "modif" in stamp or "updat" in stamp
    if element.get("pubdate") is not None:
        return False
    said = _said(element) if _IS_PUBLISHED.search(own) else names_of(element)
    return CHANGED.search(said) is not None


def names_of(element: Element) -> str:
    """Return what an element and the one around it are called, and the words just before it."""
    above = element.getparent()
    names = [element.get("class") or "", element.get("itemprop") or ""]
    names += [above.get("class") or ""] if above is not None else []
    return f"{' '.join(names)[:400]} {_said(element)}"


def _said(element: Element) -> str:
    """Return the words of a short element, and those just before it."""
    return f"{words_of(element, 60)} {words_before(element)}"


def words_before(element: Element) -> str:
    """Return the words just before an element, in the one around it or at the end of another."""
    above, before = element.getparent(), element.getprevious()
    words = [(above.text or "")[:60] if above is not None else ""]
    if before is not None and isinstance(before.tag, str):
        words += [(before.tail or "")[-60:], (before.text or "")[:60]]
    return " ".join(words)
