"""Captions that nothing but their place tells: centred, right below a centred picture."""

import re
from itertools import islice
from typing import Final

from lxml import etree

from newsreader.extract.seen import words_in
from newsreader.model.names import names

_CENTRED: Final = re.compile(
    r"text-align\s{0,3}:\s{0,3}center|(?:^|\s)(?:align)?-?center(?:ed)?(?:\s|$)"
)
_BLOCKS: Final = names("p div center")
_CREDITED: Final = re.compile(
    r"(?:[摄攝]影?|供[图圖]|[社网網]发|图片来源.{2,20}|撮影|사진\s?[=:：]\s?\S{2,20}"
    r"|(?:提供|写真|기자|제공|사진)(?=\s*[)）\]】>]))\s*[)）\]】>]?\s*[。.]?$"
)
"""How a line ends that says who made a picture; a poem or a motto below one does not."""
_LONGEST: Final = 200
_MOST: Final = 400


def name_centred(root: etree._Element) -> None:
    """Call the lines captions that stand centred right below a centred picture and credit it.

    Args:
        root: The page; changed in place.
    """
    for image in islice(root.iter("img"), _MOST):
        block = image.getparent()
        if block is None or not _is_centred(block) or words_in(block):
            continue
        below = block.getnext()
        if below is None or (block.tail or "").strip() or not _is_centred(below):
            continue
        said = words_in(below)
        if len(said) <= _LONGEST and _CREDITED.search(said):
            below.set("class", f"{below.get('class') or ''} caption".strip())


def _is_centred(element: etree._Element) -> bool:
    if element.tag not in _BLOCKS:
        return False
    said = f"{element.get('style') or ''} {element.get('class') or ''}"[:_LONGEST].lower()
    aligned = (element.get("align") or "").lower() == "center"
    return element.tag == "center" or aligned or _CENTRED.search(said) is not None
