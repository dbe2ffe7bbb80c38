"""Which elements of a page belong to other articles than its own: their names and dates are theirs.

A page lists others under its article, each with a headline, an author and a date. Such a card is
told by its shape, whatever it is called: an `<article>` beside or within the page's own that has a
headline, few words around another one, a link around a date and a headline.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, TypeAlias

from lxml import etree

from newsreader.extract.names import HEADINGS

Element: TypeAlias = etree._Element

_FRAMES: Final = frozenset({"html", "body", "main"})
_WORD: Final = re.compile(r"\w+")
_DEEP: Final = 12
_NEAR: Final = 4
"""Elements around a name within which the headline of its card stands."""
_FEW: Final = 60
"""Words of a card."""
_TEXT: Final = 100
"""Words of an `<article>` that may be the page's own though the headline stands above it."""
_HEADLINE: Final = 4
"""Words of a headline that is no name: of a link, or of a heading in a box without a name."""
_BESIDE: Final = 3
"""Words that a link has beside a date where it leads to another article."""
_MOST: Final = 8_000
"""Characters of an element that are read; no card has so many."""
_MOST_WORDS: Final = 400
_MOST_HEADINGS: Final = 8


class Others:
    """Tells what belongs to other articles of a page.

    Attributes:
        headline: The element that is the page's headline, or None where none is sure to be.
    """

    def __init__(self, headline: Element | None) -> None:
        """Remember the headline.

        Args:
            headline: That of the page, where one is sure to be.
        """
        self.headline = headline
        self._home = None if self.headline is None else _article_around(self.headline)
        self._known: dict[Element, bool] = {}

    def has(self, element: Element) -> bool:
        """Tell whether an element belongs to another article; where the headline is, none does."""
        if self.headline is None or self.headline in element.iterancestors():
            return False
        around = [element, *islice(element.iterancestors(), _DEEP)]
        for level, each in enumerate(around):
            if each.tag in _FRAMES or each is self._home or self._holds_headline(each):
                return False
            if each.tag == "article" and self._is_other(each):
                return True
            if element.tag == "time" and level and _leads_elsewhere(each, element):
                return True
            if level and level <= _NEAR and each.tag != "article" and _is_card(each, element):
                return True
        return False

    def dates(self, element: Element) -> bool:
        """Tell whether a line with a date is of another article: in its card, or in a link to it.

        A link that has little more than the date leads to what else is of that day.
        """
        if self.headline is None or self.headline in element.iterancestors():
            return False
        for each in (element, *islice(element.iterancestors(), _NEAR)):
            if each.tag in _FRAMES or each is self._home or self._holds_headline(each):
                return False
            if each.tag == "a" and _leads_on(each, element):
                return True
            if each is not element and each.tag != "article" and _is_card(each, element):
                return True
        return False

    def _holds_headline(self, element: Element) -> bool:
        if element not in self._known:
            inside = self.headline is not None and (
                element is self.headline or element in self.headline.iterancestors()
            )
            self._known[element] = inside
        return self._known[element]

    def _is_other(self, article: Element) -> bool:
        """Tell whether an `<article>` without the headline of the page has one of its own."""
        if not any(True for _ in _headlines(article)):
            return False
        return self._home is not None or len(_said(article)) < _TEXT


def _article_around(element: Element) -> Element | None:
    return next((each for each in element.iterancestors() if each.tag == "article"), None)


def _headlines(element: Element) -> Iterator[Element]:
    """Yield the headings in an element, and the links in it that are as long as one."""
    for each in islice(element.iter(*HEADINGS, "a"), _MOST_WORDS):
        words = len(_said(each))
        if words and (each.tag != "a" or words >= _HEADLINE):
            yield each


def _leads_elsewhere(link: Element, date: Element) -> bool:
    """Tell whether a date stands in a link that says more than dates."""
    if link.tag != "a":
        return False
    dates = sum(len(_said(each)) for each in link.iter("time"))
    return len(_said(link)) >= _BESIDE + dates


def _leads_on(link: Element, line: Element) -> bool:
    """Tell whether a link around a line has a heading too, or as many words as one."""
    address = (link.get("href") or "").strip()
    if not address or address.startswith("#"):
        return False
    headed = any(_said(each) for each in islice(link.iter(*HEADINGS), _MOST_HEADINGS))
    return headed or len(_said(link)) >= len(_said(line)) + _HEADLINE


def _is_card(box: Element, element: Element) -> bool:
    """Tell whether a box around a name or a date has little else but another headline, a link.

    A heading that is the name itself, or of a word or two ("About the author"), is none.
    """
    if len(_said(box)) > _FEW:
        return False
    own = set(_said(element))
    for each in islice(box.iter(*HEADINGS), _MOST_HEADINGS):
        if each is element or element in each.iterancestors() or each in element.iterancestors():
            continue
        words = _said(each)
        linked = _holds_headline_link(each) or _in_link(each, box)
        if linked and len(words) >= _HEADLINE and 2 * len(own & set(words)) < len(words):
            return True
    return False


def _holds_headline_link(heading: Element) -> bool:
    """Tell whether one link of a heading is as long as a headline: topics in a row are short."""
    return any(len(_said(each)) >= _HEADLINE for each in islice(heading.iter("a"), _MOST_HEADINGS))


def _in_link(element: Element, box: Element) -> bool:
    for each in element.iterancestors():
        if each.tag == "a":
            return True
        if each is box:
            return False
    return False


def _said(element: Element) -> list[str]:
    """Return the words of an element, in small letters, not many more than a card has."""
    words: list[str] = []
    size = 0
    for piece in element.itertext("*"):
        words += _words(str(piece)[:_MOST])
        size += len(piece) + 1
        if len(words) > _MOST_WORDS or size > _MOST:
            break
    return words


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
