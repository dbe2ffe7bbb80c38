"""The line printed above the headline, in its box or in the headline's own element."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.json_ld import text_of
from newsreader.extract.anatomy.site import folded
from newsreader.extract.anatomy.sources import UNREAD, Element, Sources, words_of
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_LONGEST: Final = 40
_MOST_WORDS: Final = 5
_BOXES: Final = names("div header hgroup section span")
_ABOVE: Final = SUBHEADINGS | names("div p span a strong small")
_HIGHEST: Final = 3
"""Elements around the headline whose neighbour may be the line above it."""
_APART: Final = names("nav ul ol li button time form img picture figure video iframe select")


def overlines(sources: Sources, title: str, told: set[str]) -> Iterator[str]:
    """Yield what is surely the line above the headline, the likeliest first.

    A short line in the headline's own element before its words, or right above it: one that its
    class calls a section, a heading, or what the page names elsewhere as what it is about.

    Args:
        sources: What the page says.
        title: Its headline.
        told: What the page calls itself a part of or about, folded.
    """
    headline = text_of(sources.article.get("headline"))
    for heading in sources.headings[:1] or sources.seconds:
        for each in dict.fromkeys((title, sources.meta("og:title"), headline)):
            yield from _within(heading, each)
    if not sources.headings:
        return
    heading = sources.headings[0]
    above = _right_above(heading)
    if above is None:
        return
    words = words_of(above, 200)
    if not 0 < len(words) <= _LONGEST or len(words.split()) > _MOST_WORDS:
        return
    marked = set(sources.marks.get("section", ())) | set(sources.marks.get("kicker", ()))
    called = any(each in marked for each in above.iter())
    if called or above.tag in SUBHEADINGS or folded(words) in told:
        yield words


def _within(heading: Element, title: str) -> Iterator[str]:
    """Yield the first element of a heading that ends with the headline and has more before it."""
    whole = words_of(heading)
    if not title or folded(whole) == folded(title) or not folded(whole).endswith(folded(title)):
        return
    first = next((each for each in heading if isinstance(each.tag, str)), None)
    if first is None or (heading.text or "").strip():
        return
    words = words_of(first, 200)
    if 0 < len(words) <= _LONGEST and folded(whole) == f"{folded(words)} {folded(title)}":
        yield words


def _right_above(heading: Element) -> Element | None:
    """Return the element right above a headline, with nothing but its words in it."""
    each: Element | None = heading
    for _ in range(_HIGHEST):
        if each is None:
            return None
        for before in islice(each.itersiblings(preceding=True), 3):
            if not isinstance(before.tag, str) or before.tag in UNREAD:
                continue
            if (before.tail or "").strip():
                return None
            if not words_of(before, 200):
                if any(inner.tag in _APART for inner in before.iter()):
                    return None
                continue
            return _inmost(before)
        each = each.getparent()
        if each is None or each.tag not in _BOXES or (each.text or "").strip():
            return None
    return None


def _inmost(element: Element) -> Element | None:
    """Return the element in a box that has all of its words, None where it has more than one."""
    if any(inner.tag in _APART for inner in element.iter()) or element.tag not in _ABOVE:
        return None
    while True:
        inner = [each for each in element if isinstance(each.tag, str) and words_of(each, 200)]
        if len(inner) != 1 or words_of(inner[0], 200) != words_of(element, 200):
            return element if len(inner) < 2 else None
        if inner[0].tag == "a" or inner[0].tag not in _ABOVE:
            return element
        element = inner[0]
