"""A text that a page has twice, for a narrow screen and for a wide one: the first is enough."""

from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines

_LONG: Final = 8
"""Words of a line that nobody writes twice by chance."""
_MUCH: Final = 100
"""Words that stand twice in their order, below which a text repeats itself for a reason."""
_FEWEST: Final = 3
"""Lines of a text that is there once more."""
_MOST_BOXES: Final = 30
"""Boxes that are looked at: more is no page that somebody set for two screens."""
_MOSTLY: Final = 0.8
"""The share of a box that is said above it, where the box is the same text once more."""


def drop_second(choice: Choice) -> None:
    """Drop the largest box that says nothing but what stands above it, in the same order.

    A refrain, a template that is filled in again or a quotation from above stays: it is short, or
    there is more around it.

    Args:
        choice: The lines of the page.
    """
    chosen = chosen_lines(choice)
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    for index in chosen:
        run = choice.runs[index]
        if len(run.words) >= _LONG and first.setdefault(run.text, index) != index:
            again[index] = first[run.text]
    if sum(len(choice.runs[index].words) for index in again) < _MUCH:
        return
    choice.recount()
    for box in _boxes(choice, again):
        inside = [at for at in chosen if box in ancestors(choice.runs[at].block)]
        said = [again[at] for at in inside if at in again]
        words = sum(len(choice.runs[at].words) for at in inside if at in again)
        if len(said) < _FEWEST or words < max(_MUCH, _MOSTLY * choice.counts[box].chosen):
            continue
        if said == sorted(said) and said[-1] < inside[0]:
            for at in inside:
                choice.chosen[at] = False
            return


def _boxes(choice: Choice, again: dict[int, int]) -> list[html.HtmlElement]:
    """Return the elements that hold lines said again and not those of before, the largest first."""
    before = {each for index in again.values() for each in ancestors(choice.runs[index].block)}
    found = {
        each
        for index in again
        for each in ancestors(choice.runs[index].block)
        if each not in before
    }
    found = {each for each in found if choice.counts[each].chosen >= _MUCH}
    return sorted(found, key=lambda each: choice.counts[each].chosen, reverse=True)[:_MOST_BOXES]
