"""Who said it: the name below a quotation, which a library that reads text only leaves out.

It stands in the quotation's own foot, or is all that stands beside it in a box of their own.
"""

from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.labels import LABEL
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_FRAMES: Final = names("body main article html header footer nav td")
_SHARED: Final = names("button form ul ol")
"""What is no part of a quotation: what shares it."""
_LONGEST: Final = 25
"""Words of a name with all that its bearer is."""


def keep_sources(choice: Choice) -> None:
    """Choose the lines right behind a chosen quotation that say whose words it has.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    runs = choice.runs
    last: html.HtmlElement | None = None
    for index, run in enumerate(runs):
        if choice.chosen[index]:
            last = _quotation_of(run)
        elif last is not None and _is_source(choice, run, last):
            choice.chosen[index] = True
        else:
            last = None


def _quotation_of(run: Run) -> html.HtmlElement | None:
    """Return the outermost quotation that a line stands in."""
    found = None
    for element in ancestors(run.block):
        if element.tag in _FRAMES:
            break
        if element.tag == "blockquote":
            found = element
    return found


def _is_source(choice: Choice, run: Run, quotation: html.HtmlElement) -> bool:
    """Tell whether a line behind a quotation is all that stands beside it, or is its foot."""
    if not 0 < len(run.words) <= _LONGEST or run.linked == len(run.words):
        return False
    if LABEL.fullmatch(run.text) or run.block.tag in HEADINGS:
        return False
    if run.block.get("tabindex") is not None:  # the place behind it, for who skips it
        return False
    box = None
    for element in ancestors(run.block):
        if element is quotation or element is quotation.getparent():
            box = element
            break
        if element.tag in _SHARED or (element.tag != "footer" and is_furniture(element)):
            return False
    if box is quotation:
        return any(each.tag in {"footer", "cite"} for each in _between(run.block, quotation))
    if box is None or box.tag in _FRAMES:
        return False
    counts = choice.counts
    return counts[box].words - counts[quotation].words <= _LONGEST and (
        counts[box].chosen >= counts[quotation].chosen > 0
    )


def _between(element: html.HtmlElement, top: html.HtmlElement) -> list[html.HtmlElement]:
    """Return an element and those around it, up to another."""
    found: list[html.HtmlElement] = []
    for each in ancestors(element):
        if each is top:
            break
        found.append(each)
    return found
