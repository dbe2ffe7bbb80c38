"""Lines that a library left out while most lines of their shape and place are chosen."""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import islice, takewhile
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.furniture import is_furniture
from newsreader.extract.body.lines.kinds import kind_of
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.names import SUBHEADINGS

_AROUND: Final = 4
"""A block and what is around it, by which it is known as one of several alike."""
_LONGEST: Final = 40
"""Words of an item of a row."""
_LEAST: Final = 3
"""Lines that make a row."""
_MOST: Final = 100
"""Elements beside each other that may be one; a whole text is none."""


def complete_siblings(choice: Choice) -> None:
    """Choose lines within the text of whose brothers two in three are chosen.

    Brothers are lines whose elements are alike, with what is around them and within: the
    advantages of several wares, the two short paragraphs below each name of a list.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    if not chosen:
        return
    choice.recount()
    shapes = [_shape(run) for run in choice.runs]
    all_of = Counter(shapes[chosen[0] : chosen[-1] + 1])
    chosen_of = Counter(shapes[index] for index in chosen)
    for index in range(chosen[0], chosen[-1]):
        shape = shapes[index]
        if choice.chosen[index] or not _says(choice.runs[index]):
            continue
        if chosen_of[shape] < max(_LEAST, 2 * all_of[shape] / 3):
            continue
        if not _is_aside(choice, index):
            choice.chosen[index] = True
    _complete_rows(choice, shapes)
    choice.recount()


def _is_aside(choice: Choice, index: int) -> bool:
    """Tell whether a line stands in furniture of the page in which nothing is chosen."""
    around = ancestors(choice.runs[index].block)
    return any(is_furniture(each) and not choice.counts[each].chosen for each in around)


def _complete_rows(choice: Choice, shapes: Sequence[Hashable]) -> None:
    """Choose of all short items of a row under a chosen heading what is chosen of its first."""
    runs = choice.runs
    for head in chosen_lines(choice):
        if runs[head].block.tag not in SUBHEADINGS or not all(choice.chosen[head : head + 2]):
            continue
        item = _item_of(choice, runs[head + 1]) if head + 1 < len(runs) else None
        if item is None:
            continue
        wanted = {shapes[at] for at in _lines_of(choice, item, head + 1) if choice.chosen[at]}
        row = item.getparent()
        for at in range(head + 1, len(runs)):
            if row not in ancestors(runs[at].block):
                break
            choice.chosen[at] |= shapes[at] in wanted


def _lines_of(choice: Choice, item: html.HtmlElement, start: int) -> Iterator[int]:
    return takewhile(
        lambda at: item in ancestors(choice.runs[at].block), range(start, len(choice.runs))
    )


def _item_of(choice: Choice, run: Run) -> html.HtmlElement | None:
    """Return the short element around a line beside which only such as it stand."""
    for each in islice(ancestors(run.block), _AROUND):
        row = each.getparent()
        if row is None or is_furniture(each) or choice.counts[each].words > _LONGEST:
            return None
        if len(row) > _MOST:
            return None
        said = [other for other in row if other in choice.counts and choice.counts[other].words]
        if len(said) >= _LEAST and each is said[0] and each.get("class"):
            alike = all(kind_of(other) == kind_of(each) for other in said)
            others = [choice.counts[other] for other in said[1:]]
            return each if alike and not any(count.chosen for count in others) else None
    return None


def _says(run: Run) -> bool:
    """Tell whether a line is more than a number, a sign or the unit of one."""
    return len(run.words) > 1 or run.text[:1].isupper()


def _shape(run: Run) -> Hashable:
    """Return what a line has in common with its brothers."""
    around = [kind_of(each) for each in islice(ancestors(run.block), _AROUND)]
    within = {each.tag for each in islice(run.block, _AROUND)}
    return (*around, frozenset(within), 2 * run.linked > len(run.words))
