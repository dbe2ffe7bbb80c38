"""Labels that a page lists below its text, told by a heading or by the sign before each of them."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.addresses import host_of
from newsreader.extract.anatomy.element_names import LABELLED, in_card
from newsreader.extract.anatomy.sources import Element, Sources, behind, words_of
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_HEADS: Final = SUBHEADINGS | names("strong b p span div dt")
_LISTS: Final = names("ul ol div")
_AROUND: Final = names("li span b strong em")
_APART: Final = names("nav footer header blockquote")
_HASHTAG: Final = re.compile(r"[#＃]\s?[^\W_]\S*(?: \S+){0,3}")
_NO_LABEL: Final = re.compile(r"read more", re.IGNORECASE)
_SIGNS: Final = re.compile(r"[\W_]+")
_MOST_ELEMENTS: Final = 20_000
"""Elements behind the headline that are looked at."""
_FEWEST: Final = 2
_MOST: Final = 12
_MOST_WORDS: Final = 4
"""Words of a label in a list that a heading tells: a headline has more."""
_MOST_BOXES: Final = 40
_DEEP_HEAD: Final = 2
_LONGEST: Final = 40
_LONGEST_HEAD: Final = 30
_LONGEST_LIST: Final = 1_000
_DEEP: Final = 8


def topics_below(sources: Sources) -> list[str]:
    """Return the labels of the one list of links below the headline that is headed "Topics".

    Args:
        sources: What the page says.
    """
    lists: dict[tuple[str, ...], None] = {}
    for head in islice(filter(_is_label, _behind_headline(sources)), _MOST):
        below = _below(head)
        if below is not None and below.tag in _LISTS and not _is_apart(head):
            lists[_labels_in(below, list(islice(below.iter("a"), _MOST + 1)))] = None
    found = [labels for labels in lists if labels]
    short = len(found) == 1 and all(len(each.split()) <= _MOST_WORDS for each in found[0])
    return list(found[0]) if short else []


def hashtags_below(sources: Sources) -> list[str]:
    """Return the labels of the one row of links below the headline that all begin with `#`.

    Args:
        sources: What the page says.
    """
    boxes: dict[Element, list[Element]] = {}
    for each in _behind_headline(sources):
        if (
            len(boxes) < _MOST_BOXES
            and each.tag == "a"
            and _HASHTAG.fullmatch(words_of(each, _LONGEST))
            and _is_here(each, sources)
        ):
            box = next(around for around in each.iterancestors() if around.tag not in _AROUND)
            boxes.setdefault(box, []).append(each)
    rows = {_labels_in(box, links) for box, links in boxes.items() if not _is_apart(box)} - {()}
    return list(rows.pop()) if len(rows) == 1 else []


def _is_label(element: Element) -> bool:
    """Tell whether the own words of an element are the word for topics."""
    text = element.text or ""
    if element.tag not in _HEADS or not text.strip() or len(text) > 4 * _LONGEST_HEAD:
        return False
    words = " ".join(text.split()).rstrip(" :：")
    return LABELLED.fullmatch(f"{words}:") is not None and _NO_LABEL.match(words) is None


def _below(head: Element) -> Element | None:
    """Return what stands right below an element, or below the box that it is alone in."""
    for each in (head, *islice(head.iterancestors(), _DEEP_HEAD)):
        if (below := each.getnext()) is not None:
            return None if (each.tail or "").strip() else below
        if any(isinstance(one.tag, str) and words_of(one) for one in _before(each)):
            return None
    return None


def _before(element: Element) -> Iterator[Element]:
    """Yield the few elements before one in its box: a sign for it, maybe."""
    return islice(element.itersiblings(preceding=True), _FEWEST)


def _behind_headline(sources: Sources) -> list[Element]:
    if not sources.headings:
        return []
    near = islice(behind(sources.headings[0]), _MOST_ELEMENTS)
    return [each for each in near if isinstance(each.tag, str)]


def _is_here(link: Element, sources: Sources) -> bool:
    """Tell whether a link leads to a page of the same site."""
    address = (link.get("href") or "").strip()
    host = host_of(sources.absolute(address))
    return bool(address) and not address.startswith("#") and host == sources.host


def _is_apart(element: Element) -> bool:
    around = [element, *islice(element.iterancestors(), _DEEP)]
    return any(each.tag in _APART for each in around) or in_card(element)


def _labels_in(box: Element, links: list[Element]) -> tuple[str, ...]:
    """Return the words of the links of a box that has no other words, or nothing."""
    said = [words_of(each, _LONGEST + 1) for each in links]
    if not _FEWEST <= len(said) <= _MOST or not all(0 < len(each) <= _LONGEST for each in said):
        return ()
    whole = _SIGNS.sub("", words_of(box, _LONGEST_LIST))
    return tuple(dict.fromkeys(said)) if whole == _SIGNS.sub("", "".join(said)) else ()
