"""What a screen reader says before a caption and a credit, in whatever language: none of its words.

`<p role="text"><span>Image source, </span><span lang="en">Ann Person</span></p>`. A style hides it;
where its name does not say so, its form does.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import etree

from newsreader.markup.tree import drop
from newsreader.model.names import names

_Element = etree._Element

_COMMAS: Final = (",", "،", "，", "、", "፣", "՝")
_HOLDERS: Final = names("figcaption p div")
_BLOCKS: Final = names("p div")
_MOST: Final = 200
"""Figures of a page."""
_MOST_IN: Final = 40
"""Elements of a figure."""
_LONGEST: Final = 40


def drop_spoken_labels(root: _Element) -> None:
    """Take the labels out that are read out before captions and credits.

    Such a label is the first of two elements and ends with a comma. A name may do so, too: that it
    is none is sure where the two are to be read as one text, or where caption and credit of one
    picture both have it, in the same style.

    Args:
        root: The page; changed in place.
    """
    figures = [list(_labels_in(each)) for each in islice(root.iter("figure"), _MOST)]
    styles = {style for labels in figures for style in _sure_styles(labels)}
    for labels in figures:
        for each in labels:
            if each.get("class") in styles:
                drop(each)


def _labels_in(figure: _Element) -> Iterator[_Element]:
    """Yield what may be such labels in a figure."""
    for each in list(islice(figure.iter(*_HOLDERS), _MOST_IN)):
        if len(each) != 2 or (each.text or "").strip():
            continue
        label, said = each
        words = " ".join((label.text or "")[: 2 * _LONGEST].split())
        if label.tag != "span" or len(label) or not words.endswith(_COMMAS):
            continue
        loose = (label.tail or "").strip() or (said.tail or "").strip()
        if loose or len(words) > _LONGEST or not label.get("class"):
            continue
        if said.tag in _BLOCKS or (said.tag == "span" and said.get("lang")):
            yield label


def _sure_styles(labels: list[_Element]) -> Iterator[str | None]:
    """Yield the classes that the labels of one figure have, where they are sure to be labels."""
    around = [(each, each.getparent()) for each in labels]
    yield from (each.get("class") for each, box in around if box is not None and _is_read(box))
    captions = {each.get("class") for each, box in around if box is not None and _is_caption(box)}
    others = {each.get("class") for each, box in around if box is None or not _is_caption(box)}
    yield from captions & others


def _is_read(box: _Element) -> bool:
    return box.get("role") == "text"


def _is_caption(box: _Element) -> bool:
    return box.tag == "figcaption"
