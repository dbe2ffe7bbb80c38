"""What is said of a picture: its caption and its credit, by the names of the elements they are in.

A `<figure>` with a `<figcaption>` is one way to set them. Many makers of pages have boxes of their
own, which look the same to who reads: one picture, and beside it an element whose class, or what a
screen reader would be told of it, says that it is the caption or the credit. Which names say so:
`caption_names`.
"""

import re
from itertools import islice
from typing import Final, TypeAlias

from lxml import etree

from newsreader.dataclass import dataclass, replace
from newsreader.extract.caption_names import (
    APART,
    OF_PICTURE,
    credit_blocks,
    holds_caption,
    is_control,
    is_credited,
    is_of_slide,
    kind_of,
    last_words,
    names_of,
)
from newsreader.extract.seen import SILENT, words_in
from newsreader.markup.pressed import (
    labels_a_picture,
    says_a_button,
    sells_a_picture,
    shows_a_picture,
)
from newsreader.markup.signatures import SENTENCE_ENDS, names_in_brackets
from newsreader.markup.tree import drop
from newsreader.model.names import names

_Element: TypeAlias = etree._Element

_BOXES: Final = names("div span section article picture a center p aside")
"""Elements that may be the box of a picture, or stand between it and the picture."""
_SET_APART: Final = names("span a small em i")
"""Elements in which names in brackets at the end of a caption are who made the picture."""
_LABELS: Final = names("span div button a")
_SAID: Final = ("caption", "credit")
"""What attributes say, by their names (`data-caption`), and the classes of what is made of it."""
_IN_MEDIA: Final = re.compile(r"(?:^|\s)(?:(?P<credit>contributor)|fn)(?:\s|$)")
_BETWEEN: Final = names("details button span div a")
_MOST_BETWEEN: Final = 2
"""Elements before a caption, of which one is its figure, or the box of it."""
_HIGHEST: Final = 7
"""Elements around a picture that may be its box."""
_PRESSED: Final = 3
"""Words beside a caption that say what a click does."""
_MOST: Final = 60
"""Elements in a box."""
_LONGEST: Final = 1500
"""Characters of all that is said in a box."""
_MOST_PICTURES: Final = 400


@dataclass(frozen=True, slots=True)
class Box:
    """A picture and what is said of it.

    Attributes:
        element: What holds all of it: a `<figure>`, or what is one by another name.
        captions: The elements that say what the picture shows, none within another.
        credits: The elements that say who made it, in a caption or beside it.
        controls: What is none of their words: it hides or shows them, leads to the picture or sells
            it, or only says them again.
    """

    element: _Element
    captions: tuple[_Element, ...]
    credits: tuple[_Element, ...]
    controls: tuple[_Element, ...]


def boxes_of(root: _Element) -> list[Box]:
    """Return the pictures of a page that have a caption or a credit of their own, in its order.

    Args:
        root: The page, or a part of it; it is not changed.
    """
    found: dict[_Element, Box] = {}
    for count, image in enumerate(root.iter("img", "amp-img")):
        if count >= _MOST_PICTURES:
            break
        box = _box_of(image, root)
        if box is not None:
            found.setdefault(box.element, box)
    return list(found.values())


def say_captions(root: _Element) -> None:
    """Write captions and credits that stand in attributes, for a style to show, where they are.

    Args:
        root: The page; changed in place.
    """
    for each in root.iter("div", "span", "p", "figcaption"):
        said = [(each.get(f"data-c-{name}") or each.get(f"data-{name}")) for name in _SAID]
        if not any(said) or words_in(each) or not _has_picture_beside(each):
            continue
        for name, words in zip(_SAID, said, strict=True):
            if words:
                line = etree.SubElement(each, "span")
                line.set("class", name)
                line.text, line.tail = words, " "


def join_captions(root: _Element) -> None:
    """Put a `<figcaption>` that stands right behind a figure without one into that figure.

    The figure may be alone in a box, and what enlarges the picture may stand between.

    Args:
        root: The page; changed in place.
    """
    for caption in list(root.iter("figcaption")):
        figure = _figure_before(caption)
        if figure is None or next(caption.iterancestors("figure"), None) is not None:
            continue
        if figure.find(".//figcaption") is None and next(figure.iter("img"), None) is not None:
            drop(caption)
            caption.tail = None
            figure.append(caption)


