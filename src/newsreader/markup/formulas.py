"""Formulas that a page has in several forms, for the eye and for machines: one of them stays.

Programs set a formula as a heap of boxes or as a picture and keep what it means beside it, out of
sight: MathML or the TeX that it was written in. The meaning stays and what was set goes, or else
both would stand in the sentence, or the one that is shown would break it in two.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Final

from lxml import etree, html

from newsreader.markup.glyphs import read_glyphs
from newsreader.markup.tree import FORMULA, classes_of, drop

_SHOWN: Final = frozenset(
    ["mathjax", "mathjax_svg", "mathjax_display", "mathjax_svg_display", "mathjax_preview"]
)
_SET: Final = _SHOWN | {"katex", FORMULA}
_FRAME: Final = "-Frame"
"""What MathJax adds to the name of a formula's source for the box that shows it."""
_PICTURES: Final = frozenset(["mwe-math-fallback-image-inline", "mwe-math-fallback-image-display"])
_CONTAINER: Final = "mjx-container"
_OF_TEXT: Final = ("p", "li", "h2", "h3", "pre", "blockquote")
"""Elements that are in no formula."""
_LONGEST_MARKUP: Final = 20_000
_MOST_FORMS: Final = 3
"""Forms of a formula that stand before its source: a preview, and what was set."""
_MOST: Final = 5_000
"""Elements that are looked at."""


def set_formulas(body: etree._Element) -> None:
    """Leave one form of each formula in a page, that can be read as a line.

    Args:
        body: The page; changed in place.
    """
    elements = _marked(body)
    by_id = {name: each for each in elements if (name := each.get("id"))}
    for element in elements:
        if FORMULA in classes_of(element):
            _keep_one(element, by_id)
    for element in elements:
        classes = classes_of(element)
        if element.tag == "img":
            _replace_picture(element)
        elif FORMULA not in classes and "mathjax_preview" not in classes:
            _keep_meaning(element)


def _marked(body: etree._Element) -> list[etree._Element]:
    """Return the elements that may be of a formula."""
    kinds = (each for each in body.iter("span", "div", "img", _CONTAINER))
    return list(islice((each for each in kinds if _is_formula(each)), _MOST))


def _is_formula(element: etree._Element) -> bool:
    if element.tag == _CONTAINER:
        return True
    if not element.attrib:
        return False
    known = _PICTURES if element.tag == "img" else _SET
    return not known.isdisjoint(classes_of(element))


def _keep_one(source: etree._Element, by_id: dict[str, etree._Element]) -> None:
    """Drop the TeX of a formula that has been set, or else what was set without its meaning."""
    name = source.get("id", "")
    if name:
        del source.attrib["id"]  # a script's name, that no link leads to
    beside = list(islice(_beside(source), _MOST_FORMS))
    if name and (frame := by_id.pop(f"{name}{_FRAME}", None)) is not None:
        beside.append(frame)
    if any(map(_has_meaning, beside)):
        drop(source)
        beside = [each for each in beside if not _has_meaning(each)]
    for each in beside:
        drop(each)


def _beside(source: etree._Element) -> Iterator[etree._Element]:
    """Yield what was set of a formula and stands right before it."""
    before = source.getprevious()
    while before is not None and not (before.tail or "").strip():
        if before.tag != _CONTAINER and _SHOWN.isdisjoint(classes_of(before)):
            return
        yield before
        before = before.getprevious()


def _has_meaning(shown: etree._Element) -> bool:
    """Tell whether the MathML of a formula is beside what is shown of it."""
    if next(shown.iter("math"), None) is not None:
        return True
    return any(_said(each) is not None for each in shown.iter() if each.get("data-mathml"))


def _said(shown: etree._Element) -> etree._Element | None:
    """Return the MathML that an attribute of what is shown holds, or None."""
    markup = shown.get("data-mathml", "")
    if "<math" not in markup or len(markup) > _LONGEST_MARKUP:
        return None
    parser = html.HTMLParser(no_network=True)  # of the same class of elements as that of pages
    top = etree.fromstring(f"<body>{markup}</body>", parser)
    math = next(top.iter("math"), None) if top is not None else None
    return math if math is not None and "".join(math.itertext()).strip() else None


def _replace_picture(image: etree._Element) -> None:
    """Drop the picture of a formula that stands beside it, or put the formula in its place."""
    around = image.getparent()
    math = next(around.iter("math"), None) if around is not None else None
    if math is not None:
        for hiding in math.iterancestors():
            if hiding is around:
                break
            if hiding.get("style") is not None:
                del hiding.attrib["style"]  # by which the picture alone was seen
        drop(image)
        return
    said = image.get("alt", "").strip()
    if said:
        image.tag = "span"
        image.attrib.clear()
        image.set("class", FORMULA)
        image.text = said


def _keep_meaning(element: etree._Element) -> None:
    """Leave nothing but the MathML of a formula that was set, or make what was set be read."""
    if next(element.iter(*_OF_TEXT), None) is not None:
        return  # a text that a script was to look through
    known = list(islice(element.iter("math"), 2))
    if len(known) > 1:
        return
    math = known[0] if known else _said(element)
    if math is not None:
        math.tail = None
        for child in list(element):
            element.remove(child)
        element.text = None
        element.append(math)
        _settle(element)
        return
    if "katex" in classes_of(element):
        _read_boxes(element)
        _settle(element)
    elif element.tag == _CONTAINER:
        _keep_words(element)


def _keep_words(element: etree._Element) -> None:
    """Leave what a formula is said to be, or else the signs that it was set in."""
    parts = [element, *islice((each for each in element.iter() if each is not element), _MOST)]
    tex = _first(parts, ("data-latex",))
    words = tex or _first(parts, ("aria-label", "data-semantic-speech", "alt", "title"))
    if not words:
        if read_glyphs(element):
            _settle(element)
        return  # what else is in it is no picture of a formula but a text, or nothing
    for child in list(element):
        element.remove(child)
    element.text = words
    _settle(element)
    if tex:
        element.set("class", FORMULA)


def _settle(element: etree._Element) -> None:
    """Let a formula that can be read look like any text: that of a page is gone through twice."""
    if element.get("class") is not None:
        del element.attrib["class"]
    if element.tag == _CONTAINER:
        element.tag = "span"


def _first(parts: Iterable[etree._Element], names: Sequence[str]) -> str:
    """Return the first attribute of some names that says anything, by the order of the names."""
    said = (each.get(name, "").strip() for name in names for each in parts)
    return next(filter(None, said), "")


def _read_boxes(element: etree._Element) -> None:
    """Make the boxes of KaTeX text, where there is nothing else: fractions, powers, indices."""
    for box in list(element.iter("span")):
        classes = classes_of(box)
        if box.get("aria-hidden") is not None:
            del box.attrib["aria-hidden"]  # the page has no other form of it
        if "frac-line" in classes:
            box.text = "/"
        if "mfrac" in classes and (rows := _rows(box)) is not None:
            rows[:] = list(rows)[::-1]  # the lowest is written first
        if "msupsub" in classes:
            below = any("vlist-t2" in classes_of(each) for each in box.iter("span"))
            rows = _rows(box)
            box.tag = "sub" if below and (rows is None or len(rows) < 2) else "sup"


def _rows(box: etree._Element) -> etree._Element | None:
    """Return what holds the rows of a box of KaTeX."""
    return next((each for each in box.iter("span") if "vlist" in classes_of(each)), None)
