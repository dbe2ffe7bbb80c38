"""Where on its page an element stands: at the headline, or in the midst of the text."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Element, Sources, behind, words_of
from newsreader.extract.body.words.abroad import ADVERTISEMENTS

_SHORTEST: Final = 12
"""Words of a paragraph that is no byline, date or label."""
_SURE: Final = 20
"""Characters with which no two paragraphs begin by chance."""
_LONGEST: Final = 1_000
_FEW: Final = 8
"""Words of a paragraph of the text behind another."""
_DATELINE: Final = 40
"""Characters of place, date and agency before the first words of a text."""
_ENDS: Final = tuple('.!?…"”’»。！？）)؟।:：')
_MOST_PARAGRAPHS: Final = 200
_MOST_PIECES: Final = 400
"""Elements of a box that breaks part."""
_BETWEEN: Final = 6
"""Elements between two paragraphs: pictures, advertisements."""
_NUMBER: Final = re.compile(r"\d+")
_MOST: Final = 20
"""Paragraphs that are counted; more of them say no more."""
_BOLD: Final = frozenset({"b", "strong"})
_APART: Final = frozenset({"header", "hgroup", "figure", "nav", "aside", "footer"})
"""What holds a standfirst, a caption or a rail; a paragraph of the text stands in none."""


def paragraphs_before(sources: Sources, element: Element, standfirst: str) -> int:
    """Return how many paragraphs of the text stand between the headline and an element.

    Args:
        sources: What the page says; where it has no headline, none does.
        element: An element of the page.
        standfirst: The lead paragraph, which is none of them.
    """
    if not sources.headings:
        return 0
    heading = sources.headings[0]
    if sources.order.get(element, 0) <= sources.order.get(heading, 0):
        return 0
    leads = {folded(standfirst)} - {""}
    marked = set(sources.marks.get("standfirst", ()))
    count = 0
    for each in behind(heading):
        if each is element or count >= _MOST:
            break
        if each.tag == "p" and not _is_apart(each, marked) and _is_text(each, leads):
            count += 1
    return count


def begins_text(sources: Sources, line: str) -> bool:
    """Tell whether a line is the start of the text, of a paragraph of which others follow.

    A lead paragraph that is printed apart from the text has another form than what follows it.

    Args:
        sources: What the page says.
        line: What may be its lead paragraph.
    """
    said = folded(line)
    if sources.root is None or len(said) < _SURE:
        return False
    for each in islice(sources.root.iter("p"), _MOST_PARAGRAPHS):
        words = folded(words_of(each, 2 * _LONGEST))
        length = min(len(words), len(said))
        begun = words[:length] == said[:length] or 0 < words.find(said) <= _DATELINE
        if length >= _SURE and begun and _goes_on(each):
            return True
    return any(folded(line).startswith(said) for line in lines_by_breaks(sources.root))


def lines_by_breaks(root: Element) -> Iterator[str]:
    """Yield the lines of texts that nothing but breaks part, each with more of it behind it.

    What is an element from end to end is set apart from the others.

    Args:
        root: The page.
    """
    boxes = dict.fromkeys(each.getparent() for each in islice(root.iter("br"), _MOST_PARAGRAPHS))
    for box in boxes:
        lines = [] if box is None else _lines_of(box)
        yield from [line for line in lines if _says_enough(line)][:-1]


def _lines_of(box: Element) -> list[str]:
    """Return the lines of a box that breaks part, those without words of its own as `""`."""
    lines: list[str] = []
    own, whole = box.text or "", box.text or ""
    for each in islice(box, _MOST_PIECES):
        if each.tag == "br":
            lines.append(whole if own.strip() else "")
            own = whole = ""
        elif isinstance(each.tag, str):
            whole += words_of(each, _LONGEST)
        own += each.tail or ""
        whole += each.tail or ""
    return [*lines, whole if own.strip() else ""]


def _goes_on(paragraph: Element) -> bool:
    """Tell whether the next words behind a whole paragraph are others of its kind."""
    if not words_of(paragraph).endswith(_ENDS):
        return False
    for each in islice(paragraph.itersiblings(), _BETWEEN):
        words = words_of(each, _LONGEST) if isinstance(each.tag, str) else ""
        if not words or ADVERTISEMENTS.fullmatch(words):
            continue
        if each.tag != "p" or _kind_of(each) != _kind_of(paragraph):
            return False
        if _says_enough(words):
            return True
    return False


def is_alike(above: Element, below: Element) -> bool:
    """Tell whether a paragraph stands right behind another of its name that is a sentence.

    Some sites set every other paragraph in bold.

    Args:
        above: A paragraph.
        below: The next one that has words.
    """
    words = words_of(above, _LONGEST)
    beside = above.getparent() is below.getparent() and _kind_of(above)[0] == _kind_of(below)[0]
    return beside and words.endswith(_ENDS) and _says_enough(words)


def _says_enough(words: str) -> bool:
    return (len(words.split()) if words.isascii() else len(words) // 2) >= _FEW


def _kind_of(paragraph: Element) -> tuple[str, bool]:
    return _NUMBER.sub("", (paragraph.get("class") or "").strip()), _is_bold(paragraph)


def _is_bold(paragraph: Element) -> bool:
    """Tell whether all words of a paragraph are in one element that sets them in bold."""
    first = next(iter(paragraph), None)
    if first is None or first.tag not in _BOLD or (paragraph.text or "").strip():
        return False
    return words_of(first, _LONGEST) == words_of(paragraph, _LONGEST)


def _is_apart(paragraph: Element, marked: set[Element]) -> bool:
    return paragraph in marked or any(
        around.tag in _APART or around in marked for around in paragraph.iterancestors()
    )


def _is_text(paragraph: Element, leads: set[str]) -> bool:
    text = words_of(paragraph)
    words = text.split()
    if len(words) < _SHORTEST and (text.isascii() or len(text) < 5 * _SHORTEST):
        return False
    return folded(text) not in leads
