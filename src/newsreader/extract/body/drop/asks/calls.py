"""Paragraphs that call their reader to take part: to tell of errors, to load a program."""

from itertools import islice
from typing import Final

from lxml import html

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.calls import CALLS, SPONSORED
from newsreader.extract.names import HEADINGS
from newsreader.model.names import names

_LONGEST: Final = 420
"""Characters of a call."""
_SHORTEST: Final = 6
_WHOLE: Final = names("figure figcaption table pre blockquote") | HEADINGS
"""Elements whose lines are the text's."""
_MOST: Final = 100
"""Words of what a sponsor says."""
_SHARE: Final = 0.3
"""The share of the text that it may have."""


def drop_calls(choice: Choice) -> None:
    """Drop paragraphs that call their reader to take part in what a site does, and say no more.

    So goes what a sponsor says, where it stands in a box of its own under a line that tells so.

    Args:
        choice: The lines of the page.
    """
    choice.recount()
    chosen = chosen_lines(choice)
    total = sum(len(choice.runs[index].words) for index in chosen)
    boxes: set[html.HtmlElement] = set()
    for index in chosen:
        run = choice.runs[index]
        if _calls(run):
            choice.chosen[index] = False
            table = _table(run) if _is_boxed(run) else None
            if table is not None and choice.counts[table].words <= _MOST:
                boxes.add(table)
        elif len(run.text) <= _LONGEST and SPONSORED.fullmatch(run.text):
            boxes.update(_box(choice, run, total))
    for index in chosen if boxes else ():
        if not boxes.isdisjoint(ancestors(choice.runs[index].block)):
            choice.chosen[index] = False


def _box(choice: Choice, run: Run, total: int) -> list[html.HtmlElement]:
    """Return the largest box around a line that has but a little more, if there is one."""
    box = None
    for each in ancestors(run.block):
        if choice.counts[each].chosen > min(_MOST, _SHARE * total):
            break
        box = each
    return [] if box is None or choice.counts[box].chosen <= len(run.words) else [box]


def _calls(run: Run) -> bool:
    if not _SHORTEST <= len(run.text) <= _LONGEST or (is_part(run) and not _is_boxed(run)):
        return False
    if not any(table.fullmatch(run.text) for table in CALLS):
        return False
    return _is_boxed(run) or not any(each.tag in _WHOLE for each in ancestors(run.block))


def _is_boxed(run: Run) -> bool:
    """Tell whether a line stands in a table of one cell, which is a box by its looks."""
    table = _table(run)
    return table is not None and len([*islice(table.iter("td", "th"), 2)]) == 1


def _table(run: Run) -> html.HtmlElement | None:
    return next((each for each in ancestors(run.block) if each.tag == "table"), None)
