"""Captions and credits right behind a picture that no name tells, but what they say.

A line that is the alternative text or the title of the picture above it is its caption: programs
have both from one field. So is the one line in a box that is called a picture's and holds nothing
else. A line that is a label and names, or a sign of copyright and whose it is, is its credit. Each
is given the name by which others are known, and a box with its picture where there is none.
"""

import re
from collections.abc import Iterator
from itertools import filterfalse, islice
from typing import Final

from lxml import etree

from newsreader.extract.caption_names import (
    APART,
    OF_PICTURE,
    holds_caption,
    kind_of,
    last_words,
    names_of,
)
from newsreader.extract.credit_lines import is_credit_line, is_labelled_at_all
from newsreader.extract.seen import SILENT, says_anything, words_in
from newsreader.extract.sizes import pixels
from newsreader.markup.pressed import labels_a_picture, says_a_button
from newsreader.markup.tree import drop
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_Element = etree._Element

_LINES: Final = names("p div span small em i font cite center")
_AROUND: Final = names("a div span picture p center figure button noscript font")
"""What may be around a picture alone."""
_QUIET: Final = SILENT | names("br hr meta link img")
"""What may stand between a picture and its line; another picture is looked at by itself."""
_HIGHEST: Final = 6
_DEEPEST: Final = 4
_MOST: Final = 300
_MOST_BETWEEN: Final = 6
_LONGEST: Final = 400
"""Characters of a caption."""
_LONGEST_NAME: Final = 300
_COLUMN: Final = 120
"""Words of what is no card: in one, the line below the picture is who or what the card is of."""
_MOST_IN: Final = 400
_MOST_IN_LINE: Final = 40
"""Elements of a line."""
_MOST_IMAGES: Final = 4
"""Pictures that are more than one in the forms that its box may have for it."""
_SMALL: Final = 100
"""Pixels of a picture that is a sign, or the portrait of who writes."""
_FILE: Final = re.compile(r"\.(?:jpe?g|png|gif|webp|svg)$|^(?:img|dsc|image)[-_ ]?\d+$", re.I)
_OF_PERSON: Final = re.compile(
    r"avatar|author|autor|byline|portrait|headshot|profile|logo|icon|contributor|team|staff|member"
    r"|person|sponsor|partner|\bbio\b|\buser|teaser|card|product|related",
    re.IGNORECASE,
)
"""What is called so shows who writes or what is offered, and the line below is the name of that."""
_OF_PICTURE: Final = re.compile(
    r"(?:^|\s)(?:foto|photo|image|img|picture|pic|bild|imagen|imagem|immagine|afbeelding|obrazek)"
    r"(?:[-_]?(?:box|wrap(?:per)?|container|block|left|right|center|large|full|inline))?(?=\s|$)",
    re.IGNORECASE,
)
"""A whole name of a box that is a picture's."""
_OF_OTHERS: Final = re.compile(
    r"title|head|tag|categor|kicker|label|badge|date|time|play|duration|btn|button|count|overlay"
    r"|share|social|link|more",
    re.IGNORECASE,
)
"""What a line over a picture is called that is no caption."""
_CUT: Final = ("...", "…")
_LONG: Final = 12
"""Letters of what is told of a picture, with which no other line begins by chance."""
_BETWEEN: Final = " .,;|/–—-·•"
"""What may stand between a caption and its credit."""
_PARTED: Final = re.compile(r"\w{3}[.!?…] \W{0,3}\w| \| (?=\w)")
"""Where a line that is called a credit ends a sentence before its names."""
_BOX: Final = "picture"
"""What a box is called that had no name."""
_BOXES: Final = names("div p span figure aside section center")
_FEWEST: Final = 2
"""Words of a caption that only its box tells."""


def name_beside(root: _Element) -> None:
    """Give captions and credits that tell themselves by what they say their names.

    Args:
        root: The page; changed in place.
    """
    heads = {letters_of(words_in(each)) for each in islice(root.iter("h1", "title"), 5)}
    for image in list(islice(root.iter("img", "amp-img"), _MOST)):
        if _is_shown(image):
            _name_lines(image, heads)


def _is_shown(image: _Element) -> bool:
    """Tell whether a picture may have a caption: no sign, no portrait, no card, none by name."""
    sides = (pixels(image.get(side) or "") for side in ("width", "height"))
    if any(side is not None and side < _SMALL for side in sides):
        return False
    around = list(islice(image.iterancestors(), _HIGHEST))
    if any(each.tag == "figure" and each.find(".//figcaption") is not None for each in around):
        return False
    return not any(_OF_PERSON.search(_called(each)) for each in (image, *around[:4]))


