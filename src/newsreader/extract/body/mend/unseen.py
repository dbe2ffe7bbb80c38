"""What a page says to those alone who hear it: it is on the page, and nobody sees it there."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.words.abroad import ELSEWHERE
from newsreader.extract.names import HEADINGS, SUBHEADINGS
from newsreader.markup.tree import drop
from newsreader.markup.unseen import is_unseen
from newsreader.model.names import names

_KEPT: Final = names("""
    img picture video audio iframe svg math table pre blockquote figure ul ol dl form p br
    """) | HEADINGS  # fmt: skip
"""Elements that say more than a word to those who hear: what holds one stays for other rules."""
_CAPTIONS: Final = names("figcaption caption")
"""Elements in which such words tell what the next ones are: "Image source, "."""
_PARTS: Final = names("""
    p div ul ol dl section article aside figure table header footer nav form hr pre blockquote
    img picture video iframe
    """) | HEADINGS  # fmt: skip
"""Elements beside which one stands on a line of its own."""
_DRAWN: Final = re.compile(
    r"(?:^|\s)(?:material-(?:icons|symbols)(?:-\w+)?|google-symbols|mat-icon)(?=\s|$)"
)
"""Classes of letters that make a word of them a sign: "chevron_right"."""
_GLYPHS: Final = re.compile(r"[\ue000-\uf8ff]{1,4}")
"""Letters for private use, which only a font of the page can draw."""
_BROKEN: Final = "\ufffd\ufffd"
_BROKEN_ROW: Final = re.compile("\ufffd{2,}")
_SIGN: Final = re.compile(r"[a-z][a-z\d_]{1,40}")
_SKETCHES: Final = names("mermaid nomnoml wavedrom plantuml graphviz")
"""Classes of what scripts of those names draw; a listing has `language-` before them."""
_HIDDEN: Final = names("hidden hide invisible")
_CODE: Final = ("script", "style", "noscript")
_ITEMS: Final = names("li td th dd")
_LONGEST_CLASS: Final = 300
_LONGEST: Final = 60
_NEAR: Final = 4


def drop_unseen(body: html.HtmlElement) -> None:
    """Take out of a page the short labels that are but heard: ", opens new tab", "end of list".

    So go those at the end of a link, and those that stand by themselves; "Opens in new window" at
    the end of a link goes whether it is seen or not. Before other words one may
    tell what they are: it stays, and so do headings and what tells the parts of a caption.

    The name of a sign that its letters draw goes too, what a script draws a diagram from, a sign
    that only a font of the page has, and the words beside a box that a reader ticks.

    Args:
        body: The page; changed in place.
    """
    for element in list(body.iter("i", "span", "mat-icon")):
        if _is_drawn(element):
            drop(element)
    _drop_broken(body)
    for element in list(body.iter("div", "label", *SUBHEADINGS)):
        if _says_nothing(element):
            drop(element)
    for element in list(body.iter("pre", "div")):
        if _is_sketch(element):
            drop(element)
    found = list(body.iter("span", "div", "small", "em", "b"))
    for element in found:
        if not is_unseen(element):
            if _tells_where(element) and _ends_link(element):
                drop(element)
        elif _is_label(element) and (_ends_link(element) or _is_alone(element)):
            drop(element)


def _is_sketch(element: html.HtmlElement) -> bool:
    """Tell whether a script draws a diagram of all the words of an element, which it has not."""
    named = element.get("class", "")[:_LONGEST_CLASS].lower().split()
    return not _SKETCHES.isdisjoint(named) and next(element.iter("svg", "img"), None) is None


def _drop_broken(body: html.HtmlElement) -> None:
    """Take out the marks that stand in a row for letters which were broken before the page came."""
    for element in body.iter():
        if element.text and _BROKEN in element.text:
            element.text = _BROKEN_ROW.sub("", element.text)
        if element.tail and _BROKEN in element.tail:
            element.tail = _BROKEN_ROW.sub("", element.tail)


def _is_drawn(element: html.HtmlElement) -> bool:
    """Tell whether an element is a sign of a font, or its name in letters that draw it."""
    if not len(element) and _GLYPHS.fullmatch((element.text or "").strip()):
        return True
    if len(element) or not (called := element.get("class", "")[:_LONGEST_CLASS]):
        return False
    said = (element.text or "").strip()
    if len(said) == 1 and "icon" in called.lower().split():
        return said.isalpha()
    return _DRAWN.search(called) is not None and _SIGN.fullmatch(said) is not None


def _says_nothing(element: html.HtmlElement) -> bool:
    """Tell whether an element is a label of a system, of a switch, or a heading that is hidden."""
    if element.tag == "label":
        return _is_switch(element)
    return _is_field(element) if element.tag == "div" else _is_hidden_head(element)


def _is_field(element: html.HtmlElement) -> bool:
    """Tell whether an element is the label that a system sets above a field with a picture only."""
    if "field-label" not in element.get("class", "")[:_LONGEST_CLASS].split():
        return False
    below = element.getnext()
    if below is None or next(below.iter("img"), None) is None:
        return False
    return not "".join(below.itertext()).strip()


def _is_hidden_head(element: html.HtmlElement) -> bool:
    """Tell whether a heading is all in what is called hidden, with no other word in its box."""
    if len(element) != 1 or (element.text or "").strip() or (element[0].tail or "").strip():
        return False
    if _HIDDEN.isdisjoint(element[0].get("class", "")[:_LONGEST_CLASS].lower().split()):
        return False
    said, around = "".join(element.itertext()).strip(), element.getparent()
    if around is None or not 0 < len(said) <= _LONGEST:
        return False
    whole = "".join(text for each in around.iter() if each.tag not in _CODE for text in _own(each))
    return whole.strip() == said


def _own(element: html.HtmlElement) -> tuple[str, ...]:
    return element.text or "", *(each.tail or "" for each in element)


def _is_switch(label: html.HtmlElement) -> bool:
    """Tell whether an element is a few words beside a box to tick, and no item of a list."""
    ticked = any(each.get("type", "").lower() == "checkbox" for each in label.iter("input"))
    if not ticked or any(each.tag in _ITEMS for each in islice(label.iterancestors(), _NEAR)):
        return False
    return len("".join(label.itertext()).strip()) <= _LONGEST


def _tells_where(element: html.HtmlElement) -> bool:
    """Tell whether an element says of its link where that opens, which only a style hides."""
    if element.tag != "span" or len(element):
        return False
    said = (element.text or "").strip()
    return 0 < len(said) <= _LONGEST and ELSEWHERE.fullmatch(said) is not None


def _is_label(element: html.HtmlElement) -> bool:
    if next(element.iter(*_KEPT), None) is not None:
        return False
    if not 0 < len("".join(element.itertext()).strip()) <= _LONGEST:
        return False
    near = islice(element.iterancestors(), _NEAR)
    return not any(each.tag in _CAPTIONS and not _ends_link(element) for each in near)


def _ends_link(element: html.HtmlElement) -> bool:
    """Tell whether an element is the last one of a link, after words of it."""
    link = next((each for each in islice(element.iterancestors(), _NEAR) if each.tag == "a"), None)
    if link is None:
        return False
    within = element
    while within is not link:
        if (within.tail or "").strip() or within.getnext() is not None:
            return False
        within = within.getparent()
    whole = "".join(link.itertext()).strip()
    return len(whole) > len("".join(element.itertext()).strip())


def _is_alone(element: html.HtmlElement) -> bool:
    """Tell whether an element stands between others, and not among the words of a line."""
    around = element.getparent()
    if around is None or around.tag in {"p", "a"} | HEADINGS:
        return False
    before, after = element.getprevious(), element.getnext()
    text = (around.text if before is None else before.tail) or ""
    if text.strip() or (element.tail or "").strip():
        return False
    beside = [each for each in (before, after) if each is not None]
    return bool(beside) and all(each.tag in _PARTS for each in beside)