def _figure_before(caption: _Element) -> _Element | None:
    """Return the figure right before a caption, or alone and without words in the box there."""
    for each in islice(caption.itersiblings(preceding=True), _MOST_BETWEEN):
        if not isinstance(each.tag, str) or (each.tail or "").strip():
            return None
        if each.tag == "figure":
            return each
        if each.tag in _BETWEEN and labels_a_picture(words_in(each)):
            continue
        figures = list(islice(each.iter("figure"), 2)) if each.tag == "div" else []
        return figures[0] if len(figures) == 1 and not words_in(each) else None
    return None


def _has_picture_beside(element: _Element) -> bool:
    around = element.getparent()
    return around is not None and next(around.iter("img"), None) is not None


def _box_of(image: _Element, root: _Element) -> Box | None:
    """Return the box of a picture, or None where nothing is said of it."""
    figure = next(islice(image.iterancestors("figure"), 1), None)
    if figure is not None:
        within = _all_in(figure)
        inside = None if within is None else _labelled(figure, within)
        return inside or _labelled_below(figure)
    best: Box | None = None
    below: Box | None = None
    for around in islice(image.iterancestors(), _HIGHEST):
        if around is root or (around.tag not in _BOXES and "-" not in str(around.tag)):
            break
        within = _all_in(around)
        if within is None or _is_of_more(image, within):
            break
        box = _labelled(around, within)
        over = _laid_over(image, within)
        if box is None:
            pressed = {
                each
                for each in within
                if is_control(each, names_of(each)) or shows_a_picture(words_in(each))
            }
            if words_in(around, over | pressed):
                break
            below = below or (None if over else _labelled_below(around))
            continue
        box = replace(
            box, controls=(*box.controls, *(each for each in over if _repeats(each, box)))
        )
        if _is_card(around, box):
            return None
        if not _says_no_more(around, box) or not _is_pictures(around, box):
            break
        if best is None or _size(box) > _size(best):
            best = box
    return best or below


def _laid_over(image: _Element, within: list[_Element]) -> set[_Element]:
    """Return the links of a box that lead where its picture does, with words: "View graphic"."""
    link = next(image.iterancestors("a"), None)
    address = None if link is None else link.get("href")
    links = (each for each in within if each.tag == "a" and each is not link)
    return {each for each in links if address and each.get("href") == address and words_in(each)}


def _repeats(link: _Element, box: Box) -> bool:
    """Tell whether a link says a caption of its box again, and hardly more than what it does."""
    words = words_in(link)
    said = max((words_in(each) for each in box.captions), key=len, default="")
    return bool(said) and said in words and len(words.replace(said, "", 1).split()) <= _PRESSED


def _labelled_below(element: _Element) -> Box | None:
    """Return a box without words whose caption and credit stand right behind it, in no box."""
    if words_in(element) or (element.tail or "").strip():
        return None
    captions: list[_Element] = []
    credited: list[_Element] = []
    for each in islice(element.itersiblings(), 2):
        kind = kind_of(each, names_of(each)) if isinstance(each.tag, str) else ""
        if not kind or not words_in(each):
            break
        (captions if kind == "caption" else credited).append(each)
        if (each.tail or "").strip():
            break
    for caption in captions:
        credited += _credits_in(caption)
    controls = [each for one in captions for each in one.iterdescendants() if _is_no_word(each)]
    box = Box(element, tuple(captions), tuple(credited), tuple(controls))
    return box if captions and not _is_card(element, box) else None


def _size(box: Box) -> int:
    return len(box.captions) + len(box.credits)


def _all_in(element: _Element) -> list[_Element] | None:
    """Return what is in an element, or None where that is too much for the box of a picture."""
    within: list[_Element] = []
    size = 0
    for each in element.iterdescendants():
        if not isinstance(each.tag, str):
            continue
        within.append(each)
        if each.tag not in SILENT:
            size += len(each.text or "")
        if len(within) > _MOST or size > _LONGEST:
            return None
    return within


def _is_of_more(image: _Element, within: list[_Element]) -> bool:
    """Tell whether an element holds more than one picture and what is said of it."""
    for each in within:
        if each.tag in APART or each.tag == "figure":
            return True
        if each.tag == "img" and each is not image:
            quiet = any(around.tag == "noscript" for around in each.iterancestors())
            if not quiet and not _keeps_a_place(each):
                return True
    return False


def _keeps_a_place(image: _Element) -> bool:
    """Tell whether an `<img>` is there until the picture has come."""
    source = (image.get("src") or "").lower()
    return not source or source.startswith("data:") or "placeholder" in source


