"""The text that a page sets apart between its headline and the byline, date or lead picture."""

from collections.abc import Iterator
from itertools import chain, islice
from typing import Final

from newsreader.extract.anatomy.element_names import LABELLED
from newsreader.extract.anatomy.one_text import is_one_text
from newsreader.extract.anatomy.sources import UNREAD, Element, Sources, behind, words_of
from newsreader.extract.names import SUBHEADINGS
from newsreader.model.names import names

_REACH: Final = 160
"""Elements behind the headline among which it stands."""
_BEHIND: Final = 24
"""Elements behind it among which the head of the text goes on."""
_HOLDERS: Final = SUBHEADINGS | names("div p span blockquote")
_APART: Final = names("nav aside footer figure ul ol li button form time table a label")
_PICTURES: Final = names("img picture figure")
_CONTROLS: Final = names("button input select svg")
_FEWEST: Final = 8
"""Words of what is no label."""
_SENTENCE: Final = 12
"""Words of a heading that is a sentence, and no heading of a part."""
_QUOTED: Final = 3
"""Words of a quotation right below the headline."""
_LONGEST: Final = 1_000
_ENDS: Final = tuple('.!…"”’»。！')
_HEADS: Final = names("header hgroup")
_LEADS_ON: Final = tuple("?:：？")
"""The end of the heading of a part."""
_KINDS: Final = ("byline", "date")


def set_apart(sources: Sources) -> Iterator[str]:
    """Yield the first text behind the headline, if the head of the article goes on behind it.

    By its place alone: it is no paragraph like those of the text, and a byline, a date or a picture
    stands between it and them. A heading that is a whole sentence needs nothing behind it.

    Args:
        sources: What the page says.
    """
    if not sources.headings:
        return
    heading = sources.headings[0]
    within = set(heading.iter())
    title = words_of(heading)
    for each in islice(behind(heading), _REACH):
        if each in within or not isinstance(each.tag, str) or each.tag in UNREAD:
            continue
        if not _may_be(sources, each):
            continue
        text = words_of(each, _LONGEST + 1)
        if title in text or text in title:
            continue
        own = next(each.iter(*SUBHEADINGS), each)  # in a box of its own, maybe
        known = _is_sentence(own, text) or (_is_long(own, heading, text) and _is_head(sources, own))
        if known and not LABELLED.match(text):
            yield text
        return


def _may_be(sources: Sources, element: Element) -> bool:
    """Tell whether an element is the innermost of one text that is no label of the head."""
    if element.tag not in _HOLDERS or any(each.tag in _APART for each in _around(element)):
        return False
    text = words_of(element, _LONGEST + 1)
    least = _QUOTED if element.tag == "blockquote" else _FEWEST
    if not least <= len(text.split()) or len(text) > _LONGEST:
        return False
    # With a picture it is a caption, with a button something to press.
    other = any(each.tag in _PICTURES or each.tag in _CONTROLS for each in element.iter())
    return not other and is_one_text(sources, element)


def _around(element: Element) -> Iterator[Element]:
    return chain([element], element.iterancestors())


def _is_sentence(element: Element, text: str) -> bool:
    """Tell whether an element is a heading that says a whole sentence."""
    return element.tag in SUBHEADINGS and len(text.split()) >= _SENTENCE and text.endswith(_ENDS)


def _is_long(element: Element, heading: Element, text: str) -> bool:
    """Tell whether an element that says enough for a lead paragraph is of the headline's own box.

    There a paragraph is as often the first one of the text, if the box is not called a header.
    """
    if element.tag == "blockquote":
        return element.getprevious() is heading
    if element.tag in SUBHEADINGS:
        return not text.endswith(_LEADS_ON)
    around = element.getparent()
    if not text.endswith(_ENDS) or around is None or around not in set(heading.iterancestors()):
        return False
    own = element.tag != "p" and next(element.iter("p"), None) is None
    return own or around.tag in _HEADS


def _is_head(sources: Sources, element: Element) -> bool:
    """Tell whether a byline, a date or a picture stands behind an element, and before the text."""
    if element.tag not in SUBHEADINGS and any(
        _is_alike(element, each) for each in element.itersiblings()
    ):
        return False
    labels = {each for kind in _KINDS for each in sources.marks.get(kind, ())}
    labels.update(sources.authors, sources.times)
    within = set(element.iter())
    for each in islice(behind(element), _BEHIND):
        if each in within or not isinstance(each.tag, str) or each.tag in UNREAD:
            continue
        if each in labels or each.tag in _PICTURES:
            return True
        if each.tag in _HOLDERS and _says_much(each):
            return False
    return False


def _is_alike(element: Element, other: Element) -> bool:
    """Tell whether another element is a paragraph of the text as an element may be."""
    if not isinstance(other.tag, str) or not _says_much(other):
        return False
    same = other.tag == element.tag or (other.tag == "p" and element.tag != "blockquote")
    return same and other.get("class") == element.get("class")


def _says_much(element: Element) -> bool:
    return len((element.text or "").split()) >= _FEWEST
