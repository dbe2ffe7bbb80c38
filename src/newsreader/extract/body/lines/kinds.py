"""What kind of line one is by its shape: a paragraph, a sentence, an item of a list."""

import re
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_one_cell
from newsreader.extract.body.lines.choice import Choice, ancestors
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import BOXES, HEADINGS
from newsreader.model.names import names

STOPS: Final = (
    ".",
    "?",
    "!",
    "\u3002",
    "\uff1f",
    "\uff01",
    "\uff0e",
    "\u0964",
    "\u104b",
    "\u06d4",
    "\u061f",
)
"""What ends a sentence."""
ASKING: Final = ("?", "\uff1f", "\u061f", "\u037e")
"""What ends a question, in Chinese, Arabic and Greek too."""
COLONS: Final = (":", "\uff1a")
"""What announces what follows."""
ENDS: Final = (*STOPS, "…", *COLONS)
"""What ends one, or announces what follows."""
_OWN: Final = names("li td th dt dd pre")
"""Elements in which a line is a part of a whole."""
NO_LABELS: Final = _OWN | HEADINGS
"""Elements in which short words are no label."""
_CELLS: Final = names("td th")
_NEAR: Final = 3
"""Elements around a line, one of which may be the item or the cell that it is all of."""
CLOSING: Final = " \t\"'”’»)]\uff09\u300d\u300f\u3011\u300b"
"""What may stand after the end of a sentence."""
_LAST: Final = 60
"""Characters at the end of a line that tell how it ends."""
_MARKS: Final = re.compile(r"(?:\s{0,2}[\[(]?(?:\d{1,3}|[*†‡§a-z])[\])]?){1,5}$")
"""Marks of notes after the end of a sentence."""
_SENTENCE: Final = 10
"""Words of a line that says something."""
_PARAGRAPH: Final = 25
"""Words of a line that is more than a note."""
_NAMES: Final = 200
"""Characters of a name that are looked at."""
_NUMBERED: Final = re.compile(r"\S*\d\S*")
"""A name that tells one element from those like it."""
_BESIDE: Final = 30
"""Elements before a box, and behind it, that are looked at."""


def home_of(run: Run) -> html.HtmlElement | None:
    """Return the element that a line's block stands in."""
    return run.block.getparent()


def is_paragraph(run: Run) -> bool:
    """Tell whether a line is one of a text, by its length and its links."""
    return len(run.words) >= _PARAGRAPH and 2 * run.linked <= len(run.words)


def is_prose(run: Run, least: int = _SENTENCE) -> bool:
    """Tell whether a line is a sentence of at least so many words, and not one of links."""
    if len(run.words) < least or 2 * run.linked > len(run.words):
        return False
    text = run.text[-_LAST:]
    return (_MARKS.sub("", text) if run.linked else text).rstrip(CLOSING).endswith(ENDS)


def is_part(run: Run) -> bool:
    """Tell whether a line is an item of a list, a cell or the like, in a paragraph of it or not."""
    return any(each.tag in _OWN for each in islice(ancestors(run.block), _NEAR))


def is_boxed_in_cell(run: Run) -> bool:
    """Tell whether a line stands in the only cell of a table: somebody drew a box by that."""
    near = islice(ancestors(run.block), _NEAR)
    cell = next((each for each in near if each.tag in _OWN), None)
    if cell is None or cell.tag not in _CELLS:
        return False
    table = next(cell.iterancestors("table"), None)
    return table is not None and is_one_cell(table)


def own_box(choice: Choice, run: Run, *, more: int = 0) -> html.HtmlElement | None:
    """Return the box that has a line and hardly anything else, or None.

    Args:
        choice: The lines of the page, counted as they are.
        run: The line.
        more: Words that may stand beside it.
    """
    box = home_of(run) if run.block.tag == "p" else run.block
    if box is None or box.tag not in BOXES:
        return None
    return box if choice.counts[box].words <= len(run.words) + more else None


def looks_of(run: Run) -> tuple[str, ...]:
    """Return what a line and its box are called, by which a text in many boxes is known again.

    Args:
        run: The line.

    Returns:
        The kinds of both; nothing where neither has a name.
    """
    home = home_of(run)
    kinds = (*kind_of(run.block), *(("", "") if home is None else kind_of(home)))
    return kinds if kinds[1] or kinds[3] else ()


def stands_as(run: Run) -> tuple[html.HtmlElement | None, tuple[str, str]]:
    """Return where a line stands, and what it has in common with those like it there.

    Args:
        run: The line.
    """
    return home_of(run), kind_of(run.block)


def is_short_paragraph(run: Run) -> bool:
    """Tell whether a line is a paragraph that ends as a sentence does, however few its words."""
    return run.block.tag == "p" and not run.linked and is_prose(run, 1)


def kind_of(element: html.HtmlElement) -> tuple[str, str]:
    """Return what an element has in common with those like it: what it is, and is called."""
    called = _NUMBERED.sub("", element.get("class", "")[:_NAMES]).strip()
    return str(element.tag), called


def is_alone(choice: Choice, box: html.HtmlElement, *tags: str) -> bool:
    """Tell whether nothing beside a box is like it and of the text.

    Args:
        choice: The lines of the page, counted as they are.
        box: The box.
        tags: Elements one of which is in whatever is like it; nothing for whatever has lines.
    """
    before, behind = box.itersiblings(preceding=True), box.itersiblings()
    beside = (*islice(before, _BESIDE), *islice(behind, _BESIDE))
    counted = (each for each in beside if each in choice.counts and choice.counts[each].chosen)
    alike = (each for each in counted if kind_of(each) == kind_of(box))
    return all(tags and next(each.iterdescendants(*tags), None) is None for each in alike)
