"""Rows of boxes in a text, each of one thing that it tells of: a book, a walk, a page of a site.

A library that reads text only takes the words beside a link and leaves the line that is the link.
"""

from itertools import pairwise
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.kinds import is_paragraph
from newsreader.extract.body.lines.links import is_own, links_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import FRAMES, SUBHEADINGS
from newsreader.model.names import names

_BOXES: Final = names("div section article")
_MOST: Final = 60
"""Words of a box in such a row."""
_LONGEST: Final = 16
"""Words of a line that is the name of a thing."""


def complete_rows(choice: Choice) -> None:
    """Choose the links left out of boxes that are alike and stand in a row between paragraphs.

    Of two or more in the row something is chosen already: the library took it for text. A link that
    leads to another site is more often one to a shop.

    Args:
        choice: The lines of the page.
    """
    url = choice.known.url
    prose = [at for at in chosen_lines(choice) if is_paragraph(choice.runs[at])]
    if not prose:
        return
    left = [
        at
        for at in range(prose[0], prose[-1])
        if not choice.chosen[at] and _is_name(choice.runs[at], url)
    ]
    known: dict[html.HtmlElement, bool] = {}
    for at in left:
        for each in ancestors(choice.runs[at].block):
            if each.tag in FRAMES or is_furniture(each) or is_box(each):
                break
            if each not in known:
                known[each] = _is_of_row(choice, each)
            if known[each]:
                choice.chosen[at] = True
                break
    choice.recount()


def _is_name(run: Run, url: str) -> bool:
    """Tell whether a line is short and all of a link to another page of the site, or a heading."""
    if not 0 < len(run.words) <= _LONGEST or run.linked < len(run.words):
        return False
    addresses = [link.get("href", "").strip() for link in links_of(run)]
    if run.block.tag not in SUBHEADINGS and any(not each.partition("#")[0] for each in addresses):
        return False
    return all(is_own(each, url) for each in addresses)


def _is_of_row(choice: Choice, box: html.HtmlElement) -> bool:
    """Tell whether a small box and one beside it are alike, and some of either is chosen."""
    home = box.getparent()
    if box.tag not in _BOXES or home is None or not _is_taken(choice, box):
        return False
    told = [each for each in home if each in choice.counts and choice.counts[each].words]
    return any(
        _is_like(one, box)
        and _is_like(other, box)
        and _is_taken(choice, one)
        and _is_taken(choice, other)
        for one, other in pairwise(told)
    )


def _is_like(one: html.HtmlElement, other: html.HtmlElement) -> bool:
    return bool(one.tag == other.tag) and one.get("class") == other.get("class")


def _is_taken(choice: Choice, box: html.HtmlElement) -> bool:
    count = choice.counts[box]
    return count.chosen > 0 and count.words <= _MOST
