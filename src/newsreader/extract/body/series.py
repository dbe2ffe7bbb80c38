"""Lists that lead through a site: the parts of a series, of which the text is one."""

from collections.abc import Sequence
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.runs import letters_of
from newsreader.extract.names import LISTS

_FEWEST: Final = 3
"""Links of a list beside the one entry that is the page itself."""
_ALL_LINKED: Final = 0.9


def drop_series(choice: Choice, titles: Sequence[str]) -> None:
    """Drop a list of links one of whose entries is the headline of the page and is none.

    Args:
        choice: The lines of the page.
        titles: The headline in the forms that the page has it.
    """
    known = {letters_of(title) for title in titles} - {""}
    lists: dict[html.HtmlElement, list[int]] = {}
    for index in chosen_lines(choice):
        around = next(
            (each for each in ancestors(choice.runs[index].block) if each.tag in LISTS), None
        )
        if around is not None:
            lists.setdefault(around, []).append(index)
    for inside in lists.values():
        runs = [choice.runs[index] for index in inside]
        own = [run for run in runs if run.linked < _ALL_LINKED * len(run.words)]
        if len(own) == 1 and len(runs) > _FEWEST and letters_of(own[0].text) in known:
            for index in inside:
                choice.chosen[index] = False
