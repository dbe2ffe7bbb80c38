"""Pictures with something said of them are figures, however their page sets them.

What in a caption is none of its words goes: what hides it, leads to the picture or sells it.
"""

from collections.abc import Iterator
from typing import Final

from lxml import html

from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.captions import Box, boxes_of
from newsreader.extract.seen import words_in
from newsreader.markup.tree import drop
from newsreader.markup.unseen import is_unseen

_CAPTION: Final = "figcaption"
_LONGEST_CAPTION: Final = 400
"""Characters of a caption in a list."""
_LONGEST: Final = 60
"""Characters of a label that is only heard."""


def set_figures(body: html.HtmlElement) -> bool:
    """Make figures of the boxes of pictures, and captions of what says something of them.

    Args:
        body: The page; changed in place.

    Returns:
        Whether there are any.
    """
    termed = _set_terms(body)
    boxes = boxes_of(body)
    for box in boxes:
        for control in box.controls:
            drop(control)
        _set(box)
    return bool(boxes) or termed


def _set_terms(body: html.HtmlElement) -> bool:
    """Make figures of lists whose one term is a picture: so old galleries of WordPress are set."""
    found = False
    for listed in list(body.iter("dl")):
        parts = list(listed)
        if [each.tag for each in parts] not in (["dt", "dd"], ["dt"]) or words_in(parts[0]):
            continue
        if next(parts[0].iter("img", "picture"), None) is None:
            continue
        if len(parts) > 1 and (
            len(words_in(parts[1])) > _LONGEST_CAPTION
            or next(parts[1].iter("p", "ul", "ol", "table"), None) is not None
        ):
            continue
        listed.tag, parts[0].tag = "figure", "div"
        for caption in parts[1:]:
            caption.tag = _CAPTION
        found = True
    return found


def _set(box: Box) -> None:
    for label in (*box.captions, *box.credits):
        if not any(each is box.element or each in box.captions for each in label.iterancestors()):
            drop(label)  # it stands right behind the box
            label.tail = None
            box.element.append(label)
    for hidden in list(_hidden_labels(box.element)):
        drop(hidden)
    _name(box.element)
    for caption in box.captions:
        if caption.tag != _CAPTION and next(caption.iter(_CAPTION), None) is None:
            caption.tag = _CAPTION
            caption.set("class", "caption")
    for credit in box.credits:
        alone = not any(each in box.captions for each in credit.iterancestors())
        credit.set("class", "credit")
        if not alone:
            _unname(credit, box)
            _part(credit)
        elif next(credit.iter(_CAPTION), None) is None:
            credit.tag = _CAPTION


def _name(box: html.HtmlElement) -> None:
    """Make a figure of a box; one that is not linked is the text's, whatever else it is called."""
    if box.tag != "figure" and is_furniture(box) and next(box.iter("a"), None) is None:
        box.attrib.pop("class", None)
    box.tag = "figure"


def _hidden_labels(box: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield what only machines that read aloud are told before a caption or a credit."""
    for each in box.iterdescendants("span", "strong", "b"):
        around = each.getparent()
        if around is None or (around.text or "").strip() or around[0] is not each:
            continue
        if (each.tail or "").strip() or each.getnext() is None:
            continue  # words of its own line may need it: they stand in no element
        if is_unseen(each) and words_in(around) and len("".join(each.itertext())) <= _LONGEST:
            yield each


def _unname(credit: html.HtmlElement, box: Box) -> None:
    """Call what is around a caption and its credit no credit: the credit's name may be its."""
    for around in credit.iterancestors():
        if around in box.captions:
            around.set("class", "caption")
            break
        around.attrib.pop("class", None)


def _part(credit: html.HtmlElement) -> None:
    """Set a blank between a caption and the credit in it, which only a style sets apart."""
    before, around = credit.getprevious(), credit.getparent()
    if before is not None:
        before.tail = (before.tail or "").rstrip(" ") + " "
    elif around is not None:
        around.text = (around.text or "") + " "
