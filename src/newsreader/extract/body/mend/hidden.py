"""What a page hides from its readers, by its own word."""

import json
import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.mend.panels import TARGETS
from newsreader.extract.body.words.consent import WORD
from newsreader.extract.codes import is_code
from newsreader.extract.sizes import pixels
from newsreader.markup.mathjax import LONGEST_NAME, is_drawn
from newsreader.markup.tree import drop
from newsreader.model.names import names

_STYLED_AWAY: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SHOWN: Final = names("img picture video audio iframe figure math table pre noscript h1")
"""Elements, but for signs, that scripts show in time, or that say by other means what is hidden."""
_SIGN: Final = 32
"""Pixels to a side of a picture that is but a sign."""
_OVER: Final = names("dialog alertdialog")
"""Roles of what is laid over a page."""
_MOST_PIECES: Final = 200
_MOST_LETTERS: Final = 4000
"""Of what is laid over a page, so much is looked through."""
_OPENED: Final = names("tabpanel region")
"""Roles of what a reader opens by a button."""
_STREAMED: Final = "S:"
"""How React names what it sends hidden, later than the page, to be set in its place by a script."""
_MOST: Final = 0.5
"""The share of a page's sentences above which a script was to show what is hidden."""
_FILLER: Final = re.compile(r"\blorem ipsum dolor", re.IGNORECASE)
"""What stands in a part of a template that nobody has filled in, beside its pictures."""
_CAPTION: Final = re.compile(r"(?:^|[\s_-])caption(?:$|[\s_\d-])", re.IGNORECASE)
_CAPTIONS: Final = names("p div span")
_FEWEST: Final = 6
"""Words of a caption that is worth it."""
_LONGEST_NAMED: Final = 300
_CALLED_HIDDEN: Final = names("hide hidden d-none is-hidden u-hidden visually-hidden")
"""Classes that say so."""
_LONGEST_DATA: Final = 200_000
"""Letters of the data that a page holds for its scripts."""
_NEARLY_ALL: Final = 0.8
"""The share of what is hidden that one element holds, where it is the text and others are none."""
_SENTENCE: Final = 60
"""Letters of a piece of text that is no label."""
_LONG: Final = 2000
"""Letters of a piece of text in which there is an end of a sentence, or a comma."""
_STOPS: Final = re.compile(r"[.,;:?!…。，、；：？！।॥။၊؟،؛۔።፣។\"“”«»]")
"""What a text has now and then, in whatever writing."""
_SHORTEST: Final = 2
"""Letters of text that a screen reader is spared, beside the word that it is to say: an initial."""


def drop_hidden(body: html.HtmlElement) -> None:
    """Take out of a page what it hides: `hidden`, a style that says so, `aria-hidden`.

    What a button opens stays, and so does what has sentences where most of the text is hidden: a
    script was to show it. Words without an end, and rows of links, are no text.

    Args:
        body: The page; changed in place.
    """
    _say_formulas(body)
    for element in [each for each in body.iter("pre") if _is_data(each)]:
        drop(element)
    for element in [each for each in body.iter("div", "section", "aside") if _asks_consent(each)]:
        drop(element)
    opened = {
        name
        for element in body.iter("button", "a", "summary", "div", "h2", "h3", "h4", "span")
        for key in TARGETS
        for name in element.get(key, "").replace("#", " ").split()[-1:]
    }
    found: list[html.HtmlElement] = []
    within: set[html.HtmlElement] = set()
    for element in body.iter():
        if element.getparent() in within:
            within.add(element)
        elif element is body or not is_hidden(element) or _is_opened(element, opened):
            continue
        elif _is_caption(element):
            # Whoever reads what is taken from the page must not leave it out again.
            element.attrib.pop("style", None)
        else:
            found.append(element)
            within.add(element)
    if not found:
        return
    letters = {element: _letters(element) for element in found}
    shown = sum(letters.values()) > _MOST * _letters(body)
    one = max(letters.values()) >= _NEARLY_ALL * sum(letters.values())
    for element in found:
        if shown and (letters[element] or not one):
            element.attrib.pop("aria-hidden", None)  # for the same reader
        else:
            drop(element)


def _is_data(element: html.HtmlElement) -> bool:
    """Tell whether a hidden `pre` holds what a script reads: codes that a tab hides are none."""
    called = set(element.get("class", "")[:_LONGEST_NAMED].lower().split())
    if not (is_hidden(element) or called & _CALLED_HIDDEN):
        return False
    said = "".join(element.itertext()).strip()
    if len(element) or not said.startswith(("{", "[")) or len(said) > _LONGEST_DATA:
        return False
    try:
        json.loads(said)
    except (ValueError, RecursionError):
        return False
    return True


