"""Pictures with something said of them are figures, however their page sets them.

What stands in a figure and is said of no picture goes: what a reader would press to see it large or
to buy it, and what is there for machines that read aloud.
"""

import re
from collections.abc import Iterator
from typing import Final

from lxml import html

from newsreader.extract.captions import Box, boxes_of, is_unseen, words_in
from newsreader.extract.names import names
from newsreader.markup.tree import drop

_CAPTION: Final = "figcaption"
_PRESSED: Final = names("label button")
_TOLD: Final = (
    _CAPTION,
    "img",
    "picture",
    "table",
    "pre",
    "code",
    "math",
    "video",
    "audio",
    "iframe",
)
"""What is shown in a figure; what a reader presses holds none of it."""
_LONGEST: Final = 60
"""Characters of a button."""
_KIND_OF_PICTURE: Final = names("""
    image photo picture photograph illustration graphic bild foto grafik imagen imagem immagine
    afbeelding beeld zdjęcie kuva billede bilde изображение фото 画像 写真 图片 사진
    """)
"""All that machines which read aloud are told before a picture."""
_SEES: Final = re.compile(
    r"(?:view|see|show|open|enlarge|expand|zoom(?: in)?(?: on)?|full[ -]?(?:size|screen)|download"
    r"|click|tap|press|hide|toggle)\b.{0,50}(?:image|picture|photo|figure|full|size|screen|gallery"
    r"|caption|slide|powerpoint)",
    re.IGNORECASE,
)


def set_figures(body: html.HtmlElement) -> bool:
    """Make figures of the boxes of pictures, and captions of what says something of them.

    Args:
        body: The page; changed in place.

    Returns:
        Whether anything was changed.
    """
    boxes = boxes_of(body)
    for box in boxes:
        for control in box.controls:
            drop(control)
        _set(box)
    gone = [pressed for figure in body.iter("figure") for pressed in _pressed(figure)]
    for pressed in gone:
        drop(pressed)
    return bool(boxes or gone)


def _set(box: Box) -> None:
    for label in (*box.captions, *box.credits):
        if not any(each is box.element or each in box.captions for each in label.iterancestors()):
            drop(label)  # it stands right behind the box
            label.tail = None
            box.element.append(label)
    for hidden in list(_hidden_labels(box.element)):
        drop(hidden)
    box.element.tag = "figure"
    for caption in box.captions:
        if caption.tag != _CAPTION and next(caption.iter(_CAPTION), None) is None:
            caption.tag = _CAPTION
            caption.set("class", "caption")
    for credit in box.credits:
        alone = not any(each in box.captions for each in credit.iterancestors())
        credit.set("class", "credit")
        if not alone:
            _part(credit)
        elif next(credit.iter(_CAPTION), None) is None:
            credit.tag = _CAPTION


def _hidden_labels(box: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield what only machines that read aloud are told before a caption or a credit."""
    for each in box.iterdescendants("span", "strong", "b"):
        around = each.getparent()
        if around is None or (around.text or "").strip() or around[0] is not each:
            continue
        if is_unseen(each) and words_in(around) and len("".join(each.itertext())) <= _LONGEST:
            yield each


def _part(credit: html.HtmlElement) -> None:
    """Set a blank between a caption and the credit in it, which only a style sets apart."""
    before, around = credit.getprevious(), credit.getparent()
    if before is not None:
        before.tail = (before.tail or "") + " "
    elif around is not None:
        around.text = (around.text or "") + " "


def _pressed(figure: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield what a reader presses in a figure, and what only says that it is a picture."""
    if next(figure.iter("img", "picture"), None) is None:
        return
    captioned = next(figure.iter(_CAPTION), None) is not None
    for each in figure.iterdescendants():
        if not isinstance(each.tag, str) or next(each.iter(*_TOLD), None) is not None:
            continue
        words = words_in(each)
        if not words or len(words) > _LONGEST:
            continue
        if any(around.tag == _CAPTION for around in each.iterancestors()):
            continue
        told = words.casefold() in _KIND_OF_PICTURE
        sees = (captioned or each.tag == "a") and _SEES.fullmatch(words)
        if told or sees or _is_pressed(each, figure):
            yield each


def _is_pressed(element: html.HtmlElement, figure: html.HtmlElement) -> bool:
    """Tell whether an element is a button or the words in one that holds the picture too."""
    for around in (element, *element.iterancestors()):
        if around is figure:
            return False
        if around.tag in _PRESSED or around.get("role", "").strip().lower() == "button":
            return True
    return False
