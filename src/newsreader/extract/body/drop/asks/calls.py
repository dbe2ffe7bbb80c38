"""Paragraphs that call their reader to take part: to tell of errors, to load a program."""

from typing import Final

from newsreader.extract.body.lines.choice import Choice, ancestors, chosen_lines
from newsreader.extract.body.lines.kinds import is_part
from newsreader.extract.body.lines.runs import Run
from newsreader.extract.body.words.calls import CALLS
from newsreader.extract.names import HEADINGS, names

_LONGEST: Final = 420
"""Characters of a call."""
_SHORTEST: Final = 6
_WHOLE: Final = names("figure figcaption table pre blockquote") | HEADINGS
"""Elements whose lines are the text's."""


def drop_calls(choice: Choice) -> None:
    """Drop paragraphs that call their reader to take part in what a site does, and say no more.

    Args:
        choice: The lines of the page.
    """
    for index in chosen_lines(choice):
        if _calls(choice.runs[index]):
            choice.chosen[index] = False


def _calls(run: Run) -> bool:
    if not _SHORTEST <= len(run.text) <= _LONGEST or is_part(run):
        return False
    if not any(table.fullmatch(run.text) for table in CALLS):
        return False
    return not any(each.tag in _WHOLE for each in ancestors(run.block))