def _asks_consent(element: html.HtmlElement) -> bool:
    """Tell whether an element is laid over the page to ask what the page may keep of its reader."""
    if element.get("role", "").strip().lower() not in _OVER:
        return False
    if next(element.iter("button"), None) is None:
        return False
    said = "".join(islice(element.itertext(), _MOST_PIECES))[:_MOST_LETTERS]
    return WORD.search(said) is not None


def _say_formulas(body: html.HtmlElement) -> None:
    """Put the name of a formula for the signs by which it is drawn, that are hidden from who hears.

    A listener is told the name alone, and so are the rules here that leave out what is hidden.
    """
    for element in body.iter("span", "div"):
        name = element.get("aria-label", "").strip()
        if not name or not _is_formula(element):
            continue
        for child in list(element):
            element.remove(child)
        element.text = name[:LONGEST_NAME]


def _is_formula(element: html.HtmlElement) -> bool:
    drawn = is_drawn(element.get("class", "")) or element.get("role") == "math"
    if not drawn or not len(element) or (element.text or "").strip():
        return False
    return all(is_hidden(child) and not (child.tail or "").strip() for child in element)


def is_styled_away(element: html.HtmlElement) -> bool:
    """Tell whether the style that an element has of its own hides it."""
    return _STYLED_AWAY.search(element.get("style", "")) is not None


def is_hidden(element: html.HtmlElement) -> bool:
    """Tell whether an element says of itself that it is not shown."""
    if not element.attrib:
        return False
    said = element.get("hidden")
    if said is not None and said.strip().lower() != "until-found":
        return True
    if (style := element.get("style")) and _STYLED_AWAY.search(style):
        return True
    if element.get("role", "").strip().lower() in _OVER:
        return True
    return bool(element.get("aria-hidden", "").strip().lower() == "true")


def _is_opened(element: html.HtmlElement, opened: set[str]) -> bool:
    """Tell whether a reader may open an element, or it holds what is seen or is said elsewhere."""
    for each in element.iter():
        if (
            each.get("id", "").startswith(_STREAMED)
            or each.get("id", "") in opened
            or each.get("role", "").lower() in _OPENED
        ):
            return True
    if any(each.tag != "img" or not _is_sign(each) for each in element.iter(*_SHOWN)):
        said = "".join(islice(element.itertext(), _MOST_PIECES))[:_MOST_LETTERS]
        return not (is_styled_away(element) and _FILLER.search(said))
    return len("".join("".join(element.itertext()).split())) < _SHORTEST


def _is_sign(image: html.HtmlElement) -> bool:
    """Tell whether a picture is a code, or as small as the cross by which a box is closed."""
    size = [pixels(image.get(side, "").strip()) for side in ("width", "height")]
    return is_code(image) or all(side is not None and side <= _SIGN for side in size)


def _is_caption(element: html.HtmlElement) -> bool:
    """Tell whether an element is the caption of the picture beside it, seen at a touch of that."""
    named = f"{element.get('class', '')[:_LONGEST_NAMED]} {element.get('id', '')[:_LONGEST_NAMED]}"
    around = element.getparent()
    if around is None or element.tag not in _CAPTIONS or _CAPTION.search(named) is None:
        return False
    if len(list(islice(around.iter("img"), 2))) != 1:
        return False
    return len("".join(element.itertext()).split()) >= _FEWEST


def _letters(element: html.HtmlElement) -> int:
    """Return how many characters the sentences in an element have; data of scripts are none."""
    texts = (
        text
        for each in element.iter()
        if each.tag != "script"
        for text in (
            "" if each.tag == "a" else each.text or "",
            (each.tail or "") if each is not element else "",
        )
    )
    return sum(map(_letters_of, texts))


def _letters_of(text: str) -> int:
    """Return how many characters a piece of text has, if it is none of a script and has an end."""
    if text.lstrip()[:1] in {"{", "["}:
        return 0
    length = len(" ".join(text.split()))
    return length if length >= _SENTENCE and not _is_heap(text, length) else 0


def _is_heap(text: str, length: int) -> bool:
    """Tell whether a piece of text is but words in a row, heaped up to be found by them."""
    return length >= _LONG and sum(1 for _ in _STOPS.finditer(text)) * _LONG < length
