"""The column of a text, the smallest element with most of its paragraphs, and what is behind it."""

from collections.abc import Callable
from typing import Final

from lxml import html

from newsreader.extract.body.lines.boxes import is_box
from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines, last_within
from newsreader.extract.body.lines.furniture import holds_comments, is_furniture
from newsreader.extract.body.lines.kinds import home_of, is_paragraph
from newsreader.extract.body.lines.runs import Run
from newsreader.model.names import names

_MOST: Final = 0.8
"""The share of a text's paragraphs that stands in its column."""
ENOUGH: Final = 60
"""Words of a text whose column is known."""
_APART: Final = names("aside header figcaption body html h1")
"""Elements that are never a part of a column, nor around it."""
_CHOSEN: Final = 0.6
"""The share of the words in an element that are chosen, where the text reaches to its edges."""
_CHOSEN_OF_PROSE: Final = 0.3
_FEW_LINKS: Final = 0.1
_LETTERS: Final = 60
"""Letters of a line that tells where a column is; no writing parts all its words."""


def words_of_paragraph(run: Run) -> int:
    """Return how many words a line has that is a paragraph; of any other line 0."""
    return len(run.words) if is_paragraph(run) else 0


def letters_of_paragraph(run: Run) -> int:
    """Return how many letters a line has that is a paragraph, in whatever writing; else 0."""
    paragraph = len(run.text) >= _LETTERS and 2 * run.linked <= len(run.words)
    return len(run.text) if paragraph else 0


def column_of(
    choice: Choice, weigh: Callable[[Run], int] = words_of_paragraph
) -> tuple[html.HtmlElement | None, int]:
    """Return the column of the chosen lines, or None, and the weight of all paragraphs.

    Args:
        choice: The lines of the page.
        weigh: How much a line counts, in whatever unit; 0 for one that is no paragraph.
    """
    weights: dict[html.HtmlElement, int] = {}
    for index in chosen_lines(choice):
        if weight := weigh(choice.runs[index]):
            for each in ancestors(home_of(choice.runs[index])):
                weights[each] = weights.get(each, 0) + weight
    total = max(weights.values(), default=0)
    around = [each for each in weights if weights[each] >= _MOST * total]  # one in another
    return max(around, key=lambda each: sum(1 for _ in ancestors(each)), default=None), total


def reach_of(choice: Choice, run: Run) -> html.HtmlElement | None:
    """Return the largest element around a line most of which is chosen.

    Args:
        choice: The lines of the page.
        run: A chosen line.
    """
    column = None
    for element in ancestors(run.block.getparent()):
        count = choice.counts[element]
        few_links = count.linked <= _FEW_LINKS * count.words
        share = _CHOSEN_OF_PROSE if few_links else _CHOSEN
        if element.tag in _APART or count.chosen < share * count.words:
            break
        column = element
    return column


def is_open(element: html.HtmlElement, column: html.HtmlElement, *, aside: bool = False) -> bool:
    """Tell whether an element stands in a column, and in nothing within it that is apart.

    Args:
        element: The element that may stand there.
        column: What it should stand in.
        aside: Whether it may stand in an `<aside>`: right among paragraphs that is a box of facts.
    """
    for around in ancestors(element):
        if around is column:
            return True
        if around.tag in _APART and not (aside and around.tag == "aside"):
            return False
        if is_box(around) or is_furniture(around) or holds_comments(around):
            return False
    return False


def boxes_behind(choice: Choice, column: html.HtmlElement) -> dict[html.HtmlElement, list[int]]:
    """Return the boxes behind the last chosen line of a column, each beside what is around it.

    Args:
        choice: The lines of the page.
        column: The column; a chosen line stands in it.

    Returns:
        The places of all lines of each box, chosen or not, in the order of the page.
    """
    around = set(ancestors(column))
    last = last_within(choice, column)
    boxes: dict[html.HtmlElement, list[int]] = {}
    for index in range(last + 1, len(choice.runs)):
        for box in ancestors(choice.runs[index].block):
            if box.getparent() in around:
                boxes.setdefault(box, []).append(index)
                break
    return boxes
