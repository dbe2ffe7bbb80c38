"""Which heading of a page is the headline of its article: the one that the page's head tells of.

Many a site sets its own name, or that of its blog, as the first of its headings, and the headline
as the next; some set the headline as a second-level heading.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import Final, TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

_WORD: Final = re.compile(r"\w+")
_PARTED: Final = re.compile(r"\s+[|–—•·»«:-]+\s+|\s*\|\s*|:\s+")
_FEWEST: Final = 4
"""Words of a headline that is no name: of a site, of a part of a page."""
_MOST: Final = 2_000
"""Characters of a heading that are read; no headline has so many."""


def headline_of(
    firsts: Sequence[Element], seconds: Sequence[Element], titles: Sequence[str]
) -> Element | None:
    """Return the headline, or None where no heading is what the head of the page tells.

    Args:
        firsts: The `<h1>` elements of the page, in order.
        seconds: The first `<h2>` elements, in order.
        titles: Its title as the head of the page has it.
    """
    told = [words for title in titles if (words := _WORD.findall(title.casefold()))]
    exact = (each for each in firsts if _words(each) in told)
    alike = (each for each in firsts if _is_told(each, [set(words) for words in told]))
    whole = [part for title in titles for part in _parts(title)]
    second = (each for each in seconds if _words(each) in whole)
    return next(chain(exact, alike, second), None)


def _is_told(heading: Element, told: Sequence[set[str]]) -> bool:
    """Tell whether a heading is what the head of a page calls it, the name of the site cut off."""
    own = set(_words(heading))
    return any(
        2 * len(own & each) >= len(each) or (len(own) >= _FEWEST and own <= each)
        for each in told
        if own and each
    )


def _parts(title: str) -> Iterator[list[str]]:
    """Yield the words of a title, and of what is left of it without a site at either end."""
    found = list(islice(_PARTED.finditer(title), 8))
    for part in (title, *(title[: each.start()] for each in found[:2] + found[-1:]),
                 *(title[each.end() :] for each in found[:1])):  # fmt: skip
        words = _WORD.findall(part.casefold())
        if len(words) >= _FEWEST:
            yield words


def _words(heading: Element) -> list[str]:
    text = ""
    for piece in heading.itertext("*"):
        text += f" {str(piece)[:_MOST]}"
        if len(text) > _MOST:
            break
    return _WORD.findall(text.casefold())
