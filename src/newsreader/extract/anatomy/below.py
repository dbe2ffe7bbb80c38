"""What the links between a headline and its text lead to: a section, or labels."""

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import Final

from newsreader.extract.anatomy.element_names import LABEL, in_card
from newsreader.extract.anatomy.sources import (
    LONGEST,
    Element,
    Sources,
    behind,
    is_paragraph,
    words_of,
)
from newsreader.model.names import names

_SECTION: Final = re.compile(
    r"[/?&_-](?:categor(?:y|ies)|kategorien?|categorie|categor[ií]as?|sections?|rubri(?:k|que)s?)[/=]",
    re.IGNORECASE,
)
"""An address of a section, and not of what only has something in common with it."""
_CATEGORY: Final = re.compile(r"(?:^|[\s_-])category(?=\s|$)", re.IGNORECASE)
_LISTS: Final = names("nav aside footer li")
_REACH: Final = 60
"""Elements behind the headline among which its section may stand."""
_LONGEST_ADDRESS: Final = 1_000
_FEWEST: Final = 2
_MOST: Final = 12
_HEADED: Final = re.compile(r"^[^\W\d_][^:：.!?]{1,24}[:：]\s")
"""The label before a row: "Filed under: "."""
_SIGNS: Final = re.compile(r"\W+")
_AROUND: Final = names("li span p b strong em")
_DEEP: Final = 3
_LONGEST_ROW: Final = 2_000
_MOST_WORDS: Final = 6
"""Words of a label."""


def linked_below(sources: Sources) -> list[str]:
    """Return the section, or the two in one box, to which links below a headline lead.

    They stand above all of the text, or below its lead paragraph and in no prose.

    Args:
        sources: What the page says.
    """
    links = list(links_below(sources, _SECTION))
    if not links:
        links = list(links_below(sources, _SECTION, past=1))
        links = [each for each in links if not _in_prose(each) and _is_above_text(each)]
    found = list(dict.fromkeys(words_of(each, 200) for each in links))
    return found if len(found) == 1 or (len(found) == _FEWEST and _are_beside(links)) else []


def _is_above_text(link: Element) -> bool:
    """Tell whether a paragraph follows a link soon."""
    near = (each for each in islice(behind(link), _REACH) if isinstance(each.tag, str))
    return any(is_paragraph(" ".join((each.text or "")[:LONGEST].split())) for each in near)


def _in_prose(link: Element) -> bool:
    """Tell whether a link is a part of a paragraph, and no line of its own."""
    around = islice(link.iterancestors("p", "li", "td", "blockquote"), _DEEP)
    return any(words_of(each, LONGEST) != words_of(link, LONGEST) for each in around)


def linked_anywhere(sources: Sources) -> list[str]:
    """Return the section, or the two, to which links that are called so lead, wherever they stand.

    Args:
        sources: What the page says.
    """
    links = [
        each
        for each in sources.people
        if _CATEGORY.search(f"{each.get('rel') or ''} {each.get('class') or ''}")
        and _SECTION.search((each.get("href") or "")[:_LONGEST_ADDRESS])
        and not in_card(each)
        and not any(around.tag == "nav" for around in islice(each.iterancestors(), _DEEP))
    ]
    found = list(dict.fromkeys(words_of(each, 200) for each in links))
    return found if len(found) <= _FEWEST else []


def is_linked_section(sources: Sources, name: str) -> bool:
    """Tell whether a link of this name says by its relation or its address that it is a section.

    Args:
        sources: What the page says.
        name: What may be one.
    """
    links = (each for each in (*sources.tags, *sources.people) if words_of(each, 200) == name)
    return bool(name) and any(
        "category" in (each.get("rel") or "").split()
        or _SECTION.search((each.get("href") or "")[:_LONGEST_ADDRESS])
        for each in links
    )


def _are_beside(links: list[Element]) -> bool:
    """Tell whether links stand in one box, each alone or in an element of its own."""
    around = [[each.getparent(), *islice(each.iterancestors(), 1, 2)] for each in links]
    return any(all(box in boxes for boxes in around) for box in around[0])


def labels_below(sources: Sources) -> list[str]:
    """Return the labels to whose pages several links between a headline and its text lead.

    Args:
        sources: What the page says.
    """
    found = list(dict.fromkeys(words_of(each, 200) for each in links_below(sources, LABEL)))
    short = all(0 < len(each.split()) <= _MOST_WORDS for each in found)
    return found if _FEWEST <= len(found) <= _MOST and short else []


def labels_in_a_row(sources: Sources) -> list[str]:
    """Return the labels of the one box on the page that has nothing but links to their pages.

    Args:
        sources: What the page says.
    """
    boxes: dict[Element, list[Element]] = {}
    for link in sources.people:
        if LABEL.search((link.get("href") or "")[:_LONGEST_ADDRESS]) and not in_card(link):
            box = next(each for each in link.iterancestors() if each.tag not in _AROUND)
            boxes.setdefault(box, []).append(link)
    rows = {
        tuple(dict.fromkeys(words_of(each, 200) for each in links))
        for box, links in boxes.items()
        if _FEWEST <= len(links) <= _MOST and _has_no_more(box, links)
    }
    found = rows.pop() if len(rows) == 1 else ()
    return list(found) if all(0 < len(each.split()) <= _MOST_WORDS for each in found) else []


def _has_no_more(box: Element, links: list[Element]) -> bool:
    """Tell whether a box has no words but those of its links."""
    around = [box, *islice(box.iterancestors(), _DEEP)]
    if any(each.tag == "nav" for each in around):
        return False
    words = "".join(words_of(each, 200) for each in links)
    whole = _HEADED.sub("", words_of(box, _LONGEST_ROW), count=1)
    return _SIGNS.sub("", whole) == _SIGNS.sub("", words)


def links_below(sources: Sources, address: re.Pattern[str], past: int = 0) -> Iterator[Element]:
    """Yield the links to such addresses between a headline and its text, in no list of others.

    Args:
        sources: What the page says.
        address: What is in such an address.
        past: Paragraphs that may stand above them: a standfirst.
    """
    if not sources.headings:
        return
    heading = sources.headings[0]
    heads = set(heading.iterancestors())
    for each in islice(behind(heading), _REACH):
        if not isinstance(each.tag, str):
            continue
        if is_paragraph(" ".join(f"{each.text or ''} {each.tail or ''}"[:LONGEST].split())):
            if not past:
                break
            past -= 1
        if each.tag != "a" or not address.search((each.get("href") or "")[:_LONGEST_ADDRESS]):
            continue
        own = takewhile(lambda around: around not in heads, each.iterancestors())
        if not any(around.tag in _LISTS for around in own) and not in_card(each):
            yield each