def _called(element: _Element) -> str:
    named = ((element.get(name) or "")[:_LONGEST_NAME] for name in ("class", "id", "itemprop"))
    return " ".join(named)


def _name_lines(image: _Element, heads: set[str]) -> None:
    """Name the caption and the credit that stand right behind a picture, and box them with it."""
    told = _told_by(image, heads)
    _lift_line(image, told)
    box, behind = _place_of(image)
    if behind is None or (box.tail or "").strip():
        return
    lines = list(filterfalse(_is_apart, _lines_from(behind)))
    caption = next((each for each in lines if _is_told(words_in(each), told)), None)
    if caption is None and (only := _only_line(box, lines)) is not None:
        caption = only
    first = behind if caption is None else caption
    credit = _credit_at(first) if caption is None else _credit_behind(caption)
    if caption is None and credit is not None and _PARTED.search(words_in(credit)):
        caption, credit = credit, None  # it says what is seen before who made it
    labels = [each for each in (caption, credit) if each is not None]
    if not labels or not _may_be(box, labels):
        return
    for each, kind in ((caption, "caption"), (credit, "credit")):
        if each is not None and kind not in last_words(names_of(each)):
            each.set("class", f"{each.get('class') or ''} {kind}".strip())
    _set_box(box, behind, labels, captioned=caption is not None)


def _lift_line(image: _Element, told: list[str]) -> None:
    """Give the words an element that are all a paragraph has behind its picture and a break."""
    last: _Element = image
    around = image.getparent()
    if around is not None and around.tag == "a":  # a larger form, mostly
        last, around = around, around.getparent()
    if around is None or around.tag not in _LINES:
        return
    for each in islice(last.itersiblings(), _MOST_BETWEEN):
        if each.tag != "br" or (last.tail or "").strip():
            return
        last = each
    words = " ".join((last.tail or "")[: _LONGEST + 1].split())
    if not words or len(list(islice(around.iter(), _MOST_IN_LINE))) == _MOST_IN_LINE:
        return
    if words_in(around) != words:
        return
    if is_credit_line(words) or _is_told(words, told):
        line = etree.Element("span")
        line.text, last.tail = words, None
        last.addnext(line)


def _place_of(image: _Element) -> tuple[_Element, _Element | None]:
    """Return what is around a picture alone, and what has the first words behind it, or None."""
    box = image
    for _ in range(_HIGHEST):
        for each in islice(box.itersiblings(), _MOST_BETWEEN):
            if not isinstance(each.tag, str):
                if (each.tail or "").strip():
                    return box, None
                continue
            if each.tag not in _QUIET and says_anything(each):
                return box, each
            if (each.tail or "").strip() or next(
                each.iter("img", "iframe", "video"), None
            ) is not None:
                return box, None
        around = box.getparent()
        if around is None or around.tag not in _AROUND or (box.tail or "").strip():
            break
        if (
            says_anything(around)
            or len(list(islice(around.iter("img"), _MOST_IMAGES))) == _MOST_IMAGES
        ):
            break
        box = around
    return box, None


def _told_by(image: _Element, heads: set[str]) -> list[str]:
    """Return what is told of a picture beside its address, and is neither a file nor a headline."""
    said = (" ".join((image.get(name) or "")[:_LONGEST].split()) for name in ("alt", "title"))
    useful = (each for each in said if not _FILE.search(each) and not labels_a_picture(each))
    return [each for each in useful if letters_of(each) not in heads | {""}]


def _is_told(words: str, told: list[str]) -> bool:
    """Tell whether a line is what is told of its picture, maybe with a credit behind it.

    What was cut, and ends with dots, is what the line begins with.
    """
    letters = letters_of(words)
    for each in told:
        known = letters_of(each)
        if letters == known:
            return True
        if len(known) < _LONG or not letters.startswith(known):
            continue
        rest = words[len(each) :] if words.casefold().startswith(each.casefold()) else ""
        if each.endswith(_CUT) or is_credit_line(rest.lstrip(_BETWEEN)):
            return True
    return False


