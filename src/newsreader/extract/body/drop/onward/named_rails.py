"""Boxes of links below a text that are told twice: by their name, and by the label at their top."""

from typing import Final

from lxml import html

from newsreader.extract.body.drop.onward.leads import ends_text
from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.column import letters_of_paragraph
from newsreader.extract.names import FRAMES, HEADINGS

_NEAR: Final = 4
"""Elements around a label, one of which is its box."""
_FEWEST: Final = 2
"""Links of such a box."""
_MOST: Final = 9
"""Such boxes below one text."""
_LEAST: Final = 80
"""Letters of the paragraphs of a text above it."""


def drop_named_rails(choice: Choice) -> None:
    """Drop a box with a name of one beside a text, "Recommended" at its top and links below that.

    However large it is beside a short text, which must stand above it.

    Args:
        choice: The lines of the page.
    """
    above = found = 0
    for index in chosen_lines(choice):
        run = choice.runs[index]
        if not choice.chosen[index]:
            continue
        if found < _MOST and above >= _LEAST and run.block.tag in HEADINGS and ends_text(run):
            box = _box_of(choice, index)
            if box is not None:
                _drop(choice, box)
                found += 1
                continue
        above += letters_of_paragraph(run)


def _box_of(choice: Choice, index: int) -> html.HtmlElement | None:
    """Return the largest named box whose first line is a label, and that has enough links below."""
    found: html.HtmlElement | None = None
    around: list[html.HtmlElement] = []
    for each in ancestors(choice.runs[index].block.getparent()):
        if each.tag in FRAMES or len(around) >= _NEAR:
            break
        around.append(each)
    for each in around:
        if index and each in ancestors(choice.runs[index - 1].block):
            break
        if is_box(each):
            found = each
    if found is None:
        return None
    links = 0
    for run in choice.runs[index + 1 :]:
        if found not in ancestors(run.block):
            break
        links += 0 < len(run.words) <= run.linked
    return found if links >= _FEWEST else None


def _drop(choice: Choice, box: html.HtmlElement) -> None:
    for index in chosen_lines(choice):
        if box in ancestors(choice.runs[index].block):
            choice.chosen[index] = False
