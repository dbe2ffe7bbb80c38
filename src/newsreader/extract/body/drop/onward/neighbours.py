"""The way to the texts before and behind one, set in one element with its text.

Themes set it as a list of two items or as two lines: "← Previous", and the headline of the other.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import STOPS
from newsreader.extract.body.lines.links import leads_home, unlinked
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.abroad import NEIGHBOURS
from newsreader.extract.names import LISTS
from newsreader.model.names import names

_WHOLE: Final = names("table figure pre blockquote")
_MOST: Final = 4
"""Lines at the end that lead there: two labels, two headlines."""
_LONGEST: Final = 30
"""Words of a headline with its label."""
_LONGEST_LABEL: Final = 40
"""Characters of a label."""
_NEAR: Final = 4
"""Elements around a line, one of which is its item, another the list of that."""
_ARROW: Final = re.compile(r"\W{0,4}[\u2190\u2192\u00ab\u00bb\u2039\u203a\u21d0\u21d2<>]\W{0,4}")


def drop_neighbours(choice: Choice) -> None:
    """Drop a list of one or two items that lead there, and such lines at the end of the text.

    A label without a link to the site beside it or right below is a word of the text.

    Args:
        choice: The lines of the page.
    """
    lists: dict[html.HtmlElement, list[int]] = {}
    chosen = chosen_lines(choice)
    for index in chosen[1:]:
        near = islice(ancestors(choice.runs[index].block), _NEAR)
        listed = next((each for each in near if each.tag in LISTS), None)
        if listed is not None:
            lists.setdefault(listed, []).append(index)
    for lines in lists.values():
        if _turn(choice, lines):
            for index in lines:
                choice.chosen[index] = False
    chosen = chosen_lines(choice)
    for count in range(min(_MOST, len(chosen) - 1), 0, -1):
        last = chosen[-count:]
        loose = not any(each.tag in LISTS for at in last for each in _around(choice.runs[at]))
        if loose and _turn(choice, last):
            for index in last:
                choice.chosen[index] = False
            return


def _around(run: Run) -> Sequence[html.HtmlElement]:
    return list(islice(ancestors(run.block), _NEAR))


def _turn(choice: Choice, lines: Sequence[int]) -> bool:
    """Tell whether all of some lines lead to the texts before and behind this one."""
    runs = [choice.runs[at] for at in lines]
    if not 0 < len(runs) <= _MOST or any(len(run.words) > _LONGEST for run in runs):
        return False
    if any(each.tag in _WHOLE for run in runs for each in _around(run)):
        return False
    url = choice.known.url
    turned = 0
    place = 0
    while place < len(runs):
        run = runs[place]
        below = runs[place + 1] if place + 1 < len(runs) else None
        if _is_turn(run, url):
            turned, place = turned + 1, place + 1
        elif _is_label(run.text) and below is not None and _is_headline(below, url):
            turned, place = turned + 1, place + 2
        else:
            return False
    return 0 < turned <= _MOST // 2


def _is_turn(run: Run, url: str) -> bool:
    """Tell whether a line is a label, or an arrow, and the headline of the other text in a link."""
    if not run.linked or not leads_home(run, url) or run.text.endswith(STOPS):
        return False
    said = unlinked(run)
    return (
        bool(said) and run.text != said and (_is_label(said) or _ARROW.fullmatch(said) is not None)
    )


def _is_label(said: str) -> bool:
    return len(said) <= _LONGEST_LABEL and NEIGHBOURS.fullmatch(said) is not None


def _is_headline(run: Run, url: str) -> bool:
    """Tell whether a line is all of a link to another page of the site, in a small heading too."""
    if run.block.tag == "h1":
        return False
    return 0 < len(run.words) <= run.linked and leads_home(run, url)