def _lines_from(behind: _Element) -> Iterator[_Element]:
    """Yield an element, and in it what has its first words, if that is in a box by itself."""
    line: _Element | None = behind
    for _ in range(_DEEPEST):
        if line is None or line.tag not in _LINES:
            return
        yield line
        if (line.text or "").strip():
            return
        line = next(
            (each for each in line if isinstance(each.tag, str) and says_anything(each)), None
        )


def _is_apart(line: _Element) -> bool:
    """Tell whether a line holds, or is in, what no caption is."""
    within = list(islice(line.iter(), _MOST_IN_LINE + 1))
    if len(within) > _MOST_IN_LINE:
        return True
    if any(each.tag in APART or each.tag in ("a", "img") for each in within):
        return True
    return any(each.tag == "a" for each in line.iterancestors()) or len(words_in(line)) > _LONGEST


def _only_line(box: _Element, lines: list[_Element]) -> _Element | None:
    """Return the one line in a box that is called a picture's and says nothing else."""
    around = box.getparent()
    if around is None or around.tag not in ("div", "p", "span") or not lines:
        return None
    if (
        not _OF_PICTURE.search(around.get("class") or "")
        or next(around.iter("a"), None) is not None
    ):
        return None
    line = lines[0]
    said = words_in(line)
    if line.getparent() is not around or not _says_no_more(around, [line]) or is_credit_line(said):
        return None
    if _OF_OTHERS.search(" ".join(_called(each) for each in line.iter())) or says_a_button(said):
        return None
    pictures = list(islice(around.iter("img", "video", "iframe"), 2))
    named = any(last_words(names_of(each)) for each in line.iter() if isinstance(each.tag, str))
    few = len(said.split()) < _FEWEST or labels_a_picture(said)
    return None if named or few or len(pictures) > 1 else line


def _credit_at(first: _Element) -> _Element | None:
    """Return the line that is a credit, right behind a picture."""
    return next((each for each in _lines_from(first) if _is_credit(each)), None)


def _credit_behind(caption: _Element) -> _Element | None:
    """Return the line right behind a caption that is its credit, or None."""
    if (caption.tail or "").strip():
        return None
    for each in islice(caption.itersiblings(), _MOST_BETWEEN):
        if not isinstance(each.tag, str) or each.tag in _QUIET or not says_anything(each):
            if (each.tail or "").strip():
                return None
            continue
        return each if each.tag in _LINES and _is_credit(each) else None
    return None


def _is_credit(line: _Element) -> bool:
    within = list(islice(line.iter(), _MOST_IN_LINE + 1))
    if len(within) > _MOST_IN_LINE or any(e.tag in APART or e.tag == "img" for e in within):
        return False
    said, named = words_in(line), names_of(line)
    if holds_caption(line):
        return False
    if is_credit_line(said):
        return True
    last = last_words(named)
    return ("who" in last and is_labelled_at_all(said)) or kind_of(line, named) == "credit"


def _may_be(box: _Element, labels: list[_Element]) -> bool:
    """Tell whether lines are said of a picture and not of a card that it is on."""
    around = box.getparent()
    if around is None or around.tag in ("a", "li", "button") or around.tag in APART:
        return around is not None and around.tag == "li" and _says_no_more(around, labels)
    if any(each.tag == "a" for each in around.iterancestors()):
        return False
    if _says_no_more(around, labels):
        return True
    return len("".join(map(str, islice(around.itertext(), _MOST_IN))).split()) >= _COLUMN


def _says_no_more(around: _Element, labels: list[_Element]) -> bool:
    if around in labels:
        return True
    return not says_anything(around, set(labels))


def _set_box(box: _Element, behind: _Element, labels: list[_Element], *, captioned: bool) -> None:
    """Put a picture and its lines into a box, unless they are alone in one.

    One that has a credit and no caption has to be called a picture's.
    """
    around = box.getparent()
    if around is None:
        return
    if around.tag in _BOXES and _says_no_more(around, labels):
        if captioned or around.tag == "figure" or OF_PICTURE.search(names_of(around)):
            return
        around.set("class", f"{around.get('class') or ''} {_BOX}".strip())
        return
    whole = [behind] if all(each in behind.iter() for each in labels) else labels
    if any(each.getparent() is not around or not _says_no_more(each, labels) for each in whole):
        return
    figure = etree.Element("span" if around.tag in ("p", "span") else "div")
    figure.set("class", _BOX)
    around.insert(around.index(box), figure)
    figure.append(box)
    for each in whole:
        drop(each)
        each.tail = None
        figure.append(each)
