"""What stands in a rail, a foot or the navigation of a page and yet is its article's own."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from newsreader.extract.anatomy.element_names import LABEL, LABELLED, TAG, TAGS, kind_of, names_of
from newsreader.extract.anatomy.headline import line_of, place_in
from newsreader.extract.anatomy.sources import Element, Sources, is_paragraph, words_of
from newsreader.model.names import names

OUTSIDE: Final = names("nav footer aside template noscript")
"""Elements in which nothing is said of the article."""
_LONGEST_SIGNED: Final = 80
"""Characters beyond which an `<aside>` says more than who wrote the article."""
_MOST_SIGNED: Final = 40
"""Elements in such an `<aside>`."""
LISTED: Final = re.compile(
    r"(?:authors?|author\(s\)|autor(?:en|in|innen|es|as?|i|ka|zy)?|auteurs?|autric[ei]|autor[ie]"
    r"|författare|forfattere?|kirjoittajat?|tekijät?|автор(?:ы)?|автори|作者|著者|저자|المؤلف(?:ون)?)\s?[:：]?",
    re.IGNORECASE,
)
"""The label of a list of who wrote a text."""
OF_BOOK: Final = re.compile(r"[^\W\d_][^:.!?]{1,24}:(?:\s.{0,60})?$|ISBN\b", re.IGNORECASE)
"""A line beside that of a writer which says what else is to be known of a book."""
_LIST_DEEP: Final = 4
"""Elements from a link up to the list of authors that it is in."""
_LONGEST_LABEL: Final = 20
_DATED: Final = re.compile(r"\d.*(?:19|20)\d\d|(?:19|20)\d\d.*\d")
_BY: Final = re.compile(r"(?:written )?(?:by|von|par|por|di|door|av|af)\b", re.IGNORECASE)
_ADDRESS: Final = 4
"""Elements around a link within which the address of an author stands."""
_PROPERTIES: Final = ("author", "datepublished", "datemodified")
_ARTICLE: Final = re.compile(r"(?:Article|BlogPosting|Report|Review)$")
_LINES: Final = names("p div span")
_FOOT: Final = re.compile(r"(?:^|\s)(?:entry|post|article)-footer(?=$|\s)", re.IGNORECASE)
_MOST_NAMES: Final = 500
"""Characters of what an element is called."""
_PAIR: Final = 2
_BOXES: Final = 4
_CLOUD: Final = re.compile(
    r"cloud|popular|trending|filter|(?:^|[\s_-])(?:hot|top|all)[-_]", re.IGNORECASE
)
"""What the list of all labels of a site is called, or of those most read."""
_MOST_LABELS: Final = 12
_LONGEST_HREF: Final = 1_000
_DEEP: Final = 12
_MOST_ARTICLES: Final = 3


def says_of_article(found: Sources, element: Element) -> bool:
    """Tell whether an element in a rail names the author or a date of the article.

    Args:
        found: What the page says above it.
        element: Any element.
    """
    return (
        _is_signed(element)
        or _is_property(element)
        or is_listed_author(element)
        or is_box_of_labels(element)
        or _is_below_headline(found, element)
    )


def is_box_of_labels(element: Element) -> bool:
    """Tell whether an element is called labels and most of its links lead to pages of them.

    Args:
        element: Any element; a link is asked about the box around it.
    """
    if not (TAG if element.tag == "a" else TAGS).search((element.get("class") or "")[:_MOST_NAMES]):
        return False
    box = element.getparent() if element.tag == "a" else element
    if box is None or any(
        _CLOUD.search(names_of(each)[:_MOST_NAMES]) or each.tag == "nav"
        for each in (element, box, *islice(box.iterancestors(), _PAIR))
    ):
        return False
    links = list(islice(box.iter("a"), _MOST_LABELS + 1))
    if not 0 < len(links) <= _MOST_LABELS:
        return False
    told = [LABEL.search((link.get("href") or "")[:_LONGEST_HREF]) is not None for link in links]
    return 2 * sum(told) > len(links)


def is_listed_author(link: Element) -> bool:
    """Tell whether a link stands in a list that has the label "Author(s)" above it.

    Args:
        link: Any element.
    """
    if link.tag != "a":
        return False
    for around in islice((link, *link.iterancestors()), _LIST_DEEP):
        before = around.getprevious()
        if before is not None and before.tag != around.tag and isinstance(before.tag, str):
            return LISTED.fullmatch(words_of(before, _LONGEST_LABEL)) is not None
    return False


def _is_below_headline(found: Sources, element: Element) -> bool:
    """Tell whether a line of a rail right behind the headline is called byline or date, and is."""
    if element.tag not in _LINES or not element.get("class") or not found.headings:
        return False
    kind, _ = kind_of(names_of(element))
    if kind not in ("byline", "date"):
        return False
    here = found.order.get(found.headings[-1], 0)
    if any(number > here and is_paragraph(line) for number, line in found.lines):
        return False
    words = words_of(element, _LONGEST_SIGNED + 1)
    says = _DATED.search(words) if kind == "date" else _BY.match(words)
    return len(words) <= _LONGEST_SIGNED and says is not None


def _is_signed(element: Element) -> bool:
    """Tell whether an element names the author, though beside the article: within `<address>`."""
    around = islice(element.iterancestors(), _ADDRESS)
    return "author" in (element.get("rel") or "") and any(each.tag == "address" for each in around)


def _is_property(element: Element) -> bool:
    """Tell whether an element is a property of the article, though in a rail within it."""
    if (element.get("itemprop") or "").lower() not in _PROPERTIES:
        return False
    crossed = False
    for around in islice(element.iterancestors(), _DEEP):
        crossed = crossed or around.tag in OUTSIDE
        if around.get("itemtype"):
            return crossed and _is_article(around)
    return False


def _is_article(element: Element) -> bool:
    return _ARTICLE.search(element.get("itemtype") or "") is not None


def is_own(element: Element) -> bool:
    """Tell whether what stands beside an article, as it seems, says who wrote it and when.

    A `<footer>` of an article does, and an `<aside>` that calls itself a byline or has a date, and
    says little else. A `<nav>` may be the list of its labels.
    """
    above = element.getparent()
    if element.tag == "footer":
        entry = _FOOT.search((element.get("class") or "")[:_MOST_NAMES]) is not None
        return entry or (above is not None and above.tag == "article") or _is_within(element)
    if element.tag == "nav":
        return _is_list_of_labels(element)
    inside = list(islice(element.iter(), _MOST_SIGNED + 1)) if element.tag == "aside" else []
    if not 0 < len(inside) <= _MOST_SIGNED or any(map(_is_article, inside)):
        return False
    kind, _ = kind_of(names_of(element))
    signs = kind == "byline"
    signs = signs or any(each.tag == "time" for each in inside)
    return signs and 0 < len(words_of(element, _LONGEST_SIGNED + 1)) <= _LONGEST_SIGNED


def _is_within(foot: Element) -> bool:
    """Tell whether a foot stands in the article of the headline, a few boxes deep."""
    article = next(
        (each for each in islice(foot.iterancestors(), _BOXES) if each.tag == "article"), None
    )
    return article is not None and next(article.iter("h1"), None) is not None


def _is_list_of_labels(element: Element) -> bool:
    """Tell whether a bar has a heading "Topics" and a list called so, and nothing else."""
    inside = [each for each in element if isinstance(each.tag, str)]
    if len(inside) != _PAIR or not TAGS.search((inside[1].get("class") or "")[:_MOST_NAMES]):
        return False
    return LABELLED.fullmatch(f"{words_of(inside[0], _LONGEST_LABEL)}:") is not None


def left_open(tree: Element) -> Iterator[Element]:
    """Yield the bars of links that hold an `<article>` with a headline: nobody closed them.

    Args:
        tree: The root of a page.
    """
    for article in islice(tree.iter("article"), _MOST_ARTICLES):
        if next(article.iter("h1"), None) is not None:
            yield from article.iterancestors("nav")


def holds_headline(found: Sources, element: Element) -> bool:
    """Tell whether what calls itself a rail holds the headline, and so the head of the text.

    Args:
        found: What the page says above it.
        element: Any element.
    """
    if element.tag != "aside" or found.headings:
        return False
    heading = next(element.iter("h1"), None)
    return heading is not None and place_in(line_of(heading), found.title) in ("whole", "head")
