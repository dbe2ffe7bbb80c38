"""The text of a page that sets it in several boxes, of which the library takes one.

Between two of them stand a picture, an advertisement, a box for a newsletter. What stands beside a
box of the text, is called the same and holds paragraphs is one more of them.
"""

import re
from collections.abc import Iterator
from itertools import islice, takewhile
from typing import Final, TypeAlias

from lxml import html

from newsreader.extract.body.choose.complete import complete
from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import is_paragraph, is_prose
from newsreader.extract.names import HEADINGS, SUBHEADINGS
from newsreader.model.names import names

_Kind: TypeAlias = tuple[str, frozenset[str]]
"""The tag of a box and its classes."""

_BOXES: Final = names("div section")
_APART: Final = names("article aside header footer nav figure figcaption blockquote li td")
_OTHERS: Final = names("h1 article form input textarea time")
"""What holds another article, a comment, or asks something."""
_LEVELS: Final = 3
"""Boxes around a paragraph that may stand in a row with others."""
_FEW_LINKS: Final = 0.2
"""The share of linked words in a box of text."""
_PARAGRAPH: Final = 12
"""Words of a sentence that such a box has."""
_MOST_NAMES: Final = 20
_ALIKE: Final = 0.7
"""The share of their classes that two boxes have both, where some say in what state one is."""
_MOST_KINDS: Final = 12
_LAST: Final = re.compile(
    r"(?:^|[\s_-])(?:verdict|conclusions?|bottom-line|final-thoughts|fazit)(?=$|[\s_-])", re.I
)
"""What a part of a review or a study is called that its page sets in a box of another name."""
_SENTENCE: Final = 8
"""Words of the shortest line that is taken for text."""


def complete_columns(choice: Choice) -> None:
    """Choose the prose in boxes that stand in one row with a box of the text and are like it.

    Args:
        choice: The lines of the page.
    """
    rows = _rows(choice)
    prose = _with_prose(choice)
    wanted = {
        each
        for home, kinds in rows.items()
        for each in home
        if each in prose and _is_column(choice, each) and _is_like(each, kinds)
    }
    for index, run in enumerate(choice.runs):
        if choice.chosen[index] or run.block.tag in HEADINGS or not is_prose(run, _SENTENCE):
            continue
        choice.chosen[index] = _is_in(run.block, wanted)
    choice.recount()
    if wanted:
        complete(choice)  # with their headings and lists


def keep_last_part(choice: Choice) -> None:
    """Choose the box that calls itself the verdict or conclusion of a text it stands right behind.

    What is left out at the end of the text must be out already: it is no end any more.

    Args:
        choice: The lines of the page, of which those that are no text are out.
    """
    prose = _with_prose(choice)
    wanted = {
        each
        for home, kinds in _rows(choice).items()
        for each in home
        if each in prose and _is_column(choice, each) and _sums_up(each, kinds)
    }
    for index, run in enumerate(choice.runs):
        if run.block.tag in SUBHEADINGS or is_prose(run, _SENTENCE):
            choice.chosen[index] = choice.chosen[index] or _is_in(run.block, wanted)
    choice.recount()


def _rows(choice: Choice) -> dict[html.HtmlElement, set[_Kind]]:
    """Return what holds boxes of the text in a row, with what those are called."""
    rows: dict[html.HtmlElement, set[_Kind]] = {}
    seen: set[html.HtmlElement] = set()
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if not is_paragraph(run) or not is_prose(run):
            continue
        for box in _boxes_around(run.block):
            home = box.getparent()
            if box in seen or home is None:
                break
            seen.add(box)
            rows.setdefault(home, set()).add(_kind(box))
    return rows


def _boxes_around(block: html.HtmlElement) -> Iterator[html.HtmlElement]:
    """Yield the boxes around a paragraph, from within, up to what is no plain box."""
    for element in islice(ancestors(block.getparent()), _LEVELS):
        if element.tag not in _BOXES or is_furniture(element) or is_box(element):
            return
        yield element


def _with_prose(choice: Choice) -> set[html.HtmlElement]:
    """Return the elements that hold a paragraph which is no heading."""
    found: set[html.HtmlElement] = set()
    for run in choice.runs:
        if is_prose(run, _PARAGRAPH) and run.block.tag not in HEADINGS:
            found.update(takewhile(lambda each: each not in found, ancestors(run.block)))
    return found


def _is_column(choice: Choice, box: html.HtmlElement) -> bool:
    """Tell whether nothing of a box is chosen, and it is none of another article, or of readers."""
    count = choice.counts.get(box)
    if count is None or count.chosen or count.linked > _FEW_LINKS * count.words:
        return False
    if is_furniture(box) or is_box(box) or holds_comments(box):
        return False
    return next(box.iter(*_OTHERS), None) is None


def _kind(box: html.HtmlElement) -> _Kind:
    return str(box.tag), frozenset(box.get("class", "").split()[:_MOST_NAMES])


def _is_like(box: html.HtmlElement, kinds: set[_Kind]) -> bool:
    """Tell whether a box is called as others are: one has the other's classes, or most are both's.

    Args:
        box: The box that may be one more of the text.
        kinds: What the others are called.
    """
    tag, ours = _kind(box)
    for other, theirs in islice(kinds, _MOST_KINDS):
        if tag != other or bool(ours) != bool(theirs):
            continue
        if ours >= theirs or ours <= theirs or len(ours & theirs) >= _ALIKE * len(ours | theirs):
            return True
    return False


def _sums_up(box: html.HtmlElement, kinds: set[_Kind]) -> bool:
    """Tell whether a box calls itself the last part of a text, and has a tag of the others."""
    tag, classes = _kind(box)
    called = " ".join(sorted(classes))
    return _LAST.search(called) is not None and any(tag == other for other, _ in kinds)


def _is_in(block: html.HtmlElement, boxes: set[html.HtmlElement]) -> bool:
    """Tell whether a line stands in one of some boxes, and in nothing within it that is apart."""
    for element in ancestors(block):
        if element in boxes:
            return True
        if element.tag in _APART or is_furniture(element) or is_box(element):
            return False
    return False
