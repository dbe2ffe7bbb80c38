"""The column beside that of the text, on pages that call their columns left and right."""

from collections import Counter
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.names import hyphened
from newsreader.model.names import names

_RIGHT: Final = names("right rightbar rightside rt rgt")
_LEFT: Final = names("left leftbar leftside lt lft")
_BARS: Final = names("leftbar rightbar")
"""Names that only a column beside another has."""
_COLUMNS: Final = names("div aside section ul td")
_NAMES: Final = 200
"""Characters of a name that are looked at."""
_LAST: Final = 2
"""Parts of a name, the last of which say where in the page something stands."""
_LEAST: Final = 60
"""Words of the sentences of a text that has a column of its own."""
_MOST: Final = 0.6
"""The share of all sentences that such a column has: of an author's own columns each has less."""


def drop_side_column(choice: Choice) -> None:
    """Drop lines in a column called the right one, beside a left one that has the text.

    Args:
        choice: The lines of the page.
    """
    weights: Counter[html.HtmlElement] = Counter()
    chosen = chosen_lines(choice)
    for index in chosen:
        run = choice.runs[index]
        if is_prose(run):
            weights.update(dict.fromkeys(ancestors(run.block), len(run.words)))
    total = max(weights.values(), default=0)
    known: dict[html.HtmlElement, bool] = {}
    for index in chosen:
        for each in ancestors(choice.runs[index].block):
            if each not in known:
                known[each] = _is_beside_text(each, weights, max(_LEAST, _MOST * total))
            if known[each]:
                choice.chosen[index] = False
                break


def _is_beside_text(
    element: html.HtmlElement, weights: Counter[html.HtmlElement], least: float
) -> bool:
    """Tell whether an element is called a column beside one that has most of the text.

    Args:
        element: It.
        weights: How many words of sentences there are in each element.
        least: How many the other column must have.
    """
    called = _sides(element) if element.tag in _COLUMNS else set()
    around = element.getparent()
    if (_RIGHT.isdisjoint(called) and _BARS.isdisjoint(called)) or around is None:
        return False
    return any(
        weights[other] >= least
        and other is not element
        and (not _BARS.isdisjoint(called) or not _LEFT.isdisjoint(_sides(other)))
        for other in around
        if other in weights
    )


def _sides(element: html.HtmlElement) -> set[str]:
    """Return the last words of each name that an element has, in small letters."""
    found: set[str] = set()
    for name in f"{element.get('class', '')} {element.get('id', '')}"[:_NAMES].split():
        found.update(hyphened(name).lower().replace("_", "-").split("-")[-_LAST:])
    return found
