"""The column beside that of the text, on pages that call their columns left and right, or aside.

So it is told where a page parts its width, and says how wide each column is.
"""

import re
from collections import Counter
from collections.abc import Collection
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_prose
from newsreader.extract.names import HEADINGS, hyphened
from newsreader.model.letters import letters_of
from newsreader.model.names import names

_RIGHT: Final = names("right rightbar rightside rt rgt")
_LEFT: Final = names("left leftbar leftside lt lft")
_BARS: Final = names("leftbar rightbar")
"""Names that only a column beside another has."""
_ASIDES: Final = names("aside sidebar secondary")
"""Names of a column that is beside the one with the headline."""
_WIDTH: Final = re.compile(
    r"(?:^|\s)(?:cols?|column|span|grid|large|medium)[_-]?(?:(?:s|sm|m|md|l|lg|xl|xxl|desktop)[_-])?"
    r"(\d{1,2})(?:[_-](?:of[_-])?12)?(?=\s|$)"
)
"""How many of twelve parts of the width of its page a column has."""
_NARROW: Final = 4
_WIDE: Final = 8
_WHOLE: Final = 12
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
    """Drop lines in a column called the right one, or aside, beside the one that has the text.

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
    least = max(_LEAST, _MOST * total)
    heads = _around_headline(choice)
    for index in chosen:
        for each in ancestors(choice.runs[index].block):
            if each not in known:
                known[each] = _is_beside_text(each, weights, least) or _is_beside_headline(
                    each, weights, heads
                )
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


def _is_beside_headline(
    element: html.HtmlElement,
    weights: Counter[html.HtmlElement],
    heads: Collection[html.HtmlElement],
) -> bool:
    """Tell whether an element is a column beside one that has the headline and a text below it.

    Args:
        element: It.
        weights: How many words of sentences there are in each element.
        heads: What is around the headline.
    """
    around = element.getparent()
    if element.tag not in _COLUMNS or around is None:
        return False
    called = f"{element.get('class', '')} {element.get('id', '')}"[:_NAMES]
    aside = not _ASIDES.isdisjoint(called.lower().split())
    narrow = _is_of_width(called, 1, _NARROW)
    if not aside and not narrow:
        return False
    return any(
        other is not element
        and weights[other] >= max(_LEAST, 0 if aside else weights[element])
        and (aside or any(map(_is_wide, [other, *other])))
        and other in heads
        for other in around
        if other in weights
    )


def _is_wide(element: html.HtmlElement) -> bool:
    return _is_of_width(element.get("class", "")[:_NAMES], _WIDE, _WHOLE - 1)


def _is_of_width(called: str, least: int, most: int) -> bool:
    """Tell whether an element says how wide it is, and is so by all that it says but the whole."""
    told = {int(each) for each in _WIDTH.findall(called)} - {_WHOLE}
    return bool(told) and all(least <= each <= most for each in told)


def _around_headline(choice: Choice) -> set[html.HtmlElement]:
    """Return the elements around the headings that are the headline."""
    wanted = {letters for each in choice.known.titles if (letters := letters_of(each))}
    heads = (run for run in choice.runs if run.block.tag in HEADINGS)
    return {
        each for run in heads if letters_of(run.text) in wanted for each in ancestors(run.block)
    }


def _sides(element: html.HtmlElement) -> set[str]:
    """Return the last words of each name that an element has, in small letters."""
    found: set[str] = set()
    for name in f"{element.get('class', '')} {element.get('id', '')}"[:_NAMES].split():
        found.update(hyphened(name).lower().replace("_", "-").split("-")[-_LAST:])
    return found
