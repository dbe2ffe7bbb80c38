"""Where on its page an element stands: at the headline, or in the midst of the text."""

from itertools import dropwhile, islice
from typing import Final

from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import Element, Sources, words_of

_SHORTEST: Final = 12
"""Words of a paragraph that is no byline, date or label."""
_MOST: Final = 20
"""Paragraphs that are counted; more of them say no more."""
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
    root = heading.getroottree().getroot()
    leads = {folded(standfirst)} - {""}
    marked = set(sources.marks.get("standfirst", ()))
    count = 0
    for each in islice(dropwhile(lambda each: each is not heading, root.iter()), 1, None):
        if each is element or count >= _MOST:
            break
        if each.tag == "p" and not _is_apart(each, marked) and _is_text(each, leads):
            count += 1
    return count


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
