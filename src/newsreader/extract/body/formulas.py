"""Formulas that a page has in several forms, for the eye and for machines: one of them stays.

Programs set a formula as a heap of boxes or as a picture and keep what it means beside it, out of
sight: MathML or the TeX that it was written in. The meaning stays and what was set goes, or else
both would stand in the sentence, or the one that is shown would break it in two.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import etree, html

from newsreader.extract.body.furniture import drop
from newsreader.extract.names import names
from newsreader.extract.tree import FORMULA, parsed

_SHOWN: Final = names("mathjax mathjax_svg mathjax_display mathjax_svg_display mathjax_preview")
_SET: Final = _SHOWN | {"katex", FORMULA}
_FRAME: Final = "-Frame"
"""What MathJax adds to the name of a formula's source for the box that shows it."""
_PICTURES: Final = names("mwe-math-fallback-image-inline mwe-math-fallback-image-display")
_OF_TEXT: Final = ("p", "li", "h2", "h3", "pre", "blockquote")
"""Elements that are in no formula."""
_LONGEST: Final = 300
_MOST_FORMS: Final = 3
"""Forms of a formula that stand before its source: a preview, and what was set."""
_MOST: Final = 5_000
"""Elements that are looked at."""


def set_formulas(body: html.HtmlElement) -> None:
    """Leave one form of each formula in a page, that can be read as a line.

    Args:
        body: The page; changed in place.
    """
    elements = _marked(body)
    by_id = {each.get("id"): each for each in elements if each.get("id")}
    for element in elements:
        if FORMULA in _classes(element):
            _keep_one(element, by_id)
    for element in elements:
        classes = _classes(element)
        if element.tag == "img":
            _replace_picture(element)
        elif FORMULA not in classes and "mathjax_preview" not in classes:
            _keep_meaning(element)


def _marked(body: html.HtmlElement) -> list[html.HtmlElement]:
    """Return the elements that may be of a formula."""
    kinds = (each for each in body.iter("span", "div", "img", "mjx-container") if each.attrib)
    return list(islice((each for each in kinds if _is_formula(each)), _MOST))


def _is_formula(element: html.HtmlElement) -> bool:
    if element.tag == "mjx-container":
        return True
    known = _PICTURES if element.tag == "img" else _SET
    return not known.isdisjoint(_classes(element))


def _classes(element: html.HtmlElement) -> list[str]:
    return str(element.get("class", "")[:_LONGEST]).lower().split()


def _keep_one(source: html.HtmlElement, by_id: dict[str, html.HtmlElement]) -> None:
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


def _beside(source: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield what was set of a formula and stands right before it."""
    before = source.getprevious()
    while before is not None and not (before.tail or "").strip():
        if before.tag != "mjx-container" and _SHOWN.isdisjoint(_classes(before)):
            return
        yield before
        before = before.getprevious()


def _has_meaning(shown: html.HtmlElement) -> bool:
    """Tell whether the MathML of a formula is beside what is shown of it."""
    if next(shown.iter("math"), None) is not None:
        return True
    return any(_said(each) is not None for each in shown.iter() if each.get("data-mathml"))


def _said(shown: html.HtmlElement) -> html.HtmlElement | None:
    """Return the MathML that an attribute of what is shown holds, or None."""
    markup = shown.get("data-mathml", "")
    math = next(parsed(markup).iter("math"), None) if "<math" in markup else None
    return math if math is not None and "".join(math.itertext()).strip() else None


def _replace_picture(image: html.HtmlElement) -> None:
    """Drop the picture of a formula that stands beside it, or put the formula in its place."""
    around = image.getparent()
    if around is not None and next(around.iter("math"), None) is not None:
        drop(image)
        return
    said = image.get("alt", "").strip()
    if said:
        image.tag = "span"
        image.attrib.clear()
        image.set("class", FORMULA)
        image.text = said


def _keep_meaning(element: html.HtmlElement) -> None:
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
        return
    if "katex" in _classes(element):
        _read_boxes(element)


def _read_boxes(element: html.HtmlElement) -> None:
    """Make the boxes of KaTeX text, where there is nothing else: fractions, powers, indices."""
    for box in list(element.iter("span")):
        classes = _classes(box)
        if box.get("aria-hidden") is not None:
            del box.attrib["aria-hidden"]  # the page has no other form of it
        if "frac-line" in classes:
            box.text = "/"
        if "mfrac" in classes and (rows := _rows(box)) is not None:
            rows[:] = list(rows)[::-1]  # the lowest is written first
        if "msupsub" in classes:
            below = any("vlist-t2" in _classes(each) for each in box.iter("span"))
            rows = _rows(box)
            box.tag = "sub" if below and (rows is None or len(rows) < 2) else "sup"


def _rows(box: html.HtmlElement) -> etree._Element | None:
    """Return what holds the rows of a box of KaTeX."""
    return next((each for each in box.iter("span") if "vlist" in _classes(each)), None)
