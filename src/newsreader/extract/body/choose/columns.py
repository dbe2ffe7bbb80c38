"""The text of a page that sets it in several boxes, of which the library takes one.

Between two of them stand a picture, an advertisement, a box for a newsletter. What stands beside a
box of the text, is called the same and holds paragraphs is one more of them.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import is_paragraph, is_prose
from newsreader.extract.names import names

_BOXES: Final = names("div section")
_APART: Final = names("article aside header footer nav figure figcaption blockquote li td")
_OTHERS: Final = names("h1 article form input textarea time")
"""What holds another article, a comment, or asks something."""
_LEVELS: Final = 3
"""Boxes around a paragraph that may stand in a row with others."""
_FEW_LINKS: Final = 0.2
"""The share of linked words in a box of text."""
_SENTENCE: Final = 8
"""Words of the shortest line that is taken for text."""


def complete_columns(choice: Choice) -> bool:
    """Choose the prose in boxes that stand in one row with a box of the text and are like it.

    Args:
        choice: The lines of the page.

    Returns:
        Whether there are such boxes, whose headings and lists are still to be chosen.
    """
    wanted: set[html.HtmlElement] = set()
    seen: set[html.HtmlElement] = set()
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if not is_paragraph(run) or not is_prose(run):
            continue
        for box in _boxes_around(run.block):
            if box in seen:
                break
            seen.add(box)
            wanted.update(_beside(choice, box))
    for index, run in enumerate(choice.runs):
        if not choice.chosen[index] and is_prose(run, _SENTENCE) and _is_in(run.block, wanted):
            choice.chosen[index] = True
    choice.recount()
    return bool(wanted)


def _boxes_around(block: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the boxes around a paragraph, from within, up to what is no plain box."""
    for element in islice(ancestors(block.getparent()), _LEVELS):
        if element.tag not in _BOXES or is_furniture(element) or is_box(element):
            return
        yield element


def _beside(choice: Choice, box: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the boxes beside one that are like it, hold paragraphs, and of which none is chosen."""
    home = box.getparent()
    if home is None:
        return
    for each in home:
        count = choice.counts.get(each)
        if each is box or count is None or count.chosen or not _is_like(each, box):
            continue
        if count.linked > _FEW_LINKS * count.words or next(each.iter(*_OTHERS), None) is not None:
            continue
        if not (is_furniture(each) or is_box(each) or holds_comments(each)):
            yield each


def _is_like(one: html.HtmlElement, other: html.HtmlElement) -> bool:
    """Tell whether two boxes are of one kind: they share the first of their classes."""
    ours, theirs = one.get("class", "").split(), other.get("class", "").split()
    return bool(one.tag == other.tag) and ours[:1] == theirs[:1]


def _is_in(block: html.HtmlElement, boxes: set[html.HtmlElement]) -> bool:
    """Tell whether a line stands in one of some boxes, and in nothing within it that is apart."""
    for element in ancestors(block):
        if element in boxes:
            return True
        if element.tag in _APART or is_furniture(element) or is_box(element):
            return False
    return False