def _labelled(element: _Element, within: list[_Element]) -> Box | None:
    """Return an element with those in it that say something of its picture, None without any."""
    captions: list[_Element] = []
    credited: list[_Element] = []
    controls: list[_Element] = []
    inside: set[_Element] = set()
    said: set[str] = set()
    media = "hmedia" in (element.get("class") or "").split()
    linked = any(each.tag == "a" and next(each.iter("img"), None) is not None for each in within)
    for each in within:
        if each.getparent() in inside:
            inside.add(each)
            continue
        named = names_of(each)
        if is_control(each, named) or _is_label(each):
            controls.append(each)
            inside.add(each)
            continue
        kind = _kind_in(each, named, media=media)
        if not kind and not linked and is_of_slide(each, named):
            kind = "caption"
        if kind and (words := words_in(each)):
            if says_a_button(words) or words in said:  # once for each width of the screen
                controls.append(each)
            elif kind == "credit" or (captions and each.tag == "small"):
                credited.append(each)
            else:
                captions.append(each)
            said.add(words)
            inside.add(each)
    for label in (*captions, *credited):
        controls += [each for each in label.iterdescendants() if _is_no_word(each)]
    for caption in captions:
        credited += _credits_in(caption)
    if not captions and not credited:
        return None
    return Box(element, tuple(captions), tuple(credited), tuple(controls))


def _is_label(element: _Element) -> bool:
    """Tell whether an element over a picture says that a click shows more: "View photos"."""
    if element.tag not in _LABELS or len(element):
        return False
    words = words_in(element)
    return shows_a_picture(words) or (" " in words and labels_a_picture(words))


def _kind_in(element: _Element, named: str, *, media: bool) -> str:
    """Return what an element says of the picture in its box, by all that tells it.

    Args:
        element: An element beside the picture.
        named: What it is called.
        media: Whether the box calls itself one of a picture, as the microformat does: a name in it
            is that of the picture, and who contributed to it made it.
    """
    kind = kind_of(element, named)
    if kind == "credit" and holds_caption(element):
        return ""  # each of its parts says what it is
    if not kind and media and (found := _IN_MEDIA.search(named)) is not None:
        return "credit" if found["credit"] else "caption"
    if not kind and is_credited(element):
        return "credit"
    return kind


def _credits_in(caption: _Element) -> list[_Element]:
    """Return the elements of a caption that say who made the picture, none within another."""
    found = credit_blocks(caption)
    whole = ""
    for each in caption.iterdescendants():
        if not isinstance(each.tag, str) or any(one in found for one in each.iterancestors()):
            continue
        said = set(last_words(names_of(each)))
        words = words_in(each)
        if said or not words:
            sure = bool(words) and "caption" not in said and not holds_caption(each)
        elif each.tag == "cite" or (each.tag in _SET_APART and names_in_brackets(words)):
            # At the end; elsewhere it is the title of a work, or a place.
            whole = whole or words_in(caption)
            rest = whole.removesuffix(words).rstrip()
            ends = each.tag == "cite" or rest.endswith(SENTENCE_ENDS)
            sure = bool(rest) and rest != whole and ends
        else:
            sure = False
        if sure:
            found.append(each)
    return found


def _is_no_word(element: _Element) -> bool:
    """Tell whether an element in a caption is none of its words, but what a reader presses."""
    if element.tag != "a":
        return is_control(element, names_of(element))
    words = words_in(element)
    return bool(words) and (
        sells_a_picture(words, element.get("href") or "") or _leads_here(element)
    )


def _leads_here(link: _Element) -> bool:
    """Tell whether a link leads to what it stands in."""
    address = link.get("href") or ""
    named = (around.get("id") for around in link.iterancestors())
    return address[:1] == "#" and len(address) > 1 and address[1:] in named


def _is_card(element: _Element, box: Box) -> bool:
    """Tell whether all of a box, or what it says of its picture, leads to another page."""
    labels = {*box.captions, *box.credits}
    inside = (around.tag == "a" for label in labels for around in label.iterancestors())
    if any(inside) and not any(labels_a_picture(words_in(each)) for each in box.controls):
        return True
    links = {link for caption in box.captions for link in caption.iter("a")}
    return any(not words_in(caption, links) for caption in box.captions)


def _says_no_more(element: _Element, box: Box) -> bool:
    """Tell whether all that a box says is said of its picture."""
    labels = {*box.captions, *box.credits, *box.controls}
    return not any(letter.isalnum() for letter in words_in(element, labels))


def _is_pictures(element: _Element, box: Box) -> bool:
    """Tell whether a box with nothing but a credit is a picture's, and no card of a person."""
    if box.captions:
        return True
    return any(
        OF_PICTURE.search(names_of(each)) or "photographer" in names_of(each).lower()
        for each in (element, *box.credits, *element.iterdescendants("div", "span", "picture"))
    )
